// Written by typewright from everything.yaml. Change the document, not this file, and run: typewright generate

//! The servers that the document lists.

use typewright_runtime::codegen::enumeration;

/// Where the API is served.
#[derive(Clone, Debug, PartialEq)]
pub enum Server {
    /// Where the cooperative keeps its books.
    ///
    /// `https://{region}.bramble.example:{port}/{release}`
    Default {
        /// The orchard's side of the river. Default: `valley`.
        region: Region,
        /// Default: `443`.
        port: Port,
        /// What was released last. Default: `v2`.
        release: String,
    },
    /// For trying things out.
    ///
    /// `https://practice.bramble.example/v2`
    Server2,
    /// Wherever this document was found.
    ///
    /// `/v2`
    Server3,
}

impl Server {
    /// The URL, its variables filled in.
    pub fn url(&self) -> String {
        match self {
            Self::Default { region, port, release } => {
                format!("https://{region}.bramble.example:{port}/{release}")
            }
            Self::Server2 => "https://practice.bramble.example/v2".to_owned(),
            Self::Server3 => "http://localhost/v2".to_owned(),
        }
    }
}

/// The values of `region`.
#[derive(Clone, Debug, Default, Eq, Hash, PartialEq)]
pub enum Region {
    /// `valley`
    #[default]
    Valley,
    /// `hillside`
    Hillside,
    /// `coast`
    Coast,
}

enumeration!(Region { "valley" Valley; "hillside" Hillside; "coast" Coast; });

/// The values of `port`.
#[derive(Clone, Debug, Default, Eq, Hash, PartialEq)]
pub enum Port {
    /// `443`
    #[default]
    N443,
    /// `8443`
    N8443,
}

enumeration!(Port { "443" N443; "8443" N8443; });
