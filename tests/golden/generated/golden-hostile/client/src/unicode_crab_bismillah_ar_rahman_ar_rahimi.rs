// Written by typewright from hostile.json. Change the document, not this file, and run: typewright generate

//! The operations of `UnicodeCrabBismillahArRahmanArRahimiApi`, sent.

use typewright_runtime::codegen::{Calling, Request, calls};
use super::{Client, api::*};

impl Client {
    /// ünïcödé 🦀 ﷽
    ///
    /// `POST /p39/ünïcödé 🦀 ﷽`
    pub fn o39unicode_crab_bismillah_ar_rahman_ar_rahimi(&self, request: impl Into<Request<O39unicodeCrabBismillahArRahmanArRahimi>>)
        -> Calling<O39unicodeCrabBismillahArRahmanArRahimi200Reply, O39unicodeCrabBismillahArRahmanArRahimiError> {
        self.0.call(request.into())
    }
}

calls!(UnicodeCrabBismillahArRahmanArRahimiApi {
    o39unicode_crab_bismillah_ar_rahman_ar_rahimi: O39unicodeCrabBismillahArRahmanArRahimi;
});
