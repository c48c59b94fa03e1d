//! Whether the caller may do what it asks for.

use std::pin::Pin;

use super::context::RequestContext;
use super::operation::Permission;
use super::rejection::Rejection;

/// Decides whether a caller has the permissions that an operation demands. A closure is one too.
pub trait Authorize: Send + Sync + 'static {
    /// Whether the caller of `cx` has one of `required`.
    fn authorize(
        &self,
        cx: &RequestContext,
        required: &'static [Permission],
    ) -> impl Future<Output = Result<(), Rejection>> + Send;
}

impl<F> Authorize for F
where
    F: Fn(&RequestContext, &'static [Permission]) -> Result<(), Rejection> + Send + Sync + 'static,
{
    fn authorize(
        &self,
        cx: &RequestContext,
        required: &'static [Permission],
    ) -> impl Future<Output = Result<(), Rejection>> + Send {
        std::future::ready(self(cx, required))
    }
}

type Decision<'a> = Pin<Box<dyn Future<Output = Result<(), Rejection>> + Send + 'a>>;

/// [`Authorize`] that can be boxed.
trait AuthorizeDyn: Send + Sync {
    fn decide<'a>(&'a self, cx: &'a RequestContext, required: &'static [Permission]) -> Decision<'a>;
}

impl<A: Authorize> AuthorizeDyn for A {
    fn decide<'a>(&'a self, cx: &'a RequestContext, required: &'static [Permission]) -> Decision<'a> {
        Box::pin(self.authorize(cx, required))
    }
}

/// A hook of any type.
pub(crate) struct AuthorizeBox(Box<dyn AuthorizeDyn>);

impl AuthorizeBox {
    pub(crate) fn new(hook: impl Authorize) -> Self {
        Self(Box::new(hook))
    }

    pub(crate) async fn decide(&self, cx: &RequestContext, required: &'static [Permission]) -> Result<(), Rejection> {
        self.0.decide(cx, required).await
    }
}
