//! Structs as JSON objects, and their setters.

/// A struct as a JSON object, with setters; also on messages that carry the struct as their body.
///
/// ```
/// use typewright_core::{Maybe, Validate};
///
/// #[derive(Clone, Debug, PartialEq)]
/// pub struct Pet {
///     pub name: String,
///     pub age: Option<i64>,
///     pub owner: Maybe<String>,
/// }
///
/// typewright_core::object!(Pet {
///     0 "name" name: String => required into;
///     1 "age" age: i64 => optional [= 1] => |check, age| check.minimum(age, 0);
///     2 "owner" owner: String => maybe;
/// });
///
/// let pet: Pet = serde_json::from_str(r#"{"name": "Rex", "age": 3, "owner": null}"#).unwrap();
/// let pet = pet.age(-1);
/// assert_eq!(pet.owner, Maybe::Null);
/// assert_eq!(pet.validate().unwrap_err().iter().next().unwrap().pointer, "/age");
/// ```
#[macro_export]
macro_rules! object {
    ($type:ident $(, $message:ident.$body:ident)* { $($rows:tt)* } $($clauses:tt)*) => {
        $crate::__object_all!($type [$($message.$body)*] { $($rows)* } $($clauses)*);
    };
}

#[doc(hidden)]
#[macro_export]
macro_rules! __object_all {
    ($type:ident [$($message:ident.$body:ident)*] $rows:tt $($clauses:tt)*) => {
        $crate::__object!($type $rows);
        $crate::__object_setters!($type [] $rows);
        $($crate::__object_setters!($message [$body] $rows);)*
        $crate::__object_new!($type $rows $($clauses)*);
    };
}

#[doc(hidden)]
#[macro_export]
macro_rules! __object {
    ($type:ident {
        $(
            $index:literal $name:literal $field:ident: $value:ty => $presence:ident $($into:ident)?
            $([$($default:tt)+])? $(=> $check:expr)?;
        )*
        $(.. $rest:ident $(=> $rest_check:expr)?;)?
        $(! $closed:ident;)?
        $(=> $whole:expr;)?
    }) => {
        impl $crate::wire::Object for $type {
            const NAMES: &'static [&'static str] = &[$($name),*];
            const MEMBERS: &'static [$crate::wire::Member] = &[$($crate::wire::Member::$presence::<$value>()),*];
            const OTHERS: $crate::wire::Others = $crate::__others!($($rest)? $(! $closed)?);

            #[allow(unused_variables)]
            fn write<M: $crate::codegen::SerializeMap>(&self, writer: &mut $crate::wire::Writer<M>) {
                $(writer.$presence($name, &self.$field);)*
                $(writer.rest(&self.$rest);)?
            }

            // `?` would say what `let else` says, at the price of two trait methods to resolve for each member.
            #[allow(clippy::question_mark)]
            fn read<'de, A: $crate::codegen::MapAccess<'de>>(
                reader: &mut $crate::wire::Reader<'de, A>,
            ) -> Option<Self> {
                $(let mut $field = None;)*
                $(let mut $rest = Default::default();)?
                while let Some(index) = reader.next(Self::NAMES) {
                    match index {
                        $($index => reader.value($name, &mut $field),)*
                        _ => $crate::__unknown!(reader $($rest)? $(! $closed)?),
                    }
                }
                $(let Some($field) = reader.$presence($name, $field) else { return None };)*
                Some(Self { $($field,)* $($rest,)? })
            }
        }

        impl $crate::Validate for $type {
            $crate::__method! {
                fn check(&self, checker: &mut $crate::validate::Checker) {
                    $($(checker.$presence($name, &self.$field, $check);)?)*
                    $($(checker.values(&self.$rest, $rest_check);)?)?
                    $(checker.here(self, $whole);)?
                }
            }
            $crate::__method! {
                fn apply_defaults(&mut self) {
                    $($($crate::__default!($presence, self.$field, $($default)+);)?)*
                }
            }
        }

        impl $crate::wire::Wire for $type {
            fn encode<S: $crate::codegen::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                $crate::wire::write_object(self, None, serializer)
            }

            fn decode<'de, D: $crate::codegen::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                $crate::wire::read_object(deserializer)
            }

            fn encode_beside<S: $crate::codegen::Serializer>(
                &self,
                tags: Option<&$crate::wire::Tags<'_>>,
                serializer: S,
            ) -> Result<S::Ok, S::Error> {
                $crate::wire::write_object(self, tags, serializer)
            }

            #[inline]
            fn fit(given: &$crate::wire::Given) -> $crate::wire::Fit {
                $crate::wire::fit_object::<Self>(given)
            }
        }

        $crate::__serde!($type);
    };
}

