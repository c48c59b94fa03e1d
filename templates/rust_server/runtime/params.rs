//! Parameters: a request → one JSON object, and what is wrong with them.

use axum::http::request::Parts;

use super::json::write_text;
use super::operation::Operation;
use super::parameter::{Location, Parameter, Style};
use super::query::{self, Plus};
use super::schema::{Direction, Invalid, Kind, Schema, validate};
use super::security::cookie;
use super::template;
use super::texts::{self, member};
use super::violation::{Place, Violation};

/// The texts of one value.
type Found = Vec<(Option<String>, String)>;

/// The parameters of an operation as JSON, by name; one whose name another location uses before it, by
/// `location.name`.
pub(crate) fn read(
    operation: &'static Operation,
    path: &template::Found,
    parts: &Parts,
    violations: &mut Vec<Violation>,
) -> String {
    if operation.parameters.is_empty() {
        return "{}".to_owned();
    }
    let mut out = vec![b'{'];
    for (index, parameter) in operation.parameters.iter().enumerate() {
        let Some(value) = value(parameter, path, parts) else {
            if parameter.required {
                violations.push(violation(parameter, "", "required", "This field is required.".to_owned()));
            }
            continue;
        };
        check(parameter, &value, violations);
        if out.len() > 1 {
            out.push(b',');
        }
        write_text(&mut out, &key(operation.parameters, index));
        out.push(b':');
        out.extend_from_slice(&value);
    }
    out.push(b'}');
    String::from_utf8(out).unwrap_or_default()
}

fn key(parameters: &[Parameter], index: usize) -> String {
    let Parameter { name, location, .. } = parameters[index];
    if parameters[..index].iter().any(|before| before.name == name) {
        format!("{}.{name}", location.as_str())
    } else {
        name.to_owned()
    }
}

fn check(parameter: &Parameter, value: &[u8], violations: &mut Vec<Violation>) {
    let text = std::str::from_utf8(value).unwrap_or_default();
    match validate(parameter.schema, text, Direction::Request) {
        Ok(()) => {}
        Err(Invalid::Syntax(syntax)) => {
            violations.push(violation(parameter, "", "json", format!("JSON parse error - {syntax}")));
        }
        Err(Invalid::Faults(faults)) => {
            violations.extend(
                faults.into_iter().map(|fault| violation(parameter, &fault.pointer, fault.code, fault.message)),
            );
        }
    }
}

fn violation(parameter: &Parameter, pointer: &str, code: &'static str, message: String) -> Violation {
    Violation { place: Place::Parameter(parameter.location, parameter.name, pointer.to_owned()), code, message }
}

/// The JSON text of a parameter's value, if it is there.
fn value(parameter: &Parameter, path: &template::Found, parts: &Parts) -> Option<Vec<u8>> {
    let query = parts.uri.query().unwrap_or_default();
    let found = match parameter.location {
        Location::Path => {
            let (_, range) = path.iter().find(|(name, _)| *name == parameter.name)?;
            in_path(parameter, parts.uri.path().get(range.clone())?)
        }
        Location::Query => in_query(parameter, query)?,
        Location::Header => {
            let lines: Vec<&str> =
                parts.headers.get_all(parameter.name).iter().filter_map(|line| line.to_str().ok()).collect();
            (!lines.is_empty()).then(|| joined(parameter, &lines.join(","), ',', &|text| text.trim().to_owned()))?
        }
        Location::Cookie => joined(parameter, &cookie(&parts.headers, parameter.name)?, ',', &str::to_owned),
    };
    let mut out = Vec::new();
    match (parameter.style, found.as_slice()) {
        (Style::Json, [(_, text), ..]) => out.extend_from_slice(text.as_bytes()),
        _ => texts::write(&mut out, parameter.schema, &found),
    }
    Some(out)
}

fn is_list(schema: &Schema) -> bool {
    matches!(schema.kind, Kind::Array(_))
}

/// Items that cannot hold a comma, so that an encoded one stands between two of them too: many callers encode it.
fn is_list_of_words(schema: &Schema) -> bool {
    let Kind::Array(array) = &schema.kind else { return false };
    match array.items.kind {
        Kind::Texts(values) => values.iter().all(|value| !value.contains(',')),
        Kind::Integer(_) | Kind::Number(_) | Kind::Boolean | Kind::Integers(_) => true,
        _ => false,
    }
}

