// Written by typewright from hooks.yaml. Change the document, not this file, and run: typewright generate

//! How the types travel and are set: a row for each member.

use super::kites::*;
use super::webhooks::*;
use super::types::*;
use typewright_runtime::codegen::object;

object!(Kite, KiteLanded.body, LoseKite.body {
    0 "id" id: String => required into => |check, value| check.min_length(value, 1); 1 "length" length: f64 => optional;
} new(id: impl Into<String>));
object!(Search, SearchKites.body { 0 "longer" longer: f64 => optional; } new());
object!(LoseKiteResponse { 0 "searching" searching: bool => optional; } new());
