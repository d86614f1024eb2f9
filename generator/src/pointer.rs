//! JSON pointers.

/// Appends a token to a JSON pointer.
pub(crate) fn push(pointer: &mut String, token: &str) {
    pointer.push('/');
    match token.contains(['~', '/']) {
        true => pointer.push_str(&token.replace('~', "~0").replace('/', "~1")),
        false => pointer.push_str(token),
    }
}

/// What a token of a pointer stands for.
pub(crate) fn unescape(token: &str) -> String {
    match token.contains('~') {
        true => token.replace("~1", "/").replace("~0", "~"),
        false => token.to_owned(),
    }
}

/// A pointer one token deeper.
pub(crate) fn child(pointer: &str, token: &str) -> String {
    let mut inner = String::with_capacity(pointer.len() + 1 + token.len());
    inner.push_str(pointer);
    push(&mut inner, token);
    inner
}

/// Whether a place is another one, or in it.
pub(crate) fn is_within(place: &str, other: &str) -> bool {
    place.strip_prefix(other).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}
