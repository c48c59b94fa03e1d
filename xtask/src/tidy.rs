//! `tidy`: the rules that a compiler does not hold. Source tree → faults, each with its place.

use std::fs;
use std::path::{Path, PathBuf};

use crate::files;

/// Which modules of `generator/` each module may import. A module may always import itself.
const LAYERS: &[(&str, &[&str])] = &[
    ("pointer", &[]),
    ("output", &[]),
    ("source", &["pointer"]),
    ("diagnostics", &["pointer", "source"]),
    ("names", &["output"]),
    ("ir", &["pointer"]),
    ("openapi", &["diagnostics", "names", "pointer", "source"]),
    ("lower", &["diagnostics", "ir", "names", "openapi", "pointer"]),
    ("model", &["diagnostics", "ir", "lower", "openapi", "source"]),
    ("rust", &["ir", "names"]),
    ("mock", &["ir", "rust"]),
    ("targets", &["ir", "names", "output", "rust"]),
    ("inspect", &["ir", "model", "names", "openapi"]),
    ("config", &["targets"]),
    ("generate", &["config", "diagnostics", "model", "openapi", "output", "source", "targets"]),
];

/// Where `lib.rs` exports a name from, for the names that it exports at the top.
const EXPORTS: &[(&str, &str)] =
    &[("Model", "model"), ("Pointer", "pointer"), ("Source", "source"), ("SourceError", "source")];

/// Longest file, in lines.
const MAX_LINES: usize = 400;

/// Everything that breaks a rule.
pub(crate) fn faults(root: &Path) -> Vec<String> {
    let mut faults = Vec::new();
    let rust: Vec<PathBuf> =
        ["generator", "xtask/src", "tests"].iter().flat_map(|folder| with_ending(&root.join(folder), "rs")).collect();
    let sources: Vec<(String, String)> = rust.iter().map(|path| (files::name(root, path), read(path))).collect();
    for (name, text) in &sources {
        faults.extend(file_faults(name, text));
        faults.extend(import_faults(name, text));
    }
    for path in with_ending(&root.join("templates"), "jinja") {
        faults.extend(template_fault(&files::name(root, &path), &read(&path), &sources));
    }
    faults
}

fn file_faults(name: &str, text: &str) -> Vec<String> {
    let mut faults = Vec::new();
    if !text.starts_with("//!") {
        faults.push(format!("{name}:1: a module begins with `//!` and says what goes in and what comes out"));
    }
    let lines = text.lines().count();
    if lines > MAX_LINES {
        faults.push(format!("{name}: {lines} lines, {MAX_LINES} are allowed: two nouns in one room?"));
    }
    faults
}

fn import_faults(name: &str, text: &str) -> Vec<String> {
    let Some(module) = name.strip_prefix("generator/") else { return Vec::new() };
    let module = module.split(['/', '.']).next().unwrap_or_default();
    let Some((_, allowed)) = LAYERS.iter().find(|(layer, _)| *layer == module) else { return Vec::new() };
    let mut faults = Vec::new();
    for (index, line) in text.lines().enumerate().filter(|(_, line)| !line.trim_start().starts_with("//")) {
        for import in imports(line) {
            // Code that is rendered has modules of its own.
            let known = LAYERS.iter().any(|(layer, _)| *layer == import);
            if known && import != module && !allowed.contains(&import.as_str()) {
                faults.push(format!("{name}:{}: `{module}` may not import `{import}`", index + 1));
            }
        }
    }
    faults
}

/// The modules that a line names behind `crate::`, those in braces included.
fn imports(line: &str) -> Vec<String> {
    let mut found = Vec::new();
    for rest in line.split("crate::").skip(1) {
        let names: Vec<&str> = match rest.strip_prefix('{') {
            Some(group) => group.split('}').next().unwrap_or_default().split(',').map(str::trim).collect(),
            None => vec![rest],
        };
        for path in names {
            let first: String =
                path.chars().take_while(|character| character.is_alphanumeric() || *character == '_').collect();
            let export = EXPORTS.iter().find(|(export, _)| *export == first);
            found.push(export.map_or(first, |(_, module)| (*module).to_owned()));
        }
    }
    found
}

/// A template names the view that it is given, and the view exists.
fn template_fault(name: &str, text: &str, sources: &[(String, String)]) -> Option<String> {
    let first = text.lines().next().unwrap_or_default();
    let view = first.strip_prefix("{# view: ").and_then(|rest| rest.split([' ', ',']).next());
    let Some(view) = view else {
        return Some(format!("{name}:1: a template begins with `{{# view: TypeOfItsView #}}`"));
    };
    let defined = sources
        .iter()
        .any(|(_, text)| text.contains(&format!("struct {view} ")) || text.contains(&format!("struct {view}<")));
    (!defined).then(|| format!("{name}:1: there is no view `{view}`"))
}

/// The files with an ending; a folder that cannot be read has none.
fn with_ending(folder: &Path, ending: &str) -> Vec<PathBuf> {
    let found = files::below(folder).unwrap_or_default().into_iter();
    found.filter(|path| files::ends_with(path, &[ending])).collect()
}

fn read(path: &Path) -> String {
    fs::read_to_string(path).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_tree_is_tidy() {
        let faults = faults(&crate::codegen::root());
        assert!(faults.is_empty(), "\n{}", faults.join("\n"));
    }

    #[test]
    fn faults_are_seen() {
        assert_eq!(import_faults("generator/ir/x.rs", "use crate::{Pointer, targets};").len(), 1);
        assert_eq!(import_faults("generator/targets/x.rs", "let x = crate::lower::lower();").len(), 1);
        assert_eq!(file_faults("x.rs", "fn main() {}").len(), 1);
        assert!(template_fault("x.jinja", "# {{ title }}", &[]).is_some());
        assert!(template_fault("x.jinja", "{# view: X #}", &[(String::new(), String::from("struct X {"))]).is_none());
    }
}
