// Written by typewright from tags.yaml. Change the document, not this file, and run: typewright generate

//! The operations of `CatsApi`, sent.

use typewright_runtime::codegen::{Error, Request, Response, delegate};
use super::{Client, api::*};

impl Client {
    /// `GET /cats/{id}`
    pub async fn get_cat(&self, request: impl Into<Request<GetCat>>) -> Result<Response<Pet>, Error> {
        self.0.call(request.into()).await
    }

    /// `DELETE /cats/{id}`
    #[deprecated]
    pub async fn delete_cat(&self, request: impl Into<Request<DeleteCat>>) -> Result<Response<()>, Error> {
        self.0.call(request.into()).await
    }
}

delegate!(CatsApi for Client { get_cat: GetCat; delete_cat: DeleteCat; });
