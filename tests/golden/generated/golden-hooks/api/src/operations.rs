// Written by typewright from hooks.yaml. Change the document, not this file, and run: typewright generate

//! The operations and the credentials they ask for.

use typewright_runtime::codegen::{operations, schemes};

schemes!(SCHEMES { TOKEN = "token" in Bearer; });
operations!(ALL {
    STREAM_KITES = "streamKites" GET "/kites" [TOKEN];
    SEARCH_KITES = "searchKites" QUERY "/kites" [TOKEN];
    COPY_KITE = "copyKite" COPY "/kites/{id}" [TOKEN];
});
operations!(WEBHOOKS { KITE_LANDED = "kiteLanded" POST "/kiteLanded"; LOSE_KITE = "loseKite" POST "/kite.lost"; });
