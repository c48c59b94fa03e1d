//! Parameters of operations, as data.

use super::schema::Schema;

/// A parameter of an operation.
#[derive(Clone, Copy, Debug)]
pub struct Parameter {
    /// The name; for headers, in small letters.
    pub name: &'static str,
    /// Where it is.
    pub location: Location,
    /// How it is written.
    pub style: Style,
    /// Whether a request without it is wrong.
    pub required: bool,
    /// What its value is.
    pub schema: &'static Schema,
}

/// Where a parameter is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Location {
    /// In the path, in place of its name.
    Path,
    /// Behind the question mark.
    Query,
    /// In a header of its name.
    Header,
    /// In the `Cookie` header.
    Cookie,
}

impl Location {
    /// The word of OpenAPI for it.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Path => "path",
            Self::Query => "query",
            Self::Header => "header",
            Self::Cookie => "cookie",
        }
    }
}

/// How a parameter's value is written (OpenAPI 3.0.4, section 4.8.12.3).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Style {
    /// `form`, exploded: `a=1&a=2`, and `x=1&y=2` of an object. Of a cookie or header: the text as it is.
    Form,
    /// `form` or `simple`, joined: `1,2`, and `x,1,y,2` of an object.
    Comma,
    /// `simple`, exploded: `1,2`, and `x=1,y=2` of an object.
    Simple,
    /// `spaceDelimited`, joined.
    Space,
    /// `pipeDelimited`, joined.
    Pipe,
    /// `deepObject`: `a[x]=1&a[y]=2`.
    Deep,
    /// `.1,2`, and `.x,1,y,2` of an object.
    Label,
    /// `.1.2`, and `.x=1.y=2` of an object.
    LabelExploded,
    /// `;a=1,2`, and `;a=x,1,y,2` of an object.
    Matrix,
    /// `;a=1;a=2`, and `;x=1;y=2` of an object.
    MatrixExploded,
    /// JSON: a parameter with `content`.
    Json,
}

impl Parameter {
    /// A parameter in the path.
    #[must_use]
    pub const fn path(name: &'static str, schema: &'static Schema) -> Self {
        Self { name, location: Location::Path, style: Style::Comma, required: true, schema }
    }

    /// A parameter in the query.
    #[must_use]
    pub const fn query(name: &'static str, schema: &'static Schema) -> Self {
        Self { name, location: Location::Query, style: Style::Form, required: false, schema }
    }

    /// A parameter in a header.
    #[must_use]
    pub const fn header(name: &'static str, schema: &'static Schema) -> Self {
        Self { name, location: Location::Header, style: Style::Comma, required: false, schema }
    }

    /// A parameter in a cookie.
    #[must_use]
    pub const fn cookie(name: &'static str, schema: &'static Schema) -> Self {
        Self { name, location: Location::Cookie, style: Style::Comma, required: false, schema }
    }

    /// How it is written.
    #[must_use]
    pub const fn style(mut self, style: Style) -> Self {
        self.style = style;
        self
    }

    /// A request without it is wrong.
    #[must_use]
    pub const fn required(mut self) -> Self {
        self.required = true;
        self
    }
}
