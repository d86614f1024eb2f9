// Written by typewright from exchange.yaml. Change the document, not this file, and run: typewright generate

//! `GoldenExchangeApi` and what its operations take and return.

use super::operations::*;
use super::types::*;
use typewright_runtime::codegen::{
    Body, Error, MaybeSend, Never, Request, Response, WithStatus, delegate, message,
    responses, setters, unimplemented,
};

/// The operations of this API.
pub trait GoldenExchangeApi: Send + Sync + 'static {
    /// `POST /files`
    fn upload(
        &self,
        request: Request<Upload>,
    ) -> impl Future<Output = Result<Response<Upload201Reply>, Error>> + MaybeSend {
        unimplemented(request)
    }

    /// `GET /files/{id}`
    fn download(
        &self,
        request: Request<Download>,
    ) -> impl Future<Output = Result<Response<Body>, Error<DownloadError>>> + MaybeSend {
        unimplemented(request)
    }

    /// `PUT /files/{id}`
    fn store(
        &self,
        request: Request<Store>,
    ) -> impl Future<Output = Result<Response<()>, Error>> + MaybeSend {
        unimplemented(request)
    }

    /// `DELETE /files/{id}`
    fn remove(
        &self,
        request: Request<Remove>,
    ) -> impl Future<Output = Result<Response<()>, Error>> + MaybeSend {
        unimplemented(request)
    }

    /// `HEAD /files/{id}`
    fn look(
        &self,
        request: Request<Look>,
    ) -> impl Future<Output = Result<Response<Look200Reply>, Error>> + MaybeSend {
        unimplemented(request)
    }

    /// `POST /notes`
    fn note(
        &self,
        request: Request<NoteRequest>,
    ) -> impl Future<
        Output = Result<Response<NoteResponse>, Error<NoteError>>,
    > + MaybeSend {
        unimplemented(request)
    }

    /// `POST /forms`
    fn form(
        &self,
        request: Request<Form>,
    ) -> impl Future<Output = Result<Response<Note>, Error>> + MaybeSend {
        unimplemented(request)
    }

    /// `POST /forms/deep`
    fn deep_form(
        &self,
        request: Request<DeepForm>,
    ) -> impl Future<Output = Result<Response<Note>, Error>> + MaybeSend {
        unimplemented(request)
    }

    /// `POST /count`
    fn count(
        &self,
        request: Request<Count>,
    ) -> impl Future<Output = Result<Response<i64>, Error>> + MaybeSend {
        unimplemented(request)
    }

    /// `GET /maybe`
    fn maybe(
        &self,
        request: Request<MaybeRequest>,
    ) -> impl Future<
        Output = Result<Response<Option<MaybeResponse>>, Error>,
    > + MaybeSend {
        unimplemented(request)
    }

    /// `POST /vendor`
    fn vendor(
        &self,
        request: Request<Vendor>,
    ) -> impl Future<Output = Result<Response<Details>, Error>> + MaybeSend {
        unimplemented(request)
    }

    /// `GET /routes/{id}.json`
    fn route_suffix(
        &self,
        request: Request<RouteSuffix>,
    ) -> impl Future<Output = Result<Response<String>, Error>> + MaybeSend {
        unimplemented(request)
    }

    /// `GET /routes/{other}`
    fn route_whole(
        &self,
        request: Request<RouteWhole>,
    ) -> impl Future<Output = Result<Response<String>, Error>> + MaybeSend {
        unimplemented(request)
    }

    /// `GET /routes/{name}/parts`
    fn route_parts(
        &self,
        request: Request<RouteParts>,
    ) -> impl Future<Output = Result<Response<String>, Error>> + MaybeSend {
        unimplemented(request)
    }

    /// `GET /routes/fixed`
    fn route_fixed(
        &self,
        request: Request<RouteFixed>,
    ) -> impl Future<Output = Result<Response<String>, Error>> + MaybeSend {
        unimplemented(request)
    }

    /// `GET /routes/fixed/`
    fn route_slash(
        &self,
        request: Request<RouteSlash>,
    ) -> impl Future<Output = Result<Response<String>, Error>> + MaybeSend {
        unimplemented(request)
    }

    /// `GET /routes/{id}:cancel`
    fn route_verb(
        &self,
        request: Request<RouteVerb>,
    ) -> impl Future<Output = Result<Response<String>, Error>> + MaybeSend {
        unimplemented(request)
    }

    /// `POST /routes/{from}-{to}`
    fn route_range(
        &self,
        request: Request<RouteRange>,
    ) -> impl Future<Output = Result<Response<String>, Error>> + MaybeSend {
        unimplemented(request)
    }

    /// `GET /routes/query?action=list`
    fn route_list(
        &self,
        request: Request<RouteList>,
    ) -> impl Future<Output = Result<Response<String>, Error>> + MaybeSend {
        unimplemented(request)
    }

    /// `GET /routes/query?action={action}`
    fn route_action(
        &self,
        request: Request<RouteAction>,
    ) -> impl Future<Output = Result<Response<String>, Error>> + MaybeSend {
        unimplemented(request)
    }
}

