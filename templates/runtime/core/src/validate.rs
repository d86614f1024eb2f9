//! Constraints.

use crate::Maybe;
use crate::wire::{Wire, to_value};
use serde_json::Value;
use std::collections::BTreeMap;
use std::collections::HashSet;
use std::fmt;

/// A type that may carry constraints.
pub trait Validate {
    /// Reports every violation to the checker.
    fn check(&self, checker: &mut Checker) {
        let _ = checker;
    }

    /// Puts the document's defaults where a member was left out.
    fn apply_defaults(&mut self) {}

    /// Checks every constraint, and that no value is one that the document does not list.
    fn validate(&self) -> Result<(), Violations> {
        Checker::run(true, self)
    }
}

/// A list of rules for a value.
type Rules<T> = dyn Fn(&mut Checker, &T);

/// Where a value breaks the document's rules, and which.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Violation {
    /// The parameter, such as `query parameter limit`; `None` is the body.
    pub parameter: Option<String>,
    /// The JSON pointer within the body or parameter; empty is the whole of it.
    pub pointer: String,
    /// The value that was expected.
    pub message: String,
    /// Whether the text is not of its format: a parameter like that does not parse.
    #[doc(hidden)]
    pub malformed: bool,
}

impl Violation {
    /// A violation within the body.
    pub fn at(pointer: impl Into<String>, message: impl Into<String>) -> Self {
        Violation { parameter: None, pointer: pointer.into(), message: message.into(), malformed: false }
    }
}

impl fmt::Display for Violation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(parameter) = &self.parameter {
            write!(f, "{parameter}")?;
        }
        match (&self.parameter, self.pointer.as_str()) {
            // The message of a missing value or of a part of a form starts with its name.
            (None, "") if ["the body ", "part `", "`"].iter().any(|own| self.message.starts_with(own)) => {
                f.write_str(&self.message)
            }
            (None, "") => write!(f, "the body: {}", self.message),
            (_, pointer) => write!(f, "{pointer}: {}", self.message),
        }
    }
}

/// The most violations of a value that are kept. A value of some megabytes may have a million.
pub(crate) const MOST: usize = 1_000;

/// The violations of a value, the first thousand of them; never empty when it is an error.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Violations(Vec<Violation>);

impl Violations {
    /// The violations in the order of the document.
    pub fn iter(&self) -> std::slice::Iter<'_, Violation> {
        self.0.iter()
    }

    /// Returns whether the list is empty.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl From<Vec<Violation>> for Violations {
    fn from(violations: Vec<Violation>) -> Self {
        Violations(violations)
    }
}

impl fmt::Display for Violations {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, violation) in self.0.iter().enumerate() {
            write!(f, "{}{violation}", if index == 0 { "" } else { "; " })?;
        }
        Ok(())
    }
}

impl std::error::Error for Violations {}

/// Collects violations while it walks a value.
pub struct Checker {
    parameter: Option<String>,
    pointer: String,
    found: Vec<Violation>,
    /// How many violations there are; not all of them are kept.
    count: usize,
    /// Whether values that the document does not list are violations: a server refuses them, a client lets them pass.
    strict: bool,
}

impl Checker {
    #[doc(hidden)]
    pub fn run<T: Validate + ?Sized>(strict: bool, value: &T) -> Result<(), Violations> {
        let mut checker = Checker { parameter: None, pointer: String::new(), found: Vec::new(), count: 0, strict };
        value.check(&mut checker);
        if checker.count == 0 { Ok(()) } else { Err(Violations(checker.found)) }
    }

    /// Reports a violation here.
    pub fn report(&mut self, message: impl Into<String>) {
        self.tell("", message, false);
    }

    fn tell(&mut self, inner: &str, message: impl Into<String>, malformed: bool) {
        self.count += 1;
        // A parameter that does not parse decides on the status, and a request has few.
        if self.found.len() < MOST || (malformed && self.parameter.is_some()) {
            let pointer = format!("{}{inner}", self.pointer);
            let parameter = self.parameter.clone();
            self.found.push(Violation { parameter, pointer, message: message.into(), malformed });
        }
    }

    fn within(&mut self, token: &str, run: impl FnOnce(&mut Self)) {
        let length = self.pointer.len();
        crate::wire::push_token(&mut self.pointer, token);
        run(self);
        self.pointer.truncate(length);
    }

    /// A part of a message: the body, or a parameter.
    pub fn part<T>(&mut self, place: &str, name: &str, value: Option<&T>, run: impl FnOnce(&mut Self, &T)) {
        let Some(value) = value else { return };
        self.parameter = crate::message::parameter_label(place, name);
        run(self, value);
        self.parameter = None;
    }

