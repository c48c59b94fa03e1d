//! YAML or JSON text → [`Node`]: the document as a tree that borrows its strings from the text.

use std::borrow::Cow;
use std::fmt;

use serde::de::{self, Deserialize, DeserializeSeed, Deserializer, EnumAccess, MapAccess, SeqAccess, Visitor};
use serde_json::Number;

use crate::Pointer;

/// A value of the document. Maps keep their order and, until they are checked, keys that stand twice.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Node<'s> {
    Null,
    Bool(bool),
    Number(Number),
    String(Cow<'s, str>),
    List(Vec<Node<'s>>),
    Map(Vec<(Cow<'s, str>, Node<'s>)>),
}

impl<'s> Node<'s> {
    /// What the value is, as a message calls it.
    pub(crate) fn kind(&self) -> String {
        match self {
            Self::Null => String::from("nothing"),
            Self::Bool(value) => format!("`{value}`"),
            Self::Number(number) => format!("the number {number}"),
            Self::String(_) => String::from("a string"),
            Self::List(_) => String::from("a list"),
            Self::Map(_) => String::from("a map"),
        }
    }

    /// A number or boolean as JSON writes it; nothing for anything else.
    pub(crate) fn scalar_text(&self) -> String {
        match self {
            Self::Number(number) => number.to_string(),
            Self::Bool(value) => value.to_string(),
            _ => String::new(),
        }
    }

    /// The node at a pointer.
    pub(crate) fn at_mut(&mut self, pointer: &Pointer) -> Option<&mut Self> {
        let mut node = self;
        for key in pointer.keys() {
            node = match node {
                Self::Map(entries) => entries.iter_mut().find(|(name, _)| *name == key).map(|(_, value)| value)?,
                Self::List(items) => items.get_mut(key.parse::<usize>().ok()?)?,
                _ => return None,
            };
        }
        Some(node)
    }

    pub(crate) fn as_str(&self) -> Option<&str> {
        match self {
            Self::String(text) => Some(text),
            _ => None,
        }
    }

    pub(crate) fn entries(&self) -> &[(Cow<'s, str>, Node<'s>)] {
        match self {
            Self::Map(entries) => entries,
            _ => &[],
        }
    }

    pub(crate) fn get(&self, key: &str) -> Option<&Node<'s>> {
        match self {
            Self::Map(entries) => entries.iter().find(|(name, _)| name == key).map(|(_, value)| value),
            Self::List(items) => items.get(key.parse::<usize>().ok()?),
            _ => None,
        }
    }
}

impl<'de> Deserialize<'de> for Node<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(NodeVisitor)
    }
}

struct NodeVisitor;

impl<'de> Visitor<'de> for NodeVisitor {
    type Value = Node<'de>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a YAML or JSON value")
    }

    fn visit_unit<E>(self) -> Result<Self::Value, E> {
        Ok(Node::Null)
    }

    fn visit_none<E>(self) -> Result<Self::Value, E> {
        Ok(Node::Null)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Self::Value, E> {
        Ok(Node::Bool(value))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Self::Value, E> {
        Ok(Node::Number(value.into()))
    }

    fn visit_u64<E>(self, value: u64) -> Result<Self::Value, E> {
        Ok(Node::Number(value.into()))
    }

    /// A whole number beyond 64 bits is rounded, as JSON readers do.
    fn visit_u128<E: de::Error>(self, value: u128) -> Result<Self::Value, E> {
        #[allow(clippy::cast_precision_loss)]
        self.visit_f64(value as f64)
    }

    fn visit_i128<E: de::Error>(self, value: i128) -> Result<Self::Value, E> {
        #[allow(clippy::cast_precision_loss)]
        self.visit_f64(value as f64)
    }

    /// Infinity and not-a-number, which YAML has and JSON lacks, become the words that YAML writes.
    fn visit_f64<E>(self, value: f64) -> Result<Self::Value, E> {
        Ok(Number::from_f64(value)
            .map_or_else(|| Node::String(Cow::Owned(format!(".{value}").to_lowercase())), Node::Number))
    }

    fn visit_borrowed_str<E>(self, value: &'de str) -> Result<Self::Value, E> {
        Ok(Node::String(Cow::Borrowed(value)))
    }

    fn visit_str<E>(self, value: &str) -> Result<Self::Value, E> {
        Ok(Node::String(Cow::Owned(value.to_owned())))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut access: A) -> Result<Self::Value, A::Error> {
        let mut items = Vec::new();
        while let Some(item) = access.next_element()? {
            items.push(item);
        }
        Ok(Node::List(items))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut access: A) -> Result<Self::Value, A::Error> {
        let mut entries = Vec::new();
        while let Some(Key(key)) = access.next_key()? {
            entries.push((key, access.next_value()?));
        }
        Ok(Node::Map(merged(entries)))
    }

    /// A value with a tag of its own (`!include x`): the tag has no meaning in OpenAPI, the value stays.
    fn visit_enum<A: EnumAccess<'de>>(self, access: A) -> Result<Self::Value, A::Error> {
        let (de::IgnoredAny, value) = access.variant()?;
        de::VariantAccess::newtype_variant(value)
    }
}

