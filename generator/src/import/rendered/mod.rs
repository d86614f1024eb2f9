//! Pages as a browser shows them, as text: method and path over several lines, a call, an answer, then sections of fields.

mod fields;
mod words;

use super::call::{self, Call};
use super::described::{self, Described, Part};
use super::field::json_of;
use super::{CUT, Kind, Reading, types};
use crate::diagnostics::Failed;
use crate::normalise::METHODS;
use fields::{Listed, is_media, status};
use serde_json::Value;
use words::{is_end, is_frame, plain_lines, section};

pub(super) const KIND: Kind = Kind { name: "rendered", about: "a rendered page as text", is, read };

/// A section of fields.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Section {
    Authorizations,
    Headers,
    Path,
    Query,
    Cookies,
    Body,
    Response,
}

/// A line with its number, from 1.
type Numbered = (usize, String);

fn is(text: &str) -> bool {
    let lines = plain_lines(text);
    let Some((_, _, rest)) = method(&lines) else { return false };
    // Markdown has a method beside its path, too, but no types on lines of their own.
    let said: Vec<&String> = lines.iter().filter(|line| !line.is_empty()).collect();
    let typed = said.windows(2).any(|pair| !pair[0].contains(' ') && types::is_type(pair[1]));
    (rest.is_empty() || typed) && lines.iter().any(|line| section(line).is_some() || line.starts_with("curl "))
}

/// The line of the method, the method, and what of the path stands on the same line. The rest of the path follows, a
/// segment on each line.
fn method(lines: &[String]) -> Option<(usize, &'static str, &str)> {
    (0..lines.len()).find_map(|index| {
        let line = lines[index].as_str();
        let method = METHODS.into_iter().find(|known| line.starts_with(&known.to_uppercase()))?;
        let rest = line[method.len()..].trim_start();
        let next = lines[index + 1..].iter().find(|line| !line.is_empty());
        let below = rest.is_empty() && next.is_some_and(|next| next.starts_with('/'));
        (below || rest.starts_with('/') && !rest.contains(' ')).then_some((index, method, rest))
    })
}

/// A page, taken apart.
struct Page {
    lines: Vec<String>,
    /// Whether a line (from 0) was used for anything.
    used: Vec<bool>,
}

impl Page {
    fn take(&mut self, index: usize) -> String {
        self.used[index] = true;
        self.lines[index].clone()
    }

    fn take_all(&mut self, lines: std::ops::RangeInclusive<usize>) {
        lines.for_each(|index| self.used[index] = true);
    }

    /// Where a section begins, and its lines that say something.
    fn section(&self, wanted: Section) -> Option<(usize, Vec<Numbered>)> {
        let start = self.lines.iter().position(|line| section(line) == Some(wanted))?;
        let mut own = false;
        let mut said = Vec::new();
        for (index, line) in self.lines.iter().enumerate() {
            match section(line) {
                None if is_end(line) && index > start => break,
                Some(found) => own = found == wanted,
                None if own && !line.is_empty() && !self.used[index] && !is_frame(line) => {
                    said.push((index + 1, line.clone()));
                }
                None => {}
            }
        }
        Some((start, said))
    }
}

/// The examples of answers, with their statuses, where those are printed.
#[derive(Default)]
struct Shown {
    answers: Vec<(Option<String>, (Value, usize))>,
    /// Statuses of tabs that are not shown, and their lines.
    others: Vec<(String, usize)>,
    /// The line at which an example breaks off.
    cut: Option<usize>,
}

