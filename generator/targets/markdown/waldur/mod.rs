//! The theme `waldur`: one page per key of the site map, and an index.

mod httpie;
mod operation;
mod python;
mod request;
mod table;
mod title;
mod typescript;

use std::collections::BTreeMap;

use rayon::prelude::*;
use serde::Serialize;

use super::groups::{OTHER, actions, group_of};
use super::site::{Locator, PageKey, page};
use super::{Markdown, Section};
use crate::ir::{Api, Method, Operation};
use crate::output::{FileTree, RelPath};
use crate::targets::{LeftOut, RenderError, Rendering};
use operation::OperationView;

/// The methods that pages show, in the order in which they show them.
const METHODS: &[Method] = &[Method::Get, Method::Post, Method::Put, Method::Patch, Method::Delete];

/// Pages by their path in lower case, each with its operations and their tags.
type Pages<'a> = BTreeMap<String, (PageKey, Vec<(&'a str, &'a Operation)>)>;

/// What `page.md.jinja` is given.
#[derive(Serialize)]
struct PageView {
    title: String,
    intro: Option<String>,
    /// Whether there is more than one group, so that groups have headings.
    grouped: bool,
    groups: Vec<GroupView>,
}

#[derive(Serialize)]
struct GroupView {
    name: String,
    operations: Vec<OperationView>,
}

/// What `index.md.jinja` is given.
#[derive(Serialize)]
struct IndexView<'s> {
    categories: Vec<IndexCategory<'s>>,
}

#[derive(Serialize)]
struct IndexCategory<'s> {
    name: &'s str,
    links: Vec<IndexLink<'s>>,
}

#[derive(Serialize)]
struct IndexLink<'s> {
    name: &'s str,
    path: String,
}

pub(super) fn render(markdown: &Markdown, api: &Api) -> Result<Rendering, RenderError> {
    let locator = Locator::new(&markdown.site, &markdown.options.path_prefix);
    let mut pages = Pages::new();
    let mut left_out = Vec::new();
    for (resource, operation) in api.operations() {
        if let Some(reason) = reason_to_leave_out(markdown, operation) {
            left_out.push(LeftOut { operation: operation.id.to_string(), reason });
            continue;
        }
        let key = locator.page(operation.path.as_str());
        // Some file systems take paths for one that differ in case: so do pages.
        let (_, operations) = pages.entry(key.path.to_lowercase()).or_insert_with(|| (key, Vec::new()));
        operations.push((resource.tag.as_str(), operation));
    }
    let operations = pages.values().map(|(_, operations)| operations.len()).sum();
    let rendered: Vec<_> =
        pages.par_iter().map(|(_, (key, operations))| (key, render_page(markdown, api, key, operations))).collect();
    let mut files = FileTree::default();
    let mut notes = unused(markdown, &pages);
    for (key, page) in rendered {
        let (text, cut) = page?;
        files.add(RelPath::new(&format!("{}.md", key.path))?, text)?;
        notes.extend(cut.into_iter().map(|id| format!("`{id}`: a table of fields is cut, it would be too long")));
    }
    let index = markdown.theme.render("index.md.jinja", &index(markdown, &pages))?;
    files.add(RelPath::new("index.md")?, index)?;
    Ok(Rendering { files, operations, left_out, notes })
}

/// Parts of the configuration that belong to no page.
fn unused(markdown: &Markdown, pages: &Pages<'_>) -> Vec<String> {
    let missing = |path: &&String| !pages.contains_key(&path.to_lowercase());
    let intros = markdown.intros.keys().filter(missing).map(|path| format!("the intro of `{path}` belongs to no page"));
    let groups = markdown.groups.pages.keys().filter(missing);
    intros.chain(groups.map(|path| format!("the groups of `{path}` belong to no page"))).collect()
}

fn reason_to_leave_out(markdown: &Markdown, operation: &Operation) -> Option<String> {
    if !METHODS.contains(&operation.method) {
        return Some(format!("the theme shows no {} operations", operation.method));
    }
    let is_under = |prefix: &str| {
        let rest = operation.path.as_str().strip_prefix(prefix);
        rest.is_some_and(|rest| prefix.ends_with('/') || rest.is_empty() || rest.starts_with('/'))
    };
    let under = markdown.options.exclude.iter().find(|prefix| is_under(prefix));
    under.map(|prefix| format!("the site excludes paths under `{prefix}`"))
}

fn render_page(
    markdown: &Markdown,
    api: &Api,
    key: &PageKey,
    operations: &[(&str, &Operation)],
) -> Result<(String, Vec<String>), RenderError> {
    let groups = markdown.groups.of_page(&key.path);
    let ids: Vec<&str> = operations.iter().map(|(_, operation)| operation.id.as_str()).collect();
    let actions = actions(&ids);
    let mut sorted: Vec<_> = operations
        .iter()
        .zip(&actions)
        .map(|((tag, operation), action)| {
            (group_of(groups, action), method_order(operation), operation.id.as_str(), *tag, *operation)
        })
        .collect();
    sorted.sort_by_key(|(group, method, id, ..)| (*group, *method, *id));
    let mut views: Vec<(usize, GroupView)> = Vec::new();
    let mut cut = Vec::new();
    for (group, _, id, tag, operation) in sorted {
        if views.last().is_none_or(|(last, _)| *last != group) {
            let name = groups.get(group).map_or(OTHER, |group| group.name.as_str()).to_owned();
            views.push((group, GroupView { name, operations: Vec::new() }));
        }
        if let Some((_, view)) = views.last_mut() {
            let section = OperationView::new(markdown, api, tag, operation);
            cut.extend(section.is_cut().then(|| id.to_owned()));
            view.operations.push(section);
        }
    }
    let view = PageView {
        title: super::text::line(&key.title),
        intro: markdown.intros.get(&key.path).map(|intro| intro.trim_end().to_owned()),
        grouped: views.len() > 1,
        groups: views.into_iter().map(|(_, view)| view).collect(),
    };
    Ok((markdown.theme.render("page.md.jinja", &view)?, cut))
}

fn method_order(operation: &Operation) -> usize {
    METHODS.iter().position(|method| *method == operation.method).unwrap_or(METHODS.len())
}

fn index<'s>(markdown: &'s Markdown, pages: &Pages<'_>) -> IndexView<'s> {
    let categories = markdown.site.categories.iter().map(|category| {
        let first_page = |section: &Section| {
            let mut keys: Vec<&String> = section.keys.iter().collect();
            keys.sort();
            let mut paths = keys.into_iter().map(|key| page(category, section, key));
            paths.find(|key| pages.contains_key(&key.path.to_lowercase())).map(|key| key.path)
        };
        let linked = |section: &Section| match &section.link {
            Some(link) => Some(page(category, section, link).path),
            None => first_page(section),
        };
        let mut links: Vec<IndexLink<'_>> = category
            .sections
            .iter()
            .filter_map(|section| Some(IndexLink { name: &section.name, path: linked(section)? }))
            .collect();
        links.sort_by_key(|link| link.name);
        IndexCategory { name: &category.name, links }
    });
    IndexView { categories: categories.filter(|category| !category.links.is_empty()).collect() }
}
