//! Reference → what it refers to, inside one document.

use std::borrow::Cow;
use std::sync::atomic::Ordering;

use indexmap::IndexMap;
use openapiv3::{Components, Example, Header, Parameter, ReferenceOr, RequestBody, Response, Schema, SecurityScheme};
use serde::de::{Deserialize as _, DeserializeOwned};

use super::Document;
use super::node::Node;
use crate::Pointer;
use crate::diagnostics::{Code, Diagnostic};
use crate::names::nearest;

/// An object of the specification that references may point at.
pub(crate) trait Target: DeserializeOwned + Clone {
    /// The field of `components` that holds them.
    const SECTION: &'static str;
    /// What messages call one of them.
    const NAME: &'static str;
    /// Those that the document declares.
    fn declared(components: &Components) -> &IndexMap<String, ReferenceOr<Self>>;
}

macro_rules! targets {
    ($($type:ty = $section:literal, $field:ident, $name:literal;)+) => {
        $(impl Target for $type {
            const SECTION: &'static str = $section;
            const NAME: &'static str = $name;
            fn declared(components: &Components) -> &IndexMap<String, ReferenceOr<Self>> {
                &components.$field
            }
        })+
    };
}

targets! {
    Schema = "schemas", schemas, "a schema";
    Response = "responses", responses, "a response";
    Parameter = "parameters", parameters, "a parameter";
    Example = "examples", examples, "an example";
    RequestBody = "requestBodies", request_bodies, "a request body";
    Header = "headers", headers, "a header";
    SecurityScheme = "securitySchemes", security_schemes, "a security scheme";
}

/// What a reference led to.
pub(crate) struct Resolved<'d, T: Clone> {
    pub(crate) value: Cow<'d, T>,
    /// Where it is defined.
    pub(crate) pointer: Pointer,
}

/// Why a reference leads nowhere.
#[derive(Debug, Clone)]
pub(crate) struct Unresolved {
    pub(crate) code: Code,
    pub(crate) message: String,
    pub(crate) help: Option<String>,
}

impl Unresolved {
    /// The finding at the place of the reference.
    pub(crate) fn at(self, pointer: Pointer) -> Diagnostic {
        let finding = Diagnostic::new(self.code, pointer, self.message);
        Diagnostic { help: self.help, ..finding }
    }

    /// There is no such place; perhaps there is one of a similar name.
    pub(super) fn missing(reference: &str, close: Option<&str>) -> Self {
        Self {
            code: Code::UnresolvedReference,
            message: format!("`{reference}` does not exist"),
            help: close.map(|close| format!("the closest name is `{close}`")),
        }
    }

    /// Something else stands there.
    pub(crate) fn wrong_kind(reference: &str, due: &str) -> Self {
        Self {
            code: Code::UnresolvedReference,
            message: format!("`{reference}` is not {due}, which is due here"),
            help: None,
        }
    }

    /// The references that lead there go through too many others.
    pub(crate) fn too_deep(reference: &str) -> Self {
        Self {
            code: Code::ReferenceCycle,
            message: format!("`{reference}` stands at the end of too many references, one inside the other"),
            help: Some(String::from("refer to components")),
        }
    }
}

