// Written by typewright from odd.yaml. Change the document, not this file, and run: typewright generate

//! Golden odd: the client.

#![forbid(unsafe_code)]

mod types_operations;
mod self_operations;
mod golden_odd;
mod server;

pub use golden_odd_api as api;
/// The runtime, with transports, credentials and retries under `rt::client`.
pub use typewright_runtime as rt;
pub use self::server::*;
use typewright_runtime::client::Credential;

typewright_runtime::client!("https://s.example:80");

impl Builder {
    /// The credential of the scheme `k`.
    #[must_use]
    pub fn k(self, credential: impl Into<Credential>) -> Self {
        Builder(self.0.credential(&api::operations::K, credential))
    }

    /// Where the API is served, as the document lists it.
    #[must_use]
    pub fn server(self, server: Server) -> Self {
        Builder(self.0.base_url(server.url()))
    }
}
