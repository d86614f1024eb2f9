// Written by typewright from hostile.json. Change the document, not this file, and run: typewright generate

//! `BAmpBApi` and what its operations take and return.

use super::operations::*;
use super::types::*;
use typewright_runtime::codegen::{
    Error, MaybeSend, Request, Response, WithStatus, delegate, message, nested, responses, unimplemented,
};

/// \<b>&amp;\</b>
pub trait BAmpBApi: Send + Sync + 'static {
    /// \<b>&amp;\</b>
    ///
    /// `POST /p31/<b>&amp;</b>`
    fn o31_b_amp_b(&self, request: Request<O31BAmpB>)
        -> impl Future<Output = Result<Response<O31BAmpB200Reply>, Error<O31BAmpBError>>> + MaybeSend {
        unimplemented(request)
    }
}

delegate!(BAmpBApi for Arc { o31_b_amp_b: O31BAmpB; });

/// The message of `o31_b_amp_b`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct O31BAmpB {
    /// \<b>&amp;\</b> Default: `"<b>&amp;</b>"`.
    pub q_b_amp_b: Option<String>,
    /// \<b>&amp;\</b>
    ///
    /// Deprecated.
    pub c31: Option<O31BAmpBC31>,
    /// \<b>&amp;\</b>
    pub body: Option<S31BAmpB>,
}

/// The documented errors of [`O31BAmpB`].
#[derive(Clone, Debug, PartialEq)]
pub enum O31BAmpBError {
    /// \<b>&amp;\</b>
    Other(WithStatus<()>),
}

responses!(O31BAmpBError { empty_any 0 Other(body); });
message!(O31BAmpB = O31_B_AMP_B -> O31BAmpB200Reply, O31BAmpBError, headed 200 {
    query "q<b>&amp;</b>" q_b_amp_b: String => optional into [= "<b>&amp;</b>".to_owned()];
    cookie "c31" c31: O31BAmpBC31 => optional into => nested;
    form "application/x-www-form-urlencoded" body: S31BAmpB => optional [..] => nested;
} new());
