//! Node tree and grammar → findings, the list of what the model does not hold, and a tree that is safe to read:
//! no field of a wrong shape, none that is null, none that the specification does not define.

use std::borrow::Cow;

use super::faults;
use super::grammar::{Field, Keys, Need, OPENAPI, Object, Shape};
use super::node::Node;
use super::skipped::{SkipReason, Skipped};
use crate::diagnostics::{Diagnostic, Report};
use crate::pointer::At;
use crate::{Pointer, Source};

/// A key and its value.
pub(super) type Entry<'s> = (Cow<'s, str>, Node<'s>);

/// Checks the whole document.
pub(super) fn check(root: &mut Node<'_>, source: &Source, report: &mut Report) -> Vec<Skipped> {
    let mut check = Check { report, skipped: Vec::new(), scalars: Vec::new() };
    let start = Pointer::root();
    check.object(root, &OPENAPI, &At::start(&start));
    let Check { skipped, scalars, .. } = check;
    write_scalars(root, source, &scalars);
    skipped
}

struct Check<'c> {
    report: &'c mut Report,
    skipped: Vec<Skipped>,
    /// Numbers and booleans that are due to be texts.
    scalars: Vec<Pointer>,
}

impl Check<'_> {
    /// Whether the value may stay: one of a wrong shape is reported and taken out, so that the rest can be read and
    /// its faults be reported too.
    fn value(&mut self, node: &mut Node<'_>, shape: &Shape, at: &At<'_>) -> bool {
        match (shape, &mut *node) {
            (Shape::Anything, node) => self.anything(node, at),
            (Shape::Text, Node::String(_))
            | (Shape::Flag | Shape::FlagOr(_), Node::Bool(_))
            | (Shape::Number, Node::Number(_)) => {}
            (Shape::Text, Node::Number(_) | Node::Bool(_)) => {
                self.scalars.push(at.pointer());
                *node = Node::String(node.scalar_text().into());
            }
            (Shape::Word(words), Node::String(word)) if words.contains(&word.as_ref()) => {}
            (Shape::Word(words), Node::String(word)) => return self.fault(faults::not_a_word(word, words, at)),
            (Shape::Count, Node::Number(number)) if number.as_u64().is_some() => {}
            (Shape::Object(object) | Shape::RefOr(object), Node::Null) if may_be_empty(object) => {
                *node = Node::Map(Vec::new());
            }
            (Shape::RefOr(_), Node::Map(entries)) if is_reference(entries) => self.reference(entries, at),
            (Shape::Object(object) | Shape::RefOr(object), Node::Map(_)) => self.object(node, object, at),
            (Shape::FlagOr(other), Node::Map(_)) => return self.value(node, other, at),
            (Shape::List(item), Node::List(items)) => {
                let mut index = 0..;
                items.retain_mut(|node| self.value(node, item, &at.index(index.next().unwrap_or_default())));
            }
            (Shape::Map(keys, shape), Node::Map(_)) => self.map(node, *keys, shape, at),
            (shape, node) => return self.fault(faults::wrong_type(node, shape, at)),
        }
        true
    }

    /// Example values and the like: only their maps are looked at.
    fn anything(&mut self, node: &mut Node<'_>, at: &At<'_>) {
        match node {
            Node::Map(entries) => {
                self.unique_keys(entries, at);
                for (key, value) in entries {
                    self.anything(value, &at.key(key));
                }
            }
            Node::List(items) => {
                for (index, item) in items.iter_mut().enumerate() {
                    self.anything(item, &at.index(index));
                }
            }
            _ => {}
        }
    }

    fn object<'s>(&mut self, node: &mut Node<'s>, object: &Object, at: &At<'_>) {
        let Node::Map(entries) = node else {
            self.fault(faults::wrong_type(node, &Shape::Map(Keys::Any, &Shape::Anything), at));
            return;
        };
        self.unique_keys(entries, at);
        let given = entries.iter().filter(|(_, value)| !matches!(value, Node::Null));
        let given: Vec<Cow<'s, str>> = given.map(|(key, _)| key.clone()).collect();
        entries.retain_mut(|(key, value)| match object.fields.iter().find(|field| field.name == key) {
            Some(field) if matches!(value, Node::Null) => self.null(field, at),
            Some(_) if key == "required" && is_draft_3(object, value) => {
                self.fault(faults::draft_3(at));
                self.skip(key, SkipReason::Meaningless, at)
            }
            Some(field) if field.kept => self.value(value, field.shape, &at.key(key)),
            Some(_) => self.skip(key, SkipReason::NotRepresented, at),
            None if key.starts_with("x-") => self.skip(key, SkipReason::Extension, at),
            None => {
                self.fault(faults::unknown_field(key, object, at));
                self.skip(key, SkipReason::Unknown, at)
            }
        });
        self.schema_or_content(entries, at);
        self.style(entries, object, at);
        for field in object.fields {
            // One that was there and wrong has been reported.
            if is_missing(field, entries) && !given.iter().any(|key| key == field.name) {
                self.missing(field, object, entries, at);
            }
        }
    }

    fn map(&mut self, node: &mut Node<'_>, keys: Keys, shape: &Shape, at: &At<'_>) {
        let Node::Map(entries) = node else { return };
        self.unique_keys(entries, at);
        entries.retain_mut(|(key, value)| {
            if keys != Keys::Any && key.starts_with("x-") {
                return self.skip(key, SkipReason::Extension, at);
            }
            let fault = match keys {
                Keys::Path if !key.starts_with('/') => Some(faults::not_a_path(key, at)),
                Keys::Status if !is_status(key) => Some(faults::not_a_status(key, at)),
                _ => None,
            };
            let right = fault.is_none_or(|fault| self.fault(fault));
            self.value(value, shape, &at.key(key)) && right
        });
    }

    /// A Reference Object: what stands beside `$ref` has no meaning in OpenAPI 3.0.
    fn reference(&mut self, entries: &mut Vec<Entry<'_>>, at: &At<'_>) {
        self.unique_keys(entries, at);
        entries.retain(|(key, _)| key == "$ref" || self.skip(key, SkipReason::BesideReference, at));
    }

    fn unique_keys<'s>(&mut self, entries: &mut Vec<Entry<'s>>, at: &At<'_>) {
        if !has_twins(entries) {
            return;
        }
        let mut seen: Vec<Cow<'s, str>> = Vec::new();
        let mut twins: Vec<Cow<'s, str>> = Vec::new();
        entries.retain(|(key, _)| {
            let twin = seen.contains(key);
            if twin { &mut twins } else { &mut seen }.push(key.clone());
            !twin
        });
        for key in &twins {
            let times = 1 + twins.iter().filter(|twin| *twin == key).count();
            self.fault(faults::duplicate_key(key, times, at));
        }
    }

    /// A parameter or header has one of the two (OpenAPI 3.0.4, section 4.8.12.2.3).
    fn schema_or_content(&mut self, entries: &mut Vec<Entry<'_>>, at: &At<'_>) {
        let place = |name: &str| entries.iter().position(|(key, _)| key == name);
        if let (Some(_), Some(content)) = (place("schema"), place("content")) {
            self.fault(faults::schema_and_content(at));
            self.skip("content", SkipReason::Meaningless, at);
            entries.remove(content);
        }
    }

    /// Not every style is for every place (OpenAPI 3.0.4, section 4.8.12.3).
    fn style(&mut self, entries: &mut Vec<Entry<'_>>, object: &Object, at: &At<'_>) {
        let text = |name: &str| entries.iter().find(|(key, _)| key == name).and_then(|(_, value)| value.as_str());
        let styles: &[&str] = match text("in") {
            Some("path") => &["matrix", "label", "simple"],
            Some("query") => &["form", "spaceDelimited", "pipeDelimited", "deepObject"],
            Some("header") => &["simple"],
            Some("cookie") => &["form"],
            _ => return,
        };
        let has_style = object.fields.iter().any(|field| field.name == "style");
        if let Some(style) = text("style").filter(|style| has_style && !styles.contains(style)) {
            self.fault(faults::not_a_word(style, styles, &at.key("style")));
            entries.retain(|(key, _)| key != "style");
        }
    }

    /// A field without a value is read as one that is not there; an operation is missed, though.
    fn null(&mut self, field: &Field, at: &At<'_>) -> bool {
        if matches!(field.shape, Shape::Object(object) if object.name == "an operation") {
            self.fault(faults::empty_operation(field.name, at));
        }
        self.skip(field.name, SkipReason::Null, at)
    }

    /// Lists what is left out; the answer is what `retain` wants to hear.
    fn skip(&mut self, key: &str, reason: SkipReason, at: &At<'_>) -> bool {
        self.skipped.push(Skipped { pointer: at.key(key).pointer(), field: key.to_owned(), reason });
        false
    }

    /// Reports; the answer is what `retain` wants to hear.
    fn fault(&mut self, fault: Diagnostic) -> bool {
        self.report.push(fault);
        false
    }

    /// Reports a field that is not there; one that is only expected is put there, empty.
    fn missing(&mut self, field: &Field, object: &Object, entries: &mut Vec<Entry<'_>>, at: &At<'_>) {
        self.fault(faults::missing_field(field, object, at));
        if field.need == Need::Expected {
            let empty =
                if matches!(field.shape, Shape::Text) { Node::String("".into()) } else { Node::Map(Vec::new()) };
            entries.push((field.name.into(), empty));
        }
    }
}

