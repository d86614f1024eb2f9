//! How liberally a server reads requests.

/// The habits of clients that a server tolerates, given to it as a layer: `router.layer(Extension(Reading::strict()))`.
/// By default it tolerates all of them; a strict server refuses each.
///
/// | habit | field | by default | strict |
/// |---|---|---|---|
/// | `Accept` without the media type of the response | `any_accept` | the response is sent | 406 |
/// | a body without `Content-Type` | `untyped_bodies` | it has the only documented media type, or it is JSON | 415 |
/// | `True`, `TRUE`, `1`, `False`, `FALSE`, `0` as boolean parameters and parts of forms | `booleans` | they are booleans | 400 |
/// | `name[]=a`, `name[0]=a` and `name[key]=a` where the document has no brackets | `brackets` | lists and objects | other names |
/// | a JSON object with two properties of one name | `repeated_properties` | the last one counts | 400 |
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reading {
    /// Whether `Accept` may lack the media type of the response.
    pub any_accept: bool,
    /// Whether bodies may come without `Content-Type`.
    pub untyped_bodies: bool,
    /// Whether booleans may have capital letters, or be `1` and `0`.
    pub booleans: bool,
    /// Whether names of query parameters and parts of forms may have brackets.
    pub brackets: bool,
    /// Whether a JSON object may have several properties of one name.
    pub repeated_properties: bool,
}

impl Reading {
    /// Tolerates every habit.
    pub const fn liberal() -> Self {
        Reading { any_accept: true, untyped_bodies: true, booleans: true, brackets: true, repeated_properties: true }
    }

    /// Tolerates none.
    pub const fn strict() -> Self {
        Reading {
            any_accept: false,
            untyped_bodies: false,
            booleans: false,
            brackets: false,
            repeated_properties: false,
        }
    }
}

impl Default for Reading {
    fn default() -> Self {
        Reading::liberal()
    }
}
