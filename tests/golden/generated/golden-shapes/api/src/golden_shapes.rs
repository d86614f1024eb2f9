// Written by typewright from shapes.yaml. Change the document, not this file, and run: typewright generate

//! `GoldenShapesApi` and what its operations take and return.

use super::operations::*;
use super::types::*;
use typewright_runtime::codegen::{Error, MaybeSend, Never, Request, Response, delegate, message, nested, unimplemented};

/// The operations of this API.
pub trait GoldenShapesApi: Send + Sync + 'static {
    /// `POST /shapes`
    fn draw(&self, request: Request<Draw>) -> impl Future<Output = Result<Response<Drawing>, Error>> + MaybeSend {
        unimplemented(request)
    }
}

delegate!(GoldenShapesApi for Arc { draw: Draw; });

/// The message of `draw`.
#[derive(Clone, Debug, PartialEq)]
pub struct Draw {
    /// The body.
    pub body: Drawing,
}

message!(Draw = DRAW -> Drawing, Never, json 200 {
    json "application/json" body: Drawing => required => nested;
} new(body: Drawing));
