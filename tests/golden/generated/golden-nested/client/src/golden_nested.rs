// Written by typewright from nested.yaml. Change the document, not this file, and run: typewright generate

//! The operations of `GoldenNestedApi`, sent.

use typewright_runtime::codegen::{Calling, Request, calls};
use super::{Client, api::*};

impl Client {
    /// `POST /orders`
    pub fn create_order(&self, request: impl Into<Request<CreateOrder>>) -> Calling<Order> {
        self.0.call(request.into())
    }
}

calls!(GoldenNestedApi { create_order: CreateOrder; });
