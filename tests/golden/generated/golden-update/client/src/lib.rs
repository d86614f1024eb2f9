// Written by typewright from update.yaml. Change the document, not this file, and run: typewright generate

//! Golden update: the client.

#![forbid(unsafe_code)]

mod golden_update;

pub use golden_update_api as api;
/// The runtime, with transports, credentials and retries under `rt::client`.
pub use typewright_runtime as rt;
use typewright_runtime::client::Credential;

typewright_runtime::client!("https://golden.example");

impl Builder {
    /// The credential of the scheme `bearer`.
    #[must_use]
    pub fn bearer(self, credential: impl Into<Credential>) -> Self {
        Builder(self.0.credential(&api::operations::BEARER, credential))
    }
}
