// Written by typewright from everything.yaml. Change the document, not this file, and run: typewright generate

//! The types of the document, in its order.

use typewright_runtime::codegen::{
    BTreeMap, Base64, Body, Date, DateTime, Duration, File, JsonLines, JsonObject, Maybe, Secret, Time, Uuid, Value,
};

/// `#/components/schemas/Problem`
#[derive(Clone, Debug, PartialEq)]
pub struct Problem {
    /// Default: `"about:blank"`.
    pub r#type: Option<String>,
    pub title: String,
    pub status: i32,
    pub detail: Option<String>,
    pub errors: Option<Vec<ProblemErrorsItem>>,
}

/// `#/components/schemas/Problem/properties/errors/items`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ProblemErrorsItem {
    pub detail: Option<String>,
    pub pointer: Option<String>,
    pub parameter: Option<String>,
}

/// `#/components/schemas/Occupied`
#[derive(Clone, Debug, PartialEq)]
pub struct Occupied {
    pub by: String,
}

/// `#/components/schemas/Status`
#[derive(Clone, Debug, PartialEq)]
pub struct Status {
    pub well: bool,
    pub since: Option<DateTime>,
    pub build: Option<Value>,
}

/// What grows here. (`#/components/schemas/Species`)
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
pub enum Species {
    Apple,
    Pear,
    Quince,
    Medlar,
    /// Not listed by the document.
    Unknown(String),
}

/// How good it is (`#/components/schemas/Grade`)
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
pub enum Grade {
    Choice,
    Good,
    Fair,
    /// Not listed by the document.
    Unknown(String),
}

/// `#/components/schemas/Spot`
#[derive(Clone, Debug, PartialEq)]
pub struct Spot {
    pub row: i32,
    pub number: i32,
}

/// `#/components/schemas/Span`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Span {
    pub from: Option<i32>,
    pub until: Option<i32>,
}

/// `#/components/schemas/MarkFilter`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct MarkFilter {
    pub colour: Option<String>,
    pub above: Option<f64>,
    pub fresh: Option<bool>,
}

/// A tree, and what is known of it. (`#/components/schemas/Tree`)
#[derive(Clone, Debug, PartialEq)]
pub struct Tree {
    pub id: Uuid,
    pub name: String,
    pub species: Species,
    pub spot: Spot,
    /// Null if nobody remembers.
    pub planted_on: Option<Date>,
    pub health: Option<TreeHealth>,
    pub height: Option<f64>,
    pub nickname: Maybe<String>,
    pub nest: Maybe<Nest>,
    pub stripes: Maybe<Vec<Option<String>>>,
    /// Deprecated.
    pub last_pruned: Option<Date>,
    pub wounds: Option<Vec<TreeWoundsItem>>,
}

/// `#/components/schemas/Tree/properties/health`
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
pub enum TreeHealth {
    Good,
    Poor,
    /// Not listed by the document.
    Unknown(String),
}

/// `#/components/schemas/Nest`
#[derive(Clone, Debug, PartialEq)]
pub struct Nest {
    pub eggs: i32,
}

/// `#/components/schemas/Tree/properties/wounds/items`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct TreeWoundsItem {
    pub depth: Option<i32>,
    pub at: Option<DateTime>,
}

/// `#/components/schemas/TreeChange`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct TreeChange {
    pub name: Option<String>,
    pub nickname: Maybe<String>,
    pub spot: Option<Spot>,
}

/// `#/components/schemas/TreeMerge`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct TreeMerge {
    pub name: Option<String>,
    pub health: Maybe<TreeMergeHealth>,
}

pub type TreeMergeHealth = TreeHealth;

