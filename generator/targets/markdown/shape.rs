//! What a schema looks like on a page that shows the document as it is written.

use crate::ir::{Enum, EnumValue, Field, JsonType, Schema, Struct, TypeKind, TypeRef, Types, Written};

/// A schema behind its references.
#[derive(Debug, Clone, Copy)]
pub(super) enum Shape<'a> {
    /// A single value.
    Scalar { json_type: JsonType, format: Option<&'a str>, literals: &'a [EnumValue] },
    /// An object with properties.
    Object(&'a [Field]),
    /// An object whose properties are not listed.
    FreeForm,
    /// A list; its items are unknown where the document does not say.
    List(Option<&'a Schema>),
    /// No `type`: a composition, or nothing at all. An enumeration may be written so too.
    Untyped { literals: &'a [EnumValue] },
}

/// Looks through references, and through nothing else.
pub(super) fn shape<'a>(types: &'a Types, schema: &'a Schema) -> Shape<'a> {
    let untyped = Shape::Untyped { literals: &[] };
    match types.resolve(&schema.ty) {
        TypeRef::List(items) => Shape::List(items.as_deref()),
        TypeRef::Map(_) => Shape::FreeForm,
        TypeRef::Any => untyped,
        TypeRef::Scalar(scalar) => {
            let format = scalar.format.as_ref().map(crate::ir::Format::as_str);
            Shape::Scalar { json_type: scalar.json_type, format, literals: &[] }
        }
        TypeRef::Named(id) => match (types[*id].written, &types[*id].kind) {
            (Written::Typed(JsonType::Object), TypeKind::Struct(object)) => object_shape(object),
            (Written::Typed(JsonType::Object), _) => Shape::FreeForm,
            (Written::Typed(JsonType::Array), _) => Shape::List(None),
            (Written::Typed(json_type), TypeKind::Enum(Enum { scalar, values })) => {
                let format = scalar.as_ref().and_then(|scalar| scalar.format.as_ref()).map(crate::ir::Format::as_str);
                Shape::Scalar { json_type, format, literals: values }
            }
            (Written::Typed(json_type), _) => Shape::Scalar { json_type, format: None, literals: &[] },
            (_, TypeKind::Enum(Enum { values, .. })) => Shape::Untyped { literals: values },
            _ => untyped,
        },
    }
}

fn object_shape(object: &Struct) -> Shape<'_> {
    if object.fields.is_empty() { Shape::FreeForm } else { Shape::Object(&object.fields) }
}

impl<'a> Shape<'a> {
    /// The word behind `type`, if there is one.
    pub(super) fn json_type(&self) -> Option<&'static str> {
        match self {
            Self::Scalar { json_type, .. } => Some(json_type.as_str()),
            Self::Object(_) | Self::FreeForm => Some("object"),
            Self::List(_) => Some("array"),
            Self::Untyped { .. } => None,
        }
    }

    /// The word behind `format`.
    pub(super) fn format(&self) -> Option<&'a str> {
        match self {
            Self::Scalar { format, .. } => *format,
            _ => None,
        }
    }

    /// The values of an enumeration; empty for everything else.
    pub(super) fn literals(&self) -> &'a [EnumValue] {
        match self {
            Self::Scalar { literals, .. } | Self::Untyped { literals } => literals,
            _ => &[],
        }
    }
}
