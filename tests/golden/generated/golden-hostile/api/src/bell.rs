// Written by typewright from hostile.json. Change the document, not this file, and run: typewright generate

//! `BellApi` and what its operations take and return.

use super::operations::*;
use super::types::*;
use typewright_runtime::codegen::{
    Error, MaybeSend, Request, Response, WithStatus, delegate, message, nested, responses, unimplemented,
};

/// bell
pub trait BellApi: Send + Sync + 'static {
    /// bell
    ///
    /// `POST /p4/bell\u{7}`
    fn o4bell(&self, request: Request<O4bell>)
        -> impl Future<Output = Result<Response<O4bell200Reply>, Error<O4bellError>>> + MaybeSend {
        unimplemented(request)
    }
}

delegate!(BellApi for Arc { o4bell: O4bell; });

/// The message of `o4bell`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct O4bell {
    /// bell Default: `"bell\u0007"`.
    pub qbell: Option<String>,
    /// bell
    ///
    /// Deprecated.
    pub c4: Option<O4bellC4>,
    /// bell
    pub body: Option<S4bell>,
}

/// The documented errors of [`O4bell`].
#[derive(Clone, Debug, PartialEq)]
pub enum O4bellError {
    /// bell
    Other(WithStatus<()>),
}

responses!(O4bellError { empty_any 0 Other(body); });
message!(O4bell = O4BELL -> O4bell200Reply, O4bellError, headed 200 {
    query "qbell\u{7}" qbell: String => optional into [= "bell\u{7}".to_owned()];
    cookie "c4" c4: O4bellC4 => optional into => nested;
    form "application/x-www-form-urlencoded" body: S4bell => optional [..] => nested;
} new());
