//! One view of a schema, whichever of the shapes of `openapiv3` it was read into.

use std::borrow::Cow;

use indexmap::IndexMap;
use openapiv3::{
    AdditionalProperties, AnySchema, ArrayType, IntegerFormat, IntegerType, NumberFormat, NumberType, ObjectType,
    ReferenceOr, Schema, SchemaKind, StringFormat, StringType, Type, VariantOrUnknownOrEmpty,
};
use serde_json::Number;

use super::literal::number_of_f64;
use crate::ir::{Constraints, Literal};

/// The keywords of a schema.
#[derive(Default)]
pub(super) struct Facets<'a> {
    pub(super) json_type: Option<&'a str>,
    pub(super) format: Option<&'a str>,
    /// The literals, `null` included.
    pub(super) literals: Cow<'a, [Literal]>,
    pub(super) properties: Option<&'a IndexMap<String, ReferenceOr<Box<Schema>>>>,
    pub(super) required: &'a [String],
    pub(super) additional: Option<&'a AdditionalProperties>,
    pub(super) items: Option<&'a ReferenceOr<Box<Schema>>>,
    pub(super) all_of: &'a [ReferenceOr<Schema>],
    pub(super) one_of: &'a [ReferenceOr<Schema>],
    pub(super) any_of: &'a [ReferenceOr<Schema>],
    pub(super) negated: bool,
    pub(super) constraints: Constraints,
}

impl<'a> Facets<'a> {
    pub(super) fn of(schema: &'a Schema) -> Self {
        match &schema.schema_kind {
            SchemaKind::Type(ty) => Self::of_type(ty),
            SchemaKind::OneOf { one_of } => Self { one_of, ..Self::default() },
            SchemaKind::AllOf { all_of } => Self { all_of, ..Self::default() },
            SchemaKind::AnyOf { any_of } => Self { any_of, ..Self::default() },
            SchemaKind::Not { .. } => Self { negated: true, ..Self::default() },
            SchemaKind::Any(any) => Self::of_any(any),
        }
    }

    fn of_type(ty: &'a Type) -> Self {
        match ty {
            Type::String(string) => Self::of_string(string),
            Type::Number(number) => Self::of_number(number),
            Type::Integer(integer) => Self::of_integer(integer),
            Type::Boolean(boolean) => Self {
                json_type: Some("boolean"),
                literals: literals(&boolean.enumeration, |value| Literal::Bool(*value)),
                ..Self::default()
            },
            Type::Object(object) => Self::of_object(object),
            Type::Array(array) => Self::of_array(array),
        }
    }

    fn of_string(string: &'a StringType) -> Self {
        Self {
            json_type: Some("string"),
            format: format(&string.format, |format| string_format(*format)),
            literals: literals(&string.enumeration, |text| text.as_str().into()),
            constraints: Constraints {
                pattern: string.pattern.clone(),
                min_length: string.min_length,
                max_length: string.max_length,
                ..Constraints::default()
            },
            ..Self::default()
        }
    }

    fn of_number(number: &'a NumberType) -> Self {
        Self {
            json_type: Some("number"),
            format: format(&number.format, |format| number_format(*format)),
            literals: literals(&number.enumeration, |value| Literal::Number(number_of_f64(*value))),
            constraints: Constraints {
                minimum: number.minimum.map(number_of_f64),
                maximum: number.maximum.map(number_of_f64),
                exclusive_minimum: number.exclusive_minimum,
                exclusive_maximum: number.exclusive_maximum,
                multiple_of: number.multiple_of.map(number_of_f64),
                ..Constraints::default()
            },
            ..Self::default()
        }
    }

