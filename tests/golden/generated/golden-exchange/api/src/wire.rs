// Written by typewright from exchange.yaml. Change the document, not this file, and run: typewright generate

//! How the types travel and are set: a row for each member.

use super::golden_exchange::*;
use super::types::*;
use typewright_runtime::codegen::{contents, headed, multipart, object};

object!(Details, Vendor.body {
    0 "wide" wide: bool => optional;
    1 "tags" tags: Vec<String> => optional;
});

object!(Note, Form.body, DeepForm.body {
    0 "text" text: String => required into;
    1 "count" count: i64 => optional;
    2 "labels" labels: Vec<String> => optional;
    3 "details" details: Details => optional;
});

multipart!(UploadForm {
    file "file" "image/png" required file;
    files "photos" optional photos;
    text "title" optional title => |check, value| check.max_length(value, 10);
    texts "labels" optional labels;
    texts "sizes" optional sizes;
    json "details" optional details;
});

headed!(Upload201Reply = json "application/json" {
    "location" required location;
    "x-count" optional x_count;
    "x-labels" optional x_labels;
});

headed!(Look200Reply = empty {
    "x-size" optional x_size;
});

contents!(NoteContents {
    json "application/json" Json;
    form "application/x-www-form-urlencoded" Form;
    text "text/plain" Text;
    bytes "image/*" ImageAny;
});

headed!(Note302Reply = empty {
    "location" required location;
});

object!(MaybeResponse {
    0 "a" a: i64 => optional;
});
