// Written by typewright from parameters.yaml. Change the document, not this file, and run: typewright generate

//! The operations of `GoldenParametersApi`, sent.

use typewright_runtime::codegen::{Error, Request, Response, delegate};
use super::{Client, api::*};

impl Client {
    /// Add items to a shop.
    ///
    /// `POST /shops/{shop}/items`
    pub async fn add_items(&self, request: impl Into<Request<AddItems>>)
        -> Result<Response<AddItemsResponse>, Error<AddItemsError>> {
        self.0.call(request.into()).await
    }

    /// `GET /shops/{shop}/items/{item}.json`
    pub async fn get_item(&self, request: impl Into<Request<GetItem>>) -> Result<Response<Item>, Error> {
        self.0.call(request.into()).await
    }
}

delegate!(GoldenParametersApi for Client { add_items: AddItems; get_item: GetItem; });
