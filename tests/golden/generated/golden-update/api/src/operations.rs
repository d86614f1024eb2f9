// Written by typewright from update.yaml. Change the document, not this file, and run: typewright generate

//! The operations and the credentials they ask for.

use typewright_runtime::codegen::{operations, schemes};

schemes!(SCHEMES { BEARER = "bearer" in Bearer; });
operations!(ALL { UPDATE_WEBCHAT = "updateWebchat" PUT "/webchats/{id}" [BEARER]; });
