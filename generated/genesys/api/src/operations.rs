// Written by typewright from genesys.yaml. Change the document, not this file, and run: typewright generate

//! The operations and the credentials they ask for.

use typewright_runtime::codegen::{Method, Need, Operation, Place, Scheme};

/// The credential scheme `oauth`.
pub static OAUTH: Scheme = Scheme {
    name: "oauth",
    place: Place::Bearer,
};

/// Every credential scheme.
pub static SCHEMES: &[&Scheme] = &[&OAUTH];

/// `GET /api/v2/chat/settings`
pub static GET_CHAT_SETTINGS: Operation = Operation {
    id: "getChatSettings",
    method: Method::GET,
    path: "/api/v2/chat/settings",
    security: &[
        &[
            Need {
                scheme: &OAUTH,
                scopes: &[],
            },
        ],
    ],
};

/// `PUT /api/v2/chat/settings`
pub static PUT_CHAT_SETTINGS: Operation = Operation {
    id: "putChatSettings",
    method: Method::PUT,
    path: "/api/v2/chat/settings",
    security: &[
        &[
            Need {
                scheme: &OAUTH,
                scopes: &[],
            },
        ],
    ],
};

/// `PATCH /api/v2/chat/settings`
pub static PATCH_CHAT_SETTINGS: Operation = Operation {
    id: "patchChatSettings",
    method: Method::PATCH,
    path: "/api/v2/chat/settings",
    security: &[
        &[
            Need {
                scheme: &OAUTH,
                scopes: &[],
            },
        ],
    ],
};

/// `GET /api/v2/chats/settings`
pub static GET_CHATS_SETTINGS: Operation = Operation {
    id: "getChatsSettings",
    method: Method::GET,
    path: "/api/v2/chats/settings",
    security: &[
        &[
            Need {
                scheme: &OAUTH,
                scopes: &[],
            },
        ],
    ],
};

/// `PUT /api/v2/chats/settings`
pub static PUT_CHATS_SETTINGS: Operation = Operation {
    id: "putChatsSettings",
    method: Method::PUT,
    path: "/api/v2/chats/settings",
    security: &[
        &[
            Need {
                scheme: &OAUTH,
                scopes: &[],
            },
        ],
    ],
};

/// `PATCH /api/v2/chats/settings`
pub static PATCH_CHATS_SETTINGS: Operation = Operation {
    id: "patchChatsSettings",
    method: Method::PATCH,
    path: "/api/v2/chats/settings",
    security: &[
        &[
            Need {
                scheme: &OAUTH,
                scopes: &[],
            },
        ],
    ],
};

/// Every operation.
pub static ALL: &[&Operation] = &[
    &GET_CHAT_SETTINGS,
    &PUT_CHAT_SETTINGS,
    &PATCH_CHAT_SETTINGS,
    &GET_CHATS_SETTINGS,
    &PUT_CHATS_SETTINGS,
    &PATCH_CHATS_SETTINGS,
];
