//! Who the caller is: what came in the request → a principal, or 401.

use std::collections::BTreeMap;
use std::pin::Pin;
use std::sync::Arc;

use axum::http::header::{AUTHORIZATION, COOKIE, WWW_AUTHENTICATE};
use axum::http::request::Parts;
use axum::http::{HeaderMap, HeaderValue, Uri};
use secrecy::SecretString;

use super::context::Principal;
use super::formats::base64_decode;
use super::operation::{Alternative, Api, Operation, Scheme, SchemeKind};
use super::query;
use super::rejection::Rejection;

/// What an authenticator comes to: a principal, nothing if the credential is none of its own, or a refusal.
pub type Verified<'a> = Pin<Box<dyn Future<Output = Result<Option<Principal>, Rejection>> + Send + 'a>>;

/// The function that asks an authenticator about one scheme.
pub type Verify<A> = for<'a> fn(&'a A, Attempt) -> Verified<'a>;

/// What an authenticator's future comes to.
#[inline]
pub fn verified<'a, P: Send + Sync + 'static>(
    found: impl Future<Output = Result<Option<P>, Rejection>> + Send + 'a,
) -> Verified<'a> {
    Box::pin(async move { Ok(found.await?.map(|principal| Arc::new(principal) as Principal)) })
}

/// Asks an authenticator about one scheme.
pub(crate) trait Verifies: Send + Sync {
    fn verify(&self, attempt: Attempt) -> Verified<'_>;
}

/// Asks an authenticator about one scheme.
pub(crate) type Verifier = Box<dyn Verifies>;

/// A caller's attempt to prove who it is, by one scheme.
#[derive(Debug)]
pub struct Attempt {
    operation: &'static Operation,
    scopes: &'static [&'static str],
    credential: Credential,
    parts: Arc<Parts>,
}

/// What the caller sent.
#[derive(Clone, Debug)]
enum Credential {
    Key(SecretString),
    Basic(String, SecretString),
}

/// A user and a password.
#[derive(Clone, Debug)]
pub struct BasicCredential {
    /// The user.
    pub user: String,
    /// The password.
    pub password: SecretString,
}

impl Attempt {
    /// The operation that the caller wants.
    #[must_use]
    pub fn operation(&self) -> &'static Operation {
        self.operation
    }

    /// The scopes that the operation demands of this scheme.
    #[must_use]
    pub fn scopes(&self) -> &'static [&'static str] {
        self.scopes
    }

    /// The request's headers.
    #[must_use]
    pub fn headers(&self) -> &HeaderMap {
        &self.parts.headers
    }

    /// The request's address.
    #[must_use]
    pub fn uri(&self) -> &Uri {
        &self.parts.uri
    }

    /// The key or token.
    #[must_use]
    pub fn key(&self) -> SecretString {
        match &self.credential {
            Credential::Key(key) => key.clone(),
            Credential::Basic(..) => SecretString::default(),
        }
    }

    /// The user and the password.
    #[must_use]
    pub fn basic(&self) -> BasicCredential {
        match &self.credential {
            Credential::Basic(user, password) => BasicCredential { user: user.clone(), password: password.clone() },
            Credential::Key(_) => BasicCredential { user: String::new(), password: SecretString::default() },
        }
    }
}

/// What a method that nobody has written says: nobody is let in by this scheme.
#[inline]
pub fn nobody<P>() -> std::future::Ready<Result<Option<P>, Rejection>> {
    std::future::ready(Ok(None))
}

/// Lets the caller in by the first alternative that it fulfils.
pub(crate) async fn authenticate(
    api: &'static Api,
    verifiers: &BTreeMap<&'static str, Verifier>,
    operation: &'static Operation,
    parts: &Arc<Parts>,
) -> Result<Vec<(&'static str, Principal)>, Rejection> {
    if operation.security.is_empty() {
        return Ok(Vec::new());
    }
    let mut open = false;
    for alternative in operation.security {
        if alternative.is_empty() {
            open = true;
            continue;
        }
        if let Some(principals) = fulfil(api, verifiers, operation, alternative, parts).await? {
            return Ok(principals);
        }
    }
    if open { Ok(Vec::new()) } else { Err(challenge(api, operation)) }
}

