// Written by typewright from hostile.json. Change the document, not this file, and run: typewright generate

//! `ConcatCompileErrorXApi` and what its operations take and return.

use super::operations::*;
use super::types::*;
use typewright_runtime::codegen::{
    Error, MaybeSend, Request, Response, WithStatus, delegate, message, nested, responses, unimplemented,
};

/// concat!(); compile_error!("x");
pub trait ConcatCompileErrorXApi: Send + Sync + 'static {
    /// concat!(); compile_error!("x");
    ///
    /// `POST /p35/concat!(); compile_error!("x");`
    fn o35concat_compile_error_x(&self, request: Request<O35concatCompileErrorX>)
        -> impl Future<Output = Result<Response<O35concatCompileErrorX200Reply>, Error<O35concatCompileErrorXError>>> + MaybeSend {
        unimplemented(request)
    }
}

delegate!(ConcatCompileErrorXApi for Arc { o35concat_compile_error_x: O35concatCompileErrorX; });

/// The message of `o35concat_compile_error_x`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct O35concatCompileErrorX {
    /// concat!(); compile_error!("x"); Default: `"concat!(); compile_error!(\"x\");"`.
    pub qconcat_compile_error_x: Option<String>,
    /// concat!(); compile_error!("x");
    ///
    /// Deprecated.
    pub c35: Option<O35concatCompileErrorXC35>,
    /// concat!(); compile_error!("x");
    pub body: Option<S35concatCompileErrorX>,
}

/// The documented errors of [`O35concatCompileErrorX`].
#[derive(Clone, Debug, PartialEq)]
pub enum O35concatCompileErrorXError {
    /// concat!(); compile_error!("x");
    Other(WithStatus<()>),
}

responses!(O35concatCompileErrorXError { empty_any 0 Other(body); });
message!(O35concatCompileErrorX = O35CONCAT_COMPILE_ERROR_X
    -> O35concatCompileErrorX200Reply, O35concatCompileErrorXError, headed 200 {
    query "qconcat!(); compile_error!(\"x\");" qconcat_compile_error_x: String => optional into [= "concat!(); compile_error!(\"x\");".to_owned()];
    cookie "c35" c35: O35concatCompileErrorXC35 => optional into => nested;
    form "application/x-www-form-urlencoded" body: S35concatCompileErrorX => optional [..] => nested;
} new());
