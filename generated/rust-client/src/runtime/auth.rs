//! Credentials: which a request needs, and where they go.

use std::fmt;

use reqwest::header::{AUTHORIZATION, HeaderName, HeaderValue};
use secrecy::{ExposeSecret, SecretString};

use super::error::Error;
use super::formats::base64_text;
use super::operation::{Operation, Scheme, SchemeKind};
use super::style::encode;

/// The credentials of a user, by security scheme.
#[derive(Default)]
pub(crate) struct Credentials {
    known: Vec<(&'static Scheme, SecretString)>,
    pub(crate) prefix: Option<String>,
}

/// Where the credentials of one request go.
#[derive(Default)]
pub(crate) struct Authorization {
    pub(crate) headers: Vec<(HeaderName, HeaderValue)>,
    pub(crate) query: Vec<(String, String)>,
    pub(crate) cookies: Vec<(String, String)>,
}

impl Credentials {
    /// The scheme that a bare token is meant for.
    pub(crate) fn scheme_of_token(schemes: &'static [Scheme]) -> Option<&'static Scheme> {
        schemes.iter().find(|scheme| matches!(scheme.kind, SchemeKind::Header { .. } | SchemeKind::Bearer))
    }

    pub(crate) fn set(&mut self, scheme: &'static Scheme, value: String) {
        self.known.retain(|(known, _)| known.name != scheme.name);
        self.known.push((scheme, value.into()));
    }

    /// Whether every credential can be sent.
    pub(crate) fn check(&self) -> Result<(), Error> {
        self.known.iter().try_for_each(|(scheme, secret)| self.place(scheme, secret, &mut Authorization::default()))
    }

    /// The credentials of the first alternative of which all are known. Where none is, the request
    /// goes out without, and the server decides.
    pub(crate) fn authorize(&self, operation: &Operation) -> Result<Authorization, Error> {
        let mut authorization = Authorization::default();
        let known = |name: &&str| self.known.iter().find(|(scheme, _)| scheme.name == *name);
        let chosen = operation.security.iter().find(|names| names.iter().all(|name| known(name).is_some()));
        for (scheme, secret) in chosen.into_iter().flat_map(|names| names.iter()).filter_map(known) {
            self.place(scheme, secret, &mut authorization)?;
        }
        Ok(authorization)
    }

    fn place(&self, scheme: &Scheme, secret: &SecretString, to: &mut Authorization) -> Result<(), Error> {
        let secret = secret.expose_secret();
        let (name, text) = match scheme.kind {
            SchemeKind::Header { name, prefix } => {
                let prefix = self.prefix.as_deref().unwrap_or(prefix);
                (name, format!("{prefix} {secret}").trim_start().to_owned())
            }
            SchemeKind::Bearer => (AUTHORIZATION.as_str(), format!("Bearer {secret}")),
            SchemeKind::Basic => (AUTHORIZATION.as_str(), format!("Basic {}", base64_text(secret.as_bytes()))),
            SchemeKind::Query(name) => {
                to.query.push((encode(name), encode(secret)));
                return Ok(());
            }
            SchemeKind::Cookie(name) => {
                to.cookies.push((name.to_owned(), encode(secret)));
                return Ok(());
            }
        };
        let unsendable = || Error::build(format!("the credential of `{}` cannot be sent in a header", scheme.name));
        let name: HeaderName = name.parse().map_err(|_| unsendable())?;
        let mut value = HeaderValue::from_str(&text).map_err(|_| unsendable())?;
        value.set_sensitive(true);
        to.headers.push((name, value));
        Ok(())
    }
}

/// Names the schemes, not the secrets.
impl fmt::Debug for Credentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.known.iter().map(|(scheme, _)| scheme.name)).finish()
    }
}