/// The principals of all schemes of an alternative, if the caller has credentials for each.
async fn fulfil(
    api: &'static Api,
    verifiers: &BTreeMap<&'static str, Verifier>,
    operation: &'static Operation,
    alternative: Alternative,
    parts: &Arc<Parts>,
) -> Result<Option<Vec<(&'static str, Principal)>>, Rejection> {
    let mut principals = Vec::with_capacity(alternative.len());
    for (name, scopes) in alternative {
        let scheme = api.schemes.iter().find(|scheme| scheme.name == *name);
        let Some(credential) = scheme.and_then(|scheme| credential(*scheme, parts)) else { return Ok(None) };
        let Some(verifier) = verifiers.get(name) else { return Ok(None) };
        let attempt = Attempt { operation, scopes, credential, parts: Arc::clone(parts) };
        let Some(principal) = verifier.verify(attempt).await? else { return Ok(None) };
        principals.push((*name, principal));
    }
    Ok(Some(principals))
}

/// The credential of a scheme, as the request has it.
fn credential(scheme: Scheme, parts: &Parts) -> Option<Credential> {
    let key = |text: &str| (!text.is_empty()).then(|| Credential::Key(text.into()));
    match scheme.kind {
        SchemeKind::Header { name, prefix } => key(behind(parts.headers.get(name)?, prefix)?),
        SchemeKind::Query(name) => {
            key(&query::pairs(parts.uri.query().unwrap_or_default()).find(|(k, _)| k == name)?.1)
        }
        SchemeKind::Cookie(name) => key(&cookie(&parts.headers, name)?),
        SchemeKind::Bearer => key(behind(parts.headers.get(AUTHORIZATION)?, "Bearer")?),
        SchemeKind::Basic => {
            let text = base64_decode(behind(parts.headers.get(AUTHORIZATION)?, "Basic")?)?;
            let text = String::from_utf8(text).ok()?;
            let (user, password) = text.split_once(':')?;
            Some(Credential::Basic(user.to_owned(), password.into()))
        }
    }
}

/// What stands behind a word and a space; the word's case does not matter (RFC 9110, section 11.1).
fn behind<'v>(value: &'v HeaderValue, prefix: &str) -> Option<&'v str> {
    let text = value.to_str().ok()?.trim();
    if prefix.is_empty() {
        return Some(text);
    }
    let (word, rest) = text.split_once(' ')?;
    word.eq_ignore_ascii_case(prefix).then(|| rest.trim())
}

/// The value of a cookie.
pub(crate) fn cookie(headers: &HeaderMap, name: &str) -> Option<String> {
    let lines = headers.get_all(COOKIE).into_iter().filter_map(|line| line.to_str().ok());
    let mut pairs = lines.flat_map(|line| line.split(';')).filter_map(|pair| pair.trim().split_once('='));
    let (_, value) = pairs.find(|(key, _)| *key == name)?;
    let bare = value.strip_prefix('"').and_then(|value| value.strip_suffix('"')).unwrap_or(value);
    Some(query::decode(bare, query::Plus::Plus))
}

/// 401, with a challenge for each scheme that would do.
fn challenge(api: &'static Api, operation: &Operation) -> Rejection {
    let mut rejection = Rejection::unauthorized();
    let mut given: Vec<String> = Vec::new();
    for (name, _) in operation.security.iter().copied().flatten() {
        let Some(scheme) = api.schemes.iter().find(|scheme| scheme.name == *name) else { continue };
        let word = match scheme.kind {
            SchemeKind::Bearer => "Bearer",
            SchemeKind::Basic => "Basic",
            SchemeKind::Header { prefix, .. } if !prefix.is_empty() => prefix,
            SchemeKind::Header { .. } | SchemeKind::Query(_) | SchemeKind::Cookie(_) => "ApiKey",
        };
        let text = format!("{word} realm=\"{}\"", api.title.replace(['"', '\\'], "'"));
        if given.contains(&text) {
            continue;
        }
        if let Ok(value) = HeaderValue::from_str(&text) {
            rejection = rejection.header(WWW_AUTHENTICATE, value);
        }
        given.push(text);
    }
    rejection
}
