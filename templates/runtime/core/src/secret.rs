//! Text that is never printed.

use crate::wire::{Fit, Given, Wire};
use serde_core::{Deserializer, Serializer};

/// A value that must not show in logs: its `Debug` prints nothing of it, and it has no `Display`.
#[derive(Clone, Default, PartialEq, Eq, Hash)]
pub struct Secret<T>(T);

impl<T> Secret<T> {
    /// Hides the value.
    pub fn new(value: T) -> Self {
        Secret(value)
    }

    /// The value. The long name is there to be seen in a review.
    pub fn expose_secret(&self) -> &T {
        &self.0
    }
}

impl<T> std::fmt::Debug for Secret<T> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Secret(..)")
    }
}

impl<T> From<T> for Secret<T> {
    fn from(value: T) -> Self {
        Secret(value)
    }
}

impl From<&str> for Secret<String> {
    fn from(value: &str) -> Self {
        Secret(value.to_owned())
    }
}

impl<T: Wire> Wire for Secret<T> {
    fn encode<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.encode(serializer)
    }

    fn fit(given: &Given) -> Fit {
        T::fit(given)
    }

    /// The error says nothing of what was read.
    fn decode<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        T::decode(deserializer).map(Secret).map_err(|_| serde_core::de::Error::custom("the secret has the wrong type"))
    }
}
