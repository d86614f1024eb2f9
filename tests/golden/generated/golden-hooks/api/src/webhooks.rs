// Written by typewright from hooks.yaml. Change the document, not this file, and run: typewright generate

//! `GoldenHooksWebhooks` and what its operations take and return.

use super::operations::*;
use super::types::*;
use typewright_runtime::codegen::{Error, MaybeSend, Never, Request, Response, delegate, message, nested, unimplemented};

/// What the provider calls: implement it, and give it to the server's `webhooks`.
pub trait GoldenHooksWebhooks: Send + Sync + 'static {
    /// A kite has landed.
    ///
    /// `POST`, the webhook `kiteLanded`
    fn kite_landed(&self, request: Request<KiteLanded>)
        -> impl Future<Output = Result<Response<()>, Error>> + MaybeSend {
        unimplemented(request)
    }

    /// `POST`, the webhook `kite.lost`
    fn lose_kite(&self, request: Request<LoseKite>)
        -> impl Future<Output = Result<Response<LoseKiteResponse>, Error>> + MaybeSend {
        unimplemented(request)
    }
}

delegate!(GoldenHooksWebhooks for Arc { kite_landed: KiteLanded; lose_kite: LoseKite; });

/// The message of `kite_landed`.
#[derive(Clone, Debug, PartialEq)]
pub struct KiteLanded {
    pub x_signature: String,
    /// The body.
    pub body: Kite,
}

message!(KiteLanded = KITE_LANDED -> (), Never, empty 204 {
    header "x-signature" x_signature: String => required into;
    json "application/json" body: Kite => required => nested;
} new(x_signature: impl Into<String>, body: Kite));

/// The message of `lose_kite`.
#[derive(Clone, Debug, PartialEq)]
pub struct LoseKite {
    /// The body.
    pub body: Kite,
}

message!(LoseKite = LOSE_KITE -> LoseKiteResponse, Never, json 200 {
    json "application/json" body: Kite => required => nested;
} new(body: Kite));
