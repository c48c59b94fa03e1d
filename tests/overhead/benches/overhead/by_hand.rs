//! The requests as a program without the client makes them: `reqwest`, and types with `serde`'s derives.
#![allow(dead_code, reason = "the fields are read from JSON, and that is all")]

use std::collections::BTreeMap;
use std::time::Duration;

use chrono::{DateTime, FixedOffset, NaiveDate};
use reqwest::header::{ACCEPT, AUTHORIZATION};
use reqwest::{RequestBuilder, Response, StatusCode};
use rust_decimal::Decimal;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use uuid::Uuid;

use crate::server;

/// The fields that the client's type has, in types as precise.
#[derive(Deserialize)]
pub(crate) struct Order {
    offering: Option<String>,
    offering_name: Option<String>,
    plan: Option<String>,
    plan_unit: Option<Unit>,
    attributes: Option<Value>,
    limits: Option<BTreeMap<String, i64>>,
    uuid: Option<Uuid>,
    created: Option<DateTime<FixedOffset>>,
    resource_name: Option<String>,
    cost: Option<Decimal>,
    state: Option<State>,
    marketplace_resource_uuid: Option<Uuid>,
    completed_at: Option<DateTime<FixedOffset>>,
    attachment: Option<String>,
    r#type: Option<Kind>,
    start_date: Option<NaiveDate>,
    url: Option<String>,
    created_by_email: Option<String>,
    old_cost_estimate: Option<f64>,
    backend_id: Option<String>,
    issue: Option<Issue>,
}

#[derive(Deserialize)]
struct Issue {
    key: Option<String>,
    uuid: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
enum Unit {
    Month,
    Quarter,
    HalfMonth,
    Day,
    Hour,
    Quantity,
}

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case")]
enum State {
    PendingConsumer,
    PendingProvider,
    PendingProject,
    PendingStartDate,
    Executing,
    Done,
    Erred,
    Canceled,
    Rejected,
}

#[derive(Deserialize, Serialize)]
enum Kind {
    Create,
    Update,
    Terminate,
    Restore,
}

/// A page of orders, and how many there are on all pages.
pub(crate) struct Page {
    items: Vec<Order>,
    total: Option<u64>,
}

/// The body of a new order.
#[derive(Serialize)]
pub(crate) struct NewOrder {
    offering: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    plan: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    attributes: Option<BTreeMap<String, Value>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    limits: Option<BTreeMap<String, i64>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    accepting_terms_of_service: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    callback_url: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    request_comment: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    r#type: Option<Kind>,
    #[serde(skip_serializing_if = "Option::is_none")]
    start_date: Option<NaiveDate>,
    #[serde(skip_serializing_if = "Option::is_none")]
    slug: Option<String>,
    project: String,
}

impl NewOrder {
    pub(crate) fn new() -> Self {
        Self {
            offering: server::OFFERING.to_owned(),
            plan: None,
            attributes: None,
            limits: Some([("cpu".to_owned(), 8), ("ram".to_owned(), 16384)].into()),
            accepting_terms_of_service: Some(true),
            callback_url: None,
            request_comment: None,
            r#type: Some(Kind::Create),
            start_date: None,
            slug: None,
            project: server::PROJECT.to_owned(),
        }
    }
}

/// What a program keeps of a server.
pub(crate) struct Api {
    http: reqwest::Client,
    base: String,
    token: String,
}

impl Api {
    pub(crate) fn new(base: &str, token: &str) -> Self {
        let http = reqwest::Client::builder()
            // What the client sends, so that both sides send the same bytes.
            .user_agent("marketplace-client/1.0.0")
            .connect_timeout(Duration::from_secs(10))
            .timeout(Duration::from_mins(1));
        Self { http: http.build().unwrap(), base: base.to_owned(), token: format!("Token {token}") }
    }

    pub(crate) async fn retrieve(&self, uuid: Uuid) -> Result<Order, Failure> {
        let url = format!("{}/api/marketplace-orders/{uuid}/", self.base);
        read(self.send(self.http.get(url)).await?).await
    }

    pub(crate) async fn list(&self, state: &str, page_size: i64) -> Result<Page, Failure> {
        let url = format!("{}/api/marketplace-orders/", self.base);
        let query = [("page_size", page_size.to_string()), ("state", state.to_owned())];
        let answer = self.send(self.http.get(url).query(&query)).await?;
        let total = answer.headers().get("x-result-count").and_then(|value| value.to_str().ok()?.parse().ok());
        Ok(Page { items: read(answer).await?, total })
    }

    pub(crate) async fn create(&self, order: &NewOrder) -> Result<Order, Failure> {
        let url = format!("{}/api/marketplace-orders/", self.base);
        read(self.send(self.http.post(url).json(order)).await?).await
    }

    async fn send(&self, request: RequestBuilder) -> Result<Response, Failure> {
        let request = request.header(AUTHORIZATION, &self.token).header(ACCEPT, "application/json");
        Ok(request.send().await?)
    }
}

/// Reads the body. Of a refusal it is kept, as it says what is wrong; `error_for_status` would throw it away.
async fn read<T: DeserializeOwned>(answer: Response) -> Result<T, Failure> {
    let status = answer.status();
    let body = answer.bytes().await?;
    if !status.is_success() {
        return Err(Failure::Refused(status, body.to_vec()));
    }
    Ok(serde_json::from_slice(&body)?)
}

/// Why there is no result.
#[derive(Debug)]
pub(crate) enum Failure {
    Http(reqwest::Error),
    Refused(StatusCode, Vec<u8>),
    Json(serde_json::Error),
}

impl From<reqwest::Error> for Failure {
    fn from(error: reqwest::Error) -> Self {
        Self::Http(error)
    }
}

impl From<serde_json::Error> for Failure {
    fn from(error: serde_json::Error) -> Self {
        Self::Json(error)
    }
}
