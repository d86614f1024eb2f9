// Written by typewright from values.yaml. Change the document, not this file, and run: typewright generate

//! The operations of `GoldenValuesApi`, sent.

use typewright_runtime::codegen::{Calling, Request, calls};
use super::{Client, api::*};

impl Client {
    /// `POST /accounts`
    pub fn create_account(&self, request: impl Into<Request<CreateAccount>>) -> Calling<Account> {
        self.0.call(request.into())
    }
}

calls!(GoldenValuesApi { create_account: CreateAccount; });
