// Written by typewright from exchange.yaml. Change the document, not this file, and run: typewright generate

//! The operations of `GoldenExchangeApi`, sent.

use typewright_runtime::codegen::{Body, Calling, Request, calls};
use super::{Client, api::*};

impl Client {
    /// `POST /files`
    pub fn upload(&self, request: impl Into<Request<Upload>>) -> Calling<Upload201Reply> {
        self.0.call(request.into())
    }

    /// `GET /files/{id}`
    pub fn download(&self, request: impl Into<Request<Download>>) -> Calling<Body, DownloadError> {
        self.0.call(request.into())
    }

    /// `PUT /files/{id}`
    pub fn store(&self, request: impl Into<Request<Store>>) -> Calling<()> {
        self.0.call(request.into())
    }

    /// `DELETE /files/{id}`
    pub fn remove(&self, request: impl Into<Request<Remove>>) -> Calling<()> {
        self.0.call(request.into())
    }

    /// `HEAD /files/{id}`
    pub fn look(&self, request: impl Into<Request<Look>>) -> Calling<Look200Reply> {
        self.0.call(request.into())
    }

    /// `POST /notes`
    pub fn note(&self, request: impl Into<Request<NoteRequest>>) -> Calling<NoteResponse, NoteError> {
        self.0.call(request.into())
    }

    /// `POST /forms`
    pub fn form(&self, request: impl Into<Request<Form>>) -> Calling<Note> {
        self.0.call(request.into())
    }

    /// `POST /forms/deep`
    pub fn deep_form(&self, request: impl Into<Request<DeepForm>>) -> Calling<Note> {
        self.0.call(request.into())
    }

    /// `POST /count`
    pub fn count(&self, request: impl Into<Request<Count>>) -> Calling<i64> {
        self.0.call(request.into())
    }

    /// `PATCH /patch`
    pub fn patch(&self, request: impl Into<Request<Patch>>) -> Calling<PatchResponse, PatchError> {
        self.0.call(request.into())
    }

    /// `GET /maybe`
    pub fn maybe(&self, request: impl Into<Request<MaybeRequest>>) -> Calling<Option<MaybeResponse>> {
        self.0.call(request.into())
    }

    /// `GET /stock`
    pub fn list_stock(&self, request: impl Into<Request<ListStock>>) -> Calling<ListStockResponse> {
        self.0.call(request.into())
    }

    /// `GET /stock/one`
    pub fn show_stock(&self, request: impl Into<Request<ShowStock>>) -> Calling<ShowStockResponse> {
        self.0.call(request.into())
    }

    /// `POST /vendor`
    pub fn vendor(&self, request: impl Into<Request<Vendor>>) -> Calling<Details> {
        self.0.call(request.into())
    }

    /// `GET /routes/{id}.json`
    pub fn route_suffix(&self, request: impl Into<Request<RouteSuffix>>) -> Calling<String> {
        self.0.call(request.into())
    }

    /// `GET /routes/{other}`
    pub fn route_whole(&self, request: impl Into<Request<RouteWhole>>) -> Calling<String> {
        self.0.call(request.into())
    }

    /// `GET /routes/{name}/parts`
    pub fn route_parts(&self, request: impl Into<Request<RouteParts>>) -> Calling<String> {
        self.0.call(request.into())
    }

    /// `GET /routes/fixed`
    pub fn route_fixed(&self, request: impl Into<Request<RouteFixed>>) -> Calling<String> {
        self.0.call(request.into())
    }

    /// `GET /routes/fixed/`
    pub fn route_slash(&self, request: impl Into<Request<RouteSlash>>) -> Calling<String> {
        self.0.call(request.into())
    }

    /// `GET /routes/{id}:cancel`
    pub fn route_verb(&self, request: impl Into<Request<RouteVerb>>) -> Calling<String> {
        self.0.call(request.into())
    }

    /// `POST /routes/{from}-{to}`
    pub fn route_range(&self, request: impl Into<Request<RouteRange>>) -> Calling<String> {
        self.0.call(request.into())
    }

    /// `GET /routes/query?action=list`
    pub fn route_list(&self, request: impl Into<Request<RouteList>>) -> Calling<String> {
        self.0.call(request.into())
    }

    /// `GET /routes/query?action={action}`
    pub fn route_action(&self, request: impl Into<Request<RouteAction>>) -> Calling<String> {
        self.0.call(request.into())
    }
}

calls!(GoldenExchangeApi {
    upload: Upload; download: Download; store: Store; remove: Remove; look: Look; note: NoteRequest; form: Form;
    deep_form: DeepForm; count: Count; patch: Patch; maybe: MaybeRequest; list_stock: ListStock; show_stock: ShowStock;
    vendor: Vendor; route_suffix: RouteSuffix; route_whole: RouteWhole; route_parts: RouteParts;
    route_fixed: RouteFixed; route_slash: RouteSlash; route_verb: RouteVerb; route_range: RouteRange;
    route_list: RouteList; route_action: RouteAction;
});
