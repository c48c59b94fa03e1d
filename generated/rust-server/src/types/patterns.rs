//! The regular expressions of the API's document.
#![allow(dead_code, reason = "some may stand in types that no operation names")]
use crate::runtime::schema::Pattern;

pub(crate) static UNIT_PRICE: Pattern = Pattern::new("^-?\\d{1,12}(?:\\.\\d{1,10})?$");
pub(crate) static AMOUNT: Pattern = Pattern::new("^-?\\d{1,18}(?:\\.\\d{1,2})?$");
pub(crate) static SLUG: Pattern = Pattern::new("^[-a-zA-Z0-9_]+$");
pub(crate) static TYPE: Pattern = Pattern::new("^[a-zA-Z0-9_\\-\\/:]+$");
