//! Path templates (OpenAPI 3.0.4, section 4.8.8.2).

use std::fmt;

use serde::{Serialize, Serializer};

use super::WireName;

/// A path with its parameters in braces, such as `/api/orders/{uuid}/`.
///
/// The text is kept byte for byte: a trailing slash matters to many servers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PathTemplate {
    text: Box<str>,
}

/// A part of a path template.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Segment<'t> {
    /// Text that stands in every request.
    Literal(&'t str),
    /// The place of a path parameter.
    Param(WireName),
}

impl PathTemplate {
    /// A template from its text; a brace without its partner is literal text.
    pub fn new(text: &str) -> Self {
        Self { text: text.into() }
    }

    /// The text as the document writes it.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// The literal texts and parameters, in order. Several may stand between two slashes (`{a}.{b}`).
    ///
    /// ```
    /// use specsmith::ir::{PathTemplate, Segment};
    ///
    /// let path = PathTemplate::new("/files/{name}.{type}");
    /// let params: Vec<_> = path.params().map(|name| name.to_string()).collect();
    /// assert_eq!(params, ["name", "type"]);
    /// assert_eq!(path.segments()[0], Segment::Literal("/files/"));
    /// ```
    pub fn segments(&self) -> Vec<Segment<'_>> {
        let mut segments = Vec::new();
        let mut rest: &str = &self.text;
        while let Some((open, close)) = braces(rest) {
            if open > 0 {
                segments.push(Segment::Literal(&rest[..open]));
            }
            segments.push(Segment::Param(rest[open + 1..close].into()));
            rest = &rest[close + 1..];
        }
        if !rest.is_empty() {
            segments.push(Segment::Literal(rest));
        }
        segments
    }

    /// The names of the parameters, in order.
    pub fn params(&self) -> impl Iterator<Item = WireName> {
        self.segments().into_iter().filter_map(|segment| match segment {
            Segment::Param(name) => Some(name),
            Segment::Literal(_) => None,
        })
    }
}

/// The first pair of braces with nothing but a name between them.
fn braces(text: &str) -> Option<(usize, usize)> {
    let close = text.find('}')?;
    match text[..close].rfind('{') {
        Some(open) => Some((open, close)),
        None => braces(&text[close + 1..]).map(|(open, end)| (open + close + 1, end + close + 1)),
    }
}

impl fmt::Display for PathTemplate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

impl Serialize for PathTemplate {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.text)
    }
}

#[cfg(feature = "cli")]
impl schemars::JsonSchema for PathTemplate {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "PathTemplate".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({
            "description": "A path with its parameters in braces, byte for byte as the document writes it.",
            "type": "string"
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn braces_pair_or_are_text() {
        let params = |text: &str| PathTemplate::new(text).params().map(|name| name.to_string()).collect::<Vec<_>>();
        assert_eq!(params("/a/{x}/b/{y_z}/"), ["x", "y_z"]);
        assert_eq!(params("/{id}:verb"), ["id"]);
        assert_eq!(params("/a/{x"), [] as [&str; 0]);
        assert_eq!(params("/a}/{x}"), ["x"]);
        assert_eq!(params("/{a{b}"), ["b"]);
    }
}
