//! Generated servers read what generated clients write: every kind of union in every place of a request, in process.

mod common;

use common::Store;
use golden_inverse_api::*;
use golden_inverse_client::Client;
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use serde_json::{Value, json};
use std::fmt::Debug;

macro_rules! store {
    ($($method:ident: $message:ident;)*) => {
        impl GoldenInverseApi for Store {
            $(async fn $method(&self, request: Request<$message>) -> Result<Response<()>, Error> {
                self.keep(request.into_message());
                Ok(().into())
            })*

            async fn echo(&self, request: Request<Echo>) -> Result<Response<Input>, Error> {
                Ok(request.into_message().body.into())
            }

            async fn loose(&self, request: Request<LooseRequest>) -> Result<Response<Loose>, Error> {
                Ok(request.into_message().body.into())
            }

            async fn files(&self, request: Request<Files>) -> Result<Response<()>, Error> {
                self.keep(request.into_message());
                Ok(().into())
            }
        }
    };
}

store! {
    in_query: InQuery; in_joined: InJoined; in_deep: InDeep; in_header: InHeader; in_header_apart: InHeaderApart;
    in_cookie: InCookie; as_json: AsJson; in_form: InForm; in_deep_form: InDeepForm; in_parts: InParts; in_body: InBody;
    simple_range: SimpleRange; simple_many: SimpleMany; simple_day: SimpleDay; simple_shape: SimpleShape;
    simple_tags: SimpleTags; simple_either: SimpleEither; simple_scale: SimpleScale;
    simple_apart_range: SimpleApartRange; simple_apart_many: SimpleApartMany; simple_apart_day: SimpleApartDay;
    simple_apart_shape: SimpleApartShape; simple_apart_tags: SimpleApartTags; simple_apart_either: SimpleApartEither;
    simple_apart_scale: SimpleApartScale;
    label_range: LabelRange; label_many: LabelMany; label_day: LabelDay; label_shape: LabelShape; label_tags: LabelTags;
    label_either: LabelEither; label_scale: LabelScale;
    label_apart_range: LabelApartRange; label_apart_many: LabelApartMany; label_apart_day: LabelApartDay;
    label_apart_shape: LabelApartShape; label_apart_tags: LabelApartTags; label_apart_either: LabelApartEither;
    label_apart_scale: LabelApartScale;
    matrix_range: MatrixRange; matrix_many: MatrixMany; matrix_day: MatrixDay; matrix_shape: MatrixShape;
    matrix_tags: MatrixTags; matrix_either: MatrixEither; matrix_scale: MatrixScale;
    matrix_apart_range: MatrixApartRange; matrix_apart_many: MatrixApartMany; matrix_apart_day: MatrixApartDay;
    matrix_apart_shape: MatrixApartShape; matrix_apart_tags: MatrixApartTags; matrix_apart_either: MatrixApartEither;
    matrix_apart_scale: MatrixApartScale;
}

/// One value of each kind.
#[derive(Clone, Debug)]
struct Values {
    range: Range,
    many: Many,
    day: Day,
    shape: Shape,
    tags: Vec<TagsItem>,
    either: Either,
    scale: Scale,
}

fn number() -> impl Strategy<Value = f64> {
    (-1000i32..1000).prop_map(|hundredths| f64::from(hundredths) / 100.0)
}

fn range() -> impl Strategy<Value = Range> {
    let bounds = |(gte, lte): (i64, Option<i64>)| {
        let bounds = RangeVariant1::new().gte(gte);
        Range::Variant1(match lte {
            Some(lte) => bounds.lte(lte),
            None => bounds,
        })
    };
    prop_oneof![any::<i64>().prop_map(Range::Integer), (any::<i64>(), option::of(any::<i64>())).prop_map(bounds)]
}

fn day() -> impl Strategy<Value = Day> {
    let day = |(day, month): (i64, Option<i64>)| {
        let day = DayVariant1::new(day);
        Day::Variant1(match month {
            Some(month) => day.month(month),
            None => day,
        })
    };
    prop_oneof![(any::<i64>(), option::of(any::<i64>())).prop_map(day), Just(Day::Variant2(DayVariant2::Empty))]
}

fn either() -> impl Strategy<Value = Either> {
    let named = prop_oneof![Just(EitherVariant3::Auto), Just(EitherVariant3::None)];
    prop_oneof![
        any::<bool>().prop_map(Either::Bool),
        number().prop_map(Either::Number),
        named.prop_map(Either::Variant3)
    ]
}

fn scale() -> impl Strategy<Value = Scale> {
    let members = |(low, high): (Either, Either)| Scale::Variant2(ScaleVariant2::new().low(low).high(high));
    prop_oneof![either().prop_map(Scale::Either), (either(), either()).prop_map(members)]
}

