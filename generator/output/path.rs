//! Names → paths that stay inside the output folder and are legal on every file system.

use std::fmt;

/// A relative path of plain names, such as `core/users.md`.
///
/// It cannot leave the folder that it is joined to: no part is empty, `.`, `..`, absolute, or holds a separator.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct RelPath(Box<str>);

/// Why names cannot be a path.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{part}` cannot be a file or folder name: {reason}")]
pub struct BadPath {
    part: String,
    reason: &'static str,
}

impl RelPath {
    /// A path from its text, with `/` between the names.
    ///
    /// # Errors
    ///
    /// A part is empty, too long, a reserved name, or holds a character that some file system refuses.
    ///
    /// ```
    /// use specsmith::output::RelPath;
    ///
    /// assert_eq!(RelPath::new("core/users.md").unwrap().as_str(), "core/users.md");
    /// assert!(RelPath::new("core/../../users.md").is_err());
    /// assert!(RelPath::new("con.md").is_err());
    /// ```
    pub fn new(text: &str) -> Result<Self, BadPath> {
        for part in text.split('/') {
            if let Some(reason) = fault(part) {
                return Err(BadPath { part: part.to_owned(), reason });
            }
        }
        Ok(Self(text.into()))
    }

    /// The path's text, with `/` between the names.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for RelPath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Longest name, in bytes: most file systems allow 255, and writing appends a suffix for a while.
const MAX_NAME: usize = 200;

fn fault(part: &str) -> Option<&'static str> {
    if part.is_empty() || part == "." || part == ".." {
        return Some("it is not a name");
    }
    if part.len() > MAX_NAME {
        return Some("it is too long");
    }
    if part.chars().any(|character| character.is_control() || "\\:*?\"<>|".contains(character)) {
        return Some("it holds a character that some file systems refuse");
    }
    if part.ends_with(['.', ' ']) || part.starts_with(' ') {
        return Some("some file systems cut dots and blanks off");
    }
    is_device(part).then_some("it is the name of a device on Windows")
}

/// The names that Windows keeps for devices, whatever stands behind a dot.
pub(crate) fn is_device(name: &str) -> bool {
    let stem = name.split('.').next().unwrap_or(name).to_ascii_lowercase();
    let numbered = |prefix: &str| stem.strip_prefix(prefix).is_some_and(|rest| rest.len() == 1 && rest != "0");
    matches!(stem.as_str(), "con" | "prn" | "aux" | "nul") || numbered("com") || numbered("lpt")
}
