//! Operation → what its methods do.

use super::failure::Failures;
use super::operation::{Success, successes};
use crate::ir::{Api, Location, Operation, Param, Status};
use crate::rust::body::{BodyPlan, bodies};

/// What the methods of an operation do.
pub(super) struct Plan<'a> {
    pub(super) operation: &'a Operation,
    /// Path parameters, in the order of the path.
    pub(super) path: Vec<&'a Param>,
    /// The parameters of the other locations, in document order.
    pub(super) params: Vec<&'a Param>,
    /// The bodies that the caller can choose from; the first is that of the plain method.
    pub(super) bodies: Vec<BodyPlan<'a>>,
    pub(super) successes: Vec<(Status, Success<'a>)>,
    pub(super) failures: Failures<'a>,
    /// The parameter by which the caller chooses the fields that are answered.
    pub(super) fieldset: Option<&'a Param>,
}

impl<'a> Plan<'a> {
    pub(super) fn new(api: &'a Api, operation: &'a Operation, options: &super::Options) -> Self {
        let in_path = |param: &&Param| param.location == Location::Path;
        let mut path: Vec<&Param> = operation.params.iter().filter(in_path).collect();
        let order: Vec<_> = operation.path.params().collect();
        path.sort_by_key(|param| order.iter().position(|name| *name == param.name));
        let params: Vec<&Param> = operation.params.iter().filter(|param| !in_path(param)).collect();
        let chooses = |param: &&&Param| param.location == Location::Query && param.name == *options.fieldset_param;
        let fieldset = params.iter().find(chooses).copied();
        Self {
            operation,
            path,
            params,
            bodies: operation.body.as_ref().map(|body| bodies(&api.types, body)).unwrap_or_default(),
            successes: successes(api, operation, options),
            failures: Failures::of(operation),
            fieldset,
        }
    }

    /// What the method answers, where every success answers the same.
    pub(super) fn single(&self) -> Option<Success<'a>> {
        let (_, first) = self.successes.first()?;
        let same = self.successes.iter().all(|(_, other)| match (first, other) {
            (Success::Json(a), Success::Json(b))
            | (Success::Page(a), Success::Page(b))
            | (Success::Lines(a), Success::Lines(b))
            | (Success::Events(a), Success::Events(b)) => a.ty == b.ty,
            (Success::Envelope(a), Success::Envelope(b)) => a.id == b.id,
            (a, b) => std::mem::discriminant(a) == std::mem::discriminant(b),
        });
        same.then_some(*first)
    }

    /// The status codes that the document lists as successes; 2 stands for all of them.
    pub(super) fn codes(&self) -> Vec<u16> {
        let code = |(status, _): &(Status, Success<'_>)| match status {
            Status::Code(code) => *code,
            Status::Range(_) | Status::Default => 2,
        };
        self.successes.iter().map(code).collect()
    }
}
