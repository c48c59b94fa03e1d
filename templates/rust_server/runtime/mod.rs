//! What every generated server is built on. It knows nothing of any one API.
//!
//! A request is routed to an operation, its caller let in, its parameters and body read and validated against the
//! document's schemas, and then given to a handler as a [`Call`]. What the handler gives becomes a [`Reply`], or, if it
//! is a [`Rejection`], an error body.

mod body;
mod call;
mod check;
mod context;
#[cfg(feature = "docs")]
mod docs;
mod file;
mod formats;
pub mod json;
mod messages;
#[cfg(feature = "mock")]
mod mock;
mod multipart;
mod operation;
mod parameter;
mod params;
mod patch;
mod permission;
mod pipeline;
mod problem;
mod query;
mod rejection;
mod reply;
mod request_id;
mod routes;
pub mod schema;
mod security;
mod server;
mod settings;
mod template;
mod texts;
mod trace;
mod upload;
mod violation;

pub use call::{Answered, Answering, Call, Handler, answered, not_implemented};
pub use context::RequestContext;
pub use file::File;
pub use formats::{Base64, Uri};
#[cfg(feature = "mock")]
pub use mock::{AnyCaller, Mock};
pub use operation::{
    Alternative, Api, Content, Documented, Method, Operation, Permission, Range, Reading, Scheme, SchemeKind,
};
pub use parameter::{Location, Parameter, Style};
pub use patch::Patch;
pub use permission::Authorize;
pub use rejection::Rejection;
pub use reply::{IntoReply, Reply, Streamed};
pub use security::{Attempt, BasicCredential, Verified, Verify, nobody, verified};
pub use server::{Server, ServerBuilder};
pub use settings::ErrorShape;
pub use upload::Upload;
pub use violation::{Place, Violation, Violations};
