// Written by typewright from hostile.json. Change the document, not this file, and run: typewright generate

//! `FnFApi` and what its operations take and return.

use super::operations::*;
use super::types::*;
use typewright_runtime::codegen::{
    Error, MaybeSend, Request, Response, WithStatus, delegate, message, nested, responses, unimplemented,
};

/// \*/ fn f() {} /\*
pub trait FnFApi: Send + Sync + 'static {
    /// \*/ fn f() {} /\*
    ///
    /// `POST /p20/*/ fn f() -- /*`
    fn o20_fn_f(&self, request: Request<O20FnF>)
        -> impl Future<Output = Result<Response<O20FnF200Reply>, Error<O20FnFError>>> + MaybeSend {
        unimplemented(request)
    }
}

delegate!(FnFApi for Arc { o20_fn_f: O20FnF; });

/// The message of `o20_fn_f`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct O20FnF {
    /// \*/ fn f() {} /\* Default: `"*/ fn f() {} /*"`.
    pub q_fn_f: Option<String>,
    /// \*/ fn f() {} /\*
    ///
    /// Deprecated.
    pub c20: Option<O20FnFC20>,
    /// \*/ fn f() {} /\*
    pub body: Option<S20FnF>,
}

/// The documented errors of [`O20FnF`].
#[derive(Clone, Debug, PartialEq)]
pub enum O20FnFError {
    /// \*/ fn f() {} /\*
    Other(WithStatus<()>),
}

responses!(O20FnFError { empty_any 0 Other(body); });
message!(O20FnF = O20_FN_F -> O20FnF200Reply, O20FnFError, headed 200 {
    query "q*/ fn f() {} /*" q_fn_f: String => optional into [= "*/ fn f() {} /*".to_owned()];
    cookie "c20" c20: O20FnFC20 => optional into => nested;
    form "application/x-www-form-urlencoded" body: S20FnF => optional [..] => nested;
} new());
