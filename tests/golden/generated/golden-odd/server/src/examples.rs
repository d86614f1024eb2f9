// Written by typewright from odd.yaml. Change the document, not this file, and run: typewright generate

//! An implementation that answers from the document's examples.

use super::api::*;
use typewright_runtime::server::{nothing, examples};

/// Answers every operation for which the document has an example with it, and the others with 501.
#[derive(Clone, Copy, Debug, Default)]
pub struct Examples;

examples!(TypesApi { client: ClientRequest => Ok(ClientResponse::NotModified.into()); });
examples!(SelfApi {});
examples!(GoldenOddApi { post_b: PostB => nothing(); v1: V1 => nothing(); t: TRequest => nothing(); });
