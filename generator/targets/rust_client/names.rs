//! The names of everything in a client, assigned once, in document order.

use rayon::prelude::*;

use crate::ir::{Api, Operation, Resource};
use crate::names::{RustIdent, Scope};
use crate::rust::body::bodies;
use crate::rust::media::essence;
use crate::rust::type_names::{TypeNames, renamed_lines as lines, short, tag};

/// Names that the generated code uses itself, so that no type of a document can have them.
const RESERVED: &[&str] = &[
    "Answer",
    "Api",
    "ApiError",
    "Base64",
    "BTreeMap",
    "Box",
    "BuildError",
    "Call",
    "Client",
    "ClientBuilder",
    "Clone",
    "DateTime",
    "Debug",
    "Decimal",
    "Decode",
    "DecodeError",
    "Decoder",
    "Decoding",
    "DeserializeOwned",
    "Default",
    "Documented",
    "Download",
    "Drift",
    "DriftError",
    "DriftKind",
    "EmailAddress",
    "Encode",
    "Encoder",
    "Envelope",
    "Err",
    "Error",
    "Event",
    "Events",
    "Field",
    "FieldError",
    "File",
    "FixedOffset",
    "Into",
    "IpAddr",
    "Ipv4Addr",
    "Ipv6Addr",
    "Lines",
    "List",
    "Map",
    "Media",
    "Member",
    "Method",
    "Mismatch",
    "NaiveDate",
    "Next",
    "None",
    "Nullable",
    "Ok",
    "Opened",
    "Operation",
    "Option",
    "P",
    "Page",
    "Paginator",
    "Paging",
    "PartialEq",
    "Patch",
    "PathStyle",
    "Presence",
    "RawJson",
    "Received",
    "Request",
    "Response",
    "Rest",
    "Result",
    "Retry",
    "Scheme",
    "SchemeKind",
    "Send",
    "Sending",
    "Slot",
    "Some",
    "String",
    "Style",
    "Syntax",
    "T",
    "TimeoutError",
    "TransportError",
    "Uri",
    "Uuid",
    "Value",
    "Vec",
];

/// Modules and methods that a client has already.
const TAKEN: &[&str] = &[
    "types", "runtime", "prelude", "formats", "builder", "clone", "mod", "lib", "main", "request", "publish", "failed",
    "base_url",
];

/// The names of a client.
#[derive(Debug)]
pub(super) struct Names {
    pub(super) types: TypeNames,
    /// In the order of the resources.
    pub(super) resources: Vec<ResourceNames>,
    /// Names that could not be had, as lines for people.
    pub(super) renamed: Vec<String>,
}

/// The names of the operations of one tag.
#[derive(Debug)]
pub(super) struct ResourceNames {
    /// The module.
    pub(super) module: RustIdent,
    /// The struct that the methods belong to.
    pub(super) handle: RustIdent,
    /// The methods, in the order of the operations.
    pub(super) methods: Vec<MethodNames>,
}

/// The names that one operation needs in its module.
#[derive(Debug)]
pub(super) struct MethodNames {
    pub(super) method: RustIdent,
    /// The same, into a type of the caller's own.
    pub(super) method_as: RustIdent,
    /// The same, page after page.
    pub(super) method_all: RustIdent,
    pub(super) method_all_as: RustIdent,
    /// The same, with a body of a chosen media type.
    pub(super) method_with: RustIdent,
    /// The same, each with another of the bodies that the caller can choose from.
    pub(super) bodies: Vec<RustIdent>,
    pub(super) constant: RustIdent,
    pub(super) params: RustIdent,
    pub(super) response: RustIdent,
    pub(super) error: RustIdent,
}

impl Names {
    pub(super) fn new(api: &Api) -> Self {
        let types = TypeNames::new(api, RESERVED);
        let mut renamed = types.renamed.clone();
        let mut modules = Scope::without(TAKEN);
        let tags: Vec<&str> = api.resources.iter().map(tag).collect();
        let claimed: Vec<RustIdent> = tags.iter().map(|tag| modules.value_name(tag)).collect();
        // The names inside a module depend on no other module.
        let resources: Vec<(ResourceNames, Vec<String>)> = api
            .resources
            .par_iter()
            .zip(claimed)
            .map(|(resource, module)| ResourceNames::new(api, resource, module))
            .collect();
        let (resources, taken): (_, Vec<Vec<String>>) = resources.into_iter().unzip();
        renamed.extend(taken.into_iter().flatten());
        renamed.extend(lines(&modules, "module"));
        Self { types, resources, renamed }
    }
}

impl ResourceNames {
    /// The names of a resource, and those that could not be had, as lines for people.
    fn new(api: &Api, resource: &Resource, module: RustIdent) -> (Self, Vec<String>) {
        let tag = tag(resource);
        let mut local = Scope::without(RESERVED);
        let handle = local.type_name(tag);
        let mut methods = Scope::without(&["client", "fmt", "clone"]);
        let shorts: Vec<String> = resource.operations.iter().map(|operation| short(operation, tag)).collect();
        let primary: Vec<RustIdent> = shorts.iter().map(|short| methods.value_name(short)).collect();
        let mut constants = Scope::default();
        let operations = resource.operations.iter().zip(&shorts).zip(primary);
        let named = operations.map(|((operation, short), method)| MethodNames {
            method,
            method_as: methods.value_name(&format!("{short}_as")),
            method_all: methods.value_name(&format!("{short}_all")),
            method_all_as: methods.value_name(&format!("{short}_all_as")),
            method_with: methods.value_name(&format!("{short}_with")),
            bodies: other_bodies(api, operation)
                .iter()
                .map(|suffix| methods.value_name(&format!("{short}_{suffix}")))
                .collect(),
            constant: constants.constant(short),
            params: local.type_name(&format!("{short}_params")),
            response: local.type_name(&format!("{short}_response")),
            error: local.type_name(&format!("{short}_error")),
        });
        let named = named.collect();
        let renamed = lines(&methods, &format!("method of {tag}"));
        (Self { module, handle, methods: named }, renamed)
    }
}

/// A word for each body of an operation but the first: what its media type is called.
fn other_bodies(api: &Api, operation: &Operation) -> Vec<String> {
    let bodies = operation.body.as_ref().map(|body| bodies(&api.types, body)).unwrap_or_default();
    let word = |media_type: &str| match essence(media_type) {
        "application/x-www-form-urlencoded" => String::from("form"),
        "application/octet-stream" => String::from("bytes"),
        "text/plain" => String::from("text"),
        "*/*" => String::from("any"),
        range if range.ends_with("/*") => range.trim_end_matches("/*").to_owned(),
        essence => essence.rsplit('/').next().unwrap_or(essence).to_owned(),
    };
    bodies.iter().skip(1).filter_map(|body| body.media_types.first()).map(|media_type| word(media_type)).collect()
}