/// `#/components/schemas/Sheet`
#[derive(Clone, Debug, PartialEq)]
pub struct Sheet {
    pub rings: i32,
    pub roots: i64,
    pub leaves: Option<u32>,
    pub buds: Option<i64>,
    pub girth: f64,
    pub sap: f64,
    pub acidity: Option<f64>,
    pub felled: Option<bool>,
    pub measured_at: DateTime,
    pub first_bloom: Option<Date>,
    pub first_light: Option<Time>,
    pub watered: Option<Duration>,
    pub serial: Uuid,
    pub scent: Option<Base64>,
    pub pin: Option<Secret<String>>,
    pub keeper: Option<String>,
    pub picture: Option<String>,
    pub probe: Option<String>,
    pub price: Option<String>,
    pub code: Option<String>,
    pub ladder: Option<i32>,
    pub dose: Option<f64>,
    pub alive: Option<bool>,
    pub mixed: Option<Value>,
}

/// `#/components/schemas/Limb`
#[derive(Clone, Debug, PartialEq)]
pub struct Limb {
    pub length: f64,
    pub next: Option<Box<Limb>>,
    pub limbs: Option<Vec<Limb>>,
    pub grafts: Option<BTreeMap<String, Limb>>,
}

/// `#/components/schemas/Keeper`
#[derive(Clone, Debug, PartialEq)]
pub struct Keeper {
    pub name: String,
    pub team: Option<Team>,
}

/// `#/components/schemas/Team`
#[derive(Clone, Debug, PartialEq)]
pub struct Team {
    pub title: String,
    pub members: Option<Vec<Keeper>>,
}

/// `#/components/schemas/Stamps`
#[derive(Clone, Debug, PartialEq)]
pub struct Stamps {
    pub id: i64,
    pub note: Option<String>,
}

/// `#/components/schemas/Picking`
#[derive(Clone, Debug, PartialEq)]
pub struct Picking {
    pub species: Species,
    pub kilograms: f64,
    /// As it was judged. Default: `"good"`.
    pub grade: Option<Grade>,
    pub pickers: Option<Vec<String>>,
}

/// `#/components/schemas/Entry`
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    pub number: i64,
    pub about: String,
}

/// What was picked, with the marks of the office. (`#/components/schemas/Harvest`)
#[derive(Clone, Debug, PartialEq)]
pub struct Harvest {
    pub id: i64,
    pub note: String,
    pub species: Species,
    pub kilograms: f64,
    /// As it was judged. Default: `"good"`.
    pub grade: Option<Grade>,
    pub pickers: Option<Vec<String>>,
    pub weighed_at: DateTime,
}

/// `#/components/schemas/Recipe`
#[derive(Clone, Debug, PartialEq)]
pub struct Recipe {
    pub id: i64,
    pub note: Option<String>,
    pub title: String,
    pub steps: Vec<String>,
}

/// `#/components/schemas/Tool`
#[derive(Clone, Debug, PartialEq)]
pub enum Tool {
    /// `kind` is `ladder`.
    Ladder(Ladder),
    /// `kind` is `tripod`.
    Tripod(Tripod),
    /// `kind` is `shears`.
    Shears(Shears),
    /// Not described by the document.
    Unknown(Value),
}

/// `#/components/schemas/Ladder`
#[derive(Clone, Debug, PartialEq)]
pub struct Ladder {
    pub kind: String,
    pub name: String,
    pub rungs: i32,
}

/// `#/components/schemas/Tripod`
#[derive(Clone, Debug, PartialEq)]
pub struct Tripod {
    pub kind: String,
    pub name: String,
    pub rungs: i32,
    pub legs: Option<i32>,
}

/// `#/components/schemas/Shears`
#[derive(Clone, Debug, PartialEq)]
pub struct Shears {
    pub kind: String,
    pub name: String,
    pub blades: Option<Vec<ShearsBladesItem>>,
}

/// `#/components/schemas/Shears/allOf/1/properties/blades/items`
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
pub enum ShearsBladesItem {
    Straight,
    Curved,
    /// Not listed by the document.
    Unknown(String),
}

/// `#/components/schemas/Treatment`
#[derive(Clone, Debug, PartialEq)]
pub enum Treatment {
    /// `method` is `spray`.
    Spray(Spray),
    /// `method` is `prune`.
    Prune(Prune),
    /// `method` is `net`.
    Net(Net),
    /// Not described by the document.
    Unknown(Value),
}

