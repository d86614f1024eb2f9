// Written by typewright from streams.yaml. Change the document, not this file, and run: typewright generate

//! The operations and the credentials they ask for.

use typewright_runtime::codegen::{operations, schemes};

schemes!(SCHEMES {});
operations!(ALL {
    WATCH_TICKS = "watchTicks" GET "/ticks";
    FOLLOW_LOG = "followLog" GET "/log";
    APPEND = "append" POST "/log";
    ANSWER = "answer" POST "/answers";
    COUNTED = "counted" GET "/counted";
    SEND_FILE = "sendFile" PUT "/files";
    SEND_FORM = "sendForm" POST "/files";
});
