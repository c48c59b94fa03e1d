//! Operations → the types that they need.

use std::collections::BTreeSet;

use super::{Additional, Api, MediaType, Operation, Schema, TypeId, TypeKind, TypeRef, Types};

impl Api {
    /// The types that operations name, and those that these need, and so on.
    pub fn reachable<'a>(&self, operations: impl IntoIterator<Item = &'a Operation>) -> BTreeSet<TypeId> {
        let mut found = BTreeSet::new();
        for operation in operations {
            operation.params.iter().for_each(|param| self.types.reach(param.schema(), &mut found));
            let body = operation.body.iter().flat_map(|body| &body.content);
            let responses = operation.responses.iter().flat_map(|response| &response.content);
            let contents = body.chain(responses).filter_map(|media: &MediaType| media.schema.as_ref());
            contents.for_each(|schema| self.types.reach(schema, &mut found));
            let headers = operation.responses.iter().flat_map(|response| &response.headers);
            headers.for_each(|header| self.types.reach(&header.schema, &mut found));
        }
        found
    }
}

impl Types {
    pub(crate) fn reach(&self, schema: &Schema, found: &mut BTreeSet<TypeId>) {
        let mut open = vec![&schema.ty];
        while let Some(ty) = open.pop() {
            match ty {
                TypeRef::Named(id) => {
                    if found.insert(*id) {
                        open.extend(self.parts(*id));
                    }
                }
                TypeRef::List(Some(inner)) | TypeRef::Map(inner) => open.push(&inner.ty),
                TypeRef::List(None) | TypeRef::Scalar(_) | TypeRef::Any => {}
            }
        }
    }

    /// The types that a definition is made of.
    pub(crate) fn parts(&self, id: TypeId) -> Vec<&TypeRef> {
        match &self[id].kind {
            TypeKind::Alias(target) => vec![target],
            TypeKind::Enum(_) => Vec::new(),
            TypeKind::Union(union) => union.variants.iter().map(|variant| &variant.ty).collect(),
            TypeKind::Struct(object) => {
                let fields = object.fields.iter().map(|field| &field.schema.ty);
                let additional = match &object.additional {
                    Additional::Allowed(values) => Some(&values.ty),
                    Additional::Unstated | Additional::Forbidden => None,
                };
                fields.chain(additional).collect()
            }
        }
    }
}
