//! What the model does not hold, counted.

use std::collections::BTreeMap;

use specsmith::openapi::{SkipReason, Skipped};

/// One line: `1,672 x-waldur-operation-id, 4 default`; the most frequent first.
pub(super) fn summary(skipped: &[Skipped]) -> String {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for item in skipped {
        *counts.entry(&item.field).or_default() += 1;
    }
    let mut counts: Vec<_> = counts.into_iter().collect();
    counts.sort_by_key(|(field, count)| (std::cmp::Reverse(*count), *field));
    let parts: Vec<String> =
        counts.into_iter().map(|(field, count)| format!("{} `{field}`", thousands(count))).collect();
    parts.join(", ")
}

/// Every item, by reason.
pub(super) fn list(skipped: &[Skipped]) -> String {
    let mut text = String::new();
    let mut reasons: Vec<SkipReason> = skipped.iter().map(|item| item.reason).collect();
    reasons.sort_unstable();
    reasons.dedup();
    for reason in reasons {
        let items = skipped.iter().filter(|item| item.reason == reason);
        text.push_str(&format!("{} ({}):\n", meaning(reason), thousands(items.clone().count())));
        for item in items {
            text.push_str(&format!("  #{}\n", item.pointer));
        }
    }
    if text.is_empty() { String::from("The model holds everything that the document says.\n") } else { text }
}

fn meaning(reason: SkipReason) -> &'static str {
    match reason {
        SkipReason::Extension => "Extensions that have no meaning here",
        SkipReason::NotRepresented => "Fields of the specification that the model does not represent",
        SkipReason::BesideReference => "Fields beside `$ref`, which OpenAPI 3.0 ignores",
        SkipReason::Null => "Fields without a value",
        SkipReason::Meaningless => "Fields that have no meaning where they stand",
        SkipReason::Unknown => "Fields that the specification does not define",
    }
}

/// `1 item`, `2,311 items`.
pub(super) fn count_of(number: usize, noun: &str) -> String {
    format!("{} {noun}{}", thousands(number), if number == 1 { "" } else { "s" })
}

/// `2311` → `2,311`.
pub(super) fn thousands(number: usize) -> String {
    let digits = number.to_string();
    let mut text = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}
