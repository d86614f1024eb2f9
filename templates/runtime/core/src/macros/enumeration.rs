//! Strings as enums.

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
