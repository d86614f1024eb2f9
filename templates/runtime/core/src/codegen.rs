//! The one module that generated code imports; what is here is for it alone.

pub use crate::multipart::File;
pub use crate::operation::{Need, Operation};
pub use crate::reply::WithStatus;
pub use crate::security::{Place, Scheme};
pub use crate::wire::{Base64, Date, DateTime, Duration, Time, Uuid};
pub use crate::{Body, Error, EventStream, JsonLines, Maybe, MaybeSend, Never, Request, Response, Secret, Validate};
pub use crate::{
    contents, delegate, enumeration, headed, message, multipart, object, operations, responses, schemes, setters,
    tagged_union, union,
};
pub use bytes::Bytes;
pub use serde_core::de::MapAccess;
pub use serde_core::ser::SerializeMap;
pub use serde_core::{Deserialize, Deserializer, Serialize, Serializer};
pub use serde_json::Value;
pub use std::collections::BTreeMap;
pub use std::sync::Arc;

/// An object whose members the document does not describe.
pub type JsonObject = serde_json::Map<String, Value>;

/// The error for a value that a closed set does not list.
pub fn unlisted<E: serde_core::de::Error>(values: &[&str]) -> E {
    E::custom(format_args!("expected one of {}", values.join(", ")))
}

/// What a method of an API's trait does until somebody implements it.
pub fn unimplemented<M: crate::message::Message>(_: Request<M>) -> std::future::Ready<crate::message::Answer<M>> {
    std::future::ready(Err(Error::Unimplemented))
}

/// A default that the document gives as JSON; none if it does not fit the type after all.
pub fn default_of<T: crate::wire::Wire>(text: &str) -> Option<T> {
    crate::wire::from_slice(text.as_bytes()).ok()
}

/// Checks what a value's own type says of it, and of everything in it.
pub fn nested<T: Validate>(checker: &mut crate::validate::Checker, value: &T) {
    value.check(checker);
}
