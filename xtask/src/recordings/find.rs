//! Request → the operation of its method and path, and the schema of its answer.

use serde_json::Value;
use specsmith::ir::{Api, Operation, PathTemplate, Segment};

use super::cassette::Exchange;

/// The operation that an exchange belongs to.
pub(super) struct Found<'a> {
    pub(super) operation: &'a Operation,
    /// The schema of the body, as the document writes it.
    pub(super) schema: &'a Value,
    pub(super) status_is_documented: bool,
}

impl Found<'_> {
    pub(super) fn id(&self) -> String {
        self.operation.id.to_string()
    }
}

/// Finds it; the error says why there is nothing to compare.
pub(super) fn find<'a>(api: &'a Api, raw: &'a Value, exchange: &Exchange) -> Result<Found<'a>, String> {
    let operation = operation(api, exchange).ok_or("no operation of this method and path")?;
    if exchange.method == "HEAD" {
        return Err(String::from("answers to HEAD have no body"));
    }
    if !(200..300).contains(&exchange.status) {
        return Err(String::from("not a success"));
    }
    let written = raw.pointer(operation.origin.as_str()).ok_or("the document does not hold the operation")?;
    let (response, status_is_documented) = response(raw, written, exchange.status)?;
    Ok(Found { operation, schema: json(response)?, status_is_documented })
}

/// The operation whose path has the most literal parts among those that fit.
fn operation<'a>(api: &'a Api, exchange: &Exchange) -> Option<&'a Operation> {
    let bases = api.servers.iter().map(|server| base(&server.url));
    let paths = bases.filter_map(|base| exchange.path.strip_prefix(base)).chain([exchange.path.as_str()]);
    let paths: Vec<&str> = paths.collect();
    let of_method = api.operations().map(|(_, operation)| operation);
    of_method
        .filter(|operation| operation.method.as_str() == exchange.method)
        .filter(|operation| paths.iter().any(|path| fits(&operation.path.segments(), path)))
        .max_by_key(|operation| literal(&operation.path))
}

/// The path of a server's address.
fn base(url: &str) -> &str {
    let rest = url.split_once("://").map_or(url, |(_, rest)| rest.find('/').map_or("", |at| &rest[at..]));
    rest.trim_end_matches('/')
}

/// How many parts of a path are literal, and how many characters.
fn literal(path: &PathTemplate) -> (usize, usize) {
    let parts = path.as_str().split('/').filter(|part| !part.contains('{'));
    parts.fold((0, 0), |(count, length), part| (count + 1, length + part.len()))
}

/// Whether a path is one of a template; a parameter is a text without a slash.
pub(super) fn fits(template: &[Segment<'_>], path: &str) -> bool {
    match template {
        [] => path.is_empty(),
        [Segment::Literal(text), rest @ ..] => path.strip_prefix(text).is_some_and(|path| fits(rest, path)),
        [Segment::Param(_), rest @ ..] => {
            let longest = path.find('/').unwrap_or(path.len());
            let ends = path[..longest].char_indices().map(|(at, character)| at + character.len_utf8());
            ends.rev().any(|end| fits(rest, &path[end..]))
        }
    }
}

/// The documented response of a status, and whether that status is documented: a success of an undocumented status is
/// expected to answer what the documented success does.
fn response<'a>(raw: &'a Value, operation: &'a Value, status: u16) -> Result<(&'a Value, bool), String> {
    let responses = operation["responses"].as_object().ok_or("no response is documented")?;
    let successes: Vec<_> = responses.iter().filter(|(code, _)| code.starts_with('2')).collect();
    let (code, range) = (status.to_string(), |code: &str| code.eq_ignore_ascii_case("2XX"));
    let exact = successes.iter().find(|(documented, _)| **documented == code);
    if let Some((_, response)) = exact.or(successes.iter().find(|(documented, _)| range(documented))) {
        return Ok((resolve(raw, response), true));
    }
    if let (true, Some(response)) = (successes.is_empty(), responses.get("default")) {
        return Ok((resolve(raw, response), true));
    }
    let contents: Vec<&Value> = successes.iter().map(|(_, response)| resolve(raw, response)).collect();
    match contents.as_slice() {
        [] => Err(String::from("no success is documented")),
        [first, rest @ ..] if rest.iter().all(|other| other["content"] == first["content"]) => Ok((first, false)),
        _ => Err(format!("{status} is not documented, and the documented successes answer different things")),
    }
}

/// The schema of the JSON that a response answers.
fn json(response: &Value) -> Result<&Value, String> {
    let content = response["content"].as_object().filter(|content| !content.is_empty());
    let content = content.ok_or("no body is documented")?;
    let is_json = |media_type: &str| {
        let essence = media_type.split(';').next().unwrap_or_default().trim();
        essence == "application/json" || essence.ends_with("+json") || essence == "*/*"
    };
    let media = content.iter().find(|(media_type, _)| is_json(media_type));
    let media_types = || content.keys().map(String::as_str).collect::<Vec<_>>().join(", ");
    let (_, media) = media.ok_or_else(|| format!("no JSON is documented, but {}", media_types()))?;
    let schema = media.get("schema").ok_or("the JSON has no schema")?;
    if schema["format"] == "binary" { Err(String::from("a file is documented")) } else { Ok(schema) }
}

/// What a reference leads to.
pub(super) fn resolve<'a>(raw: &'a Value, mut node: &'a Value) -> &'a Value {
    // A ring of references ends somewhere, too.
    for _ in 0..64 {
        let target = node["$ref"].as_str().and_then(|reference| raw.pointer(reference.strip_prefix('#')?));
        let Some(target) = target else { break };
        node = target;
    }
    node
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parameters_stay_between_slashes() {
        let fits = |template: &str, path| super::fits(&PathTemplate::new(template).segments(), path);
        assert!(fits("/a/{x}/b/", "/a/1/b/"));
        assert!(fits("/a/{x}.{y}", "/a/1.2.json"));
        assert!(!fits("/a/{x}/", "/a/1"));
        assert!(!fits("/a/{x}/", "/a/1/b/"));
        assert!(!fits("/a/{x}/", "/a//"));
    }
}
