//! Credential schemes, operations and the traits that have them.

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
