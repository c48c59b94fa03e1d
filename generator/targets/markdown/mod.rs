//! Model → Markdown reference pages.
//!
//! A theme is a folder of templates and the views that they are given. What differs from site to site, such as which
//! operation is on which page, is configuration: see [`Options`].

mod examples;
mod groups;
mod json;
mod sample;
mod shape;
mod site;
mod text;
mod theme;
mod waldur;

use std::collections::BTreeMap;

use serde::Deserialize;

use super::{RenderError, Rendering, Target};
use crate::ir::Api;
pub use examples::{Examples, PythonSdk, TypeScriptSdk};
pub use groups::{Group, Groups};
pub use sample::{Rule, Samples};
pub use site::{Category, Section, Site};
pub use theme::{BadTemplates, Theme};

/// What a site adds to the model.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields, default)]
pub struct Options {
    /// What stands before the keys in the paths of operations, such as `/api/`.
    pub path_prefix: String,
    /// Operations under these paths are left out.
    pub exclude: Vec<String>,
    /// Requests and calls that pages show.
    pub examples: Examples,
}

/// The pages of one site.
#[derive(Debug)]
pub struct Markdown {
    /// What the site adds to the model.
    pub options: Options,
    /// Which operation is on which page.
    pub site: Site,
    /// How a page is divided.
    pub groups: Groups,
    /// What stands between a page's title and its operations, by path without `.md`.
    pub intros: BTreeMap<String, String>,
    /// Values in examples.
    pub samples: Samples,
    /// The templates.
    pub theme: Theme,
}

impl Markdown {
    /// Pages without a site map: every operation is on the page of its path's first segment.
    pub fn new(theme: Theme) -> Self {
        Self {
            options: Options { path_prefix: String::from("/"), ..Options::default() },
            site: Site::default(),
            groups: Groups::default(),
            intros: BTreeMap::new(),
            samples: Samples::default(),
            theme,
        }
    }
}

impl Target for Markdown {
    fn name(&self) -> &'static str {
        "markdown"
    }

    fn render(&self, api: &Api) -> Result<Rendering, RenderError> {
        waldur::render(self, api)
    }
}
