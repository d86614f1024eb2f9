// Written by typewright from inverse.yaml. Change the document, not this file, and run: typewright generate

//! An implementation that answers from the document's examples.

use super::api::*;
use typewright_runtime::server::{Answers, examples};

/// Answers with what the document has as examples, or with values made up for its schemas. A caller chooses
/// another documented response by `Prefer: code=404`, and a named example by `Prefer: example=name`.
#[derive(Clone, Copy, Debug, Default)]
pub struct Examples;

/// One for each response and media type.
static ANSWERS: Answers = Answers::new(include_str!("examples.json"));

examples!(GoldenInverseApi from ANSWERS {
    in_query: InQuery;
    in_joined: InJoined;
    in_deep: InDeep;
    in_header: InHeader;
    in_header_apart: InHeaderApart;
    in_cookie: InCookie;
    as_json: AsJson;
    in_form: InForm;
    in_deep_form: InDeepForm;
    in_parts: InParts;
    in_body: InBody;
    simple_range: SimpleRange;
    simple_many: SimpleMany;
    simple_day: SimpleDay;
    simple_shape: SimpleShape;
    simple_tags: SimpleTags;
    simple_either: SimpleEither;
    simple_scale: SimpleScale;
    simple_apart_range: SimpleApartRange;
    simple_apart_many: SimpleApartMany;
    simple_apart_day: SimpleApartDay;
    simple_apart_shape: SimpleApartShape;
    simple_apart_tags: SimpleApartTags;
    simple_apart_either: SimpleApartEither;
    simple_apart_scale: SimpleApartScale;
    label_range: LabelRange;
    label_many: LabelMany;
    label_day: LabelDay;
    label_shape: LabelShape;
    label_tags: LabelTags;
    label_either: LabelEither;
    label_scale: LabelScale;
    label_apart_range: LabelApartRange;
    label_apart_many: LabelApartMany;
    label_apart_day: LabelApartDay;
    label_apart_shape: LabelApartShape;
    label_apart_tags: LabelApartTags;
    label_apart_either: LabelApartEither;
    label_apart_scale: LabelApartScale;
    matrix_range: MatrixRange;
    matrix_many: MatrixMany;
    matrix_day: MatrixDay;
    matrix_shape: MatrixShape;
    matrix_tags: MatrixTags;
    matrix_either: MatrixEither;
    matrix_scale: MatrixScale;
    matrix_apart_range: MatrixApartRange;
    matrix_apart_many: MatrixApartMany;
    matrix_apart_day: MatrixApartDay;
    matrix_apart_shape: MatrixApartShape;
    matrix_apart_tags: MatrixApartTags;
    matrix_apart_either: MatrixApartEither;
    matrix_apart_scale: MatrixApartScale;
    echo: Echo;
    files: Files;
    loose: LooseRequest;
});
