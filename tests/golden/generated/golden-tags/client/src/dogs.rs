// Written by typewright from tags.yaml. Change the document, not this file, and run: typewright generate

//! The operations of `DogsApi`, sent.

use typewright_runtime::codegen::{Error, Request, Response, delegate};
use super::{Client, api::*};

impl Client {
    /// `GET /dogs`
    pub async fn list_dogs(&self, request: impl Into<Request<ListDogs>>) -> Result<Response<Vec<Pet>>, Error> {
        self.0.call(request.into()).await
    }
}

delegate!(DogsApi for Client { list_dogs: ListDogs; });
