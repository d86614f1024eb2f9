//! What values of every kind of schema mean: read, kept, written, refused.

use golden_values_api::*;
use serde_json::{Value, from_value, json, to_value};
use typewright_runtime::Validate;

/// Reads a value, asserts that it is written as it was, and answers what is wrong with it.
fn kept<T: for<'de> serde::Deserialize<'de> + serde::Serialize + Validate>(value: Value) -> (T, Vec<String>) {
    let read: T = from_value(value.clone()).unwrap_or_else(|error| panic!("{value}: {error}"));
    let written = to_value(&read).expect("JSON");
    assert_eq!(written, value, "written as it was read");
    let found = read.validate().err().map(|found| found.iter().map(ToString::to_string).collect());
    (read, found.unwrap_or_default())
}

fn good<T: for<'de> serde::Deserialize<'de> + serde::Serialize + Validate>(value: Value) -> T {
    let (read, found) = kept::<T>(value);
    assert!(found.is_empty(), "{found:?}");
    read
}

fn refused<T: for<'de> serde::Deserialize<'de> + serde::Serialize + Validate>(value: Value) -> Vec<String> {
    let (_, found) = kept::<T>(value);
    assert!(!found.is_empty(), "something is wrong with it");
    found
}

#[test]
fn members_travel_in_their_direction() {
    let input = AccountInput::new("n", "long enough").owner(OwnerInput::new().email("e"));
    let sent = json!({"name": "n", "password": "long enough", "owner": {"email": "e"}});
    assert_eq!(to_value(&input).expect("JSON"), sent);
    assert!(!format!("{input:?}").contains("long enough"), "a password is never printed");
    assert!(AccountInput::new("n", "short").validate().is_err());
    let answer: Account =
        from_value(json!({"id": 1, "name": "n", "owner": {"joined": "2030-01-02"}})).expect("an account");
    assert_eq!((answer.id, answer.owner.and_then(|owner| owner.joined)), (1, Some("2030-01-02".into())));
    // What has no such members is one type for both directions.
    let _: (Option<AccountPlan>, Option<AccountPlan>) = (input.plan, answer.plan);
}

#[test]
fn all_of_is_merged() {
    let merged: Merged = good(json!({"id": 1, "note": "abc", "extra": true, "size": 2}));
    assert_eq!((merged.id, merged.note.as_str(), merged.extra, merged.size), (1, "abc", true, 2));
    assert_eq!(
        refused::<Merged>(json!({"id": 1, "note": "abcd", "extra": true, "size": 2})),
        ["/note: must have at most 3 characters"]
    );
    assert!(from_value::<Merged>(json!({"id": 1, "extra": true, "size": 2})).is_err(), "`note` is required by a part");
    let holder: Holder = good(json!({"alias": null, "short": "abc"}));
    assert!(holder.alias.is_null());
    assert_eq!(refused::<Holder>(json!({"short": "abcd"})).len(), 1);
    assert_eq!(refused::<Holder>(json!({"short": ""})).len(), 1, "what is referred to keeps its rules");
}

#[test]
fn discriminators_choose_among_heirs_and_branches() {
    assert!(matches!(good::<Animal>(json!({"kind": "Cat", "lives": 9})), Animal::Cat(cat) if cat.lives == 9));
    assert!(matches!(good::<Animal>(json!({"kind": "Dog", "age": 3})), Animal::Dog(_)));
    assert!(matches!(good::<Animal>(json!({"kind": "Animal"})), Animal::AnimalBase(_)));
    assert_eq!(refused::<Animal>(json!({"kind": "Fish", "fins": 2})), ["/kind: must be one of Cat, Dog, Animal"]);
    assert!(from_value::<Animal>(json!({"kind": "Cat"})).is_err(), "the branch that is named must fit");
    assert!(matches!(good::<Implied>(json!({"type": "point", "x": 1})), Implied::Point(_)));
    assert!(matches!(good::<Implied>(json!({"type": "nowhere"})), Implied::Nowhere(_)));
    let external: External = from_value(json!({"side": "left", "a": 1})).expect("a value");
    assert!(matches!(&external, External::Left(left) if left.a == Some(1)));
    assert_eq!(to_value(&external).expect("JSON"), json!({"side": "l", "a": 1}), "the discriminator stands beside");
    assert!(matches!(from_value(json!({"a": 1, "b": 2})), Ok(External::Right(_))), "without one the shape decides");
}

