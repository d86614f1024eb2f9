// Written by typewright from checks.yaml. Change the document, not this file, and run: typewright generate

//! The types of the document, in its order.

use typewright_runtime::codegen::{BTreeMap, Value};

/// What is sent. (`#/components/schemas/Parcel`)
#[derive(Clone, Debug, PartialEq)]
pub struct Parcel {
    pub id: String,
    pub spot: Option<Vec<ParcelSpotItem>>,
    pub labels: Option<BTreeMap<String, String>>,
    pub counts: Option<BTreeMap<String, i64>>,
    pub express: Option<bool>,
    pub deadline: Option<String>,
    pub fee: Option<f64>,
    pub inner: Option<Box<Parcel>>,
    /// Members that the document does not name.
    pub additional: BTreeMap<String, Value>,
}

/// `#/components/schemas/Parcel/properties/spot/items`
#[derive(Clone, Debug, PartialEq)]
pub enum ParcelSpotItem {
    Number(f64),
    Text(String),
    /// Not described by the document.
    Unknown(Value),
}

/// `#/components/schemas/Small`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Small {
    pub fee: Option<Value>,
}

/// `#/components/schemas/Sealed`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Sealed {
    pub fee: Option<Value>,
    pub name: Option<String>,
}
