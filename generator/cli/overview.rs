//! Model → its operations, a line each.

use specsmith::Model;
use specsmith::inspect::{Inspection, Selection};

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
    let mut text = format!("{} {}\n{}\n", inspection.title, inspection.version, counts.join(", "));
    for resource in &inspection.resources {
        let tag = if resource.tag.as_str().is_empty() { "(no tag)" } else { resource.tag.as_str() };
        text.push_str(&format!("\n{tag}\n"));
        for operation in &resource.operations {
            let deprecated = if operation.deprecated { "  (deprecated)" } else { "" };
            let method = operation.method.as_str();
            text.push_str(&format!("  {method:7} {}  {}{deprecated}\n", operation.path, operation.id));
        }
    }
    if !model.skipped.is_empty() {
        text.push_str(&format!("\nNot in the model: {}\n", summary(&model.skipped)));
    }
    text
}

/// Why a selection is empty.
pub(super) fn nothing_selected(model: &Model, selection: &Selection) -> String {
    match (&selection.operation, &selection.tag) {
        (Some(id), _) if !model.api.operations().any(|(_, operation)| operation.id.as_str() == id) => {
            format!("the document has no operation `{id}`")
        }
        (_, Some(tag)) => format!("no such operation has the tag `{tag}`"),
        _ => String::from("nothing is selected"),
    }
}
