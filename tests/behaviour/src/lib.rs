//! The client of `specs/untidy.yaml`, as `build.rs` made it.
#![forbid(unsafe_code)]
#![allow(clippy::large_enum_variant, clippy::too_many_arguments, clippy::enum_variant_names)]

include!(concat!(env!("OUT_DIR"), "/client/src/root.rs"));
