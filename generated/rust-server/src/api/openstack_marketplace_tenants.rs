use crate::prelude::*;

/// Handlers of `openstack-marketplace-tenants`. Every method answers 501 until you write it.
#[allow(unused_variables, reason = "the methods that nobody has written")]
pub trait OpenstackMarketplaceTenants: Send + Sync + 'static {
    /// Sends the bytes of a disk image
    ///
    /// `POST /api/openstack-marketplace-tenants/{uuid}/upload_image_data/{image_id}/`
    #[inline]
    fn upload_image_data(
        &self,
        cx: RequestContext,
        params: UploadImageDataParams,
        body: Upload,
    ) -> impl Future<Output = Result<UploadImageDataResponse, Rejection>> + Send {
        not_implemented(&UPLOAD_IMAGE_DATA)
    }
}

impl ServerBuilder {
    /// Answers the operations of `openstack-marketplace-tenants`.
    #[inline]
    #[must_use]
    pub fn openstack_marketplace_tenants<T: OpenstackMarketplaceTenants>(
        self,
        api: T,
    ) -> Self {
        self.tag(
            api,
            &[
                (
                    &UPLOAD_IMAGE_DATA,
                    |api, mut call| {
                        let params = call.params()?;
                        let body = call.upload();
                        answered(api.upload_image_data(call.cx(), params, body))
                    },
                ),
            ],
        )
    }
}

/// Parameters of [`OpenstackMarketplaceTenants::upload_image_data`].
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct UploadImageDataParams {
    pub image_id: Uuid,
    pub uuid: Uuid,
}

impl Decode for UploadImageDataParams {
    #[inline]
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Mismatch> {
        let mut o = d.members()?;
        Ok(Self {
            image_id: o.take("image_id")?,
            uuid: o.take("uuid")?,
        })
    }
}

static UPLOAD_IMAGE_DATA_PARAMS: &[Parameter] = &[
    Parameter::path("image_id", &schema::UUID),
    Parameter::path("uuid", &schema::UUID),
];

/// What [`OpenstackMarketplaceTenants::upload_image_data`] answers.
#[derive(Debug)]
#[non_exhaustive]
pub enum UploadImageDataResponse {
    /// Status 200.
    Ok(types::ImageUploadResponse),
    /// Status 400.
    ///
    /// A parameter or the body does not keep to what is documented.
    BadRequest(BTreeMap<String, Value>),
    /// Status 401.
    ///
    /// The request carries no valid credentials.
    Unauthorized {
        /// The body.
        body: types::ErrorDetail,
        /// Header `www-authenticate`.
        ///
        /// How to authenticate, one challenge for each way
        www_authenticate: Option<String>,
    },
    /// Status 404.
    ///
    /// There is no such object, or the caller may not see it.
    NotFound(types::ErrorDetail),
    /// Status 415.
    ///
    /// The body is of a media type that the operation does not read.
    UnsupportedMediaType(types::ErrorDetail),
}

impl IntoReply for UploadImageDataResponse {
    #[inline]
    fn into_reply(self) -> Reply {
        match self {
            Self::Ok(body) => Reply::json(200, &body),
            Self::BadRequest(body) => Reply::json(400, &body),
            Self::Unauthorized { body, www_authenticate } => {
                Reply::json(401, &body).header("www-authenticate", &www_authenticate)
            }
            Self::NotFound(body) => Reply::json(404, &body),
            Self::UnsupportedMediaType(body) => Reply::json(415, &body),
        }
    }
}

pub(crate) static OPERATIONS: &[&Operation] = &[&UPLOAD_IMAGE_DATA];

static UPLOAD_IMAGE_DATA: Operation = Operation::new(
        "openstack_marketplace_tenants_upload_image_data",
        Method::Post,
        "/api/openstack-marketplace-tenants/{uuid}/upload_image_data/{image_id}/",
    )
    .parameters(UPLOAD_IMAGE_DATA_PARAMS)
    .optional_body(&[Content::stream("application/json", &schema::FILE)])
    .responses(
        &[
            Documented::json(200, &types::IMAGE_UPLOAD_RESPONSE),
            Documented::json(400, &types::ERROR_MESSAGES),
            Documented::json(401, &types::ERROR_DETAIL)
                .headers(&[("www-authenticate", &schema::STRING)]),
            Documented::json(404, &types::ERROR_DETAIL),
            Documented::json(415, &types::ERROR_DETAIL),
        ],
    )
    .security(sets::TOKEN_AUTH_OR_WALDUR_OIDC_AUTH);
