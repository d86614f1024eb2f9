//! How well a value fits a type, without reading it as that type.
//!
//! Unions of any depth are decided in one pass: a finding about a type and a part of a value is kept beside the value, so
//! it is made once. What remains equal is read, as far as the budget goes.

use super::given::{Given, Origin};
use super::{Object, Wire, explain, to_value};
use serde_json::Value;
use std::any::TypeId;
use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;

/// How well a value fits a type. The greater, the better.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Fit {
    kept: Kept,
    /// Whether its constants and formats are those that the document lists.
    listed: bool,
}

/// The part of a value that a type keeps.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Kept {
    /// The value cannot be read.
    Nothing,
    /// The value can be read where null means that an optional property is absent.
    Nulls,
    Some,
    All,
}

impl Fit {
    pub(crate) const NONE: Fit = Fit { kept: Kept::Nothing, listed: true };
    pub(crate) const WHOLE: Fit = Fit { kept: Kept::All, listed: true };
    pub(super) const PARTIAL: Fit = Fit { kept: Kept::Some, listed: true };
    pub(crate) const UNLISTED: Fit = Fit { kept: Kept::All, listed: false };
    const NULLS: Fit = Fit { kept: Kept::Nulls, listed: true };

    pub(super) fn is_none(self) -> bool {
        self.kept == Kept::Nothing
    }

    pub(super) fn is_whole(self) -> bool {
        self.kept == Kept::All
    }

    /// Whether the value can be read without another meaning of null.
    pub(super) fn is_plain(self) -> bool {
        self.kept >= Kept::Some
    }

    /// The fit of a value with these two parts.
    fn and(self, other: Fit) -> Fit {
        Fit { kept: self.kept.min(other.kept), listed: self.listed && other.listed }
    }
}

/// The findings about the parts of a value.
pub(super) struct Findings {
    fits: RefCell<Notes<Fit>>,
    picks: RefCell<Notes<Option<usize>>>,
    budget: Cell<usize>,
}

/// What is noted of the parts of a value. Parts are numbered, and few things are noted of each: a list for each is faster
/// than a map, because neighbours are close to each other in memory.
struct Notes<N> {
    /// For each part, one more than the place of its last note.
    last: Vec<u32>,
    notes: Vec<(Key, N, u32)>,
}

impl<N: Copy> Notes<N> {
    fn new() -> Self {
        Notes { last: Vec::new(), notes: Vec::new() }
    }

    fn get(&self, key: &Key) -> Option<N> {
        let mut place = self.last.get(key.1).copied().unwrap_or(0);
        while let Some((known, note, before)) = self.notes.get((place as usize).checked_sub(1)?) {
            if known == key {
                return Some(*note);
            }
            place = *before;
        }
        None
    }

    fn insert(&mut self, key: Key, note: N) {
        // A body of 4 GiB of notes is beyond every limit; it is read without them.
        let Ok(place) = u32::try_from(self.notes.len() + 1) else { return };
        if self.last.len() <= key.1 {
            self.last.resize(key.1 + 1, 0);
        }
        let before = std::mem::replace(&mut self.last[key.1], place);
        self.notes.push((key, note, before));
    }
}

/// A type, a part, and the property that is hidden from the type.
type Key = (TypeId, usize, Option<&'static str>);

/// Branches that fit equally well are read and compared; altogether they may have so many times the size of the value.
const CONTESTS: usize = 8;

impl Findings {
    pub fn new(size: usize) -> Self {
        let budget = Cell::new((size + 32) * CONTESTS);
        Findings { fits: RefCell::new(Notes::new()), picks: RefCell::new(Notes::new()), budget }
    }
}

impl Given {
    fn key<T: 'static>(&self) -> Key {
        (TypeId::of::<T>(), self.node, self.hidden)
    }

    /// The finding about this part and a type, made once.
    pub(super) fn fit_once<T: 'static>(&self, find: impl FnOnce(&Self) -> Fit) -> Fit {
        let key = self.key::<T>();
        let known = self.root.findings.fits.borrow().get(&key);
        known.unwrap_or_else(|| {
            let fit = find(self);
            self.root.findings.fits.borrow_mut().insert(key, fit);
            fit
        })
    }

    /// The branch of a union that was picked for this part before.
    pub(super) fn picked<T: 'static>(&self) -> Option<Option<usize>> {
        self.root.findings.picks.borrow().get(&self.key::<T>())
    }

    pub(super) fn pick<T: 'static>(&self, branch: Option<usize>) {
        self.root.findings.picks.borrow_mut().insert(self.key::<T>(), branch);
    }

    /// Whether the budget allows another reading of this part.
    pub(super) fn afford(&self) -> bool {
        let budget = &self.root.findings.budget;
        let left = budget.get().checked_sub(self.size());
        budget.set(left.unwrap_or_default());
        left.is_some()
    }

    /// The fit of a scalar, by reading and writing it.
    pub fn fit_scalar<T: Wire>(&self) -> Fit {
        explain::aside(|| {
            let written = self.read::<T>().and_then(|read| to_value(&read));
            match written {
                Err(_) => Fit::NONE,
                // An exploded query without a property of the type is not its value.
                Ok(Value::Object(members)) if self.origin() == Origin::Query && members.is_empty() => Fit::NONE,
                // serde reads null as an empty map.
                Ok(written) if self.is_null() && !written.is_null() => Fit::NONE,
                Ok(written) if keeps(&written, &self.value(), self.origin() != Origin::Json) => Fit::WHOLE,
                Ok(_) => Fit::PARTIAL,
            }
        })
    }

    /// The fit of an enum of strings.
    pub fn fit_listed(&self, values: &[&str], is_open: bool) -> Fit {
        match self.as_str() {
            Some(text) if values.contains(&text) => Fit::WHOLE,
            Some(_) if is_open => Fit::UNLISTED,
            _ => Fit::NONE,
        }
    }

    /// The fit of a branch of a union, which its constructor names.
    pub fn fit_branch<B: Wire, T>(&self, _: fn(B) -> T) -> Fit {
        B::fit(self)
    }

    pub(super) fn fit_items<T: Wire>(&self) -> Option<Fit> {
        all(self.items()?.map(|item| T::fit(&item)))
    }

    pub(super) fn fit_values<T: Wire>(&self) -> Option<Fit> {
        all(self.members()?.map(|(_, value)| T::fit(&value)))
    }
}

