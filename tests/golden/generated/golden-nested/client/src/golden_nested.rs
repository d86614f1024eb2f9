// Written by typewright from nested.yaml. Change the document, not this file, and run: typewright generate

//! The operations of `GoldenNestedApi`, sent.

use typewright_runtime::codegen::{Error, Request, Response, delegate};
use super::{Client, api::*};

impl Client {
    /// `POST /orders`
    pub async fn create_order(&self, request: impl Into<Request<CreateOrder>>) -> Result<Response<Order>, Error> {
        self.0.call(request.into()).await
    }
}

delegate!(GoldenNestedApi for Client { create_order: CreateOrder; });
