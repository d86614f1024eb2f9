// Written by typewright from shapes.yaml. Change the document, not this file, and run: typewright generate

//! How the types travel and are set: a row for each member.

use super::golden_shapes::*;
use super::types::*;
use typewright_runtime::codegen::{enumeration, nested, object, tagged_union};

object!(Drawing, Draw.body {
    0 "shape" shape: Shape => required => nested; 1 "colour" colour: Colour => optional into => nested;
} new(shape: Shape));
tagged_union!(Shape by "kind" { "circle" / "Circle" Circle; "square" / "Square" Square; .. Unknown });
object!(Circle {
    0 "kind" kind: String => required into;
    1 "radius" radius: f64 => required => |check, value| check.minimum(value, 0.0);
} new(kind: impl Into<String>, radius: f64));
object!(Square {
    0 "kind" kind: String => required into; 1 "side" side: f64 => required;
} new(kind: impl Into<String>, side: f64));
enumeration!(Colour { "red" Red; "light-blue" LightBlue; .. Unknown });
