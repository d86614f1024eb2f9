// Written by typewright from parameters.yaml. Change the document, not this file, and run: typewright generate

//! `GoldenParametersApi` and what its operations take and return.

use super::operations::*;
use super::types::*;
use typewright_runtime::codegen::{
    Error, MaybeSend, Never, Request, Response, Uuid, WithStatus, delegate, message, nested, responses, unimplemented,
};

/// The operations of this API.
pub trait GoldenParametersApi: Send + Sync + 'static {
    /// Add items to a shop.
    ///
    /// `POST /shops/{shop}/items`
    fn add_items(&self, request: Request<AddItems>)
        -> impl Future<Output = Result<Response<AddItemsResponse>, Error<AddItemsError>>> + MaybeSend {
        unimplemented(request)
    }

    /// `GET /shops/{shop}/items/{item}.json`
    fn get_item(&self, request: Request<GetItem>) -> impl Future<Output = Result<Response<Item>, Error>> + MaybeSend {
        unimplemented(request)
    }
}

delegate!(GoldenParametersApi for Arc { add_items: AddItems; get_item: GetItem; });

/// The message of `add_items`.
#[derive(Clone, Debug, PartialEq)]
pub struct AddItems {
    pub shop: String,
    /// Default: `20`.
    pub limit: Option<i64>,
    pub tags: Option<Vec<String>>,
    pub ids: Option<Vec<i64>>,
    pub filter: Option<Filter>,
    pub x_request_id: Option<Uuid>,
    /// The body.
    pub body: Vec<Item>,
}

/// What [`AddItems`] is answered with.
#[derive(Clone, Debug, PartialEq)]
pub enum AddItemsResponse {
    /// The items.
    Ok(Vec<Item>),
    /// They will be added later.
    Accepted,
}

responses!(AddItemsResponse { json 200 Ok(body); empty 202 Accepted; });

/// The documented errors of [`AddItems`].
#[derive(Clone, Debug, PartialEq)]
pub enum AddItemsError {
    /// No such shop.
    NotFound(Problem),
    /// The items are there already.
    Conflict,
    /// Anything else.
    Other(WithStatus<Problem>),
}

responses!(AddItemsError { json 404 NotFound(body); empty 409 Conflict; json_any 0 Other(body); });
message!(AddItems = ADD_ITEMS -> AddItemsResponse, AddItemsError, variants 0 {
    path "shop" shop: String => required into;
    query "limit" limit: i64 => optional [= 20] => |check, value| {
        check.minimum(value, 1);
        check.maximum(value, 100);
    };
    query "tags" tags: Vec<String> => optional;
    query_csv "ids" ids: Vec<i64> => optional;
    query_deep "filter" filter: Filter => optional;
    header "X-Request-Id" x_request_id: Uuid => optional into => nested;
    json "application/json" body: Vec<Item> => required;
} new(shop: impl Into<String>, body: Vec<Item>));

/// The message of `get_item`.
#[derive(Clone, Debug, PartialEq)]
pub struct GetItem {
    pub shop: String,
    pub item: i64,
}

message!(GetItem = GET_ITEM -> Item, Never, json 200 {
    path "shop" shop: String => required into;
    path "item" item: i64 => required;
} new(shop: impl Into<String>, item: i64));
