//! Node tree and grammar → findings, the list of what the model does not hold, and a tree that is safe to read:
//! no field of a wrong shape, none that is null, none that the specification does not define.

use std::borrow::Cow;

use serde::Serialize;

use super::grammar::{Field, Keys, Need, OPENAPI, Object, Shape};
use super::node::Node;
use crate::diagnostics::{Code, Diagnostic, Place, Report};
use crate::names::nearest;
use crate::pointer::At;
use crate::{Pointer, Source};

type Entry<'s> = (Cow<'s, str>, Node<'s>);

/// Something that the document says and the model does not hold.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
pub struct Skipped {
    /// Where it stands.
    pub pointer: Pointer,
    /// What it is: the name of the field.
    pub field: String,
    /// Why the model does not hold it.
    pub reason: SkipReason,
}

/// Why something is not in the model.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum SkipReason {
    /// An extension (`x-…`) that has no meaning here.
    Extension,
    /// A field of the specification that the model does not represent.
    NotRepresented,
    /// A field beside `$ref`: OpenAPI 3.0.4 says that it shall be ignored (section 4.8.23).
    BesideReference,
    /// A field that the specification does not define.
    Unknown,
}

/// Checks the whole document.
pub(super) fn check<'s>(root: &mut Node<'s>, source: &'s Source, report: &mut Report) -> Vec<Skipped> {
    let mut check = Check { source, report, skipped: Vec::new() };
    let start = Pointer::root();
    check.object(root, &OPENAPI, &At::start(&start));
    check.skipped
}

struct Check<'c, 's> {
    source: &'s Source,
    report: &'c mut Report,
    skipped: Vec<Skipped>,
}

