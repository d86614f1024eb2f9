//! Every code there is.

macro_rules! catalogue {
    ($($(#[$doc:meta])* $name:ident = $code:literal;)*) => {
        /// What a diagnostic is about. Codes are never reused.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Code {
            $($(#[$doc])* $name,)*
        }

        impl std::str::FromStr for Code {
            type Err = String;

            fn from_str(text: &str) -> Result<Self, String> {
                let known = Code::ALL.iter().find(|code| code.as_str().eq_ignore_ascii_case(text));
                known.copied().ok_or_else(|| format!("there is no code `{text}`; codes look like {}", Code::ALL[0].as_str()))
            }
        }

        impl Code {
            /// Every code.
            pub const ALL: &'static [Code] = &[$(Code::$name),*];

            /// The code as printed.
            pub fn as_str(self) -> &'static str {
                match self {
                    $(Code::$name => $code,)*
                }
            }
        }
    };
}

catalogue! {
    /// A file cannot be read.
    Unreadable = "TW0101";
    /// A file is empty.
    Empty = "TW0102";
    /// Text that is neither JSON nor YAML.
    Syntax = "TW0103";
    /// A document that is not an object.
    NotAnObject = "TW0104";
    /// A document without a version of OpenAPI, or with one that is not supported.
    Version = "TW0105";
    /// A member of the wrong type.
    WrongType = "TW0106";
    /// A `$ref` that leads nowhere.
    DanglingRef = "TW0107";
    /// A `$ref` to another document.
    ExternalRef = "TW0108";
    /// A member that OpenAPI requires is missing.
    Missing = "TW0109";
    /// An input key that is ours.
    Reserved = "TW0110";
    /// The document does not follow OpenAPI.
    Invalid = "TW0111";
    /// A key that is there twice.
    Doubled = "TW0112";
    /// A member that OpenAPI does not have.
    UnknownMember = "TW0113";
    /// A document that copies too much within itself, or whose keys are too long for what is in it.
    TooMuch = "TW0114";
    /// A character that cannot be seen.
    Hidden = "TW0115";
    /// A `type` that OpenAPI does not have.
    UnknownType = "TW0201";
    /// Two operations with one `operationId`.
    DuplicateOperationId = "TW0202";
    /// A path parameter without a declaration.
    UndeclaredPathParameter = "TW0203";
    /// An operation that cannot be represented and is skipped.
    SkippedOperation = "TW0204";
    /// A value that becomes free-form JSON.
    Degraded = "TW0205";
    /// A keyword that has no effect on what is generated.
    IgnoredKeyword = "TW0206";
    /// A credential scheme that is not declared.
    UndeclaredScheme = "TW0207";
    /// A default that does not fit its type.
    UnusableDefault = "TW0208";
    /// A pattern that the engine rejects.
    BadPattern = "TW0209";
    /// Schemas that a value must fit at once and that do not agree.
    Conflict = "TW0210";
    /// A member that is required but not declared.
    UndeclaredMember = "TW0211";
    /// A body whose schema says more than its media type lets the generated code say.
    UntypedBody = "TW0212";
    /// A `type` that is left out.
    ImpliedType = "TW0213";
    /// A document without operations and schemas.
    Nothing = "TW0214";
    /// Alternatives of security whose credentials have the same place and different scopes.
    SharedPlace = "TW0215";
    /// A pattern with look-around or references back.
    SlowPattern = "TW0216";
    /// A name from which no crate name can be made.
    EmptyName = "TW0301";
    /// Two APIs with one crate name.
    EqualNames = "TW0302";
    /// A configuration that does not parse.
    Configuration = "TW0401";
    /// A configuration key that does not exist.
    UnknownKey = "TW0402";
    /// Pages as the configuration describes them, which the document does not have.
    Unpaged = "TW0403";
    /// Operations that look as if they answered in pages.
    Paged = "TW0404";
    /// An overlay, or an action of one, that cannot be applied.
    Overlay = "TW0405";
    /// A selection of operations that selects none.
    Unselected = "TW0406";
    /// An override that cannot be applied.
    Override = "TW0407";
    /// A file that is in the way and was not written by this tool.
    NotOurs = "TW0501";
    /// A file that cannot be written.
    Unwritable = "TW0502";
    /// A generated file that is not as it would be generated now.
    Drift = "TW0503";
    /// A page of documentation that cannot be read.
    Page = "TW0601";
    /// A bug of this tool.
    Internal = "TW0901";
}
