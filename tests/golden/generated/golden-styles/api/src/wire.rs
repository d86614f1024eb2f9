// Written by typewright from styles.yaml. Change the document, not this file, and run: typewright generate

//! How the types travel and are set: a row for each member.

use super::types::*;
use typewright_runtime::codegen::{enumeration, object, union};

object!(Colour {
    0 "R" r: i64 => required; 1 "G" g: i64 => required; 2 "B" b: i64 => required;
} new(r: i64, g: i64, b: i64));
object!(Nested { 0 "R" r: i64 => optional; 1 "more" more: NestedMore => optional; } new());
object!(NestedMore { 0 "deep" deep: String => optional into; 1 "list" list: Vec<String> => optional; } new());
union!(ScalarsEither { Integer; Bool; Variant3; .. Unknown });
enumeration!(ScalarsEitherVariant3 { "auto" Auto; .. Unknown });
