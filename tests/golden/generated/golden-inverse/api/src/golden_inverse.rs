// Written by typewright from inverse.yaml. Change the document, not this file, and run: typewright generate

//! `GoldenInverseApi` and what its operations take and return.

use super::operations::*;
use super::types::*;
use typewright_runtime::codegen::{Error, MaybeSend, Never, Request, Response, delegate, message, nested, unimplemented};

/// The operations of this API.
pub trait GoldenInverseApi: Send + Sync + 'static {
    /// `POST /query`
    fn in_query(&self, request: Request<InQuery>) -> impl Future<Output = Result<Response<()>, Error>> + MaybeSend {
        unimplemented(request)
    }

    /// `POST /joined`
    fn in_joined(&self, request: Request<InJoined>) -> impl Future<Output = Result<Response<()>, Error>> + MaybeSend {
        unimplemented(request)
    }

    /// `POST /deep`
    fn in_deep(&self, request: Request<InDeep>) -> impl Future<Output = Result<Response<()>, Error>> + MaybeSend {
        unimplemented(request)
    }

    /// `POST /header`
    fn in_header(&self, request: Request<InHeader>) -> impl Future<Output = Result<Response<()>, Error>> + MaybeSend {
        unimplemented(request)
    }

    /// `POST /header/apart`
    fn in_header_apart(&self, request: Request<InHeaderApart>)
        -> impl Future<Output = Result<Response<()>, Error>> + MaybeSend {
        unimplemented(request)
    }

    /// `POST /cookie`
    fn in_cookie(&self, request: Request<InCookie>) -> impl Future<Output = Result<Response<()>, Error>> + MaybeSend {
        unimplemented(request)
    }

    /// `POST /as-json`
    fn as_json(&self, request: Request<AsJson>) -> impl Future<Output = Result<Response<()>, Error>> + MaybeSend {
        unimplemented(request)
    }

    /// `POST /form`
    fn in_form(&self, request: Request<InForm>) -> impl Future<Output = Result<Response<()>, Error>> + MaybeSend {
        unimplemented(request)
    }

    /// `POST /form/deep`
    fn in_deep_form(&self, request: Request<InDeepForm>)
        -> impl Future<Output = Result<Response<()>, Error>> + MaybeSend {
        unimplemented(request)
    }

    /// `POST /parts`
    fn in_parts(&self, request: Request<InParts>) -> impl Future<Output = Result<Response<()>, Error>> + MaybeSend {
        unimplemented(request)
    }

    /// `POST /body`
    fn in_body(&self, request: Request<InBody>) -> impl Future<Output = Result<Response<()>, Error>> + MaybeSend {
        unimplemented(request)
    }

    /// `POST /simple/range/{range}`
    fn simple_range(&self, request: Request<SimpleRange>)
        -> impl Future<Output = Result<Response<()>, Error>> + MaybeSend {
        unimplemented(request)
    }

    /// `POST /simple/many/{many}`
    fn simple_many(&self, request: Request<SimpleMany>)
        -> impl Future<Output = Result<Response<()>, Error>> + MaybeSend {
        unimplemented(request)
    }

    /// `POST /simple/day/{day}`
    fn simple_day(&self, request: Request<SimpleDay>) -> impl Future<Output = Result<Response<()>, Error>> + MaybeSend {
        unimplemented(request)
    }

    /// `POST /simple/shape/{shape}`
    fn simple_shape(&self, request: Request<SimpleShape>)
        -> impl Future<Output = Result<Response<()>, Error>> + MaybeSend {
        unimplemented(request)
    }

    /// `POST /simple/tags/{tags}`
    fn simple_tags(&self, request: Request<SimpleTags>)
        -> impl Future<Output = Result<Response<()>, Error>> + MaybeSend {
        unimplemented(request)
    }

    /// `POST /simple/either/{either}`
    fn simple_either(&self, request: Request<SimpleEither>)
        -> impl Future<Output = Result<Response<()>, Error>> + MaybeSend {
        unimplemented(request)
    }

    /// `POST /simple/scale/{scale}`
    fn simple_scale(&self, request: Request<SimpleScale>)
        -> impl Future<Output = Result<Response<()>, Error>> + MaybeSend {
        unimplemented(request)
    }

    /// `POST /simple/apart/range/{range}`
    fn simple_apart_range(&self, request: Request<SimpleApartRange>)
        -> impl Future<Output = Result<Response<()>, Error>> + MaybeSend {
        unimplemented(request)
    }

    /// `POST /simple/apart/many/{many}`
    fn simple_apart_many(&self, request: Request<SimpleApartMany>)
        -> impl Future<Output = Result<Response<()>, Error>> + MaybeSend {
        unimplemented(request)
    }

    /// `POST /simple/apart/day/{day}`
    fn simple_apart_day(&self, request: Request<SimpleApartDay>)
        -> impl Future<Output = Result<Response<()>, Error>> + MaybeSend {
        unimplemented(request)
    }

    /// `POST /simple/apart/shape/{shape}`
    fn simple_apart_shape(&self, request: Request<SimpleApartShape>)
        -> impl Future<Output = Result<Response<()>, Error>> + MaybeSend {
        unimplemented(request)
    }

    /// `POST /simple/apart/tags/{tags}`
    fn simple_apart_tags(&self, request: Request<SimpleApartTags>)
        -> impl Future<Output = Result<Response<()>, Error>> + MaybeSend {
        unimplemented(request)
    }

    /// `POST /simple/apart/either/{either}`
    fn simple_apart_either(&self, request: Request<SimpleApartEither>)
        -> impl Future<Output = Result<Response<()>, Error>> + MaybeSend {
        unimplemented(request)
    }

    /// `POST /simple/apart/scale/{scale}`
    fn simple_apart_scale(&self, request: Request<SimpleApartScale>)
        -> impl Future<Output = Result<Response<()>, Error>> + MaybeSend {
        unimplemented(request)
    }

    /// `POST /label/range/{range}`
    fn label_range(&self, request: Request<LabelRange>)
        -> impl Future<Output = Result<Response<()>, Error>> + MaybeSend {
        unimplemented(request)
    }

    /// `POST /label/many/{many}`
    fn label_many(&self, request: Request<LabelMany>) -> impl Future<Output = Result<Response<()>, Error>> + MaybeSend {
        unimplemented(request)
    }

    /// `POST /label/day/{day}`
    fn label_day(&self, request: Request<LabelDay>) -> impl Future<Output = Result<Response<()>, Error>> + MaybeSend {
        unimplemented(request)
    }

    /// `POST /label/shape/{shape}`
    fn label_shape(&self, request: Request<LabelShape>)
        -> impl Future<Output = Result<Response<()>, Error>> + MaybeSend {
        unimplemented(request)
    }

    /// `POST /label/tags/{tags}`
    fn label_tags(&self, request: Request<LabelTags>) -> impl Future<Output = Result<Response<()>, Error>> + MaybeSend {
        unimplemented(request)
    }

    /// `POST /label/either/{either}`
    fn label_either(&self, request: Request<LabelEither>)
        -> impl Future<Output = Result<Response<()>, Error>> + MaybeSend {
        unimplemented(request)
    }

    /// `POST /label/scale/{scale}`
    fn label_scale(&self, request: Request<LabelScale>)
        -> impl Future<Output = Result<Response<()>, Error>> + MaybeSend {
        unimplemented(request)
    }

    /// `POST /label/apart/range/{range}`
    fn label_apart_range(&self, request: Request<LabelApartRange>)
        -> impl Future<Output = Result<Response<()>, Error>> + MaybeSend {
        unimplemented(request)
    }

    /// `POST /label/apart/many/{many}`
    fn label_apart_many(&self, request: Request<LabelApartMany>)
        -> impl Future<Output = Result<Response<()>, Error>> + MaybeSend {
        unimplemented(request)
    }

    /// `POST /label/apart/day/{day}`
    fn label_apart_day(&self, request: Request<LabelApartDay>)
        -> impl Future<Output = Result<Response<()>, Error>> + MaybeSend {
        unimplemented(request)
    }

    /// `POST /label/apart/shape/{shape}`
    fn label_apart_shape(&self, request: Request<LabelApartShape>)
        -> impl Future<Output = Result<Response<()>, Error>> + MaybeSend {
        unimplemented(request)
    }

    /// `POST /label/apart/tags/{tags}`
    fn label_apart_tags(&self, request: Request<LabelApartTags>)
        -> impl Future<Output = Result<Response<()>, Error>> + MaybeSend {
        unimplemented(request)
    }

    /// `POST /label/apart/either/{either}`
    fn label_apart_either(&self, request: Request<LabelApartEither>)
        -> impl Future<Output = Result<Response<()>, Error>> + MaybeSend {
        unimplemented(request)
    }

    /// `POST /label/apart/scale/{scale}`
    fn label_apart_scale(&self, request: Request<LabelApartScale>)
        -> impl Future<Output = Result<Response<()>, Error>> + MaybeSend {
        unimplemented(request)
    }

    /// `POST /matrix/range/{range}`
    fn matrix_range(&self, request: Request<MatrixRange>)
        -> impl Future<Output = Result<Response<()>, Error>> + MaybeSend {
        unimplemented(request)
    }

    /// `POST /matrix/many/{many}`
    fn matrix_many(&self, request: Request<MatrixMany>)
        -> impl Future<Output = Result<Response<()>, Error>> + MaybeSend {
        unimplemented(request)
    }

    /// `POST /matrix/day/{day}`
    fn matrix_day(&self, request: Request<MatrixDay>) -> impl Future<Output = Result<Response<()>, Error>> + MaybeSend {
        unimplemented(request)
    }

    /// `POST /matrix/shape/{shape}`
    fn matrix_shape(&self, request: Request<MatrixShape>)
        -> impl Future<Output = Result<Response<()>, Error>> + MaybeSend {
        unimplemented(request)
    }

    /// `POST /matrix/tags/{tags}`
    fn matrix_tags(&self, request: Request<MatrixTags>)
        -> impl Future<Output = Result<Response<()>, Error>> + MaybeSend {
        unimplemented(request)
    }

    /// `POST /matrix/either/{either}`
    fn matrix_either(&self, request: Request<MatrixEither>)
        -> impl Future<Output = Result<Response<()>, Error>> + MaybeSend {
        unimplemented(request)
    }

    /// `POST /matrix/scale/{scale}`
    fn matrix_scale(&self, request: Request<MatrixScale>)
        -> impl Future<Output = Result<Response<()>, Error>> + MaybeSend {
        unimplemented(request)
    }

    /// `POST /matrix/apart/range/{range}`
    fn matrix_apart_range(&self, request: Request<MatrixApartRange>)
        -> impl Future<Output = Result<Response<()>, Error>> + MaybeSend {
        unimplemented(request)
    }

    /// `POST /matrix/apart/many/{many}`
    fn matrix_apart_many(&self, request: Request<MatrixApartMany>)
        -> impl Future<Output = Result<Response<()>, Error>> + MaybeSend {
        unimplemented(request)
    }

    /// `POST /matrix/apart/day/{day}`
    fn matrix_apart_day(&self, request: Request<MatrixApartDay>)
        -> impl Future<Output = Result<Response<()>, Error>> + MaybeSend {
        unimplemented(request)
    }

    /// `POST /matrix/apart/shape/{shape}`
    fn matrix_apart_shape(&self, request: Request<MatrixApartShape>)
        -> impl Future<Output = Result<Response<()>, Error>> + MaybeSend {
        unimplemented(request)
    }

    /// `POST /matrix/apart/tags/{tags}`
    fn matrix_apart_tags(&self, request: Request<MatrixApartTags>)
        -> impl Future<Output = Result<Response<()>, Error>> + MaybeSend {
        unimplemented(request)
    }

    /// `POST /matrix/apart/either/{either}`
    fn matrix_apart_either(&self, request: Request<MatrixApartEither>)
        -> impl Future<Output = Result<Response<()>, Error>> + MaybeSend {
        unimplemented(request)
    }

    /// `POST /matrix/apart/scale/{scale}`
    fn matrix_apart_scale(&self, request: Request<MatrixApartScale>)
        -> impl Future<Output = Result<Response<()>, Error>> + MaybeSend {
        unimplemented(request)
    }

    /// `POST /items`
    fn echo(&self, request: Request<Echo>) -> impl Future<Output = Result<Response<Input>, Error>> + MaybeSend {
        unimplemented(request)
    }

    /// `POST /files`
    fn files(&self, request: Request<Files>) -> impl Future<Output = Result<Response<()>, Error>> + MaybeSend {
        unimplemented(request)
    }

    /// `POST /loose`
    fn loose(&self, request: Request<LooseRequest>)
        -> impl Future<Output = Result<Response<Loose>, Error>> + MaybeSend {
        unimplemented(request)
    }
}

