// Written by typewright from hostile.json. Change the document, not this file, and run: typewright generate

//! `Escape31mApi` and what its operations take and return.

use super::operations::*;
use super::types::*;
use typewright_runtime::codegen::{
    Error, MaybeSend, Request, Response, WithStatus, delegate, message, nested, responses, unimplemented,
};

/// escape\[31m
pub trait Escape31mApi: Send + Sync + 'static {
    /// escape\[31m
    ///
    /// `POST /p6/escape\u{1b}[31m`
    fn o6escape_31m(&self, request: Request<O6escape31m>)
        -> impl Future<Output = Result<Response<O6escape31m200Reply>, Error<O6escape31mError>>> + MaybeSend {
        unimplemented(request)
    }
}

delegate!(Escape31mApi for Arc { o6escape_31m: O6escape31m; });

/// The message of `o6escape_31m`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct O6escape31m {
    /// escape\[31m Default: `"escape\u001b[31m"`.
    pub qescape_31m: Option<String>,
    /// escape\[31m
    ///
    /// Deprecated.
    pub c6: Option<O6escape31mC6>,
    /// escape\[31m
    pub body: Option<S6escape31m>,
}

/// The documented errors of [`O6escape31m`].
#[derive(Clone, Debug, PartialEq)]
pub enum O6escape31mError {
    /// escape\[31m
    Other(WithStatus<()>),
}

responses!(O6escape31mError { empty_any 0 Other(body); });
message!(O6escape31m = O6ESCAPE_31M -> O6escape31m200Reply, O6escape31mError, headed 200 {
    query "qescape\u{1b}[31m" qescape_31m: String => optional into [= "escape\u{1b}[31m".to_owned()];
    cookie "c6" c6: O6escape31mC6 => optional into => nested;
    form "application/x-www-form-urlencoded" body: S6escape31m => optional [..] => nested;
} new());
