// Written by typewright from hostile.json. Change the document, not this file, and run: typewright generate

//! `SlugDocsApi` and what its operations take and return.

use super::operations::*;
use super::types::*;
use typewright_runtime::codegen::{
    Error, MaybeSend, Request, Response, WithStatus, delegate, message, nested, responses, unimplemented,
};

/// {{slug}} {{docs}}
pub trait SlugDocsApi: Send + Sync + 'static {
    /// {{slug}} {{docs}}
    ///
    /// `POST /p28/--slug-- --docs--`
    fn o28_slug_docs(&self, request: Request<O28SlugDocs>)
        -> impl Future<Output = Result<Response<O28SlugDocs200Reply>, Error<O28SlugDocsError>>> + MaybeSend {
        unimplemented(request)
    }
}

delegate!(SlugDocsApi for Arc { o28_slug_docs: O28SlugDocs; });

/// The message of `o28_slug_docs`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct O28SlugDocs {
    /// {{slug}} {{docs}} Default: `"{{slug}} {{docs}}"`.
    pub q_slug_docs: Option<String>,
    /// {{slug}} {{docs}}
    ///
    /// Deprecated.
    pub c28: Option<O28SlugDocsC28>,
    /// {{slug}} {{docs}}
    pub body: Option<S28SlugDocs>,
}

/// The documented errors of [`O28SlugDocs`].
#[derive(Clone, Debug, PartialEq)]
pub enum O28SlugDocsError {
    /// {{slug}} {{docs}}
    Other(WithStatus<()>),
}

responses!(O28SlugDocsError { empty_any 0 Other(body); });
message!(O28SlugDocs = O28_SLUG_DOCS -> O28SlugDocs200Reply, O28SlugDocsError, headed 200 {
    query "q{{slug}} {{docs}}" q_slug_docs: String => optional into [= "{{slug}} {{docs}}".to_owned()];
    cookie "c28" c28: O28SlugDocsC28 => optional into => nested;
    form "application/x-www-form-urlencoded" body: S28SlugDocs => optional [..] => nested;
} new());
