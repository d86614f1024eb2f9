// Written by typewright from tags.yaml. Change the document, not this file, and run: typewright generate

//! Golden tags: the client.

mod cats;
mod dogs;

pub use golden_tags_api as api;

typewright_runtime::client!("http://localhost", api::operations::SCHEMES);

impl Builder {
    /// The credential of the scheme `key`.
    #[must_use]
    pub fn key(self, secret: impl Into<api::Secret<String>>) -> Self {
        Builder(self.0.credential(&api::operations::KEY, secret))
    }

    /// The credential of the scheme `user`.
    #[must_use]
    pub fn user(self, secret: impl Into<api::Secret<String>>) -> Self {
        Builder(self.0.credential(&api::operations::USER, secret))
    }
}
