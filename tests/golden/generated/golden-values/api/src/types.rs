// Written by typewright from values.yaml. Change the document, not this file, and run: typewright generate

//! The types of the document, in its order.

use typewright_runtime::codegen::{BTreeMap, Base64, Date, DateTime, Maybe, Secret, Uuid, Value};

/// `#/components/schemas/Account`
#[derive(Clone, Debug, PartialEq)]
pub struct Account {
    pub id: i64,
    pub name: String,
    pub owner: Option<Owner>,
    pub plan: Option<AccountPlan>,
}

/// `#/components/schemas/Owner`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Owner {
    pub email: Option<String>,
    pub joined: Option<Date>,
}

/// `#/components/schemas/Account/properties/plan`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct AccountPlan {
    pub level: Option<i64>,
}

/// `#/components/schemas/Base`
#[derive(Clone, Debug, PartialEq)]
pub struct Base {
    pub id: i64,
    pub note: Option<String>,
}

/// A base and more. (`#/components/schemas/Merged`)
#[derive(Clone, Debug, PartialEq)]
pub struct Merged {
    pub id: i64,
    pub note: String,
    pub extra: bool,
    pub size: i64,
}

/// `#/components/schemas/Holder`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Holder {
    pub alias: Maybe<Base>,
    pub short: Option<String>,
}

/// `#/components/schemas/Animal`
#[derive(Clone, Debug, PartialEq)]
pub enum Animal {
    /// `kind` is `Cat`.
    Cat(Cat),
    /// `kind` is `Dog`.
    Dog(Dog),
    /// `kind` is `Animal`.
    AnimalBase(AnimalBase),
    /// Not described by the document.
    Unknown(Value),
}

/// `#/components/schemas/Cat`
#[derive(Clone, Debug, PartialEq)]
pub struct Cat {
    pub kind: String,
    pub age: Option<i64>,
    pub lives: i64,
}

/// `#/components/schemas/Dog`
#[derive(Clone, Debug, PartialEq)]
pub struct Dog {
    pub kind: String,
    pub age: Option<i64>,
    pub tricks: Option<Vec<String>>,
}

/// `#/components/schemas/Animal`
#[derive(Clone, Debug, PartialEq)]
pub struct AnimalBase {
    pub kind: String,
    pub age: Option<i64>,
}

/// `#/components/schemas/Implied`
#[derive(Clone, Debug, PartialEq)]
pub enum Implied {
    /// `type` is `point`.
    Point(ImpliedPoint),
    /// `type` is `nowhere`.
    Nowhere(ImpliedNowhere),
    /// Not described by the document.
    Unknown(Value),
}

/// `#/components/schemas/Implied/oneOf/0`
#[derive(Clone, Debug, PartialEq)]
pub struct ImpliedPoint {
    pub r#type: ImpliedType,
    pub x: f64,
}

/// `#/components/schemas/Implied/oneOf/0/properties/type`
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
pub enum ImpliedType {
    Point,
    /// Not listed by the document.
    Unknown(String),
}

/// `#/components/schemas/Implied/oneOf/1`
#[derive(Clone, Debug, PartialEq)]
pub struct ImpliedNowhere {
    pub r#type: ImpliedTypeModel,
}

/// `#/components/schemas/Implied/oneOf/1/properties/type`
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
pub enum ImpliedTypeModel {
    Nowhere,
    /// Not listed by the document.
    Unknown(String),
}

/// `#/components/schemas/External`
#[derive(Clone, Debug, PartialEq)]
pub enum External {
    /// `side` is `l`.
    Left(Left),
    /// `side` is `r`.
    Right(Right),
    /// Not described by the document.
    Unknown(Value),
}

/// `#/components/schemas/Left`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Left {
    pub a: Option<i64>,
}

/// `#/components/schemas/Right`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Right {
    pub a: Option<i64>,
    pub b: Option<i64>,
}

/// `#/components/schemas/Shaped`
#[derive(Clone, Debug, PartialEq)]
pub enum Shaped {
    Integer(i64),
    Number(f64),
    Bool(bool),
    DateTime(DateTime),
    Text(String),
    List(Vec<i64>),
    Left(Left),
    Right(Right),
    /// Not described by the document.
    Unknown(Value),
}

/// `#/components/schemas/Overlapping`
#[derive(Clone, Debug, PartialEq)]
pub enum Overlapping {
    Variant1(OverlappingVariant1),
    Variant2(OverlappingVariant2),
    /// Not described by the document.
    Unknown(Value),
}

/// `#/components/schemas/Overlapping/anyOf/0`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct OverlappingVariant1 {
    pub a: Option<i64>,
}

/// `#/components/schemas/Overlapping/anyOf/1`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct OverlappingVariant2 {
    pub c: Option<i64>,
}

/// `#/components/schemas/Beside`
#[derive(Clone, Debug, PartialEq)]
pub enum Beside {
    Variant1(BesideVariant1),
    Variant2(BesideVariant2),
    /// Not described by the document.
    Unknown(Value),
}

/// `#/components/schemas/Beside`
#[derive(Clone, Debug, PartialEq)]
pub struct BesideVariant1 {
    pub id: i64,
    pub a: String,
}

