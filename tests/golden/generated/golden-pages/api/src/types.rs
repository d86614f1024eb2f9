// Written by typewright from pages.yaml. Change the document, not this file, and run: typewright generate

//! The types of the document, in its order.

use typewright_runtime::codegen::Maybe;

/// `#/components/schemas/Kite`
#[derive(Clone, Debug, PartialEq)]
pub struct Kite {
    pub id: i64,
}

/// `#/paths/~1cursor/get/responses/200/content/application~1json/schema`
#[derive(Clone, Debug, PartialEq)]
pub struct ListByCursorResponse {
    pub data: Vec<Kite>,
    pub meta: ListByCursorResponseMeta,
}

/// `#/paths/~1cursor/get/responses/200/content/application~1json/schema/properties/meta`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListByCursorResponseMeta {
    pub next: Maybe<String>,
}

/// `#/paths/~1last/get/responses/200/content/application~1json/schema`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListByLastResponse {
    pub data: Maybe<Vec<Kite>>,
    pub has_more: Option<bool>,
}

/// `#/paths/~1page/get/responses/200/content/application~1json/schema`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListByPageResponse {
    pub answer: Maybe<ListByPageResponseAnswer>,
    pub total_pages: Option<i64>,
}

/// `#/paths/~1page/get/responses/200/content/application~1json/schema/properties/answer`
#[derive(Clone, Debug, PartialEq)]
pub struct ListByPageResponseAnswer {
    pub kites: Vec<Kite>,
}

/// `#/paths/~1page/get/responses/206/content/application~1json/schema`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListByPageResponseModel {
    pub reason: Option<String>,
}

/// A page. (`#/paths/~1link/get/responses/200`)
#[derive(Clone, Debug, PartialEq)]
pub struct ListByLink200Reply {
    /// The body.
    pub body: Vec<Kite>,
    pub link: Option<String>,
}

/// `#/paths/~1address/get/responses/200/content/application~1json/schema`
#[derive(Clone, Debug, PartialEq)]
pub struct ListByAddressResponse {
    pub next: Maybe<String>,
    pub results: Vec<Kite>,
}

/// `#/paths/~1search/post/requestBody/content/application~1json/schema`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SearchKitesBody {
    pub text: Option<String>,
    pub start: Option<String>,
}

/// A page. (`#/paths/~1search/post/responses/200`)
#[derive(Clone, Debug, PartialEq)]
pub struct SearchKites200Reply {
    /// The body.
    pub body: Vec<Kite>,
    pub x_next: Option<String>,
}
