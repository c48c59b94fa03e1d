//! Model → a Rust server: one trait per tag, types with their schemas apart, on a hand-written runtime.

mod formats;
mod limits;
mod patterns;
mod plain;
mod schema;
mod type_files;
mod types;
mod unions;
mod usage;