    fn of_integer(integer: &'a IntegerType) -> Self {
        Self {
            json_type: Some("integer"),
            format: format(&integer.format, |format| integer_format(*format)),
            literals: literals(&integer.enumeration, |value| Literal::Number(Number::from(*value))),
            constraints: Constraints {
                minimum: integer.minimum.map(Number::from),
                maximum: integer.maximum.map(Number::from),
                exclusive_minimum: integer.exclusive_minimum,
                exclusive_maximum: integer.exclusive_maximum,
                multiple_of: integer.multiple_of.map(Number::from),
                ..Constraints::default()
            },
            ..Self::default()
        }
    }

    fn of_object(object: &'a ObjectType) -> Self {
        Self {
            json_type: Some("object"),
            properties: Some(&object.properties),
            required: &object.required,
            additional: object.additional_properties.as_ref(),
            constraints: Constraints {
                min_properties: object.min_properties,
                max_properties: object.max_properties,
                ..Constraints::default()
            },
            ..Self::default()
        }
    }

    fn of_array(array: &'a ArrayType) -> Self {
        Self {
            json_type: Some("array"),
            items: array.items.as_ref(),
            constraints: Constraints {
                min_items: array.min_items,
                max_items: array.max_items,
                unique_items: array.unique_items,
                ..Constraints::default()
            },
            ..Self::default()
        }
    }

    fn of_any(any: &'a AnySchema) -> Self {
        Self {
            json_type: any.typ.as_deref(),
            format: any.format.as_deref(),
            literals: Cow::Borrowed(&any.enumeration),
            properties: Some(&any.properties),
            required: &any.required,
            additional: any.additional_properties.as_ref(),
            items: any.items.as_ref(),
            all_of: &any.all_of,
            one_of: &any.one_of,
            any_of: &any.any_of,
            negated: any.not.is_some(),
            constraints: Constraints {
                minimum: any.minimum.map(number_of_f64),
                maximum: any.maximum.map(number_of_f64),
                exclusive_minimum: any.exclusive_minimum.unwrap_or(false),
                exclusive_maximum: any.exclusive_maximum.unwrap_or(false),
                multiple_of: any.multiple_of.map(number_of_f64),
                min_length: any.min_length,
                max_length: any.max_length,
                pattern: any.pattern.clone(),
                min_items: any.min_items,
                max_items: any.max_items,
                unique_items: any.unique_items.unwrap_or(false),
                min_properties: any.min_properties,
                max_properties: any.max_properties,
            },
        }
    }

    /// Whether the schema has a property of a name.
    pub(super) fn has_property(&self, name: &str) -> bool {
        self.properties.is_some_and(|properties| properties.contains_key(name))
    }

    /// Whether the schema names properties of objects.
    pub(super) fn has_properties(&self) -> bool {
        self.properties.is_some_and(|properties| !properties.is_empty())
    }
}

fn literals<'a, T>(values: &[Option<T>], literal: impl Fn(&T) -> Literal) -> Cow<'a, [Literal]> {
    Cow::Owned(values.iter().map(|value| value.as_ref().map_or(Literal::Null, &literal)).collect())
}

fn format<T>(format: &VariantOrUnknownOrEmpty<T>, known: fn(&T) -> &'static str) -> Option<&str> {
    match format {
        VariantOrUnknownOrEmpty::Item(format) => Some(known(format)),
        VariantOrUnknownOrEmpty::Unknown(format) => Some(format),
        VariantOrUnknownOrEmpty::Empty => None,
    }
}

fn string_format(format: StringFormat) -> &'static str {
    match format {
        StringFormat::Date => "date",
        StringFormat::DateTime => "date-time",
        StringFormat::Password => "password",
        StringFormat::Byte => "byte",
        StringFormat::Binary => "binary",
    }
}

fn number_format(format: NumberFormat) -> &'static str {
    match format {
        NumberFormat::Float => "float",
        NumberFormat::Double => "double",
    }
}

fn integer_format(format: IntegerFormat) -> &'static str {
    match format {
        IntegerFormat::Int32 => "int32",
        IntegerFormat::Int64 => "int64",
    }
}
