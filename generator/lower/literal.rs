//! Numbers of `openapiv3` → numbers as JSON writes them.

use serde_json::Number;

/// Whole numbers come back whole: `openapiv3` reads `maximum: 10` of a number as 10.0.
pub(super) fn number_of_f64(value: f64) -> Number {
    #[allow(clippy::cast_possible_truncation)] // only values that survive the way back are taken
    let whole = value as i64;
    #[allow(clippy::cast_precision_loss)]
    let survives = (whole as f64).total_cmp(&value).is_eq() && whole != i64::MAX;
    if survives { Number::from(whole) } else { Number::from_f64(value).unwrap_or_else(|| Number::from(0)) }
}
