//! A regular expression → a text that it matches.

use regex_syntax::hir::{Class, ClassUnicode, Hir, HirKind};

use super::seed::Seed;

/// The longest text that is made.
const LONGEST: usize = 20_000;

/// A text that an ECMA-262 pattern is to match; whether it does is for the caller to see, as assertions about the place
/// of a match are passed over. What may be repeated is repeated `more` times than it must be.
pub(super) fn matching(pattern: &str, seed: Seed, more: u32) -> Option<String> {
    let pattern = jsonschema_regex::to_rust_regex(pattern).ok()?;
    let hir = regex_syntax::parse(&pattern).ok()?;
    let mut out = String::new();
    write(&hir, seed, more, &mut out)?;
    Some(out)
}

fn write(hir: &Hir, seed: Seed, more: u32, out: &mut String) -> Option<()> {
    if out.len() > LONGEST {
        return None;
    }
    match hir.kind() {
        HirKind::Empty | HirKind::Look(_) => {}
        HirKind::Literal(literal) => out.push_str(std::str::from_utf8(&literal.0).ok()?),
        HirKind::Class(Class::Unicode(class)) => out.push(character(class, seed)?),
        HirKind::Class(Class::Bytes(_)) => return None,
        HirKind::Capture(capture) => write(&capture.sub, seed, more, out)?,
        HirKind::Repetition(repetition) => {
            let count = repetition.min.saturating_add(more).min(repetition.max.unwrap_or(u32::MAX));
            for index in 0..count as usize {
                write(&repetition.sub, seed.at(index), more, out)?;
            }
        }
        HirKind::Concat(parts) => {
            for (index, part) in parts.iter().enumerate() {
                write(part, seed.at(index), more, out)?;
            }
        }
        HirKind::Alternation(parts) => {
            let index = usize::try_from(seed.below(parts.len() as u64)).ok()?;
            write(parts.get(index)?, seed.at(index), more, out)?;
        }
    }
    Some(())
}

/// A character of a class: a letter or digit if there is one.
fn character(class: &ClassUnicode, seed: Seed) -> Option<char> {
    let inside = |first: char, last: char| -> Vec<char> {
        let cut = class.ranges().iter().map(|range| (range.start().max(first), range.end().min(last)));
        cut.filter(|(start, end)| start <= end).flat_map(|(start, end)| start..=end).collect()
    };
    let preferred = [('a', 'z'), ('0', '9'), ('A', 'Z'), ('!', '~'), (' ', ' ')];
    let found = preferred.iter().map(|&(first, last)| inside(first, last)).find(|found| !found.is_empty());
    match found {
        Some(characters) => seed.pick(&characters),
        None => class.ranges().first().map(regex_syntax::hir::ClassUnicodeRange::start),
    }
}
