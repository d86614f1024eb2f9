// Written by typewright from odd.yaml. Change the document, not this file, and run: typewright generate

//! How the types travel and are set: a row for each member.

use super::self_operations::*;
use super::types::*;
use typewright_runtime::codegen::{
    Body, File, contents, enumeration, headed, multipart, nested, object, tagged_union, union,
};

object!(Pet, PetRequest.body {
    0 "check" check_: String => required into; 1 "validate" validate_: String => required into;
    2 "kind" kind: En => required into => nested; 3 "write" write: String => required into;
    4 "read" read: String => optional into; 5 "from" from: String => optional into;
    6 "into" into: String => optional into; 7 "eq" eq: bool => optional; 8 "default" default: String => optional into;
    9 "fmt" fmt: String => optional into; 10 "encode" encode: String => optional into;
    11 "decode" decode: String => optional into; 12 "nested" nested: String => optional into;
    13 "required" required: String => optional into; 14 "value" value: String => optional into;
    15 "reader" reader: String => optional into; 16 "writer" writer: String => optional into;
    17 "checker" checker: String => optional into; 18 "index" index: i64 => optional;
    19 "additional" additional_: String => optional into; 20 "self" self_: String => optional into;
    21 "Self" self2: String => optional into; 22 "crate" crate_: String => optional into; .. additional;
} new(check_: impl Into<String>, validate_: impl Into<String>, kind: impl Into<En>, write: impl Into<String>));
enumeration!(En {
    "Unknown" UnknownValue; "unknown" UnknownValue2; "VALUES" Values; "listed" Listed; "as_str" AsStr; "None" None;
    "Some" Some; "a\"b" AQuoteB; "\\" Backslash; .. Unknown
});
union!(Un {
    Text => |check, value| check.max_length(value, 3); Integer => |check, value| check.minimum(value, 5); UnknownValue;
    .. Unknown
});
object!(Unknown { 0 "a" a: String => optional into; } new());
object!(ClientModel { 0 "server" server: String => optional into; } new());
object!(BuilderModel {
    0 "a" a: String => required into [= "x".to_owned()]; 1 "b" b: i64 => required [= 5];
    2 "c" c: Vec<String> => required [= vec!["q".to_owned()]]; 3 "d" d: String => required into;
    4 "e" e: bool => required; 5 "f" f: String => nullable [= "z".to_owned()]; 6 "g" g: String => optional into;
} new BuilderModelRequired { a: String, b: i64, c: Vec<String>, d: String, e: bool, f: Option<String> }
    defaults(d: impl Into<String>, e: bool));
object!(Answer { 0 "transfer" transfer: Transfer => maybe => nested; } new());
union!(Transfer { Variant1; List; .. Unknown });
object!(TransferVariant1 { 0 "x" x: String => required into; } new(x: impl Into<String>));
tagged_union!(Closed by "t" { "One" One external; "Two" Two external; .. Unknown });
object!(One { 0 "v" v: String => optional into; !closed; } new());
object!(Two { 0 "w" w: String => optional into; !closed; } new());
union!(DeepValueItemValueItem { Integer; Deep; .. Unknown });
object!(ClientBodyE { 0 "x" x: String => optional into; } new());
multipart!(ClientForm {
    text "a" a: String => required into; file "b" b: File => required; text "c" c: i64 => required;
    files "d" d: Vec<File> => required; json "e" e: ClientBodyE => required; text "body" body: String => optional into;
    text "new" new_: String => optional into; text "writer" writer: String => optional into;
    text "reader" reader: String => optional into;
} new ClientFormRequired { a: String, b: File, c: i64, d: Vec<File>, e: ClientBodyE });
object!(ClientBody { 0 "q" q: String => optional into; } new());
contents!(ClientContents { json "application/json" Json; multipart "multipart/form-data" Multipart; });
headed!(Pet2xxJsonReply.body = json "application/json" {
    "body" body_: String => optional into; "new" new_: i64 => optional;
} new(body: Pet));
headed!(Pet2xxTextCsvReply.body = text "text/csv" {
    "body" body_: String => optional into; "new" new_: i64 => optional;
} new(body: String));
headed!(Pet2xxPdfReply.body = stream "application/pdf" {
    "body" body_: String => optional into; "new" new_: i64 => optional;
} new(body: Body));
union!(PostBBody { Pet; Object; .. Unknown });
enumeration!(TypeC { "x" X; .. Unknown });
