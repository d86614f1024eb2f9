// Written by typewright from everything.yaml. Change the document, not this file, and run: typewright generate

//! The operations of `LedgerApi`, sent.

use typewright_runtime::codegen::{Calling, Request, calls};
use typewright_runtime::client;
use super::{Client, api::*};

impl Client {
    /// `GET /ledger/weeks`
    pub fn list_weeks(&self, request: impl Into<Request<ListWeeks>>) -> Calling<ListWeeksResponse, ListWeeksError> {
        self.0.call(request.into())
    }

    /// The pages of [`Client::list_weeks`], one after the other; `.items()` is what is on them.
    pub fn list_weeks_pages(&self, request: impl Into<Request<ListWeeks>>) -> client::Pages<ListWeeks, Entry> {
        let paging = client::Paging::cursor("/weeks", "after", "/page/next");
        self.0.pages(request.into(), paging, |page| page.weeks)
    }

    /// `GET /ledger/sales`
    pub fn list_sales(&self, request: impl Into<Request<ListSales>>) -> Calling<ListSalesResponse, ListSalesError> {
        self.0.call(request.into())
    }

    /// The pages of [`Client::list_sales`], one after the other; `.items()` is what is on them.
    pub fn list_sales_pages(&self, request: impl Into<Request<ListSales>>) -> client::Pages<ListSales, Entry> {
        let paging = client::Paging::last("/sales", "behind", "/number").more("/more");
        self.0
            .pages(
                request.into(),
                paging,
                |page| page.sales.into_value().unwrap_or_default(),
            )
    }

    /// `GET /ledger/leaves`
    pub fn list_leaves(&self, request: impl Into<Request<ListLeaves>>) -> Calling<ListLeavesResponse, ListLeavesError> {
        self.0.call(request.into())
    }

    /// The pages of [`Client::list_leaves`], one after the other; `.items()` is what is on them.
    pub fn list_leaves_pages(&self, request: impl Into<Request<ListLeaves>>) -> client::Pages<ListLeaves, String> {
        let paging = client::Paging::page("/lines", "leaf", 1).total("/leaves");
        self.0.pages(request.into(), paging, |page| page.lines)
    }

    /// `GET /ledger/lines`
    pub fn list_lines(&self, request: impl Into<Request<ListLines>>) -> Calling<ListLinesResponse, ListLinesError> {
        self.0.call(request.into())
    }

    /// The pages of [`Client::list_lines`], one after the other; `.items()` is what is on them.
    pub fn list_lines_pages(&self, request: impl Into<Request<ListLines>>) -> client::Pages<ListLines, Entry> {
        let paging = client::Paging::offset("/lines", "skip").total("/total");
        self.0.pages(request.into(), paging, |page| page.lines)
    }

    /// `GET /ledger/notes`
    pub fn list_notes(&self, request: impl Into<Request<ListNotes>>) -> Calling<ListNotes200Reply, ListNotesError> {
        self.0.call(request.into())
    }

    /// The pages of [`Client::list_notes`], one after the other; `.items()` is what is on them.
    pub fn list_notes_pages(&self, request: impl Into<Request<ListNotes>>) -> client::Pages<ListNotes, Entry> {
        let paging = client::Paging::link("");
        self.0.pages(request.into(), paging, |page| page.body)
    }
}

calls!(LedgerApi {
    list_weeks: ListWeeks; list_sales: ListSales; list_leaves: ListLeaves; list_lines: ListLines; list_notes: ListNotes;
});
