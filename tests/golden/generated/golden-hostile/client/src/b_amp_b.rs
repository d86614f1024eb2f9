// Written by typewright from hostile.json. Change the document, not this file, and run: typewright generate

//! The operations of `BAmpBApi`, sent.

use typewright_runtime::codegen::{Calling, Request, calls};
use super::{Client, api::*};

impl Client {
    /// \<b>&amp;\</b>
    ///
    /// `POST /p31/<b>&amp;</b>`
    pub fn o31_b_amp_b(&self, request: impl Into<Request<O31BAmpB>>) -> Calling<O31BAmpB200Reply, O31BAmpBError> {
        self.0.call(request.into())
    }
}

calls!(BAmpBApi { o31_b_amp_b: O31BAmpB; });