delegate!(GoldenInverseApi for Arc {
    in_query: InQuery; in_joined: InJoined; in_deep: InDeep; in_header: InHeader; in_header_apart: InHeaderApart;
    in_cookie: InCookie; as_json: AsJson; in_form: InForm; in_deep_form: InDeepForm; in_parts: InParts; in_body: InBody;
    simple_range: SimpleRange; simple_many: SimpleMany; simple_day: SimpleDay; simple_shape: SimpleShape;
    simple_tags: SimpleTags; simple_either: SimpleEither; simple_scale: SimpleScale;
    simple_apart_range: SimpleApartRange; simple_apart_many: SimpleApartMany; simple_apart_day: SimpleApartDay;
    simple_apart_shape: SimpleApartShape; simple_apart_tags: SimpleApartTags; simple_apart_either: SimpleApartEither;
    simple_apart_scale: SimpleApartScale; label_range: LabelRange; label_many: LabelMany; label_day: LabelDay;
    label_shape: LabelShape; label_tags: LabelTags; label_either: LabelEither; label_scale: LabelScale;
    label_apart_range: LabelApartRange; label_apart_many: LabelApartMany; label_apart_day: LabelApartDay;
    label_apart_shape: LabelApartShape; label_apart_tags: LabelApartTags; label_apart_either: LabelApartEither;
    label_apart_scale: LabelApartScale; matrix_range: MatrixRange; matrix_many: MatrixMany; matrix_day: MatrixDay;
    matrix_shape: MatrixShape; matrix_tags: MatrixTags; matrix_either: MatrixEither; matrix_scale: MatrixScale;
    matrix_apart_range: MatrixApartRange; matrix_apart_many: MatrixApartMany; matrix_apart_day: MatrixApartDay;
    matrix_apart_shape: MatrixApartShape; matrix_apart_tags: MatrixApartTags; matrix_apart_either: MatrixApartEither;
    matrix_apart_scale: MatrixApartScale; echo: Echo; files: Files; loose: LooseRequest;
});

