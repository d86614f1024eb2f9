// Written by typewright from tether.yaml. Change the document, not this file, and run: typewright generate

//! The operations and the credentials they ask for.

use typewright_runtime::codegen::{Method, Need, Operation, Place, Scheme};

/// The credential scheme `bearer`.
pub static BEARER: Scheme = Scheme {
    name: "bearer",
    place: Place::Bearer,
};

/// Every credential scheme.
pub static SCHEMES: &[&Scheme] = &[&BEARER];

/// `PUT /api/webchats/{id}`
pub static UPDATE_WEBCHAT: Operation = Operation {
    id: "updateWebchat",
    method: Method::PUT,
    path: "/api/webchats/{id}",
    security: &[
        &[
            Need {
                scheme: &BEARER,
                scopes: &[],
            },
        ],
    ],
};

/// Every operation.
pub static ALL: &[&Operation] = &[&UPDATE_WEBCHAT];
