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

const UPLOAD_IMAGE_DATA: Operation = Operation::new(
        "openstack_marketplace_tenants_upload_image_data",
        Method::Post,
        "/api/openstack-marketplace-tenants/{uuid}/upload_image_data/{image_id}/",
    )
    .security(&[&["tokenAuth"], &["waldurOIDCAuth"]]);
