// Written by typewright from hostile.json. Change the document, not this file, and run: typewright generate

//! The operations of `DependenciesEvilApi`, sent.

use typewright_runtime::codegen::{Calling, Request, calls};
use super::{Client, api::*};

impl Client {
    /// \[dependencies\] evil = "\*"
    ///
    /// \`POST /p32/\[dependencies\] evil = "\*"\`
    pub fn o32_dependencies_evil(&self, request: impl Into<Request<O32DependenciesEvil>>)
        -> Calling<O32DependenciesEvil200Reply, O32DependenciesEvilError> {
        self.0.call(request.into())
    }
}

calls!(DependenciesEvilApi { o32_dependencies_evil: O32DependenciesEvil; });
