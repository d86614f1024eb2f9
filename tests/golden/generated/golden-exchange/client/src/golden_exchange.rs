// Written by typewright from exchange.yaml. Change the document, not this file, and run: typewright generate

//! The operations of `GoldenExchangeApi`, sent.

use typewright_runtime::codegen::{Body, Error, Request, Response, delegate};
use super::{Client, api::*};

impl Client {
    /// `POST /files`
    pub async fn upload(&self, request: impl Into<Request<Upload>>) -> Result<Response<Upload201Reply>, Error> {
        self.0.call(request.into()).await
    }

    /// `GET /files/{id}`
    pub async fn download(&self, request: impl Into<Request<Download>>)
        -> Result<Response<Body>, Error<DownloadError>> {
        self.0.call(request.into()).await
    }

    /// `PUT /files/{id}`
    pub async fn store(&self, request: impl Into<Request<Store>>) -> Result<Response<()>, Error> {
        self.0.call(request.into()).await
    }

    /// `DELETE /files/{id}`
    pub async fn remove(&self, request: impl Into<Request<Remove>>) -> Result<Response<()>, Error> {
        self.0.call(request.into()).await
    }

    /// `HEAD /files/{id}`
    pub async fn look(&self, request: impl Into<Request<Look>>) -> Result<Response<Look200Reply>, Error> {
        self.0.call(request.into()).await
    }

    /// `POST /notes`
    pub async fn note(&self, request: impl Into<Request<NoteRequest>>)
        -> Result<Response<NoteResponse>, Error<NoteError>> {
        self.0.call(request.into()).await
    }

    /// `POST /forms`
    pub async fn form(&self, request: impl Into<Request<Form>>) -> Result<Response<Note>, Error> {
        self.0.call(request.into()).await
    }

    /// `POST /forms/deep`
    pub async fn deep_form(&self, request: impl Into<Request<DeepForm>>) -> Result<Response<Note>, Error> {
        self.0.call(request.into()).await
    }

    /// `POST /count`
    pub async fn count(&self, request: impl Into<Request<Count>>) -> Result<Response<i64>, Error> {
        self.0.call(request.into()).await
    }

    /// `PATCH /patch`
    pub async fn patch(&self, request: impl Into<Request<Patch>>)
        -> Result<Response<PatchResponse>, Error<PatchError>> {
        self.0.call(request.into()).await
    }

    /// `GET /maybe`
    pub async fn maybe(&self, request: impl Into<Request<MaybeRequest>>)
        -> Result<Response<Option<MaybeResponse>>, Error> {
        self.0.call(request.into()).await
    }

    /// `POST /vendor`
    pub async fn vendor(&self, request: impl Into<Request<Vendor>>) -> Result<Response<Details>, Error> {
        self.0.call(request.into()).await
    }

    /// `GET /routes/{id}.json`
    pub async fn route_suffix(&self, request: impl Into<Request<RouteSuffix>>) -> Result<Response<String>, Error> {
        self.0.call(request.into()).await
    }

    /// `GET /routes/{other}`
    pub async fn route_whole(&self, request: impl Into<Request<RouteWhole>>) -> Result<Response<String>, Error> {
        self.0.call(request.into()).await
    }

    /// `GET /routes/{name}/parts`
    pub async fn route_parts(&self, request: impl Into<Request<RouteParts>>) -> Result<Response<String>, Error> {
        self.0.call(request.into()).await
    }

    /// `GET /routes/fixed`
    pub async fn route_fixed(&self, request: impl Into<Request<RouteFixed>>) -> Result<Response<String>, Error> {
        self.0.call(request.into()).await
    }

    /// `GET /routes/fixed/`
    pub async fn route_slash(&self, request: impl Into<Request<RouteSlash>>) -> Result<Response<String>, Error> {
        self.0.call(request.into()).await
    }

    /// `GET /routes/{id}:cancel`
    pub async fn route_verb(&self, request: impl Into<Request<RouteVerb>>) -> Result<Response<String>, Error> {
        self.0.call(request.into()).await
    }

    /// `POST /routes/{from}-{to}`
    pub async fn route_range(&self, request: impl Into<Request<RouteRange>>) -> Result<Response<String>, Error> {
        self.0.call(request.into()).await
    }

    /// `GET /routes/query?action=list`
    pub async fn route_list(&self, request: impl Into<Request<RouteList>>) -> Result<Response<String>, Error> {
        self.0.call(request.into()).await
    }

    /// `GET /routes/query?action={action}`
    pub async fn route_action(&self, request: impl Into<Request<RouteAction>>) -> Result<Response<String>, Error> {
        self.0.call(request.into()).await
    }
}

delegate!(GoldenExchangeApi for Client {
    upload: Upload; download: Download; store: Store; remove: Remove; look: Look; note: NoteRequest; form: Form;
    deep_form: DeepForm; count: Count; patch: Patch; maybe: MaybeRequest; vendor: Vendor; route_suffix: RouteSuffix;
    route_whole: RouteWhole; route_parts: RouteParts; route_fixed: RouteFixed; route_slash: RouteSlash;
    route_verb: RouteVerb; route_range: RouteRange; route_list: RouteList; route_action: RouteAction;
});
