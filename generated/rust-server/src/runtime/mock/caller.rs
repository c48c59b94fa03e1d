//! Who callers of a mock are: anybody who has a credential of the right form.

use std::collections::BTreeMap;

use secrecy::ExposeSecret;

use crate::runtime::operation::Api;
use crate::runtime::security::{Attempt, Verified, Verifier, Verifies, verified};

/// The principal of a caller whom a mock let in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AnyCaller;

/// Asks for a credential; for a certain one, if there is a token.
struct Admit(Option<String>);

/// Lets callers in by the schemes that nobody else is asked about.
pub(super) fn admit(api: &'static Api, verifiers: &mut BTreeMap<&'static str, Verifier>, token: Option<&str>) {
    for scheme in api.schemes {
        verifiers.entry(scheme.name).or_insert_with(|| Box::new(Admit(token.map(str::to_owned))));
    }
}

impl Verifies for Admit {
    fn verify(&self, attempt: Attempt) -> Verified<'_> {
        // An attempt has no empty key; a password may be empty.
        let given = [attempt.key(), attempt.basic().password];
        let is_right = match &self.0 {
            Some(token) => given.iter().any(|secret| is_token(secret.expose_secret(), token)),
            None => true,
        };
        verified(std::future::ready(Ok(is_right.then_some(AnyCaller))))
    }
}

/// Whether what was sent is the token, perhaps behind a word that the document does not tell of.
fn is_token(sent: &str, token: &str) -> bool {
    sent == token || sent.split_once(' ').is_some_and(|(_, rest)| rest.trim() == token)
}
