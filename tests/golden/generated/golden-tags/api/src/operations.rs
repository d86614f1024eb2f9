// Written by typewright from tags.yaml. Change the document, not this file, and run: typewright generate

//! The operations and the credentials they ask for.

use typewright_runtime::codegen::{operations, schemes};

schemes!(SCHEMES {
    KEY = "key" in Header("x-key");
    USER = "user" in Basic;
    OPEN = "open" in Bearer discovered "/.well-known/openid-configuration";
});
operations!(ALL {
    GET_CAT = "getCat" GET "/cats/{id}" [KEY, USER] [OPEN] [];
    DELETE_CAT = "deleteCat" DELETE "/cats/{id}" [KEY, USER] [OPEN] [];
    LIST_DOGS = "listDogs" GET "/dogs" [KEY, USER] [OPEN] [];
});
