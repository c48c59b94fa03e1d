//! Report and source → the text that a person reads.

use std::fmt::Write as _;
use std::ops::Range;

use annotate_snippets::{AnnotationKind, Group, Level, Origin, Renderer, Snippet};

use super::{Diagnostic, Place, Report, Severity};
use crate::source::Located;
use crate::{Pointer, Source};

/// Longest part of a line that an excerpt shows, in bytes: a document may be one line of many megabytes.
const EXCERPT: usize = 120;

/// How a report looks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Style {
    /// Text alone: files, logs, `NO_COLOR`.
    Plain,
    /// With ANSI colours, for a terminal.
    Colored,
}

pub(super) fn render(report: &Report, source: &Source, style: Style) -> String {
    let renderer = match style {
        Style::Plain => Renderer::plain(),
        Style::Colored => Renderer::styled(),
    };
    let places = Places::find(report, source);
    let mut text = String::new();
    let mut order: Vec<usize> = (0..report.findings().len()).collect();
    order.sort_by_key(|index| places.main[*index].start);
    for index in order {
        let excerpt = renderer.render(&groups(&report.findings()[index], index, &places));
        // An excerpt of a part of a line has no file of its own, which the renderer marks by a line of three colons.
        for line in excerpt.lines().filter(|line| without_colors(line).trim() != ":::") {
            let _ = writeln!(text, "{line}");
        }
        text.push('\n');
    }
    text + &counts(report)
}

/// The line as it looks without ANSI colours.
fn without_colors(line: &str) -> String {
    let mut parts = line.split('\u{1b}');
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |text, part| text + part.split_once('m').map_or(part, |(_, rest)| rest))
}

fn groups<'a>(finding: &'a Diagnostic, index: usize, places: &Places<'a>) -> Vec<Group<'a>> {
    let level = match finding.code.severity() {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
    };
    let title = level.primary_title(finding.message.as_str()).id(finding.code.as_str());
    let excerpt = places.excerpt(&places.main[index]);
    let mut group = excerpt.add_to(Group::with_title(title));
    if let Some(pointer) = finding.place.pointer() {
        group = group.element(Level::NOTE.with_name(Some("in")).message(format!("#{pointer}")));
    }
    let mut groups = vec![group];
    if let (Some((_, label)), Some(range)) = (&finding.related, &places.related[index]) {
        let excerpt = places.excerpt(range);
        groups.push(excerpt.add_to(Group::with_title(Level::NOTE.secondary_title(label.as_str()))));
    }
    let help = finding.help.as_deref().unwrap_or(finding.code.advice());
    groups.push(Group::with_title(Level::HELP.secondary_title(help)));
    groups
}

struct Excerpt<'a> {
    /// Where the excerpt is, if it does not begin where its line begins.
    origin: Option<Origin<'a>>,
    snippet: Snippet<'a, annotate_snippets::Annotation<'a>>,
}

impl<'a> Excerpt<'a> {
    fn add_to(self, group: Group<'a>) -> Group<'a> {
        match self.origin {
            Some(origin) => group.element(origin).element(self.snippet),
            None => group.element(self.snippet),
        }
    }
}

/// The byte ranges of all findings, found in one scan.
struct Places<'a> {
    source: &'a Source,
    lines: Vec<usize>,
    main: Vec<Range<usize>>,
    related: Vec<Option<Range<usize>>>,
}

impl<'a> Places<'a> {
    fn find(report: &Report, source: &'a Source) -> Self {
        let findings = report.findings();
        let main = findings.iter().map(|finding| &finding.place);
        let related = findings.iter().filter_map(|finding| finding.related.as_ref().map(|(place, _)| place));
        let pointers: Vec<Pointer> = main.clone().chain(related).filter_map(Place::pointer).cloned().collect();
        let mut located = source.locate_all(&pointers).into_iter();
        let main = main.map(|place| place.range(&mut located)).collect();
        let related = findings
            .iter()
            .map(|finding| finding.related.as_ref().map(|(place, _)| place.range(&mut located)))
            .collect();
        let line_starts = source.text().match_indices('\n').map(|(at, _)| at + 1);
        let lines = std::iter::once(0).chain(line_starts).collect();
        Self { source, lines, main, related }
    }

    /// The line of a range's start, cut to what fits, with the range marked.
    fn excerpt(&self, range: &Range<usize>) -> Excerpt<'a> {
        let text = self.source.text();
        let line = self.lines.partition_point(|start| *start <= range.start) - 1;
        let start = self.lines[line];
        let end = text[start..].find('\n').map_or(text.len(), |length| start + length);
        let mark = range.start.min(end)..range.end.clamp(range.start.min(end), end);
        let name = self.source.name();
        let window = window(text, start, end, mark.start);
        let marked = mark.start - window.start..mark.end.min(window.end) - window.start;
        let snippet = Snippet::source(text[window.clone()].trim_end_matches('\r'))
            .line_start(line + 1)
            .annotation(AnnotationKind::Primary.span(marked));
        if window.start == start {
            return Excerpt { origin: None, snippet: snippet.path(name) };
        }
        let column = text[start..mark.start].chars().count() + 1;
        Excerpt { origin: Some(Origin::path(name).line(line + 1).char_column(column)), snippet }
    }
}

/// The part of a line that is shown: all of it, or what stands around the mark.
fn window(text: &str, start: usize, end: usize, mark: usize) -> Range<usize> {
    let from = if mark - start < EXCERPT { start } else { text.ceil_char_boundary(mark - EXCERPT / 2) };
    from..text.floor_char_boundary(end.min(from + 2 * EXCERPT))
}

impl Place {
    fn pointer(&self) -> Option<&Pointer> {
        match self {
            Self::Value(pointer) | Self::Key(pointer) | Self::LastValue(pointer) => Some(pointer),
            Self::Byte(_) => None,
        }
    }

    fn range(&self, located: &mut impl Iterator<Item = Located>) -> Range<usize> {
        match self {
            Self::Byte(byte) => *byte..*byte,
            Self::Value(_) => located.next().unwrap_or_default().first,
            Self::Key(_) => located.next().unwrap_or_default().key,
            Self::LastValue(_) => located.next().unwrap_or_default().last,
        }
    }
}

fn counts(report: &Report) -> String {
    let parts: Vec<String> = [Severity::Error, Severity::Warning]
        .into_iter()
        .map(|severity| (severity, report.count(severity)))
        .filter(|(_, count)| *count > 0)
        .map(|(severity, count)| format!("{count} {severity}{}", if count == 1 { "" } else { "s" }))
        .collect();
    if parts.is_empty() { String::new() } else { parts.join(", ") + "\n" }
}
