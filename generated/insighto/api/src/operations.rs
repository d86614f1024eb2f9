// Written by typewright from insighto.yaml. Change the document, not this file, and run: typewright generate

//! The operations and the credentials they ask for.

use typewright_runtime::codegen::{Method, Need, Operation, Place, Scheme};

/// The credential scheme `api_key`.
pub static API_KEY: Scheme = Scheme {
    name: "api_key",
    place: Place::Query("api_key"),
};

/// The credential scheme `bearer`.
pub static BEARER: Scheme = Scheme {
    name: "bearer",
    place: Place::Bearer,
};

/// Every credential scheme.
pub static SCHEMES: &[&Scheme] = &[&API_KEY, &BEARER];

/// `PUT /api/v1/widget/{widget_id}`
pub static UPDATE_WIDGET: Operation = Operation {
    id: "updateWidget",
    method: Method::PUT,
    path: "/api/v1/widget/{widget_id}",
    security: &[
        &[
            Need {
                scheme: &API_KEY,
                scopes: &[],
            },
        ],
        &[
            Need {
                scheme: &BEARER,
                scopes: &[],
            },
        ],
    ],
};

/// Every operation.
pub static ALL: &[&Operation] = &[&UPDATE_WIDGET];
