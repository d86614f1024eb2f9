// Written by typewright from everything.yaml. Change the document, not this file, and run: typewright generate

//! The operations of `UpkeepApi`, sent.

use typewright_runtime::codegen::{Calling, Request, calls};
use super::{Client, api::*};

impl Client {
    /// `OPTIONS /status`
    pub fn offer_status(&self, request: impl Into<Request<OfferStatus>>)
        -> Calling<OfferStatus204Reply, OfferStatusError> {
        self.0.call(request.into())
    }

    /// `HEAD /status`
    pub fn ping_status(&self, request: impl Into<Request<PingStatus>>) -> Calling<PingStatus200Reply, PingStatusError> {
        self.0.call(request.into())
    }

    /// `TRACE /status`
    pub fn trace_status(&self, request: impl Into<Request<TraceStatus>>) -> Calling<String, TraceStatusError> {
        self.0.call(request.into())
    }
}

calls!(UpkeepApi { offer_status: OfferStatus; ping_status: PingStatus; trace_status: TraceStatus; });
