//! Constructors and defaults.

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
macro_rules! __take {
    () => {};
    ($($take:tt)+) => {
        let $($take)+;
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