delegate!(GoldenExchangeApi for Arc {
    upload: Upload;
    download: Download;
    store: Store;
    remove: Remove;
    look: Look;
    note: NoteRequest;
    form: Form;
    deep_form: DeepForm;
    count: Count;
    maybe: MaybeRequest;
    vendor: Vendor;
    route_suffix: RouteSuffix;
    route_whole: RouteWhole;
    route_parts: RouteParts;
    route_fixed: RouteFixed;
    route_slash: RouteSlash;
    route_verb: RouteVerb;
    route_range: RouteRange;
    route_list: RouteList;
    route_action: RouteAction;
});

/// The message of `upload`.
#[derive(Debug)]
pub struct Upload {
    /// The body.
    pub body: UploadForm,
}

impl Upload {
    /// With what is required.
    pub fn new(body: UploadForm) -> Self {
        Self { body }
    }
}

message!(Upload = UPLOAD -> Upload201Reply, Never, headed 201 {
    multipart "multipart/form-data" required body => |check, value| check.nested(value);
});

/// The message of `download`.
#[derive(Clone, Debug, PartialEq)]
pub struct Download {
    pub id: String,
}

impl Download {
    /// With what is required.
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

/// The documented errors of [`Download`].
#[derive(Clone, Debug, PartialEq)]
pub enum DownloadError {
    /// There is none.
    NotFound(String),
}

responses!(DownloadError {
    text 404 "text/plain" NotFound(body);
});

message!(Download = DOWNLOAD -> Body, DownloadError, stream 200 "application/octet-stream" [download] accept "application/octet-stream, */*;q=0.5" {
    path "id" required id;
});

/// The message of `store`.
#[derive(Debug)]
pub struct Store {
    pub id: String,
    /// The body.
    pub body: Option<Body>,
}

impl Store {
    /// With what is required.
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            body: Default::default(),
        }
    }
}

setters!(Store {
    body: Body => optional into;
});

message!(Store = STORE -> (), Never, empty 204 [upload] {
    path "id" required id;
    bytes "application/octet-stream" optional body;
});

/// The message of `remove`.
#[derive(Clone, Debug, PartialEq)]
pub struct Remove {
    pub id: String,
    /// The body.
    pub body: Option<Details>,
}

impl Remove {
    /// With what is required.
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            body: Default::default(),
        }
    }
}

setters!(Remove {
    body: Details => optional;
});

setters!(Remove.body? {
    wide: bool => optional;
    tags: Vec<String> => optional;
});

message!(Remove = REMOVE -> (), Never, empty 204 {
    path "id" required id;
    json "application/json" optional body;
});

/// The message of `look`.
#[derive(Clone, Debug, PartialEq)]
pub struct Look {
    pub id: String,
}

impl Look {
    /// With what is required.
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

message!(Look = LOOK -> Look200Reply, Never, headed 200 {
    path "id" required id;
});

/// The message of `note`.
#[derive(Debug)]
pub struct NoteRequest {
    /// The body.
    pub body: NoteContents,
}

impl NoteRequest {
    /// With what is required.
    pub fn new(body: impl Into<NoteContents>) -> Self {
        Self { body: body.into() }
    }
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
    json 200 "application/json" OkJson(body);
    text 200 "text/csv" OkTextCsv(body);
    headed 302 Found(body);
});

/// The documented errors of [`NoteRequest`].
#[derive(Clone, Debug, PartialEq)]
pub enum NoteError {
    /// Refused.
    ClientError(WithStatus<Details>),
}

responses!(NoteError {
    json_any 4 "application/problem+json" ClientError(body);
});

message!(NoteRequest = NOTE -> NoteResponse, NoteError, variants 0 [upload] accept "application/json, text/csv, */*;q=0.5" {
    contents "*/*" required body;
});

/// The message of `form`.
#[derive(Clone, Debug, PartialEq)]
pub struct Form {
    /// The body.
    pub body: Note,
}