    /// A member that is always there.
    pub fn required<T>(&mut self, name: &str, value: &T, run: impl FnOnce(&mut Self, &T)) {
        self.within(name, |checker| run(checker, value));
    }

    /// A member that is always there and may be null.
    pub fn nullable<T>(&mut self, name: &str, value: &Option<T>, run: impl FnOnce(&mut Self, &T)) {
        self.optional(name, value, run);
    }

    /// A member that may be left out.
    pub fn optional<T>(&mut self, name: &str, value: &Option<T>, run: impl FnOnce(&mut Self, &T)) {
        if let Some(value) = value {
            self.required(name, value, run);
        }
    }

    /// A member that may be left out and may be null.
    pub fn maybe<T>(&mut self, name: &str, value: &Maybe<T>, run: impl FnOnce(&mut Self, &T)) {
        if let Some(value) = value.value() {
            self.required(name, value, run);
        }
    }

    /// A value with constraints of its own.
    pub fn nested<T: Validate>(&mut self, value: &T) {
        value.check(self);
    }

    /// A value that is where the checker is.
    pub fn here<T>(&mut self, value: &T, run: impl FnOnce(&mut Self, &T)) {
        run(self, value);
    }

    /// All rules of at least one of several lists.
    pub fn any_of<T>(&mut self, value: &T, lists: &[&Rules<T>]) {
        let (told, count) = (self.found.len(), self.count);
        for rules in lists {
            rules(self, value);
            let broken = self.count > count;
            self.found.truncate(told);
            self.count = count;
            if !broken {
                return;
            }
        }
        self.report("must satisfy one of the documented alternatives");
    }

    /// A value that none of the alternatives of a union describes.
    pub fn unfit(&mut self) {
        if self.strict {
            self.report("must be one of the documented alternatives");
        }
    }

    /// A text that is not of its format; a client lets it pass, for it comes from a server that writes it like that.
    pub fn malformed(&mut self, format: &str) {
        if self.strict {
            self.tell("", format!("must be a {format}"), true);
        }
    }

    /// An item or value that may be null.
    pub fn present<T>(&mut self, value: &Option<T>, run: impl FnOnce(&mut Self, &T)) {
        if let Some(value) = value {
            run(self, value);
        }
    }

    /// Every item of an array.
    pub fn each<T>(&mut self, items: &[T], run: impl Fn(&mut Self, &T)) {
        for (index, item) in items.iter().enumerate() {
            self.within(&index.to_string(), |checker| run(checker, item));
        }
    }

    /// Every value of a map.
    pub fn values<T>(&mut self, members: &BTreeMap<String, T>, run: impl Fn(&mut Self, &T)) {
        for (name, value) in members {
            self.within(name, |checker| run(checker, value));
        }
    }

    /// `minimum`
    pub fn minimum<T: PartialOrd + fmt::Display>(&mut self, value: &T, bound: T) {
        if *value < bound {
            self.report(format!("must be at least {bound}"));
        }
    }

    /// `maximum`
    pub fn maximum<T: PartialOrd + fmt::Display>(&mut self, value: &T, bound: T) {
        if *value > bound {
            self.report(format!("must be at most {bound}"));
        }
    }

    /// `minimum` with `exclusiveMinimum`
    pub fn above<T: PartialOrd + fmt::Display>(&mut self, value: &T, bound: T) {
        if *value <= bound {
            self.report(format!("must be greater than {bound}"));
        }
    }

    /// `maximum` with `exclusiveMaximum`
    pub fn below<T: PartialOrd + fmt::Display>(&mut self, value: &T, bound: T) {
        if *value >= bound {
            self.report(format!("must be less than {bound}"));
        }
    }

    /// `multipleOf`
    pub fn multiple_of<T: Multiple + fmt::Display>(&mut self, value: &T, factor: T) {
        if !value.is_multiple(&factor) {
            self.report(format!("must be a multiple of {factor}"));
        }
    }

    /// `minLength`, counted in characters.
    pub fn min_length(&mut self, value: &str, least: usize) {
        if value.chars().count() < least {
            self.report(format!("must have at least {least} characters"));
        }
    }

    /// `maxLength`, counted in characters.
    pub fn max_length(&mut self, value: &str, most: usize) {
        if value.chars().count() > most {
            self.report(format!("must have at most {most} characters"));
        }
    }

    /// `pattern`, in the dialect of ECMAScript.
    #[cfg(feature = "pattern")]
    pub fn pattern(&mut self, value: &str, pattern: &str) {
        if let Some(message) = crate::pattern::misfit(pattern, value) {
            self.report(message);
        }
    }

