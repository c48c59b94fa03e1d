//! A reference page → the sections of its operations.

/// The section of each operation, in the order of the page's summary: from its heading to the next line `---`.
pub(crate) fn sections(page: &str) -> Vec<&str> {
    let mut sections = Vec::new();
    let mut from = 0;
    for title in titles(page) {
        let heading = format!("\n### {title}\n");
        let Some(start) = page[from..].find(&heading).map(|at| from + at + 1) else { break };
        let end = page[start..].find("\n---\n").map_or(page.len(), |at| start + at + 1);
        sections.push(&page[start..end]);
        from = end;
    }
    sections
}

fn titles(page: &str) -> impl Iterator<Item = &str> {
    let rows = page.lines().filter(|line| line.starts_with("| <span class=\"http-badge"));
    rows.filter_map(|row| {
        let link = row.split_once("` | [")?.1;
        Some(&link[..link.rfind("](#")?])
    })
}
