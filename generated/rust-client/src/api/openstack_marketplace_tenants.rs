use crate::prelude::*;

/// The operations of `openstack-marketplace-tenants`.
#[derive(Clone, Copy, Debug)]
pub struct OpenstackMarketplaceTenants<'c> {
    pub(crate) client: &'c Client,
}

impl OpenstackMarketplaceTenants<'_> {
    /// Sends the bytes of a disk image
    ///
    /// `POST /api/openstack-marketplace-tenants/{uuid}/upload_image_data/{image_id}/`
    ///
    /// # Errors
    ///
    /// What the document lists is a [`UploadImageDataError`], by [`ApiError::documented`].
    #[inline]
    pub fn upload_image_data(
        &self,
        uuid: Uuid,
        image_id: Uuid,
        body: &File,
    ) -> Call<Response<types::ImageUploadResponse>> {
        let mut request = self.client.request(&UPLOAD_IMAGE_DATA);
        request.path("uuid", &uuid);
        request.path("image_id", &image_id);
        request.file_body("application/json", body);
        request.json()
    }
}

/// The documented failures of [`upload_image_data`](OpenstackMarketplaceTenants::upload_image_data), for [`ApiError::documented`].
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum UploadImageDataError {
    /// Status 400.
    BadRequest(Map<Value>),
    /// Status 401.
    Unauthorized(types::ErrorDetail),
    /// Status 404.
    NotFound(types::ErrorDetail),
    /// Status 415.
    UnsupportedMediaType(types::ErrorDetail),
    /// A failure that the document does not list, or one with another body than it says.
    Other,
}

impl Documented for UploadImageDataError {
    #[inline]
    fn read(error: &ApiError) -> Self {
        match error.status() {
            400 => error.json().map_or(Self::Other, Self::BadRequest),
            401 => error.json().map_or(Self::Other, Self::Unauthorized),
            404 => error.json().map_or(Self::Other, Self::NotFound),
            415 => error.json().map_or(Self::Other, Self::UnsupportedMediaType),
            _ => Self::Other,
        }
    }
}

const UPLOAD_IMAGE_DATA: Operation = Operation::new(
        "openstack_marketplace_tenants_upload_image_data",
        Method::Post,
        "/api/openstack-marketplace-tenants/{uuid}/upload_image_data/{image_id}/",
    )
    .security(&[&["tokenAuth"], &["waldurOIDCAuth"]]);
