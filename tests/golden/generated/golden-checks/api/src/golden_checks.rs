// Written by typewright from checks.yaml. Change the document, not this file, and run: typewright generate

//! `GoldenChecksApi` and what its operations take and return.

use super::operations::*;
use super::types::*;
use typewright_runtime::codegen::{Error, MaybeSend, Never, Request, Response, delegate, message, nested, unimplemented};

/// The operations of this API.
pub trait GoldenChecksApi: Send + Sync + 'static {
    /// `PUT /parcels`
    fn send_parcel(&self, request: Request<SendParcel>)
        -> impl Future<Output = Result<Response<()>, Error>> + MaybeSend {
        unimplemented(request)
    }
}

delegate!(GoldenChecksApi for Arc { send_parcel: SendParcel; });

/// The message of `send_parcel`.
#[derive(Clone, Debug, PartialEq)]
pub struct SendParcel {
    pub sizes: Option<Vec<i64>>,
    /// The body.
    pub body: Parcel,
}

message!(SendParcel = SEND_PARCEL -> (), Never, empty 204 {
    query "sizes" sizes: Vec<i64> => optional => |check, value| check.schema(value, r#"{"contains":{"type":"integer","minimum":10}}"#, "");
    json "application/json" body: Parcel => required => nested;
} new(body: Parcel));
