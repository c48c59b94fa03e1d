//! Model → text for people.

use super::{Inspection, shown};
use crate::ir::{
    Access, Additional, Alternative, Constraints, Discriminator, Encoding, Example, Facts, Literal, MediaType,
    Operation, ParamShape, Schema, Server, Style, TypeDef, TypeId, TypeKind, TypeName, TypeRef, Types, UnionKind,
    WireName,
};

/// Everything about the selected operations.
pub(super) fn describe(types: &Types, inspection: &Inspection<'_>) -> String {
    let mut text = servers_text(inspection.servers);
    for operation in inspection.resources.iter().flat_map(|resource| &resource.operations) {
        text.push_str(&operation_text(types, operation));
    }
    if !inspection.types.is_empty() {
        text.push_str("\nTypes\n");
    }
    for (id, def) in &inspection.types {
        text.push_str(&type_text(types, *id, def));
    }
    text
}

fn operation_text(types: &Types, operation: &Operation) -> String {
    let deprecated = if operation.deprecated { ", deprecated" } else { "" };
    let (path, id) = (shown(operation.path.as_str()), shown(operation.id.as_str()));
    let mut text = format!("{} {path}\n{id}{deprecated}\n", operation.method);
    let tags: Vec<&str> = operation.tags.iter().map(WireName::as_str).collect();
    if !tags.is_empty() {
        text.push_str(&format!("tagged {}\n", shown(&tags.join(", "))));
    }
    text.push_str(&servers_text(&operation.servers));
    for line in operation.summary.iter().chain(&operation.description) {
        text.push_str(&format!("\n{}\n", indented(line)));
    }
    if !operation.params.is_empty() {
        text.push_str("\nParameters\n");
    }
    for param in &operation.params {
        let required = if param.required { ", required" } else { "" };
        let deprecated = if param.deprecated { ", deprecated" } else { "" };
        let written = shape_text(&param.shape);
        let location = format!("{:?}", param.location).to_lowercase();
        let name = shown(param.name.as_str());
        let schema = schema_text(types, param.schema());
        text.push_str(&format!("  {location:6} {name}: {schema}{written}{required}{deprecated}\n"));
        text.push_str(&examples_text(&param.examples));
    }
    if let Some(body) = &operation.body {
        text.push_str(if body.required { "\nBody, required\n" } else { "\nBody\n" });
        text.push_str(&content_text(types, &body.content));
    }
    text.push_str("\nResponses\n");
    for response in &operation.responses {
        text.push_str(
            &format!("  {} {}\n", response.status, response.description.replace('\n', " ")).replace(" \n", "\n"),
        );
        for header in &response.headers {
            let required = if header.required { ", required" } else { "" };
            let deprecated = if header.deprecated { ", deprecated" } else { "" };
            let (name, schema) = (shown(header.name.as_str()), schema_text(types, &header.schema));
            text.push_str(&format!("    header {name}: {schema}{required}{deprecated}\n"));
        }
        text.push_str(&content_text(types, &response.content));
    }
    text + &security_text(operation)
}

/// How a parameter is written, where that is not the usual way of its location.
fn shape_text(shape: &ParamShape) -> String {
    match shape {
        ParamShape::Content { media_type, .. } => format!(", as {media_type}"),
        ParamShape::Styled { style: Style::Form, explode: true, .. }
        | ParamShape::Styled { style: Style::Simple, explode: false, .. } => String::new(),
        ParamShape::Styled { style, explode, .. } => {
            let explode = if *explode { ", exploded" } else { "" };
            format!(", {style:?}{explode}").replace("Form", "joined by commas")
        }
    }
}

fn servers_text(servers: &[Server]) -> String {
    let mut text = String::new();
    for server in servers {
        text.push_str(&format!("server {}\n", shown(&server.url)));
        for variable in &server.variables {
            let values =
                if variable.values.is_empty() { String::new() } else { format!(" of {}", variable.values.join(", ")) };
            text.push_str(&format!("  {} = {}{values}\n", shown(variable.name.as_str()), shown(&variable.default)));
        }
    }
    text
}

