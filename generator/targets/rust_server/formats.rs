//! Formats of strings → types of the server.

use proc_macro2::TokenStream;
use quote::quote;

use crate::ir::Format;
use crate::rust::expr::{FormatTypes, Native};

/// The types of the formats of a server.
#[derive(Debug, Default)]
pub(super) struct Formats;

impl FormatTypes for Formats {
    /// Addresses of e-mail are texts: whether they are right is said before a handler is asked.
    fn choice(&self, format: &Format) -> Option<Native> {
        (*format == Format::Email).then_some(Native::String)
    }

    fn path(&self, _: usize) -> TokenStream {
        quote!(String)
    }

    fn word(&self, _: usize) -> &'static str {
        "String"
    }
}
