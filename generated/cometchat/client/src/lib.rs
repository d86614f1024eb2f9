// Written by typewright from cometchat.yaml. Change the document, not this file, and run: typewright generate

//! CometChat: the client.

mod extensions;
use typewright_runtime::codegen::Secret;
pub use cometchat_api as api;
use self::api::operations;

typewright_runtime::client!("https://apimgmt.cometchat.io", operations::SCHEMES);

impl Builder {
    /// The credential of the scheme `key`.
    ///
    /// Key of the account, sent together with its secret.
    #[must_use]
    pub fn key(self, secret: impl Into<Secret<String>>) -> Self {
        Builder(self.0.credential(&operations::KEY, secret))
    }

    /// The credential of the scheme `secret`.
    ///
    /// Secret of the account, sent together with its key.
    #[must_use]
    pub fn secret(self, secret: impl Into<Secret<String>>) -> Self {
        Builder(self.0.credential(&operations::SECRET, secret))
    }
}
