// Written by typewright from recursive.yaml. Change the document, not this file, and run: typewright generate

//! How the types travel and are set: a row for each member.

use super::golden_recursive::*;
use super::types::*;
use typewright_runtime::codegen::{enumeration, nested, object, tagged_union, union};

union!(Expression { Add; Mul; Number; .. Unknown });
object!(Add {
    0 "op" op: AddOp => required into => nested; 1 "args" args: Vec<Expression> => required => nested;
} new(op: impl Into<AddOp>, args: Vec<Expression>));
enumeration!(AddOp { "add" Add; .. Unknown });
object!(Mul {
    0 "op" op: MulOp => required into => nested; 1 "args" args: Vec<Expression> => required => nested;
} new(op: impl Into<MulOp>, args: Vec<Expression>));
enumeration!(MulOp { "mul" Mul; .. Unknown });
tagged_union!(Shape by "kind" { "group" / "Group" Group; "frame" / "Frame" Frame; "dot" / "Dot" Dot; .. Unknown });
object!(Group {
    0 "kind" kind: String => required into; 1 "parts" parts: Vec<Shape> => required => nested;
} new(kind: impl Into<String>, parts: Vec<Shape>));
object!(Frame {
    0 "kind" kind: String => required into; 1 "parts" parts: Vec<Shape> => required => nested;
    2 "width" width: i64 => optional;
} new(kind: impl Into<String>, parts: Vec<Shape>));
object!(Dot { 0 "kind" kind: String => required into; } new(kind: impl Into<String>));
tagged_union!(Tree by "kind" { "Leaf" Leaf external; "Fork" Fork external; "Twig" Twig external; .. Unknown });
object!(Leaf { 0 "size" size: i64 => optional; } new());
object!(Fork {
    0 "left" left: Box<Tree> => optional into => nested; 1 "right" right: Box<Tree> => optional into => nested;
} new());
object!(Twig { 0 "left" left: Box<Tree> => optional into => nested; 1 "length" length: i64 => optional; } new());
union!(Named { Short; Long; .. Unknown });
object!(Short {
    0 "name" name: String => required into => |check, value| check.max_length(value, 2);
    1 "inner" inner: Box<Named> => optional into => nested;
} new(name: impl Into<String>));
object!(Long {
    0 "name" name: String => required into; 1 "inner" inner: Box<Named> => optional into => nested;
} new(name: impl Into<String>));
union!(Filter { Both; Other; .. Unknown });
union!(Both { All; Any; .. Unknown });
object!(All { 0 "all" all: Vec<Filter> => required => nested; } new(all: Vec<Filter>));
object!(Any { 0 "any" any: Vec<Filter> => required => nested; } new(any: Vec<Filter>));
union!(Other { Not; Text; List; .. Unknown });
object!(Not { 0 "not" not: Box<Filter> => required into => nested; } new(not: impl Into<Box<Filter>>));
object!(Conditional, Rule.body {
    0 "kind" kind: String => required into; 1 "inner" inner: Box<Conditional> => optional into => nested;
    2 "list" list: Vec<Conditional> => optional => |check, value| {
        check.unique_items(value);
        check.each(value, nested);
    };
    .. additional;
    => |check, value| check.schema(value, r##"{"if":{"properties":{"kind":{"enum":["deep"]},"inner":{"$ref":"#/components/schemas/Conditional"}}},"then":{"properties":{"inner":{"$ref":"#/components/schemas/Conditional"}}},"else":{"not":{"required":["inner","list"]}}}"##, super::wire::SCHEMAS);
} new(kind: impl Into<String>));

/// What rules refer to.
pub(super) const SCHEMAS: &str = r##"{
"Conditional": {"type":"object","properties":{"kind":{"type":"string"},"inner":{"$ref":"#/components/schemas/Conditional"},"list":{"type":"array","items":{"$ref":"#/components/schemas/Conditional"},"uniqueItems":true}},"required":["kind"],"if":{"properties":{"kind":{"enum":["deep"]},"inner":{"$ref":"#/components/schemas/Conditional"}}},"then":{"properties":{"inner":{"$ref":"#/components/schemas/Conditional"}}},"else":{"not":{"required":["inner","list"]}}}
}"##;
