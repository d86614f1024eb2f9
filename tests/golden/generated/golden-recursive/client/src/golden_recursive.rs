// Written by typewright from recursive.yaml. Change the document, not this file, and run: typewright generate

//! The operations of `GoldenRecursiveApi`, sent.

use typewright_runtime::codegen::{Calling, Request, calls};
use super::{Client, api::*};

impl Client {
    /// `POST /expressions`
    pub fn evaluate(&self, request: impl Into<Request<Evaluate>>) -> Calling<Expression> {
        self.0.call(request.into())
    }

    /// `POST /shapes`
    pub fn draw(&self, request: impl Into<Request<Draw>>) -> Calling<()> {
        self.0.call(request.into())
    }

    /// `POST /trees`
    pub fn plant(&self, request: impl Into<Request<Plant>>) -> Calling<()> {
        self.0.call(request.into())
    }

    /// `POST /names`
    pub fn call(&self, request: impl Into<Request<Call>>) -> Calling<()> {
        self.0.call(request.into())
    }

    /// `POST /filters`
    pub fn filter(&self, request: impl Into<Request<FilterRequest>>) -> Calling<()> {
        self.0.call(request.into())
    }

    /// `POST /rules`
    pub fn rule(&self, request: impl Into<Request<Rule>>) -> Calling<()> {
        self.0.call(request.into())
    }
}

calls!(GoldenRecursiveApi {
    evaluate: Evaluate; draw: Draw; plant: Plant; call: Call; filter: FilterRequest; rule: Rule;
});