fn read(reading: &mut Reading<'_>) -> Result<Value, Failed> {
    let lines = plain_lines(&reading.page.text);
    let Some((start, verb, rest)) = method(&lines) else {
        return Err(reading.refuse(1, "the page has no method and path", "add `GET /path` on a line"));
    };
    let rest = rest.to_owned();
    let raw: Vec<&str> = reading.page.text.lines().collect();
    let call = call::find(&raw);
    let mut page = Page { used: vec![false; lines.len()], lines };
    page.take(start);
    let (path, next) = path(&mut page, rest, start + 1);
    if let Some(call) = &call {
        page.take_all(call.first..=call.last);
    }
    let (title, docs, deprecated) = title(&mut page, start, next, call.as_ref());
    let shown = answers(&mut page, &raw, call.as_ref().map_or(next, |call| call.last + 1));
    // Whatever a page shows an answer of, it describes.
    let ends = page.section(Section::Response).is_none()
        && (!shown.answers.is_empty() || !page.lines.iter().any(|line| section(line).is_some()));
    let ends = ends.then_some(page.lines.len());
    let cut = shown.cut.map(|line| (line, "the page ends within this example"));
    if let Some((line, message)) = cut.or(ends.map(|line| (line, "the page ends before its section `Response`"))) {
        let failed = reading.refuse(line, message, CUT);
        if !reading.partial {
            return Err(failed);
        }
    }
    let (path, server) = agree(reading, path, call.as_ref(), start + 1);
    let mut described = Described {
        verb: verb.to_owned(),
        path,
        line: start + 1,
        title,
        docs,
        deprecated,
        server,
        ..Described::default()
    };
    sections(reading, &mut page, &mut described, call, shown);
    for (index, line) in page.lines.iter().enumerate() {
        if !page.used[index] && !line.is_empty() && !is_frame(line) {
            reading.report.aside(&reading.page.name, index + 1, line);
        }
    }
    Ok(described::document(reading, described))
}

/// The path, and the index of the line behind it.
fn path(page: &mut Page, mut path: String, start: usize) -> (String, usize) {
    let mut index = start;
    let mut end = start;
    while let Some(line) = page.lines.get(index) {
        let is_next = match path.chars().next_back() {
            _ if line.is_empty() => {
                index += 1;
                continue;
            }
            None => line.starts_with('/'),
            Some('/') => !line.contains([' ', '"']) && !line.contains("://") && section(line).is_none(),
            Some(_) => line == "/",
        };
        if !is_next {
            break;
        }
        path.push_str(&page.take(index));
        index += 1;
        end = index;
    }
    (if path.len() > 1 { path.trim_end_matches('/').to_owned() } else { path }, end)
}

type Title = (Option<(String, usize)>, Vec<(usize, String)>, Option<usize>);

/// The operation's title: the line behind the path, or the one before the method. What follows it in sentences
/// describes the operation.
fn title(page: &mut Page, start: usize, next: usize, call: Option<&Call>) -> Title {
    let end = call.map(|call| call.first).filter(|first| *first > next);
    let end = end.or_else(|| {
        (next..page.lines.len())
            .find(|&index| section(&page.lines[index]).is_some() || page.lines[index].starts_with(['{', '[']))
    });
    let end = end.unwrap_or(page.lines.len());
    let deprecated = (start + 1..end).find(|&index| page.lines[index].eq_ignore_ascii_case("deprecated"));
    if let Some(index) = deprecated {
        page.take(index);
    }
    let is_title = |line: &str| line.chars().next().is_some_and(char::is_alphabetic) && line.len() < 100;
    let is_free = |page: &Page, index: usize| {
        let line = &page.lines[index];
        !page.used[index] && !line.is_empty() && !is_frame(line) && !line.contains("://") && status(line).is_none()
    };
    let behind = (next..end).find(|&index| is_free(page, index)).filter(|&index| is_title(&page.lines[index]));
    let before = || (0..start).rev().find(|&index| is_free(page, index) && is_title(&page.lines[index]));
    let Some(index) = behind.or_else(before) else { return (None, Vec::new(), deprecated.map(|index| index + 1)) };
    let title = (page.take(index), index + 1);
    let mut docs = Vec::new();
    for index in index + 1..end.max(index + 1) {
        let line = &page.lines[index];
        if is_free(page, index) && line.contains(' ') && line.ends_with('.') && index > next {
            docs.push((index + 1, page.take(index)));
        }
    }
    (Some(title), docs, deprecated.map(|index| index + 1))
}

