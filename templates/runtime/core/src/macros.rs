//! The tables that generated crates consist of.
//!
//! A row says what the document says: place, name on the wire, presence, field. What rows have in common is a method
//! of that name on both sides (`required` of the writer and of the reader, `query` of the outgoing and the incoming
//! request), so that reading and writing cannot drift apart.

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

/// A set of strings as an enum; with `Unknown`, values that the document does not list are kept.
///
/// ```
/// #[derive(Clone, Debug, PartialEq, Eq, Hash)]
/// pub enum Colour {
///     Red,
///     Unknown(String),
/// }
///
/// typewright_core::enumeration!(Colour { "red" Red; .. Unknown });
///
/// let colour: Colour = serde_json::from_str("\"mauve\"").unwrap();
/// assert_eq!(colour.as_str(), "mauve");
/// ```
#[macro_export]
macro_rules! enumeration {
    ($type:ident { $($value:literal $variant:ident;)* $(.. $unknown:ident)? }) => {
        impl $type {
            /// The values that the document lists.
            pub const VALUES: &'static [&'static str] = &[$($value),*];

            /// The value on the wire.
            pub fn as_str(&self) -> &str {
                match self {
                    $(Self::$variant => $value,)*
                    $(Self::$unknown(value) => value,)?
                }
            }

            fn listed(value: &str) -> Option<Self> {
                match value {
                    $($value => Some(Self::$variant),)*
                    _ => None,
                }
            }
        }

        impl std::fmt::Display for $type {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.as_str())
            }
        }

        $(
            impl From<&str> for $type {
                fn from(value: &str) -> Self {
                    Self::listed(value).unwrap_or_else(|| Self::$unknown(value.to_owned()))
                }
            }
        )?

        impl $crate::Validate for $type {
            #[allow(unused_variables)]
            fn check(&self, checker: &mut $crate::validate::Checker) {
                $(if let Self::$unknown(_) = self { checker.unlisted(Self::VALUES); })?
            }
        }

        impl $crate::wire::Wire for $type {
            fn encode<S: $crate::codegen::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }

            fn decode<'de, D: $crate::codegen::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let value = <String as $crate::wire::Wire>::decode(deserializer)?;
                let listed = Self::listed(&value)$(.or_else(|| Some(Self::$unknown(value))))?;
                listed.ok_or_else(|| $crate::codegen::unlisted(Self::VALUES))
            }

            #[inline]
            fn fit(given: &$crate::wire::Given) -> $crate::wire::Fit {
                given.fit_listed(Self::VALUES, $crate::__is_open!($($unknown)?))
            }
        }

        $crate::__serde!($type);
    };
}

/// A union whose branch is named by a discriminator.
///
/// The shape selects the branch of a value without discriminator. Values that no branch describes are kept in `Unknown`.
///
/// - `external`: the branch does not declare the discriminator; the union writes it.
/// - `optional`: the branch declares it as optional; the union writes it if the value has none.
/// - Tags after `/` are aliases: they select the branch, but messages do not list them.
/// - Of branches that share a tag, the shape selects one.
#[macro_export]
macro_rules! tagged_union {
    ($type:ident by $tag:literal {
        $($first:literal $($more:literal)* $(/ $($alias:literal)+)? $variant:ident $($carries:ident)?
            $(=> $check:expr)?;)* .. $unknown:ident
    }) => {
        $crate::__union!($type by $tag {
            $([$first $($more)* $($($alias)+)?] $variant $(($carries $first))?;)* .. $unknown
        });
        $crate::__validate_union!($type { $($variant $(=> $check)?;)* .. $unknown } |checker| {
            checker.unlisted_at($tag, &[$($first, $($more,)*)*])
        });
    };
}

/// A union told apart by shape: the first branch that keeps the whole value and whose rules it satisfies.
#[macro_export]
macro_rules! union {
    ($type:ident { $($variant:ident $(=> $check:expr)?;)* .. $unknown:ident }) => {
        $crate::__union!($type by "" { $([] $variant;)* .. $unknown });
        $crate::__validate_union!($type { $($variant $(=> $check)?;)* .. $unknown } |checker| checker.unfit());
    };
}

