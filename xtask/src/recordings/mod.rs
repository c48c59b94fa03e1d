//! `recordings`: recorded answers of a real server → what the client makes of them, against JSON Schema.
//!
//! The client is rendered, built, and called over HTTP with every recorded answer. The drift that it reports must be
//! what an independent check of the same body against the document's schema finds, place for place.

mod cassette;
mod check;
mod client;
mod find;
mod formats;
pub(crate) mod program;
mod replay;
mod report;
pub(crate) mod samples;
mod schema;
mod unknown;
mod yaml;

use std::collections::BTreeSet;
use std::path::Path;

use anyhow::{Context as _, Result, anyhow, ensure};
use serde_json::Value;
use specsmith::diagnostics::Style;
use specsmith::{Model, Source};

use cassette::Exchange;
use check::{Checker, Flaw};
use find::Found;

/// A recorded answer, and the operation that it answers.
struct Answer<'a> {
    exchange: &'a Exchange,
    found: Found<'a>,
}

/// The place that stands for the status, which is no place in a body.
const STATUS: &str = "(status)";

pub(crate) fn run(document: &Path, recordings: &Path) -> Result<()> {
    let source = Source::read(document)?;
    let model = Model::read(&source).map_err(|report| anyhow!(report.render(&source, Style::Plain)))?;
    let raw = yaml::read(document)?;
    let exchanges = cassette::read_folder(recordings)?;
    ensure!(!exchanges.is_empty(), "{} holds no recordings", recordings.display());
    let mut answers = Vec::new();
    for exchange in &exchanges {
        match find::find(&model.api, &raw, exchange) {
            Ok(found) => answers.push(Answer { exchange, found }),
            Err(reason) => println!("skipped: {exchange}: {reason}"),
        }
    }
    ensure!(!answers.is_empty(), "none of {} recordings answers with documented JSON", exchanges.len());
    let seen = client::run(&model.api, &answers)?;
    let found = violations(&raw, &answers)?;
    report::print(&answers, &seen, &found)
}

/// What the independent check finds wrong with each answer. A body of a status that is not documented may be part of
/// what the documented success answers, or nothing of it: only what is there is checked.
fn violations(raw: &Value, answers: &[Answer<'_>]) -> Result<Vec<BTreeSet<String>>> {
    let mut checker = Checker::new(raw);
    let check = |answer: &Answer<'_>| -> Result<BTreeSet<String>> {
        let mut flaws = checker.check(answer.found.schema, &answer.exchange.body).context(answer.found.id())?;
        if !answer.found.status_is_documented {
            flaws.retain(|place, flaw| !place.is_empty() && *flaw != Flaw::Missing);
            flaws.insert(String::from(STATUS), Flaw::Broken);
        }
        Ok(flaws.into_keys().collect())
    };
    answers.iter().map(check).collect()
}