    /// Checks that no Rust type expresses: a schema as JSON text, with the components that it refers to.
    #[cfg(feature = "schema")]
    pub fn schema<T: Wire>(&mut self, value: &T, schema: &'static str, components: &'static str) {
        let Ok(value) = to_value(value) else { return };
        for (pointer, message) in crate::schema::violations(schema, components, &value) {
            self.tell(&pointer, message, false);
        }
    }

    /// `minItems`
    pub fn min_items<T>(&mut self, items: &[T], least: usize) {
        if items.len() < least {
            self.report(format!("must have at least {least} items"));
        }
    }

    /// `maxItems`
    pub fn max_items<T>(&mut self, items: &[T], most: usize) {
        if items.len() > most {
            self.report(format!("must have at most {most} items"));
        }
    }

    /// `uniqueItems`
    pub fn unique_items<T: Wire>(&mut self, items: &[T]) {
        let mut seen: Vec<_> =
            items.iter().filter_map(|item| to_value(item).ok()).map(|item| canonical(&item)).collect();
        seen.sort_unstable();
        if seen.windows(2).any(|pair| pair[0] == pair[1]) {
            self.report("must not repeat an item");
        }
    }

    /// `minProperties`
    pub fn min_properties<T: Wire>(&mut self, value: &T, least: usize) {
        if members(value) < least {
            self.report(format!("must have at least {least} members"));
        }
    }

    /// `maxProperties`
    pub fn max_properties<T: Wire>(&mut self, value: &T, most: usize) {
        if members(value) > most {
            self.report(format!("must have at most {most} members"));
        }
    }

    /// `anyOf` that only says which members must be there.
    pub fn any_present<T: Wire>(&mut self, value: &T, lists: &[&[&str]]) {
        if alternatives(value, lists) == Some(0) {
            self.report(format!("must have {}", alternatives_text(lists)));
        }
    }

    /// `oneOf` that only says which members must be there.
    pub fn one_present<T: Wire>(&mut self, value: &T, lists: &[&[&str]]) {
        if alternatives(value, lists).is_some_and(|found| found != 1) {
            self.report(format!("must have {}, and no more than one of these", alternatives_text(lists)));
        }
    }

    /// `enum` of anything but strings, as JSON text.
    pub fn one_of<T: Wire>(&mut self, value: &T, listed: &[&str]) {
        let found = to_value(value).is_ok_and(|value| listed.contains(&canonical(&value).as_str()));
        if !found {
            self.unlisted(listed);
        }
    }

    /// A value that the document does not list.
    pub fn unlisted(&mut self, listed: &[&str]) {
        if self.strict {
            self.report(format!("must be one of {}", listed.join(", ")));
        }
    }

    /// Reports an unknown discriminator value. Branches may share values.
    pub fn unlisted_at(&mut self, name: &str, listed: &[&str]) {
        let mut known = HashSet::new();
        let listed: Vec<&str> = listed.iter().copied().filter(|tag| known.insert(*tag)).collect();
        self.within(name, |checker| checker.unlisted(&listed));
    }
}

/// A value as JSON text that is the same for equal values: an integral number has no fraction, and members are sorted.
pub(crate) fn canonical(value: &Value) -> String {
    let mut text = String::new();
    write_canonical(value, &mut text);
    text
}

fn write_canonical(value: &Value, text: &mut String) {
    match value {
        Value::Number(number) => match number.as_f64() {
            Some(float) if number.is_f64() && float.fract() == 0.0 && float.abs() < 9e15 => {
                text.push_str(&(float as i64).to_string());
            }
            _ => text.push_str(&value.to_string()),
        },
        Value::Array(items) => {
            text.push('[');
            for (index, item) in items.iter().enumerate() {
                text.push_str(if index == 0 { "" } else { "," });
                write_canonical(item, text);
            }
            text.push(']');
        }
        Value::Object(members) => {
            let mut members: Vec<(&String, &Value)> = members.iter().collect();
            members.sort_unstable_by_key(|(name, _)| *name);
            text.push('{');
            for (index, (name, value)) in members.into_iter().enumerate() {
                text.push_str(if index == 0 { "" } else { "," });
                text.push_str(&Value::from(name.as_str()).to_string());
                text.push(':');
                write_canonical(value, text);
            }
            text.push('}');
        }
        _ => text.push_str(&value.to_string()),
    }
}

fn members<T: Wire>(value: &T) -> usize {
    to_value(value).ok().and_then(|value| value.as_object().map(serde_json::Map::len)).unwrap_or_default()
}

