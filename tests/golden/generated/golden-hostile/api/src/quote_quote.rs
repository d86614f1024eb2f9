// Written by typewright from hostile.json. Change the document, not this file, and run: typewright generate

//! `QuoteQuoteApi` and what its operations take and return.

use super::operations::*;
use super::types::*;
use typewright_runtime::codegen::{
    Error, MaybeSend, Request, Response, WithStatus, delegate, message, nested, responses, unimplemented,
};

/// quote"quote
pub trait QuoteQuoteApi: Send + Sync + 'static {
    /// quote"quote
    ///
    /// `POST /p16/quote"quote`
    fn o16quote_quote(&self, request: Request<O16quoteQuote>)
        -> impl Future<Output = Result<Response<O16quoteQuote200Reply>, Error<O16quoteQuoteError>>> + MaybeSend {
        unimplemented(request)
    }
}

delegate!(QuoteQuoteApi for Arc { o16quote_quote: O16quoteQuote; });

/// The message of `o16quote_quote`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct O16quoteQuote {
    /// quote"quote Default: `"quote\"quote"`.
    pub qquote_quote: Option<String>,
    /// quote"quote
    ///
    /// Deprecated.
    pub c16: Option<O16quoteQuoteC16>,
    /// quote"quote
    pub body: Option<S16quoteQuote>,
}

/// The documented errors of [`O16quoteQuote`].
#[derive(Clone, Debug, PartialEq)]
pub enum O16quoteQuoteError {
    /// quote"quote
    Other(WithStatus<()>),
}

responses!(O16quoteQuoteError { empty_any 0 Other(body); });
message!(O16quoteQuote = O16QUOTE_QUOTE -> O16quoteQuote200Reply, O16quoteQuoteError, headed 200 {
    query "qquote\"quote" qquote_quote: String => optional into [= "quote\"quote".to_owned()];
    cookie "c16" c16: O16quoteQuoteC16 => optional into => nested;
    form "application/x-www-form-urlencoded" body: S16quoteQuote => optional [..] => nested;
} new());
