//! Plain Markdown and HTML: headings with a method and a path, tables or lists of parameters, and examples.

mod blocks;
mod listed;
mod spoken;

use super::call::{self, Call};
use super::described::{self, Described, Part};
use super::field::{Field, json_of};
use super::{CUT, Kind, Reading, SOURCE, merge};
use crate::diagnostics::Failed;
use crate::normalise::METHODS;
use blocks::{Block, What, blocks};
use listed::bare;
use serde_json::{Value, json};

pub(super) const KIND: Kind = Kind { name: "reference", about: "Markdown or HTML with a method and a path", is, read };

fn is(text: &str) -> bool {
    blocks(text).0.iter().any(|block| request(block).is_some())
}

/// A method, a path with the base before it, if that is there, and what else is in the line.
struct Request {
    verb: &'static str,
    base: Option<String>,
    path: String,
    title: String,
}

/// The operation that a block begins.
fn request(block: &Block) -> Option<Request> {
    let text = match &block.what {
        What::Heading(_, text) | What::Paragraph(text) => text.lines().next()?,
        What::Code(text) if text.trim().lines().count() == 1 => text.trim(),
        _ => return None,
    };
    let plain = text.replace(['`', '*'], " ");
    let mut words = plain.split_whitespace().peekable();
    let mut before = Vec::new();
    while let Some(word) = words.next() {
        let verb = METHODS.into_iter().find(|known| known.to_uppercase() == word.trim_end_matches(':'));
        if let Some((verb, target)) = verb.and_then(|verb| Some((verb, *words.peek()?)))
            && (target.starts_with('/') || target.contains("://"))
        {
            words.next();
            let (base, path) = match target.split_once("://") {
                Some((scheme, rest)) => {
                    let (host, path) = rest.split_once('/').unwrap_or((rest, ""));
                    (Some(format!("{scheme}://{host}")), format!("/{path}"))
                }
                None => (None, target.to_owned()),
            };
            let title = before.into_iter().chain(words).collect::<Vec<_>>().join(" ");
            let title = title.trim_matches(['-', '–', '—', ':', '(', ')', '|', ' ']).to_owned();
            // In a sentence, it is only mentioned.
            let is_heading = matches!(block.what, What::Heading(..) | What::Code(_));
            let path = template(path.split('?').next().unwrap_or_default());
            return (is_heading || title.len() < 3).then_some(Request { verb, base, path, title });
        }
        before.push(word);
    }
    None
}

/// A path with its parameters in braces, however they are marked.
fn template(path: &str) -> String {
    let segment = |segment: &str| match segment.strip_prefix([':', '$']) {
        Some(name) => format!("{{{name}}}"),
        None if segment.starts_with('<') && segment.ends_with('>') => format!("{{{}}}", &segment[1..segment.len() - 1]),
        None => segment.replace("{{", "{").replace("}}", "}"),
    };
    path.split('/').map(segment).collect::<Vec<_>>().join("/")
}

