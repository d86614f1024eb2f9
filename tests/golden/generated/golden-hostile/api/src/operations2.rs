// Written by typewright from hostile.json. Change the document, not this file, and run: typewright generate

//! `Api` and what its operations take and return.

use super::operations::*;
use super::types::*;
use typewright_runtime::codegen::{
    Error, MaybeSend, Request, Response, WithStatus, delegate, message, nested, responses, unimplemented,
};

/// ```text
/// ```
pub trait Api: Send + Sync + 'static {
    /// ```text
    /// ```
    ///
    /// `POST /p26/''' ' '' '`
    fn o26(&self, request: Request<O26>)
        -> impl Future<Output = Result<Response<O26200Reply>, Error<O26Error>>> + MaybeSend {
        unimplemented(request)
    }
}

delegate!(Api for Arc { o26: O26; });

/// The message of `o26`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct O26 {
    /// ```text
    /// ```
    pub q: Option<String>,
    /// ```text
    ///
    /// Deprecated.
    /// ```
    pub c26: Option<O26C26>,
    /// ```text
    /// ```
    pub body: Option<S26>,
}

/// The documented errors of [`O26`].
#[derive(Clone, Debug, PartialEq)]
pub enum O26Error {
    /// ```text
    /// ```
    Other(WithStatus<()>),
}

responses!(O26Error { empty_any 0 Other(body); });
message!(O26 = O26_OPERATION -> O26200Reply, O26Error, headed 200 {
    query "q``` ` `` `" q: String => optional into [= "``` ` `` `".to_owned()];
    cookie "c26" c26: O26C26 => optional into => nested;
    form "application/x-www-form-urlencoded" body: S26 => optional [..] => nested;
} new());
