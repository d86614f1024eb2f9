// Written by typewright from odd.yaml. Change the document, not this file, and run: typewright generate

//! The servers that the document lists.

use typewright_runtime::codegen::enumeration;

/// Where the API is served.
#[derive(Clone, Debug, PartialEq)]
pub enum Server {
    /// `https://{string}.example:{option}`
    Default {
        /// Default: `s`.
        string: DefaultString,
        /// Default: `80`.
        option: DefaultOption,
    },
}

impl Server {
    /// The URL, its variables filled in.
    pub fn url(&self) -> String {
        match self {
            Self::Default { string, option } => {
                format!("https://{string}.example:{option}")
            }
        }
    }
}

/// The values of `string`.
#[derive(Clone, Debug, Default, Eq, Hash, PartialEq)]
pub enum DefaultString {
    /// `s`
    #[default]
    S,
}

enumeration!(DefaultString { "s" S; });

/// The values of `option`.
#[derive(Clone, Debug, Default, Eq, Hash, PartialEq)]
pub enum DefaultOption {
    /// `80`
    #[default]
    N80,
}

enumeration!(DefaultOption { "80" N80; });
