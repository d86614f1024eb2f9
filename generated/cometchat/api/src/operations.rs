// Written by typewright from cometchat.yaml. Change the document, not this file, and run: typewright generate

//! The operations and the credentials they ask for.

use typewright_runtime::codegen::{Method, Need, Operation, Place, Scheme};

/// The credential scheme `key`.
pub static KEY: Scheme = Scheme {
    name: "key",
    place: Place::Header("key"),
};

/// The credential scheme `secret`.
pub static SECRET: Scheme = Scheme {
    name: "secret",
    place: Place::Header("secret"),
};

/// Every credential scheme.
pub static SCHEMES: &[&Scheme] = &[&KEY, &SECRET];

/// `PUT /apps/{appId}/extensions/widget/v2/settings`
pub static UPDATE_CHAT_WIDGET: Operation = Operation {
    id: "update-chat-widget",
    method: Method::PUT,
    path: "/apps/{appId}/extensions/widget/v2/settings",
    security: &[
        &[
            Need { scheme: &KEY, scopes: &[] },
            Need {
                scheme: &SECRET,
                scopes: &[],
            },
        ],
    ],
};

/// Every operation.
pub static ALL: &[&Operation] = &[&UPDATE_CHAT_WIDGET];