/// `#/components/schemas/Spray`
#[derive(Clone, Debug, PartialEq)]
pub struct Spray {
    pub method: SprayMethod,
    pub litres: f64,
}

/// `#/components/schemas/Spray/properties/method`
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
pub enum SprayMethod {
    Spray,
    /// Not listed by the document.
    Unknown(String),
}

/// `#/components/schemas/Prune`
#[derive(Clone, Debug, PartialEq)]
pub struct Prune {
    pub method: PruneMethod,
    pub branches: i32,
}

/// `#/components/schemas/Prune/properties/method`
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
pub enum PruneMethod {
    Prune,
    /// Not listed by the document.
    Unknown(String),
}

/// `#/components/schemas/Net`
#[derive(Clone, Debug, PartialEq)]
pub struct Net {
    pub method: NetMethod,
    pub mesh: Option<NetMesh>,
}

/// `#/components/schemas/Net/properties/method`
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
pub enum NetMethod {
    Net,
    /// Not listed by the document.
    Unknown(String),
}

/// `#/components/schemas/Net/properties/mesh`
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
pub enum NetMesh {
    Fine,
    Coarse,
    /// Not listed by the document.
    Unknown(String),
}

/// `#/components/schemas/Visit`
#[derive(Clone, Debug, PartialEq)]
pub enum Visit {
    /// `kind` is `SchoolVisit`.
    SchoolVisit(SchoolVisit),
    /// `kind` is `TastingVisit`.
    TastingVisit(TastingVisit),
    /// Not described by the document.
    Unknown(Value),
}

/// `#/components/schemas/SchoolVisit`
#[derive(Clone, Debug, PartialEq)]
pub struct SchoolVisit {
    pub kind: SchoolVisitKind,
    pub pupils: i32,
}

/// `#/components/schemas/SchoolVisit/properties/kind`
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
pub enum SchoolVisitKind {
    SchoolVisit,
    /// Not listed by the document.
    Unknown(String),
}

/// `#/components/schemas/TastingVisit`
#[derive(Clone, Debug, PartialEq)]
pub struct TastingVisit {
    pub kind: TastingVisitKind,
    pub glasses: i32,
}

/// `#/components/schemas/TastingVisit/properties/kind`
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
pub enum TastingVisitKind {
    TastingVisit,
    /// Not listed by the document.
    Unknown(String),
}

/// `#/components/schemas/Sighting`
#[derive(Clone, Debug, PartialEq)]
pub enum Sighting {
    /// `animal` is `bee`.
    Bee(SightingBee),
    /// `animal` is `deer`.
    CrowdOfDeer(SightingCrowdOfDeer),
    /// Not described by the document.
    Unknown(Value),
}

/// `#/components/schemas/Sighting/oneOf/0`
#[derive(Clone, Debug, PartialEq)]
pub struct SightingBee {
    pub animal: SightingAnimal,
    pub hives: i32,
}

/// `#/components/schemas/Sighting/oneOf/0/properties/animal`
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
pub enum SightingAnimal {
    Bee,
    /// Not listed by the document.
    Unknown(String),
}

/// Crowd of deer (`#/components/schemas/Sighting/oneOf/1`)
#[derive(Clone, Debug, PartialEq)]
pub struct SightingCrowdOfDeer {
    pub animal: SightingAnimalModel,
    pub fleeing: Option<bool>,
}

/// `#/components/schemas/Sighting/oneOf/1/properties/animal`
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
pub enum SightingAnimalModel {
    Deer,
    /// Not listed by the document.
    Unknown(String),
}

/// `#/components/schemas/Place`
#[derive(Clone, Debug, PartialEq)]
pub enum PlaceModel {
    Spot(Spot),
    MapPoint(PlaceMapPoint),
    /// Not described by the document.
    Unknown(Value),
}

