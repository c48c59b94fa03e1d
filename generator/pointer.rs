//! Path of keys → JSON Pointer (RFC 6901): how a diagnostic and the model name a place in a document.

use std::fmt;

use serde::Serialize;

/// A JSON Pointer (RFC 6901), such as `/paths/~1api~1orders~1/get`.
///
/// The empty pointer is the whole document. Written with a leading `#` it is the fragment of a local
/// reference; [`Pointer::from_fragment`] reads that form.
///
/// ```
/// use specsmith::Pointer;
///
/// let place = Pointer::root().child("paths").child("/orders/").child("get");
/// assert_eq!(place.to_string(), "/paths/~1orders~1/get");
/// assert_eq!(Pointer::from_fragment("#/paths/~1orders~1/get"), Some(place));
/// ```
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
#[serde(transparent)]
pub struct Pointer(String);

impl Pointer {
    /// The whole document.
    pub fn root() -> Self {
        Self::default()
    }

    /// Reads the fragment of a local reference: `#`, or `#/` and escaped keys.
    ///
    /// Percent-encoding is undone first (RFC 6901, section 6). `None` if the text is not such a fragment.
    pub fn from_fragment(fragment: &str) -> Option<Self> {
        let pointer = percent_decode(fragment.strip_prefix('#')?)?;
        (pointer.is_empty() || pointer.starts_with('/')).then_some(Self(pointer))
    }

    /// The place of `key` inside this place; list items are named by their index.
    #[must_use]
    pub fn child(&self, key: impl fmt::Display) -> Self {
        let mut pointer = self.0.clone();
        push_key(&mut pointer, &key.to_string());
        Self(pointer)
    }

    /// The keys from the document's root to the place, unescaped.
    pub fn keys(&self) -> impl Iterator<Item = String> + '_ {
        self.0.split('/').skip(1).map(|key| key.replace("~1", "/").replace("~0", "~"))
    }

    /// The place that this one is a child of; `None` for the root.
    pub fn parent(&self) -> Option<Self> {
        self.0.rfind('/').map(|end| Self(self.0[..end].to_owned()))
    }

    /// The pointer as RFC 6901 writes it.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Pointer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// A place while a walk goes down: cheap to extend, made a [`Pointer`] only when one is needed.
#[derive(Clone, Copy)]
pub(crate) struct At<'a> {
    parent: Option<&'a At<'a>>,
    key: Key<'a>,
}

#[derive(Clone, Copy)]
enum Key<'a> {
    Start(&'a Pointer),
    Name(&'a str),
    Index(usize),
}

impl<'a> At<'a> {
    pub(crate) fn start(pointer: &'a Pointer) -> Self {
        Self { parent: None, key: Key::Start(pointer) }
    }

    pub(crate) fn key(&'a self, name: &'a str) -> At<'a> {
        At { parent: Some(self), key: Key::Name(name) }
    }

    pub(crate) fn index(&'a self, index: usize) -> At<'a> {
        At { parent: Some(self), key: Key::Index(index) }
    }

    /// The last key, where it is a name.
    pub(crate) fn name(&self) -> Option<&'a str> {
        match self.key {
            Key::Name(name) => Some(name),
            Key::Start(_) | Key::Index(_) => None,
        }
    }

    pub(crate) fn pointer(&self) -> Pointer {
        let mut pointer = String::new();
        self.write(&mut pointer);
        Pointer(pointer)
    }

    fn write(&self, pointer: &mut String) {
        if let Some(parent) = self.parent {
            parent.write(pointer);
        }
        match self.key {
            Key::Start(start) => pointer.push_str(start.as_str()),
            Key::Name(name) => push_key(pointer, name),
            Key::Index(index) => push_key(pointer, &index.to_string()),
        }
    }
}

fn push_key(pointer: &mut String, key: &str) {
    pointer.push('/');
    for character in key.chars() {
        match character {
            '~' => pointer.push_str("~0"),
            '/' => pointer.push_str("~1"),
            other => pointer.push(other),
        }
    }
}

fn percent_decode(text: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.bytes();
    while let Some(byte) = rest.next() {
        if byte == b'%' {
            let (high, low) = (hex(rest.next()?)?, hex(rest.next()?)?);
            bytes.push(high * 16 + low);
        } else {
            bytes.push(byte);
        }
    }
    String::from_utf8(bytes).ok()
}

fn hex(digit: u8) -> Option<u8> {
    char::from(digit).to_digit(16).and_then(|value| u8::try_from(value).ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_are_escaped_and_unescaped() {
        let pointer = Pointer::root().child("a/b").child("m~n").child(3);
        assert_eq!(pointer.as_str(), "/a~1b/m~0n/3");
        assert_eq!(pointer.keys().collect::<Vec<_>>(), ["a/b", "m~n", "3"]);
        assert_eq!(pointer.parent().unwrap().as_str(), "/a~1b/m~0n");
    }

    #[test]
    fn fragments_are_percent_decoded() {
        let pointer = Pointer::from_fragment("#/paths/~1a~1%7Bid%7D").unwrap();
        assert_eq!(pointer.keys().last().unwrap(), "/a/{id}");
        assert_eq!(Pointer::from_fragment("#/%zz"), None);
        assert_eq!(Pointer::from_fragment("other.yaml#/a"), None);
        assert_eq!(Pointer::from_fragment("#anchor"), None);
    }
}