impl<'s> Check<'_, 's> {
    fn value(&mut self, node: &mut Node<'s>, shape: &Shape, at: &At<'_>) {
        match (shape, &mut *node) {
            (Shape::Anything, node) => self.anything(node, at),
            (Shape::Text, Node::String(_))
            | (Shape::Flag | Shape::FlagOr(_), Node::Bool(_))
            | (Shape::Number, Node::Number(_)) => {}
            (Shape::Text, Node::Number(_) | Node::Bool(_)) => *node = self.as_written(at),
            (Shape::Word(words), Node::String(word)) if words.contains(&word.as_ref()) => {}
            (Shape::Word(words), Node::String(word)) => self.not_a_word(word, words, at),
            (Shape::Count, Node::Number(number)) if number.as_u64().is_some() => {}
            (Shape::Object(object), Node::Map(_)) => self.object(node, object, at),
            (Shape::Object(object) | Shape::RefOr(object), Node::Null) if may_be_empty(object) => {
                *node = Node::Map(Vec::new());
            }
            (Shape::RefOr(object), Node::Map(entries)) => match reference(entries) {
                Some(_) => self.reference(entries, at),
                None => self.object(node, object, at),
            },
            (Shape::FlagOr(other), node) => self.value(node, other, at),
            (Shape::List(item), Node::List(items)) => {
                for (index, node) in items.iter_mut().enumerate() {
                    self.value(node, item, &at.index(index));
                }
            }
            (Shape::Map(keys, shape), Node::Map(_)) => self.map(node, *keys, shape, at),
            (shape, node) => self.wrong_type(node, shape, at),
        }
    }

    /// Example values and the like: only their maps are looked at.
    fn anything(&mut self, node: &mut Node<'s>, at: &At<'_>) {
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

    fn object(&mut self, node: &mut Node<'s>, object: &Object, at: &At<'_>) {
        let Node::Map(entries) = node else {
            return self.wrong_type(node, &Shape::Map(Keys::Any, &Shape::Anything), at);
        };
        self.unique_keys(entries, at);
        entries.retain_mut(|(key, value)| match object.fields.iter().find(|field| field.name == key) {
            Some(_) if matches!(value, Node::Null) => false,
            Some(_) if key == "required" && is_draft_3(object, value) => self.draft_3(key, at),
            Some(field) if field.kept => {
                self.value(value, field.shape, &at.key(key));
                true
            }
            Some(_) => self.skip(key, SkipReason::NotRepresented, at),
            None if key.starts_with("x-") => self.skip(key, SkipReason::Extension, at),
            None => self.unknown(key, object, at),
        });
        for field in object.fields {
            if is_missing(field, entries) {
                self.missing(field, object, entries, at);
            }
        }
    }

    fn map(&mut self, node: &mut Node<'s>, keys: Keys, shape: &Shape, at: &At<'_>) {
        let Node::Map(entries) = node else { return };
        self.unique_keys(entries, at);
        entries.retain_mut(|(key, value)| {
            if keys != Keys::Any && key.starts_with("x-") {
                return self.skip(key, SkipReason::Extension, at);
            }
            self.key(key, keys, at);
            self.value(value, shape, &at.key(key));
            true
        });
    }

    fn key(&mut self, key: &str, keys: Keys, at: &At<'_>) {
        let (right, help) = match keys {
            Keys::Any => (true, ""),
            Keys::Path => (key.starts_with('/'), "a path begins with `/` (OpenAPI 3.0.4, section 4.8.8)"),
            Keys::Status => (is_status(key), "write a code such as `200`, a range such as `4XX`, or `default`"),
        };
        if !right {
            let what = if keys == Keys::Path { "path" } else { "status code" };
            let message = format!("`{key}` is no {what}");
            self.report.push(Diagnostic::new(Code::InvalidValue, at.key(key).pointer(), message).help(help));
        }
    }

    /// A Reference Object: what stands beside `$ref` has no meaning in OpenAPI 3.0.
    fn reference(&mut self, entries: &mut Vec<Entry<'s>>, at: &At<'_>) {
        self.unique_keys(entries, at);
        entries.retain(|(key, _)| key == "$ref" || self.skip(key, SkipReason::BesideReference, at));
    }

    fn unique_keys(&mut self, entries: &mut Vec<Entry<'s>>, at: &At<'_>) {
        if !has_twins(entries) {
            return;
        }
        let mut seen: Vec<Cow<'s, str>> = Vec::new();
        entries.retain(|(key, _)| {
            if !seen.contains(key) {
                seen.push(key.clone());
                return true;
            }
            let pointer = at.key(key).pointer();
            let finding = Diagnostic::at(
                Code::DuplicateKey,
                Place::LastValue(pointer.clone()),
                format!("the key `{key}` stands twice in one map"),
            );
            self.report.push(finding.related(Place::Value(pointer), "it stands here first"));
            false
        });
    }

    /// Lists what is left out; the answer is what `retain` wants to hear.
    fn skip(&mut self, key: &str, reason: SkipReason, at: &At<'_>) -> bool {
        self.skipped.push(Skipped { pointer: at.key(key).pointer(), field: key.to_owned(), reason });
        false
    }

    fn unknown(&mut self, key: &str, object: &Object, at: &At<'_>) -> bool {
        let message = format!("{} has no field `{key}` in OpenAPI 3.0", object.name);
        let finding = Diagnostic::new(Code::UnknownField, at.key(key).pointer(), message);
        self.report.push(match nearest(key, object.fields.iter().map(|field| field.name)) {
            Some(name) => finding.help(format!("the nearest field is `{name}`")),
            None => finding.help("remove it, or name it `x-…` if a tool needs it"),
        });
        self.skip(key, SkipReason::Unknown, at)
    }

    /// Reports a field that is not there; one that is only expected is put there, empty.
    fn missing(&mut self, field: &Field, object: &Object, entries: &mut Vec<Entry<'s>>, at: &At<'_>) {
        let message = format!("{} lacks the field `{}`", object.name, field.name);
        let (code, help) = match field.need {
            Need::When(other, value) => {
                (Code::MissingField, format!("`{}` is required where `{other}` is `{value}`", field.name))
            }
            Need::Expected => (Code::Incomplete, String::from("it is read as if it stood there and were empty")),
            _ => (Code::MissingField, format!("`{}` is required", field.name)),
        };
        if field.need == Need::Expected {
            let empty =
                if matches!(field.shape, Shape::Text) { Node::String("".into()) } else { Node::Map(Vec::new()) };
            entries.push((field.name.into(), empty));
        }
        self.report.push(Diagnostic::new(code, at.pointer(), message).help(help));
    }

    /// `required: true` in a property: the way of JSON Schema's draft 3, which means nothing since.
    fn draft_3(&mut self, key: &str, at: &At<'_>) -> bool {
        let message = "`required` is a list of property names; this has no meaning";
        let finding = Diagnostic::new(Code::IgnoredValue, at.key(key).pointer(), message);
        let help = "list the required properties in the schema that has them: `required: [a, b]`";
        self.report.push(finding.help(help));
        self.skip(key, SkipReason::Unknown, at)
    }

    fn wrong_type(&mut self, node: &Node<'s>, shape: &Shape, at: &At<'_>) {
        let message = format!("expected {}, found {}", expectation(shape), node.kind());
        let finding = Diagnostic::new(Code::WrongType, at.pointer(), message);
        self.report.push(match advice(shape, node, at) {
            Some(help) => finding.help(help),
            None => finding,
        });
    }

    fn not_a_word(&mut self, word: &str, words: &[&str], at: &At<'_>) {
        let allowed: Vec<String> = words.iter().map(|word| format!("`{word}`")).collect();
        let finding = Diagnostic::new(Code::InvalidValue, at.pointer(), format!("`{word}` is not allowed here"));
        self.report.push(finding.help(format!("one of {}", allowed.join(", "))));
    }

    /// The text of a scalar that YAML takes for a number or a boolean.
    fn as_written(&self, at: &At<'_>) -> Node<'s> {
        let range = self.source.locate(&at.pointer());
        Node::String(Cow::Borrowed(&self.source.text()[range]))
    }
}

fn reference<'n, 's>(entries: &'n [Entry<'s>]) -> Option<&'n Node<'s>> {
    entries.iter().find(|(key, value)| key == "$ref" && matches!(value, Node::String(_))).map(|(_, value)| value)
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
        return entries
            .iter()
            .enumerate()
            .any(|(index, (key, _))| entries[..index].iter().any(|(other, _)| other == key));
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

fn expectation(shape: &Shape) -> &'static str {
    match shape {
        Shape::Anything => "a value",
        Shape::Text | Shape::Word(_) => "a string",
        Shape::Flag => "`true` or `false`",
        Shape::Count => "a whole number from 0",
        Shape::Number => "a number",
        Shape::Object(object) | Shape::RefOr(object) => object.name,
        Shape::FlagOr(_) => "`true`, `false` or a schema",
        Shape::List(_) => "a list",
        Shape::Map(..) => "a map",
    }
}

/// What the author most likely meant.
fn advice(shape: &Shape, node: &Node<'_>, at: &At<'_>) -> Option<&'static str> {
    match (shape, node, at.name()?) {
        (Shape::Text, Node::List(_), "type") => {
            Some("OpenAPI 3.0 has one type; for a type or null write `nullable: true`")
        }
        (Shape::Flag, Node::Number(_), "exclusiveMinimum" | "exclusiveMaximum") => {
            Some("in OpenAPI 3.0 the limit stands in `minimum` or `maximum`, and this says whether it is excluded")
        }
        _ => None,
    }
}
