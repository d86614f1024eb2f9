// Written by typewright from pages.yaml. Change the document, not this file, and run: typewright generate

//! Golden Pages: the client.

#![forbid(unsafe_code)]

mod golden_pages;

pub use golden_pages_api as api;
/// The runtime, with transports, credentials and retries under `rt::client`.
pub use typewright_runtime as rt;
use typewright_runtime::client::Credential;

typewright_runtime::client!("https://pages.example/v1");

impl Builder {
    /// The credential of the scheme `key`.
    #[must_use]
    pub fn key(self, credential: impl Into<Credential>) -> Self {
        Builder(self.0.credential(&api::operations::KEY, credential))
    }
}
