// Written by typewright from hostile.json. Change the document, not this file, and run: typewright generate

//! `BareReturnApi` and what its operations take and return.

use super::operations::*;
use super::types::*;
use typewright_runtime::codegen::{
    Error, MaybeSend, Request, Response, WithStatus, delegate, message, nested, responses, unimplemented,
};

/// bare return
pub trait BareReturnApi: Send + Sync + 'static {
    /// bare return
    ///
    /// `POST /p10/bare\rreturn`
    fn o10bare_return(&self, request: Request<O10bareReturn>)
        -> impl Future<Output = Result<Response<O10bareReturn200Reply>, Error<O10bareReturnError>>> + MaybeSend {
        unimplemented(request)
    }
}

delegate!(BareReturnApi for Arc { o10bare_return: O10bareReturn; });

/// The message of `o10bare_return`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct O10bareReturn {
    /// bare return Default: `"bare\rreturn"`.
    pub qbare_return: Option<String>,
    /// bare return
    ///
    /// Deprecated.
    pub c10: Option<O10bareReturnC10>,
    /// bare return
    pub body: Option<S10bareReturn>,
}

/// The documented errors of [`O10bareReturn`].
#[derive(Clone, Debug, PartialEq)]
pub enum O10bareReturnError {
    /// bare return
    Other(WithStatus<()>),
}

responses!(O10bareReturnError { empty_any 0 Other(body); });
message!(O10bareReturn = O10BARE_RETURN -> O10bareReturn200Reply, O10bareReturnError, headed 200 {
    query "qbare\rreturn" qbare_return: String => optional into [= "bare\rreturn".to_owned()];
    cookie "c10" c10: O10bareReturnC10 => optional into => nested;
    form "application/x-www-form-urlencoded" body: S10bareReturn => optional [..] => nested;
} new());
