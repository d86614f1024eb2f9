//! Objects: the walk over members that every generated struct shares.

use super::fit::{Member, Others};
use super::given::Given;
use super::union::Tags;
use super::{In, Out, Wire, explain};
use crate::Maybe;
use serde_core::de::{DeserializeSeed, Error as _, IgnoredAny, MapAccess, Visitor};
use serde_core::ser::SerializeMap;
use serde_core::{Deserializer, Serializer};
use std::collections::BTreeMap;
use std::fmt;
use std::marker::PhantomData;

/// A struct with named members; implemented by [`object!`](crate::object).
pub trait Object: Wire + 'static {
    /// The members' names on the wire, in document order.
    const NAMES: &'static [&'static str];
    /// What the document says of each.
    const MEMBERS: &'static [Member];
    /// Members of other names.
    const OTHERS: Others;

    /// Hands every member to the writer.
    fn write<M: SerializeMap>(&self, writer: &mut Writer<M>);

    /// Takes every member from the reader; `None` when the reader has kept an error.
    fn read<'de, A: MapAccess<'de>>(reader: &mut Reader<'de, A>) -> Option<Self>;
}

/// Writes an object through serde.
pub fn write_object<T: Object, S: Serializer>(
    value: &T,
    tags: Option<&Tags<'_>>,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    let mut writer = Writer { map: serializer.serialize_map(None)?, error: None, tags: Tags::list(tags) };
    value.write(&mut writer);
    for (name, tag) in std::mem::take(&mut writer.tags) {
        writer.required(name, &tag.to_owned());
    }
    match writer.error {
        None => writer.map.end(),
        Some(error) => Err(error),
    }
}

/// Reads an object through serde.
pub fn read_object<'de, T: Object, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    // Where members stand among others, as in a query, who asks must say which it knows.
    match matches!(T::OTHERS, Others::Kept(_)) {
        true => deserializer.deserialize_map(ObjectVisitor(PhantomData)),
        false => deserializer.deserialize_struct("", T::NAMES, ObjectVisitor(PhantomData)),
    }
}

/// Writes members and keeps the first error.
pub struct Writer<M: SerializeMap> {
    map: M,
    error: Option<M::Error>,
    /// Discriminators that the object has not written yet.
    tags: Vec<(&'static str, &'static str)>,
}

impl<M: SerializeMap> Writer<M> {
    /// A member that is always there.
    pub fn required<T: Wire>(&mut self, name: &str, value: &T) {
        if self.error.is_none() {
            self.tags.retain(|(tag, _)| *tag != name);
            self.error = self.map.serialize_entry(name, &Out(value)).err();
        }
    }

    /// A member that is always there and may be null.
    pub fn nullable<T: Wire>(&mut self, name: &str, value: &Option<T>) {
        self.required(name, value);
    }

    /// A member that may be left out.
    pub fn optional<T: Wire>(&mut self, name: &str, value: &Option<T>) {
        if let Some(value) = value {
            self.required(name, value);
        }
    }

    /// A member that may be left out and may be null.
    pub fn maybe<T: Wire>(&mut self, name: &str, value: &Maybe<T>) {
        if !value.is_absent() {
            self.required(name, value);
        }
    }

    /// The members that the document does not name.
    pub fn rest<T: Wire>(&mut self, members: &BTreeMap<String, T>) {
        for (name, value) in members {
            self.required(name, value);
        }
    }
}

/// Reads members and keeps the first error.
///
/// When errors are being explained (see [`explain`](super::explain())), a member that does not fit is noted and
/// replaced, and reading goes on.
pub struct Reader<'de, A: MapAccess<'de>> {
    map: A,
    error: Option<A::Error>,
    /// The index to try first: members mostly come in document order.
    hint: usize,
    /// The name of the last unknown member.
    unknown: String,
    collecting: bool,
    marker: PhantomData<&'de ()>,
}

