// Written by typewright from hostile.json. Change the document, not this file, and run: typewright generate

//! `ScriptScriptAlert1ScriptApi` and what its operations take and return.

use super::operations::*;
use super::types::*;
use typewright_runtime::codegen::{
    Error, MaybeSend, Request, Response, WithStatus, delegate, message, nested, responses, unimplemented,
};

/// \]\]> --> \</script>\<script>alert(1)\</script>
pub trait ScriptScriptAlert1ScriptApi: Send + Sync + 'static {
    /// \]\]> --> \</script>\<script>alert(1)\</script>
    ///
    /// `POST /p30/]]> --> </script><script>alert(1)</script>`
    fn o30_script_script_alert_1_script(&self, request: Request<O30ScriptScriptAlert1Script>)
        -> impl Future<Output = Result<Response<O30ScriptScriptAlert1Script200Reply>, Error<O30ScriptScriptAlert1ScriptError>>> + MaybeSend {
        unimplemented(request)
    }
}

delegate!(ScriptScriptAlert1ScriptApi for Arc { o30_script_script_alert_1_script: O30ScriptScriptAlert1Script; });

/// The message of `o30_script_script_alert_1_script`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct O30ScriptScriptAlert1Script {
    /// \]\]> --> \</script>\<script>alert(1)\</script> Default: `"]]> --> </script><script>alert(1)</script>"`.
    pub q_script_script_alert_1_script: Option<String>,
    /// \]\]> --> \</script>\<script>alert(1)\</script>
    ///
    /// Deprecated.
    pub c30: Option<O30ScriptScriptAlert1ScriptC30>,
    /// \]\]> --> \</script>\<script>alert(1)\</script>
    pub body: Option<S30ScriptScriptAlert1Script>,
}

/// The documented errors of [`O30ScriptScriptAlert1Script`].
#[derive(Clone, Debug, PartialEq)]
pub enum O30ScriptScriptAlert1ScriptError {
    /// \]\]> --> \</script>\<script>alert(1)\</script>
    Other(WithStatus<()>),
}

responses!(O30ScriptScriptAlert1ScriptError { empty_any 0 Other(body); });
message!(O30ScriptScriptAlert1Script = O30_SCRIPT_SCRIPT_ALERT_1_SCRIPT
    -> O30ScriptScriptAlert1Script200Reply, O30ScriptScriptAlert1ScriptError, headed 200 {
    query "q]]> --> </script><script>alert(1)</script>" q_script_script_alert_1_script: String => optional into [= "]]> --> </script><script>alert(1)</script>".to_owned()];
    cookie "c30" c30: O30ScriptScriptAlert1ScriptC30 => optional into => nested;
    form "application/x-www-form-urlencoded" body: S30ScriptScriptAlert1Script => optional [..] => nested;
} new());
