//! Documents → a mock of each in this process: every operation answers as it is documented, and resources are kept.
#![cfg(feature = "mock")]
#![allow(clippy::unwrap_used)]

mod support;

use std::path::Path;

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::http::{Request, StatusCode};
use serde_json::{Value, json};
use specsmith::ir::{Api, Format, JsonType, Location, Operation, Schema, Status, TypeKind, TypeRef};
use specsmith::mock::{ErrorShape, Options, Resources, router};
use specsmith::{Model, Source};
use tower_service::Service as _;

const MARKETPLACE: &str = "specs/marketplace.yaml";
const CATALOGS: &str = "/api/marketplace-software-catalogs/";

fn api(document: &str) -> Api {
    Model::read(&Source::read(Path::new(document)).unwrap()).unwrap().api
}

/// A mock of a document, and a thread that waits for its answers.
struct Mock(Router, tokio::runtime::Runtime);

impl Mock {
    fn of(api: &Api, options: &Options) -> Self {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        Self(router(api, options), runtime)
    }

    fn marketplace() -> Self {
        Self::of(&api(MARKETPLACE), &Options::default())
    }

    fn send(&self, method: &str, path: &str, token: &str, body: Option<&str>) -> (StatusCode, Option<String>, String) {
        let mut request = Request::builder().method(method).uri(path);
        if !token.is_empty() {
            request = request.header("authorization", token).header("cookie", "sessionid=x");
        }
        if body.is_some() {
            request = request.header("content-type", "application/json");
        }
        let request = request.body(Body::from(body.unwrap_or_default().to_owned())).unwrap();
        self.1.block_on(async {
            let response = self.0.clone().call(request).await.unwrap();
            let (parts, body) = response.into_parts();
            let count = parts.headers.get("x-result-count").map(|count| count.to_str().unwrap().to_owned());
            let body = to_bytes(body, usize::MAX).await.unwrap();
            (parts.status, count, String::from_utf8_lossy(&body).into_owned())
        })
    }

    fn ask(&self, method: &str, path: &str, body: Option<&Value>) -> (StatusCode, Value) {
        let text = body.map(Value::to_string);
        let (status, _, body) = self.send(method, path, "Token any", text.as_deref());
        (status, serde_json::from_str(&body).unwrap_or_default())
    }

    fn count(&self) -> String {
        self.send("HEAD", CATALOGS, "Token any", None).1.unwrap()
    }
}

fn catalog() -> Value {
    json!({"name": "EESSI", "version": "2023.06"})
}

#[test]
fn what_is_created_can_be_retrieved_changed_listed_and_removed() {
    let mock = Mock::marketplace();
    assert_eq!(mock.count(), "3");
    let (status, created) = mock.ask("POST", CATALOGS, Some(&catalog()));
    assert_eq!((status, &created["name"]), (StatusCode::CREATED, &json!("EESSI")));
    let item = format!("{CATALOGS}{}/", created["uuid"].as_str().unwrap());
    assert_eq!(mock.ask("GET", &item, None), (StatusCode::OK, created.clone()));
    let (status, changed) = mock.ask("PATCH", &item, Some(&json!({"version": "2025.06"})));
    let mut expected = created.clone();
    expected["version"] = json!("2025.06");
    assert_eq!((status, &changed), (StatusCode::OK, &expected));
    assert_eq!(mock.ask("GET", &item, None).1, changed);
    let (_, listed) = mock.ask("GET", &format!("{CATALOGS}?page=2&page_size=3"), None);
    assert_eq!((listed, mock.count().as_str()), (json!([changed]), "4"));
    assert_eq!(mock.ask("DELETE", &item, None).0, StatusCode::NO_CONTENT);
    assert_eq!(mock.ask("GET", &item, None), (StatusCode::NOT_FOUND, json!({"detail": "Not found."})));
    assert_eq!(mock.ask("DELETE", &item, None).0, StatusCode::NOT_FOUND);
    assert_eq!(mock.count(), "3");
}

#[test]
fn what_is_replaced_keeps_its_id_alone() {
    let mock = Mock::marketplace();
    let (_, created) = mock.ask("POST", CATALOGS, Some(&json!({"name": "a", "version": "1", "description": "old"})));
    let item = format!("{CATALOGS}{}/", created["uuid"].as_str().unwrap());
    let (status, replaced) = mock.ask("PUT", &item, Some(&json!({"name": "b", "version": "2"})));
    assert_eq!((status, &replaced["name"], &replaced["uuid"]), (StatusCode::OK, &json!("b"), &created["uuid"]));
    assert_ne!(replaced["description"], json!("old"));
}

