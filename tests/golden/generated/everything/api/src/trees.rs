// Written by typewright from everything.yaml. Change the document, not this file, and run: typewright generate

//! `TreesApi` and what its operations take and return.

use super::operations::*;
use super::types::*;
use typewright_runtime::codegen::{
    Error, MaybeSend, Request, Response, Uuid, WithStatus, delegate, message, nested, responses, unimplemented,
};

/// Trees, and what is done to them.
pub trait TreesApi: Send + Sync + 'static {
    /// Plant a tree.
    ///
    /// It gets its number by itself.
    ///
    /// `POST /trees`
    fn plant_tree(&self, request: Request<PlantTree>)
        -> impl Future<Output = Result<Response<PlantTree201Reply>, Error<PlantTreeError>>> + MaybeSend {
        unimplemented(request)
    }

    /// `GET /trees/{treeId}`
    fn get_tree(&self, request: Request<GetTree>)
        -> impl Future<Output = Result<Response<GetTreeResponse>, Error<GetTreeError>>> + MaybeSend {
        unimplemented(request)
    }

    /// `PUT /trees/{treeId}`
    fn replace_tree(&self, request: Request<ReplaceTree>)
        -> impl Future<Output = Result<Response<ReplaceTreeResponse>, Error<ReplaceTreeError>>> + MaybeSend {
        unimplemented(request)
    }

    /// `DELETE /trees/{treeId}`
    ///
    /// Deprecated.
    fn fell_tree(&self, request: Request<FellTree>)
        -> impl Future<Output = Result<Response<FellTreeResponse>, Error<FellTreeError>>> + MaybeSend {
        unimplemented(request)
    }

    /// `PATCH /trees/{treeId}`
    fn amend_tree(&self, request: Request<AmendTree>)
        -> impl Future<Output = Result<Response<Tree>, Error<AmendTreeError>>> + MaybeSend {
        unimplemented(request)
    }

    /// `GET /trees/{treeId}/photo`
    fn get_photo(&self, request: Request<GetPhoto>)
        -> impl Future<Output = Result<Response<GetPhotoResponse>, Error<GetPhotoError>>> + MaybeSend {
        unimplemented(request)
    }

    /// `PUT /trees/{treeId}/photo`
    fn put_photo(&self, request: Request<PutPhoto>)
        -> impl Future<Output = Result<Response<()>, Error<PutPhotoError>>> + MaybeSend {
        unimplemented(request)
    }

    /// `HEAD /trees/{treeId}/photo`
    fn look_at_photo(&self, request: Request<LookAtPhoto>)
        -> impl Future<Output = Result<Response<LookAtPhoto200Reply>, Error<LookAtPhotoError>>> + MaybeSend {
        unimplemented(request)
    }

    /// `PUT /trees/{treeId}/sheet`
    fn fill_sheet(&self, request: Request<FillSheet>)
        -> impl Future<Output = Result<Response<Sheet>, Error<FillSheetError>>> + MaybeSend {
        unimplemented(request)
    }

    /// `GET /trees/{treeId}/limbs`
    fn draw_tree(&self, request: Request<DrawTree>)
        -> impl Future<Output = Result<Response<Limb>, Error<DrawTreeError>>> + MaybeSend {
        unimplemented(request)
    }

    /// `POST /trees/{treeId}/limbs`
    fn graft_limb(&self, request: Request<GraftLimb>)
        -> impl Future<Output = Result<Response<Limb>, Error<GraftLimbError>>> + MaybeSend {
        unimplemented(request)
    }
}

delegate!(TreesApi for Arc {
    plant_tree: PlantTree; get_tree: GetTree; replace_tree: ReplaceTree; fell_tree: FellTree; amend_tree: AmendTree;
    get_photo: GetPhoto; put_photo: PutPhoto; look_at_photo: LookAtPhoto; fill_sheet: FillSheet; draw_tree: DrawTree;
    graft_limb: GraftLimb;
});

/// The message of `plant_tree`.
#[derive(Clone, Debug, PartialEq)]
pub struct PlantTree {
    /// The tree to be.
    pub body: TreeInput,
}

/// The documented errors of [`PlantTree`].
#[derive(Clone, Debug, PartialEq)]
pub enum PlantTreeError {
    /// Another tree stands there.
    Conflict(Occupied),
    /// The request was not to be understood or not to be granted.
    ClientError(WithStatus<Problem>),
    /// It is our fault.
    ServerError(WithStatus<Problem>),
}

