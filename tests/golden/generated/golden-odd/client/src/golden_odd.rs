// Written by typewright from odd.yaml. Change the document, not this file, and run: typewright generate

//! The operations of `GoldenOddApi`, sent.

use typewright_runtime::codegen::{Error, JsonObject, Request, Response, delegate};
use super::{Client, api::*};

impl Client {
    /// `GET /b`
    pub async fn new_get_b(&self, request: impl Into<Request<NewGetB>>) -> Result<Response<Option<Vec<Pet>>>, Error> {
        self.0.call(request.into()).await
    }

    /// `POST /b`
    pub async fn post_b(&self, request: impl Into<Request<PostB>>) -> Result<Response<()>, Error> {
        self.0.call(request.into()).await
    }

    /// `DELETE /b`
    pub async fn r#type(&self, request: impl Into<Request<Type>>) -> Result<Response<En>, Error> {
        self.0.call(request.into()).await
    }

    /// `PATCH /b`
    pub async fn n123_go(&self, request: impl Into<Request<N123Go>>) -> Result<Response<JsonObject>, Error> {
        self.0.call(request.into()).await
    }

    /// `GET /v1`
    pub async fn v1(&self, request: impl Into<Request<V1>>) -> Result<Response<()>, Error> {
        self.0.call(request.into()).await
    }

    /// `GET /t`
    pub async fn t(&self, request: impl Into<Request<TRequest>>) -> Result<Response<()>, Error> {
        self.0.call(request.into()).await
    }
}

delegate!(GoldenOddApi for Client {
    new_get_b: NewGetB; post_b: PostB; r#type: Type; n123_go: N123Go; v1: V1; t: TRequest;
});
