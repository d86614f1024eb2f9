// Written by typewright from inverse.yaml. Change the document, not this file, and run: typewright generate

//! The types of the document, in its order.

use typewright_runtime::codegen::{File, Maybe, Value};

/// `#/components/schemas/Range`
#[derive(Clone, Debug, PartialEq)]
pub enum Range {
    Variant1(RangeVariant1),
    Integer(i64),
    /// Not described by the document.
    Unknown(Value),
}

/// `#/components/schemas/Range/anyOf/0`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RangeVariant1 {
    pub gte: Option<i64>,
    pub lte: Option<i64>,
}

/// `#/components/schemas/Many`
#[derive(Clone, Debug, PartialEq)]
pub enum Many {
    Integer(i64),
    List(Vec<i64>),
    /// Not described by the document.
    Unknown(Value),
}

/// `#/components/schemas/Day`
#[derive(Clone, Debug, PartialEq)]
pub enum Day {
    Variant1(DayVariant1),
    Variant2(DayVariant2),
    /// Not described by the document.
    Unknown(Value),
}

/// `#/components/schemas/Day/anyOf/0`
#[derive(Clone, Debug, PartialEq)]
pub struct DayVariant1 {
    pub number: i64,
    pub month: Option<i64>,
}

/// `#/components/schemas/Day/anyOf/1`
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
pub enum DayVariant2 {
    /// ``
    Empty,
    /// Not listed by the document.
    Unknown(String),
}

/// `#/components/schemas/Shape`
#[derive(Clone, Debug, PartialEq)]
pub enum Shape {
    /// `form` is `circle`.
    Circle(Circle),
    /// `form` is `square`.
    Square(Square),
    /// Not described by the document.
    Unknown(Value),
}

/// `#/components/schemas/Circle`
#[derive(Clone, Debug, PartialEq)]
pub struct Circle {
    pub form: CircleForm,
    pub radius: f64,
}

/// `#/components/schemas/Circle/properties/form`
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
pub enum CircleForm {
    Circle,
    /// Not listed by the document.
    Unknown(String),
}

/// `#/components/schemas/Square`
#[derive(Clone, Debug, PartialEq)]
pub struct Square {
    pub form: SquareForm,
    pub side: f64,
}

/// `#/components/schemas/Square/properties/form`
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
pub enum SquareForm {
    Square,
    /// Not listed by the document.
    Unknown(String),
}

/// `#/components/schemas/Tags/items`
#[derive(Clone, Debug, PartialEq)]
pub enum TagsItem {
    Integer(i64),
    Bool(bool),
    Text(String),
    /// Not described by the document.
    Unknown(Value),
}

/// `#/components/schemas/Either`
#[derive(Clone, Debug, PartialEq)]
pub enum Either {
    Bool(bool),
    Number(f64),
    Variant3(EitherVariant3),
    /// Not described by the document.
    Unknown(Value),
}

/// `#/components/schemas/Either/oneOf/2`
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
pub enum EitherVariant3 {
    Auto,
    None,
    /// Not listed by the document.
    Unknown(String),
}

/// `#/components/schemas/Scale`
#[derive(Clone, Debug, PartialEq)]
pub enum Scale {
    Either(Either),
    Variant2(ScaleVariant2),
    /// Not described by the document.
    Unknown(Value),
}

/// `#/components/schemas/Scale/anyOf/1`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ScaleVariant2 {
    pub low: Option<Either>,
    pub high: Option<Either>,
}

/// `#/components/schemas/Input`
#[derive(Clone, Debug, PartialEq)]
pub enum Input {
    /// `type` is `message`.
    Note(Note),
    /// `type` is `message`.
    Item(Item),
    /// `type` is `pointer`.
    Pointer(Pointer),
    /// Not described by the document.
    Unknown(Value),
}

/// `#/components/schemas/Note`
#[derive(Clone, Debug, PartialEq)]
pub struct Note {
    pub r#type: Option<NoteType>,
    pub role: String,
}

/// `#/components/schemas/Note/properties/type`
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
pub enum NoteType {
    Message,
    /// Not listed by the document.
    Unknown(String),
}

/// `#/components/schemas/Item`
#[derive(Clone, Debug, PartialEq)]
pub enum Item {
    /// `type` is `message`.
    Message(Message),
    /// `type` is `search_call`.
    Search(Search),
    /// `type` is `function_call`.
    Call(Call),
    /// Not described by the document.
    Unknown(Value),
}

/// `#/components/schemas/Message`
#[derive(Clone, Debug, PartialEq)]
pub struct Message {
    pub r#type: MessageType,
    pub text: String,
}

pub type MessageType = NoteType;

/// `#/components/schemas/Search`
#[derive(Clone, Debug, PartialEq)]
pub struct Search {
    pub r#type: SearchType,
    pub queries: String,
}

/// `#/components/schemas/Search/properties/type`
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
pub enum SearchType {
    SearchCall,
    /// Not listed by the document.
    Unknown(String),
}

/// `#/components/schemas/Call`
#[derive(Clone, Debug, PartialEq)]
pub struct Call {
    pub r#type: CallType,
    pub name: String,
    pub within: Option<Vec<Input>>,
}

/// `#/components/schemas/Call/properties/type`
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
pub enum CallType {
    FunctionCall,
    /// Not listed by the document.
    Unknown(String),
}

/// `#/components/schemas/Pointer`
#[derive(Clone, Debug, PartialEq)]
pub struct Pointer {
    pub r#type: Maybe<PointerType>,
    pub id: String,
}

/// `#/components/schemas/Pointer/properties/type`
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
pub enum PointerType {
    Pointer,
    /// Not listed by the document.
    Unknown(String),
}

/// `#/components/schemas/Loose`
#[derive(Clone, Debug, PartialEq)]
pub struct Loose {
    pub name: String,
    pub extra: Option<Value>,
}

/// `#/paths/~1form/post/requestBody/content/application~1x-www-form-urlencoded/schema`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct InFormBody {
    pub range: Option<Range>,
    pub many: Option<Many>,
    pub day: Option<Day>,
    pub shape: Option<Shape>,
    pub tags: Option<Vec<TagsItem>>,
    pub either: Option<Either>,
    pub scale: Option<Scale>,
}

pub type InDeepFormBody = InFormBody;

/// `#/paths/~1parts/post/requestBody/content/multipart~1form-data/schema`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct InPartsForm {
    pub range: Option<Range>,
    pub many: Option<Many>,
    pub day: Option<Day>,
    pub shape: Option<Shape>,
    pub tags: Option<Vec<TagsItem>>,
    pub either: Option<Either>,
    pub scale: Option<Scale>,
}

pub type InBodyBody = InFormBody;

/// `#/paths/~1files/post/requestBody/content/multipart~1form-data/schema`
#[derive(Debug, Default)]
pub struct FilesForm {
    pub image: Option<Vec<File>>,
    pub mask: Option<File>,
    pub pages: Option<Vec<File>>,
}
