// Written by typewright from hostile.json. Change the document, not this file, and run: typewright generate

//! `DocXApi` and what its operations take and return.

use super::operations::*;
use super::types::*;
use typewright_runtime::codegen::{
    Error, MaybeSend, Request, Response, WithStatus, delegate, message, nested, responses, unimplemented,
};

/// \#\[doc = "x"\]
pub trait DocXApi: Send + Sync + 'static {
    /// \#\[doc = "x"\]
    ///
    /// `POST /p24/-[doc = "x"]`
    fn o24_doc_x(&self, request: Request<O24DocX>)
        -> impl Future<Output = Result<Response<O24DocX200Reply>, Error<O24DocXError>>> + MaybeSend {
        unimplemented(request)
    }
}

delegate!(DocXApi for Arc { o24_doc_x: O24DocX; });

/// The message of `o24_doc_x`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct O24DocX {
    /// \#\[doc = "x"\] Default: `"#[doc = \"x\"]"`.
    pub q_doc_x: Option<String>,
    /// \#\[doc = "x"\]
    ///
    /// Deprecated.
    pub c24: Option<O24DocXC24>,
    /// \#\[doc = "x"\]
    pub body: Option<S24DocX>,
}

/// The documented errors of [`O24DocX`].
#[derive(Clone, Debug, PartialEq)]
pub enum O24DocXError {
    /// \#\[doc = "x"\]
    Other(WithStatus<()>),
}

responses!(O24DocXError { empty_any 0 Other(body); });
message!(O24DocX = O24_DOC_X -> O24DocX200Reply, O24DocXError, headed 200 {
    query "q#[doc = \"x\"]" q_doc_x: String => optional into [= "#[doc = \"x\"]".to_owned()];
    cookie "c24" c24: O24DocXC24 => optional into => nested;
    form "application/x-www-form-urlencoded" body: S24DocX => optional [..] => nested;
} new());
