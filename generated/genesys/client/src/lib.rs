// Written by typewright from genesys.yaml. Change the document, not this file, and run: typewright generate

//! Genesys Cloud Chat: the client.

#![forbid(unsafe_code)]

mod chat;
mod server;

pub use genesys_api as api;
/// The runtime, with transports, credentials and retries under `rt::client`.
pub use typewright_runtime as rt;
pub use self::server::*;
use typewright_runtime::client::Credential;

typewright_runtime::client!("https://api.mypurecloud.com");

impl Builder {
    /// The credential of the scheme `oauth`.
    ///
    /// Each flow ends in a bearer token. URLs are those of the default region; elsewhere they are
    /// `https://login.{environment}/oauth/authorize` and `https://login.{environment}/oauth/token`. What a caller may
    /// do depends on permissions, see `x-permissions` of each operation.
    #[must_use]
    pub fn oauth(self, credential: impl Into<Credential>) -> Self {
        Builder(self.0.credential(&api::operations::OAUTH, credential))
    }

    /// Where the API is served, as the document lists it.
    #[must_use]
    pub fn server(self, server: Server) -> Self {
        Builder(self.0.base_url(server.url()))
    }
}
