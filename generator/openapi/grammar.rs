//! The objects of OpenAPI 3.0.4 as data: which fields each has, of which shape, and which of them the model holds.

/// What a value must be.
#[derive(Debug)]
pub(super) enum Shape {
    /// Any value: examples, defaults, enum members.
    Anything,
    /// A string. A number or a boolean in its place is read as it is written (`version: 1.10`).
    Text,
    /// One of these strings.
    Word(&'static [&'static str]),
    /// `true` or `false`.
    Flag,
    /// A whole number from 0.
    Count,
    /// Any number.
    Number,
    /// An object of the specification.
    Object(&'static Object),
    /// An object, or a Reference Object in its place.
    RefOr(&'static Object),
    /// `true`, `false`, or the other shape.
    FlagOr(&'static Shape),
    /// A list of values of one shape.
    List(&'static Shape),
    /// A map with values of one shape, under keys of one kind.
    Map(Keys, &'static Shape),
}

/// What the keys of a map may be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Keys {
    /// Anything.
    Any,
    /// Anything that begins with `x-` is an extension, the rest are entries that begin with `/`.
    Path,
    /// Anything that begins with `x-` is an extension, the rest are status codes, their ranges and `default`.
    Status,
}

/// An object of the specification.
#[derive(Debug)]
pub(super) struct Object {
    /// As a message calls it.
    pub(super) name: &'static str,
    pub(super) fields: &'static [Field],
}

/// A field of an object.
#[derive(Debug)]
pub(super) struct Field {
    pub(super) name: &'static str,
    pub(super) shape: &'static Shape,
    pub(super) need: Need,
    /// Whether the model holds what the field says; what it does not hold is listed as skipped.
    pub(super) kept: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Need {
    Optional,
    Required,
    /// Required by the specification, but a document without it means what it would mean with an empty value.
    Expected,
    /// Required where another field has this value.
    When(&'static str, &'static str),
}

const fn kept(name: &'static str, shape: &'static Shape) -> Field {
    Field { name, shape, need: Need::Optional, kept: true }
}

const fn required(name: &'static str, shape: &'static Shape) -> Field {
    Field { name, shape, need: Need::Required, kept: true }
}

const fn expected(name: &'static str, shape: &'static Shape) -> Field {
    Field { name, shape, need: Need::Expected, kept: true }
}

const fn required_when(name: &'static str, shape: &'static Shape, field: &'static str, value: &'static str) -> Field {
    Field { name, shape, need: Need::When(field, value), kept: true }
}

const fn skipped(name: &'static str) -> Field {
    Field { name, shape: &Shape::Anything, need: Need::Optional, kept: false }
}

const STYLES: &[&str] = &["matrix", "label", "simple", "form", "spaceDelimited", "pipeDelimited", "deepObject"];
const QUERY_STYLES: &[&str] = &["form", "spaceDelimited", "pipeDelimited", "deepObject"];
static TEXTS: Shape = Shape::List(&Shape::Text);
static TEXT_MAP: Shape = Shape::Map(Keys::Any, &Shape::Text);
static SCHEMA_OR_REF: Shape = Shape::RefOr(&SCHEMA);
static SCHEMAS: Shape = Shape::List(&SCHEMA_OR_REF);
static CONTENT: Shape = Shape::Map(Keys::Any, &Shape::Object(&MEDIA_TYPE));
static EXAMPLES: Shape = Shape::Map(Keys::Any, &Shape::RefOr(&EXAMPLE));
static HEADERS: Shape = Shape::Map(Keys::Any, &Shape::RefOr(&HEADER));
static SERVERS: Shape = Shape::List(&Shape::Object(&SERVER));
static PARAMETERS: Shape = Shape::List(&Shape::RefOr(&PARAMETER));
static SECURITY: Shape = Shape::List(&Shape::Map(Keys::Any, &TEXTS));

pub(super) static OPENAPI: Object = Object {
    name: "the document",
    fields: &[
        required("openapi", &Shape::Text),
        required("info", &Shape::Object(&INFO)),
        kept("servers", &SERVERS),
        required("paths", &Shape::Map(Keys::Path, &Shape::Object(&PATH_ITEM))),
        kept("components", &Shape::Object(&COMPONENTS)),
        kept("security", &SECURITY),
        kept("tags", &Shape::List(&Shape::Object(&TAG))),
        skipped("externalDocs"),
    ],
};

static INFO: Object = Object {
    name: "`info`",
    fields: &[
        required("title", &Shape::Text),
        kept("description", &Shape::Text),
        skipped("termsOfService"),
        skipped("contact"),
        skipped("license"),
        required("version", &Shape::Text),
    ],
};

static SERVER: Object = Object {
    name: "a server",
    fields: &[
        required("url", &Shape::Text),
        kept("description", &Shape::Text),
        kept("variables", &Shape::Map(Keys::Any, &Shape::Object(&SERVER_VARIABLE))),
    ],
};

static SERVER_VARIABLE: Object = Object {
    name: "a server variable",
    fields: &[kept("enum", &TEXTS), required("default", &Shape::Text), kept("description", &Shape::Text)],
};

static TAG: Object = Object {
    name: "a tag",
    fields: &[required("name", &Shape::Text), kept("description", &Shape::Text), skipped("externalDocs")],
};

static COMPONENTS: Object = Object {
    name: "`components`",
    fields: &[
        kept("schemas", &Shape::Map(Keys::Any, &SCHEMA_OR_REF)),
        kept("responses", &Shape::Map(Keys::Any, &Shape::RefOr(&RESPONSE))),
        kept("parameters", &Shape::Map(Keys::Any, &Shape::RefOr(&PARAMETER))),
        kept("examples", &EXAMPLES),
        kept("requestBodies", &Shape::Map(Keys::Any, &Shape::RefOr(&REQUEST_BODY))),
        kept("headers", &HEADERS),
        kept("securitySchemes", &Shape::Map(Keys::Any, &Shape::RefOr(&SECURITY_SCHEME))),
        skipped("links"),
        skipped("callbacks"),
    ],
};

static PATH_ITEM: Object = Object {
    name: "a path item",
    fields: &[
        kept("$ref", &Shape::Text),
        skipped("summary"),
        skipped("description"),
        kept("get", &Shape::Object(&OPERATION)),
        kept("put", &Shape::Object(&OPERATION)),
        kept("post", &Shape::Object(&OPERATION)),
        kept("delete", &Shape::Object(&OPERATION)),
        kept("options", &Shape::Object(&OPERATION)),
        kept("head", &Shape::Object(&OPERATION)),
        kept("patch", &Shape::Object(&OPERATION)),
        kept("trace", &Shape::Object(&OPERATION)),
        kept("servers", &SERVERS),
        kept("parameters", &PARAMETERS),
    ],
};

static OPERATION: Object = Object {
    name: "an operation",
    fields: &[
        kept("tags", &TEXTS),
        kept("summary", &Shape::Text),
        kept("description", &Shape::Text),
        skipped("externalDocs"),
        kept("operationId", &Shape::Text),
        kept("parameters", &PARAMETERS),
        kept("requestBody", &Shape::RefOr(&REQUEST_BODY)),
        expected("responses", &Shape::Map(Keys::Status, &Shape::RefOr(&RESPONSE))),
        skipped("callbacks"),
        kept("deprecated", &Shape::Flag),
        kept("security", &SECURITY),
        kept("servers", &SERVERS),
        kept("x-permissions", &Shape::Anything),
    ],
};

static PARAMETER: Object = Object {
    name: "a parameter",
    fields: &[
        required("name", &Shape::Text),
        required("in", &Shape::Word(&["query", "header", "path", "cookie"])),
        kept("description", &Shape::Text),
        kept("required", &Shape::Flag),
        kept("deprecated", &Shape::Flag),
        kept("allowEmptyValue", &Shape::Flag),
        kept("style", &Shape::Word(STYLES)),
        kept("explode", &Shape::Flag),
        kept("allowReserved", &Shape::Flag),
        kept("content", &CONTENT),
        expected("schema", &SCHEMA_OR_REF),
        kept("example", &Shape::Anything),
        kept("examples", &EXAMPLES),
    ],
};

static HEADER: Object = Object {
    name: "a header",
    fields: &[
        kept("description", &Shape::Text),
        kept("required", &Shape::Flag),
        kept("deprecated", &Shape::Flag),
        skipped("allowEmptyValue"),
        kept("style", &Shape::Word(&["simple"])),
        skipped("explode"),
        skipped("allowReserved"),
        kept("content", &CONTENT),
        expected("schema", &SCHEMA_OR_REF),
        skipped("example"),
        skipped("examples"),
    ],
};

static REQUEST_BODY: Object = Object {
    name: "a request body",
    fields: &[kept("description", &Shape::Text), required("content", &CONTENT), kept("required", &Shape::Flag)],
};

static MEDIA_TYPE: Object = Object {
    name: "a media type",
    fields: &[
        kept("schema", &SCHEMA_OR_REF),
        kept("example", &Shape::Anything),
        kept("examples", &EXAMPLES),
        kept("encoding", &Shape::Map(Keys::Any, &Shape::Object(&ENCODING))),
    ],
};

static ENCODING: Object = Object {
    name: "an encoding",
    fields: &[
        kept("contentType", &Shape::Text),
        skipped("headers"),
        kept("style", &Shape::Word(QUERY_STYLES)),
        kept("explode", &Shape::Flag),
        skipped("allowReserved"),
    ],
};

static EXAMPLE: Object = Object {
    name: "an example",
    fields: &[
        kept("summary", &Shape::Text),
        kept("description", &Shape::Text),
        kept("value", &Shape::Anything),
        skipped("externalValue"),
    ],
};

static RESPONSE: Object = Object {
    name: "a response",
    fields: &[
        expected("description", &Shape::Text),
        kept("headers", &HEADERS),
        kept("content", &CONTENT),
        skipped("links"),
    ],
};

static SECURITY_SCHEME: Object = Object {
    name: "a security scheme",
    fields: &[
        required("type", &Shape::Word(&["apiKey", "http", "oauth2", "openIdConnect"])),
        kept("description", &Shape::Text),
        required_when("name", &Shape::Text, "type", "apiKey"),
        required_when("in", &Shape::Word(&["query", "header", "cookie"]), "type", "apiKey"),
        required_when("scheme", &Shape::Text, "type", "http"),
        kept("bearerFormat", &Shape::Text),
        required_when("flows", &Shape::Object(&FLOWS), "type", "oauth2"),
        required_when("openIdConnectUrl", &Shape::Text, "type", "openIdConnect"),
    ],
};

static FLOWS: Object = Object {
    name: "the flows of OAuth 2",
    fields: &[
        kept("implicit", &Shape::Object(&IMPLICIT_FLOW)),
        kept("password", &Shape::Object(&TOKEN_FLOW)),
        kept("clientCredentials", &Shape::Object(&TOKEN_FLOW)),
        kept("authorizationCode", &Shape::Object(&CODE_FLOW)),
    ],
};

static IMPLICIT_FLOW: Object = Object {
    name: "an implicit flow",
    fields: &[
        required("authorizationUrl", &Shape::Text),
        kept("refreshUrl", &Shape::Text),
        required("scopes", &TEXT_MAP),
    ],
};

static TOKEN_FLOW: Object = Object {
    name: "a flow with a token address",
    fields: &[required("tokenUrl", &Shape::Text), kept("refreshUrl", &Shape::Text), required("scopes", &TEXT_MAP)],
};

static CODE_FLOW: Object = Object {
    name: "an authorization code flow",
    fields: &[
        required("authorizationUrl", &Shape::Text),
        required("tokenUrl", &Shape::Text),
        kept("refreshUrl", &Shape::Text),
        required("scopes", &TEXT_MAP),
    ],
};

static DISCRIMINATOR: Object =
    Object { name: "a discriminator", fields: &[required("propertyName", &Shape::Text), kept("mapping", &TEXT_MAP)] };

static SCHEMA: Object = Object {
    name: "a schema",
    fields: &[
        kept("type", &Shape::Text),
        kept("format", &Shape::Text),
        kept("properties", &Shape::Map(Keys::Any, &SCHEMA_OR_REF)),
        kept("required", &TEXTS),
        kept("description", &Shape::Text),
        kept("readOnly", &Shape::Flag),
        kept("nullable", &Shape::Flag),
        kept("enum", &Shape::List(&Shape::Anything)),
        kept("items", &SCHEMA_OR_REF),
        kept("maxLength", &Shape::Count),
        kept("minLength", &Shape::Count),
        kept("maximum", &Shape::Number),
        kept("minimum", &Shape::Number),
        kept("pattern", &Shape::Text),
        kept("default", &Shape::Anything),
        kept("allOf", &SCHEMAS),
        kept("oneOf", &SCHEMAS),
        kept("anyOf", &SCHEMAS),
        kept("not", &SCHEMA_OR_REF),
        kept("additionalProperties", &Shape::FlagOr(&SCHEMA_OR_REF)),
        kept("title", &Shape::Text),
        kept("writeOnly", &Shape::Flag),
        kept("deprecated", &Shape::Flag),
        kept("example", &Shape::Anything),
        kept("exclusiveMaximum", &Shape::Flag),
        kept("exclusiveMinimum", &Shape::Flag),
        kept("multipleOf", &Shape::Number),
        kept("maxItems", &Shape::Count),
        kept("minItems", &Shape::Count),
        kept("uniqueItems", &Shape::Flag),
        kept("maxProperties", &Shape::Count),
        kept("minProperties", &Shape::Count),
        kept("discriminator", &Shape::Object(&DISCRIMINATOR)),
        skipped("xml"),
        skipped("externalDocs"),
    ],
};
