// Written by typewright from exchange.yaml. Change the document, not this file, and run: typewright generate

//! `GoldenExchangeApi` and what its operations take and return.

use super::operations::*;
use super::types::*;
use typewright_runtime::codegen::{
    Body, Error, MaybeSend, Never, Request, Response, WithStatus, delegate, message, nested, responses, setters,
    unimplemented,
};

/// The operations of this API.
pub trait GoldenExchangeApi: Send + Sync + 'static {
    /// `POST /files`
    fn upload(&self, request: Request<Upload>)
        -> impl Future<Output = Result<Response<Upload201Reply>, Error>> + MaybeSend {
        unimplemented(request)
    }

    /// `GET /files/{id}`
    fn download(&self, request: Request<Download>)
        -> impl Future<Output = Result<Response<Body>, Error<DownloadError>>> + MaybeSend {
        unimplemented(request)
    }

    /// `PUT /files/{id}`
    fn store(&self, request: Request<Store>) -> impl Future<Output = Result<Response<()>, Error>> + MaybeSend {
        unimplemented(request)
    }

    /// `DELETE /files/{id}`
    fn remove(&self, request: Request<Remove>) -> impl Future<Output = Result<Response<()>, Error>> + MaybeSend {
        unimplemented(request)
    }

    /// `HEAD /files/{id}`
    fn look(&self, request: Request<Look>) -> impl Future<Output = Result<Response<Look200Reply>, Error>> + MaybeSend {
        unimplemented(request)
    }

    /// `POST /notes`
    fn note(&self, request: Request<NoteRequest>)
        -> impl Future<Output = Result<Response<NoteResponse>, Error<NoteError>>> + MaybeSend {
        unimplemented(request)
    }

    /// `POST /forms`
    fn form(&self, request: Request<Form>) -> impl Future<Output = Result<Response<Note>, Error>> + MaybeSend {
        unimplemented(request)
    }

    /// `POST /forms/deep`
    fn deep_form(&self, request: Request<DeepForm>) -> impl Future<Output = Result<Response<Note>, Error>> + MaybeSend {
        unimplemented(request)
    }

    /// `POST /count`
    fn count(&self, request: Request<Count>) -> impl Future<Output = Result<Response<i64>, Error>> + MaybeSend {
        unimplemented(request)
    }

    /// `PATCH /patch`
    fn patch(&self, request: Request<Patch>)
        -> impl Future<Output = Result<Response<PatchResponse>, Error<PatchError>>> + MaybeSend {
        unimplemented(request)
    }

    /// `GET /maybe`
    fn maybe(&self, request: Request<MaybeRequest>)
        -> impl Future<Output = Result<Response<Option<MaybeResponse>>, Error>> + MaybeSend {
        unimplemented(request)
    }

    /// `GET /stock`
    fn list_stock(&self, request: Request<ListStock>)
        -> impl Future<Output = Result<Response<ListStockResponse>, Error>> + MaybeSend {
        unimplemented(request)
    }

    /// `GET /stock/one`
    fn show_stock(&self, request: Request<ShowStock>)
        -> impl Future<Output = Result<Response<ShowStockResponse>, Error>> + MaybeSend {
        unimplemented(request)
    }

    /// `POST /vendor`
    fn vendor(&self, request: Request<Vendor>) -> impl Future<Output = Result<Response<Details>, Error>> + MaybeSend {
        unimplemented(request)
    }

    /// `GET /routes/{id}.json`
    fn route_suffix(&self, request: Request<RouteSuffix>)
        -> impl Future<Output = Result<Response<String>, Error>> + MaybeSend {
        unimplemented(request)
    }

    /// `GET /routes/{other}`
    fn route_whole(&self, request: Request<RouteWhole>)
        -> impl Future<Output = Result<Response<String>, Error>> + MaybeSend {
        unimplemented(request)
    }

    /// `GET /routes/{name}/parts`
    fn route_parts(&self, request: Request<RouteParts>)
        -> impl Future<Output = Result<Response<String>, Error>> + MaybeSend {
        unimplemented(request)
    }

    /// `GET /routes/fixed`
    fn route_fixed(&self, request: Request<RouteFixed>)
        -> impl Future<Output = Result<Response<String>, Error>> + MaybeSend {
        unimplemented(request)
    }

    /// `GET /routes/fixed/`
    fn route_slash(&self, request: Request<RouteSlash>)
        -> impl Future<Output = Result<Response<String>, Error>> + MaybeSend {
        unimplemented(request)
    }

    /// `GET /routes/{id}:cancel`
    fn route_verb(&self, request: Request<RouteVerb>)
        -> impl Future<Output = Result<Response<String>, Error>> + MaybeSend {
        unimplemented(request)
    }

    /// `POST /routes/{from}-{to}`
    fn route_range(&self, request: Request<RouteRange>)
        -> impl Future<Output = Result<Response<String>, Error>> + MaybeSend {
        unimplemented(request)
    }

    /// `GET /routes/query?action=list`
    fn route_list(&self, request: Request<RouteList>)
        -> impl Future<Output = Result<Response<String>, Error>> + MaybeSend {
        unimplemented(request)
    }

    /// `GET /routes/query?action={action}`
    fn route_action(&self, request: Request<RouteAction>)
        -> impl Future<Output = Result<Response<String>, Error>> + MaybeSend {
        unimplemented(request)
    }
}