#[doc(hidden)]
#[macro_export]
macro_rules! __others {
    () => {
        $crate::wire::Others::Ignored
    };
    (! $closed:ident) => {
        $crate::wire::Others::Refused
    };
    ($rest:ident) => {
        $crate::wire::Others::kept::<Self, _>(|value| &value.$rest)
    };
}

#[doc(hidden)]
#[macro_export]
macro_rules! __unknown {
    ($reader:ident) => {
        $reader.skip()
    };
    ($reader:ident $rest:ident) => {
        $reader.rest(&mut $rest)
    };
    ($reader:ident ! $closed:ident) => {
        $reader.refuse()
    };
}

/// Setters, and the same setters on the message that carries the type as its body.
///
/// ```
/// #[derive(Clone, Debug, Default, PartialEq)]
/// pub struct Pet {
///     pub name: Option<String>,
/// }
///
/// typewright_core::setters!(Pet {
///     name: String => optional into;
/// });
///
/// assert_eq!(Pet::default().name("Rex").name.as_deref(), Some("Rex"));
/// ```
#[macro_export]
macro_rules! setters {
    ($type:ident { $($field:ident: $value:ty => $presence:ident $($into:ident)?;)* }) => {
        impl $type {
            $($crate::__setter!([] $field, $value, $presence $($into)?);)*
        }
    };
    ($type:ident.$body:ident { $($field:ident: $value:ty => $presence:ident $($into:ident)?;)* }) => {
        impl $type {
            $($crate::__setter!([$body] $field, $value, $presence $($into)?);)*
        }
    };
    ($type:ident.$body:ident? { $($field:ident: $value:ty => $presence:ident $($into:ident)?;)* }) => {
        impl $type {
            $($crate::__setter!([? $body] $field, $value, $presence $($into)?);)*
        }
    };
}

#[doc(hidden)]
#[macro_export]
macro_rules! __object_setters {
    ($type:ident $path:tt {
        $(
            $index:literal $name:literal $field:ident: $value:ty => $presence:ident $($into:ident)?
            $([$($default:tt)+])? $(=> $check:expr)?;
        )*
        $(.. $rest:ident $(=> $rest_check:expr)?;)?
        $(! $closed:ident;)?
        $(=> $whole:expr;)?
    }) => {
        impl $type {
            $($crate::__setter!($path $field, $value, $presence $($into)?);)*
        }
    };
}

#[doc(hidden)]
#[macro_export]
macro_rules! __setter {
    (@ [] $field:ident, $argument:ty, |$value:ident| $stored:expr) => {
        /// Sets the field of the same name.
        #[must_use]
        pub fn $field(mut self, $value: $argument) -> Self {
            self.$field = $stored;
            self
        }
    };
    (@ [$body:ident] $field:ident, $argument:ty, |$value:ident| $stored:expr) => {
        /// Sets the field of the same name of the body.
        #[must_use]
        pub fn $field(mut self, $value: $argument) -> Self {
            self.$body.$field = $stored;
            self
        }
    };
    (@ [? $body:ident] $field:ident, $argument:ty, |$value:ident| $stored:expr) => {
        /// Sets the field of the same name of the body.
        #[must_use]
        pub fn $field(mut self, $value: $argument) -> Self {
            self.$body.get_or_insert_default().$field = $stored;
            self
        }
    };
    ($path:tt $field:ident, $value:ty, required) => {
        $crate::__setter!(@ $path $field, $value, |value| value);
    };
    ($path:tt $field:ident, $value:ty, required default) => {
        $crate::__setter!(@ $path $field, $value, |value| value);
    };
    ($path:tt $field:ident, $value:ty, required into) => {
        $crate::__setter!(@ $path $field, impl Into<$value>, |value| value.into());
    };
    ($path:tt $field:ident, $value:ty, optional) => {
        $crate::__setter!(@ $path $field, $value, |value| Some(value));
    };
    ($path:tt $field:ident, $value:ty, optional into) => {
        $crate::__setter!(@ $path $field, impl Into<$value>, |value| Some(value.into()));
    };
    ($path:tt $field:ident, $value:ty, nullable) => {
        $crate::__setter!(@ $path $field, impl Into<Option<$value>>, |value| value.into());
    };
    ($path:tt $field:ident, $value:ty, maybe) => {
        $crate::__setter!(@ $path $field, impl Into<$crate::Maybe<$value>>, |value| value.into());
    };
}
