// Written by typewright from odd.yaml. Change the document, not this file, and run: typewright generate

//! `SelfApi` and what its operations take and return.

use super::operations::*;
use super::types::*;
use typewright_runtime::codegen::{
    Error, MaybeSend, Request, Response, WithStatus, delegate, message, nested, responses, unimplemented,
};

/// The operations of this API.
pub trait SelfApi: Send + Sync + 'static {
    /// `POST /a/{id}`
    fn pet(&self, request: Request<PetRequest>)
        -> impl Future<Output = Result<Response<PetResponse>, Error<PetError>>> + MaybeSend {
        unimplemented(request)
    }
}

delegate!(SelfApi for Arc { pet: PetRequest; });

/// The message of `pet`.
#[derive(Clone, Debug, PartialEq)]
pub struct PetRequest {
    pub id: String,
    pub id2: Option<i64>,
    pub id3: Option<String>,
    pub id4: Option<Vec<String>>,
    pub body_: Option<String>,
    pub filter_open_name_close: Option<String>,
    pub request: Option<String>,
    pub outgoing: Option<String>,
    pub incoming: Option<String>,
    pub x_minus_b3: i32,
    /// The body.
    pub body: Pet,
}

/// What [`PetRequest`] is answered with.
#[derive(Debug)]
pub enum PetResponse {
    /// d
    SuccessJson(WithStatus<Box<Pet2xxJsonReply>>),
    /// d
    SuccessTextCsv(WithStatus<Pet2xxTextCsvReply>),
    /// d
    SuccessPdf(WithStatus<Pet2xxPdfReply>),
}

responses!(PetResponse {
    headed_any 2 SuccessJson(body); headed_any 2 SuccessTextCsv(body); headed_any 2 SuccessPdf(body);
});

/// The documented errors of [`PetRequest`].
#[derive(Debug)]
pub enum PetError {
    /// d
    OtherJson(WithStatus<Box<Pet2xxJsonReply>>),
    /// d
    OtherTextCsv(WithStatus<Pet2xxTextCsvReply>),
    /// d
    OtherPdf(WithStatus<Pet2xxPdfReply>),
}

responses!(PetError { headed_any 0 OtherJson(body); headed_any 0 OtherTextCsv(body); headed_any 0 OtherPdf(body); });
message!(PetRequest = PET
    -> PetResponse, PetError, variants 0 [download labelled] accept "application/json, text/csv, application/pdf, */*;q=0.5" {
    path "id" id: String => required into;
    query "id" id2: i64 => optional;
    header "id" id3: String => optional into;
    cookie "id" id4: Vec<String> => optional;
    query "body" body_: String => optional into;
    query "filter[name]" filter_open_name_close: String => optional into;
    query "request" request: String => optional into;
    query "outgoing" outgoing: String => optional into;
    query "incoming" incoming: String => optional into;
    header "X-B3" x_minus_b3: i32 => required => |check, value| check.minimum(value, 1);
    json "application/json" body: Pet => required => nested;
} new(id: impl Into<String>, x_minus_b3: i32, body: Pet));
