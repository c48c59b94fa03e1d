//! Parameters and fields → tables.

use serde::Serialize;

use super::super::json::python_str;
use super::super::shape::{Shape, shape};
use super::super::text::{cell, code};
use crate::ir::{Access, EnumValue, Facts, Field, Location, Operation, Param, Schema, Types};

/// What `_table.md.jinja` is given.
#[derive(Serialize)]
pub(super) struct TableView {
    columns: Vec<&'static str>,
    rows: Vec<Vec<String>>,
    /// Whether rows were left out, because objects inside objects would have made too many.
    pub(super) cut: bool,
}

/// Most rows of a table: many times what a reader can take in, and little enough for objects that hold one another in
/// every combination.
const MAX_ROWS: usize = 2000;

/// Whether a table of fields belongs to a request or to a response.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Side {
    Request,
    Response,
}

struct Row {
    name: String,
    ty: String,
    required: bool,
    /// Whether the document describes the row, and not only limits its values.
    described: bool,
    description: String,
}

/// The parameters of one location; `None` if there are none.
pub(super) fn params(types: &Types, operation: &Operation, location: Location) -> Option<TableView> {
    let params = operation.params.iter().filter(|param| param.location == location);
    let rows: Vec<Row> = params.map(|param| param_row(types, param)).collect();
    let required = rows.iter().any(|row| row.required);
    (!rows.is_empty()).then(|| table("Name", rows, required))
}

/// The properties of an object, and of the objects in it.
pub(super) fn fields(types: &Types, fields: &[Field], side: Side) -> TableView {
    let mut rows = Vec::new();
    field_rows(types, fields, "", side, &mut Vec::new(), &mut rows);
    table("Field", rows, side == Side::Request)
}

fn table(first: &'static str, rows: Vec<Row>, required: bool) -> TableView {
    let cut = rows.len() >= MAX_ROWS;
    let described = rows.iter().any(|row| row.described);
    let mut columns = vec![first, "Type"];
    columns.extend(required.then_some("Required"));
    columns.extend(described.then_some("Description"));
    let rows = rows.into_iter().map(|row| {
        let mut cells = vec![row.name, row.ty];
        cells.extend(required.then(|| if row.required { String::from("✓") } else { String::new() }));
        cells.extend(described.then_some(row.description));
        cells
    });
    TableView { columns, rows: rows.collect(), cut }
}

fn param_row(types: &Types, param: &Param) -> Row {
    let schema = param.schema();
    let shape = shape(types, schema);
    let facts = types.facts(schema);
    let text = param.description.as_deref().unwrap_or_default();
    let mut parts = vec![cell(text, "<br>")];
    parts.extend(facts.default.as_ref().map(|default| format!("_Default: {}_", literal(&python_str(default)))));
    parts.extend(enumeration(shape.literals()));
    parts.retain(|part| !part.is_empty());
    let ty = match shape {
        Shape::List(_) => String::from("array"),
        Shape::Untyped { .. } => String::from("any"),
        shape => type_name(&shape),
    };
    Row {
        name: code(param.name.as_str()),
        ty,
        required: param.required,
        described: !text.is_empty(),
        description: parts.join("<br>"),
    }
}

fn field_rows<'t>(
    types: &'t Types,
    fields: &'t [Field],
    parent: &str,
    side: Side,
    open: &mut Vec<*const Field>,
    rows: &mut Vec<Row>,
) {
    open.push(fields.as_ptr());
    for field in fields {
        if rows.len() >= MAX_ROWS {
            break;
        }
        let name = format!("{parent}{}", field.name);
        let shape = shape(types, &field.schema);
        rows.push(field_row(types, field, &name, &shape, side));
        if let Some(children) = children(types, &shape)
            && !open.contains(&children.as_ptr())
        {
            field_rows(types, children, &format!("{name}."), side, open, rows);
        }
    }
    open.pop();
}

fn field_row(types: &Types, field: &Field, name: &str, shape: &Shape<'_>, side: Side) -> Row {
    let facts = types.facts(&field.schema);
    let text = facts.description.as_deref().unwrap_or_default();
    let mut description = cell(text, " ");
    for note in enumeration(shape.literals()).into_iter().chain(constraints(facts, side)) {
        description.push_str("<br>");
        description.push_str(&note);
    }
    Row {
        name: code(name),
        ty: field_type(types, shape),
        required: field.required,
        described: !text.is_empty(),
        description,
    }
}

/// The properties of an object, or of the objects in a list.
fn children<'t>(types: &'t Types, shape: &Shape<'t>) -> Option<&'t [Field]> {
    match shape {
        Shape::Object(fields) => Some(fields),
        Shape::List(Some(items)) => object_fields(types, items),
        _ => None,
    }
}

/// The properties of a schema that is an object with properties.
pub(super) fn object_fields<'t>(types: &'t Types, schema: &'t Schema) -> Option<&'t [Field]> {
    match shape(types, schema) {
        Shape::Object(fields) => Some(fields),
        _ => None,
    }
}

fn field_type(types: &Types, field: &Shape<'_>) -> String {
    match field {
        Shape::FreeForm => String::from("object (free-form)"),
        Shape::List(None) => String::from("array"),
        Shape::List(Some(items)) => match shape(types, items) {
            Shape::Untyped { .. } => String::from("array of anys"),
            items => format!("array of {}s", type_name(&items)),
        },
        Shape::Untyped { .. } => String::from("any"),
        shape => type_name(shape),
    }
}

/// `string`, `string (uuid)`, `object`, `array`.
fn type_name(shape: &Shape<'_>) -> String {
    let json_type = shape.json_type().unwrap_or("any");
    match shape.format() {
        Some(format) => format!("{json_type} ({})", cell(format, " ")),
        None => json_type.to_owned(),
    }
}

fn enumeration(literals: &[EnumValue]) -> Option<String> {
    let values: Vec<String> = literals.iter().map(|value| literal(&python_str(&value.value))).collect();
    (!values.is_empty()).then(|| format!("_Enum: {}_", values.join(", ")))
}

fn constraints(facts: &Facts, side: Side) -> Option<String> {
    if side == Side::Response {
        return None;
    }
    let mut notes = Vec::new();
    notes.extend((facts.access == Access::WriteOnly).then(|| String::from("write-only")));
    notes.extend(facts.default.as_ref().map(|default| format!("default: {}", literal(&python_str(default)))));
    (!notes.is_empty()).then(|| format!("_Constraints: {}_", notes.join(", ")))
}

fn literal(text: &str) -> String {
    code(text)
}
