//! Model → its operations, a line each.

use specsmith::Model;
use specsmith::inspect::{Inspection, Selection, closest, shown};

use super::skipped::{count_of, summary};

/// Title, counts, and a line for each operation.
pub(super) fn overview(model: &Model, inspection: &Inspection<'_>) -> String {
    let count: usize = inspection.resources.iter().map(|resource| resource.operations.len()).sum();
    let counts = [
        count_of(count, "operation"),
        count_of(inspection.resources.len(), "tag"),
        count_of(inspection.types.len(), "type"),
        count_of(inspection.security_schemes.len(), "security scheme"),
    ];
    let mut text = format!("{} {}\n{}\n", shown(inspection.title), shown(inspection.version), counts.join(", "));
    for resource in &inspection.resources {
        let tag = if resource.tag.as_str().is_empty() { "(no tag)" } else { &shown(resource.tag.as_str()) };
        text.push_str(&format!("\n{tag}\n"));
        for operation in &resource.operations {
            let deprecated = if operation.deprecated { "  (deprecated)" } else { "" };
            let method = operation.method.as_str();
            let (path, id) = (shown(operation.path.as_str()), shown(operation.id.as_str()));
            text.push_str(&format!("  {method:7} {path}  {id}{deprecated}\n"));
        }
    }
    if !model.skipped.is_empty() {
        text.push_str(&format!("\nNot in the model: {}\n", summary(&model.skipped)));
    }
    text
}

/// Why a selection is empty.
pub(super) fn nothing_selected(model: &Model, selection: &Selection) -> String {
    let api = &model.api;
    let ids: Vec<&str> = api.operations().map(|(_, operation)| operation.id.as_str()).collect();
    let tags = api.resources.iter().map(|resource| resource.tag.as_str());
    let unknown = |kind: &str, name: &str, close: Option<&str>| match close {
        Some(close) => format!("the document has no {kind} `{name}`; the closest is `{close}`"),
        None => format!("the document has no {kind} `{name}`"),
    };
    match (&selection.operation, &selection.tag) {
        (Some(id), _) if !ids.contains(&id.as_str()) => unknown("operation", id, closest(id, ids.into_iter())),
        (None, Some(tag)) => unknown("tag", tag, closest(tag, tags)),
        _ => String::from("no such operation has that tag"),
    }
}
