//! Media types: which of them are alike.

use http::header::{self, InvalidHeaderValue};
use http::{HeaderMap, HeaderValue};
use std::borrow::Cow;

/// What a message says that its body is.
pub fn sent(headers: &HeaderMap) -> Option<&str> {
    headers.get(header::CONTENT_TYPE)?.to_str().ok()
}

/// A media type as a header has it. The usual one is checked once and for all.
pub(crate) fn header(media: &'static str) -> Result<HeaderValue, InvalidHeaderValue> {
    static JSON: HeaderValue = HeaderValue::from_static("application/json");
    match media {
        "application/json" => Ok(JSON.clone()),
        media => HeaderValue::from_str(media),
    }
}

/// A media type without its parameters.
pub(crate) fn without_parameters(media: &str) -> &str {
    let end = media.bytes().position(|byte| byte == b';').unwrap_or(media.len());
    media[..end].trim_ascii()
}

/// The same in small letters.
fn essence(media: &str) -> Cow<'_, str> {
    let media = without_parameters(media);
    match media.bytes().any(|byte| byte.is_ascii_uppercase()) {
        true => media.to_ascii_lowercase().into(),
        false => media.into(),
    }
}

/// Whether a media type is JSON.
pub(crate) fn is_json(media: &str) -> bool {
    let media = essence(media);
    media == "application/json" || media == "text/json" || media.ends_with("+json")
}

/// Whether a media type is one of the names for JSON on lines.
pub fn is_lines(media: &str) -> bool {
    let media = essence(media);
    let name = media.strip_prefix("application/").or_else(|| media.strip_prefix("text/")).unwrap_or_default();
    let name = name.strip_prefix("x-").unwrap_or(name);
    matches!(
        name,
        "jsonl" | "ndjson" | "jsonlines" | "json-lines" | "json-stream" | "ldjson" | "json-seq" | "stream+json"
    )
}

/// Whether a media type that came in is the documented one.
pub fn is_same(found: &str, documented: &str) -> bool {
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

/// Whether a body of this media type is read as a whole even where bodies stream: what it holds has a structure that
/// ends with it.
pub fn is_structured(media: &str) -> bool {
    let media = essence(media);
    if media == "text/event-stream" || is_lines(&media) {
        return false;
    }
    is_json(&media)
        || media.starts_with("text/")
        || media.starts_with("multipart/")
        || media == "application/x-www-form-urlencoded"
        || media.is_empty()
}

/// Lists the media types in `Accept` of a generated client, without the range at its end.
pub fn listed(accept: &str) -> impl Iterator<Item = &str> {
    accept.split(',').map(str::trim).filter(|media| !media.is_empty() && !media.starts_with("*/*;"))
}

/// Whether a documented range of media types covers one.
pub fn is_range(documented: &str, media: &str) -> bool {
    documented.ends_with('*') && falls_under(media, documented)
}

/// Whether who sent this `Accept` takes a media type: the most particular range that it falls under decides.
pub fn accepts(accept: &str, media: &str) -> bool {
    let media = essence(media);
    let ranges = accept.split(',').filter_map(|range| {
        let (kind, parameters) = range.split_once(';').unwrap_or((range, ""));
        let kind = essence(kind);
        let particular = match kind.strip_suffix('*') {
            Some("*/") => 0,
            Some(start) if media.starts_with(start) => 1,
            None if kind == media => 2,
            _ => return None,
        };
        let mut weights = parameters.split(';').filter_map(|parameter| parameter.trim().strip_prefix("q="));
        let weight = weights.next().map_or(1.0, |weight| weight.trim().parse().unwrap_or(1.0));
        Some((particular, weight))
    });
    let best: Option<(i32, f64)> = ranges.max_by_key(|(particular, _)| *particular);
    accept.trim().is_empty() || best.is_some_and(|(_, weight)| weight > 0.0)
}

#[cfg(test)]
mod tests {
    use super::accepts;

    #[test]
    fn the_most_particular_range_decides() {
        let rows = [
            ("", true),
            ("*/*", true),
            ("application/json", true),
            ("text/html, application/*;q=0.1", true),
            ("Application/JSON;charset=utf-8; q=1", true),
            ("text/html", false),
            ("text/*, */*;q=0", false),
            ("*/*, application/json;q=0", false),
            ("application/json;q=0.001, */*;q=0", true),
        ];
        for (accept, taken) in rows {
            assert_eq!(accepts(accept, "application/json; charset=utf-8"), taken, "{accept}");
        }
    }
}
