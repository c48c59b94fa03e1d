//! Text → node tree, and the decision whether it is a document that this program reads.

use std::path::Path;

use super::node::Node;
use crate::diagnostics::{Code, Diagnostic, Place, Report, Stopped};
use crate::source::{NotText, oddities};
use crate::{Pointer, Source};

/// Parses the text as JSON where it looks like JSON, else as YAML.
pub(super) fn parse<'s>(source: &'s Source, report: &mut Report) -> Result<Node<'s>, Stopped> {
    let text = source.text();
    if let Some(NotText { byte, utf_16 }) = source.not_text() {
        let message = if utf_16 { "the document is UTF-16" } else { "these bytes are not UTF-8 text" };
        report.push(Diagnostic::at(Code::Encoding, Place::Byte(byte), message));
        return Err(Stopped);
    }
    let parsed = if text.trim_start().starts_with('{') && !is_yaml_name(source.name()) {
        serde_json::from_str(text).map_err(|error| {
            let place = byte_at(text, error.line(), error.column());
            syntax(place, without_places(&error.to_string()))
        })
    } else {
        serde_yaml::from_str(text).map_err(|error| yaml_fault(text, &error))
    };
    parsed.map_err(|finding| {
        report.push(finding);
        Stopped
    })
}

fn syntax(byte: usize, message: impl Into<String>) -> Diagnostic {
    Diagnostic::at(Code::Syntax, Place::Byte(byte), message)
}

fn yaml_fault(text: &str, error: &serde_yaml::Error) -> Diagnostic {
    let message = error.to_string();
    let byte = error.location().map_or(0, |place| byte_at(text, place.line(), place.column()));
    let said = |part: &str| message.contains(part);
    if said("more than one document") {
        let byte = oddities(text).0.unwrap_or_default();
        return syntax(byte, "a second YAML document begins here").help("put each document into a file of its own");
    }
    if said("repetition limit") {
        let byte = oddities(text).1.unwrap_or_default();
        let help = "write out what the anchors stand for";
        return syntax(byte, "the aliases multiply the document beyond all bounds").help(help);
    }
    if said("recursion limit") {
        let help = "no document needs more than 128 levels; an anchor may contain itself";
        return syntax(byte, "the document is nested too deeply").help(help);
    }
    if let Some(position) = message.rsplit_once(" at position ").and_then(|(_, position)| position.parse().ok()) {
        return syntax(text.floor_char_boundary(position), "YAML allows no such character");
    }
    if text[byte..].starts_with('\t') {
        return syntax(byte, "a tab cannot indent YAML").help("indent with blanks");
    }
    syntax(byte, without_places(&message))
}

/// Accepts OpenAPI 3.0, whatever its patch version.
pub(super) fn version(root: &Node<'_>, report: &mut Report) -> Result<(), Stopped> {
    let place = Pointer::root();
    let finding = match (root, root.get("openapi"), root.get("swagger")) {
        (Node::Map(_), Some(version), _) => match written(version) {
            Some(version) if is_3_0(&version) => return Ok(()),
            Some(version) => {
                let message = format!("OpenAPI {version} is not supported");
                Diagnostic::new(Code::UnsupportedVersion, place.child("openapi"), message)
                    .help("specsmith reads OpenAPI 3.0 documents: `openapi: 3.0.3`")
            }
            None => {
                let message = format!("expected a string, found {}", version.kind());
                Diagnostic::new(Code::WrongType, place.child("openapi"), message).help("write `openapi: 3.0.3`")
            }
        },
        (Node::Map(_), None, Some(_)) => {
            Diagnostic::new(Code::UnsupportedVersion, place.child("swagger"), "Swagger 2.0 is not supported")
                .help("convert the document to OpenAPI 3.0 first, for example with `npx swagger2openapi`")
        }
        (Node::Map(_), None, None) => Diagnostic::new(
            Code::UnsupportedVersion,
            place,
            "this is not an OpenAPI document: it has no field `openapi`",
        )
        .help("an OpenAPI document begins with `openapi: 3.0.3`"),
        (Node::Null, ..) => Diagnostic::new(Code::WrongType, place, "the document is empty")
            .help("an OpenAPI document is a map that begins with `openapi: 3.0.3`"),
        _ => Diagnostic::new(Code::WrongType, place, format!("expected an OpenAPI document, found {}", root.kind()))
            .help("an OpenAPI document is a map that begins with `openapi: 3.0.3`"),
    };
    report.push(finding);
    Err(Stopped)
}

fn written(version: &Node<'_>) -> Option<String> {
    match version {
        Node::String(text) => Some(text.clone().into_owned()),
        Node::Number(number) => Some(number.to_string()),
        _ => None,
    }
}

fn is_3_0(version: &str) -> bool {
    version == "3.0" || version.starts_with("3.0.")
}

fn is_yaml_name(name: &str) -> bool {
    let ending = Path::new(name).extension();
    ending.is_some_and(|ending| ending.eq_ignore_ascii_case("yaml") || ending.eq_ignore_ascii_case("yml"))
}

/// Line and column count from 1; a column is a character.
fn byte_at(text: &str, line: usize, column: usize) -> usize {
    let start = match line {
        0 | 1 => 0,
        line => text.match_indices('\n').nth(line - 2).map_or(text.len(), |(at, _)| at + 1),
    };
    let within = text[start..].char_indices().nth(column.saturating_sub(1)).map_or(text.len() - start, |(at, _)| at);
    start + within
}

/// The parsers name places in their messages; the place is printed with the excerpt.
fn without_places(message: &str) -> String {
    let mut parts = message.split(" at line ");
    let first = parts.next().unwrap_or_default().to_owned();
    let is_place = |c: char| c.is_ascii_digit() || c == ' ';
    parts.fold(first, |text, part| {
        let rest = part.trim_start_matches(is_place).strip_prefix("column").unwrap_or(part);
        text + rest.trim_start_matches(is_place)
    })
}
