//! The call in a shell that a page shows.

use serde_json::Value;

/// A call, with the lines that it takes.
#[derive(Clone, Debug, Default)]
pub(super) struct Call {
    pub first: usize,
    pub last: usize,
    pub url: String,
    pub headers: Vec<(String, String)>,
    pub body: Option<Value>,
}

impl Call {
    /// The media type that it sends.
    pub fn media(&self) -> Option<String> {
        let own = self.headers.iter().find(|(name, _)| name.eq_ignore_ascii_case("content-type"));
        own.map(|(_, media)| media.clone())
    }
}

/// The first call on a page; lines are numbered from 0.
pub(super) fn find(lines: &[&str]) -> Option<Call> {
    let first = lines.iter().position(|line| line.trim_start().starts_with("curl "))?;
    let mut call = Call { first, last: first, ..Call::default() };
    let mut quote = None;
    let mut text = String::new();
    for (index, line) in lines.iter().enumerate().skip(first) {
        call.last = index;
        for c in line.chars() {
            match (quote, c) {
                (None, '\'' | '"') => quote = Some(c),
                (Some(open), c) if open == c => quote = None,
                _ => {}
            }
        }
        let goes_on = quote.is_none() && line.trim_end().ends_with('\\');
        text.push_str(if goes_on { line.trim_end().trim_end_matches('\\') } else { line });
        text.push('\n');
        if quote.is_none() && !goes_on {
            break;
        }
    }
    let words = words(&text);
    let mut words = words.into_iter().peekable();
    while let Some(word) = words.next() {
        match word.as_str() {
            "--url" => call.url = words.next().unwrap_or_default(),
            "--header" | "-H" => {
                let header = words.next().unwrap_or_default();
                let pair =
                    header.split_once(':').map(|(name, value)| (name.trim().to_owned(), value.trim().to_owned()));
                call.headers.extend(pair);
            }
            "--data" | "-d" | "--data-raw" => {
                call.body = words.next().and_then(|text| serde_json::from_str(text.trim()).ok());
            }
            "--request" | "-X" => _ = words.next(),
            word if word.starts_with("http") && call.url.is_empty() => call.url = word.to_owned(),
            _ => {}
        }
    }
    Some(call)
}

/// The words of a shell's line; quotes hold spaces together.
fn words(text: &str) -> Vec<String> {
    let (mut found, mut word, mut quote) = (Vec::new(), None::<String>, None);
    for c in text.chars() {
        match (quote, c) {
            (Some(open), c) if open == c => quote = None,
            (None, '\'' | '"') => {
                quote = Some(c);
                word.get_or_insert_default();
            }
            (None, c) if c.is_whitespace() => found.extend(word.take()),
            (_, c) => word.get_or_insert_default().push(c),
        }
    }
    found.extend(word);
    found
}
