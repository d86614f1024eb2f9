//! Markdown and HTML as the same blocks: headings, paragraphs, code, tables and lists, with their lines.

use html5gum::{DefaultEmitter, Token, Tokenizer};
use pulldown_cmark::{CodeBlockKind, Event, HeadingLevel, Options, Parser, Tag, TagEnd};

/// A block of a page. In texts, code stands in backquotes and what is strong between pairs of asterisks.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Block {
    /// Its line, from 1.
    pub line: usize,
    pub what: What,
}

#[derive(Clone, Debug, PartialEq)]
pub(super) enum What {
    Heading(u8, String),
    Paragraph(String),
    Code(String),
    /// Rows of cells, and the line of each row; the first is the head.
    Table(Vec<(usize, Vec<String>)>),
    /// Items with their lines and how deep they are.
    List(Vec<(usize, usize, String)>),
    /// Terms with their lines and definitions.
    Terms(Vec<(usize, String, String)>),
}

impl Default for What {
    fn default() -> Self {
        Self::Paragraph(String::new())
    }
}

/// What blocks are made of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Part {
    Heading(u8),
    Paragraph,
    Code,
    Table,
    Row,
    Cell,
    List,
    Item,
    Terms,
    Term,
    Definition,
}

enum Mark {
    Open(Part),
    Close(Part),
    Text(String),
}

/// The blocks of a page; also the line of one that is not closed.
pub(super) fn blocks(text: &str) -> (Vec<Block>, Option<usize>) {
    let start = text.trim_start_matches('\u{feff}').trim_start();
    // Markdown may hold some HTML.
    let is_markdown = text.contains("\n```") || text.lines().any(|line| line.starts_with('#'));
    let within = ["</h2>", "</table>", "</dl>", "</pre>"].iter().any(|tag| text.contains(tag));
    let is_html =
        start.starts_with("<!") || start.starts_with("<html") || !is_markdown && (within || start.starts_with('<'));
    let lines: Vec<usize> = text.match_indices('\n').map(|(at, _)| at).collect();
    let line_of = |at: usize| lines.partition_point(|newline| *newline < at) + 1;
    let mut builder = Builder::default();
    if is_html {
        html(text, &mut |mark, at| builder.take(mark, line_of(at)));
    } else {
        markdown(text, &mut |mark, at| builder.take(mark, line_of(at)));
    }
    let fences = text.lines().enumerate().filter(|(_, line)| line.trim_start().starts_with("```"));
    let fences: Vec<usize> = fences.map(|(index, _)| index + 1).collect();
    let open = if is_html { builder.open() } else { fences.last().copied().filter(|_| fences.len() % 2 == 1) };
    (builder.finish(), open)
}

