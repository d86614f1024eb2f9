// Written by typewright from pages.yaml. Change the document, not this file, and run: typewright generate

//! An implementation that answers from the document's examples.

use super::api::*;
use typewright_runtime::server::{Answers, examples};

/// Answers with what the document has as examples, or with values made up for its schemas. A caller chooses
/// another documented response by `Prefer: code=404`, and a named example by `Prefer: example=name`.
#[derive(Clone, Copy, Debug, Default)]
pub struct Examples;

/// One for each response and media type.
static ANSWERS: Answers = Answers::new(include_str!("examples.json"));

examples!(GoldenPagesApi from ANSWERS {
    list_by_cursor: ListByCursor;
    list_by_last: ListByLast;
    list_by_page: ListByPage;
    list_by_offset: ListByOffset;
    list_by_link: ListByLink;
    list_by_address: ListByAddress;
    search_kites: SearchKites;
    search_kites_pages: SearchKitesPages;
});