/// What the blocks below a heading are about.
#[derive(Clone, Debug, PartialEq)]
enum Topic {
    Nothing,
    Credentials,
    Parameters(Option<&'static str>),
    Body,
    Answer(Option<String>),
    Statuses,
    Permissions,
}

/// The topic that a heading, or a paragraph in its place, announces.
fn topic(text: &str) -> Option<Topic> {
    let plain = bare(text.trim_end_matches(':')).to_lowercase();
    let has = |words: &[&str]| words.iter().any(|word| plain.contains(word));
    let status = plain
        .split(|c: char| !c.is_ascii_alphanumeric())
        .find(|word| word.len() == 3 && word.parse::<u16>().is_ok_and(|code| (100..600).contains(&code)));
    if plain.len() > 60 {
        return None;
    }
    Some(match () {
        () if has(&["authent", "authoriz", "credential"]) => Topic::Credentials,
        () if has(&["permission", "scope"]) => Topic::Permissions,
        () if has(&["path param", "url param", "path variable", "uri param"]) => Topic::Parameters(Some("path")),
        () if has(&["query", "filter"]) => Topic::Parameters(Some("query")),
        () if has(&["header"]) && !has(&["response"]) => Topic::Parameters(Some("header")),
        () if has(&["cookie"]) => Topic::Parameters(Some("cookie")),
        () if has(&["status code", "error code", "errors"]) => Topic::Statuses,
        () if has(&["respon", "returns", "result", "output"]) || status.is_some() => {
            Topic::Answer(status.map(str::to_owned))
        }
        () if has(&["body", "payload", "request", "input"]) => Topic::Body,
        () if has(&["parameter", "argument", "attribute", "propert", "field"]) => Topic::Parameters(None),
        () => return None,
    })
}

fn read(reading: &mut Reading<'_>) -> Result<Value, Failed> {
    let text = reading.page.text.clone();
    let (blocks, open) = blocks(&text);
    if let Some(line) = open {
        let failed = reading.refuse(line, "the page ends within this block", CUT);
        if !reading.partial {
            return Err(failed);
        }
    }
    let starts: Vec<usize> = (0..blocks.len()).filter(|&index| request(&blocks[index]).is_some()).collect();
    // The heading above a line with method and path belongs to it.
    let begins: Vec<usize> = starts
        .iter()
        .map(|&start| {
            let above = (0..start).rev().take_while(|&index| !starts.contains(&index));
            let heading = above.into_iter().find(|&index| matches!(blocks[index].what, What::Heading(..)));
            let own = matches!(blocks[start].what, What::Heading(..));
            heading
                .filter(|_| !own)
                .filter(|&index| start - index <= 3 && topic(words(&blocks[index])).is_none())
                .unwrap_or(start)
        })
        .collect();
    let first = begins.first().copied().unwrap_or(blocks.len());
    let shared = Shared::of(reading, &blocks[..first]);
    let mut parts = Vec::new();
    for (number, &begin) in begins.iter().enumerate() {
        let end = begins.get(number + 1).copied().unwrap_or(blocks.len());
        let mut section = Section { reading: &mut *reading, described: Described::default(), shared: &shared };
        section.read(&blocks[begin..end], starts[number] - begin);
        let described = section.described;
        parts.push((reading.page.name.clone(), described::document(reading, described)));
    }
    let mut whole = merge::merge(parts, reading.report);
    if let Some((title, line)) = shared.title {
        whole["info"]["title"] = json!(title);
        whole["info"][SOURCE] = json!({ "title": reading.name(line) });
    }
    Ok(whole)
}

/// Whether a block lists something.
fn listed(what: &What) -> bool {
    matches!(what, What::Table(_) | What::List(_) | What::Terms(_))
}

/// The words of a heading or a paragraph.
fn words(block: &Block) -> &str {
    match &block.what {
        What::Heading(_, text) | What::Paragraph(text) => text,
        _ => "",
    }
}

/// What a page says before its first operation, of all of them.
#[derive(Default)]
struct Shared {
    title: Option<(String, usize)>,
    server: Option<(String, usize)>,
    credentials: Vec<Field>,
}

impl Shared {
    fn of(reading: &mut Reading<'_>, blocks: &[Block]) -> Self {
        let mut shared = Self::default();
        for (index, block) in blocks.iter().enumerate() {
            let above = blocks[..index].last().map(words).unwrap_or_default().to_lowercase();
            let text = match &block.what {
                What::Heading(1, text) if shared.title.is_none() => {
                    shared.title = Some((bare(text).to_owned(), block.line));
                    continue;
                }
                What::Heading(_, text) if topic(text).is_some() => continue,
                What::Heading(_, text) | What::Paragraph(text) | What::Code(text) => text.clone(),
                What::List(items) => items.iter().map(|(_, _, text)| text.as_str()).collect::<Vec<_>>().join("\n"),
                What::Table(_) | What::Terms(_) => String::new(),
            };
            let lower = text.to_lowercase();
            let speaks = ["base url", "base uri", "endpoint", "server", "host"]
                .iter()
                .any(|word| lower.contains(word) || above.contains(word));
            let url = text
                .split(|c: char| c.is_whitespace() || "`*<>()\"'".contains(c))
                .find(|word| word.starts_with("http"));
            let credential = credential(&text, block.line);
            match (url.filter(|_| speaks), credential) {
                (Some(url), _) if shared.server.is_none() => {
                    let url = url.trim_end_matches(['/', '.', ',']).to_owned();
                    shared.server = Some((url, block.line));
                }
                (_, Some(field)) if shared.credentials.is_empty() => shared.credentials.push(field),
                _ => aside(reading, block),
            }
        }
        shared
    }
}

/// The credential that a text shows: a header with a placeholder, `Authorization: Bearer <token>`.
fn credential(text: &str, line: usize) -> Option<Field> {
    for piece in text.split(['`', '\n', '"', '\'']) {
        let Some((name, value)) = piece.split_once(": ") else { continue };
        let name = name.rsplit(' ').next().unwrap_or(name);
        let is_header = !name.is_empty() && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '-');
        let known = ["authorization", "key", "token", "secret"].iter().any(|word| name.to_lowercase().contains(word));
        let placeholder =
            value.contains(['<', '{', '$', '…']) || value.contains("...") || value.to_uppercase().contains("YOUR");
        if is_header && known && placeholder {
            let docs = vec![(line, value.trim().to_owned())];
            return Some(Field { line, name: name.to_owned(), place: Some("header"), docs, ..Field::default() });
        }
    }
    None
}