fn markdown(text: &str, take: &mut dyn FnMut(Mark, usize)) {
    let options = Options::ENABLE_TABLES | Options::ENABLE_DEFINITION_LIST | Options::ENABLE_YAML_STYLE_METADATA_BLOCKS;
    let (mut hidden, mut quoted) = (false, 0_usize);
    for (event, range) in Parser::new_ext(text, options).into_offset_iter() {
        let at = range.start;
        // Where something ends is where its last character is.
        let end = range.end.saturating_sub(1);
        let part = |tag: &Tag<'_>| match tag {
            Tag::Heading { level, .. } => Some(Part::Heading(level_of(*level))),
            Tag::Paragraph => Some(Part::Paragraph),
            Tag::CodeBlock(_) => Some(Part::Code),
            Tag::Table(_) => Some(Part::Table),
            Tag::TableHead | Tag::TableRow => Some(Part::Row),
            Tag::TableCell => Some(Part::Cell),
            Tag::List(_) => Some(Part::List),
            Tag::Item => Some(Part::Item),
            Tag::DefinitionList => Some(Part::Terms),
            Tag::DefinitionListTitle => Some(Part::Term),
            Tag::DefinitionListDefinition => Some(Part::Definition),
            _ => None,
        };
        let closed = |tag: TagEnd| match tag {
            TagEnd::Heading(level) => Some(Part::Heading(level_of(level))),
            TagEnd::Paragraph => Some(Part::Paragraph),
            TagEnd::CodeBlock => Some(Part::Code),
            TagEnd::Table => Some(Part::Table),
            TagEnd::TableHead | TagEnd::TableRow => Some(Part::Row),
            TagEnd::TableCell => Some(Part::Cell),
            TagEnd::List(_) => Some(Part::List),
            TagEnd::Item => Some(Part::Item),
            TagEnd::DefinitionList => Some(Part::Terms),
            TagEnd::DefinitionListTitle => Some(Part::Term),
            TagEnd::DefinitionListDefinition => Some(Part::Definition),
            _ => None,
        };
        match event {
            Event::Start(Tag::MetadataBlock(_)) => hidden = true,
            Event::End(TagEnd::MetadataBlock(_)) => hidden = false,
            _ if hidden => {}
            Event::Start(Tag::BlockQuote(_)) => quoted += 1,
            Event::End(TagEnd::BlockQuote(_)) => quoted -= 1,
            Event::Start(Tag::Strong) | Event::End(TagEnd::Strong) => take(Mark::Text("**".to_owned()), at),
            Event::Start(tag) => {
                let inside = usize::from(matches!(tag, Tag::CodeBlock(CodeBlockKind::Fenced(_))));
                let inner = text[at..].find('\n').map_or(at, |newline| at + inside * (newline + 1));
                let at = if inside == 1 { inner } else { at };
                part(&tag).into_iter().for_each(|part| take(Mark::Open(part), at));
                if quoted > 0 && matches!(tag, Tag::Paragraph) {
                    take(Mark::Text("> ".to_owned()), at);
                }
            }
            Event::End(tag) => closed(tag).into_iter().for_each(|part| take(Mark::Close(part), end)),
            Event::Text(words) => take(Mark::Text(words.into_string()), at),
            Event::Code(words) => take(Mark::Text(format!("`{words}`")), at),
            Event::SoftBreak | Event::HardBreak => take(Mark::Text("\n".to_owned()), at),
            Event::InlineHtml(tag) if tag.starts_with("<br") => take(Mark::Text("\n".to_owned()), at),
            _ => {}
        }
    }
}

fn level_of(level: HeadingLevel) -> u8 {
    level as u8
}

fn html(text: &str, take: &mut dyn FnMut(Mark, usize)) {
    let mut hidden = 0_usize;
    let part = |name: &str| match name {
        "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => Some(Part::Heading(name.as_bytes()[1] - b'0')),
        "p" | "div" | "section" | "article" => Some(Part::Paragraph),
        "pre" => Some(Part::Code),
        "table" => Some(Part::Table),
        "tr" => Some(Part::Row),
        "td" | "th" => Some(Part::Cell),
        "ul" | "ol" => Some(Part::List),
        "li" => Some(Part::Item),
        "dl" => Some(Part::Terms),
        "dt" => Some(Part::Term),
        "dd" => Some(Part::Definition),
        _ => None,
    };
    let inline = |name: &str| match name {
        "code" => Some("`"),
        "strong" | "b" => Some("**"),
        "br" => Some("\n"),
        _ => None,
    };
    let unseen = ["script", "style", "head", "nav", "svg", "template"];
    let mut pre = false;
    for Ok(token) in Tokenizer::new_with_emitter(text, DefaultEmitter::<usize>::new_with_span()) {
        match token {
            Token::StartTag(tag) => {
                let name = String::from_utf8_lossy(&tag.name).into_owned();
                let at = tag.span.start;
                if unseen.contains(&name.as_str()) && !tag.self_closing {
                    hidden += 1;
                } else if hidden == 0 {
                    pre |= name == "pre";
                    match (part(&name), inline(&name)) {
                        (Some(part), _) => take(Mark::Open(part), at),
                        (None, Some(mark)) if !pre => take(Mark::Text(mark.to_owned()), at),
                        _ => {}
                    }
                }
            }
            Token::EndTag(tag) => {
                let name = String::from_utf8_lossy(&tag.name).into_owned();
                if unseen.contains(&name.as_str()) {
                    hidden = hidden.saturating_sub(1);
                } else if hidden == 0 {
                    pre &= name != "pre";
                    match (part(&name), inline(&name)) {
                        (Some(part), _) => take(Mark::Close(part), tag.span.start),
                        (None, Some(mark)) if !pre && name != "br" => take(Mark::Text(mark.to_owned()), tag.span.start),
                        _ => {}
                    }
                }
            }
            Token::String(words) if hidden == 0 => {
                take(Mark::Text(String::from_utf8_lossy(&words.value).into_owned()), words.span.start);
            }
            _ => {}
        }
    }
}

