//! Patterns in the dialect of ECMAScript.

use regress::{Error, Regex};

/// A pattern with the flag `u`, or else without: then characters may be escaped that need not be.
pub(crate) fn compile(pattern: &str) -> Result<Regex, Error> {
    Regex::with_flags(pattern, "u").or_else(|error| Regex::new(pattern).map_err(|_| error))
}
