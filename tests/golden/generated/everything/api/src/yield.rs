// Written by typewright from everything.yaml. Change the document, not this file, and run: typewright generate

//! `YieldApi` and what its operations take and return.

use super::operations::*;
use super::types::*;
use typewright_runtime::codegen::{
    Error, MaybeSend, Request, Response, WithStatus, delegate, message, nested, responses, unimplemented,
};

/// A tag and operations that are called like keywords.
pub trait YieldApi: Send + Sync + 'static {
    /// `GET /yield/match`
    fn r#match(&self, request: Request<Match>)
        -> impl Future<Output = Result<Response<Vec<Vec<f64>>>, Error<MatchError>>> + MaybeSend {
        unimplemented(request)
    }

    /// `GET /yield/years/{year}`
    fn r#yield(&self, request: Request<Yield>)
        -> impl Future<Output = Result<Response<Forecast>, Error<YieldError>>> + MaybeSend {
        unimplemented(request)
    }
}

delegate!(YieldApi for Arc { r#match: Match; r#yield: Yield; });

/// The message of `match`.
#[derive(Clone, Debug, PartialEq)]
pub struct Match {
    pub r#type: Vec<Species>,
    pub r#fn: Option<String>,
}

/// The documented errors of [`Match`].
pub type MatchError = super::OfferStatusError;

message!(Match = MATCH -> Vec<Vec<f64>>, MatchError, json 200 {
    query "type" r#type: Vec<Species> => required => |check, value| {
        check.min_items(value, 1);
        check.max_items(value, 3);
        check.each(value, nested);
    };
    query "fn" r#fn: String => optional into => |check, value| check.pattern(value, "^[a-z]{1,8}$");
} new(r#type: Vec<Species>));

/// The message of `yield`.
#[derive(Clone, Debug, PartialEq)]
pub struct Yield {
    pub year: i32,
}

/// The documented errors of [`Yield`].
#[derive(Clone, Debug, PartialEq)]
pub enum YieldError {
    /// The request was not to be understood or not to be granted.
    ClientError(WithStatus<Problem>),
    /// What may be expected.
    Other(WithStatus<Forecast>),
}

responses!(YieldError { json_any 4 "application/problem+json" ClientError(body); json_any 0 Other(body); });
message!(Yield = YIELD -> Forecast, YieldError, json 2 {
    path "year" year: i32 => required => |check, value| { check.minimum(value, 2000); check.maximum(value, 2100); };
} new(year: i32));