#[derive(Default)]
struct Builder {
    blocks: Vec<Block>,
    /// What is open, and since which line.
    open: Vec<(Part, usize)>,
    text: String,
    line: usize,
}

impl Builder {
    /// The line of code or a table that was not closed.
    fn open(&self) -> Option<usize> {
        self.open.iter().find(|(part, _)| matches!(part, Part::Code | Part::Table | Part::Terms)).map(|(_, line)| *line)
    }

    fn take(&mut self, mark: Mark, line: usize) {
        match mark {
            Mark::Text(text) => {
                if self.text.trim().is_empty() && !text.trim().is_empty() {
                    // In HTML, text may begin with empty lines.
                    let blank = text.len() - text.trim_start().len();
                    self.line = line + text[..blank].matches('\n').count();
                }
                self.text.push_str(&text);
            }
            Mark::Open(part) => {
                self.flush();
                // HTML leaves out ends.
                let leaf = |part: Part| matches!(part, Part::Paragraph | Part::Heading(_));
                if leaf(part) || part == Part::Code {
                    self.open.retain(|(open, _)| !leaf(*open));
                }
                match part {
                    Part::Table => self.blocks.push(Block { line, what: What::Table(Vec::new()) }),
                    Part::Terms => self.blocks.push(Block { line, what: What::Terms(Vec::new()) }),
                    Part::List if self.depth() == 0 => self.blocks.push(Block { line, what: What::List(Vec::new()) }),
                    Part::Row => {
                        if let Some(What::Table(rows)) = self.last() {
                            rows.push((line, Vec::new()));
                        }
                    }
                    _ => {}
                }
                self.open.push((part, line));
            }
            Mark::Close(part) => {
                self.flush();
                // A cell, item or term without a word is one, too.
                if let Some(index) = self.open.iter().rposition(|(open, _)| *open == part) {
                    let had = self.open[index].1;
                    if part == Part::Cell && had != 0 {
                        self.put(String::new(), line);
                    }
                    self.open.truncate(index);
                }
            }
        }
    }

    fn last(&mut self) -> Option<&mut What> {
        self.blocks.last_mut().map(|block| &mut block.what)
    }

    fn depth(&self) -> usize {
        self.open.iter().filter(|(part, _)| *part == Part::List).count()
    }

    /// Text becomes what it stands in.
    fn flush(&mut self) {
        let text = std::mem::take(&mut self.text);
        let code = self.open.iter().any(|(part, _)| *part == Part::Code);
        let words = if code { text.trim_matches('\n').to_owned() } else { tidy(&text) };
        if !words.trim().is_empty() {
            self.put(words, self.line);
        }
    }

