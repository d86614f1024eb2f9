// Written by typewright from hostile.json. Change the document, not this file, and run: typewright generate

//! The operations of `ScriptScriptAlert1ScriptApi`, sent.

use typewright_runtime::codegen::{Calling, Request, calls};
use super::{Client, api::*};

impl Client {
    /// \]\]> --> \</script>\<script>alert(1)\</script>
    ///
    /// `POST /p30/]]> --> </script><script>alert(1)</script>`
    pub fn o30_script_script_alert_1_script(&self, request: impl Into<Request<O30ScriptScriptAlert1Script>>)
        -> Calling<O30ScriptScriptAlert1Script200Reply, O30ScriptScriptAlert1ScriptError> {
        self.0.call(request.into())
    }
}

calls!(ScriptScriptAlert1ScriptApi { o30_script_script_alert_1_script: O30ScriptScriptAlert1Script; });
