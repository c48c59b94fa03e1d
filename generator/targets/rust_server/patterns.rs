//! The regular expressions of a document: one `static` each, but for those that cannot be matched in linear time.

use std::collections::BTreeMap;

use proc_macro2::TokenStream;
use quote::quote;

use crate::ir::{Additional, Api, Constraints, JsonType, Schema, TypeDef, TypeKind, TypeName, TypeRef};
use crate::names::{RustIdent, Scope};

/// The regular expressions of a document.
#[derive(Debug, Default)]
pub(super) struct Patterns {
    /// By their text.
    names: BTreeMap<String, Option<RustIdent>>,
    scope: Scope,
    /// Those that are not checked, as lines for people.
    pub(super) notes: Vec<String>,
}

impl Patterns {
    /// The regular expressions of everything that operations reach.
    pub(super) fn new(api: &Api) -> Self {
        let mut patterns = Self::default();
        for (_, operation) in api.operations() {
            for param in &operation.params {
                patterns.schema(api, param.name.as_str(), param.schema());
            }
            let bodies = operation.body.iter().flat_map(|body| &body.content);
            let contents = operation.responses.iter().flat_map(|response| &response.content);
            for schema in bodies.chain(contents).filter_map(|media| media.schema.as_ref()) {
                patterns.schema(api, "body", schema);
            }
            for header in operation.responses.iter().flat_map(|response| &response.headers) {
                patterns.schema(api, header.name.as_str(), &header.schema);
            }
        }
        for id in api.reachable(api.operations().map(|(_, operation)| operation)) {
            patterns.definition(api, &api.types[id]);
        }
        patterns
    }

    /// The `static` of a regular expression; none for one that is not checked.
    pub(super) fn get(&self, text: &str) -> Option<TokenStream> {
        let name = self.names.get(text)?.as_ref()?;
        Some(quote!(&types::patterns::#name))
    }

    /// Whether there is any.
    pub(super) fn is_empty(&self) -> bool {
        self.names.values().all(Option::is_none)
    }

    /// The module that holds them.
    pub(super) fn render(&self) -> TokenStream {
        let statics = self.names.iter().filter_map(|(text, name)| {
            let name = name.as_ref()?;
            Some(quote!(pub(crate) static #name: Pattern = Pattern::new(#text);))
        });
        quote! {
            //! The regular expressions of the API's document.
            #![allow(dead_code, reason = "some may stand in types that no operation names")]

            use crate::runtime::schema::Pattern;

            #(#statics)*
        }
    }

    fn definition(&mut self, api: &Api, def: &TypeDef) {
        let name = match &def.name {
            TypeName::Component(name) => name.as_str(),
            TypeName::Inline(parts) => parts.last().map_or("", |part| part.as_str()),
        };
        match &def.kind {
            TypeKind::Alias(ty) => {
                self.limits(api, name, ty, def.facts.constraints.as_deref());
                self.inner(api, name, ty);
            }
            TypeKind::Struct(object) => {
                for field in &object.fields {
                    self.schema(api, field.name.as_str(), &field.schema);
                }
                if let Additional::Allowed(values) = &object.additional {
                    self.schema(api, name, values);
                }
            }
            TypeKind::Union(union) => union.variants.iter().for_each(|variant| self.schema(api, name, variant)),
            TypeKind::Enum(_) => {}
        }
    }

    fn schema(&mut self, api: &Api, name: &str, schema: &Schema) {
        self.limits(api, name, &schema.ty, schema.facts.constraints.as_deref());
        self.inner(api, name, &schema.ty);
    }

    fn inner(&mut self, api: &Api, name: &str, ty: &TypeRef) {
        if let TypeRef::List(Some(inner)) | TypeRef::Map(inner) = ty {
            self.schema(api, name, inner);
        }
    }

    fn limits(&mut self, api: &Api, name: &str, ty: &TypeRef, limits: Option<&Constraints>) {
        let is_text = match api.types.meaning(ty) {
            TypeRef::Scalar(scalar) => scalar.json_type == JsonType::String,
            _ => false,
        };
        let Some(text) = limits.and_then(|limits| limits.pattern.as_deref()).filter(|_| is_text) else { return };
        if self.names.contains_key(text) {
            return;
        }
        let claimed = is_linear(text).then(|| self.scope.constant(name));
        if claimed.is_none() {
            self.notes
                .push(format!("pattern `{text}` of `{name}`: it cannot be matched in linear time, and is not checked"));
        }
        self.names.insert(text.to_owned(), claimed);
    }
}

/// Whether the runtime, which does the same, can match a regular expression.
fn is_linear(text: &str) -> bool {
    jsonschema_regex::to_rust_regex(text).is_ok_and(|translated| regex::Regex::new(&translated).is_ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_looks_around_or_back_is_not_linear() {
        let linear = ["^[-a-zA-Z0-9_]+$", r"^\d{4}$", r"^https?:\/\/", r"\cA", r"^\p{L}+$"];
        let other = [r"^(?=.*\d).{8,}$", r"(a)\1", "(?<!a)b", "("];
        assert!(linear.iter().all(|text| is_linear(text)));
        assert!(!other.iter().any(|text| is_linear(text)));
    }
}
