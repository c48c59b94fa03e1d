//! Model → a server of it, in this process: its operations are answered with made-up data that is valid by the document.
//!
//! Nothing is generated: the tables that a generated server has as `static`s are made here from the model and leaked.
//! That is what makes them `'static` as the server's runtime wants them, which is the same in both cases. A table lives
//! as long as the server, and the server as long as the process; so [`router`] is to be called once for a document, not
//! for each request.

mod leak;
mod operations;
mod schemas;

use axum::Router;

use crate::ir::Api;
pub use crate::runtime::ErrorShape;
use crate::runtime::{Mock, ServerBuilder};

/// What a mock can be told.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Options {
    /// The shape of error bodies.
    pub errors: ErrorShape,
    /// What made-up values begin with: another number gives others.
    pub seed: u64,
    /// The only key, bearer token or password that is let in; any, if there is none.
    pub token: Option<String>,
    /// Whether resources are kept in memory.
    pub resources: Resources,
}

/// Whether requests change what later ones are answered.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Resources {
    /// What is created can be retrieved, changed, listed and removed.
    #[default]
    Kept,
    /// Every answer depends on its own request alone.
    Forgotten,
}

/// A router that answers every operation of an API.
pub fn router(api: &Api, options: &Options) -> Router {
    let mut mock = Mock::new().seed(options.seed);
    if let Some(token) = &options.token {
        mock = mock.token(token);
    }
    if options.resources == Resources::Forgotten {
        mock = mock.stateless();
    }
    ServerBuilder::new(operations::table(api)).errors(options.errors).mock(mock).build()
}