#[doc(hidden)]
#[macro_export]
macro_rules! __union {
    ($type:ident by $tag:literal {
        $([$($value:literal)*] $variant:ident $(($carries:ident $first:literal))?;)* .. $unknown:ident
    }) => {
        impl $crate::wire::Union for $type {
            const TAG: &'static str = $tag;
            const BRANCHES: &'static [$crate::wire::Branch<Self>] = &[$($crate::wire::Branch {
                tags: &[$($value),*],
                fit: |given| $crate::__beside!(given, $tag $(, $carries)?).fit_branch(Self::$variant),
                read: |given| $crate::__beside!(given, $tag $(, $carries)?).read().map(Self::$variant),
            }),*];

            fn unknown(value: $crate::codegen::Value) -> Self {
                Self::$unknown(value)
            }
        }

        impl $crate::wire::Wire for $type {
            fn encode<S: $crate::codegen::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                $crate::wire::Wire::encode_beside(self, None, serializer)
            }

            fn decode<'de, D: $crate::codegen::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                $crate::wire::read_union(deserializer)
            }

            fn encode_beside<S: $crate::codegen::Serializer>(
                &self,
                tags: Option<&$crate::wire::Tags<'_>>,
                serializer: S,
            ) -> Result<S::Ok, S::Error> {
                match self {
                    $(Self::$variant(value) => {
                        $(let tags = Some(&$crate::wire::Tags { name: $tag, value: $first, outer: tags });)?
                        $crate::wire::Wire::encode_beside(value, tags, serializer)
                    })*
                    Self::$unknown(value) => $crate::wire::Wire::encode_beside(value, tags, serializer),
                }
            }

            #[inline]
            fn fit(given: &$crate::wire::Given) -> $crate::wire::Fit {
                $crate::wire::fit_union::<Self>(given)
            }
        }

        $crate::__serde!($type);
    };
}

/// The credential schemes of a document, and a list of them.
#[macro_export]
macro_rules! schemes {
    ($all:ident {
        $($scheme:ident = $name:literal in $place:ident $(($key:literal))?
            $(tokens $token:literal $refresh:literal)? $(discovered $url:literal)?;)*
    }) => {
        $(
            #[doc = concat!("The credential scheme `", $name, "`.")]
            pub static $scheme: $crate::security::Scheme = $crate::security::Scheme {
                name: $name,
                place: $crate::security::Place::$place $(($key))?,
                tokens: $crate::__tokens!($($token $refresh)? $(discovered $url)?),
                constant: stringify!($scheme),
            };
        )*

        /// Every credential scheme.
        pub static $all: &[&$crate::security::Scheme] = &[$(&$scheme),*];
    };
}

/// The operations of a document, each with the alternatives of credentials that it asks for, and a list of them.
#[macro_export]
macro_rules! operations {
    ($all:ident {
        $($operation:ident = $id:literal $method:ident $path:literal
            $([$($scheme:ident $(with $($scope:literal)+)?),*])*;)*
    }) => {
        $(
            #[doc = concat!("`", stringify!($method), " ", $path, "`")]
            pub static $operation: $crate::operation::Operation = $crate::operation::Operation {
                id: $id,
                method: stringify!($method),
                path: $path,
                security: &[$(&[$($crate::operation::Need { scheme: &$scheme, scopes: &[$($($scope),+)?] }),*]),*],
            };
        )*

        /// Every operation.
        pub static $all: &[&$crate::operation::Operation] = &[$(&$operation),*];
    };
}

