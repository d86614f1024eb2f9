// Written by typewright from parameters.yaml. Change the document, not this file, and run: typewright generate

//! Golden parameters: the client.

#![forbid(unsafe_code)]

mod golden_parameters;
mod server;

pub use golden_parameters_api as api;
/// The runtime, with transports, credentials and retries under `rt::client`.
pub use typewright_runtime as rt;
pub use self::server::*;

typewright_runtime::client!("https://eu.golden.example");

impl Builder {
    /// Where the API is served, as the document lists it.
    #[must_use]
    pub fn server(self, server: Server) -> Self {
        Builder(self.0.base_url(server.url()))
    }
}
