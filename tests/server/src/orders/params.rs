//! The parameters of the operations. A generated file has them beside the trait: here they only keep files short.

use uuid::Uuid;

#[allow(unused_imports, reason = "for the documentation")]
use super::MarketplaceOrders;
use crate::runtime::json::{Decode, Decoder, Mismatch};
use crate::runtime::schema::{self, Limit, Schema};
use crate::runtime::*;
use crate::types::*;

/// Parameters of [`MarketplaceOrders::list`] and [`MarketplaceOrders::count`].
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListParams {
    /// Order by these.
    pub o: Vec<String>,
    /// The page.
    pub page: Option<i64>,
    /// Only in these states.
    pub state: Vec<OrderState>,
}

impl Decode for ListParams {
    #[inline]
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Mismatch> {
        let mut o = d.members()?;
        Ok(Self { o: o.take("o")?, page: o.take("page")?, state: o.take("state")? })
    }
}

pub(super) static LIST_PARAMS: &[Parameter] = &[
    Parameter::query("o", &Schema::array(&schema::STRING)).style(Style::Comma),
    Parameter::query("page", &Schema::integer().range(Limit::Inclusive(1.0), Limit::None)),
    Parameter::query("state", &Schema::array(&ORDER_STATE)),
];

/// Parameters of [`MarketplaceOrders::retrieve`] and others.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct RetrieveParams {
    /// The order.
    pub uuid: Uuid,
}

impl Decode for RetrieveParams {
    #[inline]
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Mismatch> {
        let mut o = d.members()?;
        Ok(Self { uuid: o.take("uuid")? })
    }
}

pub(super) static RETRIEVE_PARAMS: &[Parameter] = &[Parameter::path("uuid", &schema::UUID)];

/// Parameters of [`MarketplaceOrders::approve`].
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ApproveParams {
    /// The order.
    pub order_uuid: Uuid,
    /// Who pays: a header.
    pub x_payer: String,
    /// The session: a cookie.
    pub trace: Option<i64>,
    /// A query parameter of the name of the path's.
    pub order_uuid_query: Option<Uuid>,
}

impl Decode for ApproveParams {
    #[inline]
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Mismatch> {
        let mut o = d.members()?;
        Ok(Self {
            order_uuid: o.take("order_uuid")?,
            x_payer: o.take("x-payer")?,
            trace: o.take("trace")?,
            order_uuid_query: o.take("query.order_uuid")?,
        })
    }
}

pub(super) static APPROVE_PARAMS: &[Parameter] = &[
    Parameter::path("order_uuid", &schema::UUID),
    Parameter::header("x-payer", &Schema::string().length(2, 10)).required(),
    Parameter::cookie("trace", &schema::INTEGER),
    Parameter::query("order_uuid", &schema::UUID),
];

/// Parameters of [`MarketplaceOrders::search`].
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct SearchParams {
    /// `label`
    pub words: Vec<String>,
    /// `matrix`, exploded
    pub point: Settings,
    /// `deepObject`
    pub filter: Option<Settings>,
    /// `form`, exploded
    pub free: Option<Settings>,
    /// `form`, joined
    pub pairs: Option<Settings>,
    /// `pipeDelimited`
    pub pipes: Vec<i64>,
    /// `spaceDelimited`
    pub spaces: Vec<i64>,
    /// JSON
    pub json: Option<Settings>,
    /// `simple`, in a header
    pub x_list: Vec<bool>,
}

impl Decode for SearchParams {
    #[inline]
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Mismatch> {
        let mut o = d.members()?;
        Ok(Self {
            words: o.take("words")?,
            point: o.take("point")?,
            filter: o.take("filter")?,
            free: o.take("free")?,
            pairs: o.take("pairs")?,
            pipes: o.take("pipes")?,
            spaces: o.take("spaces")?,
            json: o.take("json")?,
            x_list: o.take("x-list")?,
        })
    }
}

pub(super) static SEARCH_PARAMS: &[Parameter] = &[
    Parameter::path("words", &Schema::array(&schema::STRING)).style(Style::Label),
    Parameter::path("point", &SETTINGS).style(Style::MatrixExploded),
    Parameter::query("filter", &SETTINGS).style(Style::Deep),
    Parameter::query("free", &SETTINGS),
    Parameter::query("pairs", &SETTINGS).style(Style::Comma),
    Parameter::query("pipes", &Schema::array(&schema::INTEGER)).style(Style::Pipe),
    Parameter::query("spaces", &Schema::array(&schema::INTEGER)).style(Style::Space),
    Parameter::query("json", &SETTINGS).style(Style::Json),
    Parameter::header("x-list", &Schema::array(&schema::BOOLEAN)),
];