fn examples_text(examples: &[Example]) -> String {
    let examples = examples.iter().map(|example| match example.name.as_str() {
        "" => format!("      example {}\n", literal(&example.value)),
        name => format!("      example {}: {}\n", shown(name), literal(&example.value)),
    });
    examples.collect()
}

fn encoding_text(encoding: &Encoding) -> String {
    let media = encoding.content_type.as_ref().map(|media| format!(" as {media}")).unwrap_or_default();
    let style = encoding.style.map(|style| format!(", {style:?}")).unwrap_or_default();
    let explode = if encoding.explode { ", exploded" } else { "" };
    format!("      {}{media}{style}{explode}\n", shown(encoding.property.as_str()))
}

fn content_text(types: &Types, content: &[MediaType]) -> String {
    let lines = content.iter().map(|media| {
        let head = match &media.schema {
            Some(schema) => format!("    {}: {}\n", shown(&media.media_type), schema_text(types, schema)),
            None => format!("    {}\n", shown(&media.media_type)),
        };
        let encodings: String = media.encodings.iter().map(encoding_text).collect();
        head + &encodings + &examples_text(&media.examples)
    });
    lines.collect()
}

fn security_text(operation: &Operation) -> String {
    let alternative = |alternative: &Alternative| {
        let schemes: Vec<&str> = alternative.0.iter().map(|requirement| requirement.scheme.as_str()).collect();
        if schemes.is_empty() { String::from("nothing") } else { schemes.join(" and ") }
    };
    let alternatives: Vec<String> = operation.security.iter().map(alternative).collect();
    let demanded = if alternatives.is_empty() { String::from("nothing") } else { alternatives.join(", or ") };
    let mut text = format!("\nSecurity\n  {demanded}\n");
    for permission in &operation.permissions {
        let scopes: Vec<&str> = permission.scopes.iter().map(WireName::as_str).collect();
        let scopes = if scopes.is_empty() { String::new() } else { format!(" in {}", scopes.join(", ")) };
        text.push_str(&format!("  permission {}{scopes}\n", permission.permission));
    }
    text
}

fn type_text(types: &Types, id: TypeId, def: &TypeDef) -> String {
    let name = name(types, id);
    match &def.kind {
        TypeKind::Alias(target) => format!("  {name} = {}{}\n", type_name(types, target), facts_text(&def.facts)),
        TypeKind::Enum(values) => {
            let values: Vec<String> = values.values.iter().map(|value| literal(&value.value)).collect();
            format!("  {name} = one of {}{}\n", values.join(", "), facts_text(&def.facts))
        }
        TypeKind::Union(union) => {
            let variants: Vec<String> = union.variants.iter().map(|variant| schema_text(types, variant)).collect();
            let word = if union.kind == UnionKind::OneOf { " or " } else { " and/or " };
            let by = union.discriminator.as_ref().map(|by| tag_text(types, by)).unwrap_or_default();
            format!("  {name} = {}{by}{}\n", variants.join(word), facts_text(&def.facts))
        }
        TypeKind::Struct(object) => {
            let mut text = format!("  {name}{}\n", facts_text(&def.facts));
            for field in &object.fields {
                let optional = if field.required { "" } else { "?" };
                text.push_str(&format!(
                    "    {}{optional}: {}\n",
                    shown(field.name.as_str()),
                    schema_text(types, &field.schema)
                ));
            }
            if let Additional::Allowed(values) = &object.additional {
                text.push_str(&format!("    (other keys): {}\n", schema_text(types, values)));
            }
            text
        }
    }
}

