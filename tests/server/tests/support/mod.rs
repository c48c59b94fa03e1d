//! A server on loopback, an implementation that tells what reached it, and exact bytes on the wire.
#![allow(dead_code, reason = "each test uses a part of it")]

use std::sync::Arc;

use axum::Router;
use sample_server::orders::*;
use sample_server::types::*;
use sample_server::*;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

/// Who the caller is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct User(pub String);

/// Lets in whoever says `secret`.
pub struct Keys;

impl Authenticator for Keys {
    type Principal = User;

    async fn token_auth(&self, attempt: Attempt) -> Result<Option<User>, Rejection> {
        Ok(user("token", &attempt))
    }

    async fn oidc(&self, attempt: Attempt) -> Result<Option<User>, Rejection> {
        Ok(user(&format!("oidc {:?}", attempt.scopes()), &attempt))
    }

    async fn cookie_auth(&self, attempt: Attempt) -> Result<Option<User>, Rejection> {
        Ok(user("cookie", &attempt))
    }

    async fn basic(&self, attempt: Attempt) -> Result<Option<User>, Rejection> {
        Ok(is_secret(&attempt.basic().password).then(|| User(attempt.basic().user)))
    }

    async fn key(&self, attempt: Attempt) -> Result<Option<User>, Rejection> {
        Ok(user(&format!("key {:?}", attempt.scopes()), &attempt))
    }
}

fn user(name: &str, attempt: &Attempt) -> Option<User> {
    is_secret(&attempt.key()).then(|| User(name.to_owned()))
}

fn is_secret(key: &secrecy::SecretString) -> bool {
    use secrecy::ExposeSecret;
    key.expose_secret() == "secret"
}

/// Answers what reached it, in a header-like line of text.
pub struct Echo;

/// The order that all answers are about.
pub fn order() -> OrderDetails {
    let created = "2026-01-02T03:04:05Z".parse().unwrap();
    OrderDetails::new(uuid::Uuid::nil(), "http://a/b/", OrderState::Pending, created)
}

impl MarketplaceOrders for Echo {
    async fn list(&self, _: RequestContext, params: ListParams) -> Result<ListResponse, Rejection> {
        if params.page == Some(404) {
            return Err(Rejection::not_found());
        }
        if params.page == Some(500) {
            return Err("no number".parse::<i64>().unwrap_err().into());
        }
        assert!(params.page != Some(1000), "a handler that panics");
        let mut order = order();
        if params.page == Some(600) {
            order.state = OrderState::Unknown("odd".to_owned());
        }
        order.tags = Some(params.o);
        Ok(ListResponse::Ok { body: vec![order], x_result_count: Some(7) })
    }

    async fn count(&self, _: RequestContext, _: ListParams) -> Result<CountResponse, Rejection> {
        Ok(CountResponse::Ok { x_result_count: Some(7) })
    }

    async fn create(&self, _: RequestContext, body: OrderCreateRequest) -> Result<CreateResponse, Rejection> {
        if body.name == "taken" {
            return Err(Rejection::field("name", "This name is taken."));
        }
        let mut order = order();
        order.url = body.offering.clone();
        order.end_date = body.end_date;
        order.quantity = body.quantity;
        order.limits = body.limits;
        order.tags = body.tags;
        order.payment = body.payment;
        if let Some(file) = body.attachment {
            let bytes = file.bytes().await?;
            let sum: u64 = bytes.iter().map(|byte| u64::from(*byte)).sum();
            let about = format!("{:?} {:?} {} {sum}", file.name(), file.media_type(), file.length());
            order.extra.insert("file".to_owned(), about.into());
        }
        Ok(CreateResponse::Created(order))
    }

    async fn retrieve(&self, cx: RequestContext, params: RetrieveParams) -> Result<RetrieveResponse, Rejection> {
        let mut order = order();
        order.uuid = params.uuid;
        order.tags = Some(vec![cx.principal::<User>()?.0.clone()]);
        Ok(RetrieveResponse::Ok(order))
    }

    async fn partial_update(
        &self,
        _: RequestContext,
        _: RetrieveParams,
        body: PatchedOrderUpdateRequest,
    ) -> Result<PartialUpdateResponse, Rejection> {
        let mut order = order();
        order.extra.insert("change".to_owned(), format!("{:?} {:?}", body.name, body.end_date).into());
        Ok(PartialUpdateResponse::Ok(order))
    }

    async fn destroy(&self, cx: RequestContext, _: RetrieveParams) -> Result<DestroyResponse, Rejection> {
        assert_eq!(cx.principal_by::<User>("basic"), Some(&User("ann".to_owned())));
        assert_eq!(cx.principal_by::<User>("key"), Some(&User("key [\"orders:delete\"]".to_owned())));
        Ok(DestroyResponse::NoContent)
    }

    async fn approve(
        &self,
        cx: RequestContext,
        params: ApproveParams,
        body: Option<Settings>,
    ) -> Result<ApproveResponse, Rejection> {
        let mut settings = Settings::default();
        let user = cx.try_principal::<User>();
        settings.colour = Some(format!("{params:?} {body:?} {user:?}"));
        Ok(ApproveResponse::Ok(settings))
    }

    async fn search(&self, _: RequestContext, params: SearchParams) -> Result<SearchResponse, Rejection> {
        Ok(SearchResponse::Ok(format!("{params:?}")))
    }
}

/// A server of everything.
pub fn full() -> ServerBuilder {
    Server::builder().marketplace_orders(Echo).authenticator(Keys).authorize(
        |cx: &RequestContext, _: &'static [Permission]| {
            if cx.headers().contains_key("x-mayor") { Ok(()) } else { Err(Rejection::forbidden()) }
        },
    )
}

/// A server on loopback, and its address.
pub struct Loopback(pub std::net::SocketAddr);

impl Loopback {
    /// Starts the router.
    pub async fn start(router: Router) -> Arc<Self> {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        tokio::spawn(async move { axum::serve(listener, router).await });
        Arc::new(Self(address))
    }

    /// The bytes that come back for some bytes, without `date`, and with the id of the request made equal.
    pub async fn raw(&self, request: &[u8]) -> Vec<u8> {
        let mut stream = TcpStream::connect(self.0).await.unwrap();
        stream.write_all(request).await.unwrap();
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer).await.unwrap();
        answer
    }

    /// The answer to a request: status, headers but for the usual ones, and body.
    pub async fn send(&self, line: &str, headers: &[&str], body: &[u8]) -> String {
        let mut request = format!("{line} HTTP/1.1\r\nhost: a\r\nconnection: close\r\n");
        for header in headers {
            request += &format!("{header}\r\n");
        }
        if !body.is_empty() {
            request += &format!("content-length: {}\r\n", body.len());
        }
        request += "\r\n";
        let answer = self.raw(&[request.as_bytes(), body].concat()).await;
        readable(&answer)
    }

    /// The same, with a token.
    pub async fn ask(&self, line: &str, headers: &[&str], body: &[u8]) -> String {
        self.send(line, &[headers, &["authorization: Token secret"]].concat(), body).await
    }
}

/// An answer without what differs from time to time.
pub fn readable(answer: &[u8]) -> String {
    let text = String::from_utf8_lossy(answer).replace("\r\n", "\n");
    let (head, body) = text.split_once("\n\n").unwrap_or((&text, ""));
    let usual = ["date:", "connection:", "x-request-id:"];
    let head: Vec<&str> = head.lines().filter(|line| !usual.iter().any(|name| line.starts_with(name))).collect();
    format!("{}\n\n{body}", head.join("\n")).trim_end().to_owned()
}
