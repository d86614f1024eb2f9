// Written by typewright from hostile.json. Change the document, not this file, and run: typewright generate

//! The operations of `IndentedList1ItemQuotationApi`, sent.

use typewright_runtime::codegen::{Calling, Request, calls};
use super::{Client, api::*};

impl Client {
    /// indented
    ///
    /// - list 1. item > quotation
    ///
    /// \`POST /p38/ indented
    ///
    /// - list 1. item > quotation\`
    pub fn o38_indented_list_1_item_quotation(&self, request: impl Into<Request<O38IndentedList1ItemQuotation>>)
        -> Calling<O38IndentedList1ItemQuotation200Reply, O38IndentedList1ItemQuotationError> {
        self.0.call(request.into())
    }
}

calls!(IndentedList1ItemQuotationApi { o38_indented_list_1_item_quotation: O38IndentedList1ItemQuotation; });
