//! The list of everything that can be wrong with a document.

use std::fmt;

use super::Severity;

macro_rules! codes {
    ($($(#[doc = $doc:literal])+ $name:ident = $text:literal, $severity:ident;)+) => {
        /// The kind of a finding; the name in brackets behind `error` and `warning`.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
        #[non_exhaustive]
        pub enum Code { $($(#[doc = $doc])+ $name,)+ }

        impl Code {
            /// Every code there is.
            pub const ALL: &'static [Self] = &[$(Self::$name),+];

            /// The name that messages show.
            pub fn as_str(self) -> &'static str {
                match self { $(Self::$name => $text,)+ }
            }

            /// How much findings of this kind weigh.
            pub fn severity(self) -> Severity {
                match self { $(Self::$name => Severity::$severity,)+ }
            }
        }
    };
}

codes! {
    /// The text is neither YAML nor JSON.
    Syntax = "syntax", Error;
    /// A map has the same key twice (YAML 1.2, section 3.2.1.1).
    DuplicateKey = "duplicate-key", Error;
    /// The document is not OpenAPI 3.0.
    UnsupportedVersion = "unsupported-version", Error;
    /// A value has another type than the specification gives it.
    WrongType = "wrong-type", Error;
    /// A value has the right type and is still none of those allowed.
    InvalidValue = "invalid-value", Error;
    /// A field is absent that the specification requires.
    MissingField = "missing-field", Error;
    /// A reference points at nothing.
    UnresolvedReference = "unresolved-reference", Error;
    /// References lead back to where they began without ever reaching a definition.
    ReferenceCycle = "reference-cycle", Error;
    /// A reference leads out of the document.
    ExternalReference = "external-reference", Error;
    /// A part of the document that seems right could not be read.
    Unreadable = "unreadable", Error;
    /// A field is absent that the specification requires, and that means nothing more than an empty one.
    Incomplete = "incomplete", Warning;
    /// A value that has no meaning where it stands.
    IgnoredValue = "ignored-value", Warning;
    /// A property is required that the schema does not describe.
    UnlistedRequired = "unlisted-required", Warning;
    /// A field that the specification does not define here.
    UnknownField = "unknown-field", Warning;
    /// Two operations have one id (OpenAPI 3.0.4, section 4.8.10.1).
    DuplicateOperationId = "duplicate-operation-id", Warning;
    /// A path's template and its declared parameters disagree (OpenAPI 3.0.4, section 4.8.12.1).
    PathParameter = "path-parameter", Warning;
    /// One parameter is declared twice.
    DuplicateParameter = "duplicate-parameter", Warning;
    /// A security requirement names a scheme that is not declared.
    UnknownSecurityScheme = "unknown-security-scheme", Warning;
    /// The schemas of an `allOf` contradict each other; the type is left open.
    UnmergeableAllOf = "unmergeable-all-of", Warning;
    /// A schema asks for what a type cannot say; the type is wider than the schema.
    WidenedType = "widened-type", Warning;
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}
