//! Chance that is good enough to spread things out, and for names that must not repeat; not for secrets.

/// The standard library seeds its hashers at random.
#[cfg(not(target_family = "wasm"))]
pub(crate) fn bits() -> u64 {
    use std::hash::{BuildHasher as _, Hasher as _};
    std::collections::hash_map::RandomState::new().build_hasher().finish()
}

/// There it does not.
#[cfg(target_family = "wasm")]
pub(crate) fn bits() -> u64 {
    let half = || (js_sys::Math::random() * f64::from(u32::MAX)) as u64;
    half() << 32 | half()
}
