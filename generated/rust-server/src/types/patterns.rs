//! The regular expressions of the API's document.
#![allow(dead_code, reason = "some may stand in types that no operation names")]
use crate::runtime::schema::Pattern;

pub(crate) static UNIT_PRICE: Pattern = Pattern::new("^-?\\d{0,12}(?:\\.\\d{0,10})?$");
pub(crate) static AMOUNT: Pattern = Pattern::new("^-?\\d{0,18}(?:\\.\\d{0,2})?$");
pub(crate) static SLUG: Pattern = Pattern::new("^[-a-zA-Z0-9_]+$");
pub(crate) static PLAN_UUID: Pattern = Pattern::new("^[a-f0-9]+$");
pub(crate) static TYPE: Pattern = Pattern::new("^[a-zA-Z0-9_\\-\\/:]+$");
