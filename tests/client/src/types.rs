//! The types of the sample.

use chrono::{DateTime, FixedOffset, NaiveDate};
use rust_decimal::Decimal;
use serde_json::Value;
use uuid::Uuid;

use crate::runtime::json::{
    Decode, Decoder, Encode, Encoder, List, Map, Mismatch, Presence as P, integer_enum, text_enum, value_enum,
};
use crate::runtime::{Envelope, Field, File, Next, Opened, Patch, Uri, secret};

/// An order.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct OrderDetails {
    /// The id.
    pub uuid: Field<Uuid>,
    /// The address.
    pub url: Field<Uri>,
    /// Where the order stands.
    pub state: Field<OrderState>,
    /// When it was made.
    pub created: Field<DateTime<FixedOffset>>,
    /// The day after which it ends.
    pub end_date: Field<NaiveDate>,
    /// What it costs.
    pub cost: Field<Decimal>,
    /// How many.
    pub quantity: Field<i64>,
    /// The urgency.
    pub urgency: Field<Urgency>,
    /// Words about it.
    pub tags: Field<List<String>>,
    /// Limits by component.
    pub limits: Field<Map<i64>>,
    /// Anything.
    pub attributes: Field<Value>,
    /// The order that this one follows.
    pub parent: Field<Box<OrderDetails>>,
    /// How it is paid.
    pub payment: Field<Payment>,
    /// Members that the document does not name.
    pub extra: Map<Value>,
}

impl Decode for OrderDetails {
    #[inline]
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Mismatch> {
        let mut this = Self::default();
        d.open_object(
            &mut this.extra,
            &mut [
                ("uuid", P::Required, &mut this.uuid),
                ("url", P::Required, &mut this.url),
                ("state", P::Required, &mut this.state),
                ("created", P::Required, &mut this.created),
                ("end_date", P::Nullable, &mut this.end_date),
                ("cost", P::Nullable, &mut this.cost),
                ("quantity", P::Optional, &mut this.quantity),
                ("urgency", P::Optional, &mut this.urgency),
                ("tags", P::Optional, &mut this.tags),
                ("limits", P::Optional, &mut this.limits),
                ("attributes", P::OptionalNullable, &mut this.attributes),
                ("parent", P::OptionalNullable, &mut this.parent),
                ("payment", P::Optional, &mut this.payment),
            ],
        )?;
        Ok(this)
    }
}

/// A short order: a struct without a place for unnamed members.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct OrderBrief {
    /// The id.
    pub uuid: Field<Uuid>,
    /// The name.
    pub name: Field<String>,
}

impl Decode for OrderBrief {
    #[inline]
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Mismatch> {
        let mut this = Self::default();
        d.object(&mut [("uuid", P::Required, &mut this.uuid), ("name", P::Optional, &mut this.name)])?;
        Ok(this)
    }
}

/// Where an order stands.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OrderState {
    /// `pending`
    Pending,
    /// `executing`
    Executing,
    /// A value that the document does not list.
    Unknown(String),
}

impl OrderState {
    /// The value as it is sent.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Pending => "pending",
            Self::Executing => "executing",
            Self::Unknown(text) => text,
        }
    }

    #[inline]
    fn known(text: &str) -> Option<Self> {
        Some(match text {
            "pending" => Self::Pending,
            "executing" => Self::Executing,
            _ => return None,
        })
    }
}

text_enum!(OrderState);

/// The urgency of an order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Urgency {
    /// `1`
    V1,
    /// `2`
    V2,
    /// A value that the document does not list.
    Unknown(i64),
}

impl Urgency {
    /// The value as it is sent.
    #[inline]
    pub fn as_i64(self) -> i64 {
        match self {
            Self::V1 => 1,
            Self::V2 => 2,
            Self::Unknown(number) => number,
        }
    }

    #[inline]
    fn known(number: i64) -> Option<Self> {
        Some(match number {
            1 => Self::V1,
            2 => Self::V2,
            _ => return None,
        })
    }
}

integer_enum!(Urgency);

/// A login: a struct with secrets.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Login {
    /// The name.
    pub name: Field<String>,
    /// The password.
    pub password: Field<String>,
}

impl std::fmt::Debug for Login {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        secret::debug(f, "Login", &[("name", &self.name), ("password", &secret::Redacted)])
    }
}

impl Decode for Login {
    #[inline]
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Mismatch> {
        let mut this = Self::default();
        d.object(&mut [("name", P::Required, &mut this.name), ("password", P::Required, &mut this.password)])?;
        Ok(this)
    }
}

/// A share: one of some numbers.
#[derive(Clone, Debug, PartialEq)]
pub struct Share(
    /// The value, also one that the document does not list.
    pub f64,
);

impl Share {
    /// The values that the document lists, as JSON.
    pub const LISTED: &[&str] = &["0.5", "1"];
}

value_enum!(Share(f64));

