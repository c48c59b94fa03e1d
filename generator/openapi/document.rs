//! Checked node tree → [`Document`]: the types of `openapiv3`, read on all cores.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::atomic::AtomicUsize;

use indexmap::IndexMap;
use openapiv3::{Components, OpenAPI, PathItem, Paths, ReferenceOr};
use rayon::prelude::*;
use serde::de::DeserializeOwned;

use super::node::Node;
use super::resolve::{Unresolved, cycle, local_pointer, node_at};
use super::skipped::Skipped;
use crate::Pointer;
use crate::diagnostics::{Code, Diagnostic, Report, Stopped};

/// An OpenAPI 3.0 document.
#[derive(Debug)]
pub struct Document<'s> {
    /// The document as typed values. Path items that refer to others stand here as what they refer to.
    pub api: OpenAPI,
    /// What the document says and these types, or the model made of them, do not hold.
    pub skipped: Vec<Skipped>,
    /// Where path items are defined that a path only refers to, by path.
    pub(crate) path_items: BTreeMap<String, Pointer>,
    pub(super) root: Node<'s>,
    /// How often a near name has been looked for: in a document of thousands of faults it helps nobody.
    pub(super) guesses: AtomicUsize,
}

impl<'s> Document<'s> {
    /// The components that the document declares.
    pub fn components(&self) -> Option<&Components> {
        self.api.components.as_ref()
    }

    pub(super) fn new(root: Node<'s>, skipped: Vec<Skipped>, report: &mut Report) -> Result<Self, Stopped> {
        let mut failures = Vec::new();
        let (api, references) = typed(&root, &mut failures);
        // What the check has found to be wrong, and has taken out, makes other things unreadable in its wake.
        let sound = report.checkpoint().is_ok();
        for failure in failures.into_iter().filter(|failure| sound || failure.code != Code::Unreadable) {
            report.push(failure);
        }
        Ok(Self { api: api.ok_or(Stopped)?, skipped, path_items: references, root, guesses: AtomicUsize::new(0) })
    }
}

type References = BTreeMap<String, Pointer>;

fn typed(root: &Node<'_>, failures: &mut Vec<Diagnostic>) -> (Option<OpenAPI>, References) {
    let at = Pointer::root();
    let components = root.get("components").map(|node| components(node, &at.child("components"), failures));
    let items = path_items(root, &at.child("paths"), failures);
    let moved = items.iter().filter_map(|(path, (_, at))| Some((path.clone(), at.clone()?))).collect();
    let paths = items.into_iter().map(|(path, (item, _))| (path, ReferenceOr::Item(item))).collect();
    let paths = Paths { paths, ..Paths::default() };
    let head = root.entries().iter().filter(|(key, _)| key != "paths" && key != "components");
    let mut head: Vec<_> = head.cloned().collect();
    head.push((Cow::Borrowed("paths"), Node::Map(Vec::new())));
    let head = read::<OpenAPI>(&Node::Map(head), &at).map_err(|failure| failures.push(*failure));
    (head.ok().map(|head| OpenAPI { paths, components, ..head }), moved)
}

fn components(node: &Node<'_>, at: &Pointer, failures: &mut Vec<Diagnostic>) -> Components {
    Components {
        schemas: section(node, at, "schemas", failures),
        responses: section(node, at, "responses", failures),
        parameters: section(node, at, "parameters", failures),
        examples: section(node, at, "examples", failures),
        request_bodies: section(node, at, "requestBodies", failures),
        headers: section(node, at, "headers", failures),
        security_schemes: section(node, at, "securitySchemes", failures),
        ..Components::default()
    }
}

fn section<T: DeserializeOwned + Send>(
    node: &Node<'_>,
    at: &Pointer,
    field: &str,
    failures: &mut Vec<Diagnostic>,
) -> IndexMap<String, T> {
    let Some(node) = node.get(field) else { return IndexMap::new() };
    let at = at.child(field);
    each(node, failures, |key, node| read(node, &at.child(key)))
}

type PathItems = IndexMap<String, (PathItem, Option<Pointer>)>;

fn path_items(root: &Node<'_>, at: &Pointer, failures: &mut Vec<Diagnostic>) -> PathItems {
    let Some(node) = root.get("paths") else { return PathItems::default() };
    each(node, failures, |path, node| path_item(root, node, &at.child(path)))
}

/// Reads the entries of a map, each on its own.
fn each<T: Send>(
    node: &Node<'_>,
    failures: &mut Vec<Diagnostic>,
    read: impl Fn(&str, &Node<'_>) -> Result<T, Box<Diagnostic>> + Sync,
) -> IndexMap<String, T> {
    let entries: Vec<_> = node.entries().par_iter().map(|(key, node)| (key, read(key, node))).collect();
    let mut values = IndexMap::with_capacity(entries.len());
    for (key, value) in entries {
        match value {
            Ok(value) => drop(values.insert(key.clone().into_owned(), value)),
            Err(failure) => failures.push(*failure),
        }
    }
    values
}

/// An error here is something that the grammar lets through and the types refuse.
fn read<T: DeserializeOwned>(node: &Node<'_>, at: &Pointer) -> Result<T, Box<Diagnostic>> {
    T::deserialize(node).map_err(|error| Diagnostic::new(Code::Unreadable, at.clone(), error.to_string()).into())
}

/// Reads a path item; one with a `$ref` has the fields of its target, and its own where it has them too.
///
/// The second value is where the target is.
fn path_item(root: &Node<'_>, node: &Node<'_>, at: &Pointer) -> Result<(PathItem, Option<Pointer>), Box<Diagnostic>> {
    let mut fields: Cow<'_, [_]> = Cow::Borrowed(node.entries());
    let mut seen: Vec<Pointer> = Vec::new();
    while let Some(index) = fields.iter().position(|(key, _)| key == "$ref") {
        let (_, reference) = fields.to_mut().remove(index);
        let reference = reference.as_str().unwrap_or_default();
        let unresolved = |unresolved: Unresolved| Box::new(unresolved.at(at.child("$ref")));
        let pointer = local_pointer(reference).map_err(unresolved)?;
        if seen.contains(&pointer) || seen.len() == MAX_CHAIN {
            return Err(unresolved(cycle(reference)));
        }
        let Some(target @ Node::Map(_)) = node_at(root, &pointer) else {
            return Err(unresolved(Unresolved::missing(reference, None)));
        };
        let own: Vec<_> = fields.iter().map(|(key, _)| key.clone()).collect();
        fields.to_mut().extend(target.entries().iter().filter(|(key, _)| !own.contains(key)).cloned());
        seen.push(pointer);
    }
    let item = match fields {
        Cow::Borrowed(_) => read(node, at),
        Cow::Owned(fields) => read(&Node::Map(fields), at),
    };
    Ok((item?, seen.pop()))
}

/// Longest chain of references from one path item to the next.
const MAX_CHAIN: usize = 32;
