// Written by typewright from hostile.json. Change the document, not this file, and run: typewright generate

//! `NothingApi` and what its operations take and return.

use super::operations::*;
use super::types::*;
use typewright_runtime::codegen::{
    Error, MaybeSend, Request, Response, WithStatus, delegate, message, nested, responses, unimplemented,
};

/// nothing
pub trait NothingApi: Send + Sync + 'static {
    /// nothing
    ///
    /// `POST /p5/nothing\u{0}`
    fn o5nothing(&self, request: Request<O5nothing>)
        -> impl Future<Output = Result<Response<O5nothing200Reply>, Error<O5nothingError>>> + MaybeSend {
        unimplemented(request)
    }
}

delegate!(NothingApi for Arc { o5nothing: O5nothing; });

/// The message of `o5nothing`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct O5nothing {
    /// nothing Default: `"nothing\u0000"`.
    pub qnothing: Option<String>,
    /// nothing
    ///
    /// Deprecated.
    pub c5: Option<O5nothingC5>,
    /// nothing
    pub body: Option<S5nothing>,
}

/// The documented errors of [`O5nothing`].
#[derive(Clone, Debug, PartialEq)]
pub enum O5nothingError {
    /// nothing
    Other(WithStatus<()>),
}

responses!(O5nothingError { empty_any 0 Other(body); });
message!(O5nothing = O5NOTHING -> O5nothing200Reply, O5nothingError, headed 200 {
    query "qnothing\0" qnothing: String => optional into [= "nothing\0".to_owned()];
    cookie "c5" c5: O5nothingC5 => optional into => nested;
    form "application/x-www-form-urlencoded" body: S5nothing => optional [..] => nested;
} new());