responses!(PlantTreeError {
    json 409 Conflict(body); json_any 4 "application/problem+json" ClientError(body);
    json_any 5 "application/problem+json" ServerError(body);
});
message!(PlantTree = PLANT_TREE -> PlantTree201Reply, PlantTreeError, headed 201 {
    json "application/json" body: TreeInput => required => nested;
} new(body: TreeInput));

/// The message of `get_tree`.
#[derive(Clone, Debug, PartialEq)]
pub struct GetTree {
    /// The tree.
    pub tree_id: Uuid,
    /// For the logbook.
    pub x_note: Option<String>,
    pub if_none_match: Option<String>,
}

/// What [`GetTree`] is answered with.
#[derive(Clone, Debug, PartialEq)]
pub enum GetTreeResponse {
    /// The tree.
    Ok(Box<GetTree200Reply>),
    /// As you know it already.
    NotModified,
}

responses!(GetTreeResponse { headed 200 Ok(body); empty 304 NotModified; });

/// The documented errors of [`GetTree`].
#[derive(Clone, Debug, PartialEq)]
pub enum GetTreeError {
    /// There is no such thing.
    NotFound(MissingReply),
    /// The request was not to be understood or not to be granted.
    ClientError(WithStatus<Problem>),
}

responses!(GetTreeError { headed 404 NotFound(body); json_any 4 "application/problem+json" ClientError(body); });
message!(GetTree = GET_TREE -> GetTreeResponse, GetTreeError, variants 0 {
    path "treeId" tree_id: Uuid => required into => nested;
    header "X-Note" x_note: String => optional into => |check, value| check.pattern(value, "^[a-z]{1,30}$");
    header "If-None-Match" if_none_match: String => optional into => |check, value| check.pattern(value, "^[a-f0-9]{8}$");
} new(tree_id: impl Into<Uuid>));

/// The message of `replace_tree`.
#[derive(Clone, Debug, PartialEq)]
pub struct ReplaceTree {
    /// The tree.
    pub tree_id: Uuid,
    pub x_note: String,
    /// The body.
    pub body: TreeInput,
}

/// What [`ReplaceTree`] is answered with.
#[derive(Clone, Debug, PartialEq)]
pub enum ReplaceTreeResponse {
    /// The tree as it stands now.
    Ok(Box<Tree>),
    /// A new tree.
    Created(Box<Tree>),
}

responses!(ReplaceTreeResponse { json 200 Ok(body); json 201 Created(body); });

/// The documented errors of [`ReplaceTree`].
pub type ReplaceTreeError = GetTreeError;

message!(ReplaceTree = REPLACE_TREE -> ReplaceTreeResponse, ReplaceTreeError, variants 0 {
    path "treeId" tree_id: Uuid => required into => nested;
    header "X-Note" x_note: String => required into => |check, value| check.pattern(value, "^[a-z]{3,30}$");
    json "application/json" body: TreeInput => required => nested;
} new(tree_id: impl Into<Uuid>, x_note: impl Into<String>, body: TreeInput));

/// The message of `fell_tree`.
#[derive(Clone, Debug, PartialEq)]
pub struct FellTree {
    /// The tree.
    pub tree_id: Uuid,
    /// For the logbook.
    pub x_note: Option<String>,
}

/// What [`FellTree`] is answered with.
#[derive(Clone, Debug, PartialEq)]
pub enum FellTreeResponse {
    /// Somebody will come with a saw.
    Accepted,
    /// It is gone.
    NoContent,
}

responses!(FellTreeResponse { empty 202 Accepted; empty 204 NoContent; });

/// The documented errors of [`FellTree`].
pub type FellTreeError = super::OfferStatusError;

message!(FellTree = FELL_TREE -> FellTreeResponse, FellTreeError, variants 0 {
    path "treeId" tree_id: Uuid => required into => nested;
    header "X-Note" x_note: String => optional into => |check, value| check.pattern(value, "^[a-z]{1,30}$");
} new(tree_id: impl Into<Uuid>));

/// The message of `amend_tree`.
#[derive(Clone, Debug, PartialEq)]
pub struct AmendTree {
    /// The tree.
    pub tree_id: Uuid,
    /// For the logbook.
    pub x_note: Option<String>,
    /// What is to be different.
    pub body: Option<AmendTreeContents>,
}

/// The documented errors of [`AmendTree`].
pub type AmendTreeError = super::OfferStatusError;

