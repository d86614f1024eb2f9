// Written by typewright from tags.yaml. Change the document, not this file, and run: typewright generate

//! `CatsApi` and what its operations take and return.

use super::operations::*;
use super::types::*;
use typewright_runtime::codegen::{Error, MaybeSend, Request, Response, delegate, message, responses, unimplemented};

/// What cats do.
pub trait CatsApi: Send + Sync + 'static {
    /// `GET /cats/{id}`
    fn get_cat(&self, request: Request<GetCat>)
        -> impl Future<Output = Result<Response<Pet>, Error<GetCatError>>> + MaybeSend {
        unimplemented(request)
    }

    /// `DELETE /cats/{id}`
    ///
    /// Deprecated.
    fn delete_cat(&self, request: Request<DeleteCat>)
        -> impl Future<Output = Result<Response<()>, Error<DeleteCatError>>> + MaybeSend {
        unimplemented(request)
    }
}

delegate!(CatsApi for Arc { get_cat: GetCat; delete_cat: DeleteCat; });

/// The message of `get_cat`.
#[derive(Clone, Debug, PartialEq)]
pub struct GetCat {
    pub id: String,
}

/// The documented errors of [`GetCat`].
#[derive(Clone, Debug, PartialEq)]
pub enum GetCatError {
    /// There is none.
    NotFound(Pet),
    /// Too fast.
    TooManyRequests,
}

responses!(GetCatError { json 404 NotFound(body); empty 429 TooManyRequests; });
message!(GetCat = GET_CAT -> Pet, GetCatError, json 200 {
    path "id" id: String => required into;
} new(id: impl Into<String>));

/// The message of `delete_cat`.
#[derive(Clone, Debug, PartialEq)]
pub struct DeleteCat {
    pub id: String,
}

/// The documented errors of [`DeleteCat`].
#[derive(Clone, Debug, PartialEq)]
pub enum DeleteCatError {
    /// There is none.
    NotFound(Pet),
    /// Much too fast.
    TooManyRequests,
}

responses!(DeleteCatError { json 404 NotFound(body); empty 429 TooManyRequests; });
message!(DeleteCat = DELETE_CAT -> (), DeleteCatError, empty 204 {
    path "id" id: String => required into;
} new(id: impl Into<String>));
