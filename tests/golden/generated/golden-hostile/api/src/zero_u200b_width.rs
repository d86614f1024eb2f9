// Written by typewright from hostile.json. Change the document, not this file, and run: typewright generate

//! `ZeroU200bWidthApi` and what its operations take and return.

use super::operations::*;
use super::types::*;
use typewright_runtime::codegen::{
    Error, MaybeSend, Request, Response, WithStatus, delegate, message, nested, responses, unimplemented,
};

/// zero​width
pub trait ZeroU200bWidthApi: Send + Sync + 'static {
    /// zero​width
    ///
    /// `POST /p15/zero​width`
    fn o15zero_u200b_width(&self, request: Request<O15zeroU200bWidth>)
        -> impl Future<Output = Result<Response<O15zeroU200bWidth200Reply>, Error<O15zeroU200bWidthError>>> + MaybeSend {
        unimplemented(request)
    }
}

delegate!(ZeroU200bWidthApi for Arc { o15zero_u200b_width: O15zeroU200bWidth; });

/// The message of `o15zero_u200b_width`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct O15zeroU200bWidth {
    /// zero​width Default: `"zero​width"`.
    pub qzero_u200b_width: Option<String>,
    /// zero​width
    ///
    /// Deprecated.
    pub c15: Option<O15zeroU200bWidthC15>,
    /// zero​width
    pub body: Option<S15zeroU200bWidth>,
}

/// The documented errors of [`O15zeroU200bWidth`].
#[derive(Clone, Debug, PartialEq)]
pub enum O15zeroU200bWidthError {
    /// zero​width
    Other(WithStatus<()>),
}

responses!(O15zeroU200bWidthError { empty_any 0 Other(body); });
message!(O15zeroU200bWidth = O15ZERO_U200B_WIDTH -> O15zeroU200bWidth200Reply, O15zeroU200bWidthError, headed 200 {
    query "qzero\u{200b}width" qzero_u200b_width: String => optional into [= "zero\u{200b}width".to_owned()];
    cookie "c15" c15: O15zeroU200bWidthC15 => optional into => nested;
    form "application/x-www-form-urlencoded" body: S15zeroU200bWidth => optional [..] => nested;
} new());
