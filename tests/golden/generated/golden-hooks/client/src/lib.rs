// Written by typewright from hooks.yaml. Change the document, not this file, and run: typewright generate

//! Golden hooks: the client.

#![forbid(unsafe_code)]

mod kites;

pub use golden_hooks_api as api;
/// The runtime, with transports, credentials and retries under `rt::client`.
pub use typewright_runtime as rt;
use typewright_runtime::client::Credential;

typewright_runtime::client!("http://localhost");

impl Builder {
    /// The credential of the scheme `token`.
    #[must_use]
    pub fn token(self, credential: impl Into<Credential>) -> Self {
        Builder(self.0.credential(&api::operations::TOKEN, credential))
    }
}
