//! Format `uuid`: the `uuid` crate. With or without hyphens.

super::text_format!(uuid::Uuid, "string (uuid)");