/// A size: one of some values of several kinds.
#[derive(Clone, Debug, PartialEq)]
pub struct Size(
    /// The value, also one that the document does not list.
    pub Value,
);

impl Size {
    /// The values that the document lists, as JSON.
    pub const LISTED: &[&str] = &["\"S\"", "7", "true", "[1]"];
}

value_enum!(Size(Value));

/// How an order is paid: one of two, told apart by `kind`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum Payment {
    /// By card.
    Card(Card),
    /// By invoice.
    Invoice(Invoice),
    /// A kind that the document does not list.
    Unknown(Value),
}

impl Decode for Payment {
    const EXPECTED: &'static str = "one of Card, Invoice";

    #[inline]
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Mismatch> {
        match d.tag("kind").as_deref() {
            Some("card") => Card::decode(d).map(Self::Card),
            Some("invoice") => Invoice::decode(d).map(Self::Invoice),
            _ => d.unknown(Self::EXPECTED).map(Self::Unknown),
        }
    }
}

/// A card.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Card {
    /// Which kind it is.
    pub kind: Field<String>,
    /// The last digits.
    pub digits: Field<String>,
}

impl Decode for Card {
    #[inline]
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Mismatch> {
        let mut this = Self::default();
        d.object(&mut [("kind", P::Required, &mut this.kind), ("digits", P::Required, &mut this.digits)])?;
        Ok(this)
    }
}

/// An invoice.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Invoice {
    /// Which kind it is.
    pub kind: Field<String>,
    /// The number: a text or a number.
    pub number: Field<TextOrNumber>,
}

impl Decode for Invoice {
    #[inline]
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Mismatch> {
        let mut this = Self::default();
        d.object(&mut [("kind", P::Required, &mut this.kind), ("number", P::Required, &mut this.number)])?;
        Ok(this)
    }
}

/// A text or a number: one of two that nothing tells apart but their shapes.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum TextOrNumber {
    /// A text.
    Text(String),
    /// A number.
    Number(f64),
}

impl Decode for TextOrNumber {
    const EXPECTED: &'static str = "string or number";

    #[inline]
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Mismatch> {
        d.one_of(&[|d| String::decode(d).map(Self::Text), |d| f64::decode(d).map(Self::Number)])
    }
}

impl Encode for TextOrNumber {
    #[inline]
    fn encode(&self, e: &mut Encoder) {
        match self {
            Self::Text(value) => value.encode(e),
            Self::Number(value) => value.encode(e),
        }
    }
}

/// A new order.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct OrderCreateRequest {
    /// What is ordered.
    pub offering: Uri,
    /// Who orders.
    pub project: Uri,
    /// When it ends; null for never.
    pub end_date: Option<NaiveDate>,
    /// Limits by component.
    pub limits: Option<std::collections::BTreeMap<String, i64>>,
    /// A paper that belongs to it.
    pub attachment: Option<File>,
}

impl OrderCreateRequest {
    /// With what is required.
    #[inline]
    pub fn new(offering: impl Into<Uri>, project: impl Into<Uri>, end_date: Option<NaiveDate>) -> Self {
        Self { offering: offering.into(), project: project.into(), end_date, limits: None, attachment: None }
    }
}

impl Encode for OrderCreateRequest {
    #[inline]
    fn encode(&self, e: &mut Encoder) {
        e.object(&[
            ("offering", &self.offering),
            ("project", &self.project),
            ("end_date", &crate::runtime::json::Nullable(&self.end_date)),
            ("limits", &self.limits),
            ("attachment", &self.attachment),
        ]);
    }
}

/// A change of an order.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct PatchedOrderUpdateRequest {
    /// When it ends.
    pub end_date: Patch<NaiveDate>,
    /// Where it stands.
    pub state: Option<OrderState>,
}

impl Encode for PatchedOrderUpdateRequest {
    #[inline]
    fn encode(&self, e: &mut Encoder) {
        e.object(&[("end_date", &self.end_date), ("state", &self.state)]);
    }
}

/// A page of orders in its envelope.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct PaginatedOrderList {
    /// How many there are.
    pub count: Field<i64>,
    /// Where the next page is.
    pub next: Field<Uri>,
    /// The page.
    pub results: Field<List<OrderDetails>>,
}

impl Decode for PaginatedOrderList {
    #[inline]
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Mismatch> {
        let mut this = Self::default();
        d.object(&mut [
            ("count", P::Required, &mut this.count),
            ("next", P::OptionalNullable, &mut this.next),
            ("results", P::Required, &mut this.results),
        ])?;
        Ok(this)
    }
}

impl Envelope for PaginatedOrderList {
    type Item = OrderDetails;

    #[inline]
    fn open(self) -> Opened<Self::Item> {
        Opened {
            next: Next::from(&self.next),
            total: self.count.get().and_then(|count| u64::try_from(*count).ok()),
            results: self.results,
        }
    }
}
