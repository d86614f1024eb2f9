// Written by typewright from hostile.json. Change the document, not this file, and run: typewright generate

//! `RustFnFApi` and what its operations take and return.

use super::operations::*;
use super::types::*;
use typewright_runtime::codegen::{
    Error, MaybeSend, Request, Response, WithStatus, delegate, message, nested, responses, unimplemented,
};

/// ```text
/// fn f() {}
/// ```
pub trait RustFnFApi: Send + Sync + 'static {
    /// ```text
    /// fn f() {}
    /// ```
    ///
    /// `POST /p25/'''rust\nfn f() --`
    fn o25_rust_fn_f(&self, request: Request<O25RustFnF>)
        -> impl Future<Output = Result<Response<O25RustFnF200Reply>, Error<O25RustFnFError>>> + MaybeSend {
        unimplemented(request)
    }
}

delegate!(RustFnFApi for Arc { o25_rust_fn_f: O25RustFnF; });

/// The message of `o25_rust_fn_f`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct O25RustFnF {
    /// ```text
    /// fn f() {} Default: `"'''rust\nfn f() {}"`.
    /// ```
    pub q_rust_fn_f: Option<String>,
    /// ```text
    /// fn f() {}
    ///
    /// Deprecated.
    /// ```
    pub c25: Option<O25RustFnFC25>,
    /// ```text
    /// fn f() {}
    /// ```
    pub body: Option<S25RustFnF>,
}

/// The documented errors of [`O25RustFnF`].
#[derive(Clone, Debug, PartialEq)]
pub enum O25RustFnFError {
    /// ```text
    /// fn f() {}
    /// ```
    Other(WithStatus<()>),
}

responses!(O25RustFnFError { empty_any 0 Other(body); });
message!(O25RustFnF = O25_RUST_FN_F -> O25RustFnF200Reply, O25RustFnFError, headed 200 {
    query "q```rust\nfn f() {}" q_rust_fn_f: String => optional into [= "```rust\nfn f() {}".to_owned()];
    cookie "c25" c25: O25RustFnFC25 => optional into => nested;
    form "application/x-www-form-urlencoded" body: S25RustFnF => optional [..] => nested;
} new());
