// Written by typewright from bland.yaml. Change the document, not this file, and run: typewright generate

//! The operations and the credentials they ask for.

use typewright_runtime::codegen::{Method, Need, Operation, Place, Scheme};

/// The credential scheme `authorization`.
pub static AUTHORIZATION: Scheme = Scheme {
    name: "authorization",
    place: Place::Header("authorization"),
};

/// Every credential scheme.
pub static SCHEMES: &[&Scheme] = &[&AUTHORIZATION];

/// `PATCH /v1/widget/{id}`
pub static UPDATE_WIDGET: Operation = Operation {
    id: "updateWidget",
    method: Method::PATCH,
    path: "/v1/widget/{id}",
    security: &[
        &[
            Need {
                scheme: &AUTHORIZATION,
                scopes: &[],
            },
        ],
    ],
};

/// Every operation.
pub static ALL: &[&Operation] = &[&UPDATE_WIDGET];
