// Written by typewright from habits.yaml. Change the document, not this file, and run: typewright generate

//! How the types travel and are set: a row for each member.

use super::golden_habits::*;
use super::types::*;
use typewright_runtime::codegen::{contents, multipart, nested, object};

object!(Note, AddNote.body {
    0 "id" id: i64 => optional; 1 "text" text: String => required into => |check, value| check.max_length(value, 10);
    2 "price" price: String => optional into; 3 "url" url: String => optional into;
} new(text: impl Into<String>));
object!(Notes {
    0 "data" data: Vec<Note> => required => nested; 1 "has_more" has_more: bool => required;
    2 "next_cursor" next_cursor: String => optional into;
} new(data: Vec<Note>, has_more: bool));
object!(Failure { 0 "error" error: FailureError => required; } new(error: FailureError));
object!(FailureError {
    0 "message" message: String => required into; 1 "code" code: i64 => required;
    2 "reference" reference: String => required into;
} new(message: impl Into<String>, code: i64, reference: impl Into<String>));
object!(Form, SendForm.body {
    0 "labels" labels: Vec<String> => required; 1 "urgent" urgent: bool => optional;
    2 "details" details: FormDetails => optional;
} new(labels: Vec<String>));
object!(FormDetails { 0 "wide" wide: bool => optional; 1 "size" size: i64 => optional; } new());
object!(ListNotes422Error {
    0 "errors" errors: Vec<ListNotes422ErrorErrorsItem> => required;
} new(errors: Vec<ListNotes422ErrorErrorsItem>));
object!(ListNotes422ErrorErrorsItem { 0 "detail" detail: String => required into; } new(detail: impl Into<String>));
contents!(SendEitherContents {
    json "application/json" Json => nested; form "application/x-www-form-urlencoded" Form => nested;
});
multipart!(SendPartsForm {
    texts "labels" labels: Vec<String> => required; text "urgent" urgent: bool => optional;
    json "details" details: FormDetails => optional;
} new(labels: Vec<String>));
object!(WatchNotesResponse {
    0 "result" result: Note => optional => nested; 1 "error" error: WatchNotesResponseError => optional;
} new());
object!(WatchNotesResponseError { 0 "message" message: String => optional into; } new());
object!(ChatBody, Chat.body { 0 "stream" stream: bool => optional; } new());
