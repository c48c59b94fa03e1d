use crate::prelude::*;

/// `OfferingStatsCounter`
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct OfferingStatsCounter {
    pub category_uuid: Uuid,
    pub category_title: String,
    pub service_provider_name: String,
    pub count: i64,
}

impl OfferingStatsCounter {
    /// With what is required.
    #[must_use]
    #[inline]
    pub fn new(
        category_uuid: Uuid,
        category_title: impl Into<String>,
        service_provider_name: impl Into<String>,
        count: i64,
    ) -> Self {
        Self {
            category_uuid,
            category_title: category_title.into(),
            service_provider_name: service_provider_name.into(),
            count,
        }
    }
}

impl Encode for OfferingStatsCounter {
    #[inline]
    fn encode(&self, e: &mut Encoder) {
        e.object(
            &[
                ("category_uuid", &self.category_uuid),
                ("category_title", &self.category_title),
                ("service_provider_name", &self.service_provider_name),
                ("count", &self.count),
            ],
        );
    }
}

pub(crate) static OFFERING_STATS_COUNTER: Schema = Schema::object(
    &[
        ("category_uuid", P::Required, &schema::UUID),
        ("category_title", P::Required, &schema::STRING),
        ("service_provider_name", P::Required, &schema::STRING),
        ("count", P::Required, &schema::INTEGER),
    ],
);

/// `OrderStatsResponse`
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct OrderStatsResponse {
    pub summary: types::OrderStatsSummary,
    /// Orders counted by state
    pub by_state: BTreeMap<String, i64>,
    /// Orders counted by type
    pub by_type: BTreeMap<String, i64>,
}

impl OrderStatsResponse {
    /// With what is required.
    #[must_use]
    #[inline]
    pub fn new(
        summary: types::OrderStatsSummary,
        by_state: BTreeMap<String, i64>,
        by_type: BTreeMap<String, i64>,
    ) -> Self {
        Self { summary, by_state, by_type }
    }
}

impl Encode for OrderStatsResponse {
    #[inline]
    fn encode(&self, e: &mut Encoder) {
        e.object(
            &[
                ("summary", &self.summary),
                ("by_state", &self.by_state),
                ("by_type", &self.by_type),
            ],
        );
    }
}

pub(crate) static ORDER_STATS_RESPONSE: Schema = Schema::object(
    &[
        ("summary", P::Required, &types::ORDER_STATS_SUMMARY),
        ("by_state", P::Required, &Schema::map(&schema::INTEGER)),
        ("by_type", P::Required, &Schema::map(&schema::INTEGER)),
    ],
);

/// `OrderStatsSummary`
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct OrderStatsSummary {
    pub total: i64,
    /// Sum of the prices, null without orders
    pub total_cost: Option<Decimal>,
    pub pending: i64,
    pub done: i64,
    pub erred: i64,
}

impl OrderStatsSummary {
    /// With what is required.
    #[must_use]
    #[inline]
    pub fn new(total: i64, pending: i64, done: i64, erred: i64) -> Self {
        Self {
            total,
            total_cost: None,
            pending,
            done,
            erred,
        }
    }
}

impl Encode for OrderStatsSummary {
    #[inline]
    fn encode(&self, e: &mut Encoder) {
        e.object(
            &[
                ("total", &self.total),
                ("total_cost", &Nullable(&self.total_cost)),
                ("pending", &self.pending),
                ("done", &self.done),
                ("erred", &self.erred),
            ],
        );
    }
}

pub(crate) static ORDER_STATS_SUMMARY: Schema = Schema::object(
    &[
        ("total", P::Required, &schema::INTEGER),
        (
            "total_cost",
            P::Nullable,
            &Schema::string()
                .format(schema::Format::Decimal)
                .pattern(&types::patterns::AMOUNT),
        ),
        ("pending", P::Required, &schema::INTEGER),
        ("done", P::Required, &schema::INTEGER),
        ("erred", P::Required, &schema::INTEGER),
    ],
);

/// `ProjectsLimitsGroupedByOecd`
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ProjectsLimitsGroupedByOecd {
    /// OECD code, then component type, then the sum of limits
    pub limits: BTreeMap<String, BTreeMap<String, Decimal>>,
}

impl ProjectsLimitsGroupedByOecd {
    /// With what is required.
    #[must_use]
    #[inline]
    pub fn new(limits: BTreeMap<String, BTreeMap<String, Decimal>>) -> Self {
        Self { limits }
    }
}

impl Encode for ProjectsLimitsGroupedByOecd {
    #[inline]
    fn encode(&self, e: &mut Encoder) {
        e.object(&[("limits", &self.limits)]);
    }
}

pub(crate) static PROJECTS_LIMITS_GROUPED_BY_OECD: Schema = Schema::object(
    &[
        (
            "limits",
            P::Required,
            &Schema::map(
                &Schema::map(
                    &Schema::string()
                        .format(schema::Format::Decimal)
                        .pattern(&types::patterns::AMOUNT),
                ),
            ),
        ),
    ],
);

/// `ProviderOfferingStats`
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ProviderOfferingStats {
    /// One row per offering
    pub offerings: Vec<BTreeMap<String, Value>>,
}

impl ProviderOfferingStats {
    /// With what is required.
    #[must_use]
    #[inline]
    pub fn new(offerings: Vec<BTreeMap<String, Value>>) -> Self {
        Self { offerings }
    }
}

impl Encode for ProviderOfferingStats {
    #[inline]
    fn encode(&self, e: &mut Encoder) {
        e.object(&[("offerings", &self.offerings)]);
    }
}

pub(crate) static PROVIDER_OFFERING_STATS: Schema = Schema::object(
    &[("offerings", P::Required, &Schema::array(&Schema::map(&schema::ANY)))],
);
