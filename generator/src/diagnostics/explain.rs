//! A page for every code: what it is about, and what to do.

use super::Code;

const PAGES: &str = include_str!("../../assets/codes.md");

impl Code {
    /// What the code is about, and what to do.
    pub fn explain(self) -> Option<&'static str> {
        let mut pages = PAGES.split("## ").filter_map(|page| page.split_once('\n'));
        pages.find(|(code, _)| *code == self.as_str()).map(|(_, text)| text.trim_end())
    }
}
