// Written by typewright from inverse.yaml. Change the document, not this file, and run: typewright generate

//! The operations of `GoldenInverseApi`, sent.

use typewright_runtime::codegen::{Calling, Request, calls};
use super::{Client, api::*};

impl Client {
    /// `POST /query`
    pub fn in_query(&self, request: impl Into<Request<InQuery>>) -> Calling<()> {
        self.0.call(request.into())
    }

    /// `POST /joined`
    pub fn in_joined(&self, request: impl Into<Request<InJoined>>) -> Calling<()> {
        self.0.call(request.into())
    }

    /// `POST /deep`
    pub fn in_deep(&self, request: impl Into<Request<InDeep>>) -> Calling<()> {
        self.0.call(request.into())
    }

    /// `POST /header`
    pub fn in_header(&self, request: impl Into<Request<InHeader>>) -> Calling<()> {
        self.0.call(request.into())
    }

    /// `POST /header/apart`
    pub fn in_header_apart(&self, request: impl Into<Request<InHeaderApart>>) -> Calling<()> {
        self.0.call(request.into())
    }

    /// `POST /cookie`
    pub fn in_cookie(&self, request: impl Into<Request<InCookie>>) -> Calling<()> {
        self.0.call(request.into())
    }

    /// `POST /as-json`
    pub fn as_json(&self, request: impl Into<Request<AsJson>>) -> Calling<()> {
        self.0.call(request.into())
    }

    /// `POST /form`
    pub fn in_form(&self, request: impl Into<Request<InForm>>) -> Calling<()> {
        self.0.call(request.into())
    }

    /// `POST /form/deep`
    pub fn in_deep_form(&self, request: impl Into<Request<InDeepForm>>) -> Calling<()> {
        self.0.call(request.into())
    }

    /// `POST /parts`
    pub fn in_parts(&self, request: impl Into<Request<InParts>>) -> Calling<()> {
        self.0.call(request.into())
    }

    /// `POST /body`
    pub fn in_body(&self, request: impl Into<Request<InBody>>) -> Calling<()> {
        self.0.call(request.into())
    }

    /// `POST /simple/range/{range}`
    pub fn simple_range(&self, request: impl Into<Request<SimpleRange>>) -> Calling<()> {
        self.0.call(request.into())
    }

    /// `POST /simple/many/{many}`
    pub fn simple_many(&self, request: impl Into<Request<SimpleMany>>) -> Calling<()> {
        self.0.call(request.into())
    }

    /// `POST /simple/day/{day}`
    pub fn simple_day(&self, request: impl Into<Request<SimpleDay>>) -> Calling<()> {
        self.0.call(request.into())
    }

    /// `POST /simple/shape/{shape}`
    pub fn simple_shape(&self, request: impl Into<Request<SimpleShape>>) -> Calling<()> {
        self.0.call(request.into())
    }

    /// `POST /simple/tags/{tags}`
    pub fn simple_tags(&self, request: impl Into<Request<SimpleTags>>) -> Calling<()> {
        self.0.call(request.into())
    }

    /// `POST /simple/either/{either}`
    pub fn simple_either(&self, request: impl Into<Request<SimpleEither>>) -> Calling<()> {
        self.0.call(request.into())
    }

    /// `POST /simple/scale/{scale}`
    pub fn simple_scale(&self, request: impl Into<Request<SimpleScale>>) -> Calling<()> {
        self.0.call(request.into())
    }

    /// `POST /simple/apart/range/{range}`
    pub fn simple_apart_range(&self, request: impl Into<Request<SimpleApartRange>>) -> Calling<()> {
        self.0.call(request.into())
    }

    /// `POST /simple/apart/many/{many}`
    pub fn simple_apart_many(&self, request: impl Into<Request<SimpleApartMany>>) -> Calling<()> {
        self.0.call(request.into())
    }

    /// `POST /simple/apart/day/{day}`
    pub fn simple_apart_day(&self, request: impl Into<Request<SimpleApartDay>>) -> Calling<()> {
        self.0.call(request.into())
    }

    /// `POST /simple/apart/shape/{shape}`
    pub fn simple_apart_shape(&self, request: impl Into<Request<SimpleApartShape>>) -> Calling<()> {
        self.0.call(request.into())
    }

    /// `POST /simple/apart/tags/{tags}`
    pub fn simple_apart_tags(&self, request: impl Into<Request<SimpleApartTags>>) -> Calling<()> {
        self.0.call(request.into())
    }

    /// `POST /simple/apart/either/{either}`
    pub fn simple_apart_either(&self, request: impl Into<Request<SimpleApartEither>>) -> Calling<()> {
        self.0.call(request.into())
    }

    /// `POST /simple/apart/scale/{scale}`
    pub fn simple_apart_scale(&self, request: impl Into<Request<SimpleApartScale>>) -> Calling<()> {
        self.0.call(request.into())
    }

    /// `POST /label/range/{range}`
    pub fn label_range(&self, request: impl Into<Request<LabelRange>>) -> Calling<()> {
        self.0.call(request.into())
    }

    /// `POST /label/many/{many}`
    pub fn label_many(&self, request: impl Into<Request<LabelMany>>) -> Calling<()> {
        self.0.call(request.into())
    }

    /// `POST /label/day/{day}`
    pub fn label_day(&self, request: impl Into<Request<LabelDay>>) -> Calling<()> {
        self.0.call(request.into())
    }

