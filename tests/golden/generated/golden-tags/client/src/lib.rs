// Written by typewright from tags.yaml. Change the document, not this file, and run: typewright generate

//! Golden tags: the client.

#![forbid(unsafe_code)]

mod cats;
mod dogs;

pub use golden_tags_api as api;
/// The runtime, with transports, credentials and retries under `rt::client`.
pub use typewright_runtime as rt;
use typewright_runtime::client::Credential;

typewright_runtime::client!("http://localhost");

impl Builder {
    /// The credential of the scheme `key`.
    #[must_use]
    pub fn key(self, credential: impl Into<Credential>) -> Self {
        Builder(self.0.credential(&api::operations::KEY, credential))
    }

    /// The credential of the scheme `user`.
    #[must_use]
    pub fn user(self, credential: impl Into<Credential>) -> Self {
        Builder(self.0.credential(&api::operations::USER, credential))
    }

    /// The credential of the scheme `open`.
    #[must_use]
    pub fn open(self, credential: impl Into<Credential>) -> Self {
        Builder(self.0.credential(&api::operations::OPEN, credential))
    }
}
