// Written by typewright from insighto.yaml. Change the document, not this file, and run: typewright generate

//! Insighto: the client.

#![forbid(unsafe_code)]

mod insighto;

pub use insighto_api as api;
/// The runtime, with transports, credentials and retries under `rt::client`.
pub use typewright_runtime as rt;
use typewright_runtime::client::Credential;

typewright_runtime::client!("https://api.insighto.ai");

impl Builder {
    /// The credential of the scheme `api_key`.
    ///
    /// API key, made on the Settings page of the account; it begins with `in-`.
    #[must_use]
    pub fn api_key(self, credential: impl Into<Credential>) -> Self {
        Builder(self.0.credential(&api::operations::API_KEY, credential))
    }

    /// The credential of the scheme `bearer`.
    ///
    /// A bearer token, instead of a key in the query.
    #[must_use]
    pub fn bearer(self, credential: impl Into<Credential>) -> Self {
        Builder(self.0.credential(&api::operations::BEARER, credential))
    }
}
