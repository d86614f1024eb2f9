// Written by typewright from everything.yaml. Change the document, not this file, and run: typewright generate

//! Bramble Orchards: the client.

#![forbid(unsafe_code)]

mod everything;
mod upkeep;
mod trees;
mod surveys;
mod routes;
mod harvests;
mod ledger;
mod boxes;
mod care;
mod papers;
mod sensors;
mod r#yield;
mod server;

pub use everything_api as api;
/// The runtime, with transports, credentials and retries under `rt::client`.
pub use typewright_runtime as rt;
pub use self::server::*;
use typewright_runtime::client::Credential;

typewright_runtime::client!("https://valley.bramble.example:443/v2");

impl Builder {
    /// The credential of the scheme `fieldKey`.
    ///
    /// Hangs in the shed.
    #[must_use]
    pub fn field_key(self, credential: impl Into<Credential>) -> Self {
        Builder(self.0.credential(&api::operations::FIELD_KEY, credential))
    }

    /// The credential of the scheme `gateKey`.
    #[must_use]
    pub fn gate_key(self, credential: impl Into<Credential>) -> Self {
        Builder(self.0.credential(&api::operations::GATE_KEY, credential))
    }

    /// The credential of the scheme `hutSession`.
    #[must_use]
    pub fn hut_session(self, credential: impl Into<Credential>) -> Self {
        Builder(self.0.credential(&api::operations::HUT_SESSION, credential))
    }

    /// The credential of the scheme `keeperToken`.
    #[must_use]
    pub fn keeper_token(self, credential: impl Into<Credential>) -> Self {
        Builder(self.0.credential(&api::operations::KEEPER_TOKEN, credential))
    }

    /// The credential of the scheme `keeperLogin`.
    #[must_use]
    pub fn keeper_login(self, credential: impl Into<Credential>) -> Self {
        Builder(self.0.credential(&api::operations::KEEPER_LOGIN, credential))
    }

    /// The credential of the scheme `cooperative`.
    #[must_use]
    pub fn cooperative(self, credential: impl Into<Credential>) -> Self {
        Builder(self.0.credential(&api::operations::COOPERATIVE, credential))
    }

    /// The credential of the scheme `federation`.
    #[must_use]
    pub fn federation(self, credential: impl Into<Credential>) -> Self {
        Builder(self.0.credential(&api::operations::FEDERATION, credential))
    }

    /// Where the API is served, as the document lists it.
    #[must_use]
    pub fn server(self, server: Server) -> Self {
        Builder(self.0.base_url(server.url()))
    }
}
