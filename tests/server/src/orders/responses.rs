//! The responses of the operations. A generated file has them beside the trait: here they only keep files short.

#[allow(unused_imports, reason = "for the documentation")]
use super::MarketplaceOrders;
use crate::runtime::*;
use crate::types::*;

/// What [`MarketplaceOrders::list`] answers.
#[derive(Debug)]
#[non_exhaustive]
pub enum ListResponse {
    /// 200
    Ok {
        /// The orders.
        body: Vec<OrderDetails>,
        /// How many there are on all pages.
        x_result_count: Option<i64>,
    },
}

impl IntoReply for ListResponse {
    #[inline]
    fn into_reply(self) -> Reply {
        match self {
            Self::Ok { body, x_result_count } => Reply::json(200, &body).header("x-result-count", &x_result_count),
        }
    }
}

/// What [`MarketplaceOrders::count`] answers.
#[derive(Debug)]
#[non_exhaustive]
pub enum CountResponse {
    /// 200
    Ok {
        /// How many there are.
        x_result_count: Option<i64>,
    },
}

impl IntoReply for CountResponse {
    #[inline]
    fn into_reply(self) -> Reply {
        match self {
            Self::Ok { x_result_count } => Reply::empty(200).header("x-result-count", &x_result_count),
        }
    }
}

/// What [`MarketplaceOrders::create`] answers.
#[derive(Debug)]
#[non_exhaustive]
pub enum CreateResponse {
    /// 201
    Created(OrderDetails),
    /// 409
    Conflict(Settings),
}

impl IntoReply for CreateResponse {
    #[inline]
    fn into_reply(self) -> Reply {
        match self {
            Self::Created(body) => Reply::json(201, &body),
            Self::Conflict(body) => Reply::json(409, &body),
        }
    }
}

/// What [`MarketplaceOrders::retrieve`] answers.
#[derive(Debug)]
#[non_exhaustive]
pub enum RetrieveResponse {
    /// 200
    Ok(OrderDetails),
}

impl IntoReply for RetrieveResponse {
    #[inline]
    fn into_reply(self) -> Reply {
        match self {
            Self::Ok(body) => Reply::json(200, &body),
        }
    }
}

/// What [`MarketplaceOrders::partial_update`] answers.
#[derive(Debug)]
#[non_exhaustive]
pub enum PartialUpdateResponse {
    /// 200
    Ok(OrderDetails),
}

impl IntoReply for PartialUpdateResponse {
    #[inline]
    fn into_reply(self) -> Reply {
        match self {
            Self::Ok(body) => Reply::json(200, &body),
        }
    }
}

/// What [`MarketplaceOrders::destroy`] answers.
#[derive(Debug)]
#[non_exhaustive]
pub enum DestroyResponse {
    /// 204
    NoContent,
}

impl IntoReply for DestroyResponse {
    #[inline]
    fn into_reply(self) -> Reply {
        match self {
            Self::NoContent => Reply::empty(204),
        }
    }
}

/// What [`MarketplaceOrders::approve`] answers.
#[derive(Debug)]
#[non_exhaustive]
pub enum ApproveResponse {
    /// 200
    Ok(Settings),
    /// 202
    Accepted,
    /// 4XX
    ClientError {
        /// The status.
        status: u16,
        /// What is wrong.
        body: Settings,
    },
}

impl IntoReply for ApproveResponse {
    #[inline]
    fn into_reply(self) -> Reply {
        match self {
            Self::Ok(body) => Reply::json(200, &body),
            Self::Accepted => Reply::empty(202),
            Self::ClientError { status, body } => Reply::json(status, &body),
        }
    }
}

/// What [`MarketplaceOrders::search`] answers.
#[derive(Debug)]
#[non_exhaustive]
pub enum SearchResponse {
    /// 200
    Ok(String),
}

impl IntoReply for SearchResponse {
    #[inline]
    fn into_reply(self) -> Reply {
        match self {
            Self::Ok(body) => Reply::json(200, &body),
        }
    }
}
