//! References of the document → what the model has in their place.

use std::borrow::Cow;

use openapiv3::{ReferenceOr, Schema};

use super::{Lower, Naming};
use crate::Pointer;
use crate::ir::{TypeId, TypeRef, WireName};
use crate::openapi::{Target, Unresolved, component_name, local_pointer};
use crate::pointer::At;

/// A part of the document behind its references.
pub(super) struct Found<'d, T: Clone> {
    pub(super) value: Cow<'d, T>,
    /// Where it is defined.
    pub(super) pointer: Pointer,
    /// The name of the component, if the reference was to one.
    pub(super) component: Option<WireName>,
}

impl<T: Clone> Found<'_, T> {
    /// The component's name, to call its inline types after.
    pub(super) fn name(&self) -> Option<String> {
        self.component.as_ref().map(ToString::to_string)
    }
}

impl<'d> Lower<'d, '_> {
    /// What a place holds, in itself or by reference; `None` where the reference leads nowhere, which is reported.
    pub(super) fn follow<'n, T: Target>(&mut self, node: &'n ReferenceOr<T>, at: &At<'_>) -> Option<Found<'n, T>>
    where
        'd: 'n,
    {
        match node {
            ReferenceOr::Item(item) => {
                Some(Found { value: Cow::Borrowed(item), pointer: at.pointer(), component: None })
            }
            ReferenceOr::Reference { reference } => match self.document.resolve::<T>(reference) {
                Ok(found) => {
                    let component = component_name(&found.pointer, T::SECTION).map(WireName::from);
                    Some(Found { value: found.value, pointer: found.pointer, component })
                }
                Err(unresolved) => {
                    self.unresolved(unresolved, &at.key("$ref"));
                    None
                }
            },
        }
    }

    /// The type that a reference to a schema names; any value where it leads nowhere, which is reported.
    pub(super) fn type_of_reference(&mut self, reference: &str, at: &At<'_>) -> TypeRef {
        match self.referred(reference) {
            Ok(id) => TypeRef::Named(id),
            Err(unresolved) => {
                self.unresolved(unresolved, &at.key("$ref"));
                TypeRef::Any
            }
        }
    }

    pub(super) fn referred(&mut self, reference: &str) -> Result<TypeId, Unresolved> {
        let pointer = local_pointer(reference)?;
        let name = component_name(&pointer, Schema::SECTION);
        if let Some(id) = name.as_deref().and_then(|name| self.components.get(name)) {
            return Ok(*id);
        }
        if let Some(id) = self.elsewhere.get(&pointer) {
            return Ok(*id);
        }
        let found = self.document.find::<Schema>(&pointer, reference)?.into_owned();
        if !is_schema_place(&pointer) {
            return Err(Unresolved::wrong_kind(reference, "a schema"));
        }
        if self.depth == MAX_DEPTH {
            return Err(Unresolved::too_deep(reference));
        }
        let parts: Vec<String> = pointer.keys().filter(|key| !is_structure(key)).map(singular_item).collect();
        let name = parts.join(" ");
        let id = self.types.reserve_inline(parts.into_iter().map(WireName::from).collect(), pointer.clone());
        self.elsewhere.insert(pointer.clone(), id);
        self.depth += 1;
        self.fill(id, &found, &At::start(&pointer), &Naming::root(&name));
        self.depth -= 1;
        Ok(id)
    }

    pub(super) fn unresolved(&mut self, unresolved: Unresolved, at: &At<'_>) {
        self.report.push(unresolved.at(at.pointer()));
    }
}

/// Most references outside `components` that may lead from one to the next.
const MAX_DEPTH: usize = 64;

/// Keys of a pointer that say nothing about what stands there.
fn is_structure(key: &str) -> bool {
    matches!(key, "components" | "schemas" | "paths" | "properties" | "content" | "schema" | "responses")
}

/// An item of a list is called so, as inline types are.
fn singular_item(key: String) -> String {
    if key == "items" { String::from("item") } else { key }
}

/// Whether a schema stands at a pointer, by the keys that lead there (OpenAPI 3.0.4, section 4.8.24).
fn is_schema_place(pointer: &Pointer) -> bool {
    let keys: Vec<String> = pointer.keys().collect();
    match keys.as_slice() {
        [.., last] if matches!(last.as_str(), "schema" | "items" | "additionalProperties" | "not") => true,
        [.., holder, _] => matches!(holder.as_str(), "schemas" | "properties" | "allOf" | "oneOf" | "anyOf"),
        _ => false,
    }
}
