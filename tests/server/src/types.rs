//! The types of the sample, and what the document says of their values.

use std::collections::BTreeMap;

use chrono::{DateTime, FixedOffset, NaiveDate};
use rust_decimal::Decimal;
use serde_json::Value;
use uuid::Uuid;

use crate::runtime::json::{Decode, Decoder, Encode, Encoder, Mismatch, Nullable, integer_enum, text_enum};
use crate::runtime::schema::{self, Additional, Limit, Pattern, Presence as P, Schema};
use crate::runtime::{File, Patch, Uri};

mod payment;

pub(crate) use payment::PAYMENT;
pub use payment::{Card, Invoice, Payment, TextOrNumber};

/// An order.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct OrderDetails {
    /// The id.
    pub uuid: Uuid,
    /// The address.
    pub url: Uri,
    /// Where the order stands.
    pub state: OrderState,
    /// When it was made.
    pub created: DateTime<FixedOffset>,
    /// The day after which it ends.
    pub end_date: Option<NaiveDate>,
    /// What it costs.
    pub cost: Option<Decimal>,
    /// How many.
    pub quantity: Option<i64>,
    /// The urgency.
    pub urgency: Option<Urgency>,
    /// Words about it.
    pub tags: Option<Vec<String>>,
    /// Limits by component.
    pub limits: Option<BTreeMap<String, i64>>,
    /// Anything.
    pub attributes: Option<Value>,
    /// The order that this one follows.
    pub parent: Option<Box<OrderDetails>>,
    /// How it is paid.
    pub payment: Option<Payment>,
    /// Members that the document does not name.
    pub extra: BTreeMap<String, Value>,
}

impl OrderDetails {
    /// With what is required.
    #[inline]
    pub fn new(uuid: Uuid, url: impl Into<Uri>, state: OrderState, created: DateTime<FixedOffset>) -> Self {
        Self {
            uuid,
            url: url.into(),
            state,
            created,
            end_date: None,
            cost: None,
            quantity: None,
            urgency: None,
            tags: None,
            limits: None,
            attributes: None,
            parent: None,
            payment: None,
            extra: BTreeMap::new(),
        }
    }
}

impl Encode for OrderDetails {
    #[inline]
    fn encode(&self, e: &mut Encoder) {
        e.open_object(
            &[
                ("uuid", &self.uuid),
                ("url", &self.url),
                ("state", &self.state),
                ("created", &self.created),
                ("end_date", &Nullable(&self.end_date)),
                ("cost", &Nullable(&self.cost)),
                ("quantity", &self.quantity),
                ("urgency", &self.urgency),
                ("tags", &self.tags),
                ("limits", &self.limits),
                ("attributes", &self.attributes),
                ("parent", &self.parent),
                ("payment", &self.payment),
            ],
            &self.extra,
        );
    }
}

pub(crate) static ORDER_DETAILS: Schema = Schema::object(&[
    ("uuid", P::Required, &schema::UUID),
    ("url", P::Required, &schema::URI),
    ("state", P::Required, &ORDER_STATE),
    ("created", P::Required, &schema::DATE_TIME),
    ("end_date", P::Nullable, &schema::DATE),
    ("cost", P::Nullable, &schema::DECIMAL),
    ("quantity", P::Optional, &schema::INTEGER),
    ("urgency", P::Optional, &URGENCY),
    ("tags", P::Optional, &Schema::array(&schema::STRING)),
    ("limits", P::Optional, &Schema::map(&schema::INTEGER)),
    ("attributes", P::OptionalNullable, &schema::ANY),
    ("parent", P::OptionalNullable, &ORDER_DETAILS),
    ("payment", P::Optional, &PAYMENT),
]);

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

pub(crate) static ORDER_STATE: Schema = Schema::texts(&["pending", "executing"]);

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

pub(crate) static URGENCY: Schema = Schema::integers(&[1, 2]);

/// A new order.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct OrderCreateRequest {
    /// What is ordered.
    pub offering: Uri,
    /// What it is called.
    pub name: String,
    /// When it ends; null for never.
    pub end_date: Option<NaiveDate>,
    /// How many.
    pub quantity: Option<i64>,
    /// Limits by component.
    pub limits: Option<BTreeMap<String, i64>>,
    /// Words about it.
    pub tags: Option<Vec<String>>,
    /// How it is paid.
    pub payment: Option<Payment>,
    /// The orders that it is made of.
    pub parts: Option<Vec<OrderCreateRequest>>,
    /// A paper that belongs to it.
    pub attachment: Option<File>,
}

impl Decode for OrderCreateRequest {
    #[inline]
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Mismatch> {
        let mut o = d.members()?;
        Ok(Self {
            offering: o.take("offering")?,
            name: o.take("name")?,
            end_date: o.take("end_date")?,
            quantity: o.take("quantity")?,
            limits: o.take("limits")?,
            tags: o.take("tags")?,
            payment: o.take("payment")?,
            parts: o.take("parts")?,
            attachment: o.take("attachment")?,
        })
    }
}

pub(crate) static ORDER_CREATE_REQUEST: Schema = Schema::object(&[
    ("offering", P::Required, &schema::URI),
    ("name", P::Required, &Schema::string().length(1, 20).pattern(&NAME)),
    ("end_date", P::Nullable, &schema::DATE),
    (
        "quantity",
        P::Optional,
        &Schema::integer().range(Limit::Inclusive(1.0), Limit::Exclusive(1000.0)).multiple_of(5.0),
    ),
    ("limits", P::Optional, &Schema::map(&schema::INTEGER).count(0, 3)),
    ("tags", P::Optional, &Schema::array(&Schema::string().length(1, u32::MAX)).count(1, 3).unique()),
    ("payment", P::Optional, &PAYMENT),
    ("parts", P::Optional, &Schema::array(&ORDER_CREATE_REQUEST)),
    ("attachment", P::Optional, &schema::FILE),
    ("uuid", P::ReadOnly, &schema::UUID),
]);

static NAME: Pattern = Pattern::new("^[-a-zA-Z0-9_ ]+$");

/// A change of an order.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct PatchedOrderUpdateRequest {
    /// What it is called.
    pub name: Option<String>,
    /// When it ends; null for never.
    pub end_date: Patch<NaiveDate>,
}

impl Decode for PatchedOrderUpdateRequest {
    #[inline]
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Mismatch> {
        let mut o = d.members()?;
        Ok(Self { name: o.take("name")?, end_date: o.take("end_date")? })
    }
}

pub(crate) static PATCHED_ORDER_UPDATE_REQUEST: Schema =
    Schema::object(&[("name", P::Optional, &schema::STRING), ("end_date", P::OptionalNullable, &schema::DATE)]);

/// An object whose members have no names in the document.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Settings {
    /// The colour.
    pub colour: Option<String>,
    /// Members that the document does not name.
    pub extra: BTreeMap<String, i64>,
}

impl Decode for Settings {
    #[inline]
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Mismatch> {
        let mut o = d.members()?;
        Ok(Self { colour: o.take("colour")?, extra: o.rest()? })
    }
}

impl Encode for Settings {
    #[inline]
    fn encode(&self, e: &mut Encoder) {
        e.open_object(&[("colour", &self.colour)], &self.extra);
    }
}

pub(crate) static SETTINGS: Schema =
    Schema::object(&[("colour", P::Optional, &schema::STRING)]).additional(Additional::Of(&schema::INTEGER));
