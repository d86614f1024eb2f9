// Written by typewright from checks.yaml. Change the document, not this file, and run: typewright generate

//! How the types travel and are set: a row for each member.

use super::golden_checks::*;
use super::types::*;
use typewright_runtime::codegen::{BTreeMap, Value, nested, object, union};

object!(Parcel, SendParcel.body {
    0 "id" id: String => required into => |check, value| check.schema(value, r#"{"not":{"enum":["none","all"]}}"#, "");
    1 "spot" spot: Vec<ParcelSpotItem> => optional => |check, value| {
        check.max_items(value, 2);
        check.schema(value, r#"{"prefixItems":[{"type":"number"},{"type":"string"}],"items":false}"#, "");
        check.each(value, nested);
    };
    2 "labels" labels: BTreeMap<String, String> => optional => |check, value| check.schema(value, r#"{"patternProperties":{"^x-":{"type":"string"}},"additionalProperties":false}"#, "");
    3 "counts" counts: BTreeMap<String, i64> => optional => |check, value| check.schema(value, r#"{"propertyNames":{"pattern":"^[a-z]+$"}}"#, "");
    4 "express" express: bool => optional; 5 "deadline" deadline: String => optional into; 6 "fee" fee: f64 => optional;
    7 "inner" inner: Box<Parcel> => optional into => nested; .. additional;
    => |check, value| check.schema(value, r##"{"if":{"required":["express"],"properties":{"express":{"enum":[true]}}},"then":{"required":["deadline"]},"else":{"properties":{"inner":{"$ref":"#/components/schemas/Small"}}},"dependentRequired":{"express":["fee"]}}"##, super::wire::SCHEMAS);
} new(id: impl Into<String>));
union!(ParcelSpotItem { Number; Text; .. Unknown });
object!(Small { 0 "fee" fee: Value => optional => |check, value| check.schema(value, r#"{"maximum":5}"#, ""); } new());
object!(Sealed {
    0 "fee" fee: Value => optional => |check, value| check.schema(value, r#"{"maximum":5}"#, "");
    1 "name" name: String => optional into; !closed;
} new());

/// What rules refer to.
pub(super) const SCHEMAS: &str = r#"{
"Small": {"type":"object","properties":{"fee":{"maximum":5}}}
}"#;
