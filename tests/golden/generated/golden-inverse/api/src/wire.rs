// Written by typewright from inverse.yaml. Change the document, not this file, and run: typewright generate

//! How the types travel and are set: a row for each member.

use super::golden_inverse::*;
use super::types::*;
use typewright_runtime::codegen::{File, Value, enumeration, multipart, nested, object, tagged_union, union};

union!(Range { Variant1; Integer; .. Unknown });
object!(RangeVariant1 { 0 "gte" gte: i64 => optional; 1 "lte" lte: i64 => optional; } new());
union!(Many { Integer; List; .. Unknown });
union!(Day { Variant1; Variant2; .. Unknown });
object!(DayVariant1 { 0 "number" number: i64 => required; 1 "month" month: i64 => optional; } new(number: i64));
enumeration!(DayVariant2 { "" Empty; .. Unknown });
tagged_union!(Shape by "form" { "circle" / "Circle" Circle; "square" / "Square" Square; .. Unknown });
object!(Circle {
    0 "form" form: CircleForm => required into => nested; 1 "radius" radius: f64 => required;
} new(form: impl Into<CircleForm>, radius: f64));
enumeration!(CircleForm { "circle" Circle; .. Unknown });
object!(Square {
    0 "form" form: SquareForm => required into => nested; 1 "side" side: f64 => required;
} new(form: impl Into<SquareForm>, side: f64));
enumeration!(SquareForm { "square" Square; .. Unknown });
union!(TagsItem { Integer; Bool; Text; .. Unknown });
union!(Either { Bool; Number; Variant3; .. Unknown });
enumeration!(EitherVariant3 { "auto" Auto; "none" None; .. Unknown });
union!(Scale { Either; Variant2; .. Unknown });
object!(ScaleVariant2 {
    0 "low" low: Either => optional => nested; 1 "high" high: Either => optional => nested;
} new());
tagged_union!(Input by "type" {
    "message" / "Note" Note optional; "message" "search_call" "function_call" / "Message" "Search" "Call" "Item" Item;
    "pointer" / "Pointer" Pointer optional; .. Unknown
});
object!(Note {
    0 "type" r#type: NoteType => optional into => nested; 1 "role" role: String => required into;
} new(role: impl Into<String>));
enumeration!(NoteType { "message" Message; .. Unknown });
tagged_union!(Item by "type" {
    "message" / "Message" Message; "search_call" / "Search" Search; "function_call" / "Call" Call; .. Unknown
});
object!(Message {
    0 "type" r#type: MessageType => required into => nested; 1 "text" text: String => required into;
} new(r#type: impl Into<MessageType>, text: impl Into<String>));
object!(Search {
    0 "type" r#type: SearchType => required into => nested; 1 "queries" queries: String => required into;
} new(r#type: impl Into<SearchType>, queries: impl Into<String>));
enumeration!(SearchType { "search_call" SearchCall; .. Unknown });
object!(Call {
    0 "type" r#type: CallType => required into => nested; 1 "name" name: String => required into;
    2 "within" within: Vec<Input> => optional => nested;
} new(r#type: impl Into<CallType>, name: impl Into<String>));
enumeration!(CallType { "function_call" FunctionCall; .. Unknown });
object!(Pointer {
    0 "type" r#type: PointerType => maybe => nested; 1 "id" id: String => required into;
} new(id: impl Into<String>));
enumeration!(PointerType { "pointer" Pointer; .. Unknown });
object!(Loose, LooseRequest.body {
    0 "name" name: String => required into; 1 "extra" extra: Value => optional;
} new(name: impl Into<String>));
object!(InFormBody, InForm.body {
    0 "range" range: Range => optional => nested; 1 "many" many: Many => optional => nested;
    2 "day" day: Day => optional => nested; 3 "shape" shape: Shape => optional => nested;
    4 "tags" tags: Vec<TagsItem> => optional => nested; 5 "either" either: Either => optional => nested;
    6 "scale" scale: Scale => optional => nested;
} new());
multipart!(InPartsForm {
    json "range" range: Range => optional => nested; json "many" many: Many => optional => nested;
    json "day" day: Day => optional => nested; json "shape" shape: Shape => optional => nested;
    texts "tags" tags: Vec<TagsItem> => optional => nested; text "either" either: Either => optional => nested;
    json "scale" scale: Scale => optional => nested;
} new());
multipart!(FilesForm {
    files "image" image: Vec<File> => optional; file_or_text "mask" mask: File => optional;
    files_or_texts "pages" pages: Vec<File> => optional;
} new());
