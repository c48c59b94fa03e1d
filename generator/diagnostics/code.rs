//! The list of everything that can be wrong with a document.

use std::fmt;

use super::Severity;

macro_rules! codes {
    ($($(#[doc = $doc:literal])+ $name:ident = $text:literal, $severity:ident, $advice:literal;)+) => {
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

            /// What to do about a finding of this kind, where nothing better is known.
            pub fn advice(self) -> &'static str {
                match self { $(Self::$name => $advice,)+ }
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
    Syntax = "syntax", Error, "correct the text at this place";
    /// The bytes are not UTF-8 text.
    Encoding = "encoding", Error, "save the document as UTF-8";
    /// A map has the same key twice (YAML 1.2, section 3.2.1.1).
    DuplicateKey = "duplicate-key", Error, "remove one of them, or give it another name";
    /// The document is not OpenAPI 3.0.
    UnsupportedVersion = "unsupported-version", Error, "specsmith reads OpenAPI 3.0 documents";
    /// A value has another type than the specification gives it.
    WrongType = "wrong-type", Error, "write a value of the type that the specification asks for";
    /// A value has the right type and is still none of those allowed.
    InvalidValue = "invalid-value", Error, "write one of the values that the specification allows";
    /// A field is absent that the specification requires.
    MissingField = "missing-field", Error, "add the field";
    /// A reference points at nothing.
    UnresolvedReference = "unresolved-reference", Error, "define what is referred to, or refer to something that is defined";
    /// References lead back to where they began without ever reaching a definition.
    ReferenceCycle = "reference-cycle", Error, "define one of the schemas that refer to each other";
    /// A reference leads out of the document.
    ExternalReference = "external-reference", Error, "bundle the document into one file first";
    /// A part of the document that seems right could not be read.
    Unreadable = "unreadable", Error, "compare this part with the specification";
    /// A field is absent that the specification requires, and that means nothing more than an empty one.
    Incomplete = "incomplete", Warning, "add what is missing";
    /// A value that has no meaning where it stands.
    IgnoredValue = "ignored-value", Warning, "remove it, or put it where it has a meaning";
    /// A property is required that the schema does not describe.
    UnlistedRequired = "unlisted-required", Warning, "describe it in `properties`";
    /// A field that the specification does not define here.
    UnknownField = "unknown-field", Warning, "remove it, or name it `x-…` if a tool needs it";
    /// Two operations have one id (OpenAPI 3.0.4, section 4.8.10.1).
    DuplicateOperationId = "duplicate-operation-id", Warning, "give each operation an id of its own";
    /// A path's template and its declared parameters disagree (OpenAPI 3.0.4, section 4.8.12.1).
    PathParameter = "path-parameter", Warning, "declare each parameter of the path once, with `in: path` and `required: true`";
    /// One parameter is declared twice.
    DuplicateParameter = "duplicate-parameter", Warning, "remove one of the two";
    /// A security requirement names a scheme that is not declared.
    UnknownSecurityScheme = "unknown-security-scheme", Warning, "declare it in `components.securitySchemes`";
    /// The schemas of an `allOf` contradict each other; the type is left open.
    UnmergeableAllOf = "unmergeable-all-of", Warning, "combine objects with objects, and scalars with scalars of the same type";
    /// A schema asks for what a type cannot say; the type is wider than the schema.
    WidenedType = "widened-type", Warning, "nothing need be done if the wider type is good enough";
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}
