// Written by typewright from parameters.yaml. Change the document, not this file, and run: typewright generate

//! `GoldenParametersApi` and what its operations take and return.

use super::operations::*;
use super::types::*;
use typewright_runtime::codegen::{
    Error, MaybeSend, Never, Request, Response, Uuid, WithStatus, delegate, message,
    responses, setters, unimplemented,
};

/// The operations of this API.
pub trait GoldenParametersApi: Send + Sync + 'static {
    /// Add items to a shop.
    ///
    /// `POST /shops/{shop}/items`
    fn add_items(
        &self,
        request: Request<AddItems>,
    ) -> impl Future<
        Output = Result<Response<AddItemsResponse>, Error<AddItemsError>>,
    > + MaybeSend {
        unimplemented(request)
    }

    /// `GET /shops/{shop}/items/{item}.json`
    fn get_item(
        &self,
        request: Request<GetItem>,
    ) -> impl Future<Output = Result<Response<Item>, Error>> + MaybeSend {
        unimplemented(request)
    }
}

delegate!(GoldenParametersApi for Arc {
    add_items: AddItems;
    get_item: GetItem;
});

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

impl AddItems {
    /// With what is required.
    pub fn new(shop: impl Into<String>, body: Vec<Item>) -> Self {
        Self {
            shop: shop.into(),
            limit: Default::default(),
            tags: Default::default(),
            ids: Default::default(),
            filter: Default::default(),
            x_request_id: Default::default(),
            body,
        }
    }
}

setters!(AddItems {
    limit: i64 => optional;
    tags: Vec<String> => optional;
    ids: Vec<i64> => optional;
    filter: Filter => optional;
    x_request_id: Uuid => optional into;
});

/// What [`AddItems`] is answered with.
#[derive(Clone, Debug, PartialEq)]
pub enum AddItemsResponse {
    /// The items.
    Ok(Vec<Item>),
    /// They will be added later.
    Accepted,
}

responses!(AddItemsResponse {
    json 200 Ok(body);
    empty 202 Accepted;
});

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

responses!(AddItemsError {
    json 404 NotFound(body);
    empty 409 Conflict;
    json_any 0 Other(body);
});

message!(AddItems = ADD_ITEMS -> AddItemsResponse, AddItemsError, variants 0 {
    path "shop" required shop;
    query "limit" optional limit [= 20] => |check, value| { check.minimum(value, 1); check.maximum(value, 100); };
    query "tags" optional tags;
    query_csv "ids" optional ids;
    query_deep "filter" optional filter;
    header "X-Request-Id" optional x_request_id => |check, value| check.nested(value);
    json "application/json" required body;
});

/// The message of `get_item`.
#[derive(Clone, Debug, PartialEq)]
pub struct GetItem {
    pub shop: String,
    pub item: i64,
}

impl GetItem {
    /// With what is required.
    pub fn new(shop: impl Into<String>, item: i64) -> Self {
        Self { shop: shop.into(), item }
    }
}

message!(GetItem = GET_ITEM -> Item, Never, json 200 {
    path "shop" required shop;
    path "item" required item;
});