/// Applies `<<`, the merge key of YAML 1.1: its maps' entries stand behind the map's own, where those lack the key.
fn merged<'s>(mut entries: Vec<(Cow<'s, str>, Node<'s>)>) -> Vec<(Cow<'s, str>, Node<'s>)> {
    let Some(at) = entries.iter().position(|(key, value)| key == "<<" && matches!(value, Node::Map(_) | Node::List(_)))
    else {
        return entries;
    };
    let sources = match entries.remove(at).1 {
        Node::List(sources) => sources,
        source => vec![source],
    };
    for source in sources {
        if let Node::Map(more) = source {
            for (key, value) in more {
                if !entries.iter().any(|(own, _)| *own == key) {
                    entries.push((key, value));
                }
            }
        }
    }
    entries
}

/// A key as it is written: `200`, `on` and `1.10` are texts, whatever YAML takes them for.
struct Key<'s>(Cow<'s, str>);

impl<'de> Deserialize<'de> for Key<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_str(KeyVisitor)
    }
}

struct KeyVisitor;

impl<'de> Visitor<'de> for KeyVisitor {
    type Value = Key<'de>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a key that is a single value")
    }

    fn visit_borrowed_str<E>(self, value: &'de str) -> Result<Self::Value, E> {
        Ok(Key(Cow::Borrowed(value)))
    }

    fn visit_str<E>(self, value: &str) -> Result<Self::Value, E> {
        Ok(Key(Cow::Owned(value.to_owned())))
    }
}

/// A node is read into the types of `openapiv3` like any other data format.
impl<'de> Deserializer<'de> for &'de Node<'_> {
    type Error = de::value::Error;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Self::Error> {
        match self {
            Node::Null => visitor.visit_unit(),
            Node::Bool(value) => visitor.visit_bool(*value),
            Node::Number(value) => value.deserialize_any(visitor).map_err(de::Error::custom),
            Node::String(value) => visitor.visit_borrowed_str(value),
            Node::List(items) => visitor.visit_seq(de::value::SeqDeserializer::new(items.iter())),
            Node::Map(entries) => visitor.visit_map(Entries { rest: entries.iter(), value: None }),
        }
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Self::Error> {
        match self {
            Node::Null => visitor.visit_none(),
            _ => visitor.visit_some(self),
        }
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(self, _: &'static str, visitor: V) -> Result<V::Value, Self::Error> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        name: &'static str,
        variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Self::Error> {
        match self {
            Node::String(value) => {
                de::value::BorrowedStrDeserializer::new(value).deserialize_enum(name, variants, visitor)
            }
            other => other.deserialize_any(visitor),
        }
    }

    serde::forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf unit unit_struct seq tuple
        tuple_struct map struct identifier ignored_any
    }
}

impl<'n> de::IntoDeserializer<'n> for &'n Node<'_> {
    type Deserializer = Self;

    fn into_deserializer(self) -> Self::Deserializer {
        self
    }
}

struct Entries<'n, 's> {
    rest: std::slice::Iter<'n, (Cow<'s, str>, Node<'s>)>,
    value: Option<&'n Node<'s>>,
}

impl<'n> MapAccess<'n> for Entries<'n, '_> {
    type Error = de::value::Error;

    fn next_key_seed<K: DeserializeSeed<'n>>(&mut self, seed: K) -> Result<Option<K::Value>, Self::Error> {
        let Some((key, value)) = self.rest.next() else {
            return Ok(None);
        };
        self.value = Some(value);
        seed.deserialize(de::value::BorrowedStrDeserializer::new(key)).map(Some)
    }

    fn next_value_seed<V: DeserializeSeed<'n>>(&mut self, seed: V) -> Result<V::Value, Self::Error> {
        let value = self.value.take().ok_or_else(|| de::Error::custom("a value without its key"))?;
        seed.deserialize(value)
    }

    fn size_hint(&self) -> Option<usize> {
        Some(self.rest.len())
    }
}
