//! Messages: parameters and bodies of requests.

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

#[doc(hidden)]
#[macro_export]
macro_rules! __transfer {
    () => {};
    ($([$($transfer:ident)+])? $(accept $accept:literal)? $(alike $alike:literal)?) => {
        const TRANSFER: $crate::message::Transfer =
            $crate::message::Transfer::JSON$($(.$transfer())+)?$(.accept($accept))?$(.alike($alike))?;
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
