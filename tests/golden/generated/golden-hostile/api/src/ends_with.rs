// Written by typewright from hostile.json. Change the document, not this file, and run: typewright generate

//! `EndsWithApi` and what its operations take and return.

use super::operations::*;
use super::types::*;
use typewright_runtime::codegen::{
    Error, MaybeSend, Request, Response, WithStatus, delegate, message, nested, responses, unimplemented,
};

/// ends with \\
pub trait EndsWithApi: Send + Sync + 'static {
    /// ends with \\
    ///
    /// `POST /p19/ends with \`
    fn o19ends_with(&self, request: Request<O19endsWith>)
        -> impl Future<Output = Result<Response<O19endsWith200Reply>, Error<O19endsWithError>>> + MaybeSend {
        unimplemented(request)
    }
}

delegate!(EndsWithApi for Arc { o19ends_with: O19endsWith; });

/// The message of `o19ends_with`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct O19endsWith {
    /// ends with \\ Default: `"ends with \\"`.
    pub qends_with: Option<String>,
    /// ends with \\
    ///
    /// Deprecated.
    pub c19: Option<O19endsWithC19>,
    /// ends with \\
    pub body: Option<S19endsWith>,
}

/// The documented errors of [`O19endsWith`].
#[derive(Clone, Debug, PartialEq)]
pub enum O19endsWithError {
    /// ends with \\
    Other(WithStatus<()>),
}

responses!(O19endsWithError { empty_any 0 Other(body); });
message!(O19endsWith = O19ENDS_WITH -> O19endsWith200Reply, O19endsWithError, headed 200 {
    query "qends with \\" qends_with: String => optional into [= "ends with \\".to_owned()];
    cookie "c19" c19: O19endsWithC19 => optional into => nested;
    form "application/x-www-form-urlencoded" body: S19endsWith => optional [..] => nested;
} new());
