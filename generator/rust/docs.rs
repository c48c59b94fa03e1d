//! Text of the document → documentation of Rust items: as text, never as a doctest, a link or HTML.
//!
//! What rustdoc would take for code, a link, a tag or a reference is escaped or put into a form that it shows as it is.
//! Lists, emphasis and code spans stay; fenced and indented blocks become blocks of plain text.

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};

use crate::ir::{Literal, Operation, TypeName, WireName};

/// Documentation of an item, line by line.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Docs {
    lines: Vec<String>,
}

impl Docs {
    /// A paragraph or more of the document's text; a text without a word adds nothing.
    #[must_use]
    pub(crate) fn text(mut self, text: Option<&str>) -> Self {
        let Some(text) = text.map(str::trim).filter(|text| !text.is_empty()) else { return self };
        self.separate();
        let mut fenced = false;
        for line in text.lines() {
            let line = line.trim_end();
            let start = line.trim_start();
            if start.starts_with("```") || start.starts_with("~~~") {
                self.lines.push(if fenced { "```" } else { "```text" }.to_owned());
                fenced = !fenced;
            } else if fenced {
                self.lines.push(visible(line));
            } else {
                self.lines.push(indented(line) + &escaped(start));
            }
        }
        if fenced {
            self.lines.push(String::from("```"));
        }
        self
    }

    /// A line of our own, in CommonMark.
    #[must_use]
    pub(crate) fn line(mut self, line: impl Into<String>) -> Self {
        self.separate();
        self.lines.push(visible(&line.into()));
        self
    }

    /// What the document says of an operation, and its route.
    pub(crate) fn of_operation(operation: &Operation) -> Self {
        let description = operation.description.as_deref();
        let summary = operation.summary.as_deref().filter(|summary| Some(*summary) != description);
        let route = format!("`{} {}`", operation.method, operation.path.as_str().replace('`', "'"));
        Self::default().text(summary).text(description).line(route)
    }

    /// The permissions that an operation needs.
    #[must_use]
    pub(crate) fn permissions(self, operation: &Operation) -> Self {
        let names = operation.permissions.iter().map(|permission| permission.permission.as_str().replace('`', "'"));
        names.fold(self, |docs, name| docs.line(format!("Needs the permission `{name}`.")))
    }

    /// Code that is shown, but neither compiled nor run. The lines are ours.
    #[must_use]
    pub(crate) fn code(mut self, lines: &[String]) -> Self {
        self.separate();
        self.lines.push(String::from("```ignore"));
        self.lines.extend_from_slice(lines);
        self.lines.push(String::from("```"));
        self
    }

    /// The value that an absent one stands for, as JSON.
    #[must_use]
    pub(crate) fn default_value(self, value: Option<&Literal>) -> Self {
        match value {
            Some(value) => {
                let Self { lines } = Self::literal(&value.to_string());
                self.line(format!("Default: {}.", lines.concat()))
            }
            None => self,
        }
    }

