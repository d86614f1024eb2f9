// Written by typewright from hostile.json. Change the document, not this file, and run: typewright generate

//! The operations of `SeparatorU2028LineApi`, sent.

use typewright_runtime::codegen::{Calling, Request, calls};
use super::{Client, api::*};

impl Client {
    /// separator line
    ///
    /// `POST /p9/separator line`
    pub fn o9separator_u2028_line(&self, request: impl Into<Request<O9separatorU2028Line>>)
        -> Calling<O9separatorU2028Line200Reply, O9separatorU2028LineError> {
        self.0.call(request.into())
    }
}

calls!(SeparatorU2028LineApi { o9separator_u2028_line: O9separatorU2028Line; });