/// The examples of answers: JSON behind the call, each below its status, if that is printed.
fn answers(page: &mut Page, raw: &[&str], start: usize) -> Shown {
    let end = (start..page.lines.len()).find(|&index| section(&page.lines[index]).is_some());
    let end = end.unwrap_or(page.lines.len());
    let mut shown = Shown::default();
    let mut tabs: Vec<(String, usize)> = Vec::new();
    let mut index = start;
    while index < page.lines.len() {
        let line = page.lines[index].as_str();
        if index < end
            && let Some((code, rest)) = status(line).filter(|(_, rest)| !is_media(rest))
        {
            let all =
                std::iter::once(code).chain(rest.as_bytes().chunks(3).filter_map(|tab| std::str::from_utf8(tab).ok()));
            tabs.extend(all.map(|code| (code.to_owned(), index + 1)));
            page.take(index);
        }
        if !["{", "{}", "[", "[]"].contains(&page.lines[index].as_str()) {
            index += 1;
            continue;
        }
        match json_of(raw[index..].iter().copied()) {
            Some((value, count)) => {
                // Some pages print it again at their end.
                let again = shown.answers.iter().any(|(_, (known, _))| *known == value);
                if index < end || again {
                    page.take_all(index..=index + count - 1);
                }
                if index < end && !again {
                    // Of tabs in a row, the first is the one that is shown.
                    let own = (!tabs.is_empty()).then(|| tabs.remove(0).0);
                    shown.others.append(&mut tabs);
                    shown.answers.push((own, (value, index + 1)));
                }
                index += count;
            }
            None => match closes(&raw[index..]) {
                // It is code.
                Some(count) => index += count,
                None => {
                    shown.cut = Some(index + 1);
                    break;
                }
            },
        }
    }
    shown.others.append(&mut tabs);
    shown
}

/// How many lines it takes until every bracket is closed.
fn closes(lines: &[&str]) -> Option<usize> {
    let mut depth = 0;
    for (count, line) in lines.iter().enumerate() {
        depth += line.matches(['{', '[']).count();
        depth = depth.saturating_sub(line.matches(['}', ']']).count());
        if depth == 0 {
            return Some(count + 1);
        }
    }
    None
}

/// Path and server, of which the page and its call may say different things.
fn agree(
    reading: &mut Reading<'_>,
    path: String,
    call: Option<&Call>,
    line: usize,
) -> (String, Option<(String, usize)>) {
    let Some(call) = call else { return (path, None) };
    let Some((scheme, rest)) = call.url.split_once("://") else { return (path, None) };
    let (host, own) = rest.split_once('/').unwrap_or((rest, ""));
    let own = format!("/{}", own.split('?').next().unwrap_or_default());
    let at = |base: &str| Some((format!("{scheme}://{host}{base}"), call.first + 1));
    // The page's path may leave out what all of an API begins with, and also what comes last.
    let begins = |base: &str| own[base.len()..].starts_with(&format!("{path}/"));
    let bases = own.match_indices('/').map(|(index, _)| &own[..index]);
    let base =
        own.strip_suffix(&path).or_else(|| bases.into_iter().find(|base| begins(base)).filter(|_| path.len() > 1));
    let Some(base) = base.filter(|base| !base.ends_with('/')) else {
        let text = format!("the path is `{path}`, and `{own}` in the call; that of the call is taken");
        reading.report.contradiction(&reading.page.name, line, text);
        return (own, at(""));
    };
    if own.len() > base.len() + path.len() {
        let text = format!("the path is `{path}`, and `{}` in the call; that of the call is taken", &own[base.len()..]);
        reading.report.contradiction(&reading.page.name, line, text);
    }
    (own[base.len()..].to_owned(), at(base))
}