/// Gives scalars that YAML takes for numbers or booleans the text that stands in the document: `1.10`, not 1.1.
///
/// The places are looked up in one scan. What stands there is taken only if it is the scalar itself: an alias, or a
/// place that a merge key filled, keeps the text of its value.
fn write_scalars(root: &mut Node<'_>, source: &Source, scalars: &[Pointer]) {
    if scalars.is_empty() {
        return;
    }
    for (pointer, located) in scalars.iter().zip(source.locate_all(scalars)) {
        let written = &source.text()[located.first];
        let written =
            written.strip_prefix('&').and_then(|anchored| Some(anchored.split_once(' ')?.1)).unwrap_or(written);
        let Some(node @ Node::String(_)) = root.at_mut(pointer) else { continue };
        let same = serde_yaml::from_str::<Node<'_>>(written)
            .is_ok_and(|parsed| Some(parsed.scalar_text().as_str()) == node.as_str());
        if same {
            *node = Node::String(written.to_owned().into());
        }
    }
}

fn is_reference(entries: &[Entry<'_>]) -> bool {
    entries.iter().any(|(key, value)| key == "$ref" && matches!(value, Node::String(_)))
}

fn is_missing(field: &Field, entries: &[Entry<'_>]) -> bool {
    let value_of = |name: &str| entries.iter().find(|(key, _)| key == name).map(|(_, value)| value);
    let needed = match field.need {
        Need::Optional => false,
        Need::Required => true,
        Need::Expected => field.name != "schema" || value_of("content").is_none(),
        Need::When(other, value) => value_of(other).and_then(Node::as_str) == Some(value),
    };
    needed && value_of(field.name).is_none()
}

/// `required: true` in a property: the way of JSON Schema's draft 3, which means nothing since.
fn is_draft_3(object: &Object, value: &Node<'_>) -> bool {
    let is_list = object.fields.iter().any(|field| field.name == "required" && matches!(field.shape, Shape::List(_)));
    is_list && matches!(value, Node::Bool(_))
}

/// Whether a map of nothing is such an object.
fn may_be_empty(object: &Object) -> bool {
    object.fields.iter().all(|field| field.need == Need::Optional)
}

fn has_twins(entries: &[Entry<'_>]) -> bool {
    if entries.len() < 12 {
        let twin = |(index, (key, _)): (usize, &Entry<'_>)| entries[..index].iter().any(|(other, _)| other == key);
        return entries.iter().enumerate().any(twin);
    }
    let mut keys: Vec<&str> = entries.iter().map(|(key, _)| key.as_ref()).collect();
    keys.sort_unstable();
    keys.windows(2).any(|pair| pair[0] == pair[1])
}

fn is_status(key: &str) -> bool {
    match key.as_bytes() {
        [b'1'..=b'5', b'X' | b'x', b'X' | b'x'] => true,
        [b'1'..=b'9', tens, units] => tens.is_ascii_digit() && units.is_ascii_digit(),
        _ => key == "default",
    }
}
