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
}

impl IntoReply for UploadImageDataResponse {
    #[inline]
    fn into_reply(self) -> Reply {
        match self {
            Self::Ok(body) => Reply::json(200, &body),
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
    .responses(&[Documented::json(200, &types::IMAGE_UPLOAD_RESPONSE)])
    .security(sets::TOKEN_AUTH_OR_WALDUR_OIDC_AUTH);
