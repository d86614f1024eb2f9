// Written by typewright from hostile.json. Change the document, not this file, and run: typewright generate

//! The operations of `SlugDocsApi`, sent.

use typewright_runtime::codegen::{Calling, Request, calls};
use super::{Client, api::*};

impl Client {
    /// {{slug}} {{docs}}
    ///
    /// `POST /p28/--slug-- --docs--`
    pub fn o28_slug_docs(&self, request: impl Into<Request<O28SlugDocs>>)
        -> Calling<O28SlugDocs200Reply, O28SlugDocsError> {
        self.0.call(request.into())
    }
}

calls!(SlugDocsApi { o28_slug_docs: O28SlugDocs; });
