// Written by typewright from values.yaml. Change the document, not this file, and run: typewright generate

//! `GoldenValuesApi` and what its operations take and return.

use super::operations::*;
use super::types::*;
use typewright_runtime::codegen::{Error, MaybeSend, Never, Request, Response, delegate, message, nested, unimplemented};

/// The operations of this API.
pub trait GoldenValuesApi: Send + Sync + 'static {
    /// `POST /accounts`
    fn create_account(&self, request: Request<CreateAccount>)
        -> impl Future<Output = Result<Response<Account>, Error>> + MaybeSend {
        unimplemented(request)
    }
}

delegate!(GoldenValuesApi for Arc { create_account: CreateAccount; });

/// The message of `create_account`.
#[derive(Clone, Debug, PartialEq)]
pub struct CreateAccount {
    /// The body.
    pub body: AccountInput,
}

message!(CreateAccount = CREATE_ACCOUNT -> Account, Never, json 201 {
    json "application/json" body: AccountInput => required => nested;
} new(body: AccountInput));
