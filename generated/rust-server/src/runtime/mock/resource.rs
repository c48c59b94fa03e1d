//! The operations of an API → its resources, and what each operation does to them.
//!
//! A resource is a path that ends in a parameter, `/x/{id}/`, with a GET, and the path before it, `/x/`, with a GET that
//! answers a list, or a POST.

use std::collections::BTreeMap;
use std::sync::Arc;

use serde_json::Value;

use super::answer::expected;
use super::overlay::{id_member, list_of, object_of, read};
use super::seed::Seed;
use super::value::{fits, value};
use crate::runtime::operation::{Api, Method, Operation};
use crate::runtime::parameter::Location;
use crate::runtime::schema::Schema;

/// What an operation does to a resource.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Role {
    List,
    Create,
    Retrieve,
    Replace,
    Change,
    Destroy,
}

/// A resource: what its ids are.
#[derive(Debug)]
pub(super) struct Resource {
    /// The name of the path's parameter.
    pub(super) parameter: &'static str,
    /// The parameter's schema.
    pub(super) text: &'static Schema,
    /// The schema that ids are made by.
    pub(super) id: &'static Schema,
}

/// An item whose being there an operation depends on: how many segments its path has.
pub(super) type Ancestor = (usize, Arc<Resource>);

/// What the operations do, by their ids.
#[derive(Debug, Default)]
pub(super) struct Roles {
    pub(super) roles: BTreeMap<&'static str, (Role, Arc<Resource>)>,
    pub(super) ancestors: BTreeMap<&'static str, Vec<Ancestor>>,
}

impl Roles {
    pub(super) fn of(api: &'static Api) -> Self {
        let mut shapes: BTreeMap<String, Vec<&'static Operation>> = BTreeMap::new();
        for &operation in api.operations.iter().copied().flatten() {
            shapes.entry(shape(operation.path)).or_default().push(operation);
        }
        let resources: BTreeMap<&str, Arc<Resource>> = shapes
            .iter()
            .filter_map(|(shape, items)| Some((shape.as_str(), resource(shape, items, &shapes)?)))
            .collect();
        let mut found = Self::default();
        for (shape, operations) in &shapes {
            for operation in operations {
                found.add(operation, shape, &resources);
            }
        }
        found
    }

    fn add(&mut self, operation: &'static Operation, shape: &str, resources: &BTreeMap<&str, Arc<Resource>>) {
        if let Some(resource) = resources.get(shape)
            && let Some(role) = on_item(operation.method)
        {
            self.roles.insert(operation.id, (role, Arc::clone(resource)));
        } else if let Some(resource) = resources.get(format!("{shape}/{{}}").as_str())
            && let Some(role) = on_collection(operation)
        {
            self.roles.insert(operation.id, (role, Arc::clone(resource)));
        }
        let ends = shape.match_indices('/').map(|(end, _)| end);
        let ancestors = ends.filter_map(|end| {
            let resource = resources.get(&shape[..end])?;
            Some((shape[..end].matches('/').count() + 1, Arc::clone(resource)))
        });
        let ancestors: Vec<_> = ancestors.collect();
        if !ancestors.is_empty() {
            self.ancestors.insert(operation.id, ancestors);
        }
    }
}

/// A path without the names of its parameters and without slashes at its ends.
fn shape(path: &str) -> String {
    let segment = |segment: &str| if name(segment).is_some() { "{}".to_owned() } else { segment.to_owned() };
    path.trim_matches('/').split('/').map(segment).collect::<Vec<_>>().join("/")
}

/// The name of the parameter that is a whole segment.
fn name(segment: &str) -> Option<&str> {
    let name = segment.strip_prefix('{')?.strip_suffix('}')?;
    (!name.contains(['{', '}'])).then_some(name)
}

fn resource(
    shape: &str,
    items: &[&'static Operation],
    shapes: &BTreeMap<String, Vec<&'static Operation>>,
) -> Option<Arc<Resource>> {
    let collection = shape.strip_suffix("/{}")?;
    let get = *items.iter().find(|operation| operation.method == Method::Get)?;
    shapes.get(collection)?.iter().find_map(|operation| on_collection(operation))?;
    let parameter = name(get.path.trim_end_matches('/').rsplit('/').next()?)?;
    let is_it = |of: &&crate::runtime::Parameter| of.location == Location::Path && of.name == parameter;
    let text = get.parameters.iter().find(is_it)?.schema;
    let body = expected(get)?.body?;
    let member = object_of(body).and_then(|object| id_member(object, parameter)).map(|member| member.2);
    let id = member.filter(|member| agree(member, text)).unwrap_or(text);
    Some(Arc::new(Resource { parameter, text, id }))
}

/// Whether a value of a member can stand in the path.
fn agree(member: &Schema, text: &'static Schema) -> bool {
    let Some(id) = value(member, Seed::new(0)).as_ref().and_then(id_text) else { return false };
    read(text, &id).is_some_and(|value| fits(text, &value))
}

/// The text of an id, if it can be a segment of a path.
pub(super) fn id_text(value: &Value) -> Option<String> {
    let text = match value {
        Value::String(text) => text.clone(),
        Value::Number(number) => number.to_string(),
        _ => return None,
    };
    (!text.is_empty() && !text.contains('/')).then_some(text)
}

fn on_item(method: Method) -> Option<Role> {
    match method {
        Method::Get => Some(Role::Retrieve),
        Method::Put => Some(Role::Replace),
        Method::Patch => Some(Role::Change),
        Method::Delete => Some(Role::Destroy),
        Method::Head | Method::Post | Method::Options | Method::Trace => None,
    }
}

fn on_collection(operation: &'static Operation) -> Option<Role> {
    match operation.method {
        Method::Get => expected(operation)?.body.and_then(list_of).map(|_| Role::List),
        Method::Post => Some(Role::Create),
        _ => None,
    }
}
