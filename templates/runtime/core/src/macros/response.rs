//! Responses: by status, by media type, and with headers.

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