/// The message of `in_query`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct InQuery {
    pub range: Option<Range>,
    pub many: Option<Many>,
    pub day: Option<Day>,
    pub shape: Option<Shape>,
    pub tags: Option<Vec<TagsItem>>,
    pub either: Option<Either>,
    pub scale: Option<Scale>,
}

message!(InQuery = IN_QUERY -> (), Never, empty 204 {
    query "range" range: Range => optional => nested;
    query "many" many: Many => optional => nested;
    query "day" day: Day => optional => nested;
    query "shape" shape: Shape => optional => nested;
    query "tags" tags: Vec<TagsItem> => optional => nested;
    query "either" either: Either => optional => nested;
    query "scale" scale: Scale => optional => nested;
} new());

/// The message of `in_joined`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct InJoined {
    pub range: Option<Range>,
    pub many: Option<Many>,
    pub day: Option<Day>,
    pub shape: Option<Shape>,
    pub tags: Option<Vec<TagsItem>>,
    pub either: Option<Either>,
    pub scale: Option<Scale>,
}

message!(InJoined = IN_JOINED -> (), Never, empty 204 {
    query_csv "range" range: Range => optional => nested;
    query_csv "many" many: Many => optional => nested;
    query_csv "day" day: Day => optional => nested;
    query_csv "shape" shape: Shape => optional => nested;
    query_csv "tags" tags: Vec<TagsItem> => optional => nested;
    query_csv "either" either: Either => optional => nested;
    query_csv "scale" scale: Scale => optional => nested;
} new());

