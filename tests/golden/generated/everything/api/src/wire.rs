// Written by typewright from everything.yaml. Change the document, not this file, and run: typewright generate

//! How the types travel and are set: a row for each member.

use super::trees::*;
use super::harvests::*;
use super::boxes::*;
use super::care::*;
use super::papers::*;
use super::sensors::*;
use super::types::*;
use typewright_runtime::codegen::{
    BTreeMap, Base64, Body, Date, DateTime, Duration, File, JsonObject, Secret, Time, Uuid, Value, contents,
    enumeration, headed, multipart, nested, object, tagged_union, union,
};

object!(Problem {
    0 "type" r#type: String => optional into [= "about:blank".to_owned()]; 1 "title" title: String => required into;
    2 "status" status: i32 => required => |check, value| { check.minimum(value, 100); check.maximum(value, 599); };
    3 "detail" detail: String => optional into; 4 "errors" errors: Vec<ProblemErrorsItem> => optional;
} new(title: impl Into<String>, status: i32) defaults(title: impl Into<String>, status: i32));
object!(ProblemErrorsItem {
    0 "detail" detail: String => optional into; 1 "pointer" pointer: String => optional into;
    2 "parameter" parameter: String => optional into;
} new());
object!(Occupied {
    0 "by" by: String => required into => |check, value| check.min_length(value, 1);
} new(by: impl Into<String>));
object!(Status {
    0 "well" well: bool => required; 1 "since" since: DateTime => optional into => nested;
    2 "build" build: Value => optional;
} new(well: bool));
enumeration!(Species { "apple" Apple; "pear" Pear; "quince" Quince; "medlar" Medlar; .. Unknown });
enumeration!(Grade { "choice" Choice; "good" Good; "fair" Fair; .. Unknown });
object!(Spot {
    0 "row" row: i32 => required => |check, value| { check.minimum(value, 1); check.maximum(value, 99); };
    1 "number" number: i32 => required => |check, value| { check.minimum(value, 1); check.maximum(value, 500); };
    !closed;
} new(row: i32, number: i32));
object!(Span {
    0 "from" from: i32 => optional => |check, value| { check.minimum(value, 0); check.maximum(value, 999); };
    1 "until" until: i32 => optional => |check, value| { check.minimum(value, 0); check.maximum(value, 999); }; !closed;
} new());
object!(MarkFilter {
    0 "colour" colour: String => optional into => |check, value| check.pattern(value, "^[a-z]{2,8}$");
    1 "above" above: f64 => optional => |check, value| { check.minimum(value, 0.0); check.maximum(value, 100.0); };
    2 "fresh" fresh: bool => optional; !closed;
} new());
object!(Tree {
    0 "id" id: Uuid => required into => nested;
    1 "name" name: String => required into => |check, value| {
        check.min_length(value, 1);
        check.max_length(value, 40);
    };
    2 "species" species: Species => required into => nested; 3 "spot" spot: Spot => required => nested;
    4 "plantedOn" planted_on: Date => nullable => nested; 5 "health" health: TreeHealth => nullable => nested;
    6 "height" height: f64 => optional => |check, value| { check.above(value, 0.0); check.below(value, 30.0); };
    7 "nickname" nickname: String => maybe => |check, value| check.max_length(value, 20);
    8 "nest" nest: Nest => maybe => nested;
    9 "stripes" stripes: Vec<Option<String>> => maybe => |check, value| {
        check.max_items(value, 3);
        check.each(value, |check, value| check.present(value, |check, value| check.max_length(value, 10)));
    };
    10 "lastPruned" last_pruned: Date => optional into => nested;
    11 "wounds" wounds: Vec<TreeWoundsItem> => optional => nested;
} new TreeRequired { id: Uuid, name: String, species: Species, spot: Spot, planted_on: Option<Date>,
    health: Option<TreeHealth> });
