//! The document itself at `/openapi.json`, and Swagger UI at `/docs/`, from files inside the program.

use axum::Router;
use axum::http::header::CONTENT_TYPE;
use axum::routing::get;
use utoipa_swagger_ui::{Config, SwaggerUi};

use super::operation::Api;

/// Adds the document and its page.
pub(crate) fn add(router: Router, api: &'static Api) -> Router {
    let document = get(move || async { ([(CONTENT_TYPE, "application/json")], api.document) });
    let page: Router = SwaggerUi::new("/docs").config(Config::from("/openapi.json")).into();
    let is_taken =
        |path: &str| api.operations.iter().copied().flatten().any(|operation| operation.path.starts_with(path));
    // What the API has itself is not hidden.
    let router = if is_taken("/openapi.json") { router } else { router.route("/openapi.json", document) };
    if is_taken("/docs") { router } else { router.merge(page) }
}
