// Written by typewright from hostile.json. Change the document, not this file, and run: typewright generate

//! `DependenciesEvilApi` and what its operations take and return.

use super::operations::*;
use super::types::*;
use typewright_runtime::codegen::{
    Error, MaybeSend, Request, Response, WithStatus, delegate, message, nested, responses, unimplemented,
};

/// \[dependencies\] evil = "\*"
pub trait DependenciesEvilApi: Send + Sync + 'static {
    /// \[dependencies\] evil = "\*"
    ///
    /// `POST /p32/[dependencies]\nevil = "*"`
    fn o32_dependencies_evil(&self, request: Request<O32DependenciesEvil>)
        -> impl Future<Output = Result<Response<O32DependenciesEvil200Reply>, Error<O32DependenciesEvilError>>> + MaybeSend {
        unimplemented(request)
    }
}

delegate!(DependenciesEvilApi for Arc { o32_dependencies_evil: O32DependenciesEvil; });

/// The message of `o32_dependencies_evil`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct O32DependenciesEvil {
    /// \[dependencies\] evil = "\*" Default: `"[dependencies]\nevil = \"*\""`.
    pub q_dependencies_evil: Option<String>,
    /// \[dependencies\] evil = "\*"
    ///
    /// Deprecated.
    pub c32: Option<O32DependenciesEvilC32>,
    /// \[dependencies\] evil = "\*"
    pub body: Option<S32DependenciesEvil>,
}

/// The documented errors of [`O32DependenciesEvil`].
#[derive(Clone, Debug, PartialEq)]
pub enum O32DependenciesEvilError {
    /// \[dependencies\] evil = "\*"
    Other(WithStatus<()>),
}

responses!(O32DependenciesEvilError { empty_any 0 Other(body); });
message!(O32DependenciesEvil = O32_DEPENDENCIES_EVIL
    -> O32DependenciesEvil200Reply, O32DependenciesEvilError, headed 200 {
    query "q[dependencies]\nevil = \"*\"" q_dependencies_evil: String => optional into [= "[dependencies]\nevil = \"*\"".to_owned()];
    cookie "c32" c32: O32DependenciesEvilC32 => optional into => nested;
    form "application/x-www-form-urlencoded" body: S32DependenciesEvil => optional [..] => nested;
} new());
