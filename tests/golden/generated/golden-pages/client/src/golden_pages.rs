// Written by typewright from pages.yaml. Change the document, not this file, and run: typewright generate

//! The operations of `GoldenPagesApi`, sent.

use typewright_runtime::codegen::{Calling, Request, calls};
use typewright_runtime::client;
use super::{Client, api::*};

impl Client {
    /// `GET /cursor`
    pub fn list_by_cursor(&self, request: impl Into<Request<ListByCursor>>)
        -> Calling<ListByCursorResponse, ListByCursorError> {
        self.0.call(request.into())
    }

    /// The pages of [`Client::list_by_cursor`], one after the other; `.items()` is what is on them.
    pub fn list_by_cursor_pages(&self, request: impl Into<Request<ListByCursor>>) -> client::Pages<ListByCursor, Kite> {
        let paging = client::Paging::cursor("/data", "after", "/meta/next");
        self.0.pages(request.into(), paging, |page| page.data)
    }

    /// `GET /last`
    pub fn list_by_last(&self, request: impl Into<Request<ListByLast>>) -> Calling<ListByLastResponse> {
        self.0.call(request.into())
    }

    /// The pages of [`Client::list_by_last`], one after the other; `.items()` is what is on them.
    pub fn list_by_last_pages(&self, request: impl Into<Request<ListByLast>>) -> client::Pages<ListByLast, Kite> {
        let paging = client::Paging::last("/data", "starting_after", "/id")
            .more("/has_more");
        self.0
            .pages(
                request.into(),
                paging,
                |page| page.data.into_value().unwrap_or_default(),
            )
    }

    /// `GET /page`
    pub fn list_by_page(&self, request: impl Into<Request<ListByPage>>) -> Calling<ListByPageResponse2> {
        self.0.call(request.into())
    }

    /// The pages of [`Client::list_by_page`], one after the other; `.items()` is what is on them.
    pub fn list_by_page_pages(&self, request: impl Into<Request<ListByPage>>) -> client::Pages<ListByPage, Kite> {
        let paging = client::Paging::page("/answer/kites", "page", 0)
            .total("/total_pages");
        self.0
            .pages(
                request.into(),
                paging,
                |page| match page {
                    ListByPageResponse2::Ok(page) => {
                        page.answer.into_value().map(|it| it.kites).unwrap_or_default()
                    }
                    _ => Vec::new(),
                },
            )
    }

    /// `GET /offset`
    #[deprecated]
    pub fn list_by_offset(&self, request: impl Into<Request<ListByOffset>>) -> Calling<Vec<Option<String>>> {
        self.0.call(request.into())
    }

    /// The pages of [`Client::list_by_offset`], one after the other; `.items()` is what is on them.
    #[deprecated]
    pub fn list_by_offset_pages(&self, request: impl Into<Request<ListByOffset>>)
        -> client::Pages<ListByOffset, Option<String>> {
        let paging = client::Paging::offset("", "offset");
        self.0.pages(request.into(), paging, |page| page)
    }

    /// `GET /link`
    pub fn list_by_link(&self, request: impl Into<Request<ListByLink>>) -> Calling<ListByLink200Reply> {
        self.0.call(request.into())
    }

    /// The pages of [`Client::list_by_link`], one after the other; `.items()` is what is on them.
    pub fn list_by_link_pages(&self, request: impl Into<Request<ListByLink>>) -> client::Pages<ListByLink, Kite> {
        let paging = client::Paging::link("");
        self.0.pages(request.into(), paging, |page| page.body)
    }

    /// `GET /address`
    pub fn list_by_address(&self, request: impl Into<Request<ListByAddress>>) -> Calling<ListByAddressResponse> {
        self.0.call(request.into())
    }

    /// The pages of [`Client::list_by_address`], one after the other; `.items()` is what is on them.
    pub fn list_by_address_pages(&self, request: impl Into<Request<ListByAddress>>)
        -> client::Pages<ListByAddress, Kite> {
        let paging = client::Paging::link_at("/results", "/next");
        self.0.pages(request.into(), paging, |page| page.results)
    }

    /// `POST /search`
    pub fn search_kites(&self, request: impl Into<Request<SearchKites>>) -> Calling<SearchKites200Reply> {
        self.0.call(request.into())
    }

    /// The pages of [`Client::search_kites`], one after the other; `.items()` is what is on them.
    pub fn all_pages_of_search_kites(&self, request: impl Into<Request<SearchKites>>)
        -> client::Pages<SearchKites, Kite> {
        let paging = client::Paging::cursor("", "/start", "x-next");
        self.0.pages(request.into(), paging, |page| page.body)
    }

    /// `GET /kites/pages`
    pub fn search_kites_pages(&self, request: impl Into<Request<SearchKitesPages>>) -> Calling<i64> {
        self.0.call(request.into())
    }
}

calls!(GoldenPagesApi {
    list_by_cursor: ListByCursor; list_by_last: ListByLast; list_by_page: ListByPage; list_by_offset: ListByOffset;
    list_by_link: ListByLink; list_by_address: ListByAddress; search_kites: SearchKites;
    search_kites_pages: SearchKitesPages;
});