/// Map point (`#/components/schemas/Place/oneOf/1`)
#[derive(Clone, Debug, PartialEq)]
pub struct PlaceMapPoint {
    pub latitude: f64,
    pub longitude: f64,
}

/// `#/components/schemas/Stay`
#[derive(Clone, Debug, PartialEq)]
pub enum Stay {
    InTheHut(StayInTheHut),
    OnTheMeadow(StayOnTheMeadow),
    /// Not described by the document.
    Unknown(Value),
}

/// `#/components/schemas/Stay`
#[derive(Clone, Debug, PartialEq)]
pub struct StayInTheHut {
    pub nights: i32,
    pub contact: Contact,
    pub bunk: i32,
}

/// `#/components/schemas/Contact`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Contact {
    pub email: Option<String>,
    pub area: Option<String>,
    pub phone: Option<String>,
}

/// `#/components/schemas/Stay`
#[derive(Clone, Debug, PartialEq)]
pub struct StayOnTheMeadow {
    pub nights: i32,
    pub contact: Contact,
    pub tent: StayTent,
}

/// `#/components/schemas/Stay/oneOf/1/properties/tent`
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
pub enum StayTent {
    Small,
    Large,
    /// Not listed by the document.
    Unknown(String),
}

/// `#/components/schemas/Measurement`
#[derive(Clone, Debug, PartialEq)]
pub struct Measurement {
    pub value: Reading,
    pub unit: MeasurementUnit,
    pub level: Maybe<MeasurementLevel>,
}

/// Whatever a station can say. (`#/components/schemas/Reading`)
#[derive(Clone, Debug, PartialEq)]
pub enum Reading {
    Number(f64),
    Bool(bool),
    Text(String),
    List(Vec<f64>),
    Spread(ReadingSpread),
    /// Not described by the document.
    Unknown(Value),
}

/// Spread (`#/components/schemas/Reading/oneOf/4`)
#[derive(Clone, Debug, PartialEq)]
pub struct ReadingSpread {
    pub low: f64,
    pub high: f64,
}

/// `#/components/schemas/Measurement/properties/unit`
#[derive(Clone, Debug, PartialEq)]
pub enum MeasurementUnit {
    Unit(Unit),
    Text(String),
    /// Not described by the document.
    Unknown(Value),
}

/// `#/components/schemas/Unit`
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
pub enum Unit {
    Mm,
    Celsius,
    Percent,
    /// Not listed by the document.
    Unknown(String),
}

/// `#/components/schemas/Measurement/properties/level`
#[derive(Clone, Debug, PartialEq)]
pub enum MeasurementLevel {
    Integer(i32),
    Number(f64),
    /// Not described by the document.
    Unknown(Value),
}

/// `#/components/schemas/Glimpse`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Glimpse {
    pub number: Option<i32>,
    pub words: Option<String>,
}

/// `#/components/schemas/Change`
#[derive(Clone, Debug, PartialEq)]
pub struct Change {
    pub number: i32,
    pub words: Option<String>,
}

/// `#/components/schemas/Box`
#[derive(Clone, Debug, PartialEq)]
pub struct BoxModel {
    pub r#type: BoxType,
    pub self_: bool,
    pub crate_: String,
    pub r#match: Option<String>,
    pub new_: Option<bool>,
    pub r#async: Option<i32>,
    pub n2nd: Option<String>,
    pub net_minus_weight: Option<f64>,
    pub net_weight: Option<f64>,
    pub net_weight2: Option<f64>,
    pub grosse: Option<BoxGrosse>,
    /// Members that the document does not name.
    pub additional: BTreeMap<String, i32>,
}

/// `#/components/schemas/Box/properties/type`
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
pub enum BoxType {
    Wood,
    Card,
    /// ``
    Empty,
    /// `+1`
    Plus1,
    /// `-1`
    Minus1,
    /// `Self`
    SelfValue,
    /// `unknown`
    UnknownValue,
    /// `wood_`
    Wood2,
    /// `w-o-o-d`
    WMinusOMinusOMinusD,
    /// Not listed by the document.
    Unknown(String),
}

