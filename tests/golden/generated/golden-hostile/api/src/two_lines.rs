// Written by typewright from hostile.json. Change the document, not this file, and run: typewright generate

//! `TwoLinesApi` and what its operations take and return.

use super::operations::*;
use super::types::*;
use typewright_runtime::codegen::{
    Error, MaybeSend, Request, Response, WithStatus, delegate, message, nested, responses, unimplemented,
};

/// two lines
pub trait TwoLinesApi: Send + Sync + 'static {
    /// two lines
    ///
    /// `POST /p11/two\r\nlines`
    fn o11two_lines(&self, request: Request<O11twoLines>)
        -> impl Future<Output = Result<Response<O11twoLines200Reply>, Error<O11twoLinesError>>> + MaybeSend {
        unimplemented(request)
    }
}

delegate!(TwoLinesApi for Arc { o11two_lines: O11twoLines; });

/// The message of `o11two_lines`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct O11twoLines {
    /// two lines Default: `"two\r\nlines"`.
    pub qtwo_lines: Option<String>,
    /// two lines
    ///
    /// Deprecated.
    pub c11: Option<O11twoLinesC11>,
    /// two lines
    pub body: Option<S11twoLines>,
}

/// The documented errors of [`O11twoLines`].
#[derive(Clone, Debug, PartialEq)]
pub enum O11twoLinesError {
    /// two lines
    Other(WithStatus<()>),
}

responses!(O11twoLinesError { empty_any 0 Other(body); });
message!(O11twoLines = O11TWO_LINES -> O11twoLines200Reply, O11twoLinesError, headed 200 {
    query "qtwo\r\nlines" qtwo_lines: String => optional into [= "two\r\nlines".to_owned()];
    cookie "c11" c11: O11twoLinesC11 => optional into => nested;
    form "application/x-www-form-urlencoded" body: S11twoLines => optional [..] => nested;
} new());