fn aside(reading: &mut Reading<'_>, block: &Block) {
    let name = reading.page.name.clone();
    let mut say = |line: usize, text: &str| reading.report.aside(&name, line, text);
    match &block.what {
        What::Heading(_, text) | What::Paragraph(text) | What::Code(text) => {
            text.lines().enumerate().for_each(|(index, text)| say(block.line + index, text));
        }
        What::Table(rows) => rows.iter().for_each(|(line, cells)| say(*line, &cells.join(" | "))),
        What::List(items) => items.iter().for_each(|(line, _, text)| say(*line, text)),
        What::Terms(terms) => terms.iter().for_each(|(line, term, text)| say(*line, &format!("{term}: {text}"))),
    }
}

/// The blocks of one operation.
struct Section<'a, 'r> {
    reading: &'a mut Reading<'r>,
    described: Described,
    shared: &'a Shared,
}

impl Section<'_, '_> {
    fn read(&mut self, blocks: &[Block], start: usize) {
        let Some(request) = request(&blocks[start]) else { return };
        let line = blocks[start].line;
        let title = match &blocks[0].what {
            _ if !request.title.is_empty() => Some((request.title.clone(), line)),
            What::Heading(_, text) if start > 0 => Some((bare(text).to_owned(), blocks[0].line)),
            _ => None,
        };
        let server = request.base.map(|base| (base, line)).or_else(|| self.shared.server.clone());
        self.described = Described {
            verb: request.verb.to_owned(),
            path: request.path,
            line,
            title,
            server,
            ..Described::default()
        };
        let mut topic = Topic::Nothing;
        for (index, block) in blocks.iter().enumerate().filter(|(index, _)| *index != start) {
            let before = topic == Topic::Nothing;
            let announced = match &block.what {
                What::Heading(..) if index == 0 => continue,
                What::Heading(_, text) => Some((self::topic(text), text)),
                What::Paragraph(text) if text.starts_with("**") && text.trim_end_matches([':', '*']).len() < 60 => {
                    Some((self::topic(text), text)).filter(|(topic, _)| topic.is_some())
                }
                What::Paragraph(text) if text.ends_with(':') && text.len() < 60 => {
                    Some((self::topic(text), text)).filter(|(topic, _)| topic.is_some())
                }
                _ => None,
            };
            if let Some((found, text)) = announced {
                match found {
                    Some(found) => topic = found,
                    // An example is one of what is spoken of.
                    None if text.to_lowercase().contains("example") => {}
                    None => {
                        topic = Topic::Nothing;
                        aside(self.reading, block);
                    }
                }
                self.open(&topic, block.line);
                continue;
            }
            let (bodies, answers) = (self.described.body.is_some(), self.described.answers.len());
            self.block(block, &topic, before);
            // What follows an example is about that; what follows a list without a title may be about anything.
            let shown = matches!(block.what, What::Code(_));
            match topic {
                Topic::Parameters(_) | Topic::Body if shown && self.described.answers.len() > answers => {
                    topic = Topic::Answer(self.described.answers.last().and_then(|(status, _)| status.clone()));
                }
                Topic::Parameters(_) if shown && self.described.body.is_some() != bodies => topic = Topic::Body,
                Topic::Parameters(Some(_)) if listed(&block.what) => topic = Topic::Parameters(None),
                _ => {}
            }
        }
        if self.described.credentials.is_empty() {
            self.described.credentials.clone_from(&self.shared.credentials);
        }
        if let (Some(body), Some(call)) = (&mut self.described.body, &self.described.call) {
            body.media = body.media.take().or_else(|| call.media());
        }
        self.server();
        if self.described.answers.is_empty() {
            let line = self.described.line;
            self.reading.report.aside(&self.reading.page.name, line, "no answer is described");
        }
    }

    /// An answer exists once it is announced with its status.
    fn open(&mut self, topic: &Topic, line: usize) {
        if let Topic::Answer(Some(status)) = topic {
            self.answer(&Some(status.clone()), line);
        }
    }

