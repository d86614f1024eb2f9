// Written by typewright from tags.yaml. Change the document, not this file, and run: typewright generate

//! How the types travel and are set: a row for each member.

use super::types::*;
use typewright_runtime::codegen::object;

object!(Pet { 0 "name" name: String => required into; } new(name: impl Into<String>));
