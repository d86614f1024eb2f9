// Written by typewright from odd.yaml. Change the document, not this file, and run: typewright generate

//! The operations and the credentials they ask for.

use typewright_runtime::codegen::{operations, schemes};

schemes!(SCHEMES { K = "k" in Header("x-k"); });
operations!(ALL {
    CLIENT = "client" PUT "/a/{id}";
    PET = "Pet" POST "/a/{id}";
    NEW_GET_B = "new" GET "/b";
    POST_B = "post /b" POST "/b";
    TYPE = "type" DELETE "/b";
    N123_GO = "123 go!" PATCH "/b";
    V1_OPERATION = "v1" GET "/v1" [K] [];
    T_OPERATION = "t" GET "/t";
});
