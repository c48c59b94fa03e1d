//! Regular expressions (ECMA-262), compiled when first needed.

use std::sync::OnceLock;

use regex::Regex;

/// A regular expression of the document.
///
/// It is matched in linear time, whatever the text. What that rules out (look-arounds, references back) is refused by
/// the generator, which leaves such a pattern away and says so; here, one that cannot be compiled allows every text.
#[derive(Debug)]
pub struct Pattern {
    text: &'static str,
    compiled: OnceLock<Option<Regex>>,
}

impl Pattern {
    /// The pattern as the document writes it.
    #[must_use]
    pub const fn new(text: &'static str) -> Self {
        Self { text, compiled: OnceLock::new() }
    }

    /// The pattern as the document writes it.
    #[must_use]
    pub fn as_str(&self) -> &'static str {
        self.text
    }

    /// Whether the pattern can be matched at all.
    #[must_use]
    pub fn is_supported(&self) -> bool {
        self.compiled().is_some()
    }

    pub(super) fn allows(&self, text: &str) -> bool {
        self.compiled().is_none_or(|regex| regex.is_match(text))
    }

    fn compiled(&self) -> Option<&Regex> {
        let compile = || Regex::new(&jsonschema_regex::to_rust_regex(self.text).ok()?).ok();
        self.compiled.get_or_init(compile).as_ref()
    }
}
