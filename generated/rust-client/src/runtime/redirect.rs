//! Redirects, followed here so that no credential gets to another host.

use reqwest::header::{HeaderMap, LOCATION};
use reqwest::{Method, Url};

/// How many redirects one call follows.
pub(crate) const MOST: usize = 10;

/// The policy of the HTTP client: to follow none by itself.
pub(crate) fn policy() -> reqwest::redirect::Policy {
    reqwest::redirect::Policy::none()
}

/// Where an answer sends the request to, if it is to be followed, and with which method.
///
/// A `POST` that is moved (301, 302) is not turned into a `GET`: that would look like a success
/// and have done nothing.
pub(crate) fn target(status: u16, headers: &HeaderMap, from: &Url, method: &Method) -> Option<(Url, Method)> {
    let reads = method == Method::GET || method == Method::HEAD;
    let method = match status {
        307 | 308 => method.clone(),
        301 | 302 if reads => method.clone(),
        303 if reads => method.clone(),
        303 => Method::GET,
        _ => return None,
    };
    let location = headers.get(LOCATION)?.to_str().ok()?;
    let url = from.join(location).ok()?;
    matches!(url.scheme(), "http" | "https").then_some((url, method))
}

/// Whether both are on the same server, reached in the same way.
pub(crate) fn same_origin(one: &Url, other: &Url) -> bool {
    one.origin() == other.origin()
}
