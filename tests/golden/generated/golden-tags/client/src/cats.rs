// Written by typewright from tags.yaml. Change the document, not this file, and run: typewright generate

//! The operations of `CatsApi`, sent.

use typewright_runtime::codegen::{Calling, Request, calls};
use super::{Client, api::*};

impl Client {
    /// `GET /cats/{id}`
    pub fn get_cat(&self, request: impl Into<Request<GetCat>>) -> Calling<Pet, GetCatError> {
        self.0.call(request.into())
    }

    /// `DELETE /cats/{id}`
    #[deprecated]
    pub fn delete_cat(&self, request: impl Into<Request<DeleteCat>>) -> Calling<(), DeleteCatError> {
        self.0.call(request.into())
    }
}

calls!(CatsApi { get_cat: GetCat; delete_cat: DeleteCat; });
