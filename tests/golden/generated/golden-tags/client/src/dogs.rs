// Written by typewright from tags.yaml. Change the document, not this file, and run: typewright generate

//! The operations of `DogsApi`, sent.

use typewright_runtime::codegen::{Calling, Request, calls};
use super::{Client, api::*};

impl Client {
    /// `GET /dogs`
    pub fn list_dogs(&self, request: impl Into<Request<ListDogs>>) -> Calling<Vec<Pet>, ListDogsError> {
        self.0.call(request.into())
    }
}

calls!(DogsApi { list_dogs: ListDogs; });
