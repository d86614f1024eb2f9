// Written by typewright from pages.yaml. Change the document, not this file, and run: typewright generate

//! How the types travel and are set: a row for each member.

use super::golden_pages::*;
use super::types::*;
use typewright_runtime::codegen::{headed, object};

object!(Kite { 0 "id" id: i64 => required; } new(id: i64));
object!(ListByCursorResponse {
    0 "data" data: Vec<Kite> => required; 1 "meta" meta: ListByCursorResponseMeta => required;
} new(data: Vec<Kite>, meta: ListByCursorResponseMeta));
object!(ListByCursorResponseMeta { 0 "next" next: String => maybe; } new());
object!(ListByLastResponse { 0 "data" data: Vec<Kite> => maybe; 1 "has_more" has_more: bool => optional; } new());
object!(ListByPageResponse {
    0 "answer" answer: ListByPageResponseAnswer => maybe; 1 "total_pages" total_pages: i64 => optional;
} new());
object!(ListByPageResponseAnswer { 0 "kites" kites: Vec<Kite> => required; } new(kites: Vec<Kite>));
object!(ListByPageResponseModel { 0 "reason" reason: String => optional into; } new());
headed!(ListByLink200Reply.body = json "application/json" {
    "link" link: String => optional into;
} new(body: Vec<Kite>));
object!(ListByAddressResponse {
    0 "next" next: String => maybe; 1 "results" results: Vec<Kite> => required;
} new(results: Vec<Kite>));
object!(SearchKitesBody, SearchKites.body {
    0 "text" text: String => optional into; 1 "start" start: String => optional into;
} new());
headed!(SearchKites200Reply.body = json "application/json" {
    "x-next" x_next: String => optional into;
} new(body: Vec<Kite>));
