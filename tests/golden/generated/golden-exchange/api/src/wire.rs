// Written by typewright from exchange.yaml. Change the document, not this file, and run: typewright generate

//! How the types travel and are set: a row for each member.

use super::golden_exchange::*;
use super::types::*;
use typewright_runtime::codegen::{File, contents, headed, multipart, object};

object!(Details, Vendor.body { 0 "wide" wide: bool => optional; 1 "tags" tags: Vec<String> => optional; } new());
object!(Note, Form.body, DeepForm.body {
    0 "text" text: String => required into; 1 "count" count: i64 => optional;
    2 "labels" labels: Vec<String> => optional; 3 "details" details: Details => optional;
} new(text: impl Into<String>));
multipart!(UploadForm {
    file "file" "image/png" file: File => required; files "photos" photos: Vec<File> => optional;
    text "title" title: String => optional into => |check, value| check.max_length(value, 10);
    texts "labels" labels: Vec<String> => optional; texts "sizes" sizes: Vec<i64> => optional;
    json "details" details: Details => optional;
} new(file: File));
headed!(Upload201Reply.body = json "application/json" {
    "location" location: String => required into; "x-count" x_count: i64 => optional;
    "x-labels" x_labels: Vec<String> => optional;
} new(body: String, location: impl Into<String>));
headed!(Look200Reply = empty { "x-size" x_size: i64 => optional; } new());
contents!(NoteContents {
    json "application/json" Json; form "application/x-www-form-urlencoded" Form; text "text/plain" Text;
    bytes "image/*" ImageAny;
});
headed!(Note302Reply = empty { "location" location: String => required into; } new(location: impl Into<String>));
contents!(PatchContents { json "application/json" Json; json "application/merge-patch+json" MergePatchJson; });
object!(MaybeResponse { 0 "a" a: i64 => optional; } new());
