//! Texts of parameters and forms → JSON texts, by their schemas.
//!
//! Whether a text is right is not decided here: what is no number where one is due becomes a JSON string, which
//! validation refuses.

use super::json::{is_number, write_text};
use super::schema::{Additional, Array, Kind, Object, Schema};

/// The texts of a value: of a member of an object, with its name.
pub(crate) type Texts = [(Option<String>, String)];

/// Writes the value that some texts stand for.
pub(crate) fn write(out: &mut Vec<u8>, schema: &Schema, texts: &Texts) {
    match &schema.kind {
        Kind::Array(array) => write_array(out, array, texts),
        Kind::Object(object) if texts.iter().all(|(name, _)| name.is_some()) => write_object(out, object, texts),
        _ => match texts.last() {
            Some((_, text)) => write_scalar(out, schema, text),
            None => out.extend_from_slice(b"null"),
        },
    }
}

fn write_array(out: &mut Vec<u8>, array: &Array, texts: &Texts) {
    let mut separator = b'[';
    for (_, text) in texts {
        out.push(separator);
        write_scalar(out, array.items, text);
        separator = b',';
    }
    if texts.is_empty() {
        out.push(b'[');
    }
    out.push(b']');
}

/// Members of one name together are a list.
fn write_object(out: &mut Vec<u8>, object: &Object, texts: &Texts) {
    let mut separator = b'{';
    for (index, (name, _)) in texts.iter().enumerate() {
        let Some(name) = name.as_deref() else { continue };
        let is_it = |text: &&(Option<String>, String)| text.0.as_deref() == Some(name);
        if texts[..index].iter().any(|text| is_it(&text)) {
            continue;
        }
        let all: Vec<(Option<String>, String)> =
            texts.iter().filter(is_it).map(|(_, text)| (None, text.clone())).collect();
        out.push(separator);
        write_text(out, name);
        out.push(b':');
        write(out, member(object, name), &all);
        separator = b',';
    }
    if separator == b'{' {
        out.push(b'{');
    }
    out.push(b'}');
}

/// The schema of a member.
pub(crate) fn member(object: &Object, name: &str) -> &'static Schema {
    let listed = object.members.iter().find(|member| member.0 == name).map(|member| member.2);
    match (listed, object.additional) {
        (Some(schema), _) | (None, Additional::Of(schema)) => schema,
        (None, Additional::Any | Additional::Forbidden) => &super::schema::ANY,
    }
}

/// Writes a single value.
pub(crate) fn write_scalar(out: &mut Vec<u8>, schema: &Schema, text: &str) {
    if text.is_empty() && schema.nullable && !matches!(schema.kind, Kind::Text(_)) {
        out.extend_from_slice(b"null");
    } else if is_plain(schema, text) {
        out.extend_from_slice(text.as_bytes());
    } else {
        write_text(out, text);
    }
}

/// Whether a text is JSON as it stands, and is meant so.
fn is_plain(schema: &Schema, text: &str) -> bool {
    match &schema.kind {
        Kind::Boolean => matches!(text, "true" | "false"),
        Kind::Integer(_) | Kind::Number(_) | Kind::Integers(_) => is_number(text),
        Kind::Literals(values) => values.contains(&text),
        Kind::AnyOf(alternatives) | Kind::OneOf(alternatives) => {
            alternatives.iter().any(|alternative| is_plain(alternative, text))
        }
        Kind::Object(_) | Kind::Array(_) | Kind::Tagged(..) => is_json(text),
        Kind::Recursive(later) => later.get().is_some_and(|schema| is_plain(schema, text)),
        Kind::Any | Kind::Text(_) | Kind::Texts(_) | Kind::File => false,
    }
}

/// Whether a text is JSON: how objects are written in a part of a multipart body.
fn is_json(text: &str) -> bool {
    text.starts_with(['{', '[']) && serde_json::from_str::<serde_json::Value>(text).is_ok()
}
