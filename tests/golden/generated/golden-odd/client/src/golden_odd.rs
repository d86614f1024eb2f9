// Written by typewright from odd.yaml. Change the document, not this file, and run: typewright generate

//! The operations of `GoldenOddApi`, sent.

use typewright_runtime::codegen::{Calling, JsonObject, Request, calls};
use super::{Client, api::*};

impl Client {
    /// `GET /b`
    pub fn new_get_b(&self, request: impl Into<Request<NewGetB>>) -> Calling<Option<Vec<Pet>>> {
        self.0.call(request.into())
    }

    /// `POST /b`
    pub fn post_b(&self, request: impl Into<Request<PostB>>) -> Calling<()> {
        self.0.call(request.into())
    }

    /// `DELETE /b`
    pub fn r#type(&self, request: impl Into<Request<Type>>) -> Calling<En> {
        self.0.call(request.into())
    }

    /// `PATCH /b`
    pub fn n123_go(&self, request: impl Into<Request<N123Go>>) -> Calling<JsonObject> {
        self.0.call(request.into())
    }

    /// `GET /v1`
    pub fn v1(&self, request: impl Into<Request<V1>>) -> Calling<()> {
        self.0.call(request.into())
    }

    /// `GET /t`
    pub fn t(&self, request: impl Into<Request<TRequest>>) -> Calling<()> {
        self.0.call(request.into())
    }
}

calls!(GoldenOddApi { new_get_b: NewGetB; post_b: PostB; r#type: Type; n123_go: N123Go; v1: V1; t: TRequest; });
