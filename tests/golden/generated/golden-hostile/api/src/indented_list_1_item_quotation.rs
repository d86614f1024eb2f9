// Written by typewright from hostile.json. Change the document, not this file, and run: typewright generate

//! `IndentedList1ItemQuotationApi` and what its operations take and return.

use super::operations::*;
use super::types::*;
use typewright_runtime::codegen::{
    Error, MaybeSend, Request, Response, WithStatus, delegate, message, nested, responses, unimplemented,
};

/// indented
///
/// - list 1. item > quotation
pub trait IndentedList1ItemQuotationApi: Send + Sync + 'static {
    /// indented
    ///
    /// - list 1. item > quotation
    ///
    /// `POST /p38/    indented\n\t- list\n1. item\n> quotation`
    fn o38_indented_list_1_item_quotation(&self, request: Request<O38IndentedList1ItemQuotation>)
        -> impl Future<Output = Result<Response<O38IndentedList1ItemQuotation200Reply>, Error<O38IndentedList1ItemQuotationError>>> + MaybeSend {
        unimplemented(request)
    }
}

delegate!(IndentedList1ItemQuotationApi for Arc {
    o38_indented_list_1_item_quotation: O38IndentedList1ItemQuotation;
});

/// The message of `o38_indented_list_1_item_quotation`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct O38IndentedList1ItemQuotation {
    /// indented
    ///
    /// - list 1. item > quotation Default: `" indented\n\t- list\n1. item\n> quotation"`.
    pub q_indented_list_1_item_quotation: Option<String>,
    /// indented
    ///
    /// - list 1. item > quotation
    ///
    /// Deprecated.
    pub c38: Option<O38IndentedList1ItemQuotationC38>,
    /// indented
    ///
    /// - list 1. item > quotation
    pub body: Option<S38IndentedList1ItemQuotation>,
}

/// The documented errors of [`O38IndentedList1ItemQuotation`].
#[derive(Clone, Debug, PartialEq)]
pub enum O38IndentedList1ItemQuotationError {
    /// indented
    ///
    /// - list 1. item > quotation
    Other(WithStatus<()>),
}

responses!(O38IndentedList1ItemQuotationError { empty_any 0 Other(body); });
message!(O38IndentedList1ItemQuotation = O38_INDENTED_LIST_1_ITEM_QUOTATION
    -> O38IndentedList1ItemQuotation200Reply, O38IndentedList1ItemQuotationError, headed 200 {
    query "q    indented\n\t- list\n1. item\n> quotation" q_indented_list_1_item_quotation: String => optional into [= "    indented\n\t- list\n1. item\n> quotation".to_owned()];
    cookie "c38" c38: O38IndentedList1ItemQuotationC38 => optional into => nested;
    form "application/x-www-form-urlencoded" body: S38IndentedList1ItemQuotation => optional [..] => nested;
} new());
