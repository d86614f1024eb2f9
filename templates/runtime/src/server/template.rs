//! Path templates.
//!
//! axum routes whole segments only. So a template becomes a pattern of positional captures, and what is within a
//! segment (`{id}.json`, `{a}-{b}`, `{name}:cancel`) is matched here.

use crate::params::{form_decode, raw_pairs};
use http::HeaderMap;

/// One segment of a template: literal text with a parameter after each piece but the last.
#[derive(Debug, PartialEq, Eq)]
struct Segment {
    literals: Vec<&'static str>,
    names: Vec<&'static str>,
}

/// A parsed template.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Template {
    segments: Vec<Segment>,
    /// What the query must hold, where the document writes one into the path.
    query: Vec<(&'static str, Segment)>,
    /// What a query parameter or a header must be, where the document tells operations of one path apart by what
    /// follows `#`, which is never sent.
    told_by: Option<(&'static str, &'static str)>,
}

impl Template {
    pub fn parse(path: &'static str) -> Self {
        let (path, fragment) = path.split_once('#').unwrap_or((path, ""));
        let (path, query) = path.split_once('?').unwrap_or((path, ""));
        let pairs = query.split('&').filter(|pair| !pair.is_empty());
        let pairs = pairs.map(|pair| pair.split_once('=').unwrap_or((pair, "")));
        Template {
            segments: path.strip_prefix('/').unwrap_or(path).split('/').map(segment).collect(),
            query: pairs.map(|(key, value)| (key, segment(value))).collect(),
            told_by: fragment.split_once('='),
        }
    }

    /// The axum pattern: literal segments as they are, all others captures.
    pub fn pattern(&self) -> String {
        let segments = self.segments.iter().enumerate().map(|(index, segment)| match segment.names.is_empty() {
            true => segment.literals.concat().replace('{', "{{").replace('}', "}}"),
            false => format!("{{p{index}}}"),
        });
        format!("/{}", segments.collect::<Vec<_>>().join("/"))
    }

    /// How much of the template is literal: the more, the earlier it is tried.
    pub fn literal_len(&self) -> usize {
        let all = self.segments.iter().chain(self.query.iter().map(|(_, value)| value));
        all.flat_map(|segment| &segment.literals).map(|literal| literal.len()).sum::<usize>()
            + self.query.len()
            + usize::from(self.told_by.is_some())
    }

    /// The parameters of a path and of what the template says of the query, as they were sent; `None` when they do not
    /// match.
    pub fn matches(&self, path: &str, query: &str, headers: &HeaderMap) -> Option<Vec<(String, String)>> {
        let mut texts = path.strip_prefix('/').unwrap_or(path).split('/');
        let mut captures = Vec::new();
        for segment in &self.segments {
            segment.matches(texts.next()?, &mut captures)?;
        }
        if texts.next().is_some() {
            return None;
        }
        for (key, value) in &self.query {
            let (_, sent) = raw_pairs(query).find(|(sent, _)| sent == key)?;
            value.matches(sent, &mut captures)?;
        }
        if let Some((key, value)) = self.told_by {
            let sent = raw_pairs(query).any(|(name, sent)| name == key && form_decode(sent) == value);
            let header = || headers.get(key).is_some_and(|sent| sent == value);
            if !sent && !header() {
                return None;
            }
        }
        Some(captures)
    }
}

fn segment(text: &'static str) -> Segment {
    let (mut literals, mut names, mut rest) = (Vec::new(), Vec::new(), text);
    while let Some((literal, after)) = rest.split_once('{') {
        let Some((name, after)) = after.split_once('}') else { break };
        literals.push(literal);
        names.push(name);
        rest = after;
    }
    literals.push(rest);
    Segment { literals, names }
}

impl Segment {
    /// Parameters are not empty; a literal between two of them ends the first at its first occurrence.
    fn matches(&self, text: &str, captures: &mut Vec<(String, String)>) -> Option<()> {
        let mut rest = text.strip_prefix(self.literals[0])?;
        for (index, name) in self.names.iter().enumerate() {
            let literal = self.literals[index + 1];
            let last = index + 1 == self.names.len();
            let end = match (literal, last) {
                (_, true) => rest.strip_suffix(literal)?.len(),
                ("", false) => rest.chars().next()?.len_utf8(),
                (literal, false) => rest.find(literal)?,
            };
            if end == 0 {
                return None;
            }
            captures.push(((*name).to_owned(), rest[..end].to_owned()));
            rest = &rest[end + literal.len()..];
        }
        rest.is_empty().then_some(())
    }
}

#[cfg(test)]
mod tests {
    use super::Template;

    fn captures(template: &'static str, path: &str) -> Option<String> {
        let (path, query) = path.split_once('?').unwrap_or((path, ""));
        let headers =
            http::HeaderMap::from_iter([(http::HeaderName::from_static("x-target"), "b".parse().expect("a value"))]);
        let found = Template::parse(template).matches(path, query, &headers)?;
        Some(found.iter().map(|(name, value)| format!("{name}={value};")).collect())
    }

    #[test]
    fn segments_match_within() {
        let rows = [
            ("/pets", "/pets", Some("")),
            ("/pets", "/pet", None),
            ("/pets/{id}", "/pets/a%20b", Some("id=a%20b;")),
            ("/pets/{id}", "/pets/", None),
            ("/f/{id}.json", "/f/7.json", Some("id=7;")),
            ("/f/{id}.json", "/f/7.xml", None),
            ("/{name}:cancel", "/job:cancel", Some("name=job;")),
            ("/f/{a}-{b}", "/f/x-y", Some("a=x;b=y;")),
            ("/f/{a}-{b}/g", "/f/x-y/h", None),
            ("/pets/", "/pets/", Some("")),
            ("/pets/", "/pets", None),
            ("/f?act=list", "/f?x=1&act=list", Some("")),
            ("/f?act=list", "/f?act=get", None),
            ("/f?id={id}", "/f?id=7", Some("id=7;")),
            ("/f#one", "/f", Some("")),
            ("/#Action=a", "/?Version=1&Action=a", Some("")),
            ("/#Action=a", "/?Action=b", None),
            ("/#X-Target=b", "/", Some("")),
            ("/#X-Target=a", "/", None),
        ];
        for (template, path, expected) in rows {
            assert_eq!(captures(template, path).as_deref(), expected, "{template} on {path}");
        }
    }

    #[test]
    fn patterns_are_positional() {
        assert_eq!(Template::parse("/f/{a}-{b}/x").pattern(), "/f/{p1}/x");
        assert_eq!(Template::parse("/f/{id}?x=1").pattern(), "/f/{p1}");
    }
}
