//! The program that `corpus` writes beside generated crates, compiled here so that a change of the runtime which breaks
//! it is seen at once.

include!("../src/probe_main.rs");

const TYPES: [Run; 1] = [run::<golden_checks_api::Parcel>];

#[test]
fn a_value_is_read_checked_and_written() {
    let good = json!({"id": "a", "spot": [1, "b"]});
    let given = answers(&[(0, good.clone()), (0, json!({"id": "none"})), (0, json!({}))]);
    assert_eq!(given[0], json!({"value": good, "violations": 0}));
    assert_eq!(given[1]["violations"], 1);
    assert!(given[2]["error"].as_str().is_some_and(|error| error.contains("id")), "{}", given[2]);
}
