// Written by typewright from recursive.yaml. Change the document, not this file, and run: typewright generate

//! `GoldenRecursiveApi` and what its operations take and return.

use super::operations::*;
use super::types::*;
use typewright_runtime::codegen::{Error, MaybeSend, Never, Request, Response, delegate, message, nested, unimplemented};

/// The operations of this API.
pub trait GoldenRecursiveApi: Send + Sync + 'static {
    /// `POST /expressions`
    fn evaluate(&self, request: Request<Evaluate>)
        -> impl Future<Output = Result<Response<Expression>, Error>> + MaybeSend {
        unimplemented(request)
    }

    /// `POST /shapes`
    fn draw(&self, request: Request<Draw>) -> impl Future<Output = Result<Response<()>, Error>> + MaybeSend {
        unimplemented(request)
    }

    /// `POST /trees`
    fn plant(&self, request: Request<Plant>) -> impl Future<Output = Result<Response<()>, Error>> + MaybeSend {
        unimplemented(request)
    }

    /// `POST /names`
    fn call(&self, request: Request<Call>) -> impl Future<Output = Result<Response<()>, Error>> + MaybeSend {
        unimplemented(request)
    }

    /// `POST /filters`
    fn filter(&self, request: Request<FilterRequest>) -> impl Future<Output = Result<Response<()>, Error>> + MaybeSend {
        unimplemented(request)
    }

    /// `POST /rules`
    fn rule(&self, request: Request<Rule>) -> impl Future<Output = Result<Response<()>, Error>> + MaybeSend {
        unimplemented(request)
    }
}

delegate!(GoldenRecursiveApi for Arc {
    evaluate: Evaluate; draw: Draw; plant: Plant; call: Call; filter: FilterRequest; rule: Rule;
});

/// The message of `evaluate`.
#[derive(Clone, Debug, PartialEq)]
pub struct Evaluate {
    /// The body.
    pub body: Expression,
}

message!(Evaluate = EVALUATE -> Expression, Never, json 200 {
    json "application/json" body: Expression => required => nested;
} new(body: Expression));

/// The message of `draw`.
#[derive(Clone, Debug, PartialEq)]
pub struct Draw {
    /// The body.
    pub body: Shape,
}

message!(Draw = DRAW -> (), Never, empty 204 {
    json "application/json" body: Shape => required => nested;
} new(body: Shape));

/// The message of `plant`.
#[derive(Clone, Debug, PartialEq)]
pub struct Plant {
    /// The body.
    pub body: Tree,
}

message!(Plant = PLANT -> (), Never, empty 204 {
    json "application/json" body: Tree => required => nested;
} new(body: Tree));

/// The message of `call`.
#[derive(Clone, Debug, PartialEq)]
pub struct Call {
    /// The body.
    pub body: Named,
}

message!(Call = CALL -> (), Never, empty 204 {
    json "application/json" body: Named => required => nested;
} new(body: Named));

/// The message of `filter`.
#[derive(Clone, Debug, PartialEq)]
pub struct FilterRequest {
    /// The body.
    pub body: Filter,
}

message!(FilterRequest = FILTER -> (), Never, empty 204 {
    json "application/json" body: Filter => required => nested;
} new(body: Filter));

/// The message of `rule`.
#[derive(Clone, Debug, PartialEq)]
pub struct Rule {
    /// The body.
    pub body: Conditional,
}

message!(Rule = RULE -> (), Never, empty 204 {
    json "application/json" body: Conditional => required => nested;
} new(body: Conditional));
