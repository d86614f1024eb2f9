// Written by typewright from odd.yaml. Change the document, not this file, and run: typewright generate

//! The operations of `SelfApi`, sent.

use typewright_runtime::codegen::{Calling, Request, calls};
use super::{Client, api::*};

impl Client {
    /// `POST /a/{id}`
    pub fn pet(&self, request: impl Into<Request<PetRequest>>) -> Calling<PetResponse, PetError> {
        self.0.call(request.into())
    }
}

calls!(SelfApi { pet: PetRequest; });