delegate!(GoldenExchangeApi for Arc {
    upload: Upload; download: Download; store: Store; remove: Remove; look: Look; note: NoteRequest; form: Form;
    deep_form: DeepForm; count: Count; patch: Patch; maybe: MaybeRequest; list_stock: ListStock; show_stock: ShowStock;
    vendor: Vendor; route_suffix: RouteSuffix; route_whole: RouteWhole; route_parts: RouteParts;
    route_fixed: RouteFixed; route_slash: RouteSlash; route_verb: RouteVerb; route_range: RouteRange;
    route_list: RouteList; route_action: RouteAction;
});

/// The message of `upload`.
#[derive(Debug)]
pub struct Upload {
    /// The body.
    pub body: UploadForm,
}

message!(Upload = UPLOAD -> Upload201Reply, Never, headed 201 {
    multipart "multipart/form-data" body: UploadForm => required => nested;
} new(body: UploadForm));

/// The message of `download`.
#[derive(Clone, Debug, PartialEq)]
pub struct Download {
    pub id: String,
}

/// The documented errors of [`Download`].
#[derive(Clone, Debug, PartialEq)]
pub enum DownloadError {
    /// There is none.
    NotFound(String),
}

responses!(DownloadError { text 404 "text/plain" NotFound(body); });
message!(Download = DOWNLOAD
    -> Body, DownloadError, stream 200 "application/octet-stream" [download] accept "application/octet-stream, */*;q=0.5" {
    path "id" id: String => required into;
} new(id: impl Into<String>));

/// The message of `store`.
#[derive(Debug)]
pub struct Store {
    pub id: String,
    /// The body.
    pub body: Option<Body>,
}

message!(Store = STORE -> (), Never, empty 204 [upload] {
    path "id" id: String => required into;
    bytes "application/octet-stream" body: Body => optional into;
} new(id: impl Into<String>));

/// The message of `remove`.
#[derive(Clone, Debug, PartialEq)]
pub struct Remove {
    pub id: String,
    /// The body.
    pub body: Option<Details>,
}

setters!(Remove.body? { wide: bool => optional; tags: Vec<String> => optional; });
message!(Remove = REMOVE -> (), Never, empty 204 {
    path "id" id: String => required into;
    json "application/json" body: Details => optional;
} new(id: impl Into<String>));

/// The message of `look`.
#[derive(Clone, Debug, PartialEq)]
pub struct Look {
    pub id: String,
}

message!(Look = LOOK -> Look200Reply, Never, headed 200 {
    path "id" id: String => required into;
} new(id: impl Into<String>));

/// The message of `note`.
#[derive(Debug)]
pub struct NoteRequest {
    /// The body.
    pub body: NoteContents,
}

/// What [`NoteRequest`] is answered with.
#[derive(Clone, Debug, PartialEq)]
pub enum NoteResponse {
    /// As asked for.
    OkJson(Note),
    /// As asked for.
    OkTextCsv(String),
    /// It is elsewhere.
    Found(Note302Reply),
}

responses!(NoteResponse {
    json 200 "application/json" OkJson(body); text 200 "text/csv" OkTextCsv(body); headed 302 Found(body);
});

/// The documented errors of [`NoteRequest`].
#[derive(Clone, Debug, PartialEq)]
pub enum NoteError {
    /// Refused.
    ClientError(WithStatus<Details>),
}

responses!(NoteError { json_any 4 "application/problem+json" ClientError(body); });
message!(NoteRequest = NOTE
    -> NoteResponse, NoteError, variants 0 [upload] accept "application/json, text/csv, */*;q=0.5" {
    contents "*/*" body: NoteContents => required into;
} new(body: impl Into<NoteContents>));

/// The message of `form`.
#[derive(Clone, Debug, PartialEq)]
pub struct Form {
    /// The body.
    pub body: Note,
}

message!(Form = FORM -> Note, Never, json 200 {
    form "application/x-www-form-urlencoded" body: Note => required;
} new(body: Note));

/// The message of `deep_form`.
#[derive(Clone, Debug, PartialEq)]
pub struct DeepForm {
    /// The body.
    pub body: Note,
}

message!(DeepForm = DEEP_FORM -> Note, Never, json 200 {
    form_deep "application/x-www-form-urlencoded" body: Note => required;
} new(body: Note));

/// The message of `count`.
#[derive(Clone, Debug, PartialEq)]
pub struct Count {
    /// The body.
    pub body: i64,
}

message!(Count = COUNT -> i64, Never, text 200 "text/plain" accept "text/plain, */*;q=0.5" {
    text "text/plain" body: i64 => required;
} new(body: i64));