/// The message of an operation as an HTTP request, both ways, and where its outputs are described.
#[macro_export]
macro_rules! message {
    ($type:ident = $operation:ident -> $output:ty, $error:ty, $how:ident $status:literal $($media:literal)?
        $([$($transfer:ident)+])? $(accept $accept:literal)? $(alike $alike:literal)? {
        $(
            $place:ident $name:literal $field:ident: $value:ty => $presence:ident $($into:ident)?
            $([$($default:tt)+])? $(=> $check:expr)?;
        )*
    } $(new($($given:ident: $given_type:ty),*))? $(new $required:ident { $($member:ident: $member_type:ty),* })?) => {
        $crate::__new!($type [] $([$($given: $given_type),*])? $($required { $($member: $member_type),* })? {
            $($field: $value => $presence $($into)?;)*
        });

        impl $crate::message::Message for $type {
            const OPERATION: &'static $crate::operation::Operation = &$operation;
            const PARAMETERS: &'static [&'static str] = &[$($name),*];
            $crate::__transfer!($([$($transfer)+])? $(accept $accept)? $(alike $alike)?);
            type Output = $output;
            type Error = $error;

            #[allow(unused_variables)]
            fn send(self, outgoing: &mut $crate::message::Outgoing) {
                $(outgoing.$place($name, $crate::message::given::$presence(self.$field));)*
            }

            #[allow(unused_variables, clippy::question_mark)]
            fn receive(incoming: &mut $crate::message::Incoming) -> Option<Self> {
                $(let $field = incoming.$place($name);)*
                $(let Some($field) = incoming.$presence($name, $field) else { return None };)*
                Some(Self { $($field,)* })
            }

            fn write_output(output: Self::Output, reply: &mut $crate::reply::Outgoing) {
                reply.$how($status, $crate::__media!($($media)?), output);
            }

            fn read_output(reply: &mut $crate::reply::Incoming) -> $crate::reply::Read<Self::Output> {
                reply.$how($status, $crate::__media!($($media)?))
            }
        }

        impl $crate::Validate for $type {
            $crate::__method! {
                fn check(&self, checker: &mut $crate::validate::Checker) {
                    $($(checker.part(
                        stringify!($place), $name, $crate::message::lent::$presence(&self.$field), $check,
                    );)?)*
                }
            }
            $crate::__method! {
                fn apply_defaults(&mut self) {
                    $($($crate::__default!($presence, self.$field, $($default)+);)?)*
                }
            }
        }
    };
}

/// An enum with a variant per documented status and media type, both ways. Status 0 is any, 4 is any of 400 to 499.
#[macro_export]
macro_rules! responses {
    ($type:ident { $($how:ident $status:literal $($media:literal)? $variant:ident $(($body:ident))?;)* }) => {
        impl $crate::reply::Responses for $type {
            fn write(self, reply: &mut $crate::reply::Outgoing) {
                match self {
                    $(Self::$variant $(($body))? => {
                        reply.$how($status, $crate::__media!($($media)?), $crate::__body!($($body)?));
                    })*
                }
            }

            fn read(reply: &mut $crate::reply::Incoming) -> $crate::reply::Read<Self> {
                reply.in_passes(|reply| {
                    $(
                        let read = reply.$how($status, $crate::__media!($($media)?));
                        if let Some(found) = $crate::reply::found(read, $crate::__variant!($variant $($body)?)) {
                            return found;
                        }
                    )*
                    Ok(None)
                })
            }
        }
    };
}

/// A struct of a body and the headers that the document declares beside it, both ways.
#[macro_export]
macro_rules! headed {
    ($type:ident = empty {
        $($name:literal $field:ident: $value:ty => $presence:ident $($into:ident)?;)*
    } $(new($($given:ident: $given_type:ty),*))? $(new $required:ident { $($member:ident: $member_type:ty),* })?) => {
        $crate::__new!($type [] $([$($given: $given_type),*])? $($required { $($member: $member_type),* })? {
            $($field: $value => $presence $($into)?;)*
        });

        impl $crate::reply::Headed for $type {
            fn write(self, status: u16, reply: &mut $crate::reply::Outgoing) {
                reply.empty(status, "", ());
                $(reply.header($name, $crate::message::given::$presence(self.$field));)*
            }

            fn read(status: u16, reply: &mut $crate::reply::Incoming) -> $crate::reply::Read<Self> {
                let Some(()) = reply.empty(status, "")? else { return Ok(None) };
                Ok(Some(Self { $($field: reply.$presence($name)?,)* }))
            }
        }
    };
    ($type:ident.$body:ident = $how:ident $($media:literal)? {
        $($name:literal $field:ident: $value:ty => $presence:ident $($into:ident)?;)*
    } $(new($($given:ident: $given_type:ty),*))? $(new $required:ident { $($member:ident: $member_type:ty),* })?) => {
        $crate::__new!($type [$body] $([$($given: $given_type),*])? $($required { $($member: $member_type),* })? {
            $($field: $value => $presence $($into)?;)*
        });

        impl $crate::reply::Headed for $type {
            fn write(self, status: u16, reply: &mut $crate::reply::Outgoing) {
                reply.$how(status, $crate::__media!($($media)?), self.$body);
                $(reply.header($name, $crate::message::given::$presence(self.$field));)*
            }

            fn read(status: u16, reply: &mut $crate::reply::Incoming) -> $crate::reply::Read<Self> {
                let Some($body) = reply.$how(status, $crate::__media!($($media)?))? else { return Ok(None) };
                Ok(Some(Self { $body, $($field: reply.$presence($name)?,)* }))
            }
        }
    };
}

