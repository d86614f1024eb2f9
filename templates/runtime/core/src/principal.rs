//! Who calls.

use crate::security::Scheme;
use std::any::Any;
use std::sync::Arc;

/// Who calls: whatever the authenticator makes of the credentials, and what they allow. A handler finds it by
/// `request.principal()`.
#[derive(Clone)]
pub struct Principal {
    value: Arc<dyn Any + Send + Sync>,
    scopes: Scopes,
    /// The scheme of the credential, if the authenticator says.
    scheme: Option<&'static Scheme>,
}

#[derive(Clone)]
enum Scopes {
    These(Arc<[String]>),
    Every,
}

impl Principal {
    /// Wraps what is known of the caller, who has no scopes: operations that ask for some are refused with 403.
    pub fn new<T: Any + Send + Sync>(value: T) -> Self {
        Principal { value: Arc::new(value), scopes: Scopes::These(Arc::from([])), scheme: None }
    }

    /// Says which scopes the credentials have.
    #[must_use]
    pub fn scopes<S: Into<String>>(self, scopes: impl IntoIterator<Item = S>) -> Self {
        Principal { scopes: Scopes::These(scopes.into_iter().map(Into::into).collect()), ..self }
    }

    /// Says that the credentials allow everything, or that the authenticator has looked at scopes itself.
    #[must_use]
    pub fn every_scope(self) -> Self {
        Principal { scopes: Scopes::Every, ..self }
    }

    /// Says which scheme the credential belongs to. Where several schemes have the same place, such as a key and an OAuth
    /// token in `Authorization: Bearer`, the caller may then do only what the document allows with this scheme.
    #[must_use]
    pub fn of(self, scheme: &'static Scheme) -> Self {
        Principal { scheme: Some(scheme), ..self }
    }

    /// Returns whether the credential may belong to a scheme.
    pub fn is_of(&self, scheme: &Scheme) -> bool {
        self.scheme.is_none_or(|own| own == scheme)
    }

    /// Returns the value that the authenticator gave, if it has this type.
    pub fn get<T: Any>(&self) -> Option<&T> {
        self.value.downcast_ref()
    }

    /// Whether the caller has a scope.
    pub fn has_scope(&self, scope: &str) -> bool {
        match &self.scopes {
            Scopes::These(scopes) => scopes.iter().any(|own| own == scope),
            Scopes::Every => true,
        }
    }
}
