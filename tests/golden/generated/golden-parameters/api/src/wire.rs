// Written by typewright from parameters.yaml. Change the document, not this file, and run: typewright generate

//! How the types travel and are set: a row for each member.

use super::types::*;
use typewright_runtime::codegen::object;

object!(Filter { 0 "colour" colour: String => optional into; 1 "price" price: f64 => optional; } new());
object!(Item { 0 "name" name: String => required into; } new(name: impl Into<String>));
object!(Problem { 0 "message" message: String => required into; } new(message: impl Into<String>));
