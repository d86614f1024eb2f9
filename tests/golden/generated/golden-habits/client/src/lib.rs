// Written by typewright from habits.yaml. Change the document, not this file, and run: typewright generate

//! Golden habits: the client.

#![forbid(unsafe_code)]

mod golden_habits;

pub use golden_habits_api as api;
/// The runtime, with transports, credentials and retries under `rt::client`.
pub use typewright_runtime as rt;
use typewright_runtime::client::Credential;

typewright_runtime::client!("https://habits.example/v3", forgiving);

impl Builder {
    /// The credential of the scheme `key`.
    #[must_use]
    pub fn key(self, credential: impl Into<Credential>) -> Self {
        Builder(self.0.credential(&api::operations::KEY, credential))
    }

    /// The credential of the scheme `tokens`.
    #[must_use]
    pub fn tokens(self, credential: impl Into<Credential>) -> Self {
        Builder(self.0.credential(&api::operations::TOKENS, credential))
    }
}
