//! Path templates: how a path of the document is routed, and which parameters stand where.

use std::ops::Range;

/// Parameters of a path, and where in it they stand.
pub(crate) type Found = Vec<(&'static str, Range<usize>)>;

/// A path with parameters: its segments.
#[derive(Debug)]
pub(crate) struct Template {
    segments: Vec<Vec<Piece>>,
}

/// A part of a segment.
#[derive(Debug, PartialEq, Eq)]
enum Piece {
    Literal(&'static str),
    Parameter(&'static str),
}

impl Template {
    pub(crate) fn new(path: &'static str) -> Self {
        Self { segments: path.split('/').map(pieces).collect() }
    }

    /// The pattern that the router is given.
    ///
    /// A parameter is called by its number, so that paths may call the parameter at one place by different names. A
    /// segment that is only in part a parameter is one there; which path is meant is then found out by
    /// [`matches`](Self::matches).
    pub(crate) fn pattern(&self) -> String {
        let mut number = 0;
        let mut segment = |pieces: &Vec<Piece>| match pieces.as_slice() {
            [] => String::new(),
            // A brace that opens or closes nothing is a letter like others.
            [Piece::Literal(text)] => text.replace('{', "{{").replace('}', "}}"),
            _ => {
                number += 1;
                format!("{{p{number}}}")
            }
        };
        self.segments.iter().map(&mut segment).collect::<Vec<_>>().join("/")
    }

    /// The parameters of a path, by the places where they stand, if it is one of this template.
    pub(crate) fn matches(&self, path: &str) -> Option<Found> {
        let mut found = Found::new();
        let mut segments = path.split('/');
        let mut start = 0;
        for pieces in &self.segments {
            let segment = segments.next()?;
            match_segment(pieces, segment, start, &mut found)?;
            start += segment.len() + 1;
        }
        segments.next().is_none().then_some(found)
    }

    /// How much of the template is literal: of several that match, the one with the most is meant.
    pub(crate) fn weight(&self) -> usize {
        let literal = |piece: &Piece| if let Piece::Literal(text) = piece { text.len() } else { 0 };
        self.segments.iter().flatten().map(literal).sum()
    }
}

fn pieces(segment: &'static str) -> Vec<Piece> {
    let mut pieces = Vec::new();
    let mut rest = segment;
    while let Some((before, behind)) = rest.split_once('{') {
        let Some((name, behind)) = behind.split_once('}') else { break };
        if !before.is_empty() {
            pieces.push(Piece::Literal(before));
        }
        pieces.push(Piece::Parameter(name));
        rest = behind;
    }
    if !rest.is_empty() {
        pieces.push(Piece::Literal(rest));
    }
    pieces
}

fn match_segment(pieces: &[Piece], mut segment: &str, mut start: usize, found: &mut Found) -> Option<()> {
    for (index, piece) in pieces.iter().enumerate() {
        match piece {
            Piece::Literal(text) => {
                segment = segment.strip_prefix(text)?;
                start += text.len();
            }
            Piece::Parameter(name) => {
                let end = match pieces.get(index + 1) {
                    Some(Piece::Literal(next)) if index + 2 == pieces.len() => segment.len().checked_sub(next.len())?,
                    Some(Piece::Literal(next)) => segment.find(next)?,
                    Some(Piece::Parameter(_)) | None => segment.len(),
                };
                if end == 0 {
                    return None;
                }
                found.push((*name, start..start + end));
                segment = segment.get(end..)?;
                start += end;
            }
        }
    }
    segment.is_empty().then_some(())
}
