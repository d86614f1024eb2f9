// Written by typewright from hostile.json. Change the document, not this file, and run: typewright generate

//! `U61cMarkApi` and what its operations take and return.

use super::operations::*;
use super::types::*;
use typewright_runtime::codegen::{
    Error, MaybeSend, Request, Response, WithStatus, delegate, message, nested, responses, unimplemented,
};

/// \u{61c}mark
pub trait U61cMarkApi: Send + Sync + 'static {
    /// \u{61c}mark
    ///
    /// `POST /p3/\u{61c}mark`
    fn o3_u61c_mark(&self, request: Request<O3U61cMark>)
        -> impl Future<Output = Result<Response<O3U61cMark200Reply>, Error<O3U61cMarkError>>> + MaybeSend {
        unimplemented(request)
    }
}

delegate!(U61cMarkApi for Arc { o3_u61c_mark: O3U61cMark; });

/// The message of `o3_u61c_mark`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct O3U61cMark {
    /// \u{61c}mark Default: `"\u{61c}mark"`.
    pub q_u61c_mark: Option<String>,
    /// \u{61c}mark
    ///
    /// Deprecated.
    pub c3: Option<O3U61cMarkC3>,
    /// \u{61c}mark
    pub body: Option<S3U61cMark>,
}

/// The documented errors of [`O3U61cMark`].
#[derive(Clone, Debug, PartialEq)]
pub enum O3U61cMarkError {
    /// \u{61c}mark
    Other(WithStatus<()>),
}

responses!(O3U61cMarkError { empty_any 0 Other(body); });
message!(O3U61cMark = O3_U61C_MARK -> O3U61cMark200Reply, O3U61cMarkError, headed 200 {
    query "q\u{61c}mark" q_u61c_mark: String => optional into [= "\u{61c}mark".to_owned()];
    cookie "c3" c3: O3U61cMarkC3 => optional into => nested;
    form "application/x-www-form-urlencoded" body: S3U61cMark => optional [..] => nested;
} new());
