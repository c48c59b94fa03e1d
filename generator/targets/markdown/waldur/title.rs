//! Operation → the heading of its section.

use crate::ir::{Method, Operation};
use crate::names::{capitalize, spaced, title_case};

/// Longest first line of a summary or description that is a title, in characters.
const MAX_TITLE: usize = 80;

/// The first of: the summary, the description's first line, what the path says, what the id says.
pub(super) fn title(operation: &Operation, prefix: &str) -> String {
    let fits = |line: &&str| !line.is_empty() && line.chars().count() <= MAX_TITLE;
    let first_line =
        |text: &Option<String>| text.as_deref().map(|text| text.split('\n').next().unwrap_or_default().to_owned());
    if let Some(summary) = first_line(&operation.summary).filter(|line| fits(&line.as_str())) {
        return summary;
    }
    if let Some(description) = first_line(&operation.description).filter(|line| fits(&line.as_str())) {
        let title = description.trim_end_matches('.');
        if !title.is_empty() {
            return title.to_owned();
        }
    }
    from_path(operation, prefix).unwrap_or_else(|| from_id(operation))
}

fn from_path(operation: &Operation, prefix: &str) -> Option<String> {
    let path = operation.path.as_str();
    let path = path.strip_prefix(prefix).unwrap_or(path);
    let segments: Vec<&str> = path.split('/').filter(|segment| !segment.is_empty()).collect();
    let (last, earlier) = segments.split_last()?;
    let is_param = |segment: &&str| segment.starts_with('{');
    if !is_param(last) && !earlier.is_empty() && (last.contains(['_', '-']) || earlier.iter().any(is_param)) {
        return Some(capitalize(&spaced(last)));
    }
    if is_param(last) {
        let title = match operation.method {
            Method::Get => "Retrieve",
            Method::Put => "Update",
            Method::Patch => "Partial Update",
            Method::Delete => "Delete",
            _ => return None,
        };
        return Some(title.to_owned());
    }
    let words: Vec<String> = segments.iter().map(|segment| title_case(&spaced(segment))).collect();
    (operation.method == Method::Get).then(|| format!("List {}", words.join(" ")))
}

fn from_id(operation: &Operation) -> String {
    capitalize(operation.id.as_str().rsplit('_').next().unwrap_or_default())
}
