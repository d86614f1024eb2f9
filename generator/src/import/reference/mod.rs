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

/// The operation that a block begins. Of code with several lines, the first may be that of a request.
fn request(block: &Block) -> Option<Request> {
    let stated;
    let text = match &block.what {
        What::Heading(_, text) => text.lines().next()?,
        What::Code(text) => text.trim().lines().next()?,
        other => match pairs(other) {
            Some((verb, path)) => {
                stated = format!("{verb} {path}");
                stated.as_str()
            }
            None => match other {
                What::Paragraph(text) => text.lines().next()?,
                _ => return None,
            },
        },
    };
    // In a sentence, it is only mentioned.
    let alone = text.split_whitespace().count() == 2;
    let is_heading = alone || matches!(block.what, What::Heading(..) | What::Code(_));
    let plain = text.replace(['`', '*'], " ");
    let mut words = plain.split_whitespace().peekable();
    let mut before = Vec::new();
    while let Some(word) = words.next() {
        let name = word.trim_start_matches('[').trim_end_matches(':');
        let verb = METHODS.into_iter().find(|known| known.to_uppercase() == name || is_heading && *known == name);
        if let Some((verb, target)) = verb.and_then(|verb| Some((verb, *words.peek()?)))
            && (target.starts_with('/') || target.contains("://"))
        {
            words.next();
            let target = if word.starts_with('[') { target.trim_end_matches(']') } else { target };
            let (base, path) = match target.split_once("://") {
                Some((scheme, rest)) => {
                    let (host, path) = rest.split_once('/').unwrap_or((rest, ""));
                    (Some(format!("{scheme}://{host}")), format!("/{path}"))
                }
                None => (None, target.to_owned()),
            };
            let rest = words.filter(|word| !word.starts_with("HTTP/"));
            let title = before.into_iter().chain(rest).collect::<Vec<_>>().join(" ");
            let title = title.trim_matches(['-', '–', '—', ':', '(', ')', '|', ' ']).to_owned();
            let path = template(path.split('?').next().unwrap_or_default());
            // An example has values in place of parameters.
            let example = matches!(&block.what, What::Code(text) if text.trim().contains('\n'))
                && path.split('/').any(|segment| segment.parse::<u64>().is_ok());
            if example {
                return None;
            }
            return (is_heading || title.len() < 3).then_some(Request { verb, base, path, title });
        }
        before.push(word);
    }
    None
}

/// The method and the path that a table or a list names as such.
fn pairs(what: &What) -> Option<(String, String)> {
    let pairs: Vec<(String, String)> = match what {
        What::Table(rows) => {
            rows.iter().filter_map(|(_, cells)| Some((cells.first()?.clone(), cells.get(1)?.clone()))).collect()
        }
        What::List(items) => items
            .iter()
            .filter_map(|(_, _, text)| text.split_once(':'))
            .map(|(key, value)| (key.into(), value.into()))
            .collect(),
        What::Paragraph(text) => text
            .lines()
            .filter_map(|line| line.split_once(':'))
            .map(|(key, value)| (key.into(), value.into()))
            .collect(),
        _ => return None,
    };
    let find = |keys: &[&str]| {
        let found =
            pairs.iter().find(|(key, _)| keys.contains(&bare(key).to_lowercase().trim_end_matches("**").trim()))?;
        Some(bare(&found.1).trim_start_matches(['*', ' ', '`']).to_owned())
    };
    Some((find(&["method", "http method", "verb"])?, find(&["url", "path", "endpoint", "route", "uri"])?))
}

/// A path with its parameters in braces, however they are marked.
fn template(path: &str) -> String {
    let segment = |segment: &str| {
        let within = segment.strip_prefix([':', '$']).or_else(|| segment.strip_prefix('<')?.strip_suffix('>'));
        match within.or_else(|| segment.strip_prefix('[')?.strip_suffix(']')) {
            // Some say the type of a parameter before its name.
            Some(name) => format!("{{{}}}", name.rsplit(':').next().unwrap_or(name)),
            None => segment.replace("{{", "{").replace("}}", "}"),
        }
    };
    path.split('/').map(segment).collect::<Vec<_>>().join("/")
}

