// Written by typewright from hostile.json. Change the document, not this file, and run: typewright generate

//! `DeleteApi` and what its operations take and return.

use super::operations::*;
use super::types::*;
use typewright_runtime::codegen::{
    Error, MaybeSend, Request, Response, WithStatus, delegate, message, nested, responses, unimplemented,
};

/// delete
pub trait DeleteApi: Send + Sync + 'static {
    /// delete
    ///
    /// `POST /p7/delete\u{7f}`
    fn o7delete(&self, request: Request<O7delete>)
        -> impl Future<Output = Result<Response<O7delete200Reply>, Error<O7deleteError>>> + MaybeSend {
        unimplemented(request)
    }
}

delegate!(DeleteApi for Arc { o7delete: O7delete; });

/// The message of `o7delete`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct O7delete {
    /// delete Default: `"delete\u{7f}"`.
    pub qdelete: Option<String>,
    /// delete
    ///
    /// Deprecated.
    pub c7: Option<O7deleteC7>,
    /// delete
    pub body: Option<S7delete>,
}

/// The documented errors of [`O7delete`].
#[derive(Clone, Debug, PartialEq)]
pub enum O7deleteError {
    /// delete
    Other(WithStatus<()>),
}

responses!(O7deleteError { empty_any 0 Other(body); });
message!(O7delete = O7DELETE -> O7delete200Reply, O7deleteError, headed 200 {
    query "qdelete\u{7f}" qdelete: String => optional into [= "delete\u{7f}".to_owned()];
    cookie "c7" c7: O7deleteC7 => optional into => nested;
    form "application/x-www-form-urlencoded" body: S7delete => optional [..] => nested;
} new());
