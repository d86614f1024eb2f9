// Written by typewright from everything.yaml. Change the document, not this file, and run: typewright generate

//! The operations of `TreesApi`, sent.

use typewright_runtime::codegen::{Calling, Request, calls};
use super::{Client, api::*};

impl Client {
    /// Plant a tree.
    ///
    /// `POST /trees`
    pub fn plant_tree(&self, request: impl Into<Request<PlantTree>>) -> Calling<PlantTree201Reply, PlantTreeError> {
        self.0.call(request.into())
    }

    /// `GET /trees/{treeId}`
    pub fn get_tree(&self, request: impl Into<Request<GetTree>>) -> Calling<GetTreeResponse, GetTreeError> {
        self.0.call(request.into())
    }

    /// `PUT /trees/{treeId}`
    pub fn replace_tree(&self, request: impl Into<Request<ReplaceTree>>)
        -> Calling<ReplaceTreeResponse, ReplaceTreeError> {
        self.0.call(request.into())
    }

    /// `DELETE /trees/{treeId}`
    #[deprecated]
    pub fn fell_tree(&self, request: impl Into<Request<FellTree>>) -> Calling<FellTreeResponse, FellTreeError> {
        self.0.call(request.into())
    }

    /// `PATCH /trees/{treeId}`
    pub fn amend_tree(&self, request: impl Into<Request<AmendTree>>) -> Calling<Tree, AmendTreeError> {
        self.0.call(request.into())
    }

    /// `GET /trees/{treeId}/photo`
    pub fn get_photo(&self, request: impl Into<Request<GetPhoto>>) -> Calling<GetPhotoResponse, GetPhotoError> {
        self.0.call(request.into())
    }

    /// `PUT /trees/{treeId}/photo`
    pub fn put_photo(&self, request: impl Into<Request<PutPhoto>>) -> Calling<(), PutPhotoError> {
        self.0.call(request.into())
    }

    /// `HEAD /trees/{treeId}/photo`
    pub fn look_at_photo(&self, request: impl Into<Request<LookAtPhoto>>)
        -> Calling<LookAtPhoto200Reply, LookAtPhotoError> {
        self.0.call(request.into())
    }

    /// `PUT /trees/{treeId}/sheet`
    pub fn fill_sheet(&self, request: impl Into<Request<FillSheet>>) -> Calling<Sheet, FillSheetError> {
        self.0.call(request.into())
    }

    /// `GET /trees/{treeId}/limbs`
    pub fn draw_tree(&self, request: impl Into<Request<DrawTree>>) -> Calling<Limb, DrawTreeError> {
        self.0.call(request.into())
    }

    /// `POST /trees/{treeId}/limbs`
    pub fn graft_limb(&self, request: impl Into<Request<GraftLimb>>) -> Calling<Limb, GraftLimbError> {
        self.0.call(request.into())
    }
}

calls!(TreesApi {
    plant_tree: PlantTree; get_tree: GetTree; replace_tree: ReplaceTree; fell_tree: FellTree; amend_tree: AmendTree;
    get_photo: GetPhoto; put_photo: PutPhoto; look_at_photo: LookAtPhoto; fill_sheet: FillSheet; draw_tree: DrawTree;
    graft_limb: GraftLimb;
});