/// An enum of bodies, told apart by their media type, both ways.
#[macro_export]
macro_rules! contents {
    ($type:ident { $($how:ident $media:literal $variant:ident $(=> $check:expr)?;)* }) => {
        impl $crate::message::Contents for $type {
            fn send(self, outgoing: &mut $crate::message::Outgoing) {
                match self {
                    $(Self::$variant(body) => outgoing.$how($media, Some(body)),)*
                }
            }

            fn receive(incoming: &mut $crate::message::Incoming) -> Option<Self> {
                for exactly in [true, false] {
                    $(
                        if incoming.carries($media, exactly) {
                            return incoming.$how($media).map(Self::$variant);
                        }
                    )*
                }
                incoming.refuse_media();
                None
            }
        }

        impl $crate::Validate for $type {
            #[allow(unused_variables)]
            fn check(&self, checker: &mut $crate::validate::Checker) {
                match self {
                    $(Self::$variant(body) => { $(checker.here(body, $check))? })*
                }
            }
        }
    };
}

/// A struct as a form of several parts, both ways.
#[macro_export]
macro_rules! multipart {
    ($type:ident {
        $(
            $how:ident $name:literal $($media:literal)? $field:ident: $value:ty => $presence:ident $($into:ident)?
            $(=> $check:expr)?;
        )*
        $(! $closed:ident;)?
    } $(new($($given:ident: $given_type:ty),*))? $(new $required:ident { $($member:ident: $member_type:ty),* })?) => {
        $crate::__new!($type [] $([$($given: $given_type),*])? $($required { $($member: $member_type),* })? {
            $($field: $value => $presence $($into)?;)*
        });

        impl $crate::multipart::Multipart for $type {
            #[allow(unused_variables)]
            fn write(self, writer: &mut $crate::multipart::Writer) {
                $(writer.$how($name, $crate::__media!($($media)?), $crate::message::given::$presence(self.$field));)*
            }

            #[allow(unused_variables)]
            fn read(reader: &mut $crate::multipart::Reader) -> Option<Self> {
                $(let $field = reader.$how($name, $crate::__media!($($media)?));)*
                $(reader.$closed();)?
                Some(Self { $($field: reader.$presence($name, $field)?,)* })
            }
        }

        impl $crate::Validate for $type {
            #[allow(unused_variables)]
            fn check(&self, checker: &mut $crate::validate::Checker) {
                $($(checker.$presence($name, &self.$field, $check);)?)*
            }
        }
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

/// Implements the trait of an API for an `Arc` of an implementation.
#[macro_export]
macro_rules! delegate {
    ($api:ident for Arc { $($method:ident: $message:ident;)* }) => {
        impl<T: $api> $api for $crate::codegen::Arc<T> {
            $(fn $method(
                &self,
                request: $crate::Request<$message>,
            ) -> impl Future<Output = $crate::message::Answer<$message>> + $crate::MaybeSend {
                T::$method(self, request)
            })*
        }
    };
}

/// A method of a trait whose own body does nothing: one more body that does nothing would have to be checked for it.
#[doc(hidden)]
#[macro_export]
macro_rules! __method {
    (fn $method:ident $arguments:tt {}) => {};
    (fn $method:ident $arguments:tt $body:block) => {
        fn $method $arguments $body
    };
}

#[doc(hidden)]
#[macro_export]
macro_rules! __is_open {
    () => {
        false
    };
    ($rest:ident) => {
        true
    };
}

#[doc(hidden)]
#[macro_export]
macro_rules! __tokens {
    () => {
        None
    };
    ($token:literal $refresh:literal) => {
        Some($crate::security::Tokens::At { token: $token, refresh: $refresh })
    };
    (discovered $url:literal) => {
        Some($crate::security::Tokens::Discovered($url))
    };
}

#[doc(hidden)]
#[macro_export]
macro_rules! __transfer {
    () => {};
    ($([$($transfer:ident)+])? $(accept $accept:literal)? $(alike $alike:literal)?) => {
        const TRANSFER: $crate::message::Transfer =
            $crate::message::Transfer::JSON$($(.$transfer())+)?$(.accept($accept))?$(.alike($alike))?;
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

/// The constructors of an object, clause by clause.
#[doc(hidden)]
#[macro_export]
macro_rules! __object_new {
    ($type:ident $rows:tt) => {};
    ($type:ident $rows:tt new($($given:ident: $given_type:ty),*) $($clauses:tt)*) => {
        $crate::__object_fn!($type $rows "With what is required." new($($given: $given_type),*) []);
        $crate::__object_new!($type $rows $($clauses)*);
    };
    ($type:ident $rows:tt new $required:ident { $($member:ident: $member_type:ty),* } $($clauses:tt)*) => {
        $crate::__values!($type "new" $required { $($member: $member_type),* });
        $crate::__object_fn!($type $rows "With what is required." new(required: $required)
            [$required { $($member),* } = required]);
        $crate::__object_new!($type $rows $($clauses)*);
    };
    ($type:ident $rows:tt defaults($($open:ident: $open_type:ty),*)) => {
        $crate::__object_fn!($type $rows "With the document's defaults, and what is required and has none."
            with_defaults($($open: $open_type),*) []);
    };
    ($type:ident $rows:tt defaults $undefaulted:ident { $($left:ident: $left_type:ty),* }) => {
        $crate::__values!($type "with_defaults" $undefaulted { $($left: $left_type),* });
        $crate::__object_fn!($type $rows "With the document's defaults, and what is required and has none."
            with_defaults(values: $undefaulted) [$undefaulted { $($left),* } = values]);
    };
}

#[doc(hidden)]
#[macro_export]
macro_rules! __take {
    () => {};
    ($($take:tt)+) => {
        let $($take)+;
    };
}

/// What a constructor takes when it is too much for a list.
#[doc(hidden)]
#[macro_export]
macro_rules! __values {
    ($type:ident $of:literal $values:ident { $($member:ident: $member_type:ty),* }) => {
        #[doc = concat!("What [`", stringify!($type), "::", $of, "`] takes.")]
        #[derive(Debug)]
        pub struct $values {
            $(#[allow(missing_docs)] pub $member: $member_type,)*
        }
    };
}

#[doc(hidden)]
#[macro_export]
macro_rules! __object_fn {
    ($type:ident {
        $(
            $index:literal $name:literal $field:ident: $value:ty => $presence:ident $($into:ident)?
            $([$($default:tt)+])? $(=> $check:expr)?;
        )*
        $(.. $rest:ident $(=> $rest_check:expr)?;)?
        $(! $closed:ident;)?
        $(=> $whole:expr;)?
    } $docs:literal $function:ident($($argument:ident: $argument_type:ty),*) [$($take:tt)*]) => {
        impl $type {
            #[doc = $docs]
            pub fn $function($($argument: $argument_type),*) -> Self {
                $crate::__take!($($take)*);
                $crate::__made!($function Self {
                    $($field: $crate::__initial!($function $presence $field $($into)? $([$($default)+])?),)*
                    $($rest: Default::default(),)?
                })
            }
        }
    };
}

#[doc(hidden)]
#[macro_export]
macro_rules! __made {
    (new $value:expr) => {
        $value
    };
    (with_defaults $value:expr) => {{
        let mut value = $value;
        $crate::Validate::apply_defaults(&mut value);
        value
    }};
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

#[doc(hidden)]
#[macro_export]
macro_rules! __validate_union {
    ($type:ident { $($variant:ident $(=> $check:expr)?;)* .. $unknown:ident } |$checker:ident| $refuse:expr) => {
        impl $crate::Validate for $type {
            fn check(&self, $checker: &mut $crate::validate::Checker) {
                match self {
                    $(Self::$variant(value) => $crate::__check_branch!($checker, value $(, $check)?),)*
                    Self::$unknown(_) => $refuse,
                }
            }

            fn apply_defaults(&mut self) {
                match self {
                    $(Self::$variant(value) => value.apply_defaults(),)*
                    Self::$unknown(_) => {}
                }
            }
        }
    };
}

#[doc(hidden)]
#[macro_export]
macro_rules! __check_branch {
    ($checker:ident, $value:ident) => {
        $checker.nested($value)
    };
    ($checker:ident, $value:ident, $check:expr) => {
        $checker.here($value, $check)
    };
}

#[doc(hidden)]
#[macro_export]
macro_rules! __beside {
    ($given:ident, $tag:literal) => {
        $given
    };
    ($given:ident, $tag:literal, optional) => {
        $given
    };
    ($given:ident, $tag:literal, external) => {
        $given.without($tag)
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

#[doc(hidden)]
#[macro_export]
macro_rules! __default {
    ($presence:ident, $self:ident.$field:ident, ..) => {
        $crate::validate::defaults::$presence(&mut $self.$field, $crate::Validate::apply_defaults)
    };
    (optional, $self:ident.$field:ident, json $text:literal) => {
        if $self.$field.is_none() {
            $self.$field = $crate::codegen::default_of($text);
        }
    };
    (maybe, $self:ident.$field:ident, json $text:literal) => {
        if $self.$field.is_absent() {
            $self.$field = $crate::codegen::default_of($text).map_or($crate::Maybe::Absent, $crate::Maybe::Value);
        }
    };
    (required, $self:ident.$field:ident, = $value:expr) => {};
    (nullable, $self:ident.$field:ident, = $value:expr) => {};
    (optional, $self:ident.$field:ident, = $value:expr) => {
        $self.$field.get_or_insert_with(|| $value)
    };
    (maybe, $self:ident.$field:ident, = $value:expr) => {
        if $self.$field.is_absent() {
            $self.$field = $crate::Maybe::Value($value);
        }
    };
}

/// Constructor and setters of something that is no JSON object.
#[doc(hidden)]
#[macro_export]
macro_rules! __new {
    ($type:ident [$($body:ident)?] { $($field:ident: $value:ty => $presence:ident $($into:ident)?;)* }) => {
        impl $type {
            $($crate::__setter!([] $field, $value, $presence $($into)?);)*
        }
    };
    ($type:ident [$($body:ident)?] [$($given:ident: $given_type:ty),*] {
        $($field:ident: $value:ty => $presence:ident $($into:ident)?;)*
    }) => {
        impl $type {
            /// With what is required.
            pub fn new($($given: $given_type),*) -> Self {
                Self { $($body,)? $($field: $crate::__initial!(new $presence $field $($into)?),)* }
            }

            $($crate::__setter!([] $field, $value, $presence $($into)?);)*
        }
    };
    ($type:ident [$($body:ident)?] $required:ident { $($member:ident: $member_type:ty),* } {
        $($field:ident: $value:ty => $presence:ident $($into:ident)?;)*
    }) => {
        $crate::__values!($type "new" $required { $($member: $member_type),* });

        impl $type {
            /// With what is required.
            pub fn new(required: $required) -> Self {
                let $required { $($member),* } = required;
                Self { $($body,)? $($field: $crate::__initial!(new $presence $field $($into)?),)* }
            }

            $($crate::__setter!([] $field, $value, $presence $($into)?);)*
        }
    };
}

/// What a field is when a value is made: what was given, a default, or nothing.
#[doc(hidden)]
#[macro_export]
macro_rules! __initial {
    (with_defaults required $field:ident $($into:ident)? [= $value:expr]) => {
        $value
    };
    (with_defaults nullable $field:ident $($into:ident)? [= $value:expr]) => {
        Some($value)
    };
    ($function:ident required $field:ident $([$($default:tt)+])?) => {
        $field
    };
    ($function:ident required $field:ident into $([$($default:tt)+])?) => {
        $field.into()
    };
    ($function:ident required $field:ident default $([$($default:tt)+])?) => {
        Default::default()
    };
    ($function:ident nullable $field:ident $($into:ident)? $([$($default:tt)+])?) => {
        $field
    };
    ($function:ident $presence:ident $field:ident $($into:ident)? $([$($default:tt)+])?) => {
        Default::default()
    };
}

#[doc(hidden)]
#[macro_export]
macro_rules! __media {
    () => {
        ""
    };
    ($media:literal) => {
        $media
    };
}

#[doc(hidden)]
#[macro_export]
macro_rules! __variant {
    ($variant:ident) => {
        |()| Self::$variant
    };
    ($variant:ident $body:ident) => {
        Self::$variant
    };
}

#[doc(hidden)]
#[macro_export]
macro_rules! __body {
    () => {
        ()
    };
    ($body:ident) => {
        $body
    };
}