enumeration!(TreeHealth { "good" Good; "poor" Poor; .. Unknown });
object!(Nest {
    0 "eggs" eggs: i32 => required => |check, value| { check.minimum(value, 0); check.maximum(value, 9); };
} new(eggs: i32));
object!(TreeWoundsItem {
    0 "depth" depth: i32 => optional => |check, value| { check.minimum(value, 0); check.maximum(value, 90); };
    1 "at" at: DateTime => optional into => nested;
} new());
object!(TreeChange {
    0 "name" name: String => optional into => |check, value| {
        check.min_length(value, 1);
        check.max_length(value, 40);
    };
    1 "nickname" nickname: String => maybe => |check, value| check.max_length(value, 20);
    2 "spot" spot: Spot => optional => nested;
} new());
object!(TreeMerge {
    0 "name" name: String => optional into => |check, value| {
        check.min_length(value, 1);
        check.max_length(value, 40);
    };
    1 "health" health: TreeMergeHealth => maybe => nested;
} new());
object!(Sheet, FillSheet.body {
    0 "rings" rings: i32 => required => |check, value| { check.minimum(value, 0); check.maximum(value, 4000); };
    1 "roots" roots: i64 => required => |check, value| {
        check.minimum(value, -9007199254740991);
        check.maximum(value, 9007199254740991);
    };
    2 "leaves" leaves: u32 => optional => |check, value| { check.minimum(value, 0); check.maximum(value, 4294967295); };
    3 "buds" buds: i64 => optional => |check, value| {
        check.above(value, 0);
        check.below(value, 100);
        check.multiple_of(value, 5);
    };
    4 "girth" girth: f64 => required => |check, value| { check.minimum(value, 0.0); check.maximum(value, 8.0); };
    5 "sap" sap: f64 => required => |check, value| { check.minimum(value, -40.0); check.maximum(value, 60.0); };
    6 "acidity" acidity: f64 => optional => |check, value| {
        check.minimum(value, 0.0);
        check.maximum(value, 14.0);
        check.multiple_of(value, 0.25);
    };
    7 "felled" felled: bool => optional; 8 "measuredAt" measured_at: DateTime => required into => nested;
    9 "firstBloom" first_bloom: Date => optional into => nested;
    10 "firstLight" first_light: Time => optional into => nested;
    11 "watered" watered: Duration => optional into => |check, value| {
        check.pattern(value, "^PT[1-9]H$");
        check.nested(value);
    };
    12 "serial" serial: Uuid => required into => nested; 13 "scent" scent: Base64 => optional into => nested;
    14 "pin" pin: Secret<String> => optional into => |check, value| {
        check.min_length(value.expose_secret(), 4);
        check.max_length(value.expose_secret(), 8);
    };
    15 "keeper" keeper: String => optional into; 16 "picture" picture: String => optional into;
    17 "probe" probe: String => optional into;
    18 "price" price: String => optional into => |check, value| check.pattern(value, "^[0-9]{1,4}\\.[0-9]{2}$");
    19 "code" code: String => optional into => |check, value| {
        check.min_length(value, 3);
        check.max_length(value, 5);
        check.pattern(value, "^[A-Z]{3,5}$");
    };
    20 "ladder" ladder: i32 => optional => |check, value| check.one_of(value, &["3", "5", "9"]);
    21 "dose" dose: f64 => optional => |check, value| check.one_of(value, &["0.5", "1", "2.5"]);
    22 "alive" alive: bool => optional => |check, value| check.one_of(value, &["true"]);
    23 "mixed" mixed: Value => optional => |check, value| check.one_of(value, &["\"few\"", "12", "true"]);
} new SheetRequired { rings: i32, roots: i64, girth: f64, sap: f64, measured_at: DateTime, serial: Uuid });
object!(Limb, GraftLimb.body {
    0 "length" length: f64 => required => |check, value| { check.minimum(value, 0.0); check.maximum(value, 20.0); };
    1 "next" next: Box<Limb> => optional into => nested;
    2 "limbs" limbs: Vec<Limb> => optional => |check, value| { check.max_items(value, 3); check.each(value, nested); };
    3 "grafts" grafts: BTreeMap<String, Limb> => optional => |check, value| {
        check.max_properties(value, 2);
        check.values(value, nested);
    };
} new(length: f64));
object!(Keeper {
    0 "name" name: String => required into; 1 "team" team: Team => optional;
} new(name: impl Into<String>));
object!(Team {
    0 "title" title: String => required into; 1 "members" members: Vec<Keeper> => optional;
} new(title: impl Into<String>));
object!(Stamps {
    0 "id" id: i64 => required => |check, value| { check.minimum(value, 1); check.maximum(value, 9007199254740991); };
    1 "note" note: String => optional into => |check, value| check.max_length(value, 30);
} new(id: i64));
object!(Picking {
    0 "species" species: Species => required into => nested;
    1 "kilograms" kilograms: f64 => required => |check, value| {
        check.minimum(value, 0.0);
        check.maximum(value, 5000.0);
        check.multiple_of(value, 0.5);
    };
    2 "grade" grade: Grade => optional into [= Grade::Good] => nested;
    3 "pickers" pickers: Vec<String> => optional => |check, value| {
        check.max_items(value, 4);
        check.each(value, |check, value| check.pattern(value, "^[A-Z][a-z]{1,9}$"));
    };
} new(species: impl Into<Species>, kilograms: f64) defaults(species: impl Into<Species>, kilograms: f64));
object!(Entry {
    0 "number" number: i64 => required => |check, value| check.minimum(value, 1);
    1 "about" about: String => required into => |check, value| {
        check.min_length(value, 1);
        check.max_length(value, 60);
    };
} new(number: i64, about: impl Into<String>));
object!(Harvest {
    0 "id" id: i64 => required => |check, value| { check.minimum(value, 1); check.maximum(value, 9007199254740991); };
    1 "note" note: String => required into => |check, value| {
        check.max_length(value, 30);
        check.min_length(value, 1);
    };
    2 "species" species: Species => required into => nested;
    3 "kilograms" kilograms: f64 => required => |check, value| {
        check.minimum(value, 0.0);
        check.maximum(value, 5000.0);
        check.multiple_of(value, 0.5);
    };
    4 "grade" grade: Grade => optional into [= Grade::Good] => nested;
    5 "pickers" pickers: Vec<String> => optional => |check, value| {
        check.max_items(value, 4);
        check.each(value, |check, value| check.pattern(value, "^[A-Z][a-z]{1,9}$"));
    };
    6 "weighedAt" weighed_at: DateTime => required into => nested;
} new HarvestRequired { id: i64, note: String, species: Species, kilograms: f64, weighed_at: DateTime }
    defaults HarvestUndefaulted { id: i64, note: String, species: Species, kilograms: f64, weighed_at: DateTime });