#[test]
fn closed_branches_stand_beside_their_discriminator() {
    use golden_odd_api::{Closed, Two};
    let value = Closed::Two(Two::new().w("x"));
    let written = to_value(&value).expect("JSON");
    assert_eq!(written, json!({"t": "Two", "w": "x"}));
    assert_eq!(from_value::<Closed>(written).expect("what was written"), value);
}

#[test]
fn shapes_choose_the_branch_that_keeps_the_whole_value() {
    assert!(matches!(good(json!(5)), Shaped::Integer(5)));
    assert!(matches!(good(json!(50)), Shaped::Number(_)), "the first branch's rules are broken");
    assert!(matches!(good(json!(1.5)), Shaped::Number(_)));
    assert!(matches!(good(json!(true)), Shaped::Bool(true)));
    assert!(matches!(good(json!("2030-01-02T03:04:05Z")), Shaped::DateTime(_)));
    assert!(matches!(good(json!("soon")), Shaped::Text(_)));
    assert!(matches!(good(json!([1, 2])), Shaped::List(_)));
    assert!(matches!(good(json!({"a": 1})), Shaped::Left(_)));
    assert!(matches!(good(json!({"a": 1, "b": 2})), Shaped::Right(_)));
    let (unknown, found) = kept::<Shaped>(json!(["x"]));
    assert!(matches!(unknown, Shaped::Unknown(_)));
    assert_eq!(found, ["the body: must be one of the documented alternatives"]);
    let (both, _) = kept::<Overlapping>(json!({"a": 1, "c": 2}));
    assert!(matches!(both, Overlapping::Unknown(_)), "no branch keeps both, so the value itself is kept");
    good::<Beside>(json!({"id": 1, "a": "x"}));
    good::<Beside>(json!({"id": 1, "b": "x"}));
    refused::<Beside>(json!({"id": 1}));
    let tree: Tree = good(json!({"left": {"all": [{}, {"by": {"x": {}}}]}, "either": {"either": "leaf"}}));
    assert!(matches!(tree.either.as_deref(), Some(TreeEither::Tree(_))));
}

#[test]
fn numbers_fit_what_is_documented() {
    good::<Numbers>(json!({"small": 2_147_483_647, "overflowing": 3_000_000_000_i64, "large": u64::MAX, "float": 0.1}));
    good::<Numbers>(json!({"huge": 1e25, "step": 0.29, "whole": 9}));
    assert!(from_value::<Numbers>(json!({"small": 2_147_483_648_i64})).is_err());
    assert_eq!(refused::<Numbers>(json!({"step": 0.295})), ["/step: must be a multiple of 0.01"]);
    assert_eq!(refused::<Numbers>(json!({"whole": 10})), ["/whole: must be less than 10"]);
    assert_eq!(refused::<Numbers>(json!({"whole": 0})), ["/whole: must be greater than 0"]);
}

#[test]
fn enums_list_values_of_any_kind() {
    good::<Enums>(json!({"one": "only", "numbers": 2, "decimals": 2.5, "flag": true, "mixed": "a", "quoted": "1"}));
    good::<Enums>(json!({"decimals": 1, "mixed": 1, "listed": ["x", "y"]}));
    good::<Enums>(json!({"mixed": null}));
    for value in ["a-b", "a_b", "a b", "A_B", "", "+1", "-1", "self"] {
        good::<EnumsSame>(json!(value));
    }
    for member in [
        json!({"one": "x"}),
        json!({"numbers": 4}),
        json!({"decimals": 2}),
        json!({"flag": false}),
        json!({"mixed": 2}),
    ] {
        assert_eq!(refused::<Enums>(member).len(), 1);
    }
    assert_eq!(refused::<Enums>(json!({"listed": ["x", "z"]})), ["/listed/1: must be one of x, y"]);
}

