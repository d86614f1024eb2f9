// Written by typewright from everything.yaml. Change the document, not this file, and run: typewright generate

//! `PapersApi` and what its operations take and return.

use super::operations::*;
use super::types::*;
use typewright_runtime::codegen::{Body, Error, MaybeSend, Request, Response, delegate, message, nested, unimplemented};

/// Bodies that are no JSON.
pub trait PapersApi: Send + Sync + 'static {
    /// `POST /papers`
    fn file_paper(&self, request: Request<FilePaper>)
        -> impl Future<Output = Result<Response<PaperDetails>, Error<FilePaperError>>> + MaybeSend {
        unimplemented(request)
    }

    /// `POST /papers/pictures`
    fn add_pictures(&self, request: Request<AddPictures>)
        -> impl Future<Output = Result<Response<()>, Error<AddPicturesError>>> + MaybeSend {
        unimplemented(request)
    }

    /// `POST /papers/archive`
    fn archive_papers(&self, request: Request<ArchivePapers>)
        -> impl Future<Output = Result<Response<ArchivePapers202Reply>, Error<ArchivePapersError>>> + MaybeSend {
        unimplemented(request)
    }

    /// `PUT /papers/motto`
    fn set_motto(&self, request: Request<SetMotto>)
        -> impl Future<Output = Result<Response<String>, Error<SetMottoError>>> + MaybeSend {
        unimplemented(request)
    }

    /// `POST /papers/count`
    fn count_papers(&self, request: Request<CountPapers>)
        -> impl Future<Output = Result<Response<i32>, Error<CountPapersError>>> + MaybeSend {
        unimplemented(request)
    }

    /// `POST /papers/recipes`
    fn add_recipe(&self, request: Request<AddRecipe>)
        -> impl Future<Output = Result<Response<Recipe>, Error<AddRecipeError>>> + MaybeSend {
        unimplemented(request)
    }
}

delegate!(PapersApi for Arc {
    file_paper: FilePaper; add_pictures: AddPictures; archive_papers: ArchivePapers; set_motto: SetMotto;
    count_papers: CountPapers; add_recipe: AddRecipe;
});

/// The message of `file_paper`.
#[derive(Debug)]
pub struct FilePaper {
    /// The body.
    pub body: FilePaperForm,
}

/// The documented errors of [`FilePaper`].
pub type FilePaperError = super::OfferStatusError;

message!(FilePaper = FILE_PAPER -> PaperDetails, FilePaperError, json 201 {
    multipart "multipart/form-data" body: FilePaperForm => required => nested;
} new(body: FilePaperForm));

/// The message of `add_pictures`.
#[derive(Debug)]
pub struct AddPictures {
    /// The body.
    pub body: AddPicturesForm,
}

/// The documented errors of [`AddPictures`].
pub type AddPicturesError = super::OfferStatusError;

message!(AddPictures = ADD_PICTURES -> (), AddPicturesError, empty 204 {
    multipart "multipart/form-data" body: AddPicturesForm => required => nested;
} new(body: AddPicturesForm));

/// The message of `archive_papers`.
#[derive(Debug)]
pub struct ArchivePapers {
    /// The body.
    pub body: Body,
}

/// The documented errors of [`ArchivePapers`].
pub type ArchivePapersError = super::OfferStatusError;

message!(ArchivePapers = ARCHIVE_PAPERS -> ArchivePapers202Reply, ArchivePapersError, headed 202 [upload] {
    bytes "application/octet-stream" body: Body => required into;
} new(body: impl Into<Body>));

/// The message of `set_motto`.
#[derive(Clone, Debug, PartialEq)]
pub struct SetMotto {
    /// The body.
    pub body: String,
}

/// The documented errors of [`SetMotto`].
pub type SetMottoError = super::OfferStatusError;

message!(SetMotto = SET_MOTTO -> String, SetMottoError, text 200 "text/plain" accept "text/plain, */*;q=0.5" {
    text "text/plain" body: String => required into => |check, value| {
        check.min_length(value, 1);
        check.max_length(value, 60);
    };
} new(body: impl Into<String>));

/// The message of `count_papers`.
#[derive(Clone, Debug, PartialEq)]
pub struct CountPapers {
    /// The body.
    pub body: i32,
}

/// The documented errors of [`CountPapers`].
pub type CountPapersError = super::OfferStatusError;

message!(CountPapers = COUNT_PAPERS -> i32, CountPapersError, text 200 "text/plain" accept "text/plain, */*;q=0.5" {
    text "text/plain" body: i32 => required => |check, value| { check.minimum(value, 0); check.maximum(value, 1000); };
} new(body: i32));

/// The message of `add_recipe`.
#[derive(Clone, Debug, PartialEq)]
pub struct AddRecipe {
    /// The body.
    pub body: RecipeInput,
}

/// The documented errors of [`AddRecipe`].
pub type AddRecipeError = super::OfferStatusError;

message!(AddRecipe = ADD_RECIPE
    -> Recipe, AddRecipeError, json 201 "application/vnd.bramble.recipe+json" accept "application/vnd.bramble.recipe+json, */*;q=0.5" {
    json "application/vnd.bramble.recipe+json" body: RecipeInput => required => nested;
} new(body: RecipeInput));
