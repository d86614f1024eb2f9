//! Unions, by discriminator or by shape.

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
