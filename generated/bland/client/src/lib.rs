// Written by typewright from bland.yaml. Change the document, not this file, and run: typewright generate

//! Bland: the client.

#![forbid(unsafe_code)]

mod bland;

pub use bland_api as api;
/// The runtime, with transports, credentials and retries under `rt::client`.
pub use typewright_runtime as rt;
use typewright_runtime::client::Credential;

typewright_runtime::client!("https://api.bland.ai");

impl Builder {
    /// The credential of the scheme `authorization`.
    ///
    /// The account's API key on its own, without a `Bearer` prefix.
    #[must_use]
    pub fn authorization(self, credential: impl Into<Credential>) -> Self {
        Builder(self.0.credential(&api::operations::AUTHORIZATION, credential))
    }
}
