//! The tables that generated crates consist of.
//!
//! A row says what the document says: place, name on the wire, presence, field. What rows have in common is a method
//! of that name on both sides (`required` of the writer and of the reader, `query` of the outgoing and the incoming
//! request), so that reading and writing cannot drift apart.

mod enumeration;
mod message;
mod new;
mod object;
mod operation;
mod response;
mod union;

#[doc(hidden)]
#[macro_export]
macro_rules! __serde {
    ($type:ident) => {
        impl $crate::codegen::Serialize for $type {
            fn serialize<S: $crate::codegen::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                $crate::wire::Wire::encode(self, serializer)
            }
        }

        impl<'de> $crate::codegen::Deserialize<'de> for $type {
            fn deserialize<D: $crate::codegen::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                $crate::wire::Wire::decode(deserializer)
            }
        }
    };
}
