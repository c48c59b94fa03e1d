//! Paths → operations, and operations → resources by tag.

use indexmap::IndexMap;
use openapiv3::{Operation as OperationObject, PathItem, ReferenceOr};

use super::content::status;
use super::{Lower, Naming, servers};
use crate::Pointer;
use crate::diagnostics::{Code, Diagnostic, Place};
use crate::ir::{
    Literal, Method, Operation, OperationId, PathTemplate, Permission, Resource, Response, SecurityScheme, Status,
    WireName,
};
use crate::pointer::At;

impl Lower<'_, '_> {
    /// Every operation of the document, by its first tag.
    pub(super) fn resources(&mut self, schemes: &[SecurityScheme]) -> Vec<Resource> {
        let mut resources: IndexMap<WireName, Resource> = IndexMap::new();
        let mut ids: IndexMap<WireName, Pointer> = IndexMap::new();
        let paths = Pointer::root().child("paths");
        let paths = At::start(&paths);
        for (path, item) in &self.document.api.paths.paths {
            let ReferenceOr::Item(item) = item else { continue };
            let moved = self.document.path_items.get(path);
            let at = moved.map_or_else(|| paths.key(path), At::start);
            for (method, object) in methods(item) {
                let key = method.as_str().to_ascii_lowercase();
                let operation = self.operation(path, method, (item, &at), (object, &at.key(&key)), schemes);
                self.check_id(&operation, &mut ids);
                let tag = operation.tags.first().cloned().unwrap_or_default();
                let resource = resources.entry(tag).or_insert_with_key(|tag| self.resource(tag));
                resource.operations.push(operation);
            }
        }
        resources.into_values().collect()
    }

    fn resource(&self, tag: &WireName) -> Resource {
        let declared = self.document.api.tags.iter().find(|declared| *tag == *declared.name);
        let description = declared.and_then(|declared| declared.description.clone());
        Resource { tag: tag.clone(), description, operations: Vec::new() }
    }

    fn operation(
        &mut self,
        path: &str,
        method: Method,
        (item, item_at): (&PathItem, &At<'_>),
        (object, at): (&OperationObject, &At<'_>),
        schemes: &[SecurityScheme],
    ) -> Operation {
        let id = operation_id(object, method, path);
        let path = PathTemplate::new(path);
        let naming = Naming::root(id.as_str());
        let mut params = self.params((&item.parameters, item_at), (&object.parameters, at), &naming);
        self.check_path(&path, &mut params, item_at);
        let body = object.request_body.as_ref();
        let body = body.and_then(|body| self.body(body, &at.key("requestBody"), &naming.part("body")));
        let responses = self.responses(object, at, &naming);
        let security = self.security(object.security.as_deref(), schemes, at);
        let own_servers = if object.servers.is_empty() { &item.servers } else { &object.servers };
        Operation {
            method,
            path,
            tags: object.tags.iter().map(|tag| tag.as_str().into()).collect(),
            summary: object.summary.clone(),
            description: object.description.clone(),
            deprecated: object.deprecated,
            params,
            body,
            responses,
            security,
            permissions: self.permissions(object, at),
            servers: servers(own_servers),
            origin: at.pointer(),
            id,
        }
    }

    fn responses(&mut self, object: &OperationObject, at: &At<'_>, naming: &Naming<'_>) -> Vec<Response> {
        let at = at.key("responses");
        let coded = object.responses.responses.iter().map(|(code, node)| (status(code), node));
        let default = object.responses.default.iter().map(|node| (Status::Default, node));
        let responses = coded.chain(default).filter_map(|(status, node)| {
            let key = status.to_string();
            let part = if key == "default" { String::from("response") } else { format!("response {key}") };
            self.response(status, node, &at.key(&key), &naming.part(&part))
        });
        responses.collect()
    }

    fn permissions(&mut self, object: &OperationObject, at: &At<'_>) -> Vec<Permission> {
        let Some(value) = object.extensions.get("x-permissions") else { return Vec::new() };
        let at = at.key("x-permissions");
        let Literal::Array(items) = value else {
            return vec![self.bad_permission(value, &at)];
        };
        let permissions = items
            .iter()
            .enumerate()
            .map(|(index, item)| permission(item).unwrap_or_else(|| self.bad_permission(item, &at.index(index))));
        permissions.collect()
    }

    /// What cannot be read as a permission is one that is called what is written there: an operation that somebody
    /// meant to close must not be open.
    fn bad_permission(&mut self, value: &Literal, at: &At<'_>) -> Permission {
        let message = "these are no permissions: what is written here is kept as the name of one";
        let finding = Diagnostic::new(Code::IgnoredValue, at.pointer(), message);
        self.report.push(finding.help("write `x-permissions: [{permission: NAME, scopes: [...]}]`"));
        let name = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
        Permission { permission: name.as_str().into(), scopes: Vec::new() }
    }

    fn check_id(&mut self, operation: &Operation, ids: &mut IndexMap<WireName, Pointer>) {
        let place = match &operation.id {
            OperationId::Document(_) => operation.origin.child("operationId"),
            OperationId::Derived(_) => operation.origin.clone(),
        };
        let id: WireName = operation.id.as_str().into();
        if let Some(first) = ids.get(&id) {
            let message = format!("the operation id `{id}` is taken");
            let finding = Diagnostic::new(Code::DuplicateOperationId, place, message);
            self.report.push(finding.related(Place::Value(first.clone()), "it is the id of this operation already"));
        } else {
            ids.insert(id, place);
        }
    }
}

fn permission(item: &Literal) -> Option<Permission> {
    let permission = item.get("permission")?.as_str()?.into();
    let scopes = match item.get("scopes") {
        None | Some(Literal::Null) => Vec::new(),
        Some(Literal::Array(scopes)) => {
            scopes.iter().map(|scope| Some(scope.as_str()?.into())).collect::<Option<_>>()?
        }
        Some(_) => return None,
    };
    Some(Permission { permission, scopes })
}

fn methods(item: &PathItem) -> impl Iterator<Item = (Method, &OperationObject)> {
    let methods = [
        (Method::Get, &item.get),
        (Method::Put, &item.put),
        (Method::Post, &item.post),
        (Method::Delete, &item.delete),
        (Method::Options, &item.options),
        (Method::Head, &item.head),
        (Method::Patch, &item.patch),
        (Method::Trace, &item.trace),
    ];
    methods.into_iter().filter_map(|(method, operation)| Some((method, operation.as_ref()?)))
}

/// The document's id, or one of the method and the words of the path: `GET /users/{id}` gives `get_users_id`.
fn operation_id(object: &OperationObject, method: Method, path: &str) -> OperationId {
    match object.operation_id.as_deref() {
        Some(id) if !id.trim().is_empty() => OperationId::Document(id.into()),
        _ => {
            let words = path.split(|character: char| !character.is_alphanumeric()).filter(|word| !word.is_empty());
            let words: Vec<&str> = std::iter::once(method.as_str()).chain(words).collect();
            OperationId::Derived(words.join("_").to_lowercase().into())
        }
    }
}
