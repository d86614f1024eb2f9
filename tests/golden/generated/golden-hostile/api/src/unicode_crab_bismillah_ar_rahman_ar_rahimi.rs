// Written by typewright from hostile.json. Change the document, not this file, and run: typewright generate

//! `UnicodeCrabBismillahArRahmanArRahimiApi` and what its operations take and return.

use super::operations::*;
use super::types::*;
use typewright_runtime::codegen::{
    Error, MaybeSend, Request, Response, WithStatus, delegate, message, nested, responses, unimplemented,
};

/// ünïcödé 🦀 ﷽
pub trait UnicodeCrabBismillahArRahmanArRahimiApi: Send + Sync + 'static {
    /// ünïcödé 🦀 ﷽
    ///
    /// `POST /p39/ünïcödé 🦀 ﷽`
    fn o39unicode_crab_bismillah_ar_rahman_ar_rahimi(&self, request: Request<O39unicodeCrabBismillahArRahmanArRahimi>)
        -> impl Future<Output = Result<Response<O39unicodeCrabBismillahArRahmanArRahimi200Reply>, Error<O39unicodeCrabBismillahArRahmanArRahimiError>>> + MaybeSend {
        unimplemented(request)
    }
}

delegate!(UnicodeCrabBismillahArRahmanArRahimiApi for Arc {
    o39unicode_crab_bismillah_ar_rahman_ar_rahimi: O39unicodeCrabBismillahArRahmanArRahimi;
});

/// The message of `o39unicode_crab_bismillah_ar_rahman_ar_rahimi`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct O39unicodeCrabBismillahArRahmanArRahimi {
    /// ünïcödé 🦀 ﷽ Default: `"ünïcödé 🦀 ﷽"`.
    pub qunicode_crab_bismillah_ar_rahman_ar_rahimi: Option<String>,
    /// ünïcödé 🦀 ﷽
    ///
    /// Deprecated.
    pub c39: Option<O39unicodeCrabBismillahArRahmanArRahimiC39>,
    /// ünïcödé 🦀 ﷽
    pub body: Option<S39unicodeCrabBismillahArRahmanArRahimi>,
}

/// The documented errors of [`O39unicodeCrabBismillahArRahmanArRahimi`].
#[derive(Clone, Debug, PartialEq)]
pub enum O39unicodeCrabBismillahArRahmanArRahimiError {
    /// ünïcödé 🦀 ﷽
    Other(WithStatus<()>),
}

responses!(O39unicodeCrabBismillahArRahmanArRahimiError { empty_any 0 Other(body); });
message!(O39unicodeCrabBismillahArRahmanArRahimi = O39UNICODE_CRAB_BISMILLAH_AR_RAHMAN_AR_RAHIMI
    -> O39unicodeCrabBismillahArRahmanArRahimi200Reply, O39unicodeCrabBismillahArRahmanArRahimiError, headed 200 {
    query "qünïcödé 🦀 ﷽" qunicode_crab_bismillah_ar_rahman_ar_rahimi: String => optional into [= "ünïcödé 🦀 ﷽".to_owned()];
    cookie "c39" c39: O39unicodeCrabBismillahArRahmanArRahimiC39 => optional into => nested;
    form "application/x-www-form-urlencoded" body: S39unicodeCrabBismillahArRahmanArRahimi => optional [..] => nested;
} new());