    /// `POST /label/shape/{shape}`
    pub fn label_shape(&self, request: impl Into<Request<LabelShape>>) -> Calling<()> {
        self.0.call(request.into())
    }

    /// `POST /label/tags/{tags}`
    pub fn label_tags(&self, request: impl Into<Request<LabelTags>>) -> Calling<()> {
        self.0.call(request.into())
    }

    /// `POST /label/either/{either}`
    pub fn label_either(&self, request: impl Into<Request<LabelEither>>) -> Calling<()> {
        self.0.call(request.into())
    }

    /// `POST /label/scale/{scale}`
    pub fn label_scale(&self, request: impl Into<Request<LabelScale>>) -> Calling<()> {
        self.0.call(request.into())
    }

    /// `POST /label/apart/range/{range}`
    pub fn label_apart_range(&self, request: impl Into<Request<LabelApartRange>>) -> Calling<()> {
        self.0.call(request.into())
    }

    /// `POST /label/apart/many/{many}`
    pub fn label_apart_many(&self, request: impl Into<Request<LabelApartMany>>) -> Calling<()> {
        self.0.call(request.into())
    }

    /// `POST /label/apart/day/{day}`
    pub fn label_apart_day(&self, request: impl Into<Request<LabelApartDay>>) -> Calling<()> {
        self.0.call(request.into())
    }

    /// `POST /label/apart/shape/{shape}`
    pub fn label_apart_shape(&self, request: impl Into<Request<LabelApartShape>>) -> Calling<()> {
        self.0.call(request.into())
    }

    /// `POST /label/apart/tags/{tags}`
    pub fn label_apart_tags(&self, request: impl Into<Request<LabelApartTags>>) -> Calling<()> {
        self.0.call(request.into())
    }

    /// `POST /label/apart/either/{either}`
    pub fn label_apart_either(&self, request: impl Into<Request<LabelApartEither>>) -> Calling<()> {
        self.0.call(request.into())
    }

    /// `POST /label/apart/scale/{scale}`
    pub fn label_apart_scale(&self, request: impl Into<Request<LabelApartScale>>) -> Calling<()> {
        self.0.call(request.into())
    }

    /// `POST /matrix/range/{range}`
    pub fn matrix_range(&self, request: impl Into<Request<MatrixRange>>) -> Calling<()> {
        self.0.call(request.into())
    }

    /// `POST /matrix/many/{many}`
    pub fn matrix_many(&self, request: impl Into<Request<MatrixMany>>) -> Calling<()> {
        self.0.call(request.into())
    }

    /// `POST /matrix/day/{day}`
    pub fn matrix_day(&self, request: impl Into<Request<MatrixDay>>) -> Calling<()> {
        self.0.call(request.into())
    }

    /// `POST /matrix/shape/{shape}`
    pub fn matrix_shape(&self, request: impl Into<Request<MatrixShape>>) -> Calling<()> {
        self.0.call(request.into())
    }

    /// `POST /matrix/tags/{tags}`
    pub fn matrix_tags(&self, request: impl Into<Request<MatrixTags>>) -> Calling<()> {
        self.0.call(request.into())
    }

    /// `POST /matrix/either/{either}`
    pub fn matrix_either(&self, request: impl Into<Request<MatrixEither>>) -> Calling<()> {
        self.0.call(request.into())
    }

    /// `POST /matrix/scale/{scale}`
    pub fn matrix_scale(&self, request: impl Into<Request<MatrixScale>>) -> Calling<()> {
        self.0.call(request.into())
    }

    /// `POST /matrix/apart/range/{range}`
    pub fn matrix_apart_range(&self, request: impl Into<Request<MatrixApartRange>>) -> Calling<()> {
        self.0.call(request.into())
    }

    /// `POST /matrix/apart/many/{many}`
    pub fn matrix_apart_many(&self, request: impl Into<Request<MatrixApartMany>>) -> Calling<()> {
        self.0.call(request.into())
    }

    /// `POST /matrix/apart/day/{day}`
    pub fn matrix_apart_day(&self, request: impl Into<Request<MatrixApartDay>>) -> Calling<()> {
        self.0.call(request.into())
    }

    /// `POST /matrix/apart/shape/{shape}`
    pub fn matrix_apart_shape(&self, request: impl Into<Request<MatrixApartShape>>) -> Calling<()> {
        self.0.call(request.into())
    }

    /// `POST /matrix/apart/tags/{tags}`
    pub fn matrix_apart_tags(&self, request: impl Into<Request<MatrixApartTags>>) -> Calling<()> {
        self.0.call(request.into())
    }

    /// `POST /matrix/apart/either/{either}`
    pub fn matrix_apart_either(&self, request: impl Into<Request<MatrixApartEither>>) -> Calling<()> {
        self.0.call(request.into())
    }

    /// `POST /matrix/apart/scale/{scale}`
    pub fn matrix_apart_scale(&self, request: impl Into<Request<MatrixApartScale>>) -> Calling<()> {
        self.0.call(request.into())
    }

    /// `POST /items`
    pub fn echo(&self, request: impl Into<Request<Echo>>) -> Calling<Input> {
        self.0.call(request.into())
    }

    /// `POST /files`
    pub fn files(&self, request: impl Into<Request<Files>>) -> Calling<()> {
        self.0.call(request.into())
    }

    /// `POST /loose`
    pub fn loose(&self, request: impl Into<Request<LooseRequest>>) -> Calling<Loose> {
        self.0.call(request.into())
    }
}

calls!(GoldenInverseApi {
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
