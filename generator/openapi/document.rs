//! Checked node tree → [`Document`]: the types of `openapiv3`, read on all cores.

use std::borrow::Cow;

use indexmap::IndexMap;
use openapiv3::{Components, OpenAPI, PathItem, Paths, ReferenceOr};
use rayon::prelude::*;
use serde::de::DeserializeOwned;

use super::check::Skipped;
use super::node::Node;
use crate::Pointer;
use crate::diagnostics::{Code, Diagnostic, Report, Stopped};

/// An OpenAPI 3.0 document.
#[derive(Debug)]
pub struct Document<'s> {
    /// The document as typed values. Path items that refer to others stand here as what they refer to.
    pub api: OpenAPI,
    /// What the document says and these types, or the model made of them, do not hold.
    pub skipped: Vec<Skipped>,
    pub(super) root: Node<'s>,
}

/// A part that could not be read, and why.
type Failure = (Pointer, String);

impl<'s> Document<'s> {
    /// The components that the document declares.
    pub fn components(&self) -> Option<&Components> {
        self.api.components.as_ref()
    }

    pub(super) fn new(root: Node<'s>, skipped: Vec<Skipped>, report: &mut Report) -> Result<Self, Stopped> {
        let mut failures = Vec::new();
        let api = typed(&root, &mut failures);
        for (pointer, message) in failures {
            report.push(Diagnostic::new(Code::Unreadable, pointer, message));
        }
        report.checkpoint()?;
        Ok(Self { api: api.ok_or(Stopped)?, skipped, root })
    }
}

fn typed(root: &Node<'_>, failures: &mut Vec<Failure>) -> Option<OpenAPI> {
    let at = Pointer::root();
    let components = root.get("components").map(|node| components(node, &at.child("components"), failures));
    let paths = paths(root, &at.child("paths"), failures);
    let head: Vec<_> = root.entries().iter().filter(|(key, _)| key != "paths" && key != "components").cloned().collect();
    let mut head = head;
    head.push((Cow::Borrowed("paths"), Node::Map(Vec::new())));
    let head: Option<OpenAPI> = one(&Node::Map(head), &at, failures);
    head.map(|head| OpenAPI { paths, components, ..head })
}

fn components(node: &Node<'_>, at: &Pointer, failures: &mut Vec<Failure>) -> Components {
    Components {
        schemas: map(node, at, "schemas", failures),
        responses: map(node, at, "responses", failures),
        parameters: map(node, at, "parameters", failures),
        examples: map(node, at, "examples", failures),
        request_bodies: map(node, at, "requestBodies", failures),
        headers: map(node, at, "headers", failures),
        security_schemes: map(node, at, "securitySchemes", failures),
        ..Components::default()
    }
}

fn map<T: DeserializeOwned + Send>(
    node: &Node<'_>,
    at: &Pointer,
    field: &str,
    failures: &mut Vec<Failure>,
) -> IndexMap<String, T> {
    let Some(node) = node.get(field) else {
        return IndexMap::new();
    };
    let at = at.child(field);
    let read: Vec<_> = node.entries().par_iter().map(|(key, node)| (key, T::deserialize(node))).collect();
    collect(read, &at, failures)
}

fn paths(root: &Node<'_>, at: &Pointer, failures: &mut Vec<Failure>) -> Paths {
    let entries = root.get("paths").map_or(&[][..], Node::entries);
    let read: Vec<_> = entries.par_iter().map(|(path, node)| (path, path_item(root, node))).collect();
    let paths: IndexMap<String, PathItem> = collect(read, at, failures);
    let paths = paths.into_iter().map(|(path, item)| (path, ReferenceOr::Item(item))).collect();
    Paths { paths, ..Paths::default() }
}

fn collect<'n, T>(
    read: Vec<(&'n Cow<'n, str>, Result<T, serde::de::value::Error>)>,
    at: &Pointer,
    failures: &mut Vec<Failure>,
) -> IndexMap<String, T> {
    let mut values = IndexMap::with_capacity(read.len());
    for (key, value) in read {
        match value {
            Ok(value) => drop(values.insert(key.clone().into_owned(), value)),
            Err(error) => failures.push((at.child(key), error.to_string())),
        }
    }
    values
}

fn one<T: DeserializeOwned>(node: &Node<'_>, at: &Pointer, failures: &mut Vec<Failure>) -> Option<T> {
    T::deserialize(node).map_err(|error| failures.push((at.clone(), error.to_string()))).ok()
}

/// Reads a path item; one with a `$ref` has the fields of its target, and its own where it has them too.
fn path_item(root: &Node<'_>, node: &Node<'_>) -> Result<PathItem, serde::de::value::Error> {
    use serde::Deserialize as _;
    let mut fields: Vec<_> = node.entries().to_vec();
    if !fields.iter().any(|(key, _)| key == "$ref") {
        return PathItem::deserialize(node);
    }
    for _ in 0..MAX_PATH_ITEM_REFERENCES {
        let Some(at) = fields.iter().position(|(key, _)| key == "$ref") else {
            return PathItem::deserialize(&Node::Map(fields));
        };
        let (_, reference) = fields.remove(at);
        let target = reference.as_str().and_then(Pointer::from_fragment);
        let target = target.and_then(|pointer| super::resolve::node_at(root, &pointer));
        let Some(target @ Node::Map(_)) = target else {
            let reference = reference.as_str().unwrap_or_default();
            return Err(serde::de::Error::custom(format!("`$ref` to `{reference}`, which is no path item of this document")));
        };
        let own: Vec<_> = fields.iter().map(|(key, _)| key.clone()).collect();
        fields.extend(target.entries().iter().filter(|(key, _)| !own.contains(key)).cloned());
    }
    Err(serde::de::Error::custom("the references of this path item lead in a circle"))
}

/// Longest chain of references from one path item to the next.
const MAX_PATH_ITEM_REFERENCES: usize = 32;