impl Form {
    /// With what is required.
    pub fn new(body: Note) -> Self {
        Self { body }
    }
}

message!(Form = FORM -> Note, Never, json 200 {
    form "application/x-www-form-urlencoded" required body;
});

/// The message of `deep_form`.
#[derive(Clone, Debug, PartialEq)]
pub struct DeepForm {
    /// The body.
    pub body: Note,
}

impl DeepForm {
    /// With what is required.
    pub fn new(body: Note) -> Self {
        Self { body }
    }
}

message!(DeepForm = DEEP_FORM -> Note, Never, json 200 {
    form_deep "application/x-www-form-urlencoded" required body;
});

/// The message of `count`.
#[derive(Clone, Debug, PartialEq)]
pub struct Count {
    /// The body.
    pub body: i64,
}

impl Count {
    /// With what is required.
    pub fn new(body: i64) -> Self {
        Self { body }
    }
}

message!(Count = COUNT -> i64, Never, text 200 "text/plain" accept "text/plain, */*;q=0.5" {
    text "text/plain" required body;
});

/// The message of `maybe`.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct MaybeRequest;

message!(MaybeRequest = MAYBE -> Option<MaybeResponse>, Never, json 200 {
});

/// The message of `vendor`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Vendor {
    /// The body.
    pub body: Details,
}

impl Vendor {
    /// With nothing set.
    pub fn new() -> Self {
        Default::default()
    }
}

setters!(Vendor {
    body: Details => required;
});

message!(Vendor = VENDOR -> Details, Never, json 200 "application/vnd.golden+json" accept "application/vnd.golden+json, */*;q=0.5" {
    json "application/vnd.golden+json" required body;
});

/// The message of `route_suffix`.
#[derive(Clone, Debug, PartialEq)]
pub struct RouteSuffix {
    pub id: String,
}

impl RouteSuffix {
    /// With what is required.
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

message!(RouteSuffix = ROUTE_SUFFIX -> String, Never, json 200 {
    path "id" required id;
});

/// The message of `route_whole`.
#[derive(Clone, Debug, PartialEq)]
pub struct RouteWhole {
    pub other: String,
}

impl RouteWhole {
    /// With what is required.
    pub fn new(other: impl Into<String>) -> Self {
        Self { other: other.into() }
    }
}

message!(RouteWhole = ROUTE_WHOLE -> String, Never, json 200 {
    path "other" required other;
});

/// The message of `route_parts`.
#[derive(Clone, Debug, PartialEq)]
pub struct RouteParts {
    pub name: String,
}

impl RouteParts {
    /// With what is required.
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into() }
    }
}

message!(RouteParts = ROUTE_PARTS -> String, Never, json 200 {
    path "name" required name;
});

/// The message of `route_fixed`.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct RouteFixed;

message!(RouteFixed = ROUTE_FIXED -> String, Never, json 200 {
});

/// The message of `route_slash`.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct RouteSlash;

message!(RouteSlash = ROUTE_SLASH -> String, Never, json 200 {
});

/// The message of `route_verb`.
#[derive(Clone, Debug, PartialEq)]
pub struct RouteVerb {
    pub id: String,
}

impl RouteVerb {
    /// With what is required.
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

message!(RouteVerb = ROUTE_VERB -> String, Never, json 200 {
    path "id" required id;
});

/// The message of `route_range`.
#[derive(Clone, Debug, PartialEq)]
pub struct RouteRange {
    pub from: i64,
    pub to: i64,
}

impl RouteRange {
    /// With what is required.
    pub fn new(from: i64, to: i64) -> Self {
        Self { from, to }
    }
}

message!(RouteRange = ROUTE_RANGE -> String, Never, json 200 {
    path "from" required from;
    path "to" required to;
});

/// The message of `route_list`.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct RouteList;

message!(RouteList = ROUTE_LIST -> String, Never, json 200 {
});

/// The message of `route_action`.
#[derive(Clone, Debug, PartialEq)]
pub struct RouteAction {
    pub action: String,
    pub page: Option<i64>,
}

impl RouteAction {
    /// With what is required.
    pub fn new(action: impl Into<String>) -> Self {
        Self {
            action: action.into(),
            page: Default::default(),
        }
    }
}

setters!(RouteAction {
    page: i64 => optional;
});

message!(RouteAction = ROUTE_ACTION -> String, Never, json 200 {
    path "action" required action;
    query "page" optional page;
});