/// `#/components/schemas/Box/properties/größe`
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
pub enum BoxGrosse {
    Klein,
    /// `groß`
    Gross,
    /// Not listed by the document.
    Unknown(String),
}

/// `#/components/schemas/Option`
#[derive(Clone, Debug, PartialEq)]
pub struct OptionModel {
    pub string: String,
    pub vec: Option<Vec<ErrorModel>>,
}

/// `#/components/schemas/Error`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ErrorModel {
    pub message: Option<String>,
}

/// `#/components/schemas/Result`
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
pub enum ResultModel {
    Ok,
    Err,
    Some,
    None,
    /// Not listed by the document.
    Unknown(String),
}

/// `#/components/schemas/Move`
#[derive(Clone, Debug, PartialEq)]
pub struct Move {
    pub to: PlaceModel,
    /// Default: `"cart"`.
    pub by: Option<MoveBy>,
}

/// `#/components/schemas/Move/properties/by`
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
pub enum MoveBy {
    Cart,
    Hand,
    /// Not listed by the document.
    Unknown(String),
}

/// `#/components/schemas/Settings`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Settings {
    /// Default: `"plain"`.
    pub name: Option<String>,
    /// Default: `3`.
    pub layers: Option<i32>,
    /// Default: `0.5`.
    pub share: Option<f64>,
    /// Default: `true`.
    pub lid: Option<bool>,
    /// Default: `"fair"`.
    pub grade: Option<Grade>,
    /// Default: `"2030-01-01"`.
    pub from: Option<Date>,
    /// Default: `["ripe","say \"red\""]`.
    pub marks: Option<Vec<String>>,
    /// Default: `{"width":40,"depth":30}`.
    pub size: Option<SettingsSize>,
    /// Default: `"straw"`.
    pub padding: Maybe<SettingsPadding>,
}

/// `#/components/schemas/Settings/properties/size`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SettingsSize {
    pub width: Option<i32>,
    pub depth: Option<i32>,
}

/// `#/components/schemas/Settings/properties/padding`
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
pub enum SettingsPadding {
    Straw,
    Paper,
    /// Not listed by the document.
    Unknown(String),
}

/// `#/components/schemas/Notebook`
#[derive(Clone, Debug, PartialEq)]
pub struct Notebook {
    /// Any value at all.
    pub page: Value,
    pub counts: BTreeMap<String, i32>,
    /// Any members.
    pub sketch: Option<JsonObject>,
    pub things: Option<Vec<Value>>,
    pub shelves: Option<BTreeMap<String, Vec<String>>>,
    pub drawers: Option<BTreeMap<String, BTreeMap<String, Option<f64>>>>,
    pub spots: Option<BTreeMap<String, Spot>>,
    pub open: Option<NotebookOpen>,
}

/// `#/components/schemas/Notebook/properties/open`
#[derive(Clone, Debug, PartialEq)]
pub struct NotebookOpen {
    pub title: String,
    /// Members that the document does not name.
    pub additional: BTreeMap<String, Value>,
}

/// `#/components/schemas/Slip`
#[derive(Clone, Debug, PartialEq)]
pub struct Slip {
    pub title: String,
    /// Default: `1`.
    pub copies: i32,
    pub marks: Option<Vec<String>>,
}

/// `#/components/schemas/Ticket`
#[derive(Clone, Debug, PartialEq)]
pub struct Ticket {
    pub title: String,
    pub spot: Spot,
}

/// `#/components/schemas/PaperDetails`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PaperDetails {
    pub author: Option<String>,
    pub year: Option<i32>,
}

/// `#/components/schemas/PaperForm`
#[derive(Clone, Debug, PartialEq)]
pub struct PaperForm {
    /// The whole of it.
    pub scan: String,
    pub cover: Option<String>,
    pub pages: Option<Vec<String>>,
    pub title: String,
    pub copies: Option<i32>,
    pub keywords: Option<Vec<String>>,
    pub details: Option<PaperDetails>,
}

