//! How the requests and calls that pages show are addressed: servers, tokens, packages.

use serde::Deserialize;

/// Options of the examples.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields, default)]
pub struct Examples {
    /// The server, without a slash at its end.
    pub base_url: String,
    /// The token.
    pub token: String,
    /// The scheme that stands before the token in the `Authorization` header.
    pub scheme: String,
    /// The Python package.
    pub python: PythonSdk,
    /// The TypeScript package.
    pub typescript: TypeScriptSdk,
}

/// The Python package that examples call.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields, default)]
pub struct PythonSdk {
    /// Its import name.
    pub package: String,
    /// Where its files can be read, without a slash at the end.
    pub source: String,
}

/// The TypeScript package that examples call.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields, default)]
pub struct TypeScriptSdk {
    /// Its name on the npm registry.
    pub package: String,
}

impl Default for Examples {
    fn default() -> Self {
        Self {
            base_url: String::from("https://api.example.com"),
            token: String::from("YOUR_API_TOKEN"),
            scheme: String::from("Token"),
            python: PythonSdk::default(),
            typescript: TypeScriptSdk::default(),
        }
    }
}

impl Default for PythonSdk {
    fn default() -> Self {
        Self { package: String::from("api_client"), source: String::from("https://example.com/api-client") }
    }
}

impl Default for TypeScriptSdk {
    fn default() -> Self {
        Self { package: String::from("api-client") }
    }
}
