//! `specsmith.toml` and the files that it points at → what a run does.

use std::collections::BTreeMap;
use std::io;
use std::path::{Path, PathBuf};

use serde::Deserialize;
use serde::de::DeserializeOwned;

use crate::targets::markdown::{BadTemplates, Markdown, Options, Theme};

/// A configuration file. Paths in it are relative to its folder.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Config {
    /// The document.
    pub spec: PathBuf,
    /// Reference pages to make.
    #[serde(default)]
    pub markdown: Vec<MarkdownConfig>,
    /// Rust clients to make.
    #[serde(default)]
    pub rust_client: Vec<RustClientConfig>,
    /// Rust servers to make.
    #[serde(default)]
    pub rust_server: Vec<RustServerConfig>,
    /// The folder that the paths are relative to.
    #[serde(skip)]
    pub folder: PathBuf,
    /// The file, as messages call it.
    #[serde(skip)]
    pub name: String,
}

/// A Rust client to make: an entry of `[[rust-client]]`.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct RustClientConfig {
    /// The folder of the crate.
    pub path: PathBuf,
    /// What the crate is called, and the habits of the API.
    #[serde(default, rename = "crate")]
    pub options: crate::targets::rust_client::Options,
}

/// A Rust server to make: an entry of `[[rust-server]]`.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct RustServerConfig {
    /// The folder of the crate.
    pub path: PathBuf,
    /// What the crate is called, and the habits of the API.
    #[serde(default, rename = "crate")]
    pub options: crate::targets::rust_server::Options,
}

/// Reference pages to make: an entry of `[[markdown]]`.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct MarkdownConfig {
    /// The folder to write into.
    pub path: PathBuf,
    /// The theme.
    pub theme: String,
    /// A folder of templates to use in place of the theme's.
    pub templates: Option<PathBuf>,
    /// The site map: which operation is on which page.
    pub site: Option<PathBuf>,
    /// How pages are divided.
    pub groups: Option<PathBuf>,
    /// A folder of page intros: `category__section__page.md`.
    pub intros: Option<PathBuf>,
    /// Sample values for the examples.
    pub samples: Option<PathBuf>,
    /// What stands before the keys of the site map in the paths of operations.
    #[serde(default = "root")]
    pub path_prefix: String,
    /// Operations under these paths are left out.
    #[serde(default)]
    pub exclude: Vec<String>,
    /// Requests and calls that pages show.
    #[serde(default)]
    pub examples: crate::targets::markdown::Examples,
}

fn root() -> String {
    String::from("/")
}

/// A configuration that cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum ConfigError {
    /// A file cannot be read.
    #[error("cannot read `{}`: {cause}", path.display())]
    Read {
        /// The file or folder.
        path: PathBuf,
        /// What the operating system said.
        cause: io::Error,
    },
    /// A file has not the form that it must have.
    #[error("{place}: {message}")]
    Invalid {
        /// The file, with line and column where they are known.
        place: String,
        /// What is wrong.
        message: String,
    },
    /// The templates cannot be used.
    #[error(transparent)]
    Templates(#[from] BadTemplates),
}

impl Config {
    /// Reads a configuration file.
    ///
    /// # Errors
    ///
    /// The file cannot be read, is no TOML, or has a key that does not exist.
    pub fn load(path: &Path) -> Result<Self, ConfigError> {
        let text = read(path)?;
        let config: Self = toml::from_str(&text).map_err(|error| {
            let place = error.span().map_or_else(
                || path.display().to_string(),
                |span| {
                    let before = &text[..text.floor_char_boundary(span.start)];
                    let line = before.matches('\n').count() + 1;
                    let column = before.chars().rev().take_while(|character| *character != '\n').count() + 1;
                    format!("{}:{line}:{column}", path.display())
                },
            );
            ConfigError::Invalid { place, message: error.message().to_owned() }
        })?;
        let folder = path.parent().unwrap_or(Path::new("")).to_owned();
        Ok(Self { folder, name: path.display().to_string(), ..config })
    }

    /// A path of the configuration, from where the program runs.
    pub fn resolve(&self, path: &Path) -> PathBuf {
        self.folder.join(path)
    }
}

impl MarkdownConfig {
    /// Reads everything that the pages need; `folder` is what the paths are relative to.
    ///
    /// # Errors
    ///
    /// A file cannot be read, or has not the form that it must have.
    pub fn load(&self, folder: &Path) -> Result<Markdown, ConfigError> {
        let at = |path: &PathBuf| folder.join(path);
        Ok(Markdown {
            options: Options {
                path_prefix: self.path_prefix.clone(),
                exclude: self.exclude.clone(),
                examples: self.examples.clone(),
            },
            site: yaml(self.site.as_ref().map(at))?,
            groups: yaml(self.groups.as_ref().map(at))?,
            intros: self.intros.as_ref().map(at).map_or_else(|| Ok(BTreeMap::new()), |folder| intros(&folder))?,
            samples: yaml(self.samples.as_ref().map(at))?,
            theme: Theme::load(&self.theme, self.templates.as_ref().map(at).as_deref())?,
        })
    }
}

/// Reads a YAML file; none at all gives what is there by default.
fn yaml<T: DeserializeOwned + Default>(path: Option<PathBuf>) -> Result<T, ConfigError> {
    let Some(path) = path else { return Ok(T::default()) };
    let text = read(&path)?;
    if text.lines().all(|line| line.trim().is_empty() || line.starts_with('#')) {
        return Err(ConfigError::Invalid {
            place: path.display().to_string(),
            message: String::from("the file is empty"),
        });
    }
    serde_yaml::from_str(&text).map_err(|error| {
        let name = path.display();
        let place = error
            .location()
            .map_or_else(|| name.to_string(), |location| format!("{name}:{}:{}", location.line(), location.column()));
        let message = error.to_string();
        let message = message.rfind(" at line ").map_or(message.as_str(), |at| &message[..at]).to_owned();
        ConfigError::Invalid { place, message }
    })
}

/// `core__structure__users.md` is the intro of the page `core/structure/users`.
fn intros(folder: &Path) -> Result<BTreeMap<String, String>, ConfigError> {
    let failed = |cause| ConfigError::Read { path: folder.to_owned(), cause };
    let mut intros = BTreeMap::new();
    for entry in std::fs::read_dir(folder).map_err(failed)? {
        let path = entry.map_err(failed)?.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        if let Some(stem) = name.strip_suffix(".md") {
            intros.insert(stem.replace("__", "/"), read(&path)?);
        }
    }
    Ok(intros)
}

fn read(path: &Path) -> Result<String, ConfigError> {
    std::fs::read_to_string(path).map_err(|cause| ConfigError::Read { path: path.to_owned(), cause })
}