/// How the types of a union are told apart.
fn tag_text(types: &Types, discriminator: &Discriminator) -> String {
    let values =
        discriminator.mapping.iter().map(|(value, id)| format!("{} is {}", shown(value.as_str()), name(types, *id)));
    let values: Vec<String> = values.collect();
    let values = if values.is_empty() { String::new() } else { format!(" ({})", values.join(", ")) };
    format!(", by `{}`{values}", shown(discriminator.property.as_str()))
}

fn schema_text(types: &Types, schema: &Schema) -> String {
    type_name(types, &schema.ty) + &facts_text(&schema.facts)
}

fn type_name(types: &Types, ty: &TypeRef) -> String {
    match ty {
        TypeRef::Named(id) => name(types, *id),
        TypeRef::List(None) => String::from("list"),
        TypeRef::List(Some(items)) => match schema_text(types, items) {
            items if items.contains(',') => format!("list of ({items})"),
            items => format!("list of {items}"),
        },
        TypeRef::Map(values) => format!("map to {}", schema_text(types, values)),
        TypeRef::Any => String::from("anything"),
        TypeRef::Scalar(scalar) => match &scalar.format {
            Some(format) => format!("{} ({format})", scalar.json_type.as_str()),
            None => scalar.json_type.as_str().to_owned(),
        },
    }
}

fn name(types: &Types, id: TypeId) -> String {
    match &types[id].name {
        TypeName::Component(name) => shown(name.as_str()),
        TypeName::Inline(parts) => {
            let parts: Vec<&str> = parts.iter().map(WireName::as_str).collect();
            format!("<{}>", shown(&parts.join(" / ")))
        }
    }
}

fn facts_text(facts: &Facts) -> String {
    let mut text = String::new();
    let mut note = |condition: bool, note: &str| text.push_str(if condition { note } else { "" });
    note(facts.nullable, ", or null");
    note(facts.access == Access::ReadOnly, ", read-only");
    note(facts.access == Access::WriteOnly, ", write-only");
    note(facts.deprecated, ", deprecated");
    if let Some(default) = &facts.default {
        text.push_str(&format!(", default {}", literal(default)));
    }
    text + &facts.constraints.as_deref().map(constraints_text).unwrap_or_default()
}

fn constraints_text(constraints: &Constraints) -> String {
    let Constraints { minimum, maximum, multiple_of, .. } = constraints;
    let number = |limit: &Option<serde_json::Number>| limit.as_ref().map(ToString::to_string);
    let length = |limit: Option<usize>| limit.map(|limit| limit.to_string());
    let above = if constraints.exclusive_minimum { "more than" } else { "at least" };
    let below = if constraints.exclusive_maximum { "less than" } else { "at most" };
    let limits = [
        (above, number(minimum), ""),
        (below, number(maximum), ""),
        ("a multiple of", number(multiple_of), ""),
        ("at least", length(constraints.min_length), " characters"),
        ("at most", length(constraints.max_length), " characters"),
        ("like", constraints.pattern.clone(), ""),
        ("at least", length(constraints.min_items), " items"),
        ("at most", length(constraints.max_items), " items"),
        ("at least", length(constraints.min_properties), " keys"),
        ("at most", length(constraints.max_properties), " keys"),
        ("all", constraints.unique_items.then(|| String::from("different")), ""),
    ];
    let limits = limits.into_iter().filter_map(|(word, limit, unit)| Some(format!(", {word} {}{unit}", limit?)));
    limits.collect()
}

/// Texts without quotation marks, where nothing else could be meant.
fn literal(value: &Literal) -> String {
    let plain = |text: &str| {
        let word = text.starts_with(|c: char| c.is_alphabetic() || c == '-') && !text.contains([' ', ',', '"']);
        word && serde_json::from_str::<Literal>(text).is_err()
    };
    match value {
        Literal::String(text) if plain(text) => shown(text),
        other => shown(&other.to_string()),
    }
}

fn indented(text: &str) -> String {
    let lines: Vec<String> = text.trim().lines().map(|line| format!("  {line}")).collect();
    lines.join("\n")
}