/// `#/components/schemas/Forecast`
#[derive(Clone, Debug, PartialEq)]
pub struct Forecast {
    pub tonnes: f64,
    pub by: Option<BTreeMap<String, f64>>,
}

/// `#/components/schemas/JournalEntry`
#[derive(Clone, Debug, PartialEq)]
pub enum JournalEntry {
    /// `kind` is `remark`.
    Remark(Remark),
    /// `kind` is `storm`.
    Happening(Happening),
    /// Not described by the document.
    Unknown(Value),
}

/// `#/components/schemas/Remark`
#[derive(Clone, Debug, PartialEq)]
pub struct Remark {
    pub kind: RemarkKind,
    pub text: String,
}

/// `#/components/schemas/Remark/properties/kind`
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
pub enum RemarkKind {
    Remark,
    /// Not listed by the document.
    Unknown(String),
}

/// `#/components/schemas/Happening`
#[derive(Clone, Debug, PartialEq)]
pub enum Happening {
    /// `kind` is `storm`.
    Storm(Storm),
    /// `kind` is `visit`.
    Encounter(Encounter),
    /// Not described by the document.
    Unknown(Value),
}

/// `#/components/schemas/Storm`
#[derive(Clone, Debug, PartialEq)]
pub struct Storm {
    pub kind: StormKind,
    pub force: i32,
}

/// `#/components/schemas/Storm/properties/kind`
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
pub enum StormKind {
    Storm,
    /// Not listed by the document.
    Unknown(String),
}

/// `#/components/schemas/Encounter`
#[derive(Clone, Debug, PartialEq)]
pub enum Encounter {
    Caller(Caller),
    Party(Party),
    /// Not described by the document.
    Unknown(Value),
}

/// `#/components/schemas/Caller`
#[derive(Clone, Debug, PartialEq)]
pub struct Caller {
    pub kind: CallerKind,
    pub name: String,
}

/// `#/components/schemas/Caller/properties/kind`
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
pub enum CallerKind {
    Visit,
    /// Not listed by the document.
    Unknown(String),
}

/// `#/components/schemas/Party`
#[derive(Clone, Debug, PartialEq)]
pub struct Party {
    pub kind: PartyKind,
    pub guests: i32,
}

pub type PartyKind = CallerKind;

/// `#/components/schemas/When`
#[derive(Clone, Debug, PartialEq)]
pub enum When {
    Integer(i32),
    Variant2(WhenVariant2),
    /// Not described by the document.
    Unknown(Value),
}

/// `#/components/schemas/When/oneOf/1`
#[derive(Clone, Debug, PartialEq)]
pub struct WhenVariant2 {
    pub since: i32,
    pub until: Option<i32>,
}

/// `#/components/schemas/Writer`
#[derive(Clone, Debug, PartialEq)]
pub enum Writer {
    Integer(i32),
    Text(String),
    /// Not described by the document.
    Unknown(Value),
}

/// It is. (`#/paths/~1status/get/responses/200`)
#[derive(Clone, Debug, PartialEq)]
pub struct GetStatus200Reply {
    /// The body.
    pub body: Status,
    pub x_release: String,
}

/// What can be done here. (`#/paths/~1status/options/responses/204`)
#[derive(Clone, Debug, PartialEq)]
pub struct OfferStatus204Reply {
    pub allow: String,
}

/// It is there. (`#/paths/~1status/head/responses/200`)
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PingStatus200Reply {
    pub x_release: Option<String>,
}

/// The tree as it stands. (`#/paths/~1trees/post/responses/201`)
#[derive(Clone, Debug, PartialEq)]
pub struct PlantTree201Reply {
    /// The body.
    pub body: Tree,
    /// Where it is found.
    pub location: String,
    /// How often you may call today.
    pub x_calls_left: Option<i32>,
    /// The trees beside it.
    pub x_neighbours: Option<Vec<String>>,
}

