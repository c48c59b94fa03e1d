//! `tidy`
pub(crate) fn faults(_root: &std::path::Path) -> Vec<String> { Vec::new() }
