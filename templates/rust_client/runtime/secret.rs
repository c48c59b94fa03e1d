//! Structs that hold secrets, as `Debug` shows them.

use std::fmt;

/// What stands in place of a secret.
#[allow(dead_code, reason = "an API may have no secrets")]
pub(crate) struct Redacted;

impl fmt::Debug for Redacted {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[redacted]")
    }
}

/// Shows a struct by these fields.
#[allow(dead_code, reason = "an API may have no secrets")]
pub(crate) fn debug(f: &mut fmt::Formatter<'_>, name: &str, fields: &[(&str, &dyn fmt::Debug)]) -> fmt::Result {
    let mut shown = f.debug_struct(name);
    for (name, value) in fields {
        shown.field(name, value);
    }
    shown.finish()
}
