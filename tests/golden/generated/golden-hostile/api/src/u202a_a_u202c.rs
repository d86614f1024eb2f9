// Written by typewright from hostile.json. Change the document, not this file, and run: typewright generate

//! `U202aAU202cApi` and what its operations take and return.

use super::operations::*;
use super::types::*;
use typewright_runtime::codegen::{
    Error, MaybeSend, Request, Response, WithStatus, delegate, message, nested, responses, unimplemented,
};

/// \u{202a}a\u{202c}
pub trait U202aAU202cApi: Send + Sync + 'static {
    /// \u{202a}a\u{202c}
    ///
    /// `POST /p2/\u{202a}a\u{202c}`
    fn o2_u202a_a_u202c(&self, request: Request<O2U202aAU202c>)
        -> impl Future<Output = Result<Response<O2U202aAU202c200Reply>, Error<O2U202aAU202cError>>> + MaybeSend {
        unimplemented(request)
    }
}

delegate!(U202aAU202cApi for Arc { o2_u202a_a_u202c: O2U202aAU202c; });

/// The message of `o2_u202a_a_u202c`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct O2U202aAU202c {
    /// \u{202a}a\u{202c} Default: `"\u{202a}a\u{202c}"`.
    pub q_u202a_a_u202c: Option<String>,
    /// \u{202a}a\u{202c}
    ///
    /// Deprecated.
    pub c2: Option<O2U202aAU202cC2>,
    /// \u{202a}a\u{202c}
    pub body: Option<S2U202aAU202c>,
}

/// The documented errors of [`O2U202aAU202c`].
#[derive(Clone, Debug, PartialEq)]
pub enum O2U202aAU202cError {
    /// \u{202a}a\u{202c}
    Other(WithStatus<()>),
}

responses!(O2U202aAU202cError { empty_any 0 Other(body); });
message!(O2U202aAU202c = O2_U202A_A_U202C -> O2U202aAU202c200Reply, O2U202aAU202cError, headed 200 {
    query "q\u{202a}a\u{202c}" q_u202a_a_u202c: String => optional into [= "\u{202a}a\u{202c}".to_owned()];
    cookie "c2" c2: O2U202aAU202cC2 => optional into => nested;
    form "application/x-www-form-urlencoded" body: S2U202aAU202c => optional [..] => nested;
} new());