message!(AmendTree = AMEND_TREE -> Tree, AmendTreeError, json 200 {
    path "treeId" tree_id: Uuid => required into => nested;
    header "X-Note" x_note: String => optional into => |check, value| check.pattern(value, "^[a-z]{1,30}$");
    contents "*/*" body: AmendTreeContents => optional into => nested;
} new(tree_id: impl Into<Uuid>));

/// The message of `get_photo`.
#[derive(Clone, Debug, PartialEq)]
pub struct GetPhoto {
    /// The tree.
    pub tree_id: Uuid,
}

/// What [`GetPhoto`] is answered with.
#[derive(Debug)]
pub enum GetPhotoResponse {
    /// The picture.
    OkImagePng(GetPhoto200ImagePngReply),
    /// The picture.
    OkImageJpeg(GetPhoto200ImageJpegReply),
}

responses!(GetPhotoResponse { headed 200 OkImagePng(body); headed 200 OkImageJpeg(body); });

/// The documented errors of [`GetPhoto`].
#[derive(Clone, Debug, PartialEq)]
pub enum GetPhotoError {
    /// Nobody took one.
    NotFound(String),
    /// The request was not to be understood or not to be granted.
    ClientError(WithStatus<Problem>),
}

responses!(GetPhotoError {
    text 404 "text/plain" NotFound(body); json_any 4 "application/problem+json" ClientError(body);
});
message!(GetPhoto = GET_PHOTO
    -> GetPhotoResponse, GetPhotoError, variants 0 [download] accept "image/png, image/jpeg, */*;q=0.5" {
    path "treeId" tree_id: Uuid => required into => nested;
} new(tree_id: impl Into<Uuid>));

/// The message of `put_photo`.
#[derive(Debug)]
pub struct PutPhoto {
    /// The tree.
    pub tree_id: Uuid,
    /// The body.
    pub body: PutPhotoContents,
}

/// The documented errors of [`PutPhoto`].
pub type PutPhotoError = super::OfferStatusError;

message!(PutPhoto = PUT_PHOTO -> (), PutPhotoError, empty 204 [upload] {
    path "treeId" tree_id: Uuid => required into => nested;
    contents "*/*" body: PutPhotoContents => required into;
} new(tree_id: impl Into<Uuid>, body: impl Into<PutPhotoContents>));

/// The message of `look_at_photo`.
#[derive(Clone, Debug, PartialEq)]
pub struct LookAtPhoto {
    /// The tree.
    pub tree_id: Uuid,
}

/// The documented errors of [`LookAtPhoto`].
#[derive(Clone, Debug, PartialEq)]
pub enum LookAtPhotoError {
    /// There is none.
    ClientError(WithStatus<()>),
}

responses!(LookAtPhotoError { empty_any 4 ClientError(body); });
message!(LookAtPhoto = LOOK_AT_PHOTO -> LookAtPhoto200Reply, LookAtPhotoError, headed 200 {
    path "treeId" tree_id: Uuid => required into => nested;
} new(tree_id: impl Into<Uuid>));

/// The message of `fill_sheet`.
#[derive(Clone, Debug, PartialEq)]
pub struct FillSheet {
    /// The tree.
    pub tree_id: Uuid,
    /// The body.
    pub body: Sheet,
}

/// The documented errors of [`FillSheet`].
pub type FillSheetError = super::OfferStatusError;

message!(FillSheet = FILL_SHEET -> Sheet, FillSheetError, json 200 {
    path "treeId" tree_id: Uuid => required into => nested;
    json "application/json" body: Sheet => required => nested;
} new(tree_id: impl Into<Uuid>, body: Sheet));

/// The message of `draw_tree`.
#[derive(Clone, Debug, PartialEq)]
pub struct DrawTree {
    /// The tree.
    pub tree_id: Uuid,
}

/// The documented errors of [`DrawTree`].
pub type DrawTreeError = super::OfferStatusError;

message!(DrawTree = DRAW_TREE -> Limb, DrawTreeError, json 200 {
    path "treeId" tree_id: Uuid => required into => nested;
} new(tree_id: impl Into<Uuid>));

/// The message of `graft_limb`.
#[derive(Clone, Debug, PartialEq)]
pub struct GraftLimb {
    /// The tree.
    pub tree_id: Uuid,
    /// The body.
    pub body: Limb,
}

/// The documented errors of [`GraftLimb`].
pub type GraftLimbError = super::OfferStatusError;

message!(GraftLimb = GRAFT_LIMB -> Limb, GraftLimbError, json 201 {
    path "treeId" tree_id: Uuid => required into => nested;
    json "application/json" body: Limb => required => nested;
} new(tree_id: impl Into<Uuid>, body: Limb));