/// How many of the lists name members that an object all has.
fn alternatives<T: Wire>(value: &T, lists: &[&[&str]]) -> Option<usize> {
    let value = to_value(value).ok()?;
    let members = value.as_object()?;
    Some(lists.iter().filter(|names| names.iter().all(|name| members.contains_key(*name))).count())
}

fn alternatives_text(lists: &[&[&str]]) -> String {
    let lists: Vec<String> = lists.iter().map(|names| format!("`{}`", names.join("` and `"))).collect();
    lists.join(", or ")
}

/// A number that can be a multiple of another.
pub trait Multiple: Sized {
    /// Whether dividing leaves nothing.
    fn is_multiple(&self, factor: &Self) -> bool;
}

macro_rules! multiples {
    ($($type:ty),*) => { $(
        impl Multiple for $type {
            fn is_multiple(&self, factor: &Self) -> bool {
                *factor == 0 || self.checked_rem(*factor).is_none_or(|rest| rest == 0)
            }
        }
    )* };
}

multiples!(i32, i64, u32, u64);

impl Multiple for f64 {
    /// Decimal fractions such as 0.01 have no exact double, so the quotient may be off by a few of its last bits.
    fn is_multiple(&self, factor: &Self) -> bool {
        let quotient = self / factor;
        (quotient - quotient.round()).abs() <= quotient.abs() * 4.0 * f64::EPSILON
    }
}

impl<T: Validate> Validate for Box<T> {
    fn check(&self, checker: &mut Checker) {
        T::check(self, checker);
    }

    fn apply_defaults(&mut self) {
        T::apply_defaults(self);
    }
}

impl<T: Validate> Validate for Option<T> {
    fn check(&self, checker: &mut Checker) {
        if let Some(value) = self {
            value.check(checker);
        }
    }

    fn apply_defaults(&mut self) {
        if let Some(value) = self {
            value.apply_defaults();
        }
    }
}

impl<T: Validate> Validate for Vec<T> {
    fn check(&self, checker: &mut Checker) {
        checker.each(self, Checker::nested);
    }

    fn apply_defaults(&mut self) {
        self.iter_mut().for_each(T::apply_defaults);
    }
}

impl<T: Validate> Validate for BTreeMap<String, T> {
    fn check(&self, checker: &mut Checker) {
        checker.values(self, Checker::nested);
    }

    fn apply_defaults(&mut self) {
        self.values_mut().for_each(T::apply_defaults);
    }
}

macro_rules! unconstrained {
    ($($type:ty),*) => { $(impl Validate for $type {})* };
}

unconstrained!(bytes::Bytes, bool, i32, i64, u32, u64, f32, f64, String, (), serde_json::Value, serde_json::Map<String, serde_json::Value>);

impl<T> Validate for crate::Secret<T> {}

/// Defaults within the values of members.
#[doc(hidden)]
pub mod defaults {
    use crate::Maybe;

    pub fn required<T>(value: &mut T, apply: impl FnOnce(&mut T)) {
        apply(value);
    }

    pub fn nullable<T>(value: &mut Option<T>, apply: impl FnOnce(&mut T)) {
        optional(value, apply);
    }

    pub fn optional<T>(value: &mut Option<T>, apply: impl FnOnce(&mut T)) {
        if let Some(value) = value {
            apply(value);
        }
    }

    pub fn maybe<T>(value: &mut Maybe<T>, apply: impl FnOnce(&mut T)) {
        if let Maybe::Value(value) = value {
            apply(value);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Checker, MOST, Validate};

    struct Numbers(Vec<u32>);

    impl Validate for Numbers {
        fn check(&self, checker: &mut Checker) {
            checker.each(&self.0, |checker, number| checker.minimum(number, 5));
            checker.any_of(&self.0, &[&|checker, items| checker.min_items(items, 1), &|_, _| {}]);
            checker.any_of(&self.0, &[&|checker, items| checker.max_items(items, 1)]);
            checker.any_of(&self.0, &[&|checker, items| checker.min_items(items, 9), &|_, _| {}]);
        }
    }

    #[test]
    fn a_million_violations_are_a_thousand() {
        let found = Numbers(vec![0; 1_000_000]).validate().expect_err("violations");
        assert_eq!(found.iter().count(), MOST);
        let found = Numbers(vec![7; 3]).validate().expect_err("too many items");
        assert_eq!(found.to_string(), "the body: must satisfy one of the documented alternatives");
        assert!(Numbers(vec![7]).validate().is_ok(), "the first of two alternatives fails, and the second fits");
    }
}