    fn block(&mut self, block: &Block, topic: &Topic, before: bool) {
        let used = match &block.what {
            What::Heading(..) => false,
            What::Paragraph(text) => self.paragraph(text, block.line, topic, before),
            What::Code(text) => self.code(text, block.line, topic),
            What::Table(rows) => match listed::table(rows) {
                Some((fields, nameless)) => {
                    for line in nameless {
                        let help = "write its name in the first cell; `--partial` leaves it out";
                        self.reading.refuse(line, "a field without a name", help);
                    }
                    self.fields(fields, topic)
                }
                None => self.statuses(rows),
            },
            What::List(items) if *topic == Topic::Permissions => {
                self.permissions(&items.iter().map(|(_, _, text)| text.as_str()).collect::<Vec<_>>().join(", "))
            }
            What::List(items) => listed::list(items).is_some_and(|fields| self.fields(fields, topic)),
            What::Terms(terms) => listed::terms(terms).is_some_and(|fields| self.fields(fields, topic)),
        };
        if !used {
            aside(self.reading, block);
        }
    }

    fn paragraph(&mut self, text: &str, line: usize, topic: &Topic, before: bool) -> bool {
        let plain = text.trim_start_matches(['*', '>', ' ']).to_lowercase();
        if plain.starts_with("deprecated") || plain.starts_with("this endpoint is deprecated") {
            self.described.deprecated = Some(line);
        }
        if let Some((label, listed)) = text.split_once(':')
            && self::topic(label) == Some(Topic::Permissions)
        {
            return self.permissions(listed);
        }
        match topic {
            Topic::Credentials => {
                let found = credential(text, line);
                let is_found = found.is_some();
                self.described.credentials.extend(found);
                is_found
            }
            Topic::Permissions => self.permissions(text),
            Topic::Answer(status) => {
                self.answer(status, line).docs.push(text.to_owned());
                true
            }
            Topic::Body => {
                self.body(line).docs.push(text.to_owned());
                true
            }
            Topic::Nothing if before => {
                self.described.docs.push((line, text.to_owned()));
                true
            }
            _ => false,
        }
    }

    fn permissions(&mut self, text: &str) -> bool {
        let quoted: Vec<&str> = text.split('`').skip(1).step_by(2).collect();
        let plain = text.split([',', '\n']).map(bare).filter(|word| !word.is_empty() && !word.contains(' '));
        let found: Vec<String> = if quoted.is_empty() {
            plain.map(str::to_owned).collect()
        } else {
            quoted.into_iter().map(str::to_owned).collect()
        };
        let any = !found.is_empty();
        self.described.permissions.extend(found);
        any
    }

    fn body(&mut self, line: usize) -> &mut Part {
        self.described.body.get_or_insert_with(|| Part { line, ..Part::default() })
    }

    fn answer(&mut self, status: &Option<String>, line: usize) -> &mut Part {
        let answers = &mut self.described.answers;
        // Without a status, what succeeds is meant.
        let known = answers.iter().position(|(known, _)| match status {
            Some(_) => known == status,
            None => known.as_ref().is_none_or(|known| known.starts_with('2')),
        });
        let index = known.unwrap_or_else(|| {
            answers.push((status.clone(), Part { line, ..Part::default() }));
            answers.len() - 1
        });
        &mut answers[index].1
    }

    fn fields(&mut self, fields: Vec<Field>, topic: &Topic) -> bool {
        let path = self.described.path.clone();
        let in_path = |name: &str| path.contains(&format!("{{{name}}}"));
        let queries = ["get", "delete", "head"].contains(&self.described.verb.as_str());
        for field in fields {
            let place = match (topic, field.place) {
                (Topic::Answer(status), _) => {
                    self.answer(status, field.line).fields.push(field);
                    continue;
                }
                (Topic::Credentials, _) => {
                    self.described.credentials.push(field);
                    continue;
                }
                (Topic::Statuses | Topic::Permissions, _) => return false,
                (_, Some(place)) => place,
                (Topic::Body, None) => "body",
                (Topic::Parameters(Some(place)), None) => place,
                (Topic::Parameters(None) | Topic::Nothing, None) if in_path(&field.name) => "path",
                (Topic::Parameters(None) | Topic::Nothing, None) => {
                    self.described.guessed.push(field.name.clone());
                    if queries { "query" } else { "body" }
                }
            };
            match place {
                "body" => {
                    let line = field.line;
                    self.body(line).fields.push(field);
                }
                "path" if !in_path(&field.name) => {
                    let message = format!("`{}` is listed as a parameter in the path, and is none", field.name);
                    self.reading.refuse(field.line, message, "correct the path, or the title above the list");
                }
                place => self.described.parameters.push((place, field)),
            }
        }
        true
    }

