//! Who may call.

use crate::operation::Operation;
use crate::security::Scheme;
use crate::{BoxFuture, Principal, Secret};

/// One credential that a request carries.
#[derive(Debug)]
pub struct Credential {
    /// The scheme that it belongs to.
    pub scheme: &'static Scheme,
    /// The credential without its prefix (`Bearer`, `Basic`).
    pub secret: Secret<String>,
    /// The scopes that the operation asks for.
    pub scopes: &'static [&'static str],
}

/// The credentials of one alternative that the document allows, complete.
#[derive(Debug)]
pub struct Credentials(pub Vec<Credential>);

impl Credentials {
    /// The credential of a scheme by its name in the document.
    pub fn get(&self, scheme: &str) -> Option<&str> {
        let found = self.0.iter().find(|credential| credential.scheme.name == scheme);
        found.map(|credential| credential.secret.expose_secret().as_str())
    }
}

/// Why a caller is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Denied {
    /// 401: the credentials are not accepted.
    Unauthenticated,
    /// 403: they are, but do not suffice.
    Forbidden,
}

/// Decides who may call. Whether a principal has the scopes that an operation asks for is checked afterwards.
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
