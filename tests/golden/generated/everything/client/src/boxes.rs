// Written by typewright from everything.yaml. Change the document, not this file, and run: typewright generate

//! The operations of `BoxesApi`, sent.

use typewright_runtime::codegen::{Calling, Request, calls};
use super::{Client, api::*};

impl Client {
    /// `POST /boxes`
    pub fn pack_box(&self, request: impl Into<Request<PackBox>>) -> Calling<BoxModel, PackBoxError> {
        self.0.call(request.into())
    }

    /// `GET /boxes/{id}`
    pub fn open_box(&self, request: impl Into<Request<OpenBox>>) -> Calling<BoxModel, OpenBoxError> {
        self.0.call(request.into())
    }

    /// `POST /boxes/{id}`
    pub fn open_box_post_boxes_id(&self, request: impl Into<Request<OpenBoxPostBoxesId>>)
        -> Calling<ResultModel, OpenBoxPostBoxesIdError> {
        self.0.call(request.into())
    }

    /// `POST /boxes/{id}/move`
    pub fn r#move(&self, request: impl Into<Request<MoveRequest>>) -> Calling<(), MoveError> {
        self.0.call(request.into())
    }

    /// `PUT /boxes/{id}/labels`
    pub fn label_box(&self, request: impl Into<Request<LabelBox>>) -> Calling<Vec<String>, LabelBoxError> {
        self.0.call(request.into())
    }

    /// `PUT /boxes/{id}/settings`
    pub fn adjust_box(&self, request: impl Into<Request<AdjustBox>>) -> Calling<Settings, AdjustBoxError> {
        self.0.call(request.into())
    }
}

calls!(BoxesApi {
    pack_box: PackBox; open_box: OpenBox; open_box_post_boxes_id: OpenBoxPostBoxesId; r#move: MoveRequest;
    label_box: LabelBox; adjust_box: AdjustBox;
});
