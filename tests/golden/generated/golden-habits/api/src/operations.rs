// Written by typewright from habits.yaml. Change the document, not this file, and run: typewright generate

//! The operations and the credentials they ask for.

use typewright_runtime::codegen::{operations, schemes};

schemes!(SCHEMES {
    KEY = "key" in Bearer;
    TOKENS = "tokens" in Bearer tokens "https://habits.example/token" "https://habits.example/token";
});
operations!(ALL {
    LIST_NOTES = "listNotes" GET "/notes" [];
    ADD_NOTE = "addNote" POST "/notes" [];
    REMOVE_NOTE = "removeNote" DELETE "/notes/{name}" [KEY] [TOKENS with "notes:remove"];
    SEND_EITHER = "sendEither" POST "/either" [];
    SEND_FORM = "sendForm" POST "/forms" [];
    SEND_PARTS = "sendParts" POST "/parts" [];
    WATCH_NOTES = "watchNotes" GET "/watch" [];
    CHAT = "chat" POST "/chat" [];
    GET_PICTURE = "getPicture" GET "/picture" [];
});
operations!(WEBHOOKS { NOTED = "noted" POST "/noted"; });
