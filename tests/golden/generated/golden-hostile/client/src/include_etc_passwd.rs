// Written by typewright from hostile.json. Change the document, not this file, and run: typewright generate

//! The operations of `IncludeEtcPasswdApi`, sent.

use typewright_runtime::codegen::{Calling, Request, calls};
use super::{Client, api::*};

impl Client {
    /// include!("/etc/passwd")
    ///
    /// `POST /p34/include!("/etc/passwd")`
    pub fn o34include_etc_passwd(&self, request: impl Into<Request<O34includeEtcPasswd>>)
        -> Calling<O34includeEtcPasswd200Reply, O34includeEtcPasswdError> {
        self.0.call(request.into())
    }
}

calls!(IncludeEtcPasswdApi { o34include_etc_passwd: O34includeEtcPasswd; });
