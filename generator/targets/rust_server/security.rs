//! The security of an API: the trait that tells who callers are, and the sets of schemes that operations demand.

use proc_macro2::TokenStream;
use quote::quote;

use crate::ir::{Alternative, Api, SchemeKind, SecurityScheme, WireName};
use crate::names::{RustIdent, Scope};
use crate::rust::Docs;

/// The distinct sets of alternatives that operations demand, each with a name.
#[derive(Debug)]
pub(super) struct Sets(Vec<(Vec<Alternative>, RustIdent)>);

impl Sets {
    pub(super) fn new(api: &Api) -> Self {
        let mut scope = Scope::default();
        let mut sets: Vec<(Vec<Alternative>, RustIdent)> = Vec::new();
        for operation in
            api.operations().map(|(_, operation)| operation).filter(|operation| !operation.security.is_empty())
        {
            if !sets.iter().any(|(set, _)| *set == operation.security) {
                sets.push((operation.security.clone(), scope.constant(&word(&operation.security))));
            }
        }
        Self(sets)
    }

    /// The name of a set; none for operations that are open to anybody.
    pub(super) fn name(&self, set: &[Alternative]) -> Option<&RustIdent> {
        self.0.iter().find(|(other, _)| other == set).map(|(_, name)| name)
    }

    fn definitions(&self) -> TokenStream {
        let constants = self.0.iter().map(|(set, name)| {
            let alternatives = set.iter().map(|alternative| {
                let schemes = alternative.0.iter().map(|requirement| {
                    let (scheme, scopes) =
                        (requirement.scheme.as_str(), requirement.scopes.iter().map(WireName::as_str));
                    quote!((#scheme, &[#(#scopes),*]))
                });
                quote!(&[#(#schemes),*])
            });
            quote!(pub(crate) const #name: &[Alternative] = &[#(#alternatives),*];)
        });
        let import = (!self.0.is_empty()).then(|| {
            quote!(
                use crate::runtime::Alternative;
            )
        });
        quote! {
            /// What operations demand of their callers.
            pub(crate) mod sets {
                #import
                #(#constants)*
            }
        }
    }
}

/// The schemes of a set in words.
fn word(set: &[Alternative]) -> String {
    let alternative = |alternative: &Alternative| {
        let schemes: Vec<&str> = alternative.0.iter().map(|requirement| requirement.scheme.as_str()).collect();
        if schemes.is_empty() { String::from("nobody") } else { schemes.join(" and ") }
    };
    set.iter().map(alternative).collect::<Vec<_>>().join(" or ")
}

/// The file `security.rs`.
pub(super) fn render(api: &Api, sets: &Sets, key_prefix: &str) -> TokenStream {
    let sets = sets.definitions();
    let mut scope = Scope::without(&["schemes"]);
    let named: Vec<(&SecurityScheme, RustIdent)> =
        api.security_schemes.iter().map(|scheme| (scheme, scope.value_name(scheme.name.as_str()))).collect();
    let methods = named.iter().map(|(scheme, name)| {
        let docs = Docs::default()
            .line(format!("`{}`: {}.", scheme.name.as_str().replace('`', "'"), place(&scheme.kind, key_prefix)))
            .text(scheme.description.as_deref());
        quote! {
            #docs
            fn #name(&self, attempt: Attempt) -> impl Future<Output = Result<Option<Self::Principal>, Rejection>> + Send {
                nobody()
            }
        }
    });
    let entries = named.iter().map(|(scheme, name)| {
        let wire = scheme.name.as_str();
        quote!((#wire, |a, attempt| verified(a.#name(attempt))))
    });
    quote! {
        //! Who callers are.

        use crate::runtime::*;
        #sets
        /// Tells who a caller is. A scheme whose method you do not write lets nobody in.
        ///
        /// Give `None` for a credential that is none of yours: the next alternative is tried, and if there is none the
        /// caller is answered 401. Give a [`Rejection`] to answer at once.
        #[allow(unused_variables, reason = "the methods that nobody has written")]
        pub trait Authenticator: Send + Sync + 'static {
            /// Who a caller is: [`RequestContext::principal`] gives it to handlers.
            type Principal: Send + Sync + 'static;
            #(#methods)*
        }
        impl ServerBuilder {
            /// Asks `authenticator` who callers are. Without one, operations that demand a scheme answer 401 to
            /// everybody.
            #[must_use]
            pub fn authenticator<A: Authenticator>(self, authenticator: A) -> Self {
                self.schemes(authenticator, &[#(#entries),*])
            }
        }
    }
}

fn place(kind: &SchemeKind, key_prefix: &str) -> String {
    let code = |name: &WireName| name.as_str().replace('`', "'");
    match kind {
        SchemeKind::HeaderKey(name) => match prefix(name, key_prefix) {
            "" => format!("a key in the header `{}`", code(name)),
            word => format!("a key in the header `{}`, behind `{}`", code(name), word.replace('`', "'")),
        },
        SchemeKind::QueryKey(name) => format!("a key in the query parameter `{}`", code(name)),
        SchemeKind::CookieKey(name) => format!("a key in the cookie `{}`", code(name)),
        SchemeKind::Http { scheme, .. } if scheme.eq_ignore_ascii_case("basic") => {
            String::from("a user and a password")
        }
        SchemeKind::Http { .. } | SchemeKind::OAuth2(_) | SchemeKind::OpenIdConnect(_) => {
            String::from("a bearer token")
        }
    }
}

/// The word before a key: there is one in the header `Authorization` only.
fn prefix<'p>(name: &WireName, key_prefix: &'p str) -> &'p str {
    if name.as_str().eq_ignore_ascii_case("authorization") { key_prefix } else { "" }
}

/// A scheme as the runtime knows it.
pub(super) fn scheme_kind(kind: &SchemeKind, key_prefix: &str) -> TokenStream {
    match kind {
        SchemeKind::HeaderKey(name) => {
            let (wire, prefix) = (name.as_str().to_ascii_lowercase(), prefix(name, key_prefix));
            quote!(SchemeKind::Header { name: #wire, prefix: #prefix })
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
