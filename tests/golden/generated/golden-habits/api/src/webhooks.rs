// Written by typewright from habits.yaml. Change the document, not this file, and run: typewright generate

//! `GoldenHabitsWebhooks` and what its operations take and return.

use super::operations::*;
use super::types::*;
use typewright_runtime::codegen::{Error, MaybeSend, Never, Request, Response, delegate, message, nested, unimplemented};

/// What the provider calls: implement it, and give it to the server's `webhooks`.
pub trait GoldenHabitsWebhooks: Send + Sync + 'static {
    /// `POST`, the webhook `noted`
    fn noted(&self, request: Request<Noted>) -> impl Future<Output = Result<Response<()>, Error>> + MaybeSend {
        unimplemented(request)
    }
}

delegate!(GoldenHabitsWebhooks for Arc { noted: Noted; });

/// The message of `noted`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Noted {
    /// The body.
    pub body: Option<Note>,
}

message!(Noted = NOTED -> (), Never, empty 204 { json "application/json" body: Note => optional => nested; } new());
