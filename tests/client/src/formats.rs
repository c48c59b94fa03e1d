//! The types of other crates that formats are read into: all that a client may have.

#[path = "../../../templates/rust_client/runtime/formats/chrono.rs"]
mod with_chrono;
#[path = "../../../templates/rust_client/runtime/formats/decimal.rs"]
mod with_decimal;
#[path = "../../../templates/rust_client/runtime/formats/email.rs"]
mod with_email;
#[path = "../../../templates/rust_client/runtime/formats/uuid.rs"]
mod with_uuid;
