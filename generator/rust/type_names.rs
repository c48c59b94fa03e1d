//! The names of types, assigned once, in document order; and of operations without their tag.

use std::collections::BTreeMap;

use crate::ir::{Api, Operation, Resource, TypeDef, TypeId, TypeKind, TypeName};
use crate::names::{RustIdent, Scope};

/// The names of the types of an API.
#[derive(Debug)]
pub(crate) struct TypeNames {
    types: BTreeMap<TypeId, RustIdent>,
    /// Names that could not be had, as lines for people.
    pub(crate) renamed: Vec<String>,
}

impl TypeNames {
    /// `reserved` are the names that the generated code uses itself.
    pub(crate) fn new(api: &Api, reserved: &[&str]) -> Self {
        let mut scope = Scope::without(reserved);
        let mut types = BTreeMap::new();
        for (id, def) in api.types.iter().filter(|(_, def)| needs_name(def)) {
            let wire = match &def.name {
                TypeName::Component(name) => name.to_string(),
                TypeName::Inline(parts) => {
                    parts.iter().map(|part| capitalized(part.as_str())).collect::<Vec<_>>().join("_")
                }
            };
            types.insert(id, scope.type_name(&wire));
        }
        Self { types, renamed: renamed_lines(&scope, "type") }
    }

    /// The name of a type that has a definition.
    ///
    /// A type without one is asked for only by a fault of this target; the compiler of the output then names the place.
    pub(crate) fn type_name(&self, id: TypeId) -> RustIdent {
        let known = self.types.get(&id).cloned();
        known.unwrap_or_else(|| Scope::default().type_name(&format!("Undefined{}", id.index())))
    }
}

/// What a resource is called where it has no tag.
pub(crate) fn tag(resource: &Resource) -> &str {
    if resource.tag.as_str().is_empty() { "default" } else { resource.tag.as_str() }
}

/// Whether a type is defined for it. Aliases are seen through.
fn needs_name(def: &TypeDef) -> bool {
    !matches!(def.kind, TypeKind::Alias(_))
}

/// The id without the words of the tag: `marketplace_orders_list` of `marketplace-orders` is `list`.
pub(crate) fn short(operation: &Operation, tag: &str) -> String {
    let id = operation.id.as_str();
    let prefix = tag.replace('-', "_") + "_";
    match id.strip_prefix(&prefix) {
        Some(rest) if !rest.is_empty() => rest.to_owned(),
        _ => id.to_owned(),
    }
}

fn capitalized(part: &str) -> String {
    let mut characters = part.chars();
    let first = characters.next().map(|first| first.to_uppercase().to_string()).unwrap_or_default();
    first + characters.as_str()
}

/// The names that could not be had in a scope, as lines for people.
pub(crate) fn renamed_lines(scope: &Scope, kind: &str) -> Vec<String> {
    let line = |renamed: &crate::names::Renamed| {
        format!("{kind} `{}`: `{}` is taken, it is `{}`", renamed.wire, renamed.wanted, renamed.got)
    };
    scope.renamed().iter().map(line).collect()
}