    fn put(&mut self, words: String, line: usize) {
        let inner = self
            .open
            .iter()
            .rposition(|(part, _)| !matches!(part, Part::Paragraph | Part::Table | Part::List | Part::Terms));
        let depth = self.depth();
        let Some(index) = inner else {
            self.blocks.push(Block { line, what: What::Paragraph(words) });
            return;
        };
        match self.open[index].0 {
            Part::Heading(level) => self.blocks.push(Block { line, what: What::Heading(level, words) }),
            Part::Code => self.blocks.push(Block { line, what: What::Code(words) }),
            Part::Cell => {
                // What a cell has several of is one.
                let fresh = std::mem::replace(&mut self.open[index].1, 0) != 0;
                if let Some(What::Table(rows)) = self.last()
                    && let Some((_, cells)) = rows.last_mut()
                {
                    match cells.last_mut().filter(|_| !fresh) {
                        Some(cell) => cell.push_str(&format!("\n{words}")),
                        None => cells.push(words),
                    }
                }
            }
            Part::Item => {
                let fresh = std::mem::replace(&mut self.open[index].1, 0) != 0;
                if let Some(What::List(items)) = self.last() {
                    match items.last_mut().filter(|_| !fresh) {
                        Some((_, _, item)) => item.push_str(&format!("\n{words}")),
                        None => items.push((line, depth, words)),
                    }
                } else {
                    self.blocks.push(Block { line, what: What::Paragraph(words) });
                }
            }
            Part::Term => {
                if let Some(What::Terms(terms)) = self.last() {
                    terms.push((line, words, String::new()));
                }
            }
            Part::Definition => {
                if let Some(What::Terms(terms)) = self.last()
                    && let Some((_, _, definition)) = terms.last_mut()
                {
                    definition.push_str(if definition.is_empty() { "" } else { "\n" });
                    definition.push_str(&words);
                }
            }
            _ => self.blocks.push(Block { line, what: What::Paragraph(words) }),
        }
    }

    fn finish(mut self) -> Vec<Block> {
        self.flush();
        self.blocks
    }
}

/// Text with single spaces, line by line.
fn tidy(text: &str) -> String {
    let lines = text.lines().map(|line| line.split_whitespace().collect::<Vec<_>>().join(" "));
    lines.filter(|line| !line.is_empty()).collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests {
    use super::{What, blocks};

    #[test]
    fn markdown_and_html_are_the_same_blocks() {
        let markdown = "# Kites\n\nTakes a `kite`.\n\n| Name | Type |\n|---|---|\n| `id` | string |\n| | x |\n\n- **a**\n  - b\n\nTerm\n: What it is\n\n```\n{}\n```\n";
        let html = "<h1>Kites</h1>\n\n<p>Takes a <code>kite</code>.</p>\n<table>\n<tr><th>Name</th><th>Type</th></tr>\n<tr><td><code>id</code></td><td>string</td></tr><tr><td></td><td>x</td></tr>\n</table><ul><li><b>a</b><ul><li>b</li></ul></li></ul><dl><dt>Term<dd>What it is</dl>\n<pre><code>{}\n</code></pre>";
        let expected = vec![
            What::Heading(1, "Kites".into()),
            What::Paragraph("Takes a `kite`.".into()),
            What::Table(vec![
                (5, vec!["Name".into(), "Type".into()]),
                (7, vec!["`id`".into(), "string".into()]),
                (8, vec![String::new(), "x".into()]),
            ]),
            What::List(vec![(10, 1, "**a**".into()), (11, 2, "b".into())]),
            What::Terms(vec![(13, "Term".into(), "What it is".into())]),
            What::Code("{}".into()),
        ];
        let plain = |text: &str| {
            let (blocks, open) = blocks(text);
            assert_eq!(open, None);
            blocks.into_iter().map(|block| block.what).collect::<Vec<_>>()
        };
        assert_eq!(plain(markdown), expected);
        let without_lines = |what: Vec<What>| format!("{what:?}").replace(|c: char| c.is_ascii_digit(), "");
        assert_eq!(without_lines(plain(html)), without_lines(expected));
        assert_eq!(blocks("a\n\n```\n{").1, Some(3));
        assert_eq!(blocks("<p>a</p>\n<table><tr><td>b").1, Some(2));
    }
}
