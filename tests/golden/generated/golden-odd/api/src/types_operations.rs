// Written by typewright from odd.yaml. Change the document, not this file, and run: typewright generate

//! `TypesApi` and what its operations take and return.

use super::operations::*;
use super::types::*;
use typewright_runtime::codegen::{
    Bytes, Error, MaybeSend, Request, Response, WithStatus, delegate, message, responses, unimplemented,
};

/// The operations of this API.
pub trait TypesApi: Send + Sync + 'static {
    /// `PUT /a/{id}`
    fn client(&self, request: Request<ClientRequest>)
        -> impl Future<Output = Result<Response<ClientResponse>, Error<ClientError>>> + MaybeSend {
        unimplemented(request)
    }
}

delegate!(TypesApi for Arc { client: ClientRequest; });

/// The message of `client`.
#[derive(Debug)]
pub struct ClientRequest {
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
    pub body: Option<ClientContents>,
}

/// What [`ClientRequest`] is answered with.
#[derive(Clone, Debug, PartialEq)]
pub enum ClientResponse {
    /// n
    NotModified,
    /// x
    SuccessJson(WithStatus<String>),
    /// x
    SuccessXml(WithStatus<String>),
    /// y
    Informational(WithStatus<()>),
}

responses!(ClientResponse {
    empty 304 NotModified; json_any 2 "application/json" SuccessJson(body);
    text_any 2 "application/xml" SuccessXml(body); empty_any 1 Informational(body);
});

/// The documented errors of [`ClientRequest`].
#[derive(Clone, Debug, PartialEq)]
pub enum ClientError {
    /// e
    ServerError(WithStatus<Bytes>),
}

responses!(ClientError { bytes_any 5 "image/png" ServerError(body); });
message!(ClientRequest = CLIENT
    -> ClientResponse, ClientError, variants 0 accept "application/json, application/xml, */*;q=0.5" {
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
    contents "*/*" body: ClientContents => optional into;
} new(id: impl Into<String>, x_minus_b3: i32));