fn in_query(parameter: &Parameter, query: &str) -> Option<Found> {
    let text = |raw: &str| query::decode(raw, Plus::Space);
    if let Kind::Object(object) = &parameter.schema.kind {
        let named: Found = match parameter.style {
            Style::Deep => query::pairs(query)
                .filter_map(|(name, value)| Some((Some(inside(&name, parameter.name)?), value)))
                .collect(),
            Style::Form => {
                let mut pairs: Vec<_> = query::pairs(query).collect();
                pairs.retain(|(name, _)| object.members.iter().any(|member| member.0 == name));
                pairs.into_iter().map(|(name, value)| (Some(name), value)).collect()
            }
            _ => {
                return query::raw_pairs(query)
                    .find(|(name, _)| name == parameter.name)
                    .map(|(_, raw)| joined(parameter, raw, ',', &text));
            }
        };
        return (!named.is_empty()).then_some(named);
    }
    let raws: Vec<&str> =
        query::raw_pairs(query).filter(|(name, _)| name == parameter.name).map(|(_, raw)| raw).collect();
    let last = *raws.last()?;
    Some(match parameter.style {
        Style::Comma if is_list_of_words(parameter.schema) => joined(parameter, &text(last), ',', &str::to_owned),
        Style::Comma => joined(parameter, last, ',', &text),
        Style::Space => joined(parameter, &last.replace("%20", "+"), '+', &text),
        Style::Pipe => joined(parameter, &last.replace("%7C", "|").replace("%7c", "|"), '|', &text),
        _ => raws.into_iter().map(|raw| (None, text(raw))).collect(),
    })
}

/// The name between the brackets of `outer[name]`.
fn inside(name: &str, outer: &str) -> Option<String> {
    Some(name.strip_prefix(outer)?.strip_prefix('[')?.strip_suffix(']')?.to_owned())
}

fn in_path(parameter: &Parameter, raw: &str) -> Found {
    let text = |raw: &str| query::decode(raw, Plus::Plus);
    match parameter.style {
        Style::Label => joined(parameter, raw.strip_prefix('.').unwrap_or(raw), ',', &text),
        Style::LabelExploded => exploded(parameter, raw.strip_prefix('.').unwrap_or(raw), '.', &text),
        Style::Matrix => {
            let value = raw.strip_prefix(';').and_then(|raw| raw.split_once('=')).map_or(raw, |(_, value)| value);
            joined(parameter, value, ',', &text)
        }
        Style::MatrixExploded => matrix(parameter, raw.strip_prefix(';').unwrap_or(raw), &text),
        Style::Simple => exploded(parameter, raw, ',', &text),
        _ => joined(parameter, raw, ',', &text),
    }
}

/// `a=1;a=2` of a list or a single value, `x=1;y=2` of an object.
fn matrix(parameter: &Parameter, raw: &str, text: &dyn Fn(&str) -> String) -> Found {
    let named = matches!(parameter.schema.kind, Kind::Object(_));
    let pairs = raw.split(';').map(|pair| pair.split_once('=').unwrap_or((pair, "")));
    pairs.map(|(name, value)| (named.then(|| text(name)), text(value))).collect()
}

/// Items between separators; of an object, `x=1` each.
fn exploded(parameter: &Parameter, raw: &str, separator: char, text: &dyn Fn(&str) -> String) -> Found {
    if !matches!(parameter.schema.kind, Kind::Object(_)) {
        return joined(parameter, raw, separator, text);
    }
    let pairs = raw.split(separator).map(|pair| pair.split_once('=').unwrap_or((pair, "")));
    pairs.map(|(name, value)| (Some(text(name)), text(value))).collect()
}

/// Items between separators; of an object, names and values in turn. A single value is the whole text.
fn joined(parameter: &Parameter, raw: &str, separator: char, text: &dyn Fn(&str) -> String) -> Found {
    if is_list(parameter.schema) {
        return if raw.is_empty() { Vec::new() } else { raw.split(separator).map(|item| (None, text(item))).collect() };
    }
    if !matches!(parameter.schema.kind, Kind::Object(_)) || parameter.style == Style::Json {
        return vec![(None, text(raw))];
    }
    let items: Vec<&str> = raw.split(separator).collect();
    items
        .chunks(2)
        .map(|pair| (Some(text(pair[0])), pair.get(1).map(|value| text(value)).unwrap_or_default()))
        .collect()
}

/// Values that a form's pairs stand for, as JSON.
pub(crate) fn form(schema: &Schema, pairs: &[(Option<String>, String)]) -> Vec<u8> {
    let mut out = Vec::new();
    texts::write(&mut out, schema, pairs);
    out
}

/// The schema of a member of a form.
pub(crate) fn form_member(schema: &Schema, name: &str) -> &'static Schema {
    match &schema.kind {
        Kind::Object(object) => member(object, name),
        _ => &super::schema::ANY,
    }
}
