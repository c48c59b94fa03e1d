//! Formats of strings → types of the client, as the configuration chooses.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::TokenStream;
use serde_json::Value;

use super::options::FormatChoice;
use crate::ir::{Api, Format, JsonType, Scalar, Schema, TypeKind, TypeRef};
use crate::names::nearest;
use crate::rust::expr::{FormatTypes, Native};
use crate::targets::RenderError;

/// A crate that formats have types of, unless the configuration chooses another.
struct Known {
    /// The file below `runtime/formats/` that teaches its types to be sent and received.
    file: &'static str,
    name: &'static str,
    dependency: &'static str,
    formats: &'static [&'static str],
    types: &'static [&'static str],
}

const KNOWN: &[Known] = &[
    Known {
        file: "chrono.rs",
        name: "chrono",
        dependency: r#"{ version = "0.4.40", default-features = false, features = ["std"] }"#,
        formats: &["date", "date-time"],
        types: &["chrono::NaiveDate", "chrono::DateTime<chrono::FixedOffset>", "chrono::DateTime<chrono::Utc>"],
    },
    Known {
        file: "email.rs",
        name: "email_address",
        dependency: r#"{ version = "0.2.9", default-features = false }"#,
        formats: &["email"],
        types: &["email_address::EmailAddress"],
    },
    Known {
        file: "decimal.rs",
        name: "rust_decimal",
        dependency: r#"{ version = "1.37", default-features = false, features = ["std"] }"#,
        formats: &["decimal"],
        types: &["rust_decimal::Decimal"],
    },
    Known {
        file: "uuid.rs",
        name: "uuid",
        dependency: r#"{ version = "1.16", default-features = false, features = ["std"] }"#,
        formats: &["uuid"],
        types: &["uuid::Uuid"],
    },
];

/// Formats whose types need no other crate.
const OWN: &[&str] = &["binary", "byte", "ip", "ipv4", "ipv6", "uri"];

/// Types that the runtime sends and receives without help.
const OWN_TYPES: &[&str] =
    &["std::net::IpAddr", "std::net::Ipv4Addr", "std::net::Ipv6Addr", "String", "std::string::String"];

/// What every client depends on.
const TAKEN: &[&str] =
    &["reqwest", "bytes", "futures-core", "serde_json", "serde", "secrecy", "backon", "httpdate", "tokio", "tracing"];

/// The types of the formats of one client.
#[derive(Debug, Default)]
pub(super) struct Formats {
    choices: BTreeMap<String, Choice>,
    customs: Vec<Custom>,
    /// The files below `runtime/formats/` that are not needed.
    left_out: Vec<&'static str>,
    /// Lines of `Cargo.toml`.
    pub(super) dependencies: BTreeMap<String, String>,
}

#[derive(Debug, Clone, Copy)]
enum Choice {
    Text,
    Custom(usize),
}

#[derive(Debug)]
struct Custom {
    format: String,
    path: String,
}

impl FormatTypes for Formats {
    fn choice(&self, format: &Format) -> Option<Native> {
        Some(match self.choices.get(format.as_str())? {
            Choice::Text => Native::String,
            Choice::Custom(index) => Native::Custom(*index),
        })
    }

    fn path(&self, custom: usize) -> TokenStream {
        self.customs.get(custom).and_then(|custom| custom.path.parse().ok()).unwrap_or_default()
    }

    fn word(&self, custom: usize) -> &str {
        self.customs.get(custom).map_or("", |custom| &custom.format)
    }
}

impl Formats {
    pub(super) fn new(api: &Api, choices: &BTreeMap<String, FormatChoice>) -> Result<Self, RenderError> {
        let used = used(api);
        let mut formats = Self::default();
        for (format, choice) in choices {
            formats.choose(format, choice, &used)?;
        }
        for known in KNOWN {
            let by_format = known.formats.iter().any(|format| used.contains(*format) && !choices.contains_key(*format));
            let by_type = formats.customs.iter().any(|custom| known.types.contains(&custom.path.as_str()));
            if by_format || by_type {
                formats.dependencies.entry(known.name.to_owned()).or_insert(known.dependency.to_owned());
            } else {
                formats.left_out.push(known.file);
            }
        }
        Ok(formats)
    }

