// Written by typewright from values.yaml. Change the document, not this file, and run: typewright generate

//! How the types travel and are set: a row for each member.

use super::golden_values::*;
use super::types::*;
use typewright_runtime::codegen::{
    BTreeMap, Base64, Date, DateTime, Secret, Uuid, Value, enumeration, nested, object, tagged_union, union,
};

object!(Account {
    0 "id" id: i64 => required; 1 "name" name: String => required into; 2 "owner" owner: Owner => optional => nested;
    3 "plan" plan: AccountPlan => optional;
} new(id: i64, name: impl Into<String>));
object!(Owner { 0 "email" email: String => optional into; 1 "joined" joined: Date => optional into => nested; } new());
object!(AccountPlan { 0 "level" level: i64 => optional; } new());
object!(Base { 0 "id" id: i64 => required; 1 "note" note: String => optional into; } new(id: i64));
object!(Merged {
    0 "id" id: i64 => required; 1 "note" note: String => required into => |check, value| check.max_length(value, 3);
    2 "extra" extra: bool => required; 3 "size" size: i64 => required;
} new(id: i64, note: impl Into<String>, extra: bool, size: i64));
object!(Holder {
    0 "alias" alias: Base => maybe;
    1 "short" short: String => optional into => |check, value| {
        check.min_length(value, 1);
        check.max_length(value, 3);
    };
} new());
tagged_union!(Animal by "kind" { "Cat" Cat; "Dog" Dog; "Animal" AnimalBase; .. Unknown });
object!(Cat {
    0 "kind" kind: String => required into; 1 "age" age: i64 => optional; 2 "lives" lives: i64 => required;
} new(kind: impl Into<String>, lives: i64));
object!(Dog {
    0 "kind" kind: String => required into; 1 "age" age: i64 => optional; 2 "tricks" tricks: Vec<String> => optional;
} new(kind: impl Into<String>));
object!(AnimalBase {
    0 "kind" kind: String => required into; 1 "age" age: i64 => optional;
} new(kind: impl Into<String>));
tagged_union!(Implied by "type" { "point" Point; "nowhere" Nowhere; .. Unknown });
object!(ImpliedPoint {
    0 "type" r#type: ImpliedType => required into => nested; 1 "x" x: f64 => required;
} new(r#type: impl Into<ImpliedType>, x: f64));
enumeration!(ImpliedType { "point" Point; .. Unknown });
object!(ImpliedNowhere {
    0 "type" r#type: ImpliedTypeModel => required into => nested;
} new(r#type: impl Into<ImpliedTypeModel>));
enumeration!(ImpliedTypeModel { "nowhere" Nowhere; .. Unknown });
tagged_union!(External by "side" { "l" "left" / "Left" Left external; "r" / "Right" Right external; .. Unknown });
object!(Left { 0 "a" a: i64 => optional; } new());
object!(Right { 0 "a" a: i64 => optional; 1 "b" b: i64 => optional; } new());
union!(Shaped {
    Integer => |check, value| check.maximum(value, 10); Number; Bool; DateTime; Text; List; Left; Right; .. Unknown
});
union!(Overlapping { Variant1; Variant2; .. Unknown });
object!(OverlappingVariant1 { 0 "a" a: i64 => optional; } new());
object!(OverlappingVariant2 { 0 "c" c: i64 => optional; } new());
union!(Beside { Variant1; Variant2; .. Unknown });
object!(BesideVariant1 {
    0 "id" id: i64 => required; 1 "a" a: String => required into;
} new(id: i64, a: impl Into<String>));
object!(BesideVariant2 {
    0 "id" id: i64 => required; 1 "b" b: String => required into;
} new(id: i64, b: impl Into<String>));
object!(Tree {
    0 "left" left: Box<Tree> => optional into => nested; 1 "all" all: Vec<Tree> => optional => nested;
    2 "by" by: BTreeMap<String, Tree> => optional => nested;
    3 "either" either: Box<TreeEither> => optional into => nested;
} new());
union!(TreeEither { Tree; Text; .. Unknown });
object!(Numbers {
    0 "small" small: i32 => optional; 1 "overflowing" overflowing: i64 => optional;
    2 "large" large: u64 => optional => |check, value| {
        check.minimum(value, 0);
        check.maximum(value, 18446744073709551615);
    };
    3 "huge" huge: f64 => optional => |check, value| check.maximum(value, 1000000000000000000000000000000.0);
    4 "float" float: f64 => optional; 5 "step" step: f64 => optional => |check, value| check.multiple_of(value, 0.01);
    6 "whole" whole: i64 => optional => |check, value| { check.above(value, 0); check.below(value, 10); };
} new());
object!(Enums {
    0 "one" one: EnumsOne => optional into => nested;
    1 "numbers" numbers: i64 => optional => |check, value| check.one_of(value, &["1", "2", "3"]);
    2 "decimals" decimals: f64 => optional => |check, value| check.one_of(value, &["1", "2.5"]);
    3 "flag" flag: bool => optional => |check, value| check.one_of(value, &["true"]);
    4 "mixed" mixed: Value => optional => |check, value| check.one_of(value, &["\"a\"", "1", "null"]);
    5 "quoted" quoted: EnumsQuoted => optional into => nested; 6 "same" same: EnumsSame => optional into => nested;
    7 "listed" listed: Vec<EnumsListedItem> => optional => nested;
} new());
enumeration!(EnumsOne { "only" Only; .. Unknown });
enumeration!(EnumsQuoted { "1" N1; "2" N2; .. Unknown });
enumeration!(EnumsSame {
    "a-b" AMinusB; "a_b" AB; "a b" AB2; "A_B" AB3; "" Empty; "+1" Plus1; "-1" Minus1; "self" SelfValue; .. Unknown
});
enumeration!(EnumsListedItem { "x" X; "y" Y; .. Unknown });
object!(Constrained {
    0 "text" text: String => optional into => |check, value| {
        check.min_length(value, 2);
        check.max_length(value, 4);
        check.pattern(value, "^[a-z]+$");
    };
    1 "list" list: Vec<i64> => optional => |check, value| {
        check.min_items(value, 1);
        check.max_items(value, 2);
        check.unique_items(value);
        check.each(value, |check, value| check.minimum(value, 0));
    };
    2 "map" map: BTreeMap<String, String> => optional => |check, value| check.values(value, |check, value| check.max_length(value, 1));
    3 "odd" odd: String => optional into => |check, value| check.pattern(value, "[\\-\\_]");
    => |check, value| { check.min_properties(value, 1); check.max_properties(value, 2); };
} new());
object!(Reachable {
    0 "email" email: String => optional into; 1 "area" area: String => optional into;
    2 "phone" phone: String => optional into; 3 "card" card: String => optional into; 4 "cash" cash: bool => optional;
    => |check, value| {
        check.any_present(value, &[&["email"], &["area", "phone"]]);
        check.one_present(value, &[&["card"], &["cash"]]);
    };
} new());
object!(Formats {
    0 "at" at: DateTime => optional into => nested; 1 "day" day: Date => optional into => nested;
    2 "id" id: Uuid => optional into => nested; 3 "data" data: Base64 => optional into => nested;
    4 "other" other: String => optional into;
} new());
object!(Defaults {
    0 "text" text: String => optional into [= "x".to_owned()]; 1 "count" count: i64 => optional [= 5];
    2 "list" list: Vec<String> => optional [= vec!["a".to_owned()]];
    3 "object" object: DefaultsObject => optional [json r#"{"a":1}"#]; 4 "nothing" nothing: String => maybe;
    5 "kind" kind: DefaultsKind => optional into [= DefaultsKind::B] => nested;
} new() defaults());
object!(DefaultsObject { 0 "a" a: i64 => optional; } new());
enumeration!(DefaultsKind { "a" A; "b" B; .. Unknown });
object!(Names {
    0 "" empty: String => optional into; 1 "$ref" dollar_ref: String => optional into;
    2 "😀" grinning: String => optional into; 3 "naïve" naive: String => optional into;
    4 "fn" r#fn: String => optional into; 5 "self" self_: String => optional into;
    6 "new" new_: String => optional into; 7 "a-b" a_minus_b: String => optional into;
    8 "a_b" a_b: String => optional into; 9 "add" add: String => optional into;
    10 "clone" clone_: String => optional into;
} new());
object!(OptionModel { 0 "Box" r#box: ResultModel => optional into => nested; } new());
enumeration!(ResultModel { "Ok" Ok; "Err" Err; "Some" Some; "None" None; "Self" SelfValue; .. Unknown });
object!(StringModel { 0 "vec" vec: Vec<SelfModel> => optional; } new());
object!(SelfModel { 0 "error" error: ErrorModel => optional; } new());
object!(ErrorModel { 0 "message" message: String => optional into; .. additional; } new());
object!(AccountInput, CreateAccount.body {
    0 "name" name: String => required into;
    1 "password" password: Secret<String> => required into => |check, value| check.min_length(value.expose_secret(), 8);
    2 "owner" owner: OwnerInput => optional; 3 "plan" plan: AccountPlan => optional;
} new(name: impl Into<String>, password: impl Into<Secret<String>>));
object!(OwnerInput { 0 "email" email: String => optional into; } new());
