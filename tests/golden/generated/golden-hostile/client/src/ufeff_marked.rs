// Written by typewright from hostile.json. Change the document, not this file, and run: typewright generate

//! The operations of `UfeffMarkedApi`, sent.

use typewright_runtime::codegen::{Calling, Request, calls};
use super::{Client, api::*};

impl Client {
    /// ﻿marked
    ///
    /// `POST /p14/﻿marked`
    pub fn o14_ufeff_marked(&self, request: impl Into<Request<O14UfeffMarked>>)
        -> Calling<O14UfeffMarked200Reply, O14UfeffMarkedError> {
        self.0.call(request.into())
    }
}

calls!(UfeffMarkedApi { o14_ufeff_marked: O14UfeffMarked; });
