// Written by typewright from hooks.yaml. Change the document, not this file, and run: typewright generate

//! The types of the document, in its order.

/// `#/components/schemas/Kite`
#[derive(Clone, Debug, PartialEq)]
pub struct Kite {
    pub id: String,
    pub length: Option<f64>,
}

/// `#/components/schemas/Search`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Search {
    pub longer: Option<f64>,
}

/// `#/webhooks/kite.lost/post/responses/200/content/application~1json/schema`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct LoseKiteResponse {
    pub searching: Option<bool>,
}
