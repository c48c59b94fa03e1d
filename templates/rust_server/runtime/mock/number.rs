//! Limits of numbers → a number.

use serde_json::{Number, Value};

use super::seed::Seed;
use crate::runtime::schema::{Bounds, Limit};

/// Whether numbers are whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Grain {
    Whole,
    Any,
}

/// Most steps from the smallest number that there are between one number and the other.
const STEPS: f64 = 100.0;

/// A number within limits.
pub(super) fn number(bounds: &Bounds, grain: Grain, seed: Seed) -> Option<Value> {
    let (low, high) = range(bounds);
    let step = step(bounds.multiple_of, grain);
    let on_grid = stepped(bounds, (low, high), step, seed);
    let between = || (grain == Grain::Any && bounds.multiple_of == 0.0).then_some(low.midpoint(high));
    let number = on_grid.or_else(between).filter(|number| allows(bounds, *number))?;
    #[expect(clippy::cast_possible_truncation, reason = "a whole number, and no larger than floats can tell")]
    match grain {
        Grain::Whole if number.abs() < 9e15 => Some(Value::from(number as i64)),
        Grain::Whole => None,
        Grain::Any => Number::from_f64(number).map(Value::Number),
    }
}

fn range(bounds: &Bounds) -> (f64, f64) {
    let end = |limit: Limit| match limit {
        Limit::None => None,
        Limit::Inclusive(number) | Limit::Exclusive(number) => Some(number),
    };
    match (end(bounds.minimum), end(bounds.maximum)) {
        (Some(low), Some(high)) => (low, high),
        (Some(low), None) => (low, low + STEPS),
        (None, Some(high)) if high < 1.0 => (high - STEPS, high),
        (None, Some(high)) => (0.0, high.min(STEPS)),
        (None, None) => (1.0, STEPS),
    }
}

fn step(multiple_of: f64, grain: Grain) -> f64 {
    match grain {
        _ if multiple_of <= 0.0 => {
            if grain == Grain::Whole {
                1.0
            } else {
                0.5
            }
        }
        Grain::Any => multiple_of,
        Grain::Whole => (1..1000_u32)
            .map(|count| f64::from(count) * multiple_of)
            .find(|step| step.fract() == 0.0)
            .unwrap_or(multiple_of),
    }
}

/// A whole multiple of `step` within the limits.
fn stepped(bounds: &Bounds, (low, high): (f64, f64), step: f64, seed: Seed) -> Option<f64> {
    let mut first = (low / step).ceil();
    if bounds.minimum == Limit::Exclusive(first * step) {
        first += 1.0;
    }
    let count = ((high / step).floor() - first).clamp(0.0, STEPS);
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "0 to 100")]
    let mut index = seed.below(count as u64 + 1) as f64;
    if index > 0.0 && bounds.maximum == Limit::Exclusive(multiple(first + index, step)) {
        index -= 1.0;
    }
    Some(multiple(first + index, step)).filter(|number| allows(bounds, *number))
}

/// `count * step`, without what a float adds to 0.1 and its like.
fn multiple(count: f64, step: f64) -> f64 {
    let parts = (1.0 / step).round();
    if step < 1.0 && (parts * step - 1.0).abs() < 1e-12 { count / parts } else { count * step }
}

fn allows(bounds: &Bounds, number: f64) -> bool {
    let is_enough = match bounds.minimum {
        Limit::None => true,
        Limit::Inclusive(least) => number >= least,
        Limit::Exclusive(least) => number > least,
    };
    is_enough
        && match bounds.maximum {
            Limit::None => true,
            Limit::Inclusive(most) => number <= most,
            Limit::Exclusive(most) => number < most,
        }
}
