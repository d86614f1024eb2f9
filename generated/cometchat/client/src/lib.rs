// Written by typewright from cometchat.yaml. Change the document, not this file, and run: typewright generate

//! CometChat: the client.

#![forbid(unsafe_code)]

mod extensions;

pub use cometchat_api as api;
/// The runtime, with transports, credentials and retries under `rt::client`.
pub use typewright_runtime as rt;
use typewright_runtime::client::Credential;

typewright_runtime::client!("https://apimgmt.cometchat.io");

impl Builder {
    /// The credential of the scheme `key`.
    ///
    /// Key of the account, sent together with its secret.
    #[must_use]
    pub fn key(self, credential: impl Into<Credential>) -> Self {
        Builder(self.0.credential(&api::operations::KEY, credential))
    }

    /// The credential of the scheme `secret`.
    ///
    /// Secret of the account, sent together with its key.
    #[must_use]
    pub fn secret(self, credential: impl Into<Credential>) -> Self {
        Builder(self.0.credential(&api::operations::SECRET, credential))
    }
}
