// Written by typewright from nested.yaml. Change the document, not this file, and run: typewright generate

//! The types of the document, in its order.

use typewright_runtime::codegen::{BTreeMap, Maybe, Uuid};

/// `#/components/schemas/Order`
#[derive(Clone, Debug, PartialEq)]
pub struct Order {
    pub id: Uuid,
    pub customer: OrderCustomer,
    pub lines: Vec<OrderLinesItem>,
    pub total: f64,
    /// Default: `false`.
    pub paid: bool,
    pub note: Maybe<String>,
    pub parent: Option<Box<Order>>,
    pub labels: Option<BTreeMap<String, String>>,
    pub presence_required_nullable: Maybe<String>,
}

/// `#/components/schemas/Order/properties/customer`
#[derive(Clone, Debug, PartialEq)]
pub struct OrderCustomer {
    pub name: String,
    pub address: Option<OrderCustomerAddress>,
}

/// `#/components/schemas/Order/properties/customer/properties/address`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct OrderCustomerAddress {
    pub street: Option<String>,
    /// Default: `"NL"`.
    pub country: Option<String>,
}

/// `#/components/schemas/Order/properties/lines/items`
#[derive(Clone, Debug, PartialEq)]
pub struct OrderLinesItem {
    pub sku: String,
    pub quantity: i32,
}
