// Written by typewright from hostile.json. Change the document, not this file, and run: typewright generate

//! `CrateSelfSuperSelfApi` and what its operations take and return.

use super::operations::*;
use super::types::*;
use typewright_runtime::codegen::{
    Error, MaybeSend, Request, Response, WithStatus, delegate, message, nested, responses, unimplemented,
};

/// crate::self::super::Self
pub trait CrateSelfSuperSelfApi: Send + Sync + 'static {
    /// crate::self::super::Self
    ///
    /// `POST /p36/crate::self::super::Self`
    fn o36crate_self_super_self(&self, request: Request<O36crateSelfSuperSelf>)
        -> impl Future<Output = Result<Response<O36crateSelfSuperSelf200Reply>, Error<O36crateSelfSuperSelfError>>> + MaybeSend {
        unimplemented(request)
    }
}

delegate!(CrateSelfSuperSelfApi for Arc { o36crate_self_super_self: O36crateSelfSuperSelf; });

/// The message of `o36crate_self_super_self`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct O36crateSelfSuperSelf {
    /// crate::self::super::Self Default: `"crate::self::super::Self"`.
    pub qcrate_self_super_self: Option<String>,
    /// crate::self::super::Self
    ///
    /// Deprecated.
    pub c36: Option<O36crateSelfSuperSelfC36>,
    /// crate::self::super::Self
    pub body: Option<S36crateSelfSuperSelf>,
}

/// The documented errors of [`O36crateSelfSuperSelf`].
#[derive(Clone, Debug, PartialEq)]
pub enum O36crateSelfSuperSelfError {
    /// crate::self::super::Self
    Other(WithStatus<()>),
}

responses!(O36crateSelfSuperSelfError { empty_any 0 Other(body); });
message!(O36crateSelfSuperSelf = O36CRATE_SELF_SUPER_SELF
    -> O36crateSelfSuperSelf200Reply, O36crateSelfSuperSelfError, headed 200 {
    query "qcrate::self::super::Self" qcrate_self_super_self: String => optional into [= "crate::self::super::Self".to_owned()];
    cookie "c36" c36: O36crateSelfSuperSelfC36 => optional into => nested;
    form "application/x-www-form-urlencoded" body: S36crateSelfSuperSelf => optional [..] => nested;
} new());
