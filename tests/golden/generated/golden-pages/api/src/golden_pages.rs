// Written by typewright from pages.yaml. Change the document, not this file, and run: typewright generate

//! `GoldenPagesApi` and what its operations take and return.

use super::operations::*;
use super::types::*;
use typewright_runtime::codegen::{
    Error, MaybeSend, Never, Request, Response, delegate, message, responses, unimplemented,
};

/// The operations of this API.
pub trait GoldenPagesApi: Send + Sync + 'static {
    /// `GET /cursor`
    fn list_by_cursor(&self, request: Request<ListByCursor>)
        -> impl Future<Output = Result<Response<ListByCursorResponse>, Error<ListByCursorError>>> + MaybeSend {
        unimplemented(request)
    }

    /// `GET /last`
    fn list_by_last(&self, request: Request<ListByLast>)
        -> impl Future<Output = Result<Response<ListByLastResponse>, Error>> + MaybeSend {
        unimplemented(request)
    }

    /// `GET /page`
    fn list_by_page(&self, request: Request<ListByPage>)
        -> impl Future<Output = Result<Response<ListByPageResponse2>, Error>> + MaybeSend {
        unimplemented(request)
    }

    /// `GET /offset`
    ///
    /// Deprecated.
    fn list_by_offset(&self, request: Request<ListByOffset>)
        -> impl Future<Output = Result<Response<Vec<Option<String>>>, Error>> + MaybeSend {
        unimplemented(request)
    }

    /// `GET /link`
    fn list_by_link(&self, request: Request<ListByLink>)
        -> impl Future<Output = Result<Response<ListByLink200Reply>, Error>> + MaybeSend {
        unimplemented(request)
    }

    /// `GET /address`
    fn list_by_address(&self, request: Request<ListByAddress>)
        -> impl Future<Output = Result<Response<ListByAddressResponse>, Error>> + MaybeSend {
        unimplemented(request)
    }

    /// `POST /search`
    fn search_kites(&self, request: Request<SearchKites>)
        -> impl Future<Output = Result<Response<SearchKites200Reply>, Error>> + MaybeSend {
        unimplemented(request)
    }

    /// `GET /kites/pages`
    fn search_kites_pages(&self, request: Request<SearchKitesPages>)
        -> impl Future<Output = Result<Response<i64>, Error>> + MaybeSend {
        unimplemented(request)
    }
}

delegate!(GoldenPagesApi for Arc {
    list_by_cursor: ListByCursor; list_by_last: ListByLast; list_by_page: ListByPage; list_by_offset: ListByOffset;
    list_by_link: ListByLink; list_by_address: ListByAddress; search_kites: SearchKites;
    search_kites_pages: SearchKitesPages;
});

/// The message of `list_by_cursor`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListByCursor {
    pub after: Option<String>,
    pub color: Option<String>,
}

/// The documented errors of [`ListByCursor`].
#[derive(Clone, Debug, PartialEq)]
pub enum ListByCursorError {
    /// There are none.
    NotFound(String),
}

responses!(ListByCursorError { text 404 "text/plain" NotFound(body); });
message!(ListByCursor = LIST_BY_CURSOR -> ListByCursorResponse, ListByCursorError, json 200 {
    query "after" after: String => optional into;
    query "color" color: String => optional into;
} new());

/// The message of `list_by_last`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListByLast {
    pub starting_after: Option<i64>,
}

message!(ListByLast = LIST_BY_LAST -> ListByLastResponse, Never, json 200 {
    query "starting_after" starting_after: i64 => optional;
} new());

/// The message of `list_by_page`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListByPage {
    /// Default: `0`.
    pub page: Option<i64>,
}

/// What [`ListByPage`] is answered with.
#[derive(Clone, Debug, PartialEq)]
pub enum ListByPageResponse2 {
    /// A page.
    Ok(ListByPageResponse),
    /// Something else.
    PartialContent(ListByPageResponseModel),
}

responses!(ListByPageResponse2 { json 200 Ok(body); json 206 PartialContent(body); });
message!(ListByPage = LIST_BY_PAGE -> ListByPageResponse2, Never, variants 0 {
    query "page" page: i64 => optional [= 0];
} new());

/// The message of `list_by_offset`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListByOffset {
    pub offset: Option<i64>,
}

message!(ListByOffset = LIST_BY_OFFSET -> Vec<Option<String>>, Never, json 200 {
    query "offset" offset: i64 => optional;
} new());

/// The message of `list_by_link`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListByLink {
    pub page: Option<i64>,
}

message!(ListByLink = LIST_BY_LINK -> ListByLink200Reply, Never, headed 200 {
    query "page" page: i64 => optional;
} new());

/// The message of `list_by_address`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListByAddress {
    pub page: Option<i64>,
}

message!(ListByAddress = LIST_BY_ADDRESS -> ListByAddressResponse, Never, json 200 {
    query "page" page: i64 => optional;
} new());

/// The message of `search_kites`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SearchKites {
    /// The body.
    pub body: SearchKitesBody,
}

message!(SearchKites = SEARCH_KITES -> SearchKites200Reply, Never, headed 200 {
    json "application/json" body: SearchKitesBody => required default;
} new());

/// The message of `search_kites_pages`.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct SearchKitesPages;

message!(SearchKitesPages = SEARCH_KITES_PAGES -> i64, Never, json 200 {});
