// Written by typewright from hostile.json. Change the document, not this file, and run: typewright generate

//! `U2066IsolatedU2069Api` and what its operations take and return.

use super::operations::*;
use super::types::*;
use typewright_runtime::codegen::{
    Error, MaybeSend, Request, Response, WithStatus, delegate, message, nested, responses, unimplemented,
};

/// \u{2066}isolated\u{2069}
pub trait U2066IsolatedU2069Api: Send + Sync + 'static {
    /// \u{2066}isolated\u{2069}
    ///
    /// `POST /p1/\u{2066}isolated\u{2069}`
    fn o1_u2066_isolated_u2069(&self, request: Request<O1U2066IsolatedU2069>)
        -> impl Future<Output = Result<Response<O1U2066IsolatedU2069200Reply>, Error<O1U2066IsolatedU2069Error>>> + MaybeSend {
        unimplemented(request)
    }
}

delegate!(U2066IsolatedU2069Api for Arc { o1_u2066_isolated_u2069: O1U2066IsolatedU2069; });

/// The message of `o1_u2066_isolated_u2069`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct O1U2066IsolatedU2069 {
    /// \u{2066}isolated\u{2069} Default: `"\u{2066}isolated\u{2069}"`.
    pub q_u2066_isolated_u2069: Option<String>,
    /// \u{2066}isolated\u{2069}
    ///
    /// Deprecated.
    pub c1: Option<O1U2066IsolatedU2069C1>,
    /// \u{2066}isolated\u{2069}
    pub body: Option<S1U2066IsolatedU2069>,
}

/// The documented errors of [`O1U2066IsolatedU2069`].
#[derive(Clone, Debug, PartialEq)]
pub enum O1U2066IsolatedU2069Error {
    /// \u{2066}isolated\u{2069}
    Other(WithStatus<()>),
}

responses!(O1U2066IsolatedU2069Error { empty_any 0 Other(body); });
message!(O1U2066IsolatedU2069 = O1_U2066_ISOLATED_U2069
    -> O1U2066IsolatedU2069200Reply, O1U2066IsolatedU2069Error, headed 200 {
    query "q\u{2066}isolated\u{2069}" q_u2066_isolated_u2069: String => optional into [= "\u{2066}isolated\u{2069}".to_owned()];
    cookie "c1" c1: O1U2066IsolatedU2069C1 => optional into => nested;
    form "application/x-www-form-urlencoded" body: S1U2066IsolatedU2069 => optional [..] => nested;
} new());
