// Written by typewright from everything.yaml. Change the document, not this file, and run: typewright generate

//! The operations of `YieldApi`, sent.

use typewright_runtime::codegen::{Calling, Request, calls};
use super::{Client, api::*};

impl Client {
    /// `GET /yield/match`
    pub fn r#match(&self, request: impl Into<Request<Match>>) -> Calling<Vec<Vec<f64>>, MatchError> {
        self.0.call(request.into())
    }

    /// `GET /yield/years/{year}`
    pub fn r#yield(&self, request: impl Into<Request<Yield>>) -> Calling<Forecast, YieldError> {
        self.0.call(request.into())
    }
}

calls!(YieldApi { r#match: Match; r#yield: Yield; });
