//! The names of the operations of a server, assigned once, in document order.

use rayon::prelude::*;

use super::types;
use crate::ir::{Api, Resource};
use crate::names::{RustIdent, Scope};
use crate::rust::type_names::{TypeNames, renamed_lines, short, tag};

/// Names that modules of operations use themselves.
const RESERVED: &[&str] = &[
    "Alternative",
    "BTreeMap",
    "Base64",
    "Body",
    "Clone",
    "Content",
    "DateTime",
    "Debug",
    "Decimal",
    "Decode",
    "Decoder",
    "Documented",
    "Encode",
    "Encoder",
    "File",
    "FixedOffset",
    "Future",
    "IntoReply",
    "IpAddr",
    "Ipv4Addr",
    "Ipv6Addr",
    "Method",
    "Mismatch",
    "NaiveDate",
    "None",
    "Nullable",
    "Ok",
    "Operation",
    "Option",
    "P",
    "Parameter",
    "Patch",
    "Permission",
    "Range",
    "Reading",
    "Rejection",
    "Reply",
    "RequestContext",
    "Result",
    "Schema",
    "Send",
    "ServerBuilder",
    "Some",
    "Streamed",
    "T",
    "String",
    "Style",
    "Sync",
    "Upload",
    "Uri",
    "Uuid",
    "Value",
    "Vec",
];

/// What the builder of a server has already.
const BUILDER: &[&str] = &[
    "new",
    "builder",
    "api",
    "authenticator",
    "authorize",
    "errors",
    "body_limit",
    "upload_limit",
    "build",
    "tag",
    "schemes",
    "mock",
    "types",
    "runtime",
    "security",
    "prelude",
    "mod",
    "lib",
    "main",
];

/// The names of a server.
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
    /// The module, and the method of the builder.
    pub(super) module: RustIdent,
    /// The trait.
    pub(super) handlers: RustIdent,
    /// In the order of the operations.
    pub(super) operations: Vec<OperationNames>,
}

/// The names that one operation needs in its module.
#[derive(Debug)]
pub(super) struct OperationNames {
    pub(super) method: RustIdent,
    /// What the runtime knows of it.
    pub(super) constant: RustIdent,
    /// The struct of its parameters, and their table.
    pub(super) params: RustIdent,
    pub(super) params_table: RustIdent,
    /// The body, where it is one of several.
    pub(super) body: RustIdent,
    pub(super) response: RustIdent,
}

impl Names {
    pub(super) fn new(api: &Api) -> Self {
        let types = TypeNames::new(api, types::RESERVED);
        let mut modules = Scope::without(BUILDER);
        let claimed: Vec<RustIdent> = api.resources.iter().map(|resource| modules.value_name(tag(resource))).collect();
        let named = api.resources.par_iter().zip(claimed);
        let named: Vec<(ResourceNames, Vec<String>)> =
            named.map(|(resource, module)| ResourceNames::new(resource, module)).collect();
        let (resources, taken): (_, Vec<Vec<String>>) = named.into_iter().unzip();
        let mut renamed = types.renamed.clone();
        renamed.extend(taken.into_iter().flatten());
        renamed.extend(renamed_lines(&modules, "module"));
        Self { types, resources, renamed }
    }
}

impl ResourceNames {
    fn new(resource: &Resource, module: RustIdent) -> (Self, Vec<String>) {
        let tag = tag(resource);
        let mut local = Scope::without(RESERVED);
        let mut methods = Scope::default();
        let mut constants = Scope::without(&["OPERATIONS"]);
        let handlers = local.type_name(tag);
        let operations = resource.operations.iter().map(|operation| {
            let short = short(operation, tag);
            OperationNames {
                method: methods.value_name(&short),
                constant: constants.constant(&short),
                params: local.type_name(&format!("{short}_params")),
                params_table: constants.constant(&format!("{short}_params")),
                body: local.type_name(&format!("{short}_body")),
                response: local.type_name(&format!("{short}_response")),
            }
        });
        let operations = operations.collect();
        let renamed = renamed_lines(&methods, &format!("method of {tag}"));
        (Self { module, handlers, operations }, renamed)
    }
}
