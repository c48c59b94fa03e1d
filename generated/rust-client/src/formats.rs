//! The types of other crates that formats of the API's document are read into.
#[path = "runtime/formats/chrono.rs"]
mod with_chrono;

#[path = "runtime/formats/email.rs"]
mod with_email;

#[path = "runtime/formats/decimal.rs"]
mod with_decimal;

#[path = "runtime/formats/uuid.rs"]
mod with_uuid;
