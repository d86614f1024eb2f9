// Written by typewright from hostile.json. Change the document, not this file, and run: typewright generate

//! `IncludeEtcPasswdApi` and what its operations take and return.

use super::operations::*;
use super::types::*;
use typewright_runtime::codegen::{
    Error, MaybeSend, Request, Response, WithStatus, delegate, message, nested, responses, unimplemented,
};

/// include!("/etc/passwd")
pub trait IncludeEtcPasswdApi: Send + Sync + 'static {
    /// include!("/etc/passwd")
    ///
    /// `POST /p34/include!("/etc/passwd")`
    fn o34include_etc_passwd(&self, request: Request<O34includeEtcPasswd>)
        -> impl Future<Output = Result<Response<O34includeEtcPasswd200Reply>, Error<O34includeEtcPasswdError>>> + MaybeSend {
        unimplemented(request)
    }
}

delegate!(IncludeEtcPasswdApi for Arc { o34include_etc_passwd: O34includeEtcPasswd; });

/// The message of `o34include_etc_passwd`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct O34includeEtcPasswd {
    /// include!("/etc/passwd") Default: `"include!(\"/etc/passwd\")"`.
    pub qinclude_etc_passwd: Option<String>,
    /// include!("/etc/passwd")
    ///
    /// Deprecated.
    pub c34: Option<O34includeEtcPasswdC34>,
    /// include!("/etc/passwd")
    pub body: Option<S34includeEtcPasswd>,
}

/// The documented errors of [`O34includeEtcPasswd`].
#[derive(Clone, Debug, PartialEq)]
pub enum O34includeEtcPasswdError {
    /// include!("/etc/passwd")
    Other(WithStatus<()>),
}

responses!(O34includeEtcPasswdError { empty_any 0 Other(body); });
message!(O34includeEtcPasswd = O34INCLUDE_ETC_PASSWD
    -> O34includeEtcPasswd200Reply, O34includeEtcPasswdError, headed 200 {
    query "qinclude!(\"/etc/passwd\")" qinclude_etc_passwd: String => optional into [= "include!(\"/etc/passwd\")".to_owned()];
    cookie "c34" c34: O34includeEtcPasswdC34 => optional into => nested;
    form "application/x-www-form-urlencoded" body: S34includeEtcPasswd => optional [..] => nested;
} new());
