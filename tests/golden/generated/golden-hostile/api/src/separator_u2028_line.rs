// Written by typewright from hostile.json. Change the document, not this file, and run: typewright generate

//! `SeparatorU2028LineApi` and what its operations take and return.

use super::operations::*;
use super::types::*;
use typewright_runtime::codegen::{
    Error, MaybeSend, Request, Response, WithStatus, delegate, message, nested, responses, unimplemented,
};

/// separator line
pub trait SeparatorU2028LineApi: Send + Sync + 'static {
    /// separator line
    ///
    /// `POST /p9/separator line`
    fn o9separator_u2028_line(&self, request: Request<O9separatorU2028Line>)
        -> impl Future<Output = Result<Response<O9separatorU2028Line200Reply>, Error<O9separatorU2028LineError>>> + MaybeSend {
        unimplemented(request)
    }
}

delegate!(SeparatorU2028LineApi for Arc { o9separator_u2028_line: O9separatorU2028Line; });

/// The message of `o9separator_u2028_line`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct O9separatorU2028Line {
    /// separator line Default: `"separator line"`.
    pub qseparator_u2028_line: Option<String>,
    /// separator line
    ///
    /// Deprecated.
    pub c9: Option<O9separatorU2028LineC9>,
    /// separator line
    pub body: Option<S9separatorU2028Line>,
}

/// The documented errors of [`O9separatorU2028Line`].
#[derive(Clone, Debug, PartialEq)]
pub enum O9separatorU2028LineError {
    /// separator line
    Other(WithStatus<()>),
}

responses!(O9separatorU2028LineError { empty_any 0 Other(body); });
message!(O9separatorU2028Line = O9SEPARATOR_U2028_LINE
    -> O9separatorU2028Line200Reply, O9separatorU2028LineError, headed 200 {
    query "qseparator\u{2028}line" qseparator_u2028_line: String => optional into [= "separator\u{2028}line".to_owned()];
    cookie "c9" c9: O9separatorU2028LineC9 => optional into => nested;
    form "application/x-www-form-urlencoded" body: S9separatorU2028Line => optional [..] => nested;
} new());