/// The fit of a value with these parts.
fn all(fits: impl Iterator<Item = Fit>) -> Option<Fit> {
    let mut whole = Fit::WHOLE;
    for fit in fits {
        whole = whole.and(fit);
        if whole.is_none() {
            break;
        }
    }
    Some(whole)
}

/// What a type says of a property.
pub struct Member {
    must_be_there: bool,
    may_be_null: bool,
    fit: fn(&Given) -> Fit,
}

impl Member {
    pub const fn required<T: Wire>() -> Self {
        Member { must_be_there: true, may_be_null: false, fit: T::fit }
    }

    pub const fn nullable<T: Wire>() -> Self {
        Member { must_be_there: true, may_be_null: true, fit: T::fit }
    }

    pub const fn optional<T: Wire>() -> Self {
        Member { must_be_there: false, may_be_null: false, fit: T::fit }
    }

    pub const fn maybe<T: Wire>() -> Self {
        Member { must_be_there: false, may_be_null: true, fit: T::fit }
    }

    fn fit(&self, given: &Given) -> Fit {
        if !given.is_null() {
            return (self.fit)(given);
        }
        match self.may_be_null {
            true => Fit::WHOLE,
            false if self.must_be_there => (self.fit)(given),
            false => (self.fit)(given).max(Fit::NULLS),
        }
    }
}

/// A type's way with properties that the document does not name.
pub enum Others {
    Ignored,
    Refused,
    Kept(fn(&Given) -> Fit),
}

impl Others {
    pub const fn kept<S, T: Wire>(_: fn(&S) -> &BTreeMap<String, T>) -> Self {
        Others::Kept(T::fit)
    }
}

/// The fit of an object.
pub fn fit_object<T: Object>(given: &Given) -> Fit {
    given.fit_once::<T>(|given| {
        let Some(members) = given.members().filter(|_| given.origin() != Origin::Query) else {
            return if given.origin() == Origin::Json { Fit::NONE } else { given.fit_scalar::<T>() };
        };
        let mut seen = vec![false; T::NAMES.len()];
        let fits = members.map(|(name, value)| match T::NAMES.iter().position(|known| *known == name) {
            Some(index) => {
                seen[index] = true;
                T::MEMBERS[index].fit(&value)
            }
            None => match T::OTHERS {
                Others::Ignored => Fit::PARTIAL,
                Others::Refused => Fit::NONE,
                Others::Kept(fit) => fit(&value),
            },
        });
        let fit = all(fits).unwrap_or(Fit::NONE);
        let lacks = seen.iter().zip(T::MEMBERS).any(|(seen, member)| member.must_be_there && !seen);
        if lacks { Fit::NONE } else { fit }
    })
}

/// Returns whether a value contains everything that another contains. Numbers are compared by value. If `are_texts`, the
/// scalars of `other` are strings, and a list of one item equals its item.
pub(super) fn keeps(value: &Value, other: &Value, are_texts: bool) -> bool {
    match (value, other) {
        (Value::Number(left), Value::Number(right)) => left == right || left.as_f64() == right.as_f64(),
        (Value::Array(left), Value::Array(right)) => {
            left.len() == right.len() && left.iter().zip(right).all(|(left, right)| keeps(left, right, are_texts))
        }
        (Value::Object(left), Value::Object(right)) => {
            right.iter().all(|(key, other)| left.get(key).is_some_and(|value| keeps(value, other, are_texts)))
        }
        (Value::Array(left), Value::String(_)) if are_texts => {
            matches!(left.as_slice(), [only] if keeps(only, other, are_texts))
        }
        (left, Value::Array(right)) if are_texts => {
            matches!(right.as_slice(), [only] if keeps(left, only, are_texts))
        }
        (Value::Number(_) | Value::Bool(_) | Value::Object(_) | Value::Array(_), Value::String(text)) if are_texts => {
            serde_json::from_str(text.trim()).is_ok_and(|read: Value| keeps(value, &read, false))
        }
        _ => value == other,
    }
}
