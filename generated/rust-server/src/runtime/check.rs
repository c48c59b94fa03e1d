//! Answers against the document, in debug builds: a handler's mistake is seen before a caller sees it.

use axum::http::HeaderMap;

use super::operation::{Documented, Operation, Range};
use super::rejection::Rejection;
use super::reply::{Content, Reply};
use super::schema::{Direction, Invalid, validate};

/// The answer, unless it breaks the document: then 500, with the faults in the log.
pub(crate) fn check(operation: &'static Operation, reply: Reply) -> Result<Reply, Rejection> {
    let Some(documented) = documented(operation, reply.status.as_u16()) else { return Ok(reply) };
    if let (Content::Json(json), Some(schema)) = (&reply.body, documented.body) {
        let text = std::str::from_utf8(json).unwrap_or_default();
        if let Err(invalid) = validate(schema, text, Direction::Response) {
            let faults = describe(&invalid);
            return Err(Rejection::internal(&format_args!(
                "{}: the answer breaks the document: {faults}",
                operation.id
            )));
        }
    }
    headers(documented, &reply.headers).map_err(|fault| {
        Rejection::internal(&format_args!("{}: the answer breaks the document: {fault}", operation.id))
    })?;
    Ok(reply)
}

/// What the document says of a status.
pub(crate) fn documented(operation: &'static Operation, status: u16) -> Option<&'static Documented> {
    let responses = operation.responses;
    let of = |range: Range| {
        responses.iter().find(move |response| {
            response.range == range
                && match range {
                    Range::One => response.status == status,
                    Range::Hundred => response.status / 100 == status / 100,
                    Range::Default => true,
                }
        })
    };
    of(Range::One).or_else(|| of(Range::Hundred)).or_else(|| of(Range::Default))
}

fn headers(documented: &Documented, headers: &HeaderMap) -> Result<(), String> {
    for (name, schema) in documented.headers {
        let Some(value) = headers.get(*name).and_then(|value| value.to_str().ok()) else { continue };
        let texts: Vec<_> = match schema.kind {
            super::schema::Kind::Array(_) => value.split(',').map(|text| (None, text.to_owned())).collect(),
            _ => vec![(None, value.to_owned())],
        };
        let mut json = Vec::new();
        super::texts::write(&mut json, schema, &texts);
        let text = String::from_utf8_lossy(&json);
        validate(schema, &text, Direction::Response).map_err(|invalid| format!("{name}: {}", describe(&invalid)))?;
    }
    Ok(())
}

fn describe(invalid: &Invalid) -> String {
    match invalid {
        Invalid::Syntax(syntax) => syntax.to_string(),
        Invalid::Faults(faults) => {
            let one = |fault: &super::schema::Fault| format!("`{}`: {}", fault.pointer, fault.message);
            faults.iter().map(one).collect::<Vec<_>>().join(" ")
        }
    }
}