/// The message of `in_deep`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct InDeep {
    pub range: Option<Range>,
    pub many: Option<Many>,
    pub day: Option<Day>,
    pub shape: Option<Shape>,
    pub tags: Option<Vec<TagsItem>>,
    pub either: Option<Either>,
    pub scale: Option<Scale>,
}

message!(InDeep = IN_DEEP -> (), Never, empty 204 {
    query_deep "range" range: Range => optional => nested;
    query_deep "many" many: Many => optional => nested;
    query_deep "day" day: Day => optional => nested;
    query_deep "shape" shape: Shape => optional => nested;
    query_deep "tags" tags: Vec<TagsItem> => optional => nested;
    query_deep "either" either: Either => optional => nested;
    query_deep "scale" scale: Scale => optional => nested;
} new());

/// The message of `in_header`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct InHeader {
    pub x_range: Option<Range>,
    pub x_many: Option<Many>,
    pub x_day: Option<Day>,
    pub x_shape: Option<Shape>,
    pub x_tags: Option<Vec<TagsItem>>,
    pub x_either: Option<Either>,
    pub x_scale: Option<Scale>,
}

message!(InHeader = IN_HEADER -> (), Never, empty 204 {
    header "x-range" x_range: Range => optional => nested;
    header "x-many" x_many: Many => optional => nested;
    header "x-day" x_day: Day => optional => nested;
    header "x-shape" x_shape: Shape => optional => nested;
    header "x-tags" x_tags: Vec<TagsItem> => optional => nested;
    header "x-either" x_either: Either => optional => nested;
    header "x-scale" x_scale: Scale => optional => nested;
} new());

