//! Rendered files → the disk, or a comparison with it: the only place that writes files.

mod drift;
mod path;
mod record;
mod tree;
mod write;

pub use drift::{Change, Drift};
pub(crate) use path::is_device;
pub use path::{BadPath, RelPath};
pub use tree::{FileTree, SamePath};
pub use write::{WriteError, Written};
