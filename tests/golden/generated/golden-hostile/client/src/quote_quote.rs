// Written by typewright from hostile.json. Change the document, not this file, and run: typewright generate

//! The operations of `QuoteQuoteApi`, sent.

use typewright_runtime::codegen::{Calling, Request, calls};
use super::{Client, api::*};

impl Client {
    /// quote"quote
    ///
    /// `POST /p16/quote"quote`
    pub fn o16quote_quote(&self, request: impl Into<Request<O16quoteQuote>>)
        -> Calling<O16quoteQuote200Reply, O16quoteQuoteError> {
        self.0.call(request.into())
    }
}

calls!(QuoteQuoteApi { o16quote_quote: O16quoteQuote; });
