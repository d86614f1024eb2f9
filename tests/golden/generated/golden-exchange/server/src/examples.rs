// Written by typewright from exchange.yaml. Change the document, not this file, and run: typewright generate

//! An implementation that answers from the document's examples.

use super::api::*;
use typewright_runtime::server::{Answers, examples};

/// Answers with what the document has as examples, or with values made up for its schemas. A caller chooses
/// another documented response by `Prefer: code=404`, and a named example by `Prefer: example=name`.
#[derive(Clone, Copy, Debug, Default)]
pub struct Examples;

/// One for each response and media type.
static ANSWERS: Answers = Answers::new(include_str!("examples.json"));

examples!(GoldenExchangeApi from ANSWERS {
    upload: Upload;
    download: Download;
    store: Store;
    remove: Remove;
    look: Look;
    note: NoteRequest;
    form: Form;
    deep_form: DeepForm;
    count: Count;
    patch: Patch;
    maybe: MaybeRequest;
    list_stock: ListStock;
    show_stock: ShowStock;
    vendor: Vendor;
    route_suffix: RouteSuffix;
    route_whole: RouteWhole;
    route_parts: RouteParts;
    route_fixed: RouteFixed;
    route_slash: RouteSlash;
    route_verb: RouteVerb;
    route_range: RouteRange;
    route_list: RouteList;
    route_action: RouteAction;
});
