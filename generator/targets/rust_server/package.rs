//! What makes the code a crate: `Cargo.toml`, `README.md`, `lib.rs`, `security.rs`, an example.

use proc_macro2::TokenStream;
use quote::quote;
use serde::Serialize;

use super::{ServerCrate, example, security};
use crate::rust::{self, Docs, one_line};
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
    /// The code of the example.
    example: &'a str,
}

/// The files around the modules of operations and types.
pub(super) fn files(server: &ServerCrate<'_>) -> Result<Vec<(String, String)>, RenderError> {
    let mut templates = Templates::new()?;
    templates.add("Cargo.toml", include_str!("../../../templates/rust_server/Cargo.toml.jinja").to_owned())?;
    templates.add("README.md", include_str!("../../../templates/rust_server/README.md.jinja").to_owned())?;
    let (title, api_version) = (one_line(&server.api.title), one_line(&server.api.version));
    let example = example::render(server)?;
    let view = PackageView {
        name: &server.options.name,
        version: &server.options.version,
        description: serde_json::Value::from(format!("A server of {title} {api_version}")).to_string(),
        title,
        api_version,
        operations: server.api.operations().count(),
        example: &example,
    };
    let security = security::render(server.api, server.sets, &server.options.key_prefix);
    Ok(vec![
        (String::from("Cargo.toml"), templates.render("Cargo.toml", &view)?),
        (String::from("README.md"), templates.render("README.md", &view)?),
        (String::from("src/lib.rs"), rust::format("", lib(server))?),
        (String::from("src/security.rs"), rust::format("", security)?),
        (String::from("examples/serve.rs"), example),
        // The layout is that of rustfmt without options, whatever the folder around the crate asks for.
        (String::from("rustfmt.toml"), String::from("max_width = 100\n")),
    ])
}

/// `lib.rs`: the API as data, and the modules.
fn lib(server: &ServerCrate<'_>) -> TokenStream {
    let api = server.api;
    let title = format!("A server of {}, version {}.", one_line(&api.title), one_line(&api.version));
    let docs = Docs::default().line(title).text(api.description.as_deref()).inner();
    let schemes = api.security_schemes.iter().map(|scheme| {
        let (name, kind) = (scheme.name.as_str(), security::scheme_kind(&scheme.kind, &server.options.key_prefix));
        quote!(Scheme { name: #name, kind: #kind })
    });
    let name = one_line(&api.title);
    let modules = server.names.resources.iter().map(|names| {
        let (module, text) = (&names.module, names.module.text());
        let path = format!("api/{}.rs", text.trim_start_matches("r#"));
        quote!(#[path = #path] #[rustfmt::skip] pub mod #module;)
    });
    let operations = server.names.resources.iter().map(|names| {
        let module = &names.module;
        quote!(#module::OPERATIONS)
    });
    let prelude = prelude();
    quote! {
        #docs
        #![forbid(unsafe_code)]
        #![allow(clippy::large_enum_variant, clippy::too_many_arguments, clippy::enum_variant_names)]
        #[rustfmt::skip]
        mod runtime;
        #[rustfmt::skip]
        pub mod security;
        #[rustfmt::skip]
        pub mod types;
        #(#modules)*
        pub use runtime::*;
        pub use security::Authenticator;
        #[rustfmt::skip]
        static API: Api = Api {
            title: #name,
            schemes: &[#(#schemes),*],
            operations: &[#(#operations),*],
            #[cfg(feature = "docs")]
            document: include_bytes!("openapi.json"),
        };
        #[rustfmt::skip]
        impl Server {
            /// Begins a server.
            #[must_use]
            pub fn builder() -> ServerBuilder {
                ServerBuilder::new(&API)
            }
            /// What the document says of the API.
            #[must_use]
            pub fn api() -> &'static Api {
                &API
            }
        }
        #prelude
    }
}

fn prelude() -> TokenStream {
    quote! {
        /// What the modules of operations and types use.
        #[rustfmt::skip]
        mod prelude {
            #![allow(unused_imports)]
            pub(crate) use std::collections::BTreeMap;
            pub(crate) use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};
            pub(crate) use axum::body::Body;
            pub(crate) use chrono::{DateTime, FixedOffset, NaiveDate};
            pub(crate) use rust_decimal::Decimal;
            pub(crate) use serde_json::Value;
            pub(crate) use uuid::Uuid;
            pub(crate) use crate::runtime::json::{Decode, Decoder, Encode, Encoder, Mismatch, Nullable, integer_enum, text_enum, value_enum};
            pub(crate) use crate::runtime::schema::{self, Presence as P, Schema};
            pub(crate) use crate::runtime::*;
            pub(crate) use crate::security::sets;
            pub(crate) use crate::types;
        }
    }
}
