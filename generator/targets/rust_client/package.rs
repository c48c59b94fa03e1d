//! What makes the code a crate: `Cargo.toml`, `README.md`, `lib.rs`, an example.

use proc_macro2::TokenStream;
use quote::quote;

use serde::Serialize;

use super::{Client, example};
use crate::ir::SchemeKind;
use crate::names::Scope;
use crate::rust::{Docs, one_line};
use crate::targets::RenderError;
use crate::targets::templates::Templates;

/// What `Cargo.toml.jinja` and `README.md.jinja` are given.
#[derive(Serialize)]
struct PackageView<'a> {
    name: &'a str,
    version: &'a str,
    /// In quotation marks.
    description: String,
    title: String,
    api_version: String,
    operations: usize,
    groups: Vec<&'a str>,
    /// What the types of formats depend on: names, and what stands behind them.
    formats: Vec<(&'a str, &'a str)>,
    /// The code of the example.
    example: &'a str,
}

/// The files that are no Rust code of the API.
pub(super) fn files(client: &Client<'_>) -> Result<Vec<(String, String)>, RenderError> {
    let mut templates = Templates::new()?;
    templates.add("Cargo.toml", include_str!("../../../templates/rust_client/Cargo.toml.jinja").to_owned())?;
    templates.add("README.md", include_str!("../../../templates/rust_client/README.md.jinja").to_owned())?;
    let (title, api_version) = (one_line(&client.api.title), one_line(&client.api.version));
    let example = example::render(client)?;
    let view = PackageView {
        name: &client.options.name,
        version: &client.options.version,
        description: serde_json::Value::from(format!("A client of {title} {api_version}")).to_string(),
        title,
        api_version,
        operations: client.api.operations().count(),
        groups: client.features.all().into_iter().collect(),
        formats: client.formats.dependencies.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect(),
        example: &example,
    };
    Ok(vec![
        (String::from("Cargo.toml"), templates.render("Cargo.toml", &view)?),
        (String::from("README.md"), templates.render("README.md", &view)?),
        (String::from("examples/first_call.rs"), example),
        // The layout is that of rustfmt without options, whatever the folder around the crate asks for.
        (String::from("rustfmt.toml"), String::from("max_width = 100\n")),
    ])
}