/// The message of `in_header_apart`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct InHeaderApart {
    pub x_range: Option<Range>,
    pub x_many: Option<Many>,
    pub x_day: Option<Day>,
    pub x_shape: Option<Shape>,
    pub x_tags: Option<Vec<TagsItem>>,
    pub x_either: Option<Either>,
    pub x_scale: Option<Scale>,
}

message!(InHeaderApart = IN_HEADER_APART -> (), Never, empty 204 {
    header_explode "x-range" x_range: Range => optional => nested;
    header_explode "x-many" x_many: Many => optional => nested;
    header_explode "x-day" x_day: Day => optional => nested;
    header_explode "x-shape" x_shape: Shape => optional => nested;
    header_explode "x-tags" x_tags: Vec<TagsItem> => optional => nested;
    header_explode "x-either" x_either: Either => optional => nested;
    header_explode "x-scale" x_scale: Scale => optional => nested;
} new());

/// The message of `in_cookie`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct InCookie {
    pub range: Option<Range>,
    pub many: Option<Many>,
    pub day: Option<Day>,
    pub shape: Option<Shape>,
    pub tags: Option<Vec<TagsItem>>,
    pub either: Option<Either>,
    pub scale: Option<Scale>,
}

message!(InCookie = IN_COOKIE -> (), Never, empty 204 {
    cookie_csv "range" range: Range => optional => nested;
    cookie_csv "many" many: Many => optional => nested;
    cookie_csv "day" day: Day => optional => nested;
    cookie_csv "shape" shape: Shape => optional => nested;
    cookie_csv "tags" tags: Vec<TagsItem> => optional => nested;
    cookie_csv "either" either: Either => optional => nested;
    cookie_csv "scale" scale: Scale => optional => nested;
} new());

/// The message of `as_json`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct AsJson {
    pub range: Option<Range>,
    pub many: Option<Many>,
    pub day: Option<Day>,
    pub shape: Option<Shape>,
    pub tags: Option<Vec<TagsItem>>,
    pub either: Option<Either>,
    pub scale: Option<Scale>,
}

message!(AsJson = AS_JSON -> (), Never, empty 204 {
    query_json "range" range: Range => optional => nested;
    query_json "many" many: Many => optional => nested;
    query_json "day" day: Day => optional => nested;
    query_json "shape" shape: Shape => optional => nested;
    query_json "tags" tags: Vec<TagsItem> => optional => nested;
    query_json "either" either: Either => optional => nested;
    query_json "scale" scale: Scale => optional => nested;
} new());

/// The message of `in_form`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct InForm {
    /// The body.
    pub body: InFormBody,
}

message!(InForm = IN_FORM -> (), Never, empty 204 {
    form "application/x-www-form-urlencoded" body: InFormBody => required default => nested;
} new());

/// The message of `in_deep_form`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct InDeepForm {
    /// The body.
    pub body: InDeepFormBody,
}

message!(InDeepForm = IN_DEEP_FORM -> (), Never, empty 204 {
    form_deep "application/x-www-form-urlencoded" body: InDeepFormBody => required default => nested;
} new());

/// The message of `in_parts`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct InParts {
    /// The body.
    pub body: InPartsForm,
}

message!(InParts = IN_PARTS -> (), Never, empty 204 {
    multipart "multipart/form-data" body: InPartsForm => required default => nested;
} new());

/// The message of `in_body`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct InBody {
    /// The body.
    pub body: InBodyBody,
}

message!(InBody = IN_BODY -> (), Never, empty 204 {
    json "application/json" body: InBodyBody => required default => nested;
} new());

/// The message of `simple_range`.
#[derive(Clone, Debug, PartialEq)]
pub struct SimpleRange {
    pub range: Range,
}

message!(SimpleRange = SIMPLE_RANGE -> (), Never, empty 204 {
    path "range" range: Range => required => nested;
} new(range: Range));

/// The message of `simple_many`.
#[derive(Clone, Debug, PartialEq)]
pub struct SimpleMany {
    pub many: Many,
}

message!(SimpleMany = SIMPLE_MANY -> (), Never, empty 204 {
    path "many" many: Many => required => nested;
} new(many: Many));

/// The message of `simple_day`.
#[derive(Clone, Debug, PartialEq)]
pub struct SimpleDay {
    pub day: Day,
}

message!(SimpleDay = SIMPLE_DAY -> (), Never, empty 204 { path "day" day: Day => required => nested; } new(day: Day));

