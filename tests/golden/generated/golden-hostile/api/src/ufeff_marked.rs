// Written by typewright from hostile.json. Change the document, not this file, and run: typewright generate

//! `UfeffMarkedApi` and what its operations take and return.

use super::operations::*;
use super::types::*;
use typewright_runtime::codegen::{
    Error, MaybeSend, Request, Response, WithStatus, delegate, message, nested, responses, unimplemented,
};

/// ﻿marked
pub trait UfeffMarkedApi: Send + Sync + 'static {
    /// ﻿marked
    ///
    /// `POST /p14/﻿marked`
    fn o14_ufeff_marked(&self, request: Request<O14UfeffMarked>)
        -> impl Future<Output = Result<Response<O14UfeffMarked200Reply>, Error<O14UfeffMarkedError>>> + MaybeSend {
        unimplemented(request)
    }
}

delegate!(UfeffMarkedApi for Arc { o14_ufeff_marked: O14UfeffMarked; });

/// The message of `o14_ufeff_marked`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct O14UfeffMarked {
    /// ﻿marked Default: `"﻿marked"`.
    pub q_ufeff_marked: Option<String>,
    /// ﻿marked
    ///
    /// Deprecated.
    pub c14: Option<O14UfeffMarkedC14>,
    /// ﻿marked
    pub body: Option<S14UfeffMarked>,
}

/// The documented errors of [`O14UfeffMarked`].
#[derive(Clone, Debug, PartialEq)]
pub enum O14UfeffMarkedError {
    /// ﻿marked
    Other(WithStatus<()>),
}

responses!(O14UfeffMarkedError { empty_any 0 Other(body); });
message!(O14UfeffMarked = O14_UFEFF_MARKED -> O14UfeffMarked200Reply, O14UfeffMarkedError, headed 200 {
    query "q\u{feff}marked" q_ufeff_marked: String => optional into [= "\u{feff}marked".to_owned()];
    cookie "c14" c14: O14UfeffMarkedC14 => optional into => nested;
    form "application/x-www-form-urlencoded" body: S14UfeffMarked => optional [..] => nested;
} new());