impl<'de, A: MapAccess<'de>> Reader<'de, A> {
    /// The index of the next member among `names`, or their number for a member that is not one of them.
    pub fn next(&mut self, names: &'static [&'static str]) -> Option<usize> {
        if self.error.is_some() {
            return None;
        }
        let seed = MemberName { names, hint: &mut self.hint, unknown: &mut self.unknown };
        self.map.next_key_seed(seed).unwrap_or_else(|error| {
            self.error = Some(error);
            None
        })
    }

    /// The value of the member that [`next`](Reader::next) has announced.
    pub fn value<T: Wire>(&mut self, name: &str, slot: &mut Option<T>) {
        self.fill(name, slot, explain::member);
    }

    /// Reads a value, by `explained` while misfits are collected.
    fn fill<T: Wire>(&mut self, name: &str, slot: &mut Option<T>, explained: fn(&str, Given) -> Option<T>) {
        let read = if self.collecting {
            self.map.next_value().map(|given| explained(name, given))
        } else {
            self.map.next_value().map(|In(value)| Some(value))
        };
        match read {
            Ok(value) => *slot = value,
            Err(error) => self.error = Some(error),
        }
    }

    /// Passes over a member that the document does not name.
    pub fn skip(&mut self) {
        self.error = self.map.next_value::<IgnoredAny>().err();
    }

    /// Keeps a member that the document does not name.
    pub fn rest<T: Wire>(&mut self, members: &mut BTreeMap<String, T>) {
        let name = std::mem::take(&mut self.unknown);
        let mut slot = None;
        self.fill(&name, &mut slot, explain::inspect);
        members.extend(slot.map(|value| (name, value)));
    }

    /// Refuses a member that the document does not name.
    pub fn refuse(&mut self) {
        if self.collecting {
            explain::note(Some(&self.unknown), "the document does not name this member");
            self.skip();
        } else {
            self.error = Some(A::Error::custom(format_args!("unknown member `{}`", self.unknown)));
        }
    }

    /// What a member that must be there was read as.
    pub fn required<T: Wire>(&mut self, name: &'static str, slot: Option<T>) -> Option<T> {
        if slot.is_none() && self.error.is_none() {
            if self.collecting {
                return explain::missing(name);
            }
            self.error = Some(A::Error::missing_field(name));
        }
        slot
    }

    /// What a member that must be there, if only as null, was read as.
    pub fn nullable<T: Wire>(&mut self, name: &'static str, slot: Option<Option<T>>) -> Option<Option<T>> {
        self.required(name, slot)
    }

    /// What a member that may be left out was read as.
    pub fn optional<T>(&mut self, _: &'static str, slot: Option<T>) -> Option<Option<T>> {
        Some(slot)
    }

    /// What a member that may be left out or null was read as.
    pub fn maybe<T>(&mut self, _: &'static str, slot: Option<Maybe<T>>) -> Option<Maybe<T>> {
        Some(slot.unwrap_or_default())
    }
}

struct ObjectVisitor<T>(PhantomData<T>);

impl<'de, T: Object> Visitor<'de> for ObjectVisitor<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<T, A::Error> {
        let mut reader = Reader {
            map,
            error: None,
            hint: 0,
            unknown: String::new(),
            collecting: explain::collecting(),
            marker: PhantomData,
        };
        let value = T::read(&mut reader);
        match (reader.error, value) {
            (None, Some(value)) => Ok(value),
            (Some(error), _) => Err(error),
            (None, None) => Err(A::Error::custom("the object does not fit")),
        }
    }
}

struct MemberName<'a> {
    names: &'static [&'static str],
    hint: &'a mut usize,
    unknown: &'a mut String,
}

impl<'de> DeserializeSeed<'de> for MemberName<'_> {
    type Value = usize;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<usize, D::Error> {
        deserializer.deserialize_identifier(self)
    }
}

impl Visitor<'_> for MemberName<'_> {
    type Value = usize;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a member's name")
    }

    fn visit_str<E>(self, name: &str) -> Result<usize, E> {
        // Members mostly come in the order of the document, some of them left out.
        let (before, behind) = self.names.split_at((*self.hint).min(self.names.len()));
        let is_it = |known: &&str| known.len() == name.len() && *known == name;
        let found = behind.iter().position(is_it).map(|index| before.len() + index);
        let index = found.or_else(|| before.iter().position(is_it));
        match index {
            Some(index) => *self.hint = index + 1,
            None => name.clone_into(self.unknown),
        }
        Ok(index.unwrap_or(self.names.len()))
    }
}
