//! Names and formats of fields → which hold secrets, and how `Debug` shows a struct with such fields.

use proc_macro2::TokenStream;
use quote::quote;

use crate::ir::{Format, Schema, TypeRef, Types};
use crate::names::RustIdent;

/// A field of a struct: whether `Debug` may show it.
pub(super) struct Shown<'a> {
    pub(super) name: &'a RustIdent,
    pub(super) is_secret: bool,
}

/// Whether a property or parameter is likely to hold a secret: by its format, or by its name as the runtime tells those
/// that drift is not to show.
pub(super) fn is_secret(types: &Types, name: &str, schema: &Schema) -> bool {
    matches!(types.meaning(&schema.ty), TypeRef::Scalar(scalar) if scalar.format == Some(Format::Password))
        || is_secret_name(name)
}

const PARTS: [&str; 9] =
    ["password", "passwd", "passphrase", "secret", "token", "apikey", "privatekey", "credential", "authorization"];
const WORDS: [&str; 3] = ["sessionid", "cookie", "accesskey"];

fn is_secret_name(name: &str) -> bool {
    let mut plain = name.to_ascii_lowercase();
    plain.retain(|character| character.is_ascii_alphanumeric());
    PARTS.iter().any(|part| plain.contains(part)) || WORDS.contains(&plain.as_str())
}

/// `Debug`: derived where there is nothing to hide, written out where there is.
pub(super) fn debug(name: &RustIdent, fields: &[Shown<'_>]) -> (Option<TokenStream>, Option<TokenStream>) {
    if !fields.iter().any(|field| field.is_secret) {
        return (Some(quote!(, Debug)), None);
    }
    let shown = fields.iter().map(|Shown { name, is_secret }| {
        let text = name.text();
        let text = text.trim_start_matches("r#");
        let value = if *is_secret { quote!(secret::Redacted) } else { quote!(self.#name) };
        quote!((#text, &#value))
    });
    let text = name.text();
    let written = quote! {
        impl std::fmt::Debug for #name {
            #[inline]
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                secret::debug(f, #text, &[#(#shown),*])
            }
        }
    };
    (None, Some(written))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_runtime_knows_the_same_names() {
        let runtime = include_str!("../../../templates/rust_client/runtime/drift.rs");
        let (_, rule) = runtime.split_once("fn is_secret(").unwrap();
        let words: Vec<&str> = rule.split('"').skip(1).step_by(2).collect();
        assert_eq!(words, [PARTS.as_slice(), &WORDS].concat());
    }

    #[test]
    fn names_tell_secrets() {
        assert!(["password", "new_password2", "API-Key", "X-Auth-Token", "accessKey"].into_iter().all(is_secret_name));
        assert!(!["key", "pass", "author", "access_keys"].into_iter().any(is_secret_name));
    }
}
