// Written by typewright from hostile.json. Change the document, not this file, and run: typewright generate

//! `NextU85LineApi` and what its operations take and return.

use super::operations::*;
use super::types::*;
use typewright_runtime::codegen::{
    Error, MaybeSend, Request, Response, WithStatus, delegate, message, nested, responses, unimplemented,
};

/// nextline
pub trait NextU85LineApi: Send + Sync + 'static {
    /// nextline
    ///
    /// `POST /p8/next\u{85}line`
    fn o8next_u85_line(&self, request: Request<O8nextU85Line>)
        -> impl Future<Output = Result<Response<O8nextU85Line200Reply>, Error<O8nextU85LineError>>> + MaybeSend {
        unimplemented(request)
    }
}

delegate!(NextU85LineApi for Arc { o8next_u85_line: O8nextU85Line; });

/// The message of `o8next_u85_line`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct O8nextU85Line {
    /// nextline Default: `"next line"`.
    pub qnext_u85_line: Option<String>,
    /// nextline
    ///
    /// Deprecated.
    pub c8: Option<O8nextU85LineC8>,
    /// nextline
    pub body: Option<S8nextU85Line>,
}

/// The documented errors of [`O8nextU85Line`].
#[derive(Clone, Debug, PartialEq)]
pub enum O8nextU85LineError {
    /// nextline
    Other(WithStatus<()>),
}

responses!(O8nextU85LineError { empty_any 0 Other(body); });
message!(O8nextU85Line = O8NEXT_U85_LINE -> O8nextU85Line200Reply, O8nextU85LineError, headed 200 {
    query "qnext\u{85}line" qnext_u85_line: String => optional into [= "next\u{85}line".to_owned()];
    cookie "c8" c8: O8nextU85LineC8 => optional into => nested;
    form "application/x-www-form-urlencoded" body: S8nextU85Line => optional [..] => nested;
} new());