object!(Recipe {
    0 "id" id: i64 => required => |check, value| { check.minimum(value, 1); check.maximum(value, 9007199254740991); };
    1 "note" note: String => optional into => |check, value| check.max_length(value, 30);
    2 "title" title: String => required into => |check, value| {
        check.min_length(value, 1);
        check.max_length(value, 30);
    };
    3 "steps" steps: Vec<String> => required => |check, value| {
        check.min_items(value, 1);
        check.max_items(value, 4);
        check.each(value, |check, value| check.max_length(value, 40));
    };
} new(id: i64, title: impl Into<String>, steps: Vec<String>));
tagged_union!(Tool by "kind" {
    "ladder" / "Ladder" Ladder; "tripod" / "Tripod" Tripod; "shears" / "Shears" Shears; .. Unknown
});
object!(Ladder {
    0 "kind" kind: String => required into; 1 "name" name: String => required into;
    2 "rungs" rungs: i32 => required => |check, value| { check.minimum(value, 2); check.maximum(value, 40); };
} new(kind: impl Into<String>, name: impl Into<String>, rungs: i32));
object!(Tripod {
    0 "kind" kind: String => required into; 1 "name" name: String => required into;
    2 "rungs" rungs: i32 => required => |check, value| { check.minimum(value, 2); check.maximum(value, 40); };
    3 "legs" legs: i32 => optional => |check, value| check.one_of(value, &["3"]);
} new(kind: impl Into<String>, name: impl Into<String>, rungs: i32));
object!(Shears {
    0 "kind" kind: String => required into; 1 "name" name: String => required into;
    2 "blades" blades: Vec<ShearsBladesItem> => optional => nested;
} new(kind: impl Into<String>, name: impl Into<String>));
enumeration!(ShearsBladesItem { "straight" Straight; "curved" Curved; .. Unknown });
tagged_union!(Treatment by "method" {
    "spray" / "Spray" Spray; "prune" / "Prune" Prune; "net" / "Net" Net; .. Unknown
});
object!(Spray {
    0 "method" method: SprayMethod => required into => nested;
    1 "litres" litres: f64 => required => |check, value| { check.minimum(value, 0.0); check.maximum(value, 50.0); };
} new(method: impl Into<SprayMethod>, litres: f64));
enumeration!(SprayMethod { "spray" Spray; .. Unknown });
object!(Prune {
    0 "method" method: PruneMethod => required into => nested;
    1 "branches" branches: i32 => required => |check, value| { check.minimum(value, 1); check.maximum(value, 90); };
} new(method: impl Into<PruneMethod>, branches: i32));
enumeration!(PruneMethod { "prune" Prune; .. Unknown });
object!(Net {
    0 "method" method: NetMethod => required into => nested; 1 "mesh" mesh: NetMesh => optional into => nested;
} new(method: impl Into<NetMethod>));
enumeration!(NetMethod { "net" Net; .. Unknown });
enumeration!(NetMesh { "fine" Fine; "coarse" Coarse; .. Unknown });
tagged_union!(Visit by "kind" { "SchoolVisit" SchoolVisit; "TastingVisit" TastingVisit; .. Unknown });
object!(SchoolVisit {
    0 "kind" kind: SchoolVisitKind => required into => nested;
    1 "pupils" pupils: i32 => required => |check, value| { check.minimum(value, 1); check.maximum(value, 60); };
} new(kind: impl Into<SchoolVisitKind>, pupils: i32));
enumeration!(SchoolVisitKind { "SchoolVisit" SchoolVisit; .. Unknown });
object!(TastingVisit {
    0 "kind" kind: TastingVisitKind => required into => nested;
    1 "glasses" glasses: i32 => required => |check, value| { check.minimum(value, 1); check.maximum(value, 60); };
} new(kind: impl Into<TastingVisitKind>, glasses: i32));
enumeration!(TastingVisitKind { "TastingVisit" TastingVisit; .. Unknown });
tagged_union!(Sighting by "animal" { "bee" Bee; "deer" CrowdOfDeer; .. Unknown });
object!(SightingBee {
    0 "animal" animal: SightingAnimal => required into => nested;
    1 "hives" hives: i32 => required => |check, value| { check.minimum(value, 1); check.maximum(value, 40); };
} new(animal: impl Into<SightingAnimal>, hives: i32));
enumeration!(SightingAnimal { "bee" Bee; .. Unknown });
object!(SightingCrowdOfDeer {
    0 "animal" animal: SightingAnimalModel => required into => nested; 1 "fleeing" fleeing: bool => optional;
} new(animal: impl Into<SightingAnimalModel>));
enumeration!(SightingAnimalModel { "deer" Deer; .. Unknown });
union!(PlaceModel { Spot; MapPoint; .. Unknown });
object!(PlaceMapPoint {
    0 "latitude" latitude: f64 => required => |check, value| {
        check.minimum(value, -90.0);
        check.maximum(value, 90.0);
    };
    1 "longitude" longitude: f64 => required => |check, value| {
        check.minimum(value, -180.0);
        check.maximum(value, 180.0);
    };
    !closed;
} new(latitude: f64, longitude: f64));
union!(Stay { InTheHut; OnTheMeadow; .. Unknown });
object!(StayInTheHut {
    0 "nights" nights: i32 => required => |check, value| { check.minimum(value, 1); check.maximum(value, 30); };
    1 "contact" contact: Contact => required => nested;
    2 "bunk" bunk: i32 => required => |check, value| { check.minimum(value, 1); check.maximum(value, 12); };
} new(nights: i32, contact: Contact, bunk: i32));
object!(Contact {
    0 "email" email: String => optional into => |check, value| check.min_length(value, 3);
    1 "area" area: String => optional into => |check, value| check.pattern(value, "^[0-9]{2,4}$");
    2 "phone" phone: String => optional into => |check, value| check.pattern(value, "^[0-9]{5,8}$");
    => |check, value| check.any_present(value, &[&["email"], &["area", "phone"]]);
} new());
object!(StayOnTheMeadow {
    0 "nights" nights: i32 => required => |check, value| { check.minimum(value, 1); check.maximum(value, 30); };
    1 "contact" contact: Contact => required => nested; 2 "tent" tent: StayTent => required into => nested;
} new(nights: i32, contact: Contact, tent: impl Into<StayTent>));
enumeration!(StayTent { "small" Small; "large" Large; .. Unknown });
object!(Measurement, ReportSensor.body {
    0 "value" value: Reading => required => nested; 1 "unit" unit: MeasurementUnit => required => nested;
    2 "level" level: MeasurementLevel => maybe => nested;
} new(value: Reading, unit: MeasurementUnit));
union!(Reading {
    Number => |check, value| { check.minimum(value, -1000.0); check.maximum(value, 1000.0); }; Bool;
    Text => |check, value| check.max_length(value, 20);
    List => |check, value| {
        check.max_items(value, 3);
        check.each(value, |check, value| { check.minimum(value, -1000.0); check.maximum(value, 1000.0); });
    };
    Spread; .. Unknown
});
object!(ReadingSpread {
    0 "low" low: f64 => required => |check, value| { check.minimum(value, -1000.0); check.maximum(value, 1000.0); };
    1 "high" high: f64 => required => |check, value| { check.minimum(value, -1000.0); check.maximum(value, 1000.0); };
} new(low: f64, high: f64));
union!(MeasurementUnit { Unit; Text => |check, value| check.pattern(value, "^x-[a-z]{1,6}$"); .. Unknown });
enumeration!(Unit { "mm" Mm; "celsius" Celsius; "percent" Percent; .. Unknown });
union!(MeasurementLevel {
    Integer => |check, value| { check.minimum(value, 0); check.maximum(value, 10); };
    Number => |check, value| { check.minimum(value, 0.0); check.maximum(value, 1000.0); }; .. Unknown
});
object!(Glimpse {
    0 "number" number: i32 => optional => |check, value| { check.minimum(value, 0); check.maximum(value, 9999); };
    1 "words" words: String => optional into => |check, value| check.max_length(value, 40);
} new());
object!(Change {
    0 "number" number: i32 => required => |check, value| { check.minimum(value, 0); check.maximum(value, 9999); };
    1 "words" words: String => optional into => |check, value| check.max_length(value, 40);
} new(number: i32));
object!(BoxModel, PackBox.body {
    0 "type" r#type: BoxType => required into => nested; 1 "self" self_: bool => required;
    2 "crate" crate_: String => required into => |check, value| check.max_length(value, 12);
    3 "match" r#match: String => optional into => |check, value| check.max_length(value, 12);
    4 "new" new_: bool => optional;
    5 "async" r#async: i32 => optional => |check, value| { check.minimum(value, 0); check.maximum(value, 9); };
    6 "2nd" n2nd: String => optional into => |check, value| check.max_length(value, 12);
    7 "net-weight" net_minus_weight: f64 => optional => |check, value| {
        check.minimum(value, 0.0);
        check.maximum(value, 90.0);
    };
    8 "net_weight" net_weight: f64 => optional => |check, value| {
        check.minimum(value, 0.0);
        check.maximum(value, 90.0);
    };
    9 "netWeight" net_weight2: f64 => optional => |check, value| {
        check.minimum(value, 0.0);
        check.maximum(value, 90.0);
    };
    10 "größe" grosse: BoxGrosse => optional into => nested;
    .. additional => |check, value| { check.minimum(value, 0); check.maximum(value, 1000); };
} new(r#type: impl Into<BoxType>, self_: bool, crate_: impl Into<String>));
enumeration!(BoxType {
    "wood" Wood; "card" Card; "" Empty; "+1" Plus1; "-1" Minus1; "Self" SelfValue; "unknown" UnknownValue;
    "wood_" Wood2; "w-o-o-d" WMinusOMinusOMinusD; .. Unknown
});
enumeration!(BoxGrosse { "klein" Klein; "groß" Gross; .. Unknown });
object!(OptionModel, OpenBoxPostBoxesId.body {
    0 "String" string: String => required into => |check, value| check.max_length(value, 12);
    1 "Vec" vec: Vec<ErrorModel> => optional => |check, value| {
        check.max_items(value, 2);
        check.each(value, nested);
    };
    !closed;
} new(string: impl Into<String>));
object!(ErrorModel {
    0 "message" message: String => optional into => |check, value| check.max_length(value, 20); !closed;
} new());
enumeration!(ResultModel { "Ok" Ok; "Err" Err; "Some" Some; "None" None; .. Unknown });
object!(Move, MoveRequest.body {
    0 "to" to: PlaceModel => required => nested; 1 "by" by: MoveBy => optional into [= MoveBy::Cart] => nested;
} new(to: PlaceModel) defaults(to: PlaceModel));
enumeration!(MoveBy { "cart" Cart; "hand" Hand; .. Unknown });
object!(Settings {
    0 "name" name: String => optional into [= "plain".to_owned()] => |check, value| check.max_length(value, 20);
    1 "layers" layers: i32 => optional [= 3] => |check, value| { check.minimum(value, 1); check.maximum(value, 6); };
    2 "share" share: f64 => optional [= 0.5] => |check, value| {
        check.minimum(value, 0.0);
        check.maximum(value, 1.0);
    };
    3 "lid" lid: bool => optional [= true]; 4 "grade" grade: Grade => optional into [= Grade::Fair] => nested;
    5 "from" from: Date => optional into [= Date::from("2030-01-01")] => nested;
    6 "marks" marks: Vec<String> => optional [= vec!["ripe".to_owned(), "say \"red\"".to_owned()]] => |check, value| {
        check.max_items(value, 4);
        check.each(value, |check, value| check.max_length(value, 10));
    };
    7 "size" size: SettingsSize => optional [json r#"{"width":40,"depth":30}"#] => nested;
    8 "padding" padding: SettingsPadding => maybe [= SettingsPadding::Straw] => nested;
} new() defaults());
object!(SettingsSize {
    0 "width" width: i32 => optional => |check, value| { check.minimum(value, 1); check.maximum(value, 90); };
    1 "depth" depth: i32 => optional => |check, value| { check.minimum(value, 1); check.maximum(value, 90); }; !closed;
    => |check, value| { check.min_properties(value, 1); check.max_properties(value, 2); };
} new());
enumeration!(SettingsPadding { "straw" Straw; "paper" Paper; .. Unknown });
object!(Notebook, Scribble.body {
    0 "page" page: Value => required;
    1 "counts" counts: BTreeMap<String, i32> => required => |check, value| {
        check.min_properties(value, 1);
        check.max_properties(value, 4);
        check.values(value, |check, value| { check.minimum(value, 0); check.maximum(value, 99); });
    };
    2 "sketch" sketch: JsonObject => optional;
    3 "things" things: Vec<Value> => optional => |check, value| check.max_items(value, 3);
    4 "shelves" shelves: BTreeMap<String, Vec<String>> => optional => |check, value| check.values(value, |check, value| check.each(value, |check, value| check.max_length(value, 10)));
    5 "drawers" drawers: BTreeMap<String, BTreeMap<String, Option<f64>>> => optional => |check, value| check.values(value, |check, value| check.values(value, |check, value| check.present(value, |check, value| { check.minimum(value, 0.0); check.maximum(value, 9.0); })));
    6 "spots" spots: BTreeMap<String, Spot> => optional => nested; 7 "open" open: NotebookOpen => optional => nested;
} new(page: Value, counts: BTreeMap<String, i32>));
object!(NotebookOpen {
    0 "title" title: String => required into => |check, value| check.max_length(value, 20); .. additional;
} new(title: impl Into<String>));
object!(Slip, PrintSlip.body {
    0 "title" title: String => required into => |check, value| {
        check.min_length(value, 1);
        check.max_length(value, 20);
    };
    1 "copies" copies: i32 => required [= 1] => |check, value| { check.minimum(value, 1); check.maximum(value, 9); };
    2 "marks" marks: Vec<String> => optional => |check, value| {
        check.min_items(value, 1);
        check.max_items(value, 3);
        check.each(value, |check, value| check.pattern(value, "^[a-z]{2,8}-[a-z]{2,8}$"));
    };
} new(title: impl Into<String>, copies: i32) defaults(title: impl Into<String>));
object!(Ticket, PrintTicket.body {
    0 "title" title: String => required into => |check, value| {
        check.min_length(value, 1);
        check.max_length(value, 20);
    };
    1 "spot" spot: Spot => required => nested;
} new(title: impl Into<String>, spot: Spot));
object!(PaperDetails {
    0 "author" author: String => optional into => |check, value| check.max_length(value, 20);
    1 "year" year: i32 => optional => |check, value| { check.minimum(value, 1900); check.maximum(value, 2100); };
} new());
object!(PaperForm {
    0 "scan" scan: String => required into; 1 "cover" cover: String => optional into;
    2 "pages" pages: Vec<String> => optional => |check, value| check.max_items(value, 3);
    3 "title" title: String => required into => |check, value| {
        check.min_length(value, 1);
        check.max_length(value, 20);
    };
    4 "copies" copies: i32 => optional => |check, value| { check.minimum(value, 1); check.maximum(value, 9); };
    5 "keywords" keywords: Vec<String> => optional => |check, value| {
        check.max_items(value, 3);
        check.each(value, |check, value| check.pattern(value, "^#[a-z]{2,8}$"));
    };
    6 "details" details: PaperDetails => optional => nested; !closed;
} new(scan: impl Into<String>, title: impl Into<String>));
object!(Forecast {
    0 "tonnes" tonnes: f64 => required => |check, value| { check.minimum(value, 0.0); check.maximum(value, 900.0); };
    1 "by" by: BTreeMap<String, f64> => optional => |check, value| check.values(value, |check, value| { check.minimum(value, 0.0); check.maximum(value, 5000.0); check.multiple_of(value, 0.5); });
} new(tonnes: f64));
tagged_union!(JournalEntry by "kind" {
    "remark" / "Remark" Remark; "storm" "visit" / "Storm" "Encounter" "Happening" Happening; .. Unknown
});
object!(Remark {
    0 "kind" kind: RemarkKind => required into => nested;
    1 "text" text: String => required into => |check, value| {
        check.min_length(value, 1);
        check.max_length(value, 40);
    };
} new(kind: impl Into<RemarkKind>, text: impl Into<String>));
enumeration!(RemarkKind { "remark" Remark; .. Unknown });
tagged_union!(Happening by "kind" { "storm" / "Storm" Storm; "visit" / "Encounter" Encounter; .. Unknown });
object!(Storm {
    0 "kind" kind: StormKind => required into => nested;
    1 "force" force: i32 => required => |check, value| { check.minimum(value, 0); check.maximum(value, 12); };
} new(kind: impl Into<StormKind>, force: i32));
enumeration!(StormKind { "storm" Storm; .. Unknown });
union!(Encounter { Caller; Party; .. Unknown });
object!(Caller {
    0 "kind" kind: CallerKind => required into => nested;
    1 "name" name: String => required into => |check, value| check.pattern(value, "^[A-Za-z]{1,12}$");
} new(kind: impl Into<CallerKind>, name: impl Into<String>));
enumeration!(CallerKind { "visit" Visit; .. Unknown });
object!(Party {
    0 "kind" kind: PartyKind => required into => nested;
    1 "guests" guests: i32 => required => |check, value| { check.minimum(value, 2); check.maximum(value, 40); };
} new(kind: impl Into<PartyKind>, guests: i32));
union!(When {
    Integer => |check, value| { check.minimum(value, 1900); check.maximum(value, 2100); }; Variant2; .. Unknown
});
object!(WhenVariant2 {
    0 "since" since: i32 => required => |check, value| { check.minimum(value, 1900); check.maximum(value, 2100); };
    1 "until" until: i32 => optional => |check, value| { check.minimum(value, 1900); check.maximum(value, 2100); };
    !closed;
} new(since: i32));
union!(Writer {
    Integer => |check, value| { check.minimum(value, 1); check.maximum(value, 99); };
    Text => |check, value| check.pattern(value, "^[A-Z][a-z]{1,8}$"); .. Unknown
});
headed!(GetStatus200Reply.body = json "application/json" {
    "x-release" x_release: String => required into;
} new(body: Status, x_release: impl Into<String>));
headed!(OfferStatus204Reply = empty { "allow" allow: String => required into; } new(allow: impl Into<String>));
headed!(PingStatus200Reply = empty { "x-release" x_release: String => optional into; } new());
headed!(PlantTree201Reply.body = json "application/json" {
    "location" location: String => required into; "x-calls-left" x_calls_left: i32 => optional;
    "x-neighbours" x_neighbours: Vec<String> => optional;
} new(body: Tree, location: impl Into<String>));
headed!(GetTree200Reply.body = json "application/json" { "etag" etag: String => optional into; } new(body: Tree));
headed!(MissingReply.body = json "application/problem+json" {
    "x-calls-left" x_calls_left: i32 => optional;
} new(body: Problem));
contents!(AmendTreeContents {
    json "application/json" Json => nested; json "application/merge-patch+json" MergePatchJson => nested;
});
headed!(GetPhoto200ImagePngReply.body = stream "image/png" {
    "x-taken-at" x_taken_at: DateTime => optional into;
} new(body: Body));
headed!(GetPhoto200ImageJpegReply.body = stream "image/jpeg" {
    "x-taken-at" x_taken_at: DateTime => optional into;
} new(body: Body));
contents!(PutPhotoContents { bytes "application/octet-stream" Bytes; bytes "image/*" ImageAny; });
headed!(LookAtPhoto200Reply = empty { "x-size" x_size: i32 => required; } new(x_size: i32));
union!(FindTreesAge {
    Integer => |check, value| { check.minimum(value, 0); check.maximum(value, 300); }; Bool; RoughAge; .. Unknown
});
enumeration!(FindTreesAgeRoughAge { "young" Young; "old" Old; .. Unknown });
enumeration!(FindTreesOrder { "name" Name; "-name" MinusName; "+name" PlusName; "number" Number; .. Unknown });
headed!(FindTrees200Reply.body = json "application/json" {
    "x-calls-left" x_calls_left: i32 => optional;
} new(body: Vec<Tree>));
enumeration!(CountVisitorsLocale { "en" En; "nl" Nl; "fy" Fy; .. Unknown });
headed!(ListHarvests200Reply.body = json "application/json" {
    "x-calls-left" x_calls_left: i32 => optional;
} new(body: Vec<Harvest>));
contents!(RecordHarvestContents {
    json "application/json" Json => nested; form "application/x-www-form-urlencoded" Form => nested;
    text "text/plain" Text => |check, value| { check.min_length(value, 1); check.max_length(value, 80); };
});
object!(ListWeeksResponse {
    0 "weeks" weeks: Vec<Entry> => required => nested; 1 "page" page: ListWeeksResponsePage => required;
} new(weeks: Vec<Entry>, page: ListWeeksResponsePage));
object!(ListWeeksResponsePage { 0 "next" next: String => nullable; } new(next: Option<String>));
object!(ListSalesResponse { 0 "sales" sales: Vec<Entry> => maybe => nested; 1 "more" more: bool => optional; } new());
object!(ListLeavesResponse {
    0 "lines" lines: Vec<String> => required;
    1 "leaves" leaves: i64 => required => |check, value| check.minimum(value, 1);
} new(lines: Vec<String>, leaves: i64));
object!(ListLinesResponse {
    0 "lines" lines: Vec<Entry> => required => nested;
    1 "total" total: i64 => required => |check, value| check.minimum(value, 0);
} new(lines: Vec<Entry>, total: i64));
headed!(ListNotes200Reply.body = json "application/json" {
    "link" link: String => optional into;
} new(body: Vec<Entry>));
object!(SearchJournalBody { 0 "by" by: Writer => optional => nested; } new());
multipart!(FilePaperForm {
    file "scan" "application/pdf" scan: File => required; file "cover" "image/png, image/jpeg" cover: File => optional;
    files "pages" pages: Vec<File> => optional => |check, value| check.max_items(value, 3);
    text "title" title: String => required into => |check, value| {
        check.min_length(value, 1);
        check.max_length(value, 20);
    };
    text "copies" copies: i32 => optional => |check, value| { check.minimum(value, 1); check.maximum(value, 9); };
    texts "keywords" keywords: Vec<String> => optional => |check, value| {
        check.max_items(value, 3);
        check.each(value, |check, value| check.pattern(value, "^#[a-z]{2,8}$"));
    };
    json "details" "application/json" details: PaperDetails => optional => nested; !closed;
} new(scan: File, title: impl Into<String>));
multipart!(AddPicturesForm {
    files "pictures" "image/png" pictures: Vec<File> => required;
    text "caption" caption: String => optional into => |check, value| check.max_length(value, 40); !closed;
} new(pictures: Vec<File>));
headed!(ArchivePapers202Reply = empty { "x-bytes" x_bytes: i64 => optional; } new());
contents!(KeepRecordContents {
    json "application/json" Json => |check, value| { check.max_items(value, 5); check.each(value, nested); };
    lines "application/x-ndjson" Lines;
});
object!(TreeInput, PlantTree.body, ReplaceTree.body {
    0 "name" name: String => required into => |check, value| {
        check.min_length(value, 1);
        check.max_length(value, 40);
    };
    1 "species" species: Species => required into => nested; 2 "spot" spot: Spot => required => nested;
    3 "plantedOn" planted_on: Date => nullable => nested; 4 "health" health: TreeHealth => nullable => nested;
    5 "height" height: f64 => optional => |check, value| { check.above(value, 0.0); check.below(value, 30.0); };
    6 "nickname" nickname: String => maybe => |check, value| check.max_length(value, 20);
    7 "nest" nest: Nest => maybe => nested;
    8 "stripes" stripes: Vec<Option<String>> => maybe => |check, value| {
        check.max_items(value, 3);
        check.each(value, |check, value| check.present(value, |check, value| check.max_length(value, 10)));
    };
    9 "lastPruned" last_pruned: Date => optional into => nested;
    10 "password" password: Secret<String> => optional into => |check, value| {
        check.min_length(value.expose_secret(), 4);
        check.max_length(value.expose_secret(), 20);
    };
} new TreeInputRequired { name: String, species: Species, spot: Spot, planted_on: Option<Date>,
    health: Option<TreeHealth> });
object!(RecipeInput, AddRecipe.body {
    0 "note" note: String => optional into => |check, value| check.max_length(value, 30);
    1 "title" title: String => required into => |check, value| {
        check.min_length(value, 1);
        check.max_length(value, 30);
    };
    2 "steps" steps: Vec<String> => required => |check, value| {
        check.min_items(value, 1);
        check.max_items(value, 4);
        check.each(value, |check, value| check.max_length(value, 40));
    };
} new(title: impl Into<String>, steps: Vec<String>));
