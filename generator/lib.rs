//! One OpenAPI document in; reference pages out.
//!
//! ```text
//! read → parse → lower → name → render → format → write | check
//! ```
//!
//! Each stage is a function from one type to the next:
//!
//! ```
//! use specsmith::diagnostics::Report;
//! use specsmith::targets::Target as _;
//! use specsmith::targets::markdown::{Markdown, Theme};
//! use specsmith::{Source, lower, openapi};
//!
//! let text = "
//! openapi: 3.0.3
//! info: {title: Pets, version: '1'}
//! paths:
//!   /pets/:
//!     get:
//!       operationId: pets_list
//!       summary: List pets
//!       responses:
//!         '200': {description: All pets.}
//! ";
//! let mut report = Report::default();
//! let source = Source::new("pets.yaml", text); //                  the text
//! let document = openapi::read(&source, &mut report)?; //          what the file says
//! let api = lower::lower(&document, &mut report)?; //              what the API means
//! let pages = Markdown::new(Theme::load("waldur", None)?); //      a target
//! let rendering = pages.render(&api)?; //                          files in memory
//!
//! assert!(rendering.files.get("uncategorized/pets/pets.md").unwrap().contains("### List pets"));
//! assert!(report.findings().is_empty());
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

#[cfg(feature = "cli")]
pub mod config;
pub mod diagnostics;
#[cfg(feature = "cli")]
pub mod generate;
#[cfg(feature = "cli")]
pub mod inspect;
pub mod ir;
pub mod lower;
#[cfg(feature = "mock")]
pub mod mock;
mod model;
mod names;
pub mod openapi;
pub mod output;
mod pointer;
/// The runtime of generated servers, the very files: `mock` runs them without a generated server.
#[cfg(feature = "mock")]
#[path = "../templates/rust_server/runtime/mod.rs"]
#[allow(dead_code, unused_imports, reason = "a generated server uses all of it")]
#[allow(
    clippy::pedantic,
    unreachable_pub,
    reason = "it is held to the rules of the users' crates, as a part of which it is written"
)]
mod runtime;
mod rust;
mod source;
pub mod targets;

pub use model::Model;
pub use pointer::Pointer;
pub use source::{Source, SourceError};
