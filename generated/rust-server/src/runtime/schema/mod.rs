//! Schemas as data: what the API's document says of its values.
//!
//! A schema is a `static`: it costs no work when the server starts, may refer to itself, and is read by
//! [`validate`] as it is.

use std::sync::OnceLock;

mod equal;
mod format;
mod object;
mod pattern;
mod text;
mod validate;

pub use format::Format;
pub use pattern::Pattern;
pub(crate) use validate::validate_files;
pub use validate::{Fault, Invalid, validate};

/// What a value may be.
#[derive(Clone, Copy, Debug)]
pub struct Schema {
    /// What kind of value.
    pub kind: Kind,
    /// Whether null is a value too.
    pub nullable: bool,
    /// A value that the document gives as an example, as JSON text; empty for none.
    pub example: &'static str,
}

/// The kinds of values.
#[derive(Clone, Copy, Debug)]
pub enum Kind {
    /// Any JSON value.
    Any,
    /// `true` or `false`.
    Boolean,
    /// A whole number.
    Integer(Bounds),
    /// A number.
    Number(Bounds),
    /// A text.
    Text(Text),
    /// One of some texts.
    Texts(&'static [&'static str]),
    /// One of some whole numbers.
    Integers(&'static [i64]),
    /// One of some values of several types, as JSON texts.
    Literals(&'static [&'static str]),
    /// A list.
    Array(Array),
    /// An object.
    Object(Object),
    /// A value that at least one of these allows.
    AnyOf(&'static [&'static Schema]),
    /// A value that exactly one of these allows.
    OneOf(&'static [&'static Schema]),
    /// An object whose member of a name says which schema it has.
    Tagged(&'static str, &'static [(&'static str, &'static Schema)]),
    /// A file: a part of a multipart body, or a whole body.
    File,
    /// A schema that was being made when it was needed, as it holds itself: only where schemas are made at run time.
    Recursive(&'static OnceLock<&'static Schema>),
}

/// Limits of numbers.
#[derive(Clone, Copy, Debug)]
pub struct Bounds {
    /// The smallest number.
    pub minimum: Limit,
    /// The largest number.
    pub maximum: Limit,
    /// Every value is a whole multiple of this one; 0 for no such rule.
    pub multiple_of: f64,
}

/// One end of a range.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Limit {
    /// There is no end.
    None,
    /// The number is still allowed.
    Inclusive(f64),
    /// The number is not allowed any more.
    Exclusive(f64),
}

/// Limits of texts.
#[derive(Clone, Copy, Debug)]
pub struct Text {
    /// Fewest characters.
    pub min_length: u32,
    /// Most characters.
    pub max_length: u32,
    /// What a part of the text must match.
    pub pattern: Option<&'static Pattern>,
    /// What the text is.
    pub format: Format,
}

/// Limits of lists.
#[derive(Clone, Copy, Debug)]
pub struct Array {
    /// What the items are.
    pub items: &'static Schema,
    /// Fewest items.
    pub min_items: u32,
    /// Most items.
    pub max_items: u32,
    /// Whether items are all different.
    pub unique: bool,
}

/// Limits of objects.
#[derive(Clone, Copy, Debug)]
pub struct Object {
    /// The members with names.
    pub members: &'static [Member],
    /// The others.
    pub additional: Additional,
    /// Fewest members.
    pub min_members: u32,
    /// Most members.
    pub max_members: u32,
}

/// A member of an object: its name, what the document says of its presence, and its schema.
pub type Member = (&'static str, Presence, &'static Schema);

/// Members that have no name in the document.
#[derive(Clone, Copy, Debug)]
pub enum Additional {
    /// May be there, whatever they are.
    Any,
    /// Are wrong.
    Forbidden,
    /// May be there, and are of this kind.
    Of(&'static Schema),
}

/// What the API's document says of the presence of a member.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Presence {
    /// Always there, never null.
    Required,
    /// Always there, may be null.
    Nullable,
    /// May be left out, never null.
    Optional,
    /// May be left out, may be null.
    OptionalNullable,
    /// Always there in responses, never null; in requests it means nothing.
    ReadOnly,
    /// Always there in responses, may be null; in requests it means nothing.
    ReadOnlyNullable,
    /// Always there in requests, never null; never in responses.
    WriteOnly,
    /// Always there in requests, may be null; never in responses.
    WriteOnlyNullable,
}

impl Presence {
    /// Whether the member must be there.
    #[must_use]
    pub fn is_required(self, direction: Direction) -> bool {
        match self {
            Self::Required | Self::Nullable => true,
            Self::Optional | Self::OptionalNullable => false,
            Self::ReadOnly | Self::ReadOnlyNullable => direction == Direction::Response,
            Self::WriteOnly | Self::WriteOnlyNullable => direction == Direction::Request,
        }
    }

    /// Whether the member may be null.
    #[must_use]
    pub fn is_nullable(self) -> bool {
        matches!(self, Self::Nullable | Self::OptionalNullable | Self::ReadOnlyNullable | Self::WriteOnlyNullable)
    }
}

/// Which way a value goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// From the caller.
    Request,
    /// To the caller.
    Response,
}

/// Any JSON value.
pub static ANY: Schema = Schema::new(Kind::Any);
/// `true` or `false`.
pub static BOOLEAN: Schema = Schema::new(Kind::Boolean);
/// A whole number of 64 bits.
pub static INTEGER: Schema = Schema::new(Kind::Integer(Bounds::NONE));
/// A whole number of 32 bits.
pub static INT32: Schema =
    Schema::integer().range(Limit::Inclusive(-2_147_483_648.0), Limit::Inclusive(2_147_483_647.0));
