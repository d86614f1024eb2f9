// Written by typewright from hostile.json. Change the document, not this file, and run: typewright generate

//! `N0XSApi` and what its operations take and return.

use super::operations::*;
use super::types::*;
use typewright_runtime::codegen::{
    Error, MaybeSend, Request, Response, WithStatus, delegate, message, nested, responses, unimplemented,
};

/// {} {0} {x:?} %s
pub trait N0XSApi: Send + Sync + 'static {
    /// {} {0} {x:?} %s
    ///
    /// `POST /p29/-- -0- -x:-- %s`
    fn o29_0_x_s(&self, request: Request<O290XS>)
        -> impl Future<Output = Result<Response<O290XS200Reply>, Error<O290XSError>>> + MaybeSend {
        unimplemented(request)
    }
}

delegate!(N0XSApi for Arc { o29_0_x_s: O290XS; });

/// The message of `o29_0_x_s`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct O290XS {
    /// {} {0} {x:?} %s Default: `"{} {0} {x:?} %s"`.
    pub q_0_x_s: Option<String>,
    /// {} {0} {x:?} %s
    ///
    /// Deprecated.
    pub c29: Option<O290XSC29>,
    /// {} {0} {x:?} %s
    pub body: Option<S290XS>,
}

/// The documented errors of [`O290XS`].
#[derive(Clone, Debug, PartialEq)]
pub enum O290XSError {
    /// {} {0} {x:?} %s
    Other(WithStatus<()>),
}

responses!(O290XSError { empty_any 0 Other(body); });
message!(O290XS = O29_0_X_S -> O290XS200Reply, O290XSError, headed 200 {
    query "q{} {0} {x:?} %s" q_0_x_s: String => optional into [= "{} {0} {x:?} %s".to_owned()];
    cookie "c29" c29: O290XSC29 => optional into => nested;
    form "application/x-www-form-urlencoded" body: S290XS => optional [..] => nested;
} new());
