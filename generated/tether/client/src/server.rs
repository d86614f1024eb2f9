// Written by typewright from tether.yaml. Change the document, not this file, and run: typewright generate

//! The servers that the document lists.

/// Where the API is served.
#[derive(Clone, Debug, PartialEq)]
pub enum Server {
    /// Every customer has an instance of their own.
    ///
    /// `https://{instance}`
    Default {
        /// Host name of the instance. The default is a placeholder; there is no shared host. Default:
        /// `your-instance.example.com`.
        instance: String,
    },
}

impl Server {
    /// The URL, its variables filled in.
    pub fn url(&self) -> String {
        match self {
            Self::Default { instance } => format!("https://{instance}"),
        }
    }
}
