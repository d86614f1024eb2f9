//! Chance that is good enough to spread things out, and for names that must not repeat; not for secrets.

use std::hash::{BuildHasher as _, Hasher as _};

/// The standard library seeds its hashers at random.
pub(crate) fn bits() -> u64 {
    std::collections::hash_map::RandomState::new().build_hasher().finish()
}