/// The tree. (`#/paths/~1trees~1{treeId}/get/responses/200`)
#[derive(Clone, Debug, PartialEq)]
pub struct GetTree200Reply {
    /// The body.
    pub body: Tree,
    pub etag: Option<String>,
}

/// There is no such thing. (`#/components/responses/Missing`)
#[derive(Clone, Debug, PartialEq)]
pub struct MissingReply {
    /// The body.
    pub body: Problem,
    /// How often you may call today.
    pub x_calls_left: Option<i32>,
}

/// What is to be different. (`#/paths/~1trees~1{treeId}/patch/requestBody`)
#[derive(Clone, Debug, PartialEq)]
pub enum AmendTreeContents {
    /// `application/json`
    Json(TreeChange),
    /// `application/merge-patch+json`
    MergePatchJson(TreeMerge),
}

impl From<TreeChange> for AmendTreeContents {
    fn from(body: TreeChange) -> Self {
        Self::Json(body)
    }
}

/// The picture. (`#/paths/~1trees~1{treeId}~1photo/get/responses/200`)
#[derive(Debug)]
pub struct GetPhoto200ImagePngReply {
    /// The body.
    pub body: Body,
    pub x_taken_at: Option<DateTime>,
}

/// The picture. (`#/paths/~1trees~1{treeId}~1photo/get/responses/200`)
#[derive(Debug)]
pub struct GetPhoto200ImageJpegReply {
    /// The body.
    pub body: Body,
    pub x_taken_at: Option<DateTime>,
}

/// `#/paths/~1trees~1{treeId}~1photo/put/requestBody`
#[derive(Debug)]
pub enum PutPhotoContents {
    /// `application/octet-stream`
    Bytes(Body),
    /// `image/*`
    ImageAny(Body),
}

impl From<Body> for PutPhotoContents {
    fn from(body: Body) -> Self {
        Self::Bytes(body)
    }
}

/// There is one. (`#/paths/~1trees~1{treeId}~1photo/head/responses/200`)
#[derive(Clone, Debug, PartialEq)]
pub struct LookAtPhoto200Reply {
    pub x_size: i32,
}

/// `#/paths/~1surveys~1trees/get/parameters/9/schema`
#[derive(Clone, Debug, PartialEq)]
pub enum FindTreesAge {
    Integer(i32),
    Bool(bool),
    RoughAge(FindTreesAgeRoughAge),
    /// Not described by the document.
    Unknown(Value),
}

/// Rough age (`#/paths/~1surveys~1trees/get/parameters/9/schema/oneOf/2`)
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
pub enum FindTreesAgeRoughAge {
    Young,
    Old,
    /// Not listed by the document.
    Unknown(String),
}

/// `#/paths/~1surveys~1trees/get/parameters/10/schema`
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
pub enum FindTreesOrder {
    Name,
    /// `-name`
    MinusName,
    /// `+name`
    PlusName,
    Number,
    /// Not listed by the document.
    Unknown(String),
}

/// Those that were found. (`#/paths/~1surveys~1trees/get/responses/200`)
#[derive(Clone, Debug, PartialEq)]
pub struct FindTrees200Reply {
    /// The body.
    pub body: Vec<Tree>,
    /// How often you may call today.
    pub x_calls_left: Option<i32>,
}

/// `#/paths/~1surveys~1visitors/get/parameters/0/schema`
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
pub enum CountVisitorsLocale {
    En,
    Nl,
    Fy,
    /// Not listed by the document.
    Unknown(String),
}

/// The latest. (`#/paths/~1harvests/get/responses/200`)
#[derive(Clone, Debug, PartialEq)]
pub struct ListHarvests200Reply {
    /// The body.
    pub body: Vec<Harvest>,
    /// How often you may call today.
    pub x_calls_left: Option<i32>,
}

/// `#/paths/~1harvests/post/requestBody`
#[derive(Clone, Debug, PartialEq)]
pub enum RecordHarvestContents {
    /// `application/json`
    Json(Picking),
    /// `application/x-www-form-urlencoded`
    Form(Picking),
    /// `text/plain`
    Text(String),
}

