// Written by typewright from shapes.yaml. Change the document, not this file, and run: typewright generate

//! The operations of `GoldenShapesApi`, sent.

use typewright_runtime::codegen::{Calling, Request, calls};
use super::{Client, api::*};

impl Client {
    /// `POST /shapes`
    pub fn draw(&self, request: impl Into<Request<Draw>>) -> Calling<Drawing> {
        self.0.call(request.into())
    }
}

calls!(GoldenShapesApi { draw: Draw; });
