// Written by typewright from nested.yaml. Change the document, not this file, and run: typewright generate

//! `GoldenNestedApi` and what its operations take and return.

use super::operations::*;
use super::types::*;
use typewright_runtime::codegen::{Error, MaybeSend, Never, Request, Response, delegate, message, nested, unimplemented};

/// The operations of this API.
pub trait GoldenNestedApi: Send + Sync + 'static {
    /// `POST /orders`
    fn create_order(&self, request: Request<CreateOrder>)
        -> impl Future<Output = Result<Response<Order>, Error>> + MaybeSend {
        unimplemented(request)
    }
}

delegate!(GoldenNestedApi for Arc { create_order: CreateOrder; });

/// The message of `create_order`.
#[derive(Clone, Debug, PartialEq)]
pub struct CreateOrder {
    /// The body.
    pub body: Order,
}

message!(CreateOrder = CREATE_ORDER -> Order, Never, json 201 {
    json "application/json" body: Order => required [..] => nested;
} new(body: Order));
