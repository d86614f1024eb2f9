//! What code from a build script asks of this crate's features, so that a missing one is one error with its remedy.

/// Makes a macro that passes its items on if a feature is enabled, and otherwise is an error with the given message.
macro_rules! needs {
    ($dollar:tt $($name:ident: $feature:literal;)*) => {$(
        #[cfg(feature = $feature)]
        #[doc(hidden)]
        #[macro_export]
        macro_rules! $name {
            ($dollar message:literal; $dollar($dollar items:tt)*) => { $dollar($dollar items)* };
        }
        #[cfg(not(feature = $feature))]
        #[doc(hidden)]
        #[macro_export]
        macro_rules! $name {
            ($dollar message:literal; $dollar($dollar items:tt)*) => { compile_error!($dollar message); };
        }
    )*};
}

needs! { $
    __needs_client: "client";
    __needs_server: "server";
    __needs_pattern: "pattern";
    __needs_schema: "schema";
    __needs_jiff: "jiff";
    __needs_chrono: "chrono";
}
