//! `[rust-client.crate]` of the configuration → what a client is called, and the habits of its API.

use std::collections::BTreeMap;
use std::fmt;

use serde::de::{MapAccess, Visitor};
use serde::{Deserialize, Deserializer, de};
use serde_json::Value;

/// What a client is called, and the habits of its API.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields, default)]
pub struct Options {
    /// The crate's name.
    pub name: String,
    /// The crate's version.
    pub version: String,
    /// The word before a key in a header, such as `Token`; empty for the key alone.
    pub key_prefix: String,
    /// The query parameter that holds the number of a page.
    pub page_param: String,
    /// The header of a list that holds the number of all items.
    pub total_header: String,
    /// The property of a list's envelope that holds the items.
    pub results_property: String,
    /// The property of a list's envelope that holds the address of the next page.
    pub next_property: String,
    /// The property of a list's envelope that holds the number of all items.
    pub count_property: String,
    /// The query parameter that chooses the fields of an answer.
    pub fieldset_param: String,
    /// The types of formats, where they are not those that a client has by default.
    pub formats: BTreeMap<String, FormatChoice>,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            name: String::from("api-client"),
            version: String::from("0.1.0"),
            key_prefix: String::new(),
            page_param: String::from("page"),
            total_header: String::from("x-result-count"),
            results_property: String::from("results"),
            next_property: String::from("next"),
            count_property: String::from("count"),
            fieldset_param: String::from("field"),
            formats: BTreeMap::new(),
        }
    }
}

/// What the strings of a format are in a client.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FormatChoice {
    /// Strings, as they come.
    Text,
    /// A type of another crate, which has `FromStr` and `Display`.
    Type {
        /// Its path.
        path: String,
        /// What `Cargo.toml` must depend on for it: names, and what stands behind them.
        dependencies: BTreeMap<String, Value>,
    },
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct TypeChoice {
    #[serde(rename = "type")]
    path: String,
    #[serde(default)]
    dependency: BTreeMap<String, Value>,
}

impl<'de> Deserialize<'de> for FormatChoice {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Choice;
        impl<'de> Visitor<'de> for Choice {
            type Value = FormatChoice;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("`\"string\"`, or a table with `type` and `dependency`")
            }

            fn visit_str<E: de::Error>(self, word: &str) -> Result<FormatChoice, E> {
                if word == "string" {
                    Ok(FormatChoice::Text)
                } else {
                    Err(E::invalid_value(de::Unexpected::Str(word), &self))
                }
            }

            fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<FormatChoice, A::Error> {
                let TypeChoice { path, dependency } =
                    Deserialize::deserialize(de::value::MapAccessDeserializer::new(map))?;
                Ok(FormatChoice::Type { path, dependencies: dependency })
            }
        }
        deserializer.deserialize_any(Choice)
    }
}
