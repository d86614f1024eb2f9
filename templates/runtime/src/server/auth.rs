//! Who may call.

use crate::operation::Operation;
use crate::security::Scheme;
use crate::{BoxFuture, Principal, Secret};
use subtle::ConstantTimeEq as _;

/// One credential that a request carries. [`matches`](Credential::matches) compares it with the one that is expected.
#[derive(Debug)]
pub struct Credential {
    /// The scheme that it belongs to.
    pub scheme: &'static Scheme,
    /// The credential without its prefix (`Bearer`, `Basic`).
    pub secret: Secret<String>,
    /// The scopes that the operation asks for.
    pub scopes: &'static [&'static str],
}

impl Credential {
    /// Compares the secret with the one that is expected, in a time that says nothing of where they differ. `==` ends at
    /// the first difference, so that a caller can guess a secret bit by bit. The length is no secret.
    pub fn matches(&self, expected: &str) -> bool {
        is_same(self.secret.expose_secret(), expected)
    }
}

/// Compares two secrets in a time that depends on their length alone.
pub(super) fn is_same(left: &str, right: &str) -> bool {
    left.as_bytes().ct_eq(right.as_bytes()).into()
}

/// The credentials of one alternative that the document allows, complete.
#[derive(Debug)]
pub struct Credentials(pub Vec<Credential>);

impl Credentials {
    /// The credential of a scheme by its name in the document.
    pub fn get(&self, scheme: &str) -> Option<&str> {
        self.find(scheme).map(|credential| credential.secret.expose_secret().as_str())
    }

    /// Returns whether the credential of a scheme is the one that is expected; see [`Credential::matches`].
    pub fn matches(&self, scheme: &str, expected: &str) -> bool {
        self.find(scheme).is_some_and(|credential| credential.matches(expected))
    }

    fn find(&self, scheme: &str) -> Option<&Credential> {
        self.0.iter().find(|credential| credential.scheme.name == scheme)
    }
}

/// Why a caller is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Denied {
    /// 401: the credentials are not accepted.
    Unauthenticated,
    /// 403: they are, but do not suffice.
    Forbidden,
    /// The caller counts as one without credentials: anonymous where the document allows that, 401 elsewhere.
    Anonymous,
}

/// Decides who may call. Whether a principal has the scopes that an operation asks for is checked afterwards.
///
/// It should compare secrets by [`Credentials::matches`], and not by `==`. A caller whose credentials are denied is
/// refused even where the document allows anonymous callers, unless the reason is [`Denied::Anonymous`].
pub trait Authenticator: Send + Sync + 'static {
    /// Judges the credentials of a request to an operation.
    fn authenticate(
        &self,
        credentials: Credentials,
        operation: &'static Operation,
    ) -> impl Future<Output = Result<Principal, Denied>> + Send;
}

/// Accepts every non-empty credential, for everything. For stubs and tests.
#[derive(Clone, Copy, Debug)]
pub struct AcceptAny;

impl Authenticator for AcceptAny {
    async fn authenticate(&self, _: Credentials, _: &'static Operation) -> Result<Principal, Denied> {
        Ok(Principal::new(()).every_scope())
    }
}

struct With<F>(F);

/// An authenticator that needs no waiting.
pub fn authenticate_with<F>(judge: F) -> impl Authenticator
where
    F: Fn(&Credentials, &'static Operation) -> Result<Principal, Denied> + Send + Sync + 'static,
{
    With(judge)
}

impl<F> Authenticator for With<F>
where
    F: Fn(&Credentials, &'static Operation) -> Result<Principal, Denied> + Send + Sync + 'static,
{
    async fn authenticate(&self, credentials: Credentials, operation: &'static Operation) -> Result<Principal, Denied> {
        (self.0)(&credentials, operation)
    }
}

/// An authenticator behind one type for all routes.
pub(super) trait Judge: Send + Sync {
    fn judge<'a>(
        &'a self,
        credentials: Credentials,
        operation: &'static Operation,
    ) -> BoxFuture<'a, Result<Principal, Denied>>;
}

impl<A: Authenticator> Judge for A {
    fn judge<'a>(
        &'a self,
        credentials: Credentials,
        operation: &'static Operation,
    ) -> BoxFuture<'a, Result<Principal, Denied>> {
        Box::pin(self.authenticate(credentials, operation))
    }
}
