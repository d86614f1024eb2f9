// Written by typewright from odd.yaml. Change the document, not this file, and run: typewright generate

//! `GoldenOddApi` and what its operations take and return.

use super::operations::*;
use super::types::*;
use typewright_runtime::codegen::{
    Body, Date, Error, JsonObject, MaybeSend, Never, Request, Response, delegate, message, nested, unimplemented,
};

/// The operations of this API.
pub trait GoldenOddApi: Send + Sync + 'static {
    /// `GET /b`
    fn new_get_b(&self, request: Request<NewGetB>)
        -> impl Future<Output = Result<Response<Option<Vec<Pet>>>, Error>> + MaybeSend {
        unimplemented(request)
    }

    /// `POST /b`
    fn post_b(&self, request: Request<PostB>) -> impl Future<Output = Result<Response<()>, Error>> + MaybeSend {
        unimplemented(request)
    }

    /// `DELETE /b`
    fn r#type(&self, request: Request<Type>) -> impl Future<Output = Result<Response<En>, Error>> + MaybeSend {
        unimplemented(request)
    }

    /// `PATCH /b`
    fn n123_go(&self, request: Request<N123Go>)
        -> impl Future<Output = Result<Response<JsonObject>, Error>> + MaybeSend {
        unimplemented(request)
    }

    /// `GET /v1`
    fn v1(&self, request: Request<V1>) -> impl Future<Output = Result<Response<()>, Error>> + MaybeSend {
        unimplemented(request)
    }

    /// `GET /t`
    fn t(&self, request: Request<TRequest>) -> impl Future<Output = Result<Response<()>, Error>> + MaybeSend {
        unimplemented(request)
    }
}

delegate!(GoldenOddApi for Arc {
    new_get_b: NewGetB; post_b: PostB; r#type: Type; n123_go: N123Go; v1: V1; t: TRequest;
});

/// The message of `new_get_b`.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct NewGetB;

message!(NewGetB = NEW_GET_B -> Option<Vec<Pet>>, Never, json 200 {});

/// The message of `post_b`.
#[derive(Clone, Debug, PartialEq)]
pub struct PostB {
    /// The body.
    pub body: PostBBody,
}

message!(PostB = POST_B -> (), Never, empty 204 {
    form "application/x-www-form-urlencoded" body: PostBBody => required => nested;
} new(body: PostBBody));

/// The message of `type`.
#[derive(Clone, Debug, PartialEq)]
pub struct Type {
    pub a: Vec<i64>,
    pub b: String,
    pub c: TypeC,
    pub d: Date,
    pub e: Un,
    /// Default: `"x"`.
    pub f: Option<String>,
}

message!(Type = TYPE -> En, Never, text 200 "text/plain" accept "text/plain, */*;q=0.5" {
    query "a" a: Vec<i64> => required;
    query "b" b: String => required into;
    query "c" c: TypeC => required into => nested;
    query "d" d: Date => required into => nested;
    query "e" e: Un => required => nested;
    query "f" f: String => optional into [= "x".to_owned()];
} new TypeRequired { a: Vec<i64>, b: String, c: TypeC, d: Date, e: Un });

/// The message of `n123_go`.
#[derive(Debug)]
pub struct N123Go {
    /// The body.
    pub body: Body,
}

message!(N123Go = N123_GO -> JsonObject, Never, json 200 "*/*" [upload] {
    bytes "*/*" body: Body => required into;
} new(body: impl Into<Body>));

/// The message of `v1`.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct V1;

message!(V1 = V1_OPERATION -> (), Never, empty 200 {});

/// The message of `t`.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct TRequest;

message!(TRequest = T_OPERATION -> (), Never, empty 200 {});
