// Written by typewright from everything.yaml. Change the document, not this file, and run: typewright generate

//! `EverythingApi` and what its operations take and return.

use super::operations::*;
use super::types::*;
use typewright_runtime::codegen::{
    Error, MaybeSend, Request, Response, WithStatus, delegate, message, responses, unimplemented,
};

/// The operations of this API.
pub trait EverythingApi: Send + Sync + 'static {
    /// Whether the service is well.
    ///
    /// `GET /status`
    fn get_status(&self, request: Request<GetStatus>)
        -> impl Future<Output = Result<Response<GetStatus200Reply>, Error<GetStatusError>>> + MaybeSend {
        unimplemented(request)
    }
}

delegate!(EverythingApi for Arc { get_status: GetStatus; });

/// The message of `get_status`.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct GetStatus;

/// The documented errors of [`GetStatus`].
#[derive(Clone, Debug, PartialEq)]
pub enum GetStatusError {
    /// It is our fault.
    Other(WithStatus<Problem>),
}

responses!(GetStatusError { json_any 0 "application/problem+json" Other(body); });
message!(GetStatus = GET_STATUS -> GetStatus200Reply, GetStatusError, headed 200 {});