#[test]
fn without_resources_nothing_is_kept() {
    let mut options = Options::default();
    options.resources = Resources::Forgotten;
    let mock = Mock::of(&api(MARKETPLACE), &options);
    let (_, created) = mock.ask("POST", CATALOGS, Some(&catalog()));
    assert_ne!(created["name"], json!("EESSI"));
}

#[test]
fn actions_on_what_was_removed_are_refused() {
    let mock = Mock::marketplace();
    let orders = "/api/marketplace-orders/";
    let order = mock.ask("GET", orders, None).1[0]["uuid"].as_str().unwrap().to_owned();
    let approve = format!("{orders}{order}/approve_by_provider/");
    assert_eq!(mock.ask("POST", &approve, Some(&json!({}))).0, StatusCode::OK);
    assert_eq!(mock.ask("DELETE", &format!("{orders}{order}/"), None).0, StatusCode::NO_CONTENT);
    assert_eq!(mock.ask("POST", &approve, Some(&json!({}))).0, StatusCode::NOT_FOUND);
}

#[test]
fn the_same_request_has_the_same_answer() {
    let api = api(MARKETPLACE);
    let paths = ["/api/marketplace-orders/", "/api/marketplace-plugins/", "/api/marketplace-stats/order_stats/"];
    let of = |seed: u64| -> Vec<String> {
        let mut options = Options::default();
        options.seed = seed;
        let mock = Mock::of(&api, &options);
        paths.iter().map(|path| mock.send("GET", path, "Token any", None).2).collect()
    };
    assert_eq!(of(0), of(0));
    assert_ne!(of(0)[0], of(1)[0]);
}

#[test]
fn callers_need_a_credential() {
    let api = api(MARKETPLACE);
    let mut options = Options::default();
    options.token = Some("secret".to_owned());
    options.errors = ErrorShape::Problem;
    let pinned = Mock::of(&api, &options);
    let status = |mock: &Mock, token: &str| mock.send("GET", CATALOGS, token, None).0.as_u16();
    let any = Mock::marketplace();
    assert_eq!(["", "Token a", "Bearer a"].map(|token| status(&any, token)), [401, 200, 200]);
    let tokens = ["", "Token a", "Bearer a", "Token secret", "Bearer secret"];
    assert_eq!(tokens.map(|token| status(&pinned, token)), [401, 401, 401, 200, 200]);
    let (_, _, body) = pinned.send("GET", CATALOGS, "", None);
    assert!(body.contains("\"type\":\"about:blank\""), "{body}");
}

#[test]
fn requests_are_validated() {
    let (status, body) = Mock::marketplace().ask("POST", CATALOGS, Some(&json!({"name": 1})));
    let expected = json!({"name": ["Not a valid string."], "version": ["This field is required."]});
    assert_eq!((status, body), (StatusCode::BAD_REQUEST, expected));
}

/// A value that a request may have: what is required, and no more.
fn value(api: &Api, schema: &Schema) -> Value {
    at(api, schema, 0)
}

fn at(api: &Api, schema: &Schema, depth: usize) -> Value {
    if depth > 12 {
        return Value::Null;
    }
    let value = |api, schema| at(api, schema, depth + 1);
    let limits = api.types.facts(schema).constraints.clone().unwrap_or_default();
    if let Some(example) = &api.types.facts(schema).example {
        return example.clone();
    }
    match api.types.meaning(&schema.ty) {
        TypeRef::Named(id) => match &api.types[*id].kind {
            TypeKind::Struct(of) => {
                let required = of.fields.iter().filter(|field| field.required);
                required.map(|field| (field.name.to_string(), value(api, &field.schema))).collect()
            }
            TypeKind::Enum(of) => of.values.first().map_or(Value::Null, |value| value.value.clone()),
            TypeKind::Union(of) => of.variants.first().map_or(Value::Null, |variant| value(api, variant)),
            TypeKind::Alias(_) => Value::Null,
        },
        TypeRef::List(Some(items)) if limits.min_items > Some(0) => json!([value(api, items)]),
        TypeRef::List(_) => json!([]),
        TypeRef::Map(_) => json!({}),
        TypeRef::Any => json!("any"),
        TypeRef::Scalar(of) => match (of.json_type, &of.format) {
            (JsonType::Boolean, _) => json!(true),
            (JsonType::Integer | JsonType::Number, _) => limits.minimum.map_or(json!(1), Value::Number),
            (_, Some(Format::Uuid)) => json!("1c4b6c9f-3922-4f9e-808a-99cfaae14b2d"),
            (_, Some(Format::Uri)) => json!("https://example.org/"),
            (_, Some(Format::Date)) => json!("2026-01-02"),
            (_, Some(Format::DateTime)) => json!("2026-01-02T03:04:05Z"),
            (_, Some(Format::Decimal)) => json!("1"),
            (_, Some(Format::Email)) => json!("a@example.org"),
            _ => json!("1".repeat(limits.min_length.unwrap_or(1).max(1))),
        },
    }
}

