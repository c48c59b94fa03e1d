//! Text and pointers → byte ranges, in one scan of the text's YAML (or JSON, which is YAML) events.

use std::collections::BTreeMap;
use std::ops::Range;

use saphyr_parser::{Event, Parser, Span};

use crate::Pointer;

/// Where a pointer's value stands.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Located {
    /// The first place: the only one, but for keys that stand twice in one map.
    pub(crate) first: Range<usize>,
    /// The last place.
    pub(crate) last: Range<usize>,
    /// The key of the last place; the place itself where that has no key.
    pub(crate) key: Range<usize>,
    /// Whether the value itself was found, and not only something around it.
    exact: bool,
}

/// Finds every pointer; the range is in bytes of `text`.
pub(crate) fn locate(text: &str, pointers: &[Pointer]) -> Vec<Located> {
    let mut wanted = Wanted::default();
    for (index, pointer) in pointers.iter().enumerate() {
        wanted.add(&mut pointer.keys(), index);
    }
    let mut scan = Scan { events: Parser::new_from_str(text), found: vec![Located::default(); pointers.len()] };
    scan.document(&wanted);
    let found = scan.found;
    to_bytes(text, found)
}

/// Where the second document of the text begins, and where its first alias stands.
pub(crate) fn oddities(text: &str) -> (Option<usize>, Option<usize>) {
    let (mut documents, mut second, mut alias) = (0, None, None);
    for (event, span) in Parser::new_from_str(text).map_while(Result::ok) {
        match event {
            Event::DocumentStart(_) => documents += 1,
            Event::Alias(_) if alias.is_none() => alias = Some(span.start.index()),
            _ => {}
        }
        if documents == 2 && second.is_none() {
            second = Some(span.start.index());
        }
    }
    let byte = |index: usize| text.char_indices().nth(index).map_or(text.len(), |(byte, _)| byte);
    (second.map(byte), alias.map(byte))
}

/// The pointers that are looked for, as a tree of their keys.
#[derive(Default)]
struct Wanted {
    here: Vec<usize>,
    below: BTreeMap<String, Wanted>,
}

impl Wanted {
    fn add(&mut self, keys: &mut dyn Iterator<Item = String>, index: usize) {
        match keys.next() {
            None => self.here.push(index),
            Some(key) => self.below.entry(key).or_default().add(keys, index),
        }
    }

    fn all(&self) -> Vec<usize> {
        let mut all = self.here.clone();
        all.extend(self.below.values().flat_map(Wanted::all));
        all
    }
}

struct Scan<'t, T: saphyr_parser::Input> {
    events: Parser<'t, T>,
    found: Vec<Located>,
}

impl<'t, T: saphyr_parser::Input> Scan<'t, T> {
    /// The next event; `None` at the end, or where the text is no YAML.
    fn next(&mut self) -> Option<(Event<'t>, Range<usize>)> {
        let (event, Span { start, end }) = self.events.next()?.ok()?;
        Some((event, start.index()..end.index().max(start.index())))
    }

    fn document(&mut self, wanted: &Wanted) -> Option<()> {
        loop {
            let (event, span) = self.next()?;
            match event {
                Event::StreamStart | Event::DocumentStart(_) => {}
                event => return self.value(&event, span.clone(), span.start..span.start, Some(wanted)),
            }
        }
    }

    /// Reads one value whole and notes what is wanted of it; `key` is the range of its key.
    fn value(
        &mut self,
        event: &Event<'t>,
        span: Range<usize>,
        key: Range<usize>,
        wanted: Option<&Wanted>,
    ) -> Option<()> {
        if let Some(wanted) = wanted {
            let scalar = matches!(event, Event::Scalar(..) | Event::Alias(_)) && !span.is_empty();
            self.note(wanted, &if scalar { span } else { key.clone() }, &key);
        }
        match event {
            Event::MappingStart(..) => self.mapping(wanted),
            Event::SequenceStart(..) => self.sequence(wanted),
            _ => Some(()),
        }
    }

    fn note(&mut self, wanted: &Wanted, range: &Range<usize>, key: &Range<usize>) {
        for index in wanted.all() {
            let exact = wanted.here.contains(&index);
            let found = &mut self.found[index];
            if found.exact && exact {
                (found.last, found.key) = (range.clone(), key.clone());
            } else if !found.exact {
                *found = Located { first: range.clone(), last: range.clone(), key: key.clone(), exact };
            }
        }
    }

    fn mapping(&mut self, wanted: Option<&Wanted>) -> Option<()> {
        loop {
            let (event, key) = self.next()?;
            match event {
                Event::MappingEnd => return Some(()),
                Event::Scalar(name, ..) => {
                    let below = wanted.and_then(|wanted| wanted.below.get(name.as_ref()));
                    let (event, span) = self.next()?;
                    self.value(&event, span, key, below)?;
                }
                complex => {
                    self.value(&complex, key.clone(), key, None)?;
                    let (event, span) = self.next()?;
                    self.value(&event, span.clone(), span, None)?;
                }
            }
        }
    }

    fn sequence(&mut self, wanted: Option<&Wanted>) -> Option<()> {
        for index in 0_usize.. {
            let (event, span) = self.next()?;
            if matches!(event, Event::SequenceEnd) {
                break;
            }
            let below = wanted.and_then(|wanted| wanted.below.get(&index.to_string()));
            self.value(&event, span.clone(), span, below)?;
        }
        Some(())
    }
}

/// The parser counts characters; everything else counts bytes.
fn to_bytes(text: &str, mut found: Vec<Located>) -> Vec<Located> {
    let mut bytes: BTreeMap<usize, usize> = BTreeMap::new();
    for located in &found {
        for range in [&located.first, &located.last, &located.key] {
            bytes.extend([(range.start, text.len()), (range.end, text.len())]);
        }
    }
    let mut places = bytes.iter_mut().peekable();
    for (index, (byte, _)) in text.char_indices().enumerate() {
        while let Some((_, place)) = places.next_if(|(wanted, _)| **wanted == index) {
            *place = byte;
        }
    }
    for located in &mut found {
        for range in [&mut located.first, &mut located.last, &mut located.key] {
            *range = bytes[&range.start]..bytes[&range.end];
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn find<'t>(text: &'t str, fragment: &str) -> &'t str {
        let pointer = Pointer::from_fragment(fragment).unwrap();
        &text[locate(text, &[pointer]).remove(0).first]
    }

    #[test]
    fn values_keys_and_items_are_found() {
        let text = "é: 1\na:\n  b: [x, 'y z']\n  c/d: {e: |\n      block\n  }\n";
        assert_eq!(find(text, "#/a/b/1"), "'y z'");
        assert_eq!(find(text, "#/a/b"), "b");
        assert_eq!(find(text, "#/a"), "a");
        assert_eq!(find("{\"a\": {\"b\": 12}}", "#/a/b"), "12");
    }

    #[test]
    fn a_missing_place_gives_the_one_around_it() {
        assert_eq!(find("a:\n  b: 1\n", "#/a/c/d"), "a");
    }

    #[test]
    fn a_key_that_stands_twice_has_two_places() {
        let text = "a: 1\nb: 2\na: 3\n";
        let located = locate(text, &[Pointer::root().child("a")]).remove(0);
        assert_eq!((&text[located.first], &text[located.last]), ("1", "3"));
    }
}