/// The message of `simple_shape`.
#[derive(Clone, Debug, PartialEq)]
pub struct SimpleShape {
    pub shape: Shape,
}

message!(SimpleShape = SIMPLE_SHAPE -> (), Never, empty 204 {
    path "shape" shape: Shape => required => nested;
} new(shape: Shape));

/// The message of `simple_tags`.
#[derive(Clone, Debug, PartialEq)]
pub struct SimpleTags {
    pub tags: Vec<TagsItem>,
}

message!(SimpleTags = SIMPLE_TAGS -> (), Never, empty 204 {
    path "tags" tags: Vec<TagsItem> => required => nested;
} new(tags: Vec<TagsItem>));

/// The message of `simple_either`.
#[derive(Clone, Debug, PartialEq)]
pub struct SimpleEither {
    pub either: Either,
}

message!(SimpleEither = SIMPLE_EITHER -> (), Never, empty 204 {
    path "either" either: Either => required => nested;
} new(either: Either));

/// The message of `simple_scale`.
#[derive(Clone, Debug, PartialEq)]
pub struct SimpleScale {
    pub scale: Scale,
}

message!(SimpleScale = SIMPLE_SCALE -> (), Never, empty 204 {
    path "scale" scale: Scale => required => nested;
} new(scale: Scale));

/// The message of `simple_apart_range`.
#[derive(Clone, Debug, PartialEq)]
pub struct SimpleApartRange {
    pub range: Range,
}

message!(SimpleApartRange = SIMPLE_APART_RANGE -> (), Never, empty 204 {
    path_explode "range" range: Range => required => nested;
} new(range: Range));

/// The message of `simple_apart_many`.
#[derive(Clone, Debug, PartialEq)]
pub struct SimpleApartMany {
    pub many: Many,
}

message!(SimpleApartMany = SIMPLE_APART_MANY -> (), Never, empty 204 {
    path_explode "many" many: Many => required => nested;
} new(many: Many));

/// The message of `simple_apart_day`.
#[derive(Clone, Debug, PartialEq)]
pub struct SimpleApartDay {
    pub day: Day,
}

message!(SimpleApartDay = SIMPLE_APART_DAY -> (), Never, empty 204 {
    path_explode "day" day: Day => required => nested;
} new(day: Day));

/// The message of `simple_apart_shape`.
#[derive(Clone, Debug, PartialEq)]
pub struct SimpleApartShape {
    pub shape: Shape,
}

message!(SimpleApartShape = SIMPLE_APART_SHAPE -> (), Never, empty 204 {
    path_explode "shape" shape: Shape => required => nested;
} new(shape: Shape));

/// The message of `simple_apart_tags`.
#[derive(Clone, Debug, PartialEq)]
pub struct SimpleApartTags {
    pub tags: Vec<TagsItem>,
}

message!(SimpleApartTags = SIMPLE_APART_TAGS -> (), Never, empty 204 {
    path_explode "tags" tags: Vec<TagsItem> => required => nested;
} new(tags: Vec<TagsItem>));

/// The message of `simple_apart_either`.
#[derive(Clone, Debug, PartialEq)]
pub struct SimpleApartEither {
    pub either: Either,
}

message!(SimpleApartEither = SIMPLE_APART_EITHER -> (), Never, empty 204 {
    path_explode "either" either: Either => required => nested;
} new(either: Either));

/// The message of `simple_apart_scale`.
#[derive(Clone, Debug, PartialEq)]
pub struct SimpleApartScale {
    pub scale: Scale,
}

message!(SimpleApartScale = SIMPLE_APART_SCALE -> (), Never, empty 204 {
    path_explode "scale" scale: Scale => required => nested;
} new(scale: Scale));

/// The message of `label_range`.
#[derive(Clone, Debug, PartialEq)]
pub struct LabelRange {
    pub range: Range,
}

message!(LabelRange = LABEL_RANGE -> (), Never, empty 204 {
    path_label "range" range: Range => required => nested;
} new(range: Range));

/// The message of `label_many`.
#[derive(Clone, Debug, PartialEq)]
pub struct LabelMany {
    pub many: Many,
}

message!(LabelMany = LABEL_MANY -> (), Never, empty 204 {
    path_label "many" many: Many => required => nested;
} new(many: Many));

/// The message of `label_day`.
#[derive(Clone, Debug, PartialEq)]
pub struct LabelDay {
    pub day: Day,
}

message!(LabelDay = LABEL_DAY -> (), Never, empty 204 {
    path_label "day" day: Day => required => nested;
} new(day: Day));

