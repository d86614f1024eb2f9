// Written by typewright from hostile.json. Change the document, not this file, and run: typewright generate

//! `SingleAndAApi` and what its operations take and return.

use super::operations::*;
use super::types::*;
use typewright_runtime::codegen::{
    Error, MaybeSend, Request, Response, WithStatus, delegate, message, nested, responses, unimplemented,
};

/// 'single' and 'a
pub trait SingleAndAApi: Send + Sync + 'static {
    /// 'single' and 'a
    ///
    /// `POST /p27/'single' and 'a`
    fn o27_single_and_a(&self, request: Request<O27SingleAndA>)
        -> impl Future<Output = Result<Response<O27SingleAndA200Reply>, Error<O27SingleAndAError>>> + MaybeSend {
        unimplemented(request)
    }
}

delegate!(SingleAndAApi for Arc { o27_single_and_a: O27SingleAndA; });

/// The message of `o27_single_and_a`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct O27SingleAndA {
    /// 'single' and 'a Default: `"'single' and 'a"`.
    pub q_single_and_a: Option<String>,
    /// 'single' and 'a
    ///
    /// Deprecated.
    pub c27: Option<O27SingleAndAC27>,
    /// 'single' and 'a
    pub body: Option<S27SingleAndA>,
}

/// The documented errors of [`O27SingleAndA`].
#[derive(Clone, Debug, PartialEq)]
pub enum O27SingleAndAError {
    /// 'single' and 'a
    Other(WithStatus<()>),
}

responses!(O27SingleAndAError { empty_any 0 Other(body); });
message!(O27SingleAndA = O27_SINGLE_AND_A -> O27SingleAndA200Reply, O27SingleAndAError, headed 200 {
    query "q'single' and 'a" q_single_and_a: String => optional into [= "'single' and 'a".to_owned()];
    cookie "c27" c27: O27SingleAndAC27 => optional into => nested;
    form "application/x-www-form-urlencoded" body: S27SingleAndA => optional [..] => nested;
} new());
