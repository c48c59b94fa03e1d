//! `bench`
use anyhow::Result;
pub(crate) fn run(_spec: &std::path::Path, _site: Option<&std::path::Path>, _r: Option<f64>, _m: Option<u64>) -> Result<()> { Ok(()) }