/// The message of `label_shape`.
#[derive(Clone, Debug, PartialEq)]
pub struct LabelShape {
    pub shape: Shape,
}

message!(LabelShape = LABEL_SHAPE -> (), Never, empty 204 {
    path_label "shape" shape: Shape => required => nested;
} new(shape: Shape));

/// The message of `label_tags`.
#[derive(Clone, Debug, PartialEq)]
pub struct LabelTags {
    pub tags: Vec<TagsItem>,
}

message!(LabelTags = LABEL_TAGS -> (), Never, empty 204 {
    path_label "tags" tags: Vec<TagsItem> => required => nested;
} new(tags: Vec<TagsItem>));

/// The message of `label_either`.
#[derive(Clone, Debug, PartialEq)]
pub struct LabelEither {
    pub either: Either,
}

message!(LabelEither = LABEL_EITHER -> (), Never, empty 204 {
    path_label "either" either: Either => required => nested;
} new(either: Either));

/// The message of `label_scale`.
#[derive(Clone, Debug, PartialEq)]
pub struct LabelScale {
    pub scale: Scale,
}

message!(LabelScale = LABEL_SCALE -> (), Never, empty 204 {
    path_label "scale" scale: Scale => required => nested;
} new(scale: Scale));

/// The message of `label_apart_range`.
#[derive(Clone, Debug, PartialEq)]
pub struct LabelApartRange {
    pub range: Range,
}

message!(LabelApartRange = LABEL_APART_RANGE -> (), Never, empty 204 {
    path_label_explode "range" range: Range => required => nested;
} new(range: Range));

/// The message of `label_apart_many`.
#[derive(Clone, Debug, PartialEq)]
pub struct LabelApartMany {
    pub many: Many,
}

message!(LabelApartMany = LABEL_APART_MANY -> (), Never, empty 204 {
    path_label_explode "many" many: Many => required => nested;
} new(many: Many));

/// The message of `label_apart_day`.
#[derive(Clone, Debug, PartialEq)]
pub struct LabelApartDay {
    pub day: Day,
}

message!(LabelApartDay = LABEL_APART_DAY -> (), Never, empty 204 {
    path_label_explode "day" day: Day => required => nested;
} new(day: Day));

/// The message of `label_apart_shape`.
#[derive(Clone, Debug, PartialEq)]
pub struct LabelApartShape {
    pub shape: Shape,
}

message!(LabelApartShape = LABEL_APART_SHAPE -> (), Never, empty 204 {
    path_label_explode "shape" shape: Shape => required => nested;
} new(shape: Shape));

/// The message of `label_apart_tags`.
#[derive(Clone, Debug, PartialEq)]
pub struct LabelApartTags {
    pub tags: Vec<TagsItem>,
}

message!(LabelApartTags = LABEL_APART_TAGS -> (), Never, empty 204 {
    path_label_explode "tags" tags: Vec<TagsItem> => required => nested;
} new(tags: Vec<TagsItem>));

/// The message of `label_apart_either`.
#[derive(Clone, Debug, PartialEq)]
pub struct LabelApartEither {
    pub either: Either,
}

message!(LabelApartEither = LABEL_APART_EITHER -> (), Never, empty 204 {
    path_label_explode "either" either: Either => required => nested;
} new(either: Either));

/// The message of `label_apart_scale`.
#[derive(Clone, Debug, PartialEq)]
pub struct LabelApartScale {
    pub scale: Scale,
}

message!(LabelApartScale = LABEL_APART_SCALE -> (), Never, empty 204 {
    path_label_explode "scale" scale: Scale => required => nested;
} new(scale: Scale));

/// The message of `matrix_range`.
#[derive(Clone, Debug, PartialEq)]
pub struct MatrixRange {
    pub range: Range,
}

message!(MatrixRange = MATRIX_RANGE -> (), Never, empty 204 {
    path_matrix "range" range: Range => required => nested;
} new(range: Range));

/// The message of `matrix_many`.
#[derive(Clone, Debug, PartialEq)]
pub struct MatrixMany {
    pub many: Many,
}

message!(MatrixMany = MATRIX_MANY -> (), Never, empty 204 {
    path_matrix "many" many: Many => required => nested;
} new(many: Many));

/// The message of `matrix_day`.
#[derive(Clone, Debug, PartialEq)]
pub struct MatrixDay {
    pub day: Day,
}

message!(MatrixDay = MATRIX_DAY -> (), Never, empty 204 {
    path_matrix "day" day: Day => required => nested;
} new(day: Day));

/// The message of `matrix_shape`.
#[derive(Clone, Debug, PartialEq)]
pub struct MatrixShape {
    pub shape: Shape,
}

