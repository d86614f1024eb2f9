// Written by typewright from streams.yaml. Change the document, not this file, and run: typewright generate

//! How the types travel and are set: a row for each member.

use super::golden_streams::*;
use super::types::*;
use typewright_runtime::codegen::{File, JsonLines, headed, multipart, object};

object!(Tick { 0 "number" number: i64 => required; 1 "text" text: String => optional into; } new(number: i64));
object!(AnswerBody, Answer.body { 0 "stream" stream: bool => required; } new(stream: bool));
headed!(Counted200Reply.body = lines "application/json-seq" {
    "x-count" x_count: i64 => required;
} new(body: JsonLines<Tick>, x_count: i64));
multipart!(SendFormForm {
    file "file" file: File => required; text "title" title: String => required into;
    text "note" note: String => optional into;
} new(file: File, title: impl Into<String>));
