//! Media types: which of them are alike.

/// A media type without its parameters, in small letters.
fn essence(media: &str) -> String {
    media.split(';').next().unwrap_or_default().trim().to_ascii_lowercase()
}

/// Whether a media type is JSON.
pub(crate) fn is_json(media: &str) -> bool {
    let media = essence(media);
    media == "application/json" || media == "text/json" || media.ends_with("+json")
}

/// Whether a media type that came in is the documented one.
pub(crate) fn is_same(found: &str, documented: &str) -> bool {
    essence(found) == essence(documented)
}

/// Whether a media type that came in is, or falls under, a documented one.
pub(crate) fn falls_under(found: &str, documented: &str) -> bool {
    let (found, documented) = (essence(found), essence(documented));
    match documented.strip_suffix('*') {
        Some("*/") => true,
        // What a client sends that knows no more than the wildcard.
        Some(_) if found == "application/octet-stream" => true,
        Some(start) => found.starts_with(start),
        None => found == documented || (is_json(&found) && documented == "application/json"),
    }
}

/// Whether a body of this media type is read as a whole even where bodies stream: what it holds has a structure.
#[cfg(any(feature = "client", feature = "server"))]
pub(crate) fn is_structured(media: &str) -> bool {
    let media = essence(media);
    is_json(&media)
        || media.starts_with("text/")
        || media.starts_with("multipart/")
        || media == "application/x-www-form-urlencoded"
        || media.is_empty()
}
