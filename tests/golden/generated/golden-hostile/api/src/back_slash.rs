// Written by typewright from hostile.json. Change the document, not this file, and run: typewright generate

//! `BackSlashApi` and what its operations take and return.

use super::operations::*;
use super::types::*;
use typewright_runtime::codegen::{
    Error, MaybeSend, Request, Response, WithStatus, delegate, message, nested, responses, unimplemented,
};

/// back\\slash
pub trait BackSlashApi: Send + Sync + 'static {
    /// back\\slash
    ///
    /// `POST /p18/back\slash`
    fn o18back_slash(&self, request: Request<O18backSlash>)
        -> impl Future<Output = Result<Response<O18backSlash200Reply>, Error<O18backSlashError>>> + MaybeSend {
        unimplemented(request)
    }
}

delegate!(BackSlashApi for Arc { o18back_slash: O18backSlash; });

/// The message of `o18back_slash`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct O18backSlash {
    /// back\\slash Default: `"back\\slash"`.
    pub qback_slash: Option<String>,
    /// back\\slash
    ///
    /// Deprecated.
    pub c18: Option<O18backSlashC18>,
    /// back\\slash
    pub body: Option<S18backSlash>,
}

/// The documented errors of [`O18backSlash`].
#[derive(Clone, Debug, PartialEq)]
pub enum O18backSlashError {
    /// back\\slash
    Other(WithStatus<()>),
}

responses!(O18backSlashError { empty_any 0 Other(body); });
message!(O18backSlash = O18BACK_SLASH -> O18backSlash200Reply, O18backSlashError, headed 200 {
    query "qback\\slash" qback_slash: String => optional into [= "back\\slash".to_owned()];
    cookie "c18" c18: O18backSlashC18 => optional into => nested;
    form "application/x-www-form-urlencoded" body: S18backSlash => optional [..] => nested;
} new());
