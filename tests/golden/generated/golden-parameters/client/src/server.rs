// Written by typewright from parameters.yaml. Change the document, not this file, and run: typewright generate

//! The servers that the document lists.

use typewright_runtime::codegen::enumeration;

/// Where the API is served.
#[derive(Clone, Debug, PartialEq)]
pub enum Server {
    /// `https://{region}.golden.example`
    Default {
        /// Default: `eu`.
        region: Region,
    },
    /// For trying things out.
    ///
    /// `https://staging.golden.example`
    Server2,
}

impl Server {
    /// The URL, its variables filled in.
    pub fn url(&self) -> String {
        match self {
            Self::Default { region } => format!("https://{region}.golden.example"),
            Self::Server2 => "https://staging.golden.example".to_owned(),
        }
    }
}

/// The values of `region`.
#[derive(Clone, Debug, Default, Eq, Hash, PartialEq)]
pub enum Region {
    /// `eu`
    #[default]
    Eu,
    /// `us`
    Us,
}

enumeration!(Region { "eu" Eu; "us" Us; });