/// The message of `patch`.
#[derive(Clone, Debug, PartialEq)]
pub struct Patch {
    /// The body.
    pub body: PatchContents,
}

/// What [`Patch`] is answered with.
#[derive(Clone, Debug, PartialEq)]
pub enum PatchResponse {
    /// As it was sent.
    OkJson(Note),
    /// As it was sent.
    OkVndDetailsJson(Details),
}

responses!(PatchResponse {
    json 200 "application/json" OkJson(body); json 200 "application/vnd.details+json" OkVndDetailsJson(body);
});

/// The documented errors of [`Patch`].
#[derive(Clone, Debug, PartialEq)]
pub enum PatchError {
    /// None.
    NotFoundText(String),
    /// None.
    NotFoundTextHtml(String),
    /// Refused.
    ClientError(WithStatus<()>),
}

responses!(PatchError {
    text 404 "text/plain" NotFoundText(body); text 404 "text/html" NotFoundTextHtml(body);
    empty_any 4 ClientError(body);
});
message!(Patch = PATCH
    -> PatchResponse, PatchError, variants 0 accept "application/json, application/vnd.details+json, */*;q=0.5" {
    contents "*/*" body: PatchContents => required into;
} new(body: impl Into<PatchContents>));

/// The message of `maybe`.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct MaybeRequest;

message!(MaybeRequest = MAYBE -> Option<MaybeResponse>, Never, json 200 {});

/// The message of `list_stock`.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct ListStock;

/// What [`ListStock`] is answered with.
#[derive(Clone, Debug, PartialEq)]
pub enum ListStockResponse {
    /// Some.
    Ok(Vec<Details>),
    /// Nothing new.
    NotModified,
}

responses!(ListStockResponse { json 200 Ok(body); empty 304 NotModified; });
message!(ListStock = LIST_STOCK -> ListStockResponse, Never, variants 0 {});

/// The message of `show_stock`.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct ShowStock;

/// What [`ShowStock`] is answered with.
#[derive(Clone, Debug, PartialEq)]
pub enum ShowStockResponse {
    /// Some.
    Ok(Details),
    /// Nothing new.
    NotModified,
}

responses!(ShowStockResponse { json 200 Ok(body); empty 304 NotModified; });
message!(ShowStock = SHOW_STOCK -> ShowStockResponse, Never, variants 0 {});

/// The message of `vendor`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Vendor {
    /// The body.
    pub body: Details,
}

message!(Vendor = VENDOR
    -> Details, Never, json 200 "application/vnd.golden+json" accept "application/vnd.golden+json, */*;q=0.5" {
    json "application/vnd.golden+json" body: Details => required default;
} new());

/// The message of `route_suffix`.
#[derive(Clone, Debug, PartialEq)]
pub struct RouteSuffix {
    pub id: String,
}

message!(RouteSuffix = ROUTE_SUFFIX -> String, Never, json 200 {
    path "id" id: String => required into;
} new(id: impl Into<String>));

/// The message of `route_whole`.
#[derive(Clone, Debug, PartialEq)]
pub struct RouteWhole {
    pub other: String,
}

message!(RouteWhole = ROUTE_WHOLE -> String, Never, json 200 {
    path "other" other: String => required into;
} new(other: impl Into<String>));

/// The message of `route_parts`.
#[derive(Clone, Debug, PartialEq)]
pub struct RouteParts {
    pub name: String,
}

message!(RouteParts = ROUTE_PARTS -> String, Never, json 200 {
    path "name" name: String => required into;
} new(name: impl Into<String>));

/// The message of `route_fixed`.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct RouteFixed;

message!(RouteFixed = ROUTE_FIXED -> String, Never, json 200 {});

/// The message of `route_slash`.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct RouteSlash;

message!(RouteSlash = ROUTE_SLASH -> String, Never, json 200 {});

/// The message of `route_verb`.
#[derive(Clone, Debug, PartialEq)]
pub struct RouteVerb {
    pub id: String,
}

message!(RouteVerb = ROUTE_VERB -> String, Never, json 200 {
    path "id" id: String => required into;
} new(id: impl Into<String>));

/// The message of `route_range`.
#[derive(Clone, Debug, PartialEq)]
pub struct RouteRange {
    pub from: i64,
    pub to: i64,
}

message!(RouteRange = ROUTE_RANGE -> String, Never, json 200 {
    path "from" from: i64 => required;
    path "to" to: i64 => required;
} new(from: i64, to: i64));

/// The message of `route_list`.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct RouteList;

message!(RouteList = ROUTE_LIST -> String, Never, json 200 {});

/// The message of `route_action`.
#[derive(Clone, Debug, PartialEq)]
pub struct RouteAction {
    pub action: String,
    pub page: Option<i64>,
}

message!(RouteAction = ROUTE_ACTION -> String, Never, json 200 {
    path "action" action: String => required into;
    query "page" page: i64 => optional;
} new(action: impl Into<String>));
