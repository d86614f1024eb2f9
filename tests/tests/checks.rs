//! What newer dialects ask of values and no type can hold: refused by the server, with the place.

use golden_checks_api::*;
use serde_json::{Value, from_value, json, to_value};
use typewright_runtime::Validate;

/// Reads a parcel, asserts that it is written as it was, and answers what is wrong with it.
fn wrong(value: &Value) -> Vec<String> {
    let parcel: Parcel = from_value(value.clone()).unwrap_or_else(|error| panic!("{value}: {error}"));
    assert_eq!(to_value(&parcel).expect("JSON"), *value, "written as it was read");
    parcel.validate().err().map(|found| found.iter().map(ToString::to_string).collect()).unwrap_or_default()
}

#[test]
fn values_are_held_to_what_types_do_not_say() {
    let rows: [(Value, &[&str]); 16] = [
        (json!({"id": "a"}), &[]),
        (json!({"id": "none"}), &[r#"/id: must not fit {"enum":["none","all"]}"#]),
        (json!({"id": "a", "spot": [1, "b"]}), &[]),
        (json!({"id": "a", "spot": [1]}), &[]),
        (json!({"id": "a", "spot": ["b", 1]}), &["/spot/0: must be of type number", "/spot/1: must be of type string"]),
        (json!({"id": "a", "spot": [1, "b", 2]}), &["/spot: must have at most 2 items", "/spot/2: must not be there"]),
        (json!({"id": "a", "labels": {"x-b": "c"}}), &[]),
        (json!({"id": "a", "labels": {"b": "c"}}), &["/labels/b: must not be there"]),
        (json!({"id": "a", "counts": {"B": 1}}), &["/counts: must not have a member named `B`"]),
        (json!({"id": "a", "express": false, "fee": 1}), &[]),
        (json!({"id": "a", "express": false}), &["the body: must have the member `fee` beside `express`"]),
        (json!({"id": "a", "express": true, "fee": 1}), &["the body: must have the member `deadline`"]),
        (json!({"id": "a", "express": true, "fee": 1, "deadline": "now", "inner": {"id": "b", "fee": 6}}), &[]),
        // `else` leads to another component.
        (json!({"id": "a", "inner": {"id": "b", "fee": 6}}), &["/inner/fee: must be at most 5"]),
        // What is within is held to the same.
        (json!({"id": "a", "inner": {"id": "all"}}), &[r#"/inner/id: must not fit {"enum":["none","all"]}"#]),
        // Members that nothing names stay, for they may be what is asked for.
        (json!({"id": "a", "other": [1]}), &[]),
    ];
    for (value, expected) in rows {
        assert_eq!(wrong(&value), expected, "{value}");
    }
}

#[test]
fn parameters_are_held_to_the_same() {
    let call = |sizes: Vec<i64>| SendParcel::new(Parcel::new("a")).sizes(sizes).validate();
    assert!(call(vec![1, 10]).is_ok());
    let violations = call(vec![1, 2]).expect_err("none is large");
    let found: Vec<String> = violations.iter().map(ToString::to_string).collect();
    assert_eq!(
        found,
        [r#"query parameter `sizes`: must have at least 1 items that fit {"type":"integer","minimum":10}"#]
    );
}

#[test]
fn nothing_else_is_taken_where_every_part_has_spoken() {
    let good: Sealed = from_value(json!({"fee": 1, "name": "a"})).expect("members of both parts");
    assert!(good.validate().is_ok());
    let error = from_value::<Sealed>(json!({"fee": 1, "mane": "a"})).expect_err("a member of neither");
    assert!(error.to_string().contains("mane"), "{error}");
}
