// Written by typewright from genesys.yaml. Change the document, not this file, and run: typewright generate

//! The operations and the credentials they ask for.

use typewright_runtime::codegen::{operations, schemes};

schemes!(SCHEMES {
    OAUTH = "oauth" in Bearer tokens "https://login.mypurecloud.com/oauth/token" "https://login.mypurecloud.com/oauth/token";
});
operations!(ALL {
    GET_CHAT_SETTINGS = "getChatSettings" GET "/api/v2/chat/settings" [OAUTH];
    PUT_CHAT_SETTINGS = "putChatSettings" PUT "/api/v2/chat/settings" [OAUTH];
    PATCH_CHAT_SETTINGS = "patchChatSettings" PATCH "/api/v2/chat/settings" [OAUTH];
    GET_CHATS_SETTINGS = "getChatsSettings" GET "/api/v2/chats/settings" [OAUTH];
    PUT_CHATS_SETTINGS = "putChatsSettings" PUT "/api/v2/chats/settings" [OAUTH];
    PATCH_CHATS_SETTINGS = "patchChatsSettings" PATCH "/api/v2/chats/settings" [OAUTH];
});
