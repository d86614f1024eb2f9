//! What every generated server is made of: routing, authentication, refusals.

#[cfg(feature = "serve")]
mod activity;
mod answer;
mod answers;
mod auth;
mod document;
mod form;
mod limits;
mod paced;
mod problem;
mod refusals;
mod request_id;
mod router;
#[cfg(feature = "serve")]
mod serve;
#[cfg(feature = "stub")]
pub mod stub;
mod template;

pub use crate::{BoxError, Principal, Reading, examples};
pub use answers::{Answers, Seed};
pub use auth::{AcceptAny, Authenticator, Credential, Credentials, Denied, authenticate_with};
pub use axum::Router;
pub use document::{Docs, docs};
pub use limits::Limits;
pub use refusals::{Refusal, Refusals};
pub use request_id::RequestId;
pub use router::{ApiMethod, Routes};
#[cfg(feature = "serve")]
pub use serve::{Connections, unknown};
