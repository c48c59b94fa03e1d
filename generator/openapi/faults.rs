//! What the check says about a value: every message in one place.

use super::grammar::{Field, Need, Object, Shape};
use super::node::Node;
use crate::diagnostics::{Code, Diagnostic, Place};
use crate::names::nearest;
use crate::pointer::At;

pub(super) fn wrong_type(node: &Node<'_>, shape: &Shape, at: &At<'_>) -> Diagnostic {
    let message = format!("expected {}, found {}", expectation(shape), node.kind());
    let finding = Diagnostic::new(Code::WrongType, at.pointer(), message);
    match advice(shape, node, at) {
        Some(help) => finding.help(help),
        None => finding,
    }
}

fn expectation(shape: &Shape) -> String {
    let expected = match shape {
        Shape::Anything => "a value",
        Shape::Text | Shape::Word(_) => "a string",
        Shape::Flag => "`true` or `false`",
        Shape::Count => "a whole number from 0",
        Shape::Number => "a number",
        Shape::Object(object) => object.name,
        Shape::RefOr(object) => return format!("{}, or a reference to one", object.name),
        Shape::FlagOr(_) => "`true`, `false` or a schema",
        Shape::List(_) => "a list",
        Shape::Map(..) => "a map",
    };
    expected.to_owned()
}

/// What the author most likely meant.
fn advice(shape: &Shape, node: &Node<'_>, at: &At<'_>) -> Option<&'static str> {
    match (shape, node, at.name().unwrap_or_default()) {
        (Shape::Number | Shape::Count, Node::String(text), _) if !text.parse().is_ok_and(f64::is_finite) => {
            Some("JSON has no such number")
        }
        (Shape::List(_), Node::String(_), _) => Some("write a list: `[…]`"),
        (Shape::Flag | Shape::FlagOr(_) | Shape::Number | Shape::Count, Node::String(_), _) => {
            Some("write it without quotation marks")
        }
        (Shape::Text, Node::List(_), "type") => {
            Some("OpenAPI 3.0 has one type; for a type or null write `nullable: true`")
        }
        (Shape::Flag, Node::Number(_), "exclusiveMinimum" | "exclusiveMaximum") => {
            Some("in OpenAPI 3.0 the limit stands in `minimum` or `maximum`, and this says whether it is excluded")
        }
        (Shape::Text, Node::Map(_), "description" | "summary") => Some("text cannot be a reference in OpenAPI 3.0"),
        (Shape::Map(..), Node::List(_), "paths") => Some("write `paths: {/orders/: {get: …}}`"),
        (Shape::Map(..), Node::List(_), "properties") => Some("write `properties: {name: {type: string}}`"),
        (Shape::Map(..), Node::List(_), "content") => Some("write `content: {application/json: {schema: …}}`"),
        (Shape::List(_), Node::Map(_), "parameters") => {
            Some("write `parameters: [{name: page, in: query, schema: …}]`")
        }
        (Shape::List(_), Node::Map(_), "servers") => Some("write `servers: [{url: https://…}]`"),
        _ => None,
    }
}

pub(super) fn not_a_word(word: &str, words: &[&str], at: &At<'_>) -> Diagnostic {
    let allowed: Vec<String> = words.iter().map(|word| format!("`{word}`")).collect();
    let finding = Diagnostic::new(Code::InvalidValue, at.pointer(), format!("`{word}` is not allowed here"));
    finding.help(if allowed.len() == 1 {
        format!("write {}", allowed[0])
    } else {
        format!("one of {}", allowed.join(", "))
    })
}

pub(super) fn not_a_path(key: &str, at: &At<'_>) -> Diagnostic {
    let finding = Diagnostic::at(Code::InvalidValue, Place::Key(at.key(key).pointer()), format!("`{key}` is no path"));
    finding.help(format!("a path begins with `/`: `/{key}`"))
}

pub(super) fn not_a_status(key: &str, at: &At<'_>) -> Diagnostic {
    let place = Place::Key(at.key(key).pointer());
    let finding = Diagnostic::at(Code::InvalidValue, place, format!("`{key}` is no status code"));
    finding.help("write a code such as `200`, a range such as `4XX`, or `default`")
}

pub(super) fn duplicate_key(key: &str, times: usize, at: &At<'_>) -> Diagnostic {
    let pointer = at.key(key).pointer();
    let often = if times == 2 { String::from("twice") } else { format!("{times} times") };
    let message = format!("the key `{key}` stands {often} in one map");
    let finding = Diagnostic::at(Code::DuplicateKey, Place::LastValue(pointer.clone()), message);
    finding.related(Place::Value(pointer), "it stands here first")
}

pub(super) fn unknown_field(key: &str, object: &Object, at: &At<'_>) -> Diagnostic {
    let message = format!("{} has no field `{key}` in OpenAPI 3.0", object.name);
    let finding = Diagnostic::at(Code::UnknownField, Place::Key(at.key(key).pointer()), message);
    match (known_elsewhere(key), nearest(key, object.fields.iter().map(|field| field.name))) {
        (Some(help), _) => finding.help(help),
        (None, Some(name)) => finding.help(format!("the nearest field is `{name}`")),
        (None, None) => finding.help("remove it, or name it `x-…` if a tool needs it"),
    }
}

/// Fields of other versions of OpenAPI, and what OpenAPI 3.0 has in their place.
fn known_elsewhere(key: &str) -> Option<&'static str> {
    match key {
        "const" => Some("in OpenAPI 3.0 this is an `enum` of one value"),
        "consumes" | "produces" => Some("in OpenAPI 3.0 media types are the keys of `content`"),
        "definitions" | "$defs" => Some("in OpenAPI 3.0 schemas stand in `components.schemas`"),
        "$ref" => Some("no reference is allowed here: write out what it refers to"),
        _ => None,
    }
}

pub(super) fn missing_field(field: &Field, object: &Object, at: &At<'_>) -> Diagnostic {
    let name = field.name;
    let (code, help) = match field.need {
        Need::When(other, value) => (Code::MissingField, format!("`{name}` is required where `{other}` is `{value}`")),
        Need::Expected => (Code::Incomplete, String::from("it is read as if it stood there and were empty")),
        _ => (Code::MissingField, format!("write `{name}: {}`", form(field.shape))),
    };
    Diagnostic::at(code, Place::Key(at.pointer()), format!("{} lacks the field `{name}`", object.name)).help(help)
}

fn form(shape: &Shape) -> &'static str {
    match shape {
        Shape::Map(..) | Shape::Object(_) | Shape::RefOr(_) | Shape::FlagOr(_) => "{…}",
        Shape::List(_) => "[…]",
        _ => "…",
    }
}

pub(super) fn schema_and_content(at: &At<'_>) -> Diagnostic {
    let place = Place::Key(at.key("content").pointer());
    Diagnostic::at(Code::IgnoredValue, place, "`schema` and `content` exclude each other; `content` is ignored")
}

pub(super) fn draft_3(at: &At<'_>) -> Diagnostic {
    let message = "`required` is a list of property names; this has no meaning";
    let finding = Diagnostic::new(Code::IgnoredValue, at.key("required").pointer(), message);
    finding.help("list the required properties in the schema that has them: `required: [a, b]`")
}

pub(super) fn empty_operation(method: &str, at: &At<'_>) -> Diagnostic {
    let place = Place::Key(at.key(method).pointer());
    let finding =
        Diagnostic::at(Code::IgnoredValue, place, format!("nothing stands behind `{method}`: there is no operation"));
    finding.help("describe the operation, or remove the key")
}
