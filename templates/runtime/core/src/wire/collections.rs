//! Arrays, maps, boxes and nullable values.

use super::fit::Fit;
use super::given::Given;
use super::union::Tags;
use super::{In, Out, Wire, explain};
use crate::Maybe;
use serde_core::de::{MapAccess, SeqAccess, Visitor};
use serde_core::{Deserialize, Deserializer, Serializer};
use std::collections::BTreeMap;
use std::fmt;
use std::marker::PhantomData;

impl<T: Wire> Wire for Box<T> {
    fn encode<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        T::encode(self, serializer)
    }

    fn encode_beside<S: Serializer>(&self, tags: Option<&Tags<'_>>, serializer: S) -> Result<S::Ok, S::Error> {
        T::encode_beside(self, tags, serializer)
    }

    fn fit(given: &Given) -> Fit {
        T::fit(given)
    }

    fn decode<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        T::decode(deserializer).map(Box::new)
    }
}

/// `None` is null. Members that may be left out are told apart by their [`Writer`](super::Writer) method.
impl<T: Wire> Wire for Option<T> {
    fn encode<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Some(value) => value.encode(serializer),
            None => serializer.serialize_none(),
        }
    }

    fn decode<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Ok(Option::<In<T>>::deserialize(deserializer)?.map(|read| read.0))
    }

    fn fit(given: &Given) -> Fit {
        if given.is_null() { Fit::WHOLE } else { T::fit(given) }
    }
}

/// A member that is absent is not written at all, so what is written here is null or a value.
impl<T: Wire> Wire for Maybe<T> {
    fn encode<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Maybe::Value(value) => value.encode(serializer),
            Maybe::Absent | Maybe::Null => serializer.serialize_none(),
        }
    }

    fn decode<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Option::<T>::decode(deserializer).map(Maybe::from)
    }

    fn fit(given: &Given) -> Fit {
        Option::<T>::fit(given)
    }
}

impl<T: Wire> Wire for Vec<T> {
    fn encode<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.iter().map(Out))
    }

    fn decode<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_seq(Items(PhantomData))
    }

    fn fit(given: &Given) -> Fit {
        given.fit_items::<T>().unwrap_or_else(|| given.fit_scalar::<Self>())
    }
}

struct Items<T>(PhantomData<T>);

impl<'de, T: Wire> Visitor<'de> for Items<T> {
    type Value = Vec<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an array")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Vec<T>, A::Error> {
        let mut items = Vec::new();
        if explain::collecting() {
            while let Some(given) = seq.next_element()? {
                let index = items.len();
                items.extend(explain::inspect::<T>(&index.to_string(), given));
            }
            return Ok(items);
        }
        while let Some(In(item)) = seq.next_element()? {
            items.push(item);
        }
        Ok(items)
    }
}

impl<T: Wire> Wire for BTreeMap<String, T> {
    fn encode<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.iter().map(|(key, value)| (key, Out(value))))
    }

    fn decode<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(Entries(PhantomData))
    }

    fn fit(given: &Given) -> Fit {
        given.fit_values::<T>().unwrap_or_else(|| given.fit_scalar::<Self>())
    }
}

struct Entries<T>(PhantomData<T>);

impl<'de, T: Wire> Visitor<'de> for Entries<T> {
    type Value = BTreeMap<String, T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut entries = BTreeMap::new();
        while let Some(key) = map.next_key::<String>()? {
            if explain::collecting() {
                let value = explain::inspect::<T>(&key, map.next_value()?);
                entries.extend(value.map(|value| (key, value)));
            } else {
                let In(value) = map.next_value()?;
                entries.insert(key, value);
            }
        }
        Ok(entries)
    }
}