message!(MatrixShape = MATRIX_SHAPE -> (), Never, empty 204 {
    path_matrix "shape" shape: Shape => required => nested;
} new(shape: Shape));

/// The message of `matrix_tags`.
#[derive(Clone, Debug, PartialEq)]
pub struct MatrixTags {
    pub tags: Vec<TagsItem>,
}

message!(MatrixTags = MATRIX_TAGS -> (), Never, empty 204 {
    path_matrix "tags" tags: Vec<TagsItem> => required => nested;
} new(tags: Vec<TagsItem>));

/// The message of `matrix_either`.
#[derive(Clone, Debug, PartialEq)]
pub struct MatrixEither {
    pub either: Either,
}

message!(MatrixEither = MATRIX_EITHER -> (), Never, empty 204 {
    path_matrix "either" either: Either => required => nested;
} new(either: Either));

/// The message of `matrix_scale`.
#[derive(Clone, Debug, PartialEq)]
pub struct MatrixScale {
    pub scale: Scale,
}

message!(MatrixScale = MATRIX_SCALE -> (), Never, empty 204 {
    path_matrix "scale" scale: Scale => required => nested;
} new(scale: Scale));

/// The message of `matrix_apart_range`.
#[derive(Clone, Debug, PartialEq)]
pub struct MatrixApartRange {
    pub range: Range,
}

message!(MatrixApartRange = MATRIX_APART_RANGE -> (), Never, empty 204 {
    path_matrix_explode "range" range: Range => required => nested;
} new(range: Range));

/// The message of `matrix_apart_many`.
#[derive(Clone, Debug, PartialEq)]
pub struct MatrixApartMany {
    pub many: Many,
}

message!(MatrixApartMany = MATRIX_APART_MANY -> (), Never, empty 204 {
    path_matrix_explode "many" many: Many => required => nested;
} new(many: Many));

/// The message of `matrix_apart_day`.
#[derive(Clone, Debug, PartialEq)]
pub struct MatrixApartDay {
    pub day: Day,
}

message!(MatrixApartDay = MATRIX_APART_DAY -> (), Never, empty 204 {
    path_matrix_explode "day" day: Day => required => nested;
} new(day: Day));

/// The message of `matrix_apart_shape`.
#[derive(Clone, Debug, PartialEq)]
pub struct MatrixApartShape {
    pub shape: Shape,
}

message!(MatrixApartShape = MATRIX_APART_SHAPE -> (), Never, empty 204 {
    path_matrix_explode "shape" shape: Shape => required => nested;
} new(shape: Shape));

/// The message of `matrix_apart_tags`.
#[derive(Clone, Debug, PartialEq)]
pub struct MatrixApartTags {
    pub tags: Vec<TagsItem>,
}

message!(MatrixApartTags = MATRIX_APART_TAGS -> (), Never, empty 204 {
    path_matrix_explode "tags" tags: Vec<TagsItem> => required => nested;
} new(tags: Vec<TagsItem>));

/// The message of `matrix_apart_either`.
#[derive(Clone, Debug, PartialEq)]
pub struct MatrixApartEither {
    pub either: Either,
}

message!(MatrixApartEither = MATRIX_APART_EITHER -> (), Never, empty 204 {
    path_matrix_explode "either" either: Either => required => nested;
} new(either: Either));

/// The message of `matrix_apart_scale`.
#[derive(Clone, Debug, PartialEq)]
pub struct MatrixApartScale {
    pub scale: Scale,
}

message!(MatrixApartScale = MATRIX_APART_SCALE -> (), Never, empty 204 {
    path_matrix_explode "scale" scale: Scale => required => nested;
} new(scale: Scale));

/// The message of `echo`.
#[derive(Clone, Debug, PartialEq)]
pub struct Echo {
    /// The body.
    pub body: Input,
}

message!(Echo = ECHO -> Input, Never, json 200 {
    json "application/json" body: Input => required => nested;
} new(body: Input));

/// The message of `files`.
#[derive(Debug, Default)]
pub struct Files {
    /// The body.
    pub body: FilesForm,
}

message!(Files = FILES -> (), Never, empty 204 {
    multipart "multipart/form-data" body: FilesForm => required default;
} new());

/// The message of `loose`.
#[derive(Clone, Debug, PartialEq)]
pub struct LooseRequest {
    /// The body.
    pub body: Loose,
}

message!(LooseRequest = LOOSE -> Loose, Never, json 200 {
    json "application/json" body: Loose => required;
} new(body: Loose));
