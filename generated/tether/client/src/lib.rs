// Written by typewright from tether.yaml. Change the document, not this file, and run: typewright generate

//! Tether: the client.

#![forbid(unsafe_code)]

mod tether;
mod server;

pub use tether_api as api;
/// The runtime, with transports, credentials and retries under `rt::client`.
pub use typewright_runtime as rt;
pub use self::server::*;
use typewright_runtime::client::Credential;

typewright_runtime::client!("https://your-instance.example.com");

impl Builder {
    /// The credential of the scheme `bearer`.
    ///
    /// An access token, sent as `Authorization` with the prefix `Bearer`.
    #[must_use]
    pub fn bearer(self, credential: impl Into<Credential>) -> Self {
        Builder(self.0.credential(&api::operations::BEARER, credential))
    }

    /// Where the API is served, as the document lists it.
    #[must_use]
    pub fn server(self, server: Server) -> Self {
        Builder(self.0.base_url(server.url()))
    }
}