/// `lib.rs`: the API as data, the modules, and a method for each handle.
pub(super) fn lib(client: &Client<'_>) -> TokenStream {
    let api = client.api;
    let title = format!("A client of {}, version {}.", one_line(&api.title), one_line(&api.version));
    let docs = Docs::default().line(title).text(api.description.as_deref()).inner();
    let agent = format!("{}/{}", client.options.name, client.options.version);
    let schemes = api.security_schemes.iter().map(|scheme| {
        let (name, kind) = (scheme.name.as_str(), scheme_kind(&scheme.kind, &client.options.key_prefix));
        quote!(Scheme { name: #name, kind: #kind })
    });
    let (page, total) = (&client.options.page_param, &client.options.total_header);
    let (results, next, count) =
        (&client.options.results_property, &client.options.next_property, &client.options.count_property);
    let (modules, handles) = (modules(client), handles(client));
    let prelude = prelude(client);
    quote! {
        #docs
        #![forbid(unsafe_code)]
        #![allow(clippy::large_enum_variant, clippy::too_many_arguments, clippy::enum_variant_names)]
        #[rustfmt::skip]
        mod formats;
        #[rustfmt::skip]
        mod runtime;
        #[rustfmt::skip]
        pub mod types;
        #(#modules)*
        pub use runtime::*;
        #[rustfmt::skip]
        static API: Api = Api { agent: #agent, schemes: &[#(#schemes),*], paging: Paging { page: #page, total: #total, results: #results, next: #next, count: #count } };
        #[rustfmt::skip]
        impl Client {
            /// Begins a client of the server at `base_url`.
            pub fn builder(base_url: &str) -> ClientBuilder {
                ClientBuilder::new(&API, base_url)
            }
            #(#handles)*
        }
        #prelude
    }
}

/// The modules of operations, each behind the feature of its group.
fn modules<'c>(client: &'c Client<'_>) -> impl Iterator<Item = TokenStream> + 'c {
    client.modules.iter().enumerate().map(|(index, module)| {
        let (name, feature) = (&module.names.module, client.features.of(index));
        let path = format!("api/{}.rs", name.text().trim_start_matches("r#"));
        quote!(#[cfg(feature = #feature)] #[path = #path] #[rustfmt::skip] pub mod #name;)
    })
}

/// The methods of `Client`: one for each tag.
fn handles<'c>(client: &'c Client<'_>) -> impl Iterator<Item = TokenStream> + 'c {
    client.modules.iter().enumerate().map(|(index, module)| {
        let (name, handle, feature) = (&module.names.module, &module.names.handle, client.features.of(index));
        let tag = module.resource.tag.as_str().replace('`', "'");
        let docs = Docs::default().line(format!("The operations of `{tag}`."));
        quote! {
            #docs
            #[cfg(feature = #feature)]
            #[must_use]
            #[inline]
            pub fn #name(&self) -> #name::#handle<'_> {
                #name::#handle { client: self }
            }
        }
    })
}

/// `formats.rs`: the types of other crates, and how they are sent and received.
pub(super) fn formats(client: &Client<'_>) -> TokenStream {
    let mut scope = Scope::default();
    let modules = client.formats.files().map(|file| {
        let (name, path) =
            (scope.value_name(&format!("with {}", file.trim_end_matches(".rs"))), format!("runtime/formats/{file}"));
        quote!(#[path = #path] mod #name;)
    });
    let modules: Vec<TokenStream> = modules.collect();
    let taught = client.formats.taught();
    let taught = taught.iter().map(|(ty, expected)| quote!(crate::runtime::text_format!(#ty, #expected);));
    quote! {
        //! The types of other crates that formats of the API's document are read into.

        #(#modules)*
        #(#taught)*
    }
}

fn prelude(client: &Client<'_>) -> TokenStream {
    let imports = client.formats.files().map(|file| match file {
        "chrono.rs" => quote!(
            pub(crate) use chrono::{DateTime, FixedOffset, NaiveDate};
        ),
        "decimal.rs" => quote!(
            pub(crate) use rust_decimal::Decimal;
        ),
        "email.rs" => quote!(
            pub(crate) use email_address::EmailAddress;
        ),
        _ => quote!(
            pub(crate) use uuid::Uuid;
        ),
    });
    quote! {
        /// What the modules of operations and types use.
        #[rustfmt::skip]
        mod prelude {
            #![allow(unused_imports)]
            pub(crate) use std::collections::BTreeMap;
            pub(crate) use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};
            pub(crate) use bytes::Bytes;
            #(#imports)*
            pub(crate) use serde::de::DeserializeOwned;
            pub(crate) use serde_json::Value;
            pub(crate) use crate::runtime::json::{Decode, Decoder, Encode, Encoder, Mismatch, Nullable, Presence as P, integer_enum, text_enum, value_enum};
            pub(crate) use crate::runtime::*;
            pub(crate) use crate::types;
        }
    }
}

fn scheme_kind(kind: &SchemeKind, prefix: &str) -> TokenStream {
    match kind {
        SchemeKind::HeaderKey(name) => {
            let name = name.as_str();
            let prefix = if name.eq_ignore_ascii_case("authorization") { prefix } else { "" };
            quote!(SchemeKind::Header { name: #name, prefix: #prefix })
        }
        SchemeKind::QueryKey(name) => {
            let name = name.as_str();
            quote!(SchemeKind::Query(#name))
        }
        SchemeKind::CookieKey(name) => {
            let name = name.as_str();
            quote!(SchemeKind::Cookie(#name))
        }
        SchemeKind::Http { scheme, .. } if scheme.eq_ignore_ascii_case("basic") => quote!(SchemeKind::Basic),
        SchemeKind::Http { .. } | SchemeKind::OAuth2(_) | SchemeKind::OpenIdConnect(_) => quote!(SchemeKind::Bearer),
    }
}
