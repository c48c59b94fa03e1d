//! Credentials: which a request needs, and where they go.

use std::fmt;

use bytes::Bytes;
use reqwest::header::{AUTHORIZATION, HeaderName, HeaderValue};
use secrecy::{ExposeSecret, SecretString};

use super::error::Error;
use super::formats::base64_text;
use super::operation::{Operation, Scheme, SchemeKind};
use super::style::encode;

/// The credentials that a user has given, by security scheme.
#[derive(Default)]
pub(crate) struct Credentials {
    known: Vec<(&'static Scheme, SecretString)>,
    pub(crate) prefix: Option<String>,
}

/// The credentials of a client, by security scheme, as they are sent.
pub(crate) struct Authorization(Vec<(&'static Scheme, Credential)>);

/// A credential and its place in a request.
pub(crate) enum Credential {
    Header(HeaderName, HeaderValue),
    /// The encoded name and value.
    Query(String, SecretString),
    /// The name and the encoded value.
    Cookie(&'static str, SecretString),
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

    /// The credentials as they are sent, if every one can be.
    pub(crate) fn authorization(&self) -> Result<Authorization, Error> {
        let place = |(scheme, secret): &(&'static Scheme, _)| Ok((*scheme, self.place(scheme, secret)?));
        Ok(Authorization(self.known.iter().map(place).collect::<Result<_, Error>>()?))
    }

    fn place(&self, scheme: &Scheme, secret: &SecretString) -> Result<Credential, Error> {
        let secret = secret.expose_secret();
        let (name, text) = match scheme.kind {
            SchemeKind::Header { name, prefix } => {
                let prefix = self.prefix.as_deref().unwrap_or(prefix);
                (name, format!("{prefix} {secret}").trim_start().to_owned())
            }
            SchemeKind::Bearer => (AUTHORIZATION.as_str(), format!("Bearer {secret}")),
            SchemeKind::Basic => (AUTHORIZATION.as_str(), format!("Basic {}", base64_text(secret.as_bytes()))),
            SchemeKind::Query(name) => return Ok(Credential::Query(encode(name), encode(secret).into())),
            SchemeKind::Cookie(name) => return Ok(Credential::Cookie(name, encode(secret).into())),
        };
        let unsendable = || Error::build(format!("the credential of `{}` cannot be sent in a header", scheme.name));
        let name: HeaderName = name.parse().map_err(|_| unsendable())?;
        let text = Bytes::from_owner(Wiped(text.into()));
        let mut value = HeaderValue::from_maybe_shared(text).map_err(|_| unsendable())?;
        value.set_sensitive(true);
        Ok(Credential::Header(name, value))
    }
}

/// The text of a header. It is wiped when the client and all requests that hold it are gone.
struct Wiped(SecretString);

impl AsRef<[u8]> for Wiped {
    fn as_ref(&self) -> &[u8] {
        self.0.expose_secret().as_bytes()
    }
}

impl Authorization {
    /// The credentials of the first alternative of which all are known. Where none is, the request
    /// goes out without, and the server decides.
    pub(crate) fn of(&self, operation: &Operation) -> impl Iterator<Item = &Credential> {
        let known = |name: &&str| self.0.iter().find(|(scheme, _)| scheme.name == *name);
        let chosen = operation.security.iter().find(|names| names.iter().all(|name| known(name).is_some()));
        chosen.into_iter().flat_map(|names| names.iter()).filter_map(known).map(|(_, credential)| credential)
    }
}

impl Credential {
    pub(crate) fn header(&self) -> Option<(&HeaderName, &HeaderValue)> {
        if let Self::Header(name, value) = self { Some((name, value)) } else { None }
    }

    pub(crate) fn query(&self) -> Option<(&str, &str)> {
        if let Self::Query(name, text) = self { Some((name, text.expose_secret())) } else { None }
    }

    pub(crate) fn cookie(&self) -> Option<(&str, &str)> {
        if let Self::Cookie(name, text) = self { Some((name, text.expose_secret())) } else { None }
    }
}

/// Names the schemes, not the secrets.
impl fmt::Debug for Credentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.known.iter().map(|(scheme, _)| scheme.name)).finish()
    }
}

/// Names the schemes, not the secrets.
impl fmt::Debug for Authorization {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.0.iter().map(|(scheme, _)| scheme.name)).finish()
    }
}