fn values() -> impl Strategy<Value = Values> {
    // One alone reads like no list.
    let many = prop_oneof![any::<i64>().prop_map(Many::Integer), vec(any::<i64>(), 2..4).prop_map(Many::List)];
    let shape = prop_oneof![
        number().prop_map(|radius| Shape::Circle(Circle::new("circle", radius))),
        number().prop_map(|side| Shape::Square(Square::new("square", side))),
    ];
    // What reads like a number is one.
    let tag = prop_oneof![
        any::<i64>().prop_map(TagsItem::Integer),
        any::<bool>().prop_map(TagsItem::Bool),
        "[a-s ,;|=&é]{0,3}[a-d][ é]{0,1}".prop_map(TagsItem::Text),
    ];
    (range(), many, day(), shape, vec(tag, 2..4), either(), scale()).prop_map(
        |(range, many, day, shape, tags, either, scale)| Values { range, many, day, shape, tags, either, scale },
    )
}

fn inverse<M: Debug + Clone + 'static>(
    message: M,
    send: impl AsyncFnOnce(&Client, M) -> Result<Response<()>, Error>,
) -> Result<(), TestCaseError> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    let store = Store::default();
    let client = Client::in_process(golden_inverse_server::router(store.clone())).build().expect("a client");
    let answer = runtime.block_on(send(&client, message.clone()));
    prop_assert!(answer.is_ok(), "{message:?}: {}", answer.expect_err("an error"));
    let read = store.take::<M>();
    prop_assert_eq!(format!("{read:?}"), format!("{:?}", Some(message)));
    Ok(())
}

/// Sends a request for each kind, as the only parameter.
macro_rules! optional {
    ($values:ident, $message:ident, $send:ident, $($kind:ident)*) => {{
        $(inverse($message::new().$kind($values.$kind.clone()), async |client, message| client.$send(message).await)?;)*
    }};
}

/// Sends a request for each kind, as the only property of the body.
macro_rules! within {
    ($values:ident, $($message:ident $body:ident $send:ident;)*) => {
        $({
            let bodies = [
                $body::new().range($values.range.clone()),
                $body::new().many($values.many.clone()),
                $body::new().day($values.day.clone()),
                $body::new().shape($values.shape.clone()),
                $body::new().tags($values.tags.clone()),
                $body::new().either($values.either.clone()),
                $body::new().scale($values.scale.clone()),
            ];
            for body in bodies {
                inverse($message { body }, async |client, message| client.$send(message).await)?;
            }
        })*
    };
}

macro_rules! required {
    ($values:ident, $($kind:ident: $($message:ident $send:ident)*;)*) => {
        $($(inverse($message::new($values.$kind.clone()), async |client, message| client.$send(message).await)?;)*)*
    };
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn in_queries(values in values()) {
        optional!(values, InQuery, in_query, range many day shape tags either scale);
        optional!(values, InJoined, in_joined, range many day shape tags either scale);
        optional!(values, InDeep, in_deep, range many day shape tags either scale);
        optional!(values, AsJson, as_json, range many day shape tags either scale);
    }

    #[test]
    fn in_headers_and_cookies(values in values()) {
        let Values { range, many, day, shape, tags, either, scale } = values.clone();
        // Nothing escapes what parts items in a header.
        let tags: Vec<TagsItem> = tags.into_iter().filter(|tag| !matches!(tag, TagsItem::Text(text) if text.contains(','))).collect();
        let tags = [tags, vec![TagsItem::Bool(true), TagsItem::Integer(1)]].concat();
        for message in [
            InHeader::new().x_range(range.clone()), InHeader::new().x_many(many.clone()), InHeader::new().x_day(day.clone()),
            InHeader::new().x_shape(shape.clone()), InHeader::new().x_tags(tags.clone()),
            InHeader::new().x_either(either.clone()), InHeader::new().x_scale(scale.clone()),
        ] {
            inverse(message, async |client, message| client.in_header(message).await)?;
        }
        for message in [
            InHeaderApart::new().x_range(range), InHeaderApart::new().x_many(many), InHeaderApart::new().x_day(day),
            InHeaderApart::new().x_shape(shape), InHeaderApart::new().x_tags(tags), InHeaderApart::new().x_either(either),
            InHeaderApart::new().x_scale(scale),
        ] {
            inverse(message, async |client, message| client.in_header_apart(message).await)?;
        }
        optional!(values, InCookie, in_cookie, range many day shape tags either scale);
    }

    #[test]
    fn in_paths(values in values()) {
        // Dots, which part what a label spells apart, are in fractions, too.
        required! { values,
            range: SimpleRange simple_range SimpleApartRange simple_apart_range LabelRange label_range
                LabelApartRange label_apart_range MatrixRange matrix_range MatrixApartRange matrix_apart_range;
            many: SimpleMany simple_many SimpleApartMany simple_apart_many LabelMany label_many
                LabelApartMany label_apart_many MatrixMany matrix_many MatrixApartMany matrix_apart_many;
            shape: SimpleShape simple_shape SimpleApartShape simple_apart_shape LabelShape label_shape
                MatrixShape matrix_shape MatrixApartShape matrix_apart_shape;
            tags: SimpleTags simple_tags SimpleApartTags simple_apart_tags LabelTags label_tags
                LabelApartTags label_apart_tags MatrixTags matrix_tags MatrixApartTags matrix_apart_tags;
            either: SimpleEither simple_either SimpleApartEither simple_apart_either LabelEither label_either
                MatrixEither matrix_either MatrixApartEither matrix_apart_either;
            scale: SimpleScale simple_scale SimpleApartScale simple_apart_scale LabelScale label_scale
                MatrixScale matrix_scale MatrixApartScale matrix_apart_scale;
        }
    }

    #[test]
    fn in_bodies(values in values()) {
        within! { values,
            InForm InFormBody in_form;
            InDeepForm InDeepFormBody in_deep_form;
            InParts InPartsForm in_parts;
            InBody InBodyBody in_body;
        }
    }
}

