// Written by typewright from hostile.json. Change the document, not this file, and run: typewright generate

//! `ABCApi` and what its operations take and return.

use super::operations::*;
use super::types::*;
use typewright_runtime::codegen::{
    Error, MaybeSend, Request, Response, WithStatus, delegate, message, nested, responses, unimplemented,
};

/// | a | b |
/// |---|---|
/// | c |
pub trait ABCApi: Send + Sync + 'static {
    /// | a | b |
    /// |---|---|
    /// | c |
    ///
    /// `POST /p37/| a | b |\n|---|---|\n| c |`
    fn o37_a_b_c(&self, request: Request<O37ABC>)
        -> impl Future<Output = Result<Response<O37ABC200Reply>, Error<O37ABCError>>> + MaybeSend {
        unimplemented(request)
    }
}

delegate!(ABCApi for Arc { o37_a_b_c: O37ABC; });

/// The message of `o37_a_b_c`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct O37ABC {
    /// | a | b |
    /// |---|---|
    /// | c | Default: \`"| a | b |\\n|---|---|\\n| c |"\`.
    pub q_a_b_c: Option<String>,
    /// | a | b |
    /// |---|---|
    /// | c |
    ///
    /// Deprecated.
    pub c37: Option<O37ABCC37>,
    /// | a | b |
    /// |---|---|
    /// | c |
    pub body: Option<S37ABC>,
}

/// The documented errors of [`O37ABC`].
#[derive(Clone, Debug, PartialEq)]
pub enum O37ABCError {
    /// | a | b |
    /// |---|---|
    /// | c |
    Other(WithStatus<()>),
}

responses!(O37ABCError { empty_any 0 Other(body); });
message!(O37ABC = O37_A_B_C -> O37ABC200Reply, O37ABCError, headed 200 {
    query "q| a | b |\n|---|---|\n| c |" q_a_b_c: String => optional into [= "| a | b |\n|---|---|\n| c |".to_owned()];
    cookie "c37" c37: O37ABCC37 => optional into => nested;
    form "application/x-www-form-urlencoded" body: S37ABC => optional [..] => nested;
} new());
