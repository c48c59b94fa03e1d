//! The generated server, and the generated client against it.

use std::net::SocketAddr;
use std::sync::{Arc, Mutex};

use axum::Router;
use marketplace_client as client;
use marketplace_client::{Client, Decoding, Error, Patch};
use marketplace_server::marketplace_orders::MarketplaceOrders;
use marketplace_server::marketplace_orders::{CountParams, CountResponse, CreateResponse, ListParams, ListResponse};
use marketplace_server::{Attempt, Authenticator, Operation, Rejection, RequestContext, Server, types};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

/// Knows everybody who has a token.
struct Anybody;

impl Authenticator for Anybody {
    type Principal = ();

    async fn token_auth(&self, _: Attempt) -> Result<Option<()>, Rejection> {
        Ok(Some(()))
    }
}

async fn start(router: Router) -> SocketAddr {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    tokio::spawn(async move { axum::serve(listener, router).await });
    address
}

/// The status of a request without a body.
async fn status(address: SocketAddr, line: &str, header: &str) -> u16 {
    let mut stream = TcpStream::connect(address).await.unwrap();
    let request = format!("{line} HTTP/1.1\r\nhost: a\r\nconnection: close\r\n{header}content-length: 0\r\n\r\n");
    stream.write_all(request.as_bytes()).await.unwrap();
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).await.unwrap();
    String::from_utf8_lossy(&answer[9..12]).parse().unwrap()
}

/// A request line for each operation, with something in the place of each parameter.
fn lines() -> Vec<(String, &'static Operation)> {
    let operations = Server::api().operations.iter().flat_map(|tag| tag.iter().copied());
    let line = |operation: &'static Operation| {
        let mut path = String::new();
        let mut rest = operation.path;
        while let Some((before, after)) = rest.split_once('{') {
            path.push_str(before);
            path.push('1');
            rest = after.split_once('}').map_or("", |(_, after)| after);
        }
        (format!("{} {path}{rest}", operation.method.as_str()), operation)
    };
    operations.map(line).collect()
}

#[tokio::test]
async fn no_operation_that_demands_a_caller_is_open() {
    let closed = start(Server::builder().build()).await;
    let known = start(Server::builder().authenticator(Anybody).build()).await;
    let mut counts = [0, 0, 0];
    for (line, operation) in lines() {
        let is_open = operation.security.is_empty() || operation.security.iter().any(|set| set.is_empty());
        let nobody = status(closed, &line, "").await;
        let with_token = status(known, &line, "authorization: Token abc\r\n").await;
        let expected = match (is_open, operation.permissions.is_empty()) {
            (true, _) => (501, 501),
            (false, true) => (401, 501),
            // Nobody has said who may: the hook is missing.
            (false, false) => (401, 403),
        };
        assert_eq!((nobody, with_token), expected, "{line}");
        counts[usize::from(!is_open) + usize::from(!is_open && !operation.permissions.is_empty())] += 1;
    }
    assert!(counts.iter().all(|count| *count > 0), "{counts:?}");
    assert_eq!(counts.iter().sum::<usize>(), lines().len());
}

/// What reached the server.
#[derive(Clone, Default)]
struct Orders(Arc<Mutex<Vec<String>>>);

impl Orders {
    fn saw(&self, what: &impl std::fmt::Debug) {
        self.0.lock().unwrap().push(format!("{what:?}"));
    }
}

impl MarketplaceOrders for Orders {
    async fn list(&self, _: RequestContext, params: ListParams) -> Result<ListResponse, Rejection> {
        self.saw(&params);
        Ok(ListResponse::Ok { body: Vec::new(), x_result_count: Some(42) })
    }

    async fn count(&self, _: RequestContext, params: CountParams) -> Result<CountResponse, Rejection> {
        self.saw(&params);
        Ok(CountResponse::Ok { x_result_count: Some(7) })
    }

    async fn create(&self, _: RequestContext, body: types::OrderCreateRequest) -> Result<CreateResponse, Rejection> {
        self.saw(&body);
        Err(Rejection::conflict("there is one like that"))
    }
}

async fn both() -> (Orders, Client) {
    let orders = Orders::default();
    let router = Server::builder().authenticator(Anybody).marketplace_orders(orders.clone()).build();
    let address = start(router).await;
    let client = Client::builder(&format!("http://{address}")).token("abc").decoding(Decoding::Strict).build().unwrap();
    (orders, client)
}

#[tokio::test]
async fn parameters_arrive_as_they_were_sent() {
    let (orders, client) = both().await;
    let params = client::marketplace_orders::ListParams {
        can_approve_as_consumer: Some(false),
        created: Some("2026-01-02T03:04:05.5+02:00".parse().unwrap()),
        o: vec![client::types::OrderDetailsOEnum::from("-created"), client::types::OrderDetailsOEnum::from("created")],
        page: Some(3),
        page_size: Some(20),
        state: vec![client::types::OrderState::Executing, client::types::OrderState::Done],
        r#type: vec![client::types::RequestTypes::from("Create")],
        ..Default::default()
    };
    let page = client.marketplace_orders().list(&params).await.unwrap();
    assert_eq!((page.items.len(), page.total), (0, Some(42)));
    assert_eq!(client.marketplace_orders().count(&Default::default()).await.unwrap(), 7);
    let seen = orders.0.lock().unwrap().clone();
    // Both sides write the same types with the same names: what arrives prints as what was sent.
    assert_eq!(seen[0], format!("{params:?}"));
}

#[tokio::test]
async fn bodies_arrive_as_they_were_sent() {
    let (orders, client) = both().await;
    let mut body = client::types::OrderCreateRequest::new("https://a.example/o/1/", "https://a.example/p/2/");
    body.limits = Some([("ram".to_owned(), 64), ("ä →".to_owned(), -1)].into());
    body.request_comment = Patch::Set("\"quoted\"\n\u{1f980}".to_owned());
    body.callback_url = Patch::Null;
    let refused = client.marketplace_orders().create(&body).await.unwrap_err();
    let Error::Api(refused) = refused else { panic!("{refused}") };
    assert_eq!((refused.status(), refused.detail().as_deref()), (409, Some("there is one like that")));
    let seen = orders.0.lock().unwrap().concat();
    let expected = [
        "offering: Uri(\"https://a.example/o/1/\")",
        "limits: Some({\"ram\": 64, \"ä →\": -1})",
        "callback_url: None",
        "request_comment: Some(\"\\\"quoted\\\"\\n🦀\")",
        "slug: None",
    ];
    for part in expected {
        assert!(seen.contains(part), "{part} in {seen}");
    }
}

#[tokio::test]
async fn all_faults_of_a_body_are_told_by_field() {
    let (orders, client) = both().await;
    let mut body = client::types::OrderCreateRequest::new("no address", "https://a.example/p/2/");
    body.slug = Some("no slug!".to_owned());
    let Error::Api(refused) = client.marketplace_orders().create(&body).await.unwrap_err() else { panic!("no answer") };
    let fields = refused.fields();
    assert_eq!(refused.status(), 400);
    assert_eq!(fields.keys().map(String::as_str).collect::<Vec<_>>(), ["offering", "slug"], "{fields:?}");
    assert!(orders.0.lock().unwrap().is_empty());
}
