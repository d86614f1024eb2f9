// Written by typewright from values.yaml. Change the document, not this file, and run: typewright generate

//! The operations of `GoldenValuesApi`, sent.

use typewright_runtime::codegen::{Error, Request, Response, delegate};
use super::{Client, api::*};

impl Client {
    /// `POST /accounts`
    pub async fn create_account(&self, request: impl Into<Request<CreateAccount>>) -> Result<Response<Account>, Error> {
        self.0.call(request.into()).await
    }
}

delegate!(GoldenValuesApi for Client { create_account: CreateAccount; });