    fn choose(&mut self, format: &str, choice: &FormatChoice, used: &BTreeSet<String>) -> Result<(), RenderError> {
        let bad = |message: String| RenderError::Options(format!("`rust-client.crate.formats.{format}`: {message}"));
        let known = || KNOWN.iter().flat_map(|known| known.formats).chain(OWN).copied();
        if !used.contains(format) && known().all(|name| name != format) {
            let near = nearest(format, known().chain(used.iter().map(String::as_str)));
            let help = near.map(|near| format!("; the closest one is `{near}`")).unwrap_or_default();
            return Err(bad(format!("the document has no such format{help}")));
        }
        let FormatChoice::Type { path, dependencies } = choice else {
            self.choices.insert(format.to_owned(), Choice::Text);
            return Ok(());
        };
        if format == "binary" {
            return Err(bad(String::from("bytes are files; they can be `\"string\"`, but no other type")));
        }
        let path = type_path(path).map_err(bad)?;
        for (name, value) in dependencies {
            let is_name = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_');
            if name.is_empty() || !name.chars().all(is_name) {
                return Err(bad(format!("`{name}` is no name of a crate")));
            }
            if TAKEN.contains(&name.as_str()) {
                return Err(bad(format!("the client depends on `{name}` already")));
            }
            self.dependencies.insert(name.clone(), toml_value(value).map_err(bad)?);
        }
        self.choices.insert(format.to_owned(), Choice::Custom(self.customs.len()));
        self.customs.push(Custom { format: format.to_owned(), path });
        Ok(())
    }

    /// Whether a file of the runtime is needed.
    pub(super) fn needs(&self, path: &str) -> bool {
        path.strip_prefix("formats/").is_none_or(|file| !self.left_out.contains(&file))
    }

    /// Types that must be taught to be sent and received, with the format that each is for.
    pub(super) fn taught(&self) -> Vec<(TokenStream, String)> {
        let mut seen: BTreeSet<&str> = KNOWN.iter().flat_map(|known| known.types).chain(OWN_TYPES).copied().collect();
        let customs = self.customs.iter().enumerate();
        let new = customs.filter(|(_, custom)| seen.insert(&custom.path));
        new.map(|(index, custom)| (self.path(index), format!("string ({})", custom.format))).collect()
    }

    /// The files below `runtime/formats/` that are needed besides those that the runtime itself has.
    pub(super) fn files(&self) -> impl Iterator<Item = &'static str> {
        KNOWN.iter().map(|known| known.file).filter(|file| !self.left_out.contains(file))
    }
}

/// A path from the configuration, written as we write it.
fn type_path(path: &str) -> Result<String, String> {
    match syn::parse_str::<syn::Type>(path) {
        Ok(syn::Type::Path(_)) => Ok(path.split_whitespace().collect::<String>()),
        Ok(_) => Err(format!("`{path}` is no path of a type")),
        Err(problem) => Err(format!("`{path}` is no type: {problem}")),
    }
}

/// A value of `Cargo.toml` on one line.
fn toml_value(value: &Value) -> Result<String, String> {
    Ok(match value {
        Value::Null => return Err(String::from("a dependency is a version or a table")),
        // JSON escapes no character in a way that TOML does not read.
        Value::Bool(_) | Value::Number(_) | Value::String(_) => value.to_string(),
        Value::Array(items) => {
            let items: Result<Vec<String>, String> = items.iter().map(toml_value).collect();
            format!("[{}]", items?.join(", "))
        }
        Value::Object(members) => {
            let member = |(name, value): (&String, &Value)| {
                Ok::<_, String>(format!("{} = {}", toml_key(name), toml_value(value)?))
            };
            let members: Result<Vec<String>, String> = members.iter().map(member).collect();
            format!("{{ {} }}", members?.join(", "))
        }
    })
}

fn toml_key(name: &str) -> String {
    let is_bare = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_');
    if !name.is_empty() && name.chars().all(is_bare) { name.to_owned() } else { Value::from(name).to_string() }
}

/// The formats of the strings of a document.
fn used(api: &Api) -> BTreeSet<String> {
    let mut used = BTreeSet::new();
    let mut add = |schema: &Schema| add_formats(&schema.ty, &mut used);
    for (_, operation) in api.operations() {
        operation.params.iter().for_each(|param| add(param.schema()));
        let body = operation.body.iter().flat_map(|body| &body.content);
        let responses = operation.responses.iter().flat_map(|response| &response.content);
        body.chain(responses).filter_map(|media| media.schema.as_ref()).for_each(&mut add);
    }
    for (id, def) in api.types.iter() {
        api.types.parts(id).into_iter().for_each(|ty| add_formats(ty, &mut used));
        if let TypeKind::Enum(values) = &def.kind {
            values.scalar.iter().for_each(|scalar| add_format(scalar, &mut used));
        }
    }
    used
}

fn add_formats(ty: &TypeRef, used: &mut BTreeSet<String>) {
    match ty {
        TypeRef::Scalar(scalar) => add_format(scalar, used),
        TypeRef::List(Some(inner)) | TypeRef::Map(inner) => add_formats(&inner.ty, used),
        TypeRef::Named(_) | TypeRef::List(None) | TypeRef::Any => {}
    }
}

fn add_format(scalar: &Scalar, used: &mut BTreeSet<String>) {
    if scalar.json_type == JsonType::String {
        used.extend(scalar.format.as_ref().map(|format| format.as_str().to_owned()));
    }
}
