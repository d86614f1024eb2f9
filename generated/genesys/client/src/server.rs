// Written by typewright from genesys.yaml. Change the document, not this file, and run: typewright generate

//! The servers that the document lists.

use typewright_runtime::codegen::enumeration;

/// Where the API is served.
#[derive(Clone, Debug, PartialEq)]
pub enum Server {
    /// Every region has a host of its own.
    ///
    /// `https://api.{environment}`
    Default {
        /// Domain of the region that the organisation lives in. Default: `mypurecloud.com`.
        environment: Environment,
    },
}

impl Server {
    /// The URL, its variables filled in.
    pub fn url(&self) -> String {
        match self {
            Self::Default { environment } => format!("https://api.{environment}"),
        }
    }
}

/// The values of `environment`.
#[derive(Clone, Debug, Default, Eq, Hash, PartialEq)]
pub enum Environment {
    /// `mypurecloud.com`
    #[default]
    MypurecloudCom,
    /// `mypurecloud.ie`
    MypurecloudIe,
    /// `mypurecloud.com.au`
    MypurecloudComAu,
    /// `mypurecloud.jp`
    MypurecloudJp,
    /// `mypurecloud.de`
    MypurecloudDe,
    /// `usw2.pure.cloud`
    Usw2PureCloud,
    /// `cac1.pure.cloud`
    Cac1PureCloud,
    /// `apne2.pure.cloud`
    Apne2PureCloud,
    /// `euw2.pure.cloud`
    Euw2PureCloud,
    /// `aps1.pure.cloud`
    Aps1PureCloud,
    /// `use2.us-gov-pure.cloud`
    Use2UsGovPureCloud,
    /// `sae1.pure.cloud`
    Sae1PureCloud,
    /// `mec1.pure.cloud`
    Mec1PureCloud,
    /// `apne3.pure.cloud`
    Apne3PureCloud,
    /// `euc2.pure.cloud`
    Euc2PureCloud,
    /// `mxc1.pure.cloud`
    Mxc1PureCloud,
    /// `apse1.pure.cloud`
    Apse1PureCloud,
    /// `edee1.eusc-pure.cloud`
    Edee1EuscPureCloud,
}

enumeration!(Environment {
    "mypurecloud.com" MypurecloudCom; "mypurecloud.ie" MypurecloudIe; "mypurecloud.com.au" MypurecloudComAu;
    "mypurecloud.jp" MypurecloudJp; "mypurecloud.de" MypurecloudDe; "usw2.pure.cloud" Usw2PureCloud;
    "cac1.pure.cloud" Cac1PureCloud; "apne2.pure.cloud" Apne2PureCloud; "euw2.pure.cloud" Euw2PureCloud;
    "aps1.pure.cloud" Aps1PureCloud; "use2.us-gov-pure.cloud" Use2UsGovPureCloud; "sae1.pure.cloud" Sae1PureCloud;
    "mec1.pure.cloud" Mec1PureCloud; "apne3.pure.cloud" Apne3PureCloud; "euc2.pure.cloud" Euc2PureCloud;
    "mxc1.pure.cloud" Mxc1PureCloud; "apse1.pure.cloud" Apse1PureCloud; "edee1.eusc-pure.cloud" Edee1EuscPureCloud;
});