/// Where operations begin: the block with the method and the path of each, and the heading that it belongs to.
fn starts(blocks: &[Block]) -> Vec<(usize, usize)> {
    let heading = |index: usize| match &blocks[index].what {
        What::Heading(level, text)
            if ["example", "sample", "code"].iter().any(|word| text.to_lowercase().contains(word)) =>
        {
            Some((*level, Some(Topic::Nothing)))
        }
        What::Heading(level, text) => Some((*level, topic(text))),
        _ => None,
    };
    let mut found: Vec<(usize, usize)> = Vec::new();
    for start in (0..blocks.len()).filter(|&index| request(&blocks[index]).is_some()) {
        let previous = found.last().map_or(0, |(_, start)| start + 1);
        if heading(start).is_some() {
            found.push((start, start));
            continue;
        }
        // The nearest heading above that announces no part of a description, and stands above those that do.
        let mut parts = u8::MAX;
        let above = (previous..start).rev().find(|&index| match heading(index) {
            Some((level, Some(_))) => {
                parts = parts.min(level);
                false
            }
            Some((level, None)) => level < parts,
            None => false,
        });
        let whole = matches!(&blocks[start].what, What::Code(text) if text.trim().lines().count() > 1);
        // Within an operation, code with several lines is an example.
        if whole && above.is_none() && !found.is_empty() {
            continue;
        }
        let passed = |index: usize| (index + 1..start).any(|index| heading(index).is_some());
        let begin = above.filter(|&index| heading(index).is_some_and(|(level, _)| level > 1) || !passed(index));
        found.push((begin.unwrap_or(start), start));
    }
    found
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
        () if status.is_some() => Topic::Answer(status.map(str::to_owned)),
        () if has(&["cookie"]) => Topic::Parameters(Some("cookie")),
        () if has(&["status code", "error code", "errors"]) => Topic::Statuses,
        () if has(&["respon", "returns", "result", "output"]) => Topic::Answer(None),
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
    let starts = starts(&blocks);
    let begins: Vec<usize> = starts.iter().map(|(begin, _)| *begin).collect();
    let first = begins.first().copied().unwrap_or(blocks.len());
    let shared = Shared::of(reading, &blocks[..first]);
    let mut parts = Vec::new();
    for (number, &begin) in begins.iter().enumerate() {
        let end = begins.get(number + 1).copied().unwrap_or(blocks.len());
        let mut section = Section { reading: &mut *reading, described: Described::default(), shared: &shared };
        section.read(&blocks[begin..end], starts[number].1 - begin);
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

/// Whether a word is the status of an answer.
fn is_status(word: &str) -> bool {
    word == "default" || word.len() == 3 && word.parse::<u16>().is_ok_and(|code| (100..600).contains(&code))
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
                What::Table(rows) => rows.iter().map(|(_, cells)| cells.join(": ")).collect::<Vec<_>>().join("\n"),
                What::Terms(terms) => {
                    terms.iter().map(|(_, term, text)| format!("{term}\n{text}")).collect::<Vec<_>>().join("\n")
                }
            };
            let lower = text.to_lowercase();
            let speaks = ["base url", "base uri", "endpoint", "server", "host"]
                .iter()
                .any(|word| lower.contains(word) || above.contains(word));
            let url = text
                .split(|c: char| c.is_whitespace() || "`*<>()\"'".contains(c))
                .find(|word| word.starts_with("http"));
            let credential = credential(&text, block.line);
            let (mut used, url) = (false, url.filter(|_| speaks && shared.server.is_none()));
            if let Some(url) = url {
                shared.server = Some((url.trim_end_matches(['/', '.', ',']).to_owned(), block.line));
                used = true;
            }
            if let Some(field) = credential.filter(|_| shared.credentials.is_empty()) {
                shared.credentials.push(field);
                used = true;
            }
            if !used {
                aside(reading, block);
            }
        }
        shared
    }
}

