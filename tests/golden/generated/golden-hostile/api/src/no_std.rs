// Written by typewright from hostile.json. Change the document, not this file, and run: typewright generate

//! `NoStdApi` and what its operations take and return.

use super::operations::*;
use super::types::*;
use typewright_runtime::codegen::{
    Error, MaybeSend, Request, Response, WithStatus, delegate, message, nested, responses, unimplemented,
};

/// \#!\[no_std\]
pub trait NoStdApi: Send + Sync + 'static {
    /// \#!\[no_std\]
    ///
    /// `POST /p23/-![no_std]`
    fn o23_no_std(&self, request: Request<O23NoStd>)
        -> impl Future<Output = Result<Response<O23NoStd200Reply>, Error<O23NoStdError>>> + MaybeSend {
        unimplemented(request)
    }
}

delegate!(NoStdApi for Arc { o23_no_std: O23NoStd; });

/// The message of `o23_no_std`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct O23NoStd {
    /// \#!\[no_std\] Default: `"#![no_std]"`.
    pub q_no_std: Option<String>,
    /// \#!\[no_std\]
    ///
    /// Deprecated.
    pub c23: Option<O23NoStdC23>,
    /// \#!\[no_std\]
    pub body: Option<S23NoStd>,
}

/// The documented errors of [`O23NoStd`].
#[derive(Clone, Debug, PartialEq)]
pub enum O23NoStdError {
    /// \#!\[no_std\]
    Other(WithStatus<()>),
}

responses!(O23NoStdError { empty_any 0 Other(body); });
message!(O23NoStd = O23_NO_STD -> O23NoStd200Reply, O23NoStdError, headed 200 {
    query "q#![no_std]" q_no_std: String => optional into [= "#![no_std]".to_owned()];
    cookie "c23" c23: O23NoStdC23 => optional into => nested;
    form "application/x-www-form-urlencoded" body: S23NoStd => optional [..] => nested;
} new());
