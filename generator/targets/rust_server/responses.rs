//! What an operation answers: an enumeration of its documented responses, and the table of them.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::module::Module;
use super::plain::Side;
use crate::ir::{Header, MediaType, Method, Operation, Response, Schema, Status};
use crate::names::{RustIdent, Scope};
use crate::rust::Docs;
use crate::rust::media::{essence, has_no_body, is_file, is_json, is_lines, is_success, status_word};

/// What a response carries.
enum Carried<'a> {
    Nothing,
    /// JSON, and its media type where that is not `application/json`.
    Json(Option<&'a Schema>, Option<String>),
    Text(String),
    Lines(&'a Schema, String),
    Events(&'a Schema),
    Bytes(String),
}

/// A response as the enumeration has it.
struct View<'a> {
    response: &'a Response,
    variant: RustIdent,
    carried: Carried<'a>,
    headers: Vec<(&'a Header, RustIdent)>,
}

impl Module<'_> {
    pub(super) fn responses(&self, index: usize) -> TokenStream {
        let operation = &self.resource.operations[index];
        let names = &self.names.operations[index];
        let (name, method) = (&names.response, &names.method);
        let views = self.views(operation);
        let docs = Docs::default().line(format!("What [`{}::{}`] answers.", self.names.handlers.text(), method.text()));
        let variants = views.iter().map(|view| self.variant(view));
        let arms = views.iter().map(|view| arm(view));
        // An enumeration of nothing has no value to match.
        let reply = if views.is_empty() { quote!(match self {}) } else { quote!(match self { #(#arms)* }) };
        quote! {
            #docs
            #[derive(Debug)]
            #[non_exhaustive]
            pub enum #name { #(#variants)* }
            impl IntoReply for #name {
                #[inline]
                fn into_reply(self) -> Reply {
                    #reply
                }
            }
        }
    }

    /// The entries of the documented responses.
    pub(super) fn responses_table(&self, operation: &Operation) -> Option<TokenStream> {
        let views = self.views(operation);
        let entries = views.iter().map(|view| {
            let (status, range) = table_status(view.response.status);
            let documented = if let Carried::Json(Some(schema), _) = &view.carried {
                let schema = self.definitions.schemas.of(schema);
                quote!(Documented::json(#status, #schema))
            } else {
                quote!(Documented::status(#status))
            };
            let media_type = match &view.carried {
                Carried::Json(Some(_), Some(media_type))
                | Carried::Text(media_type)
                | Carried::Lines(_, media_type)
                | Carried::Bytes(media_type) => Some(media_type.as_str()),
                Carried::Events(_) => Some("text/event-stream"),
                Carried::Nothing | Carried::Json(..) => None,
            };
            let media_type = media_type.map(|media_type| quote!(.media_type(#media_type)));
            let headers = view.headers.iter().map(|(header, _)| {
                let (wire, schema) =
                    (header.name.as_str().to_ascii_lowercase(), self.definitions.schemas.of(&header.schema));
                quote!((#wire, #schema))
            });
            let headers: Vec<TokenStream> = headers.collect();
            let headers = (!headers.is_empty()).then(|| quote!(.headers(&[#(#headers),*])));
            quote!(#documented #range #media_type #headers)
        });
        let entries: Vec<TokenStream> = entries.collect();
        (!entries.is_empty()).then(|| quote!(.responses(&[#(#entries),*])))
    }

    fn views<'o>(&'o self, operation: &'o Operation) -> Vec<View<'o>> {
        let mut scope = Scope::default();
        let views = operation.responses.iter().map(|response| {
            let mut fields = Scope::without(&["body", "status"]);
            let headers = self.headers(operation, response);
            View {
                response,
                variant: scope.variant(&status_word(response.status)),
                carried: self.carried(operation, response),
                headers: headers.into_iter().map(|header| (header, fields.value_name(header.name.as_str()))).collect(),
            }
        });
        views.collect()
    }

    /// The headers of a response. A HEAD operation answers with those of GET (RFC 9110, section 9.3.2).
    fn headers<'o>(&'o self, operation: &'o Operation, response: &'o Response) -> Vec<&'o Header> {
        let own: Vec<&Header> = response.headers.iter().collect();
        if operation.method != Method::Head || !own.is_empty() || !is_success(response.status) {
            return own;
        }
        let twin = self
            .api
            .operations()
            .map(|(_, other)| other)
            .find(|other| other.method == Method::Get && other.path == operation.path);
        let success = twin.and_then(|twin| twin.responses.iter().find(|response| is_success(response.status)));
        success.map(|response| response.headers.iter().collect()).unwrap_or_default()
    }

    fn carried<'o>(&self, operation: &Operation, response: &'o Response) -> Carried<'o> {
        let Some(content) = content(operation, response) else { return Carried::Nothing };
        let media_type = essence(&content.media_type);
        match &content.schema {
            Some(schema) if is_file(&self.api.types, schema) => Carried::Bytes(concrete(media_type)),
            schema if is_json(media_type) => {
                let other = (!matches!(media_type, "application/json" | "*/*")).then(|| media_type.to_owned());
                Carried::Json(schema.as_ref(), other)
            }
            Some(schema) if is_lines(media_type) => Carried::Lines(schema, media_type.to_owned()),
            Some(schema) if media_type == "text/event-stream" => Carried::Events(schema),
            _ if media_type.starts_with("text/") && !media_type.contains('*') => {
                Carried::Text(format!("{media_type}; charset=utf-8"))
            }
            _ => Carried::Bytes(concrete(media_type)),
        }
    }

    fn variant(&self, view: &View<'_>) -> TokenStream {
        let name = &view.variant;
        let docs = Docs::default()
            .line(format!("Status {}.", view.response.status))
            .text(Some(view.response.description.as_str()));
        let body = match &view.carried {
            Carried::Nothing => None,
            Carried::Json(schema, _) => Some(schema.map_or(quote!(Value), |schema| self.answered(schema))),
            Carried::Text(_) => Some(quote!(String)),
            Carried::Lines(schema, _) | Carried::Events(schema) => {
                let item = self.answered(schema);
                Some(quote!(Streamed<#item>))
            }
            Carried::Bytes(_) => Some(quote!(Body)),
        };
        let is_range = !matches!(view.response.status, Status::Code(_));
        if view.headers.is_empty() && !is_range {
            let body = body.map(|body| quote!((#body)));
            return quote!(#docs #name #body,);
        }
        let status = is_range.then(|| quote!(#[doc = " The status."] status: u16,));
        let body = body.map(|body| quote!(#[doc = " The body."] body: #body,));
        let headers = view.headers.iter().map(|(header, name)| {
            let docs = Docs::default()
                .line(format!("Header `{}`.", header.name.as_str().replace('`', "'")))
                .text(header.description.as_deref());
            let plain = &self.definitions.plain;
            let ty = if header.required {
                plain.of(&header.schema, Side::Response)
            } else {
                plain.absent(&header.schema, Side::Response)
            };
            quote!(#docs #name: #ty,)
        });
        quote!(#docs #name { #status #body #(#headers)* },)
    }

    fn answered(&self, schema: &Schema) -> TokenStream {
        self.definitions.plain.of(schema, Side::Response)
    }
}

/// What a response carries: JSON where it is offered, and nothing where HTTP has no body.
pub(super) fn content<'o>(operation: &Operation, response: &'o Response) -> Option<&'o MediaType> {
    let is_json = |content: &&MediaType| is_json(essence(&content.media_type));
    let content = response.content.iter().find(is_json).or(response.content.first());
    content.filter(|_| !has_no_body(response.status) && operation.method != Method::Head)
}

fn arm(view: &View<'_>) -> TokenStream {
    let name = &view.variant;
    let is_range = !matches!(view.response.status, Status::Code(_));
    let status = match view.response.status {
        Status::Code(code) => {
            let code = Literal::u16_unsuffixed(code);
            quote!(#code)
        }
        Status::Range(_) | Status::Default => quote!(status),
    };
    let reply = match &view.carried {
        Carried::Nothing => quote!(Reply::empty(#status)),
        Carried::Json(_, None) => quote!(Reply::json(#status, &body)),
        Carried::Json(_, Some(media_type)) => quote!(Reply::json_as(#status, #media_type, &body)),
        Carried::Text(media_type) => quote!(Reply::text(#status, #media_type, body)),
        Carried::Lines(_, media_type) => quote!(Reply::lines(#status, #media_type, body)),
        Carried::Events(_) => quote!(Reply::events(#status, body)),
        Carried::Bytes(media_type) => quote!(Reply::stream(#status, #media_type, body)),
    };
    let headers = view.headers.iter().map(|(header, name)| {
        let wire = header.name.as_str().to_ascii_lowercase();
        quote!(.header(#wire, &#name))
    });
    let body = (!matches!(view.carried, Carried::Nothing)).then(|| quote!(body));
    let pattern = match (&body, view.headers.is_empty() && !is_range) {
        (Some(body), true) => quote!(Self::#name(#body)),
        (None, true) => quote!(Self::#name),
        (body, false) => {
            let status = is_range.then(|| quote!(status,));
            let body = body.as_ref().map(|body| quote!(#body,));
            let headers = view.headers.iter().map(|(_, name)| name);
            quote!(Self::#name { #status #body #(#headers),* })
        }
    };
    quote!(#pattern => #reply #(#headers)*,)
}

/// The status in the table, and the call that makes it a range.
fn table_status(status: Status) -> (Literal, Option<TokenStream>) {
    match status {
        Status::Code(code) => (Literal::u16_unsuffixed(code), None),
        Status::Range(digit) => (Literal::u16_unsuffixed(u16::from(digit) * 100), Some(quote!(.range(Range::Hundred)))),
        Status::Default => (Literal::u16_unsuffixed(0), Some(quote!(.range(Range::Default)))),
    }
}

/// A range of media types is none that could be sent.
fn concrete(media_type: &str) -> String {
    if media_type.contains('*') { String::from("application/octet-stream") } else { media_type.to_owned() }
}
