//! Templates: those that come with the program, and those that a user puts in their place.

use std::fmt;
use std::path::{Path, PathBuf};

use serde::Serialize;

use crate::names::nearest;
use crate::targets::RenderError;
use crate::targets::templates::{TemplateFault, Templates};

/// A folder of templates.
pub struct Theme {
    templates: Templates,
}

/// The templates of the theme `waldur`, by name.
const WALDUR: &[(&str, &str)] = &[
    ("index.md.jinja", include_str!("../../../templates/markdown/waldur/index.md.jinja")),
    ("page.md.jinja", include_str!("../../../templates/markdown/waldur/page.md.jinja")),
    ("_operation.md.jinja", include_str!("../../../templates/markdown/waldur/_operation.md.jinja")),
    ("_httpie.md.jinja", include_str!("../../../templates/markdown/waldur/_httpie.md.jinja")),
    ("_python.md.jinja", include_str!("../../../templates/markdown/waldur/_python.md.jinja")),
    ("_typescript.md.jinja", include_str!("../../../templates/markdown/waldur/_typescript.md.jinja")),
    ("_table.md.jinja", include_str!("../../../templates/markdown/waldur/_table.md.jinja")),
    ("_responses.md.jinja", include_str!("../../../templates/markdown/waldur/_responses.md.jinja")),
];

/// A folder of templates that cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum BadTemplates {
    /// There is no theme of that name.
    #[error("there is no theme `{0}`; there is `waldur`")]
    NoTheme(String),
    /// A file cannot be read.
    #[error("cannot read `{}`: {cause}", path.display())]
    Read {
        /// The file or folder.
        path: PathBuf,
        /// What the operating system said.
        cause: std::io::Error,
    },
    /// A file that takes the place of no template.
    #[error("`{}` takes the place of no template of the theme{hint}", path.display())]
    Unknown {
        /// The file.
        path: PathBuf,
        /// The nearest name.
        hint: String,
    },
    /// A template is no Jinja.
    #[error("template {0}")]
    Syntax(String),
}

impl Theme {
    /// A theme by its name, with the templates of a folder in place of its own where the folder has them.
    ///
    /// # Errors
    ///
    /// There is no such theme, a file of the folder cannot be read or takes the place of no template, or a template is
    /// not valid.
    pub fn load(name: &str, overrides: Option<&Path>) -> Result<Self, BadTemplates> {
        if name != "waldur" {
            return Err(BadTemplates::NoTheme(name.to_owned()));
        }
        let mut theme = Self { templates: Templates::new()? };
        for (name, text) in WALDUR {
            theme.add(name, (*text).to_owned())?;
        }
        if let Some(folder) = overrides {
            theme.add_folder(folder)?;
        }
        Ok(theme)
    }

    fn add_folder(&mut self, folder: &Path) -> Result<(), BadTemplates> {
        let read = |path: &Path, cause| BadTemplates::Read { path: path.to_owned(), cause };
        for entry in std::fs::read_dir(folder).map_err(|cause| read(folder, cause))? {
            let path = entry.map_err(|cause| read(folder, cause))?.path();
            let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
            let names = || WALDUR.iter().map(|(name, _)| *name);
            if !names().any(|known| known == name) {
                let hint = nearest(&name, names()).map(|close| format!("; the closest name is `{close}`"));
                return Err(BadTemplates::Unknown { path, hint: hint.unwrap_or_default() });
            }
            let text = std::fs::read_to_string(&path).map_err(|cause| read(&path, cause))?;
            self.add(&name, text)?;
        }
        Ok(())
    }

    fn add(&mut self, name: &str, text: String) -> Result<(), BadTemplates> {
        Ok(self.templates.add(name, text)?)
    }

    /// Renders a template with its view.
    pub(super) fn render<T: Serialize>(&self, template: &str, view: &T) -> Result<String, RenderError> {
        Ok(self.templates.render(template, view)?)
    }
}

impl From<TemplateFault> for BadTemplates {
    fn from(TemplateFault(message): TemplateFault) -> Self {
        Self::Syntax(message)
    }
}

impl fmt::Debug for Theme {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Theme").finish_non_exhaustive()
    }
}
