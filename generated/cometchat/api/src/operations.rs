// Written by typewright from cometchat.yaml. Change the document, not this file, and run: typewright generate

//! The operations and the credentials they ask for.

use typewright_runtime::codegen::{operations, schemes};

schemes!(SCHEMES { KEY = "key" in Header("key"); SECRET = "secret" in Header("secret"); });
operations!(ALL {
    UPDATE_CHAT_WIDGET = "update-chat-widget" PUT "/apps/{appId}/extensions/widget/v2/settings" [KEY, SECRET];
});
