// Written by typewright from hostile.json. Change the document, not this file, and run: typewright generate

//! The operations of `CrateSelfSuperSelfApi`, sent.

use typewright_runtime::codegen::{Calling, Request, calls};
use super::{Client, api::*};

impl Client {
    /// crate::self::super::Self
    ///
    /// `POST /p36/crate::self::super::Self`
    pub fn o36crate_self_super_self(&self, request: impl Into<Request<O36crateSelfSuperSelf>>)
        -> Calling<O36crateSelfSuperSelf200Reply, O36crateSelfSuperSelfError> {
        self.0.call(request.into())
    }
}

calls!(CrateSelfSuperSelfApi { o36crate_self_super_self: O36crateSelfSuperSelf; });
