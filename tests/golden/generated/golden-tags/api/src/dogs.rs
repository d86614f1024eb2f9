// Written by typewright from tags.yaml. Change the document, not this file, and run: typewright generate

//! `DogsApi` and what its operations take and return.

use super::operations::*;
use super::types::*;
use typewright_runtime::codegen::{Error, MaybeSend, Request, Response, delegate, message, unimplemented};

/// The operations of this API.
pub trait DogsApi: Send + Sync + 'static {
    /// `GET /dogs`
    fn list_dogs(&self, request: Request<ListDogs>)
        -> impl Future<Output = Result<Response<Vec<Pet>>, Error<ListDogsError>>> + MaybeSend {
        unimplemented(request)
    }
}

delegate!(DogsApi for Arc { list_dogs: ListDogs; });

/// The message of `list_dogs`.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct ListDogs;

/// The documented errors of [`ListDogs`].
pub type ListDogsError = super::GetCatError;

message!(ListDogs = LIST_DOGS -> Vec<Pet>, ListDogsError, json 200 {});