fn text(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

/// A request with what an operation must have, if HTTP can carry it.
fn request(api: &Api, operation: &Operation) -> Option<Request<Body>> {
    let mut path = operation.path.as_str().to_owned();
    let mut request = Request::builder().method(operation.method.as_str());
    request = request.header("authorization", "Bearer any").header("cookie", "sessionid=x");
    for param in operation.params.iter().filter(|param| param.required) {
        let value = text(&value(api, param.schema()));
        match param.location {
            Location::Path => path = path.replace(&format!("{{{}}}", param.name), &value),
            Location::Query => {
                path += if path.contains('?') { "&" } else { "?" };
                path += &format!("{}={value}", param.name);
            }
            Location::Header => request = request.header(param.name.as_str(), value),
            Location::Cookie => request = request.header("cookie", format!("{}={value}", param.name)),
        }
    }
    let content = operation.body.as_ref().filter(|body| body.required).map(|body| &body.content[0]);
    let body = content.map_or_else(String::new, |content| match &content.schema {
        Some(schema) if content.media_type.contains("json") => value(api, schema).to_string(),
        _ => String::from("bytes"),
    });
    if let Some(content) = content {
        request = request.header("content-type", content.media_type.replace("*/*", "application/octet-stream"));
    }
    request.uri(path).body(Body::from(body)).ok()
}

/// What the mock answers to one request for each operation, none of them kept: status, and whether that is a documented
/// success. Answers that break the document are 500 in builds with debug assertions, as this one is.
fn answers(api: &Api) -> Vec<(String, StatusCode, bool)> {
    let mut options = Options::default();
    options.resources = Resources::Forgotten;
    let mock = Mock::of(api, &options);
    let of = |operation: &Operation| {
        let Some(request) = request(api, operation) else {
            return (operation.id.to_string(), StatusCode::IM_A_TEAPOT, false);
        };
        let status = mock.1.block_on(mock.0.clone().call(request)).unwrap().status();
        let is_documented = operation.responses.iter().any(|response| match response.status {
            Status::Code(code) => status == code && status.is_success(),
            Status::Range(digit) => status.as_u16() / 100 == u16::from(digit) && status.is_success(),
            Status::Default => status == 200,
        });
        (operation.id.to_string(), status, is_documented)
    };
    api.operations().map(|(_, operation)| of(operation)).collect()
}

#[test]
fn every_operation_answers_its_documented_success() {
    let answers = answers(&api(MARKETPLACE));
    let others: Vec<_> = answers.iter().filter(|answer| !answer.2).collect();
    assert!(others.is_empty(), "{others:#?}");
    assert_eq!(answers.len(), 91);
}

#[test]
fn every_fixture_is_served() {
    for entry in std::fs::read_dir(support::root().join("specs/fixtures")).unwrap() {
        let path = entry.unwrap().path().to_string_lossy().into_owned();
        if Path::new(&path).is_dir() {
            continue;
        }
        let answers = answers(&api(&path));
        let broken: Vec<_> = answers.iter().filter(|answer| answer.1.is_server_error()).collect();
        assert!(broken.is_empty(), "{path}: {broken:#?}");
    }
}

/// Every document below the folder that the variable `CORPUS` names, if it gives a model.
#[test]
#[ignore = "takes minutes: CORPUS=folder cargo test --test mock -- --ignored"]
fn other_documents_are_served() {
    let mut folders = vec![std::path::PathBuf::from(std::env::var_os("CORPUS").unwrap())];
    let (mut served, mut asked, mut successes, mut broken) = (0, 0, 0, Vec::new());
    while let Some(folder) = folders.pop() {
        for path in std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            let Ok(model) = Source::read(&path).map_err(drop).and_then(|source| Model::read(&source).map_err(drop))
            else {
                continue;
            };
            let answers = answers(&model.api);
            served += 1;
            asked += answers.len();
            successes += answers.iter().filter(|answer| answer.2).count();
            let odd = answers.into_iter().filter(|answer| answer.1 == StatusCode::INTERNAL_SERVER_ERROR);
            broken.extend(odd.map(|(id, status, _)| format!("{}: {id}: {status}", path.display())));
        }
    }
    println!("{served} documents, {asked} requests, {successes} successes");
    // Some schemas have no value: they hold themselves with no end, or alternatives of which two always fit.
    assert!(served > 0 && broken.len() * 200 < asked, "{} of {asked}:\n{}", broken.len(), broken.join("\n"));
}