/// Everything that stands in sections.
fn sections(reading: &mut Reading<'_>, page: &mut Page, described: &mut Described, call: Option<Call>, shown: Shown) {
    let body = call.as_ref().and_then(|call| call.body.clone());
    let aside = |reading: &mut Reading<'_>, listed: &Listed| {
        for (number, line) in &listed.before {
            reading.report.aside(&reading.page.name, *number, line);
        }
    };
    if let Some((_, listed)) = section_of(reading, page, Section::Authorizations, None) {
        aside(reading, &listed);
        described.credentials = listed.fields;
    }
    let in_the_path = page.section(Section::Path).map(|(_, lines)| lines).unwrap_or_default();
    let in_the_path: Vec<String> = in_the_path.into_iter().map(|(_, line)| line).collect();
    let mut section =
        |reading: &mut Reading<'_>, which: Section, sample: Option<&Value>| section_of(reading, page, which, sample);
    for (which, place) in
        [(Section::Headers, "header"), (Section::Path, "path"), (Section::Query, "query"), (Section::Cookies, "cookie")]
    {
        let Some((_, listed)) = section(reading, which, None) else { continue };
        aside(reading, &listed);
        for field in listed.fields {
            let in_path = described.path.contains(&format!("{{{}}}", field.name));
            let stray = match place {
                // The title of the parameters in the path may be missing.
                "header" | "query" if in_path && !in_the_path.contains(&field.name) => true,
                "path" => !in_path,
                // A body whose section is not found is not among the parameters.
                _ => body.as_ref().is_some_and(|body| body.get(&field.name).is_some()) && place == "query",
            };
            if stray {
                let message = format!("`{}` is listed as a parameter in the {place}, and is none", field.name);
                reading.refuse(field.line, message, "correct the path, or the title of the section below it");
                continue;
            }
            described.parameters.push((place, field));
        }
    }
    let listed = section(reading, Section::Body, body.as_ref());
    if listed.is_some() || body.is_some() {
        let (line, listed) = listed.unwrap_or_default();
        let line = if line == 0 { call.as_ref().map_or(described.line, |call| call.first + 1) } else { line };
        let (_, mut part) = part(line, listed);
        part.example = body.zip(call.as_ref().map(|call| call.first + 1));
        part.media = part.media.or_else(|| call.as_ref()?.media());
        described.body = Some(part);
    }
    let mut answers = shown.answers.into_iter();
    let first = answers.next();
    let sample = first.as_ref().map(|(_, (value, _))| value);
    let (line, listed) = section(reading, Section::Response, sample).unwrap_or((described.line, Listed::default()));
    let (status, mut part) = part(line, listed);
    let (tab, example) = first.map_or((None, None), |(status, value)| (status, Some(value)));
    part.example = example;
    let status = status.or(tab);
    let known = |described: &Described, status: &str| {
        described.answers.iter().any(|(known, _)| known.as_deref() == Some(status))
    };
    described.answers.push((status, part));
    for (status, value) in answers.filter(|(status, _)| status.is_some()) {
        described.answers.push((status, Part { line: described.line, example: Some(value), ..Part::default() }));
    }
    for (status, line) in shown.others {
        if !known(described, &status) && !status.starts_with('2') {
            described.answers.push((Some(status), Part { line, ..Part::default() }));
        }
    }
    described.call = call;
}

/// The fields of a section, whose lines are used then, and its line.
fn section_of(
    reading: &mut Reading<'_>,
    page: &mut Page,
    which: Section,
    sample: Option<&Value>,
) -> Option<(usize, Listed)> {
    let (start, lines) = page.section(which)?;
    page.take(start);
    let listed = fields::read(&lines, sample);
    lines.iter().for_each(|(number, _)| page.used[number - 1] = true);
    if let Some(line) = listed.astray {
        let help = "add the English title of the section above it";
        reading.refuse(line, "this belongs to a section whose title is not known", help);
    }
    if let Some(line) = listed.broken {
        reading.refuse(line, "this breaks off", CUT);
    }
    Some((start + 1, listed))
}

/// A section's lines as a part; also the status that it prints.
fn part(line: usize, listed: Listed) -> (Option<String>, Part) {
    let mut part = Part { line, fields: listed.fields, ..Part::default() };
    let mut found = None;
    for (_, text) in listed.before {
        match status(&text) {
            Some((code, rest)) => {
                found.get_or_insert(code.to_owned());
                part.media = part.media.or(is_media(rest).then(|| rest.to_owned()));
            }
            None if is_media(&text) => _ = part.media.get_or_insert(text),
            None => part.docs.push(text),
        }
    }
    (found, part)
}
