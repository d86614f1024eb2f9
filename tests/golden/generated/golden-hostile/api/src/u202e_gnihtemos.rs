// Written by typewright from hostile.json. Change the document, not this file, and run: typewright generate

//! `U202eGnihtemosApi` and what its operations take and return.

use super::operations::*;
use super::types::*;
use typewright_runtime::codegen::{
    Error, MaybeSend, Request, Response, WithStatus, delegate, message, nested, responses, unimplemented,
};

/// \u{202e}gnihtemos
pub trait U202eGnihtemosApi: Send + Sync + 'static {
    /// \u{202e}gnihtemos
    ///
    /// `POST /p0/\u{202e}gnihtemos`
    fn o0_u202e_gnihtemos(&self, request: Request<O0U202eGnihtemos>)
        -> impl Future<Output = Result<Response<O0U202eGnihtemos200Reply>, Error<O0U202eGnihtemosError>>> + MaybeSend {
        unimplemented(request)
    }
}

delegate!(U202eGnihtemosApi for Arc { o0_u202e_gnihtemos: O0U202eGnihtemos; });

/// The message of `o0_u202e_gnihtemos`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct O0U202eGnihtemos {
    /// \u{202e}gnihtemos Default: `"\u{202e}gnihtemos"`.
    pub q_u202e_gnihtemos: Option<String>,
    /// \u{202e}gnihtemos
    ///
    /// Deprecated.
    pub c0: Option<O0U202eGnihtemosC0>,
    /// \u{202e}gnihtemos
    pub body: Option<S0U202eGnihtemos>,
}

/// The documented errors of [`O0U202eGnihtemos`].
#[derive(Clone, Debug, PartialEq)]
pub enum O0U202eGnihtemosError {
    /// \u{202e}gnihtemos
    Other(WithStatus<()>),
}

responses!(O0U202eGnihtemosError { empty_any 0 Other(body); });
message!(O0U202eGnihtemos = O0_U202E_GNIHTEMOS -> O0U202eGnihtemos200Reply, O0U202eGnihtemosError, headed 200 {
    query "q\u{202e}gnihtemos" q_u202e_gnihtemos: String => optional into [= "\u{202e}gnihtemos".to_owned()];
    cookie "c0" c0: O0U202eGnihtemosC0 => optional into => nested;
    form "application/x-www-form-urlencoded" body: S0U202eGnihtemos => optional [..] => nested;
} new());
