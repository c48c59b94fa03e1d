//! How parameters are written: styles of the document → encoded text.

use super::params::{Param, Values};

/// How a query parameter is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Style {
    /// `form`, exploded: `a=1&a=2`, and `x=1&y=2` of an object.
    Form,
    /// `form`, joined: `a=1,2`, and `a=x,1,y,2` of an object.
    Comma,
    /// `spaceDelimited`, joined: `a=1%202`.
    Space,
    /// `pipeDelimited`, joined: `a=1%7C2`.
    Pipe,
    /// `deepObject`: `a[x]=1&a[y]=2`.
    Deep,
}

/// How a path parameter is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PathStyle {
    /// `1,2`, and `x,1,y,2` of an object.
    Simple,
    /// `1,2`, and `x=1,y=2` of an object.
    SimpleExploded,
    /// `.1,2`
    Label,
    /// `.1.2`, and `.x=1.y=2` of an object.
    LabelExploded,
    /// `;a=1,2`
    Matrix,
    /// `;a=1;a=2`, and `;x=1;y=2` of an object.
    MatrixExploded,
}

/// The encoded pairs that a query parameter adds.
pub(crate) fn query(name: &str, style: Style, value: &dyn Param) -> Vec<(String, String)> {
    let Values { items, is_reserved } = Values::of(value);
    if items.is_empty() {
        return Vec::new();
    }
    let encoded_name = encode(name);
    let encode_text = if is_reserved { encode_reserved } else { encode };
    let separator = match style {
        Style::Comma => ",",
        Style::Space => "%20",
        Style::Pipe => "%7C",
        Style::Form | Style::Deep => {
            let pair = |(key, text): (Option<String>, String)| {
                let name = match (key, style) {
                    (Some(key), Style::Deep) => format!("{encoded_name}%5B{}%5D", encode(&key)),
                    (Some(key), _) => encode(&key),
                    (None, _) => encoded_name.clone(),
                };
                (name, encode_text(&text))
            };
            return items.into_iter().map(pair).collect();
        }
    };
    vec![(encoded_name, joined(&items, separator, separator, encode_text))]
}

/// The encoded text that stands in a path for a parameter, or what forbids it.
pub(crate) fn path(name: &str, style: PathStyle, value: &dyn Param) -> Result<String, &'static str> {
    let items = Values::of(value).items;
    if items.is_empty() || items.iter().any(|(_, text)| text.is_empty()) {
        return Err("is empty");
    }
    let text = match style {
        PathStyle::Simple => joined(&items, ",", ",", encode),
        PathStyle::SimpleExploded => joined(&items, "=", ",", encode),
        PathStyle::Label => format!(".{}", joined(&items, ",", ",", encode)),
        PathStyle::LabelExploded => format!(".{}", joined(&items, "=", ".", encode)),
        PathStyle::Matrix => format!(";{}={}", encode(name), joined(&items, ",", ",", encode)),
        PathStyle::MatrixExploded => items.iter().map(|item| matrix_item(name, item)).collect(),
    };
    // These two would lead to another path, however they are encoded.
    if matches!(text.as_str(), "." | "..") { Err("is a dot segment") } else { Ok(text) }
}

fn matrix_item(name: &str, (key, text): &(Option<String>, String)) -> String {
    format!(";{}={}", encode(key.as_deref().unwrap_or(name)), encode(text))
}

/// The text of a header: the items with commas between them, and `between` names and values.
pub(crate) fn header(value: &dyn Param, between: &str) -> Option<String> {
    let items = Values::of(value).items;
    let text = |(key, text): &(Option<String>, String)| match key {
        Some(key) => format!("{key}{between}{text}"),
        None => text.clone(),
    };
    (!items.is_empty()).then(|| items.iter().map(text).collect::<Vec<_>>().join(","))
}

/// The encoded text of a cookie: the items with commas between them.
pub(crate) fn cookie(value: &dyn Param) -> Option<String> {
    let items = Values::of(value).items;
    (!items.is_empty()).then(|| joined(&items, ",", ",", encode))
}

fn joined(
    items: &[(Option<String>, String)],
    between: &str,
    separator: &str,
    encode_text: fn(&str) -> String,
) -> String {
    let mut out = String::new();
    for (position, (key, text)) in items.iter().enumerate() {
        if position > 0 {
            out.push_str(separator);
        }
        if let Some(key) = key {
            out.extend([&encode(key), between]);
        }
        out.push_str(&encode_text(text));
    }
    out
}

/// `text` with everything percent-encoded that is not unreserved (RFC 3986, section 2.3).
pub(crate) fn encode(text: &str) -> String {
    encode_but(text, b"-._~")
}

/// `text` with reserved characters and percent-encoded triples as they are (RFC 6570, section 3.2.3). Those that a query
/// cannot hold (`#[]`), or that would end the value or change it (`&+`), are encoded: to the server they are the same.
fn encode_reserved(text: &str) -> String {
    let is_triple = |rest: &str| rest.len() >= 2 && rest.bytes().take(2).all(|byte| byte.is_ascii_hexdigit());
    let part = |part: &str| encode_but(part, b"-._~:/?@!$'()*,;=");
    let mut parts = text.split('%');
    let first = parts.next().map(part).unwrap_or_default();
    parts.fold(first, |out, rest| out + if is_triple(rest) { "%" } else { "%25" } + &part(rest))
}

/// `text` with everything percent-encoded but letters, digits, and these.
fn encode_but(text: &str, plain: &[u8]) -> String {
    const HEX: &[u8; 16] = b"0123456789ABCDEF";
    let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || plain.contains(&byte);
    if text.bytes().all(is_plain) {
        return text.to_owned();
    }
    let mut out = String::with_capacity(text.len() + 8);
    for byte in text.bytes() {
        if is_plain(byte) {
            out.push(char::from(byte));
        } else {
            out.push('%');
            out.push(char::from(HEX[usize::from(byte >> 4)]));
            out.push(char::from(HEX[usize::from(byte & 15)]));
        }
    }
    out
}
