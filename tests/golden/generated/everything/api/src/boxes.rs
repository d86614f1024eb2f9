// Written by typewright from everything.yaml. Change the document, not this file, and run: typewright generate

//! `BoxesApi` and what its operations take and return.

use super::operations::*;
use super::types::*;
use typewright_runtime::codegen::{
    Date, Error, MaybeSend, Request, Response, delegate, message, nested, setters, unimplemented,
};

/// Fruit on the move.
pub trait BoxesApi: Send + Sync + 'static {
    /// `POST /boxes`
    fn pack_box(&self, request: Request<PackBox>)
        -> impl Future<Output = Result<Response<BoxModel>, Error<PackBoxError>>> + MaybeSend {
        unimplemented(request)
    }

    /// `GET /boxes/{id}`
    fn open_box(&self, request: Request<OpenBox>)
        -> impl Future<Output = Result<Response<BoxModel>, Error<OpenBoxError>>> + MaybeSend {
        unimplemented(request)
    }

    /// `POST /boxes/{id}`
    fn open_box_post_boxes_id(&self, request: Request<OpenBoxPostBoxesId>)
        -> impl Future<Output = Result<Response<ResultModel>, Error<OpenBoxPostBoxesIdError>>> + MaybeSend {
        unimplemented(request)
    }

    /// `POST /boxes/{id}/move`
    fn r#move(&self, request: Request<MoveRequest>)
        -> impl Future<Output = Result<Response<()>, Error<MoveError>>> + MaybeSend {
        unimplemented(request)
    }

    /// `PUT /boxes/{id}/labels`
    fn label_box(&self, request: Request<LabelBox>)
        -> impl Future<Output = Result<Response<Vec<String>>, Error<LabelBoxError>>> + MaybeSend {
        unimplemented(request)
    }

    /// `PUT /boxes/{id}/settings`
    fn adjust_box(&self, request: Request<AdjustBox>)
        -> impl Future<Output = Result<Response<Settings>, Error<AdjustBoxError>>> + MaybeSend {
        unimplemented(request)
    }
}

delegate!(BoxesApi for Arc {
    pack_box: PackBox; open_box: OpenBox; open_box_post_boxes_id: OpenBoxPostBoxesId; r#move: MoveRequest;
    label_box: LabelBox; adjust_box: AdjustBox;
});

/// The message of `pack_box`.
#[derive(Clone, Debug, PartialEq)]
pub struct PackBox {
    /// The body.
    pub body: BoxModel,
}

/// The documented errors of [`PackBox`].
pub type PackBoxError = super::OfferStatusError;

message!(PackBox = PACK_BOX -> BoxModel, PackBoxError, json 201 {
    json "application/json" body: BoxModel => required => nested;
} new(body: BoxModel));

/// The message of `open_box`.
#[derive(Clone, Debug, PartialEq)]
pub struct OpenBox {
    pub id: String,
    pub id2: Option<String>,
    pub id3: Option<String>,
    /// Default: `false`.
    pub self_: Option<bool>,
}

/// The documented errors of [`OpenBox`].
pub type OpenBoxError = super::OfferStatusError;

message!(OpenBox = OPEN_BOX -> BoxModel, OpenBoxError, json 200 {
    path "id" id: String => required into => |check, value| check.pattern(value, "^B[0-9]{4}$");
    query "id" id2: String => optional into => |check, value| check.pattern(value, "^B[0-9]{4}$");
    cookie "id" id3: String => optional into => |check, value| check.pattern(value, "^B[0-9]{4}$");
    query "self" self_: bool => optional [= false];
} new(id: impl Into<String>));

/// The message of `open_box_post_boxes_id`.
#[derive(Clone, Debug, PartialEq)]
pub struct OpenBoxPostBoxesId {
    pub id: String,
    pub body_: Option<String>,
    /// The body.
    pub body: OptionModel,
}

/// The documented errors of [`OpenBoxPostBoxesId`].
pub type OpenBoxPostBoxesIdError = super::OfferStatusError;

message!(OpenBoxPostBoxesId = OPEN_BOX_POST_BOXES_ID -> ResultModel, OpenBoxPostBoxesIdError, json 200 {
    path "id" id: String => required into => |check, value| check.pattern(value, "^B[0-9]{4}$");
    query "body" body_: String => optional into => |check, value| check.pattern(value, "^[a-z]{1,8}$");
    json "application/json" body: OptionModel => required => nested;
} new(id: impl Into<String>, body: OptionModel));

/// The message of `move`.
#[derive(Clone, Debug, PartialEq)]
pub struct MoveRequest {
    pub id: String,
    /// The body.
    pub body: Move,
}

/// The documented errors of [`MoveRequest`].
pub type MoveError = super::OfferStatusError;

message!(MoveRequest = MOVE -> (), MoveError, empty 202 {
    path "id" id: String => required into => |check, value| check.pattern(value, "^B[0-9]{4}$");
    json "application/json" body: Move => required [..] => nested;
} new(id: impl Into<String>, body: Move));

/// The message of `label_box`.
#[derive(Clone, Debug, PartialEq)]
pub struct LabelBox {
    pub id: String,
    /// The body.
    pub body: Vec<String>,
}

/// The documented errors of [`LabelBox`].
pub type LabelBoxError = super::OfferStatusError;

message!(LabelBox = LABEL_BOX -> Vec<String>, LabelBoxError, json 200 {
    path "id" id: String => required into => |check, value| check.pattern(value, "^B[0-9]{4}$");
    json "application/json" body: Vec<String> => required => |check, value| {
        check.min_items(value, 1);
        check.max_items(value, 5);
        check.unique_items(value);
        check.each(value, |check, value| { check.min_length(value, 2); check.max_length(value, 12); check.pattern(value, "^[a-z]+$"); });
    };
} new(id: impl Into<String>, body: Vec<String>));

/// The message of `adjust_box`.
#[derive(Clone, Debug, PartialEq)]
pub struct AdjustBox {
    pub id: String,
    /// The body.
    pub body: Option<Settings>,
}

setters!(AdjustBox.body? {
    name: String => optional into; layers: i32 => optional; share: f64 => optional; lid: bool => optional;
    grade: Grade => optional into; from: Date => optional into; marks: Vec<String> => optional;
    size: SettingsSize => optional; padding: SettingsPadding => maybe;
});

/// The documented errors of [`AdjustBox`].
pub type AdjustBoxError = super::OfferStatusError;

message!(AdjustBox = ADJUST_BOX -> Settings, AdjustBoxError, json 200 {
    path "id" id: String => required into => |check, value| check.pattern(value, "^B[0-9]{4}$");
    json "application/json" body: Settings => optional [..] => nested;
} new(id: impl Into<String>));
