//! JSON pointers.

/// Appends a token to a JSON pointer.
pub(crate) fn push(pointer: &mut String, token: &str) {
    pointer.push('/');
    pointer.push_str(&token.replace('~', "~0").replace('/', "~1"));
}

/// What a token of a pointer stands for.
pub(crate) fn unescape(token: &str) -> String {
    token.replace("~1", "/").replace("~0", "~")
}

/// A pointer one token deeper.
pub(crate) fn child(pointer: &str, token: &str) -> String {
    let mut pointer = pointer.to_owned();
    push(&mut pointer, token);
    pointer
}

/// Leads a pointer into something that was moved back to where that was.
pub(crate) fn relocate(pointer: &mut String, origins: &[(String, String)]) {
    // What was moved may have been in something that was moved.
    for _ in 0..origins.len() {
        let moved = origins.iter().find(|(to, _)| {
            pointer.strip_prefix(to.as_str()).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
        });
        let Some((to, from)) = moved else { return };
        *pointer = format!("{from}{}", &pointer[to.len()..]);
    }
}