/// Sends JSON as it is, and returns what came back.
async fn echoed(path: &str, value: &Value) -> Value {
    let router = golden_inverse_server::router(Store::default());
    let answer = common::raw(router, "POST", path, &[("content-type", "application/json")], &value.to_string()).await;
    assert_eq!(answer.status, 200, "{value}: {}", answer.text);
    answer.json()
}

#[tokio::test]
async fn a_tag_reaches_whoever_needs_it() {
    for value in [
        json!({"type": "function_call", "name": "f"}),
        json!({"type": "search_call", "queries": "q"}),
        json!({"type": "function_call", "name": "f", "within": [{"type": "search_call", "queries": "q"}, {"type": "message", "text": "t"}]}),
        // Two branches share this tag.
        json!({"type": "message", "role": "user"}),
        json!({"type": "message", "text": "t"}),
        // A tag that may be left out, and one that may be null.
        json!({"type": "pointer", "id": "p"}),
        json!({"type": null, "id": "p"}),
    ] {
        assert_eq!(echoed("/items", &value).await, value);
    }
    let unknown = json!({"type": "nobody knows", "any": [1]});
    let read: Input = serde_json::from_value(unknown.clone()).expect("a value that is kept");
    assert_eq!(serde_json::to_value(&read).expect("JSON"), unknown);
    let call: Input = serde_json::from_value(json!({"type": "function_call", "name": "f"})).expect("a call");
    assert!(matches!(&call, Input::Item(Item::Call(call)) if call.name == "f"), "{call:?}");
    let note: Input = serde_json::from_value(json!({"type": "message", "role": "user"})).expect("a note");
    assert!(matches!(&note, Input::Note(_)), "{note:?}");
    let message: Input = serde_json::from_value(json!({"type": "message", "text": "t"})).expect("a message");
    assert!(matches!(&message, Input::Item(Item::Message(_))), "{message:?}");
}

#[tokio::test]
async fn required_names_that_are_not_declared_are_kept() {
    for value in
        [json!({"name": "n", "extra": {"a": [1, null]}}), json!({"name": "n", "extra": null}), json!({"name": "n"})]
    {
        assert_eq!(echoed("/loose", &value).await, value);
    }
}

#[tokio::test]
async fn files_among_alternatives_stay_files() {
    let store = Store::default();
    let client = Client::in_process(golden_inverse_server::router(store.clone())).build().expect("a client");
    let png = || File::new("a.png", vec![0x89, b'P', b'N', b'G', 0xff]).content_type("image/png");
    let form =
        FilesForm::new().image(vec![png(), png()]).mask(File::text("none")).pages(vec![png(), File::text("page two")]);
    client.files(Files { body: form }).await.expect("an answer");
    let form = store.take::<Files>().expect("the message").body;
    let bytes = |file: File| file.body.into_whole().expect("bytes at hand");
    let image = form.image.expect("images");
    assert_eq!(image.len(), 2);
    for file in image {
        assert_eq!((file.name.as_deref(), file.content_type.as_deref()), (Some("a.png"), Some("image/png")));
        assert_eq!(bytes(file), [0x89, b'P', b'N', b'G', 0xff].as_slice());
    }
    let mask = form.mask.expect("a mask");
    assert_eq!(mask.name, None);
    assert_eq!(bytes(mask), b"none".as_slice());
    let pages = form.pages.expect("pages");
    assert_eq!(pages.iter().map(|page| page.name.is_some()).collect::<Vec<_>>(), [true, false]);
}