/// `#/components/schemas/Beside`
#[derive(Clone, Debug, PartialEq)]
pub struct BesideVariant2 {
    pub id: i64,
    pub b: String,
}

/// `#/components/schemas/Tree`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Tree {
    pub left: Option<Box<Tree>>,
    pub all: Option<Vec<Tree>>,
    pub by: Option<BTreeMap<String, Tree>>,
    pub either: Option<Box<TreeEither>>,
}

/// `#/components/schemas/Tree/properties/either`
#[derive(Clone, Debug, PartialEq)]
pub enum TreeEither {
    Tree(Box<Tree>),
    Text(String),
    /// Not described by the document.
    Unknown(Value),
}

/// `#/components/schemas/Numbers`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Numbers {
    pub small: Option<i32>,
    pub overflowing: Option<i64>,
    pub large: Option<u64>,
    pub huge: Option<f64>,
    pub float: Option<f64>,
    pub step: Option<f64>,
    pub whole: Option<i64>,
}

/// `#/components/schemas/Enums`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Enums {
    pub one: Option<EnumsOne>,
    pub numbers: Option<i64>,
    pub decimals: Option<f64>,
    pub flag: Option<bool>,
    pub mixed: Option<Value>,
    pub quoted: Option<EnumsQuoted>,
    pub same: Option<EnumsSame>,
    pub listed: Option<Vec<EnumsListedItem>>,
}

/// `#/components/schemas/Enums/properties/one`
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
pub enum EnumsOne {
    Only,
    /// Not listed by the document.
    Unknown(String),
}

/// `#/components/schemas/Enums/properties/quoted`
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
pub enum EnumsQuoted {
    /// `1`
    N1,
    /// `2`
    N2,
    /// Not listed by the document.
    Unknown(String),
}

/// `#/components/schemas/Enums/properties/same`
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
pub enum EnumsSame {
    /// `a-b`
    AMinusB,
    AB,
    /// `a b`
    AB2,
    /// `A_B`
    AB3,
    /// ``
    Empty,
    /// `+1`
    Plus1,
    /// `-1`
    Minus1,
    /// `self`
    SelfValue,
    /// Not listed by the document.
    Unknown(String),
}

/// `#/components/schemas/Enums/properties/listed/items`
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
pub enum EnumsListedItem {
    X,
    Y,
    /// Not listed by the document.
    Unknown(String),
}

/// `#/components/schemas/Constrained`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Constrained {
    pub text: Option<String>,
    pub list: Option<Vec<i64>>,
    pub map: Option<BTreeMap<String, String>>,
    pub odd: Option<String>,
}

/// `#/components/schemas/Reachable`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Reachable {
    pub email: Option<String>,
    pub area: Option<String>,
    pub phone: Option<String>,
    pub card: Option<String>,
    pub cash: Option<bool>,
}

/// `#/components/schemas/Formats`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Formats {
    pub at: Option<DateTime>,
    pub day: Option<Date>,
    pub id: Option<Uuid>,
    pub data: Option<Base64>,
    pub other: Option<String>,
}

/// `#/components/schemas/Defaults`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Defaults {
    /// Default: `"x"`.
    pub text: Option<String>,
    /// Default: `5`.
    pub count: Option<i64>,
    /// Default: `["a"]`.
    pub list: Option<Vec<String>>,
    /// Default: `{"a":1}`.
    pub object: Option<DefaultsObject>,
    pub nothing: Maybe<String>,
    /// Default: `"b"`.
    pub kind: Option<DefaultsKind>,
}

/// `#/components/schemas/Defaults/properties/object`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DefaultsObject {
    pub a: Option<i64>,
}

/// `#/components/schemas/Defaults/properties/kind`
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
pub enum DefaultsKind {
    A,
    B,
    /// Not listed by the document.
    Unknown(String),
}

/// `#/components/schemas/Names`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Names {
    pub empty: Option<String>,
    pub dollar_ref: Option<String>,
    pub grinning: Option<String>,
    pub naive: Option<String>,
    pub r#fn: Option<String>,
    pub self_: Option<String>,
    pub new_: Option<String>,
    pub a_minus_b: Option<String>,
    pub a_b: Option<String>,
    pub add: Option<String>,
    pub clone_: Option<String>,
}

/// `#/components/schemas/Option`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct OptionModel {
    pub r#box: Option<ResultModel>,
}

/// `#/components/schemas/Result`
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
pub enum ResultModel {
    Ok,
    Err,
    Some,
    None,
    /// `Self`
    SelfValue,
    /// Not listed by the document.
    Unknown(String),
}

/// `#/components/schemas/String`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct StringModel {
    pub vec: Option<Vec<SelfModel>>,
}

/// `#/components/schemas/Self`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SelfModel {
    pub error: Option<ErrorModel>,
}

/// `#/components/schemas/Error`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ErrorModel {
    pub message: Option<String>,
    /// Members that the document does not name.
    pub additional: BTreeMap<String, Option<i64>>,
}

/// `#/components/schemas/Account`
#[derive(Clone, Debug, PartialEq)]
pub struct AccountInput {
    pub name: String,
    pub password: Secret<String>,
    pub owner: Option<OwnerInput>,
    pub plan: Option<AccountPlan>,
}

/// `#/components/schemas/Owner`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct OwnerInput {
    pub email: Option<String>,
}
