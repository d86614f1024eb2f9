// Written by typewright from hostile.json. Change the document, not this file, and run: typewright generate

//! `RawApi` and what its operations take and return.

use super::operations::*;
use super::types::*;
use typewright_runtime::codegen::{
    Error, MaybeSend, Request, Response, WithStatus, delegate, message, nested, responses, unimplemented,
};

/// raw"#####"
pub trait RawApi: Send + Sync + 'static {
    /// raw"#####"
    ///
    /// `POST /p17/raw"-----"`
    fn o17raw(&self, request: Request<O17raw>)
        -> impl Future<Output = Result<Response<O17raw200Reply>, Error<O17rawError>>> + MaybeSend {
        unimplemented(request)
    }
}

delegate!(RawApi for Arc { o17raw: O17raw; });

/// The message of `o17raw`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct O17raw {
    /// raw"#####" Default: `"raw\"#####\""`.
    pub qraw: Option<String>,
    /// raw"#####"
    ///
    /// Deprecated.
    pub c17: Option<O17rawC17>,
    /// raw"#####"
    pub body: Option<S17raw>,
}

/// The documented errors of [`O17raw`].
#[derive(Clone, Debug, PartialEq)]
pub enum O17rawError {
    /// raw"#####"
    Other(WithStatus<()>),
}

responses!(O17rawError { empty_any 0 Other(body); });
message!(O17raw = O17RAW -> O17raw200Reply, O17rawError, headed 200 {
    query "qraw\"#####\"" qraw: String => optional into [= "raw\"#####\"".to_owned()];
    cookie "c17" c17: O17rawC17 => optional into => nested;
    form "application/x-www-form-urlencoded" body: S17raw => optional [..] => nested;
} new());
