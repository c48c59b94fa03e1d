//! YAML → JSON values: keys become strings, and `!!binary` bytes in Latin-1, one character each.

use std::fs;
use std::path::Path;

use anyhow::{Context as _, Result, bail};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::Value;
use serde_yaml::Value as Yaml;

/// The document in a file.
pub(super) fn read(path: &Path) -> Result<Value> {
    let name = || path.display().to_string();
    let text = fs::read_to_string(path).with_context(name)?;
    json(serde_yaml::from_str(&text).with_context(name)?).with_context(name)
}

fn json(yaml: Yaml) -> Result<Value> {
    Ok(match yaml {
        Yaml::Sequence(items) => Value::Array(items.into_iter().map(json).collect::<Result<_>>()?),
        Yaml::Mapping(members) => {
            let member = |(key, value)| Ok((name(key)?, json(value)?));
            Value::Object(members.into_iter().map(member).collect::<Result<_>>()?)
        }
        Yaml::Tagged(tagged) if tagged.tag == "!!binary" || tagged.tag == "!binary" => {
            let text = tagged.value.as_str().unwrap_or_default();
            let base64: String = text.split_ascii_whitespace().collect();
            Value::from(
                STANDARD.decode(base64).map_err(anyhow::Error::msg)?.into_iter().map(char::from).collect::<String>(),
            )
        }
        Yaml::Tagged(tagged) => bail!("a value tagged {}", tagged.tag),
        scalar => serde_json::to_value(scalar)?,
    })
}

fn name(key: Yaml) -> Result<String> {
    match json(key)? {
        Value::String(name) => Ok(name),
        Value::Array(_) | Value::Object(_) => bail!("a key that is no scalar"),
        scalar => Ok(scalar.to_string()),
    }
}
