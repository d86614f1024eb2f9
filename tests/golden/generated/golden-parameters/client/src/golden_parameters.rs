// Written by typewright from parameters.yaml. Change the document, not this file, and run: typewright generate

//! The operations of `GoldenParametersApi`, sent.

use typewright_runtime::codegen::{Calling, Request, calls};
use super::{Client, api::*};

impl Client {
    /// Add items to a shop.
    ///
    /// `POST /shops/{shop}/items`
    pub fn add_items(&self, request: impl Into<Request<AddItems>>) -> Calling<AddItemsResponse, AddItemsError> {
        self.0.call(request.into())
    }

    /// `GET /shops/{shop}/items/{item}.json`
    pub fn get_item(&self, request: impl Into<Request<GetItem>>) -> Calling<Item> {
        self.0.call(request.into())
    }
}

calls!(GoldenParametersApi { add_items: AddItems; get_item: GetItem; });
