// Written by typewright from checks.yaml. Change the document, not this file, and run: typewright generate

//! The operations of `GoldenChecksApi`, sent.

use typewright_runtime::codegen::{Calling, Request, calls};
use super::{Client, api::*};

impl Client {
    /// `PUT /parcels`
    pub fn send_parcel(&self, request: impl Into<Request<SendParcel>>) -> Calling<()> {
        self.0.call(request.into())
    }
}

calls!(GoldenChecksApi { send_parcel: SendParcel; });
