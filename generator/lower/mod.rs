//! Document → model: references become type numbers, compositions become types, spellings become meanings.

mod compose;
mod content;
mod facets;
mod literal;
mod operation;
mod param;
mod reference;
mod schema;
mod security;

use indexmap::IndexMap;

use crate::Pointer;
use crate::diagnostics::{Report, Stopped};
use crate::ir::{Api, Body, Param, Response, Server, ServerVariable, Status, TypeId, Types};
use crate::openapi::Document;
use crate::pointer::At;
use compose::Pending;

/// Makes the model of a document.
///
/// # Errors
///
/// [`Stopped`] if the report holds an error then: a reference leads nowhere or in a circle.
pub fn lower(document: &Document<'_>, report: &mut Report) -> Result<Api, Stopped> {
    let mut lower = Lower::new(document, report);
    lower.components();
    lower.shared();
    let security_schemes = lower.security_schemes();
    let resources = lower.resources(&security_schemes);
    lower.compose();
    let types = lower.types;
    report.checkpoint()?;
    let info = &document.api.info;
    Ok(Api {
        title: info.title.clone(),
        version: info.version.clone(),
        description: info.description.clone(),
        servers: servers(&document.api.servers),
        security_schemes,
        resources,
        types,
    })
}

/// The state of one lowering.
struct Lower<'d, 'r> {
    document: &'d Document<'d>,
    report: &'r mut Report,
    types: Types,
    /// The types of the components, by name; reserved before any is lowered.
    components: IndexMap<&'d str, TypeId>,
    /// The types that references outside `components` have made.
    elsewhere: IndexMap<Pointer, TypeId>,
    /// Compositions that wait until every type is known.
    pending: IndexMap<TypeId, Pending>,
    /// What several operations share, by the place of its definition: each is lowered once.
    shared: Shared,
    /// How many references outside `components` are being followed, one inside the other.
    depth: usize,
}

/// Components other than schemas.
#[derive(Default)]
struct Shared {
    params: IndexMap<Pointer, Param>,
    bodies: IndexMap<Pointer, Body>,
    responses: IndexMap<Pointer, Response>,
}

impl<'d, 'r> Lower<'d, 'r> {
    fn new(document: &'d Document<'d>, report: &'r mut Report) -> Self {
        Self {
            document,
            report,
            types: Types::default(),
            components: IndexMap::new(),
            elsewhere: IndexMap::new(),
            pending: IndexMap::new(),
            shared: Shared::default(),
            depth: 0,
        }
    }

    fn components(&mut self) {
        let Some(components) = self.document.components() else { return };
        for name in components.schemas.keys() {
            let id = self.types.reserve(name);
            self.components.insert(name, id);
        }
        let section = Pointer::root().child("components").child("schemas");
        let section = At::start(&section);
        for (index, (name, schema)) in components.schemas.iter().enumerate() {
            self.component(self.components[index], name, schema, &section.key(name));
        }
    }
}

impl Lower<'_, '_> {
    /// Lowers the components that operations share, so that those that no operation uses are looked at too.
    fn shared(&mut self) {
        let Some(components) = self.document.components() else { return };
        let root = Pointer::root().child("components");
        let root = At::start(&root);
        let section = root.key("parameters");
        for (name, node) in &components.parameters {
            self.param(node, &section.key(name), &Naming::root(name));
        }
        let section = root.key("requestBodies");
        for (name, node) in &components.request_bodies {
            self.body(node, &section.key(name), &Naming::root(name));
        }
        let section = root.key("responses");
        for (name, node) in &components.responses {
            self.response(Status::Default, node, &section.key(name), &Naming::root(name));
        }
        self.headers(&components.headers, &root, &Naming::root("header"));
        self.examples(None, &components.examples, &root);
    }
}

/// A place while inline schemas are named: the component or operation that holds them, and the way from there.
#[derive(Clone, Copy)]
struct Naming<'a> {
    parent: Option<&'a Naming<'a>>,
    part: &'a str,
}

impl<'a> Naming<'a> {
    fn root(part: &'a str) -> Self {
        Self { parent: None, part }
    }

    fn part(&'a self, part: &'a str) -> Naming<'a> {
        Naming { parent: Some(self), part }
    }

    fn parts(&self) -> Vec<crate::ir::WireName> {
        let mut parts = self.parent.map(Naming::parts).unwrap_or_default();
        parts.push(self.part.into());
        parts
    }
}

fn servers(servers: &[openapiv3::Server]) -> Vec<Server> {
    let variables = |server: &openapiv3::Server| {
        let variables = server.variables.iter().flatten();
        let variables = variables.map(|(name, variable)| ServerVariable {
            name: name.as_str().into(),
            default: variable.default.clone(),
            values: variable.enumeration.clone(),
            description: variable.description.clone(),
        });
        variables.collect()
    };
    let servers = servers.iter().map(|server| Server {
        url: server.url.clone(),
        description: server.description.clone(),
        variables: variables(server),
    });
    servers.collect()
}