    /// As documentation of what the lines stand in: a crate or module.
    pub(crate) fn inner(&self) -> TokenStream {
        let lines = self.lines.iter().map(|line| if line.is_empty() { String::new() } else { format!(" {line}") });
        quote!(#(#![doc = #lines])*)
    }

    /// Names the type where nothing else is said of it.
    #[must_use]
    pub(crate) fn or_name(self, name: &TypeName) -> Self {
        if !self.lines.is_empty() {
            return self;
        }
        let name = match name {
            TypeName::Component(name) => name.to_string(),
            TypeName::Inline(parts) => parts.iter().map(WireName::as_str).collect::<Vec<_>>().join(" / "),
        };
        Self::literal(&name)
    }

    /// A text of the document as a span of code.
    pub(crate) fn literal(text: &str) -> Self {
        let text = visible(text).replace('`', "'");
        let span = if text.trim().is_empty() { format!("`\"{text}\"`") } else { format!("`{text}`") };
        Self { lines: vec![span] }
    }

    fn separate(&mut self) {
        if !self.lines.is_empty() {
            self.lines.push(String::new());
        }
    }
}

impl ToTokens for Docs {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        for line in &self.lines {
            let line = if line.is_empty() { String::new() } else { format!(" {line}") };
            tokens.extend(quote!(#[doc = #line]));
        }
    }
}

/// A text of the document on one line, for a title.
pub(crate) fn one_line(text: &str) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    visible(&line).replace(['[', ']', '<', '>', '`'], "'")
}

/// Up to three blanks stay, for what hangs below an item of a list; four would make a block of code.
fn indented(line: &str) -> String {
    let blanks = line.len() - line.trim_start().len();
    " ".repeat(blanks.min(3))
}

/// A line of a paragraph. Five blanks or more behind the mark of an item would make a block of code.
fn escaped(line: &str) -> String {
    let mut text = String::with_capacity(line.len() + 8);
    let mut rest = line;
    while let Some(item) = item(rest) {
        text.push_str(&rest[..item]);
        text.push(' ');
        rest = rest[item..].trim_start();
    }
    while let Some(character) = rest.chars().next() {
        if let Some(span) = code_span(rest) {
            text.push_str(&visible(span));
            rest = &rest[span.len()..];
        } else if let Some(url) = url(rest) {
            text.push_str(&format!("<{url}>"));
            rest = &rest[url.len()..];
        } else {
            if matches!(character, '<' | '>' | '[' | ']' | '`' | '\\' | '&' | '~') {
                text.push('\\');
            }
            push_visible(&mut text, character);
            rest = &rest[character.len_utf8()..];
        }
    }
    // What begins a line of `=` or `-` below a paragraph would make that a heading, and `#` one of its own.
    if text.starts_with(['#', '=']) { format!("\\{text}") } else { text }
}

/// A span between two single backticks on one line.
fn code_span(rest: &str) -> Option<&str> {
    let inner = rest.strip_prefix('`')?;
    let end = inner.find('`').filter(|end| *end > 0)?;
    (!inner[end + 1..].starts_with('`')).then(|| &rest[..end + 2])
}

/// The length of the mark that begins an item of a list, if one does.
fn item(line: &str) -> Option<usize> {
    let digits = line.bytes().take_while(u8::is_ascii_digit).count();
    let mark = match line.as_bytes().get(digits) {
        Some(b'.' | b')') if (1..10).contains(&digits) => digits + 1,
        Some(b'-' | b'*' | b'+') if digits == 0 => 1,
        _ => return None,
    };
    line[mark..].starts_with([' ', '\t']).then_some(mark)
}

/// An address at the beginning of a text, without the punctuation that ends a sentence.
fn url(rest: &str) -> Option<&str> {
    if !rest.starts_with("https://") && !rest.starts_with("http://") {
        return None;
    }
    let ends = |c: char| {
        c.is_whitespace()
            || c.is_control()
            || matches!(c, '<' | '>' | '"' | '`' | '\\' | '[' | ']' | '{' | '}' | '|' | '^')
    };
    let end = rest.find(ends).unwrap_or(rest.len());
    let url = rest[..end].trim_end_matches(['.', ',', ';', ':', '!', '?', ')', '\'']);
    (url.len() > "https://".len()).then_some(url)
}

fn visible(text: &str) -> String {
    let mut shown = String::with_capacity(text.len());
    text.chars().for_each(|character| push_visible(&mut shown, character));
    shown
}

/// Control characters and those that change the direction of text are shown by their code.
fn push_visible(text: &mut String, character: char) {
    let changes_direction =
        matches!(character, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    if changes_direction || character.is_control() && character != '\t' {
        text.push_str(&format!("U+{:04X}", u32::from(character)));
    } else {
        text.push(character);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(text: &str) -> Vec<String> {
        Docs::default().text(Some(text)).lines
    }

    #[test]
    fn nothing_becomes_code_or_a_link() {
        let pairs = [
            ("    let x = 1;", "let x = 1;"),
            ("see [Order] and <b>bold</b>", "see \\[Order\\] and \\<b\\>bold\\</b\\>"),
            ("`a[0]` stays", "`a[0]` stays"),
            ("an ` alone", "an \\` alone"),
            ("at https://example.com/a_b. Then", "at <https://example.com/a_b>. Then"),
            ("# no heading", "\\# no heading"),
            ("100 % of {x}", "100 % of {x}"),
            ("a\u{202e}b", "aU+202Eb"),
            ("- ~~~", "- \\~\\~\\~"),
            ("-      code()", "- code()"),
            ("1.\t\tcode()", "1. code()"),
            ("-1 is no item", "-1 is no item"),
        ];
        for (text, expected) in pairs {
            assert_eq!(lines(text), [expected], "{text}");
        }
    }

    #[test]
    fn blocks_become_plain_text() {
        assert_eq!(lines("a\n```rust\npanic!()\n```\nb"), ["a", "```text", "panic!()", "```", "b"]);
        assert_eq!(lines("a\n```\nleft open"), ["a", "```text", "left open", "```"]);
        assert_eq!(lines("- a\n\n        deep"), ["- a", "", "   deep"]);
    }

    #[test]
    fn parts_are_apart() {
        let docs = Docs::default().text(Some("a")).text(Some(" ")).line("`GET /`");
        assert_eq!(docs.lines, ["a", "", "`GET /`"]);
        assert_eq!(Docs::default().line("`a\n\n    b\r`").lines, ["`aU+000AU+000A    bU+000D`"]);
    }
}