/// The credential that a text shows, `Authorization: Bearer <token>`, or speaks of: the `X-Key` header.
fn credential(text: &str, line: usize) -> Option<Field> {
    let of = |name: &str, place, docs: &str| {
        let docs = vec![(line, docs.trim().to_owned())];
        Some(Field { line, name: name.to_owned(), place: Some(place), docs, ..Field::default() })
    };
    let is_name = |name: &str| !name.is_empty() && name.chars().all(|c| c.is_ascii_alphanumeric() || "-_".contains(c));
    let known =
        |name: &str| ["authorization", "key", "token", "secret"].iter().any(|word| name.to_lowercase().contains(word));
    for piece in text.split(['`', '\n', '"', '\'']) {
        let Some((name, value)) = piece.split_once(": ") else { continue };
        let name = name.rsplit(' ').next().unwrap_or(name);
        // In a sentence, a colon may follow any word.
        let is_header = name.contains('-') || name.eq_ignore_ascii_case("authorization");
        if is_name(name) && known(name) && is_header && !value.trim().is_empty() {
            return of(name, "header", value);
        }
    }
    let lower = text.to_lowercase();
    if let Some(scheme) = ["Bearer", "Basic"].into_iter().find(|scheme| {
        let word = scheme.to_lowercase();
        ["auth", "token", "<"]
            .iter()
            .any(|next| lower.contains(&format!("{word} {next}")) || lower.contains(&format!("{word}-{next}")))
    }) {
        return of("Authorization", "header", &format!("{scheme} authentication."));
    }
    let quoted = text.split('`').skip(1).step_by(2);
    for word in quoted {
        let parameter = word.trim_start_matches(['?', '&']).split('=').next().unwrap_or(word);
        if is_name(parameter) && known(parameter) {
            let place = if lower.contains("header") { "header" } else { "query" };
            if place == "header" || word.contains('=') || lower.contains("query") {
                return of(parameter, place, text);
            }
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
        let level = if let What::Heading(level, _) = &blocks[0].what { *level } else { 0 };
        for (index, block) in blocks.iter().enumerate() {
            if index == start {
                // Code may say more than the method and the path.
                if let What::Code(text) = &block.what
                    && text.trim().contains('\n')
                {
                    self.code(text, block.line, &Topic::Nothing);
                }
                continue;
            }
            if let What::Heading(own, text) = &block.what
                && index > start
                && (*own < level || *own == level && self::topic(text).is_none())
            {
                // Here begins something that is not about the operation.
                blocks[index..].iter().for_each(|block| aside(self.reading, block));
                break;
            }
            let before = topic == Topic::Nothing;
            let announced = match &block.what {
                What::Heading(..) if index == 0 => continue,
                What::Heading(_, text) => Some((self::topic(text), text)),
                // All of it is strong, or it is about a field.
                What::Paragraph(text) if text.starts_with("**") && text.trim_end_matches(':').ends_with("**") => {
                    Some((self::topic(text), text)).filter(|(topic, _)| topic.is_some())
                }
                What::Paragraph(text) if text.ends_with(':') && text.len() < 60 => {
                    Some((self::topic(text), text)).filter(|(topic, _)| topic.is_some())
                }
                // `Status code: 404`
                What::Paragraph(text) if text.len() < 30 => {
                    Some((self::topic(text), text)).filter(|(topic, _)| matches!(topic, Some(Topic::Answer(Some(_)))))
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
            What::Paragraph(text) => {
                let listing = matches!(topic, Topic::Parameters(_) | Topic::Body | Topic::Answer(_));
                let fields =
                    listed::list(&[(block.line, 1, text.clone())]).filter(|_| listing && text.starts_with(['*', '`']));
                let fields = fields.filter(|fields| fields.iter().all(|field| field.schema.is_some()));
                match fields {
                    Some(fields) => self.fields(fields, topic),
                    None => self.paragraph(text, block.line, topic, before),
                }
            }
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
            Topic::Nothing if before && !text.ends_with(':') => {
                self.described.docs.push((line, text.trim_start_matches("> ").to_owned()));
                let said = text.split_once("eturns ").map(|(_, rest)| rest.trim_start_matches(['`', '*', ' ']));
                let status = said.and_then(|said| said.get(..3)).filter(|word| *word != "def" && is_status(word));
                if let Some(status) = status {
                    self.answer(&Some(status.to_owned()), line);
                }
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
        let status =
            |field: &Field| field.name.split([' ', ':']).next().map(str::to_owned).filter(|name| is_status(name));
        let (statuses, fields): (Vec<Field>, Vec<Field>) = match topic {
            Topic::Answer(_) | Topic::Statuses => fields.into_iter().partition(|field| status(field).is_some()),
            _ => (Vec::new(), fields),
        };
        for field in &statuses {
            let part = self.answer(&status(field), field.line);
            if part.docs.is_empty() {
                part.docs.push(field.words());
            }
        }
        if fields.is_empty() {
            return !statuses.is_empty();
        }
        for field in fields {
            let place = match (topic, field.place) {
                // Headers of answers are no members of them.
                (Topic::Answer(_), Some("header")) => {
                    let text = format!("{}: {}", field.name, field.words());
                    self.reading.report.aside(&self.reading.page.name, field.line, &text);
                    continue;
                }
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
            if is_status(code) {
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
            if head.is_some_and(|head| lines[head].trim_start().starts_with('[')) && is_answer {
                self.answer(&status, line).list = true;
            }
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