    /// A table of statuses and what they mean.
    fn statuses(&mut self, rows: &[(usize, Vec<String>)]) -> bool {
        let mut found = false;
        for (line, cells) in rows.iter().skip(1) {
            let code = cells.first().map(|cell| bare(cell).split(' ').next().unwrap_or_default()).unwrap_or_default();
            if code.len() == 3 && code.parse::<u16>().is_ok_and(|code| (100..600).contains(&code)) {
                let docs = cells[1..]
                    .iter()
                    .map(|cell| cell.trim().to_owned())
                    .filter(|cell| !cell.is_empty())
                    .collect::<Vec<_>>();
                let part = self.answer(&Some(code.to_owned()), *line);
                if part.docs.is_empty() {
                    part.docs = docs;
                }
                found = true;
            }
        }
        found
    }

    /// An example: a call, what it sends, or what comes back.
    fn code(&mut self, text: &str, line: usize, topic: &Topic) -> bool {
        let lines: Vec<&str> = text.lines().collect();
        if let Some(mut call) = call::find(&lines) {
            (call.first, call.last) = (call.first + line - 1, call.last + line - 1);
            if let Some(body) = call.body.clone() {
                self.body(line).example.get_or_insert((body, line));
            }
            self.described.call.get_or_insert(call);
            return true;
        }
        let mut status = match topic {
            Topic::Answer(status) => status.clone(),
            _ => None,
        };
        let first = lines.first().copied().unwrap_or_default();
        let mut is_answer = matches!(topic, Topic::Answer(_));
        if let Some(rest) = first.strip_prefix("HTTP/") {
            status = rest.split(' ').nth(1).map(str::to_owned).or(status);
            is_answer = true;
        }
        let head = lines.iter().position(|line| line.trim_start().starts_with(['{', '[']));
        let Some((value, _)) = head.and_then(|head| json_of(lines[head..].iter().copied())) else {
            return self.head(&lines, line);
        };
        let sent = METHODS.iter().any(|method| first.starts_with(&method.to_uppercase()));
        if sent {
            self.head(&lines, line);
        }
        let takes = !["get", "delete", "head"].contains(&self.described.verb.as_str());
        let to_body = sent || *topic == Topic::Body || takes && matches!(topic, Topic::Parameters(_));
        if to_body && !is_answer {
            self.body(line).example.get_or_insert((value, line));
        } else {
            self.answer(&status, line).example.get_or_insert((value, line));
        }
        true
    }

    /// The first lines of a request as HTTP has them.
    fn head(&mut self, lines: &[&str], line: usize) -> bool {
        let Some(first) = lines
            .first()
            .filter(|first| METHODS.iter().any(|method| first.starts_with(&format!("{} ", method.to_uppercase()))))
        else {
            return false;
        };
        let mut call = Call { first: line - 1, last: line - 1, ..Call::default() };
        let headers = lines[1..].iter().map_while(|line| line.split_once(": "));
        call.headers = headers.map(|(name, value)| (name.to_owned(), value.to_owned())).collect();
        let host = call.headers.iter().find(|(name, _)| name.eq_ignore_ascii_case("host"));
        call.url = first.split(' ').nth(1).unwrap_or_default().to_owned();
        if let Some((_, host)) = host {
            call.url = format!("https://{host}{}", call.url);
        }
        call.headers.retain(|(name, _)| !name.eq_ignore_ascii_case("host"));
        self.described.call.get_or_insert(call);
        true
    }

    /// Where it is served: what the page says, or its call.
    fn server(&mut self) {
        let Some(call) = &self.described.call else { return };
        let Some((scheme, rest)) = call.url.split_once("://") else { return };
        let (host, own) = rest.split_once('/').unwrap_or((rest, ""));
        let own = format!("/{}", own.split('?').next().unwrap_or_default());
        // Examples have values in place of parameters.
        let ends: Vec<&str> = self.described.path.split('/').skip(1).collect();
        let segments: Vec<&str> = own.split('/').skip(1).collect();
        let base = segments.len().checked_sub(ends.len());
        let fits = base
            .filter(|base| segments[*base..].iter().zip(&ends).all(|(own, end)| own == end || end.starts_with('{')));
        match fits {
            Some(base) if self.described.server.is_none() => {
                let before = segments[..base].iter().map(|segment| format!("/{segment}")).collect::<String>();
                self.described.server = Some((format!("{scheme}://{host}{before}"), call.first + 1));
            }
            Some(_) => {}
            None => {
                let text =
                    format!("the path is `{}`, and `{own}` in the call; the first is taken", self.described.path);
                let line = call.first + 1;
                self.reading.report.contradiction(&self.reading.page.name, line, text);
            }
        }
    }
}
