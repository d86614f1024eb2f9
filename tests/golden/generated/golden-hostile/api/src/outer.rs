// Written by typewright from hostile.json. Change the document, not this file, and run: typewright generate

//! `OuterApi` and what its operations take and return.

use super::operations::*;
use super::types::*;
use typewright_runtime::codegen::{
    Error, MaybeSend, Request, Response, WithStatus, delegate, message, nested, responses, unimplemented,
};

/// /// outer
pub trait OuterApi: Send + Sync + 'static {
    /// /// outer
    ///
    /// `POST /p22//// outer`
    fn o22_outer(&self, request: Request<O22Outer>)
        -> impl Future<Output = Result<Response<O22Outer200Reply>, Error<O22OuterError>>> + MaybeSend {
        unimplemented(request)
    }
}

delegate!(OuterApi for Arc { o22_outer: O22Outer; });

/// The message of `o22_outer`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct O22Outer {
    /// /// outer Default: `"/// outer"`.
    pub q_outer: Option<String>,
    /// /// outer
    ///
    /// Deprecated.
    pub c22: Option<O22OuterC22>,
    /// /// outer
    pub body: Option<S22Outer>,
}

/// The documented errors of [`O22Outer`].
#[derive(Clone, Debug, PartialEq)]
pub enum O22OuterError {
    /// /// outer
    Other(WithStatus<()>),
}

responses!(O22OuterError { empty_any 0 Other(body); });
message!(O22Outer = O22_OUTER -> O22Outer200Reply, O22OuterError, headed 200 {
    query "q/// outer" q_outer: String => optional into [= "/// outer".to_owned()];
    cookie "c22" c22: O22OuterC22 => optional into => nested;
    form "application/x-www-form-urlencoded" body: S22Outer => optional [..] => nested;
} new());
