//! How one page of an answer leads to the next.

use super::calling::Unsent;
use crate::message::Outgoing;
use crate::reply::Incoming;
use crate::security::Place;
use crate::{BoxError, params};
use http::{HeaderMap, HeaderValue};
use serde_json::Value;

/// How one page leads to the next.
///
/// What an answer says is found by a JSON pointer into its body, or by the name of a header. What a request says is a
/// parameter of its query, or a member of its body where the name starts with `/`.
#[derive(Clone, Copy, Debug)]
pub struct Paging {
    items: &'static str,
    step: Step,
    more: Option<&'static str>,
    total: Option<&'static str>,
}

#[derive(Clone, Copy, Debug)]
enum Step {
    Cursor { parameter: &'static str, next: &'static str },
    Last { parameter: &'static str, id: &'static str },
    Page { parameter: &'static str, first: u64 },
    Offset { parameter: &'static str },
    Link { next: Option<&'static str> },
}

impl Paging {
    fn new(items: &'static str, step: Step) -> Self {
        Paging { items, step, more: None, total: None }
    }

    /// The answer has the cursor of the next page; the last one has none.
    pub fn cursor(items: &'static str, parameter: &'static str, next: &'static str) -> Self {
        Paging::new(items, Step::Cursor { parameter, next })
    }

    /// The next page is behind the last item of this one, which is named by what `id` leads to in it.
    pub fn last(items: &'static str, parameter: &'static str, id: &'static str) -> Self {
        Paging::new(items, Step::Last { parameter, id })
    }

    /// Pages have numbers. One without items is behind the last.
    pub fn page(items: &'static str, parameter: &'static str, first: u64) -> Self {
        Paging::new(items, Step::Page { parameter, first })
    }

    /// Items have numbers. A page without any is behind the last.
    pub fn offset(items: &'static str, parameter: &'static str) -> Self {
        Paging::new(items, Step::Offset { parameter })
    }

    /// The answer has a `Link` header with the address of the next page; the last one has none.
    pub fn link(items: &'static str) -> Self {
        Paging::new(items, Step::Link { next: None })
    }

    /// The answer has the address of the next page; the last one has none.
    pub fn link_at(items: &'static str, next: &'static str) -> Self {
        Paging::new(items, Step::Link { next: Some(next) })
    }

    /// Where an answer says whether there is another page.
    #[must_use]
    pub fn more(self, more: &'static str) -> Self {
        Paging { more: Some(more), ..self }
    }

    /// Where an answer says how many there are: pages by number, items by offset.
    #[must_use]
    pub fn total(self, total: &'static str) -> Self {
        Paging { total: Some(total), ..self }
    }

    /// Turns a request to the next page. Returns how many items this page has, if another follows.
    pub(super) fn turn(&self, unsent: &mut Unsent, reply: &Incoming) -> Result<Option<usize>, BoxError> {
        let body: Value = serde_json::from_slice(reply.body()).unwrap_or_default();
        let said = |place: &str| match place.is_empty() || place.starts_with('/') {
            true => body.pointer(place).cloned(),
            false => Some(Value::from(reply.headers().get(place)?.to_str().ok()?)),
        };
        if self.more.and_then(said).is_some_and(|more| says_nothing(&more)) {
            return Ok(None);
        }
        let items = body.pointer(self.items).and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
        let total = self.total.and_then(said).and_then(|total| number(&total)).unwrap_or(u64::MAX);
        let Ok(outgoing) = &mut unsent.outgoing else { return Ok(None) };
        let (parameter, next) = match self.step {
            Step::Cursor { parameter, next } => (parameter, said(next).filter(|next| !says_nothing(next))),
            Step::Last { parameter, id } => (parameter, items.last().and_then(|last| last.pointer(id)).cloned()),
            Step::Page { parameter, first } => {
                let page = sent(outgoing, parameter).and_then(|page| number(&page)).unwrap_or(first);
                let next = page.saturating_add(1);
                (parameter, (!items.is_empty() && next - first.min(next) < total).then(|| next.into()))
            }
            Step::Offset { parameter } => {
                let offset = sent(outgoing, parameter).and_then(|offset| number(&offset)).unwrap_or(0);
                let next = offset.saturating_add(items.len() as u64);
                (parameter, (!items.is_empty() && next < total).then(|| next.into()))
            }
            Step::Link { next } => {
                let link = match next {
                    Some(place) => said(place).and_then(|link| link.as_str().map(str::to_owned)),
                    None => linked(reply.headers()),
                };
                let Some(link) = link.filter(|link| !link.is_empty()) else { return Ok(None) };
                return follow(&link, unsent).map(|()| Some(items.len()));
            }
        };
        let Some(next) = next else { return Ok(None) };
        put(outgoing, parameter, next).map(|()| Some(items.len()))
    }
}

/// Whether a value is one of those by which services say that nothing follows.
fn says_nothing(value: &Value) -> bool {
    match value {
        Value::Null | Value::Bool(false) => true,
        Value::String(text) => matches!(text.as_str(), "" | "false"),
        Value::Number(number) => number.as_u64() == Some(0),
        _ => false,
    }
}

fn number(value: &Value) -> Option<u64> {
    value.as_u64().or_else(|| value.as_str()?.parse().ok())
}

fn text(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

/// What a request says of the page that it wants.
fn sent(outgoing: &Outgoing, parameter: &str) -> Option<Value> {
    if parameter.starts_with('/') {
        return written(outgoing)?.pointer(parameter).cloned();
    }
    let mut pairs = outgoing.query.iter().flat_map(|pair| params::raw_pairs(pair));
    pairs.find(|(name, _)| name == parameter).map(|(_, text)| params::form_decode(text).into())
}

/// A request's body of JSON.
fn written(outgoing: &Outgoing) -> Option<Value> {
    let bytes = outgoing.body.as_ref()?.copy()?.into_whole().ok()?;
    serde_json::from_slice(&bytes).ok()
}

fn put(outgoing: &mut Outgoing, parameter: &str, next: Value) -> Result<(), BoxError> {
    let Some((parent, member)) = parameter.rsplit_once('/').filter(|_| parameter.starts_with('/')) else {
        outgoing.query.retain(|pair| params::raw_pairs(pair).all(|(name, _)| name != parameter));
        let pair = [params::percent_encode(parameter), params::percent_encode(&text(&next))].join("=");
        outgoing.query.push(pair);
        return Ok(());
    };
    let mut body = written(outgoing).unwrap_or_else(|| Value::Object(serde_json::Map::new()));
    let Some(Value::Object(members)) = body.pointer_mut(parent) else {
        return Err(format!("the request's body has no object for `{parameter}`").into());
    };
    members.insert(member.replace("~1", "/").replace("~0", "~"), next);
    outgoing.body = Some(body.to_string().into_bytes().into());
    outgoing.headers.entry(http::header::CONTENT_TYPE).or_insert(HeaderValue::from_static("application/json"));
    Ok(())
}

/// The address of `rel="next"` among `Link` headers (RFC 8288).
fn linked(headers: &HeaderMap) -> Option<String> {
    let texts = headers.get_all(http::header::LINK).into_iter().filter_map(|header| header.to_str().ok());
    texts.flat_map(links).find(|(_, rels)| rels.iter().any(|rel| rel == "next")).map(|(address, _)| address)
}

/// The links of a header, each with its relations.
fn links(header: &str) -> Vec<(String, Vec<String>)> {
    let mut found = Vec::new();
    let mut rest = header;
    while let Some((address, behind)) = rest.split_once('<').and_then(|(_, rest)| rest.split_once('>')) {
        // Commas part links, but not within quotes.
        let mut quoted = false;
        let end = behind.find(|c: char| {
            quoted ^= c == '"';
            c == ',' && !quoted
        });
        let (parameters, next) = behind.split_at(end.unwrap_or(behind.len()));
        let pairs = parameters.split(';').filter_map(|pair| pair.split_once('='));
        let rels = pairs.filter(|(name, _)| name.trim().eq_ignore_ascii_case("rel"));
        let rels = rels.flat_map(|(_, rels)| rels.trim().trim_matches('"').split_ascii_whitespace());
        found.push((address.trim().to_owned(), rels.map(str::to_ascii_lowercase).collect()));
        rest = next;
    }
    found
}

/// Leads a request to the address that an answer names. It stays with the client's own server, whatever host a server
/// behind a proxy takes itself for: credentials go nowhere else.
fn follow(link: &str, unsent: &mut Unsent) -> Result<(), BoxError> {
    let (home, prefix) = apart(&unsent.core.shared.base_url);
    let link = link.split('#').next().unwrap_or_default();
    let (host, rest) = apart(link);
    let (path, query) = rest.split_once('?').unwrap_or((rest, ""));
    let Ok(outgoing) = &mut unsent.outgoing else { return Ok(()) };
    let is_home = host.is_none_or(|host| home.is_some_and(|home| home.eq_ignore_ascii_case(host)));
    let path = match path.strip_prefix(prefix.trim_end_matches('/')) {
        _ if path.is_empty() => outgoing.path.clone(),
        Some(path) if is_home && path.starts_with('/') => path.to_owned(),
        // The operation itself, under another address.
        _ if path.ends_with(&outgoing.path) => outgoing.path.clone(),
        _ if host.is_none() && !path.starts_with('/') => {
            let folder = outgoing.path.rfind('/').map_or(0, |end| end + 1);
            [&outgoing.path[..folder], path].concat()
        }
        _ => return Err(format!("the next page is not on the server of this client, but at {link}").into()),
    };
    // A key that travels in the query is put there again.
    let keys = unsent.core.shared.credentials.iter().filter_map(|held| match held.scheme.place {
        Place::Query(name) => Some(name),
        _ => None,
    });
    let keys: Vec<&str> = keys.collect();
    let pairs = query.split('&').filter(|pair| !pair.is_empty());
    let pairs = pairs.filter(|pair| params::raw_pairs(pair).all(|(name, _)| !keys.contains(&name.as_str())));
    let query: Vec<String> = pairs.map(str::to_owned).collect();
    (outgoing.path, outgoing.query) = (path, query);
    Ok(())
}

/// The host of an address, if it has one, and what follows.
fn apart(address: &str) -> (Option<&str>, &str) {
    let is_scheme = |text: &str| text.chars().all(|c| c.is_ascii_alphanumeric() || "+-.".contains(c));
    let rest = match address.split_once("://") {
        Some((scheme, rest)) if is_scheme(scheme) => Some(rest),
        _ => address.strip_prefix("//"),
    };
    match rest {
        Some(rest) => {
            let (host, rest) = rest.split_at(rest.find(['/', '?']).unwrap_or(rest.len()));
            (Some(host), rest)
        }
        None => (None, address),
    }
}

#[cfg(test)]
mod tests {
    use super::{apart, links};

    #[test]
    fn links_are_read_as_they_are_written() {
        type Links = &'static [(&'static str, &'static [&'static str])];
        let rows: [(&str, Links); 6] = [
            ("<https://a.example/?page=2>; rel=\"next\"", &[("https://a.example/?page=2", &["next"])]),
            ("</a,b>; rel=next, </c>; rel=last", &[("/a,b", &["next"]), ("/c", &["last"])]),
            ("</a>; title=\"x, <y>\"; REL=\"prev Next\"", &[("/a", &["prev", "next"])]),
            ("</a>", &[("/a", &[])]),
            ("</a", &[]),
            ("", &[]),
        ];
        for (header, expected) in rows {
            let found = links(header);
            let found: Vec<(&str, Vec<&str>)> = found
                .iter()
                .map(|(address, rels)| (address.as_str(), rels.iter().map(String::as_str).collect()))
                .collect();
            let expected: Vec<(&str, Vec<&str>)> =
                expected.iter().map(|(address, rels)| (*address, rels.to_vec())).collect();
            assert_eq!(found, expected, "{header}");
        }
    }

    #[test]
    fn hosts_are_told_from_paths() {
        let rows = [
            ("https://a.example:81/x?y", (Some("a.example:81"), "/x?y")),
            ("https://a.example?y", (Some("a.example"), "?y")),
            ("//a.example", (Some("a.example"), "")),
            ("/x?to=https://a.example", (None, "/x?to=https://a.example")),
            ("?y", (None, "?y")),
        ];
        for (address, expected) in rows {
            assert_eq!(apart(address), expected, "{address}");
        }
    }
}
