//! What the client saw and what the check found → a table, and every difference.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Result, ensure};

use super::client::Seen;
use super::{Answer, STATUS};

/// The kind of drift that no schema forbids: a number that is too long for 64 bits.
const ROUNDED: &str = "rounded";

/// The counts of the table.
#[derive(Default)]
struct Table {
    decoded: usize,
    /// Answers that the client, and that the check, find to contradict the document.
    drifting: usize,
    violating: usize,
    kinds: BTreeMap<String, usize>,
    failures: usize,
    differences: usize,
}

/// Prints it; the error says that client and check disagree, or that an answer was not decoded.
pub(super) fn print(answers: &[Answer<'_>], seen: &[Seen], found: &[BTreeSet<String>]) -> Result<()> {
    let mut table = Table::default();
    for ((answer, seen), found) in answers.iter().zip(seen).zip(found) {
        table.violating += usize::from(!found.is_empty());
        table.compare(answer, seen, found);
    }
    println!("answers with documented JSON      {:5}", answers.len());
    println!("  decoded by the client           {:5}", table.decoded);
    println!("  departing, says the client      {:5}", table.drifting);
    println!("  departing, says the check       {:5}", table.violating);
    println!("drift, by kind                    {:5}", table.kinds.values().sum::<usize>());
    for (kind, count) in &table.kinds {
        println!("  {kind:<30}  {count:5}");
    }
    println!("differences                       {:5}", table.differences);
    ensure!(table.failures == 0, "{} answers were not decoded as they should be", table.failures);
    ensure!(table.differences == 0, "client and check differ in {} places", table.differences);
    Ok(())
}

impl Table {
    fn compare(&mut self, answer: &Answer<'_>, seen: &Seen, found: &BTreeSet<String>) {
        let name = format!("{} ({})", answer.exchange, answer.found.id());
        let Some(drift) = &seen.drift else {
            println!("NOT DECODED: {name}: {}", seen.error.as_deref().unwrap_or_default());
            self.failures += 1;
            return;
        };
        self.decoded += 1;
        self.drifting += usize::from(!drift.is_empty());
        if seen.strict.is_some() == drift.is_empty() {
            println!("STRICT: {name}: {}", seen.strict.as_deref().unwrap_or("no error, though there is drift"));
            self.failures += 1;
        }
        let mut places = BTreeMap::new();
        for drift in drift {
            *self.kinds.entry(drift.kind.clone()).or_default() += 1;
            let place = if drift.kind == "status" { STATUS } else { drift.pointer.as_str() };
            places.entry(place).or_insert(drift);
        }
        for (place, drift) in places.iter().filter(|(place, drift)| !found.contains(**place) && drift.kind != ROUNDED) {
            println!(
                "DIFFERENCE: {name}: only the client reports `{place}`: expected {}, found {}, {}",
                drift.expected, drift.found, drift.kind
            );
            self.differences += 1;
        }
        for place in found.iter().filter(|place| !places.contains_key(place.as_str())) {
            println!("DIFFERENCE: {name}: only the check reports `{place}`");
            self.differences += 1;
        }
    }
}
