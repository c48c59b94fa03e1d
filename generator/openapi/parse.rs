//! Text → node tree, and the decision whether it is a document that this program reads.

use std::path::Path;

use super::node::Node;
use crate::diagnostics::{Code, Diagnostic, Place, Report, Stopped};
use crate::{Pointer, Source};

/// Parses the text as JSON where it looks like JSON, else as YAML.
pub(super) fn parse<'s>(source: &'s Source, report: &mut Report) -> Result<Node<'s>, Stopped> {
    let text = source.text();
    let parsed = if text.trim_start().starts_with('{') && !is_yaml_name(source.name()) {
        serde_json::from_str(text).map_err(|error| {
            let place = byte_at(text, error.line(), error.column());
            (place, strip_place(&error.to_string()))
        })
    } else {
        serde_yaml::from_str(text).map_err(|error| {
            let place = error.location().map_or(0, |place| byte_at(text, place.line(), place.column()));
            (place, strip_place(&error.to_string()))
        })
    };
    parsed.map_err(|(byte, message)| {
        report.push(Diagnostic::at(Code::Syntax, Place::Byte(byte), message));
        Stopped
    })
}

/// Accepts OpenAPI 3.0, whatever its patch version.
pub(super) fn version(root: &Node<'_>, report: &mut Report) -> Result<(), Stopped> {
    let place = Pointer::root();
    let finding = match (root, root.get("openapi"), root.get("swagger")) {
        (Node::Map(_), Some(version), _) => match written(version) {
            Some(version) if is_3_0(&version) => return Ok(()),
            version => {
                let version = version.map_or_else(|| String::from("This"), |version| format!("OpenAPI {version}"));
                Diagnostic::new(Code::UnsupportedVersion, place.child("openapi"), format!("{version} is not supported"))
                    .help("specsmith reads OpenAPI 3.0 documents: `openapi: 3.0.3`")
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

/// The parsers end their messages with the place, which is printed with the excerpt.
fn strip_place(message: &str) -> String {
    message.rfind(" at line ").map_or(message, |at| &message[..at]).to_owned()
}
