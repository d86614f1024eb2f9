// Written by typewright from hostile.json. Change the document, not this file, and run: typewright generate

//! `TwoLinesApi2` and what its operations take and return.

use super::operations::*;
use super::types::*;
use typewright_runtime::codegen::{
    Error, MaybeSend, Request, Response, WithStatus, delegate, message, nested, responses, unimplemented,
};

/// two lines
pub trait TwoLinesApi2: Send + Sync + 'static {
    /// two lines
    ///
    /// `POST /p12/two\nlines`
    fn o12two_lines(&self, request: Request<O12twoLines>)
        -> impl Future<Output = Result<Response<O12twoLines200Reply>, Error<O12twoLinesError>>> + MaybeSend {
        unimplemented(request)
    }
}

delegate!(TwoLinesApi2 for Arc { o12two_lines: O12twoLines; });

/// The message of `o12two_lines`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct O12twoLines {
    /// two lines Default: `"two\nlines"`.
    pub qtwo_lines: Option<String>,
    /// two lines
    ///
    /// Deprecated.
    pub c12: Option<O12twoLinesC12>,
    /// two lines
    pub body: Option<S12twoLines>,
}

/// The documented errors of [`O12twoLines`].
#[derive(Clone, Debug, PartialEq)]
pub enum O12twoLinesError {
    /// two lines
    Other(WithStatus<()>),
}

responses!(O12twoLinesError { empty_any 0 Other(body); });
message!(O12twoLines = O12TWO_LINES -> O12twoLines200Reply, O12twoLinesError, headed 200 {
    query "qtwo\nlines" qtwo_lines: String => optional into [= "two\nlines".to_owned()];
    cookie "c12" c12: O12twoLinesC12 => optional into => nested;
    form "application/x-www-form-urlencoded" body: S12twoLines => optional [..] => nested;
} new());