impl From<Picking> for RecordHarvestContents {
    fn from(body: Picking) -> Self {
        Self::Json(body)
    }
}

/// `#/paths/~1ledger~1weeks/get/responses/200/content/application~1json/schema`
#[derive(Clone, Debug, PartialEq)]
pub struct ListWeeksResponse {
    pub weeks: Vec<Entry>,
    pub page: ListWeeksResponsePage,
}

/// `#/paths/~1ledger~1weeks/get/responses/200/content/application~1json/schema/properties/page`
#[derive(Clone, Debug, PartialEq)]
pub struct ListWeeksResponsePage {
    pub next: Option<String>,
}

/// `#/paths/~1ledger~1sales/get/responses/200/content/application~1json/schema`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListSalesResponse {
    pub sales: Maybe<Vec<Entry>>,
    pub more: Option<bool>,
}

/// `#/paths/~1ledger~1leaves/get/responses/200/content/application~1json/schema`
#[derive(Clone, Debug, PartialEq)]
pub struct ListLeavesResponse {
    pub lines: Vec<String>,
    pub leaves: i64,
}

/// `#/paths/~1ledger~1lines/get/responses/200/content/application~1json/schema`
#[derive(Clone, Debug, PartialEq)]
pub struct ListLinesResponse {
    pub lines: Vec<Entry>,
    pub total: i64,
}

/// Some notes. (`#/paths/~1ledger~1notes/get/responses/200`)
#[derive(Clone, Debug, PartialEq)]
pub struct ListNotes200Reply {
    /// The body.
    pub body: Vec<Entry>,
    pub link: Option<String>,
}

/// `#/paths/~1journal~1search/post/requestBody/content/application~1x-www-form-urlencoded/schema`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SearchJournalBody {
    pub by: Option<Writer>,
}

/// `#/paths/~1papers/post/requestBody/content/multipart~1form-data/schema`
#[derive(Debug)]
pub struct FilePaperForm {
    /// The whole of it.
    pub scan: File,
    pub cover: Option<File>,
    pub pages: Option<Vec<File>>,
    pub title: String,
    pub copies: Option<i32>,
    pub keywords: Option<Vec<String>>,
    pub details: Option<PaperDetails>,
}

/// `#/paths/~1papers~1pictures/post/requestBody/content/multipart~1form-data/schema`
#[derive(Debug)]
pub struct AddPicturesForm {
    pub pictures: Vec<File>,
    pub caption: Option<String>,
}

/// It will be unpacked. (`#/paths/~1papers~1archive/post/responses/202`)
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ArchivePapers202Reply {
    pub x_bytes: Option<i64>,
}

/// `#/paths/~1sensors~1{station}~1record/post/requestBody`
#[derive(Debug)]
pub enum KeepRecordContents {
    /// `application/json`
    Json(Vec<Change>),
    /// `application/x-ndjson`
    Lines(JsonLines<Change>),
}

impl From<Vec<Change>> for KeepRecordContents {
    fn from(body: Vec<Change>) -> Self {
        Self::Json(body)
    }
}

/// A tree, and what is known of it. (`#/components/schemas/Tree`)
#[derive(Clone, Debug, PartialEq)]
pub struct TreeInput {
    pub name: String,
    pub species: Species,
    pub spot: Spot,
    /// Null if nobody remembers.
    pub planted_on: Option<Date>,
    pub health: Option<TreeHealth>,
    pub height: Option<f64>,
    pub nickname: Maybe<String>,
    pub nest: Maybe<Nest>,
    pub stripes: Maybe<Vec<Option<String>>>,
    /// Deprecated.
    pub last_pruned: Option<Date>,
    /// Opens the box at its foot.
    pub password: Option<Secret<String>>,
}

/// `#/components/schemas/Recipe`
#[derive(Clone, Debug, PartialEq)]
pub struct RecipeInput {
    pub note: Option<String>,
    pub title: String,
    pub steps: Vec<String>,
}
