// Written by typewright from hostile.json. Change the document, not this file, and run: typewright generate

//! `TabBedApi` and what its operations take and return.

use super::operations::*;
use super::types::*;
use typewright_runtime::codegen::{
    Error, MaybeSend, Request, Response, WithStatus, delegate, message, nested, responses, unimplemented,
};

/// tab bed
pub trait TabBedApi: Send + Sync + 'static {
    /// tab bed
    ///
    /// `POST /p13/tab\tbed`
    fn o13tab_bed(&self, request: Request<O13tabBed>)
        -> impl Future<Output = Result<Response<O13tabBed200Reply>, Error<O13tabBedError>>> + MaybeSend {
        unimplemented(request)
    }
}

delegate!(TabBedApi for Arc { o13tab_bed: O13tabBed; });

/// The message of `o13tab_bed`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct O13tabBed {
    /// tab bed Default: `"tab\tbed"`.
    pub qtab_bed: Option<String>,
    /// tab bed
    ///
    /// Deprecated.
    pub c13: Option<O13tabBedC13>,
    /// tab bed
    pub body: Option<S13tabBed>,
}

/// The documented errors of [`O13tabBed`].
#[derive(Clone, Debug, PartialEq)]
pub enum O13tabBedError {
    /// tab bed
    Other(WithStatus<()>),
}

responses!(O13tabBedError { empty_any 0 Other(body); });
message!(O13tabBed = O13TAB_BED -> O13tabBed200Reply, O13tabBedError, headed 200 {
    query "qtab\tbed" qtab_bed: String => optional into [= "tab\tbed".to_owned()];
    cookie "c13" c13: O13tabBedC13 => optional into => nested;
    form "application/x-www-form-urlencoded" body: S13tabBed => optional [..] => nested;
} new());
