//! VCR cassettes → requests and their answers.

use std::fmt;
use std::io::Read as _;
use std::path::Path;

use anyhow::{Context as _, Result};
use flate2::read::GzDecoder;
use serde_json::Value;

use super::yaml;
use crate::files;

/// A recorded request with its answer.
pub(super) struct Exchange {
    /// The name of the cassette.
    cassette: String,
    /// Which of its requests it is, counted from 1.
    number: usize,
    pub(super) method: String,
    /// The path, without server and query.
    pub(super) path: String,
    pub(super) status: u16,
    pub(super) headers: Vec<(String, String)>,
    pub(super) body: Vec<u8>,
}

impl fmt::Display for Exchange {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { cassette, number, method, path, status, .. } = self;
        write!(f, "{cassette} {number}: {method} {path} {status}")
    }
}

/// Every exchange of every cassette in a folder.
pub(super) fn read_folder(folder: &Path) -> Result<Vec<Exchange>> {
    let mut exchanges = Vec::new();
    for path in files::below(folder)?.into_iter().filter(|path| files::ends_with(path, &["yaml", "yml"])) {
        let cassette = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        let document = yaml::read(&path)?;
        let interactions = document["interactions"].as_array().with_context(|| format!("{cassette}: no cassette"))?;
        for (index, interaction) in interactions.iter().enumerate() {
            let place = || format!("{cassette}, interaction {}", index + 1);
            exchanges.push(exchange(&cassette, index + 1, interaction).with_context(place)?);
        }
    }
    Ok(exchanges)
}

fn exchange(cassette: &str, number: usize, interaction: &Value) -> Result<Exchange> {
    let (request, response) = (&interaction["request"], &interaction["response"]);
    let uri = request["uri"].as_str().context("no uri")?;
    let status = response["status"]["code"].as_u64().and_then(|code| u16::try_from(code).ok()).context("no status")?;
    let headers = headers(&response["headers"]);
    Ok(Exchange {
        cassette: cassette.to_owned(),
        number,
        method: request["method"].as_str().context("no method")?.to_ascii_uppercase(),
        path: path(uri).to_owned(),
        status,
        body: body(&response["body"]["string"]).context("body")?,
        headers,
    })
}

/// The path of an address, without its query.
fn path(uri: &str) -> &str {
    let rest = uri.split_once("://").map_or(uri, |(_, rest)| rest);
    let path = rest.find('/').map_or("/", |at| &rest[at..]);
    path.split(['?', '#']).next().unwrap_or(path)
}

/// The headers, without those that say how the body was sent: it is sent in another way here.
fn headers(recorded: &Value) -> Vec<(String, String)> {
    const OF_TRANSFER: [&str; 5] =
        ["connection", "content-encoding", "content-length", "keep-alive", "transfer-encoding"];
    let mut headers = Vec::new();
    for (name, values) in recorded.as_object().into_iter().flatten() {
        let one = std::slice::from_ref(values);
        let values = values.as_array().map_or(one, Vec::as_slice).iter().filter_map(Value::as_str);
        if !OF_TRANSFER.contains(&name.to_ascii_lowercase().as_str()) {
            headers.extend(values.map(|value| (name.clone(), value.to_owned())));
        }
    }
    headers
}

/// The bytes of a body, unpacked.
fn body(recorded: &Value) -> Result<Vec<u8>> {
    let text = match recorded {
        Value::Null => String::new(),
        Value::String(text) => text.clone(),
        // YAML reads a body such as `1e+3` as a number.
        other => other.to_string(),
    };
    let gzip = text.starts_with("\u{1f}\u{8b}");
    // Bytes that are no text come one character each.
    let packed = gzip.then(|| text.chars().map(|character| u8::try_from(u32::from(character))).collect());
    let Some(Ok(packed)) = packed else { return Ok(text.as_bytes().to_vec()) };
    let packed: Vec<u8> = packed;
    let mut body = Vec::new();
    GzDecoder::new(packed.as_slice()).read_to_end(&mut body)?;
    Ok(body)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bodies_are_unpacked() {
        use std::io::Write as _;
        let mut gzip = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::default());
        gzip.write_all(b"[1]").unwrap();
        let packed: String = gzip.finish().unwrap().into_iter().map(char::from).collect();
        assert_eq!(body(&Value::from(packed)).unwrap(), b"[1]");
        assert_eq!(body(&Value::from("[2]")).unwrap(), b"[2]");
    }

    #[test]
    fn paths_have_neither_server_nor_query() {
        assert_eq!(path("http://host:80/api/a/?x=/y"), "/api/a/");
        assert_eq!(path("https://host"), "/");
    }
}
