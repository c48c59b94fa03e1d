//! Limits of texts → a text.

use serde_json::Value;

use super::pattern;
use super::seed::Seed;
use super::value::fits;
use crate::runtime::schema::{Format, Kind, Schema, Text};

/// Words that texts are made of.
const WORDS: &[&str] = &[
    "amber", "birch", "cedar", "delta", "ember", "fjord", "grove", "harbour", "inlet", "juniper", "kelp", "lagoon",
    "meadow", "north", "ocean", "pine", "quartz", "river", "stone", "tundra", "upland", "valley", "willow", "zephyr",
];

/// How often what a pattern may repeat is repeated, one try after the other.
const REPETITIONS: [u32; 11] = [3, 1, 0, 2, 5, 8, 13, 21, 40, 80, 250];

/// A text that keeps to its limits, if one is found.
pub(super) fn text(limits: &Text, seed: Seed) -> Option<String> {
    let schema = Schema::new(Kind::Text(*limits));
    let is_right = |text: &String| fits(&schema, &Value::from(text.as_str()));
    let by_format = || formatted(limits, seed);
    if limits.format != Format::None || limits.pattern.is_none() {
        let found = by_format().into_iter().find(&is_right);
        if found.is_some() {
            return found;
        }
    }
    let pattern = limits.pattern?.as_str();
    let tries = REPETITIONS.iter().enumerate().flat_map(|(index, more)| [(index, *more), (index + 100, *more)]);
    tries
        .filter_map(|(index, more)| pattern::matching(pattern, seed.at(index), more))
        .flat_map(|text| [padded(&text, limits.min_length), text])
        .find(&is_right)
        .or_else(|| by_format().into_iter().find(&is_right))
}

/// Some letters more, if a text is too short.
fn padded(text: &str, least: u32) -> String {
    let missing = (least as usize).saturating_sub(text.chars().count());
    format!("{text}{}", "a".repeat(missing.min(10_000)))
}

/// A word.
pub(super) fn word(seed: Seed) -> &'static str {
    seed.pick(WORDS).unwrap_or("amber")
}

/// Texts of a format, the best first.
fn formatted(limits: &Text, seed: Seed) -> Vec<String> {
    let number = |name: &str, end: u64| seed.with(name).below(end);
    let word = word(seed);
    let date = || format!("2026-{:02}-{:02}", 1 + number("month", 12), 1 + number("day", 28));
    let time = || format!("{:02}:{:02}:{:02}Z", number("hour", 24), number("minute", 60), number("second", 60));
    let one = match limits.format {
        Format::None => return vec![words(limits, seed)],
        Format::Uuid => uuid(seed),
        Format::Uri => {
            let path = format!("https://example.org/{word}/{}/", number("page", 1000));
            return vec![padded(&path, limits.min_length), format!("a:{word}"), "a:b".to_owned()];
        }
        Format::Date => date(),
        Format::DateTime => format!("{}T{}", date(), time()),
        Format::Time => return vec![time(), "12:00:00".to_owned(), "12:00".to_owned()],
        Format::Duration => format!("P{}DT{}H", 1 + number("days", 9), 1 + number("hours", 9)),
        Format::Decimal => {
            let (whole, part) = (number("whole", 100), number("part", 100));
            return vec![format!("{whole}.{part:02}"), format!("{whole}"), "1".to_owned()];
        }
        Format::Email => {
            let local = format!("{word}.{}", number("mailbox", 1000));
            let mail = format!("{local}@example.org");
            return vec![mail, format!("{word}@example.org"), "a@b.cd".to_owned()];
        }
        Format::Hostname => return vec![format!("{word}.example.org"), word.to_owned(), "a".to_owned()],
        Format::Ipv4 | Format::Ip => format!("192.0.2.{}", 1 + number("host", 254)),
        Format::Ipv6 => format!("2001:db8::{:x}", 1 + number("host", 0xfffe)),
        Format::Byte => crate::runtime::formats::base64_encode(words(limits, seed).as_bytes()),
    };
    vec![one]
}

/// Words, as many as the limits want.
fn words(limits: &Text, seed: Seed) -> String {
    let (least, most) = (limits.min_length as usize, limits.max_length as usize);
    let mut text = word(seed).to_owned();
    for index in 0.. {
        if text.len() >= least.clamp(8, 20_000) {
            break;
        }
        text = format!("{text} {}", word(seed.at(index)));
    }
    text.truncate(most);
    if text.ends_with(' ') {
        text.pop();
        text.push('s');
    }
    text
}

/// A UUID of version 4.
fn uuid(seed: Seed) -> String {
    let bytes = (u128::from(seed.number()) << 64) | u128::from(seed.with("low").number());
    ::uuid::Builder::from_random_bytes(bytes.to_be_bytes()).into_uuid().to_string()
}
