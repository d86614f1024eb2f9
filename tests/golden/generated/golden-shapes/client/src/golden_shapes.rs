// Written by typewright from shapes.yaml. Change the document, not this file, and run: typewright generate

//! The operations of `GoldenShapesApi`, sent.

use typewright_runtime::codegen::{Error, Request, Response, delegate};
use super::{Client, api::*};

impl Client {
    /// `POST /shapes`
    pub async fn draw(&self, request: impl Into<Request<Draw>>) -> Result<Response<Drawing>, Error> {
        self.0.call(request.into()).await
    }
}

delegate!(GoldenShapesApi for Client { draw: Draw; });
