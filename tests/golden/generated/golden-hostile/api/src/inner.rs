// Written by typewright from hostile.json. Change the document, not this file, and run: typewright generate

//! `InnerApi` and what its operations take and return.

use super::operations::*;
use super::types::*;
use typewright_runtime::codegen::{
    Error, MaybeSend, Request, Response, WithStatus, delegate, message, nested, responses, unimplemented,
};

/// //! inner
pub trait InnerApi: Send + Sync + 'static {
    /// //! inner
    ///
    /// `POST /p21///! inner`
    fn o21_inner(&self, request: Request<O21Inner>)
        -> impl Future<Output = Result<Response<O21Inner200Reply>, Error<O21InnerError>>> + MaybeSend {
        unimplemented(request)
    }
}

delegate!(InnerApi for Arc { o21_inner: O21Inner; });

/// The message of `o21_inner`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct O21Inner {
    /// //! inner Default: `"//! inner"`.
    pub q_inner: Option<String>,
    /// //! inner
    ///
    /// Deprecated.
    pub c21: Option<O21InnerC21>,
    /// //! inner
    pub body: Option<S21Inner>,
}

/// The documented errors of [`O21Inner`].
#[derive(Clone, Debug, PartialEq)]
pub enum O21InnerError {
    /// //! inner
    Other(WithStatus<()>),
}

responses!(O21InnerError { empty_any 0 Other(body); });
message!(O21Inner = O21_INNER -> O21Inner200Reply, O21InnerError, headed 200 {
    query "q//! inner" q_inner: String => optional into [= "//! inner".to_owned()];
    cookie "c21" c21: O21InnerC21 => optional into => nested;
    form "application/x-www-form-urlencoded" body: S21Inner => optional [..] => nested;
} new());
