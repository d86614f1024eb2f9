// Written by typewright from everything.yaml. Change the document, not this file, and run: typewright generate

//! `UpkeepApi` and what its operations take and return.

use super::operations::*;
use super::types::*;
use typewright_runtime::codegen::{
    Error, MaybeSend, Request, Response, WithStatus, delegate, message, responses, unimplemented,
};

/// Whether anybody is there.
pub trait UpkeepApi: Send + Sync + 'static {
    /// `OPTIONS /status`
    fn offer_status(&self, request: Request<OfferStatus>)
        -> impl Future<Output = Result<Response<OfferStatus204Reply>, Error<OfferStatusError>>> + MaybeSend {
        unimplemented(request)
    }

    /// `HEAD /status`
    fn ping_status(&self, request: Request<PingStatus>)
        -> impl Future<Output = Result<Response<PingStatus200Reply>, Error<PingStatusError>>> + MaybeSend {
        unimplemented(request)
    }

    /// `TRACE /status`
    fn trace_status(&self, request: Request<TraceStatus>)
        -> impl Future<Output = Result<Response<String>, Error<TraceStatusError>>> + MaybeSend {
        unimplemented(request)
    }
}

delegate!(UpkeepApi for Arc { offer_status: OfferStatus; ping_status: PingStatus; trace_status: TraceStatus; });

/// The message of `offer_status`.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct OfferStatus;

/// The documented errors of [`OfferStatus`].
#[derive(Clone, Debug, PartialEq)]
pub enum OfferStatusError {
    /// The request was not to be understood or not to be granted.
    ClientError(WithStatus<Problem>),
}

responses!(OfferStatusError { json_any 4 "application/problem+json" ClientError(body); });
message!(OfferStatus = OFFER_STATUS -> OfferStatus204Reply, OfferStatusError, headed 204 {});

/// The message of `ping_status`.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct PingStatus;

/// The documented errors of [`PingStatus`].
#[derive(Clone, Debug, PartialEq)]
pub enum PingStatusError {
    /// It is not.
    ClientError(WithStatus<()>),
}

responses!(PingStatusError { empty_any 4 ClientError(body); });
message!(PingStatus = PING_STATUS -> PingStatus200Reply, PingStatusError, headed 200 {});

/// The message of `trace_status`.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct TraceStatus;

/// The documented errors of [`TraceStatus`].
pub type TraceStatusError = OfferStatusError;

message!(TraceStatus = TRACE_STATUS -> String, TraceStatusError, text 200 "text/plain" accept "text/plain, */*;q=0.5" {
});