impl Document<'_> {
    /// Follows references until something is defined.
    pub(crate) fn resolve<T: Target>(&self, reference: &str) -> Result<Resolved<'_, T>, Unresolved> {
        let mut reference = Cow::Borrowed(reference);
        let mut seen = Vec::new();
        loop {
            let pointer = local_pointer(&reference)?;
            if seen.contains(&pointer) || seen.len() == MAX_STEPS {
                return Err(cycle(&reference));
            }
            seen.push(pointer.clone());
            match self.find::<T>(&pointer, &reference)? {
                Cow::Borrowed(ReferenceOr::Item(item)) => return Ok(Resolved { value: Cow::Borrowed(item), pointer }),
                Cow::Owned(ReferenceOr::Item(item)) => return Ok(Resolved { value: Cow::Owned(item), pointer }),
                Cow::Borrowed(ReferenceOr::Reference { reference: next }) => reference = Cow::Borrowed(next),
                Cow::Owned(ReferenceOr::Reference { reference: next }) => reference = Cow::Owned(next),
            }
        }
    }

    /// One step: what stands at a pointer.
    pub(crate) fn find<T: Target>(
        &self,
        pointer: &Pointer,
        reference: &str,
    ) -> Result<Cow<'_, ReferenceOr<T>>, Unresolved> {
        let declared = self.components().map(T::declared);
        if let (Some(name), Some(declared)) = (component_name(pointer, T::SECTION), declared) {
            return declared.get(&name).map(Cow::Borrowed).ok_or_else(|| self.missing::<T>(reference, Some(&name)));
        }
        let node = node_at(&self.root, pointer).ok_or_else(|| self.missing::<T>(reference, None))?;
        let read = match node {
            Node::Map(_) => ReferenceOr::deserialize(node),
            other => Err(serde::de::Error::custom(format!("it is {}", other.kind()))),
        };
        read.map(Cow::Owned).map_err(|_: serde::de::value::Error| Unresolved {
            help: Some(format!("refer to one of `#/components/{}`", T::SECTION)),
            ..Unresolved::wrong_kind(reference, T::NAME)
        })
    }

    fn missing<T: Target>(&self, reference: &str, name: Option<&str>) -> Unresolved {
        let guess = self.guesses.fetch_add(1, Ordering::Relaxed) < MAX_GUESSES;
        let declared = self.components().map(T::declared).filter(|_| guess);
        let close = name.zip(declared).and_then(|(name, declared)| nearest(name, declared.keys().map(String::as_str)));
        Unresolved::missing(reference, close)
    }
}

/// Reads a reference that stays inside the document.
pub(crate) fn local_pointer(reference: &str) -> Result<Pointer, Unresolved> {
    if let Some(pointer) = Pointer::from_fragment(reference) {
        return Ok(pointer);
    }
    let (code, message, help) = if reference.starts_with('#') || reference.is_empty() {
        let help = "a local reference is a JSON Pointer, such as `#/components/schemas/Order`";
        let message = if reference.is_empty() {
            String::from("the reference is empty")
        } else {
            format!("`{reference}` is no JSON Pointer")
        };
        (Code::UnresolvedReference, message, help)
    } else {
        let help = "bundle the document into one file first, for example with `npx @redocly/cli bundle`";
        (Code::ExternalReference, format!("`{reference}` leads out of the document"), help)
    };
    Err(Unresolved { code, message, help: Some(help.to_owned()) })
}

/// The name in `#/components/<section>/<name>`.
pub(crate) fn component_name(pointer: &Pointer, section: &str) -> Option<String> {
    let mut keys = pointer.keys();
    let place = (keys.next()?, keys.next()?, keys.next()?, keys.next());
    match place {
        (components, found, name, None) if components == "components" && found == section => Some(name),
        _ => None,
    }
}

/// The node at a pointer; references on the way are followed.
pub(super) fn node_at<'n, 's>(root: &'n Node<'s>, pointer: &Pointer) -> Option<&'n Node<'s>> {
    follow(root, pointer, MAX_STEPS)
}

/// Most unresolved references for which a near name is looked for.
const MAX_GUESSES: usize = 100;

/// Most references that one pointer may lead through.
const MAX_STEPS: usize = 32;

fn follow<'n, 's>(root: &'n Node<'s>, pointer: &Pointer, steps: usize) -> Option<&'n Node<'s>> {
    let mut node = root;
    for key in pointer.keys() {
        if let (None, Some(Node::String(reference))) = (node.get(&key), node.get("$ref")) {
            node = follow(root, &Pointer::from_fragment(reference)?, steps.checked_sub(1)?)?;
        }
        node = node.get(&key)?;
    }
    Some(node)
}

pub(crate) fn cycle(reference: &str) -> Unresolved {
    Unresolved {
        code: Code::ReferenceCycle,
        message: format!("`{reference}` leads back to itself and is never defined"),
        help: Some(String::from("define one of the components that refer to each other")),
    }
}