/// A number.
pub static NUMBER: Schema = Schema::new(Kind::Number(Bounds::NONE));
/// A text.
pub static STRING: Schema = Schema::string();
/// A file.
pub static FILE: Schema = Schema::new(Kind::File);
/// Format `uuid`.
pub static UUID: Schema = Schema::string().format(Format::Uuid);
/// Format `uri`.
pub static URI: Schema = Schema::string().format(Format::Uri);
/// Format `date`.
pub static DATE: Schema = Schema::string().format(Format::Date);
/// Format `date-time`.
pub static DATE_TIME: Schema = Schema::string().format(Format::DateTime);
/// Format `decimal`.
pub static DECIMAL: Schema = Schema::string().format(Format::Decimal);
/// Format `email`.
pub static EMAIL: Schema = Schema::string().format(Format::Email);
/// Format `ipv4`.
pub static IPV4: Schema = Schema::string().format(Format::Ipv4);
/// Format `ipv6`.
pub static IPV6: Schema = Schema::string().format(Format::Ipv6);

impl Schema {
    /// A schema of a kind.
    #[must_use]
    pub const fn new(kind: Kind) -> Self {
        Self { kind, nullable: false, example: "" }
    }

    /// A text.
    #[must_use]
    pub const fn string() -> Self {
        Self::new(Kind::Text(Text { min_length: 0, max_length: u32::MAX, pattern: None, format: Format::None }))
    }

    /// A whole number.
    #[must_use]
    pub const fn integer() -> Self {
        Self::new(Kind::Integer(Bounds::NONE))
    }

    /// A number.
    #[must_use]
    pub const fn number() -> Self {
        Self::new(Kind::Number(Bounds::NONE))
    }

    /// A list of values of one schema.
    #[must_use]
    pub const fn array(items: &'static Self) -> Self {
        Self::new(Kind::Array(Array { items, min_items: 0, max_items: u32::MAX, unique: false }))
    }

    /// An object with these members, and perhaps others.
    #[must_use]
    pub const fn object(members: &'static [Member]) -> Self {
        let additional = Additional::Any;
        Self::new(Kind::Object(Object { members, additional, min_members: 0, max_members: u32::MAX }))
    }

    /// An object whose keys are data.
    #[must_use]
    pub const fn map(values: &'static Self) -> Self {
        Self::object(&[]).additional(Additional::Of(values))
    }

    /// One of some texts.
    #[must_use]
    pub const fn texts(values: &'static [&'static str]) -> Self {
        Self::new(Kind::Texts(values))
    }

    /// One of some whole numbers.
    #[must_use]
    pub const fn integers(values: &'static [i64]) -> Self {
        Self::new(Kind::Integers(values))
    }

    /// Null is a value too.
    #[must_use]
    pub const fn nullable(mut self) -> Self {
        self.nullable = true;
        self
    }

    /// The same, where null is a value too.
    #[must_use]
    pub const fn or_null(&self) -> Self {
        Self { kind: self.kind, nullable: true, example: self.example }
    }

    /// An example, as JSON text.
    #[must_use]
    pub const fn example(mut self, json: &'static str) -> Self {
        self.example = json;
        self
    }

    /// What a text is.
    #[must_use]
    pub const fn format(mut self, format: Format) -> Self {
        if let Kind::Text(text) = &mut self.kind {
            text.format = format;
        }
        self
    }

    /// Fewest and most characters of a text; `u32::MAX` for no end.
    #[must_use]
    pub const fn length(mut self, min: u32, max: u32) -> Self {
        if let Kind::Text(text) = &mut self.kind {
            text.min_length = min;
            text.max_length = max;
        }
        self
    }

    /// What a part of a text must match.
    #[must_use]
    pub const fn pattern(mut self, pattern: &'static Pattern) -> Self {
        if let Kind::Text(text) = &mut self.kind {
            text.pattern = Some(pattern);
        }
        self
    }

    /// The range of a number.
    #[must_use]
    pub const fn range(mut self, minimum: Limit, maximum: Limit) -> Self {
        if let Kind::Integer(bounds) | Kind::Number(bounds) = &mut self.kind {
            bounds.minimum = minimum;
            bounds.maximum = maximum;
        }
        self
    }

    /// A number that every value is a whole multiple of.
    #[must_use]
    pub const fn multiple_of(mut self, step: f64) -> Self {
        if let Kind::Integer(bounds) | Kind::Number(bounds) = &mut self.kind {
            bounds.multiple_of = step;
        }
        self
    }

    /// Fewest and most items of a list, or members of an object; `u32::MAX` for no end.
    #[must_use]
    pub const fn count(mut self, min: u32, max: u32) -> Self {
        match &mut self.kind {
            Kind::Array(array) => {
                array.min_items = min;
                array.max_items = max;
            }
            Kind::Object(object) => {
                object.min_members = min;
                object.max_members = max;
            }
            _ => {}
        }
        self
    }

    /// No two items of a list are equal.
    #[must_use]
    pub const fn unique(mut self) -> Self {
        if let Kind::Array(array) = &mut self.kind {
            array.unique = true;
        }
        self
    }

    /// What members without a name are.
    #[must_use]
    pub const fn additional(mut self, additional: Additional) -> Self {
        if let Kind::Object(object) = &mut self.kind {
            object.additional = additional;
        }
        self
    }
}

impl Bounds {
    /// No limits.
    pub const NONE: Self = Self { minimum: Limit::None, maximum: Limit::None, multiple_of: 0.0 };
}
