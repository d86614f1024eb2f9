// Written by typewright from everything.yaml. Change the document, not this file, and run: typewright generate

//! The operations of `PapersApi`, sent.

use typewright_runtime::codegen::{Calling, Request, calls};
use super::{Client, api::*};

impl Client {
    /// `POST /papers`
    pub fn file_paper(&self, request: impl Into<Request<FilePaper>>) -> Calling<PaperDetails, FilePaperError> {
        self.0.call(request.into())
    }

    /// `POST /papers/pictures`
    pub fn add_pictures(&self, request: impl Into<Request<AddPictures>>) -> Calling<(), AddPicturesError> {
        self.0.call(request.into())
    }

    /// `POST /papers/archive`
    pub fn archive_papers(&self, request: impl Into<Request<ArchivePapers>>)
        -> Calling<ArchivePapers202Reply, ArchivePapersError> {
        self.0.call(request.into())
    }

    /// `PUT /papers/motto`
    pub fn set_motto(&self, request: impl Into<Request<SetMotto>>) -> Calling<String, SetMottoError> {
        self.0.call(request.into())
    }

    /// `POST /papers/count`
    pub fn count_papers(&self, request: impl Into<Request<CountPapers>>) -> Calling<i32, CountPapersError> {
        self.0.call(request.into())
    }

    /// `POST /papers/recipes`
    pub fn add_recipe(&self, request: impl Into<Request<AddRecipe>>) -> Calling<Recipe, AddRecipeError> {
        self.0.call(request.into())
    }
}

calls!(PapersApi {
    file_paper: FilePaper; add_pictures: AddPictures; archive_papers: ArchivePapers; set_motto: SetMotto;
    count_papers: CountPapers; add_recipe: AddRecipe;
});
