//! Security schemes, and what operations demand of them.

use openapiv3::{APIKeyLocation, OAuth2Flows, SecurityRequirement, SecurityScheme as SchemeObject};

use super::Lower;
use crate::Pointer;
use crate::diagnostics::{Code, Diagnostic};
use crate::ir::{Alternative, FlowKind, OAuthFlow, Requirement, SchemeKind, SecurityScheme};
use crate::names::nearest;
use crate::pointer::At;

impl Lower<'_, '_> {
    pub(super) fn security_schemes(&mut self) -> Vec<SecurityScheme> {
        let Some(components) = self.document.components() else { return Vec::new() };
        let section = Pointer::root().child("components").child("securitySchemes");
        let section = At::start(&section);
        let schemes = components.security_schemes.iter().filter_map(|(name, node)| {
            let found = self.follow(node, &section.key(name))?;
            let (kind, description) = scheme(&found.value);
            Some(SecurityScheme { name: name.as_str().into(), kind, description: description.clone() })
        });
        schemes.collect()
    }

    /// What an operation demands: its own requirements, or else those of the document.
    pub(super) fn security(
        &mut self,
        own: Option<&[SecurityRequirement]>,
        schemes: &[SecurityScheme],
        at: &At<'_>,
    ) -> Vec<Alternative> {
        let root = Pointer::root();
        let (alternatives, at) = match own {
            Some(own) => (own, *at),
            None => (self.document.api.security.as_deref().unwrap_or_default(), At::start(&root)),
        };
        let at = at.key("security");
        let alternatives = alternatives.iter().enumerate().map(|(index, alternative)| {
            let at = at.index(index);
            let requirements = alternative.iter().map(|(scheme, scopes)| {
                self.check_scheme(scheme, schemes, &at);
                let scopes = scopes.iter().map(|scope| scope.as_str().into()).collect();
                Requirement { scheme: scheme.as_str().into(), scopes }
            });
            Alternative(requirements.collect())
        });
        alternatives.collect()
    }

    fn check_scheme(&mut self, name: &str, schemes: &[SecurityScheme], at: &At<'_>) {
        if schemes.iter().any(|scheme| scheme.name == *name) {
            return;
        }
        let message = format!("no security scheme `{name}` is declared");
        let finding = Diagnostic::new(Code::UnknownSecurityScheme, at.key(name).pointer(), message);
        let close = nearest(name, schemes.iter().map(|scheme| scheme.name.as_str()));
        self.report.push(match close {
            Some(close) => finding.help(format!("the closest name is `{close}`")),
            None => finding.help("declare it in `components.securitySchemes`"),
        });
    }
}

fn scheme(object: &SchemeObject) -> (SchemeKind, &Option<String>) {
    match object {
        SchemeObject::APIKey { location, name, description, .. } => {
            let name = name.as_str().into();
            let kind = match location {
                APIKeyLocation::Query => SchemeKind::QueryKey(name),
                APIKeyLocation::Header => SchemeKind::HeaderKey(name),
                APIKeyLocation::Cookie => SchemeKind::CookieKey(name),
            };
            (kind, description)
        }
        SchemeObject::HTTP { scheme, bearer_format, description, .. } => {
            (SchemeKind::Http { scheme: scheme.clone(), bearer_format: bearer_format.clone() }, description)
        }
        SchemeObject::OAuth2 { flows: object, description, .. } => (SchemeKind::OAuth2(flows(object)), description),
        SchemeObject::OpenIDConnect { open_id_connect_url, description, .. } => {
            (SchemeKind::OpenIdConnect(open_id_connect_url.clone()), description)
        }
    }
}

fn flows(flows: &OAuth2Flows) -> Vec<OAuthFlow> {
    let scopes = |scopes: &indexmap::IndexMap<String, String>| {
        scopes.iter().map(|(scope, meaning)| (scope.as_str().into(), meaning.clone())).collect()
    };
    let implicit = flows.implicit.as_ref().map(|flow| OAuthFlow {
        kind: FlowKind::Implicit,
        authorization_url: Some(flow.authorization_url.clone()),
        token_url: None,
        refresh_url: flow.refresh_url.clone(),
        scopes: scopes(&flow.scopes),
    });
    let password = flows.password.as_ref().map(|flow| OAuthFlow {
        kind: FlowKind::Password,
        authorization_url: None,
        token_url: Some(flow.token_url.clone()),
        refresh_url: flow.refresh_url.clone(),
        scopes: scopes(&flow.scopes),
    });
    let client = flows.client_credentials.as_ref().map(|flow| OAuthFlow {
        kind: FlowKind::ClientCredentials,
        authorization_url: None,
        token_url: Some(flow.token_url.clone()),
        refresh_url: flow.refresh_url.clone(),
        scopes: scopes(&flow.scopes),
    });
    let code = flows.authorization_code.as_ref().map(|flow| OAuthFlow {
        kind: FlowKind::AuthorizationCode,
        authorization_url: Some(flow.authorization_url.clone()),
        token_url: Some(flow.token_url.clone()),
        refresh_url: flow.refresh_url.clone(),
        scopes: scopes(&flow.scopes),
    });
    [implicit, password, client, code].into_iter().flatten().collect()
}
