// Written by typewright from hostile.json. Change the document, not this file, and run: typewright generate

//! `Evil1Api` and what its operations take and return.

use super::operations::*;
use super::types::*;
use typewright_runtime::codegen::{
    Error, MaybeSend, Request, Response, WithStatus, delegate, message, nested, responses, unimplemented,
};

/// """ evil = 1 """
pub trait Evil1Api: Send + Sync + 'static {
    /// """ evil = 1 """
    ///
    /// `POST /p33/"""\nevil = 1\n"""`
    fn o33_evil_1(&self, request: Request<O33Evil1>)
        -> impl Future<Output = Result<Response<O33Evil1200Reply>, Error<O33Evil1Error>>> + MaybeSend {
        unimplemented(request)
    }
}

delegate!(Evil1Api for Arc { o33_evil_1: O33Evil1; });

/// The message of `o33_evil_1`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct O33Evil1 {
    /// """ evil = 1 """ Default: `"\"\"\"\nevil = 1\n\"\"\""`.
    pub q_evil_1: Option<String>,
    /// """ evil = 1 """
    ///
    /// Deprecated.
    pub c33: Option<O33Evil1C33>,
    /// """ evil = 1 """
    pub body: Option<S33Evil1>,
}

/// The documented errors of [`O33Evil1`].
#[derive(Clone, Debug, PartialEq)]
pub enum O33Evil1Error {
    /// """ evil = 1 """
    Other(WithStatus<()>),
}

responses!(O33Evil1Error { empty_any 0 Other(body); });
message!(O33Evil1 = O33_EVIL_1 -> O33Evil1200Reply, O33Evil1Error, headed 200 {
    query "q\"\"\"\nevil = 1\n\"\"\"" q_evil_1: String => optional into [= "\"\"\"\nevil = 1\n\"\"\"".to_owned()];
    cookie "c33" c33: O33Evil1C33 => optional into => nested;
    form "application/x-www-form-urlencoded" body: S33Evil1 => optional [..] => nested;
} new());
