// Written by typewright from everything.yaml. Change the document, not this file, and run: typewright generate

//! `LedgerApi` and what its operations take and return.

use super::operations::*;
use super::types::*;
use typewright_runtime::codegen::{Error, MaybeSend, Request, Response, delegate, message, unimplemented};

/// What is longer than a page.
pub trait LedgerApi: Send + Sync + 'static {
    /// `GET /ledger/weeks`
    fn list_weeks(&self, request: Request<ListWeeks>)
        -> impl Future<Output = Result<Response<ListWeeksResponse>, Error<ListWeeksError>>> + MaybeSend {
        unimplemented(request)
    }

    /// `GET /ledger/sales`
    fn list_sales(&self, request: Request<ListSales>)
        -> impl Future<Output = Result<Response<ListSalesResponse>, Error<ListSalesError>>> + MaybeSend {
        unimplemented(request)
    }

    /// `GET /ledger/leaves`
    fn list_leaves(&self, request: Request<ListLeaves>)
        -> impl Future<Output = Result<Response<ListLeavesResponse>, Error<ListLeavesError>>> + MaybeSend {
        unimplemented(request)
    }

    /// `GET /ledger/lines`
    fn list_lines(&self, request: Request<ListLines>)
        -> impl Future<Output = Result<Response<ListLinesResponse>, Error<ListLinesError>>> + MaybeSend {
        unimplemented(request)
    }

    /// `GET /ledger/notes`
    fn list_notes(&self, request: Request<ListNotes>)
        -> impl Future<Output = Result<Response<ListNotes200Reply>, Error<ListNotesError>>> + MaybeSend {
        unimplemented(request)
    }
}

delegate!(LedgerApi for Arc {
    list_weeks: ListWeeks; list_sales: ListSales; list_leaves: ListLeaves; list_lines: ListLines; list_notes: ListNotes;
});

/// The message of `list_weeks`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListWeeks {
    /// At most so many. Default: `20`.
    pub limit: Option<i32>,
    pub after: Option<String>,
}

/// The documented errors of [`ListWeeks`].
pub type ListWeeksError = super::OfferStatusError;

message!(ListWeeks = LIST_WEEKS -> ListWeeksResponse, ListWeeksError, json 200 {
    query "limit" limit: i32 => optional [= 20] => |check, value| {
        check.minimum(value, 1);
        check.maximum(value, 100);
    };
    query "after" after: String => optional into => |check, value| check.pattern(value, "^[a-z0-9]{1,20}$");
} new());

/// The message of `list_sales`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListSales {
    pub behind: Option<i64>,
}

/// The documented errors of [`ListSales`].
pub type ListSalesError = super::OfferStatusError;

message!(ListSales = LIST_SALES -> ListSalesResponse, ListSalesError, json 200 {
    query "behind" behind: i64 => optional => |check, value| check.minimum(value, 1);
} new());

/// The message of `list_leaves`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListLeaves {
    /// Default: `1`.
    pub leaf: Option<i32>,
}

/// The documented errors of [`ListLeaves`].
pub type ListLeavesError = super::OfferStatusError;

message!(ListLeaves = LIST_LEAVES -> ListLeavesResponse, ListLeavesError, json 200 {
    query "leaf" leaf: i32 => optional [= 1] => |check, value| check.minimum(value, 1);
} new());

/// The message of `list_lines`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListLines {
    pub skip: Option<i64>,
}

/// The documented errors of [`ListLines`].
pub type ListLinesError = super::OfferStatusError;

message!(ListLines = LIST_LINES -> ListLinesResponse, ListLinesError, json 200 {
    query "skip" skip: i64 => optional => |check, value| check.minimum(value, 0);
} new());

/// The message of `list_notes`.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct ListNotes;

/// The documented errors of [`ListNotes`].
pub type ListNotesError = super::OfferStatusError;

message!(ListNotes = LIST_NOTES -> ListNotes200Reply, ListNotesError, headed 200 {});
