// Written by typewright from nested.yaml. Change the document, not this file, and run: typewright generate

//! The types of the document, in its order.

use typewright_runtime::codegen::{BTreeMap, Maybe, Uuid, Validate};

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

impl Order {
    /// With what is required.
    pub fn new(required: OrderRequired) -> Self {
        Self {
            id: required.id,
            customer: required.customer,
            lines: required.lines,
            total: required.total,
            paid: required.paid,
            note: Default::default(),
            parent: Default::default(),
            labels: Default::default(),
            presence_required_nullable: Default::default(),
        }
    }

    /// With the document's defaults, and what is required and has none.
    pub fn with_defaults(
        id: impl Into<Uuid>,
        customer: OrderCustomer,
        lines: Vec<OrderLinesItem>,
        total: f64,
    ) -> Self {
        let mut value = Self::new(OrderRequired {
            id: id.into(),
            customer,
            lines,
            total,
            paid: false,
        });
        value.apply_defaults();
        value
    }
}

/// What [`Order::new`] takes.
#[derive(Clone, Debug, PartialEq)]
pub struct OrderRequired {
    pub id: Uuid,
    pub customer: OrderCustomer,
    pub lines: Vec<OrderLinesItem>,
    pub total: f64,
    pub paid: bool,
}

/// `#/components/schemas/Order/properties/customer`
#[derive(Clone, Debug, PartialEq)]
pub struct OrderCustomer {
    pub name: String,
    pub address: Option<OrderCustomerAddress>,
}

impl OrderCustomer {
    /// With what is required.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            address: Default::default(),
        }
    }

    /// With the document's defaults, and what is required and has none.
    pub fn with_defaults(name: impl Into<String>) -> Self {
        let mut value = Self::new(name);
        value.apply_defaults();
        value
    }
}

/// `#/components/schemas/Order/properties/customer/properties/address`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct OrderCustomerAddress {
    pub street: Option<String>,
    /// Default: `"NL"`.
    pub country: Option<String>,
}

impl OrderCustomerAddress {
    /// With nothing set.
    pub fn new() -> Self {
        Default::default()
    }

    /// With the document's defaults, and what is required and has none.
    pub fn with_defaults() -> Self {
        let mut value = Self::new();
        value.apply_defaults();
        value
    }
}

/// `#/components/schemas/Order/properties/lines/items`
#[derive(Clone, Debug, PartialEq)]
pub struct OrderLinesItem {
    pub sku: String,
    pub quantity: i32,
}

impl OrderLinesItem {
    /// With what is required.
    pub fn new(sku: impl Into<String>, quantity: i32) -> Self {
        Self { sku: sku.into(), quantity }
    }
}
