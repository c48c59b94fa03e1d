//! The names of everything in a client, assigned once, in document order.

use std::collections::BTreeMap;

use rayon::prelude::*;

use super::body::bodies;
use super::operation::essence;
use crate::ir::{Api, Operation, Resource, TypeDef, TypeId, TypeKind, TypeName};
use crate::names::{RustIdent, Scope};

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
    "Sending",
    "Slot",
    "Some",
    "String",
    "Style",
    "Syntax",
    "TimeoutError",
    "TransportError",
    "Uri",
    "Uuid",
    "Value",
    "Vec",
];

/// The names of a client.
#[derive(Debug)]
pub(super) struct Names {
    types: BTreeMap<TypeId, RustIdent>,
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
        let mut scope = Scope::without(RESERVED);
        let mut types = BTreeMap::new();
        for (id, def) in api.types.iter().filter(|(_, def)| needs_name(def)) {
            let wire = match &def.name {
                TypeName::Component(name) => name.to_string(),
                TypeName::Inline(parts) => {
                    parts.iter().map(|part| capitalized(part.as_str())).collect::<Vec<_>>().join("_")
                }
            };
            types.insert(id, scope.type_name(&wire));
        }
        let mut renamed = lines(&scope, "type");
        let mut modules =
            Scope::without(&["types", "runtime", "prelude", "formats", "builder", "clone", "mod", "lib", "main"]);
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

    /// The name of a type that has a definition.
    ///
    /// A type without one is asked for only by a fault of this target; the compiler of the output then names the place.
    pub(super) fn type_name(&self, id: TypeId) -> RustIdent {
        let known = self.types.get(&id).cloned();
        known.unwrap_or_else(|| Scope::default().type_name(&format!("Undefined{}", id.index())))
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

/// What a resource is called where it has no tag.
fn tag(resource: &Resource) -> &str {
    if resource.tag.as_str().is_empty() { "default" } else { resource.tag.as_str() }
}

/// Whether the client defines a type for it. Aliases are seen through.
pub(super) fn needs_name(def: &TypeDef) -> bool {
    !matches!(def.kind, TypeKind::Alias(_))
}

/// The id without the words of the tag: `marketplace_orders_list` of `marketplace-orders` is `list`.
fn short(operation: &Operation, tag: &str) -> String {
    let id = operation.id.as_str();
    let prefix = tag.replace('-', "_") + "_";
    match id.strip_prefix(&prefix) {
        Some(rest) if !rest.is_empty() => rest.to_owned(),
        _ => id.to_owned(),
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

fn capitalized(part: &str) -> String {
    let mut characters = part.chars();
    let first = characters.next().map(|first| first.to_uppercase().to_string()).unwrap_or_default();
    first + characters.as_str()
}

fn lines(scope: &Scope, kind: &str) -> Vec<String> {
    let line = |renamed: &crate::names::Renamed| {
        format!("{kind} `{}`: `{}` is taken, it is `{}`", renamed.wire, renamed.wanted, renamed.got)
    };
    scope.renamed().iter().map(line).collect()
}