#[test]
fn every_constraint_is_checked() {
    good::<Constrained>(json!({"text": "ab", "list": [1, 2]}));
    good::<Constrained>(json!({"map": {"a": "b"}, "odd": "-"}));
    let rows = [
        (json!({}), "the body: must have at least 1 members"),
        (json!({"text": "ab", "list": [1], "map": {}}), "the body: must have at most 2 members"),
        (json!({"text": "a"}), "/text: must have at least 2 characters"),
        (json!({"text": "abcde"}), "/text: must have at most 4 characters"),
        (json!({"text": "A1"}), "/text: must match the pattern ^[a-z]+$"),
        (json!({"list": []}), "/list: must have at least 1 items"),
        (json!({"list": [1, 2, 3]}), "/list: must have at most 2 items"),
        (json!({"list": [1, 1]}), "/list: must not repeat an item"),
        (json!({"list": [-1]}), "/list/0: must be at least 0"),
        (json!({"map": {"a": "bc"}}), "/map/a: must have at most 1 characters"),
        (json!({"odd": "x"}), "/odd: must match the pattern [\\-\\_]"),
    ];
    for (value, expected) in rows {
        assert_eq!(refused::<Constrained>(value), [expected]);
    }
}

#[test]
fn alternatives_of_members_are_checked() {
    good::<Reachable>(json!({"email": "a@example.org", "card": "1"}));
    good::<Reachable>(json!({"area": "1", "phone": "2", "cash": true}));
    let one = "the body: must have `card`, or `cash`, and no more than one of these";
    let any = "the body: must have `email`, or `area` and `phone`";
    assert_eq!(refused::<Reachable>(json!({"email": "a@example.org"})), [one]);
    assert_eq!(refused::<Reachable>(json!({"email": "a@example.org", "card": "1", "cash": true})), [one]);
    assert_eq!(refused::<Reachable>(json!({"area": "1", "card": "1"})), [any]);
}

#[test]
fn formats_keep_the_letter_and_convert() {
    let value = json!({"at": "2030-01-02T03:04:05.60+02:00", "day": "2030-01-02", "other": "192.0.2.1",
        "id": "3C90C3CC-0D44-4B50-8888-8DD25736052A", "data": "aGk="});
    let formats: Formats = good(value);
    let at = formats.at.expect("a moment").to_jiff().expect("one that exists");
    assert_eq!(at, "2030-01-02T01:04:05.6Z".parse::<jiff::Timestamp>().expect("a moment"));
    assert_eq!(formats.data.expect("bytes").decode().expect("base64"), b"hi");
    refused::<Formats>(json!({"at": "yesterday"}));
    refused::<Formats>(json!({"id": "x"}));
}

#[test]
fn defaults_are_of_every_type() {
    let defaults = Defaults::with_defaults();
    let expected = json!({"text": "x", "count": 5, "list": ["a"], "object": {"a": 1}, "kind": "b"});
    assert_eq!(to_value(defaults).expect("JSON"), expected);
}

#[test]
fn names_are_legal_and_distinct() {
    let value = json!({"": "0", "$ref": "1", "\u{1f600}": "2", "naïve": "3", "fn": "4", "self": "5", "new": "6",
        "a-b": "7", "a_b": "8", "add": "9", "clone": "10"});
    let names: Names = good(value);
    assert_eq!((names.naive.as_deref(), names.add.as_deref()), (Some("3"), Some("9")));
    good::<OptionModel>(json!({"Box": "Ok"}));
    good::<StringModel>(json!({"vec": [{"error": {"message": "m", "code": 5, "none": null}}]}));
    good::<Value>(json!({}));
}

#[test]
fn a_configuration_chooses_formats_dates_and_closed_enums() {
    use golden_choices_api::{Event, EventLevel};
    let event: Event =
        good(json!({"at": "2030-01-02T03:04:05+02:00", "level": "low", "id": "no uuid", "span": "PT1H"}));
    assert_eq!(event.at.to_chrono().expect("a moment").timestamp(), 1_893_546_245);
    assert_eq!((event.id.as_deref(), event.level), (Some("no uuid"), EventLevel::Low));
    assert!(from_value::<Event>(json!({"at": "x", "level": "middling"})).is_err(), "closed enums refuse");
    refused::<Event>(json!({"at": "x", "level": "low"}));
    refused::<Event>(json!({"at": "2030-01-02T03:04:05Z", "level": "low", "day": "2030-02-30"}));
}
