// Written by typewright from nested.yaml. Change the document, not this file, and run: typewright generate

//! How the types travel and are set: a row for each member.

use super::golden_nested::*;
use super::types::*;
use typewright_runtime::codegen::{BTreeMap, Uuid, nested, object};

object!(Order, CreateOrder.body {
    0 "id" id: Uuid => required into => nested; 1 "customer" customer: OrderCustomer => required [..] => nested;
    2 "lines" lines: Vec<OrderLinesItem> => required => |check, value| {
        check.min_items(value, 1);
        check.each(value, nested);
    };
    3 "total" total: f64 => required; 4 "paid" paid: bool => required [= false]; 5 "note" note: String => maybe;
    6 "parent" parent: Box<Order> => optional into [..] => nested;
    7 "labels" labels: BTreeMap<String, String> => optional;
    8 "presence_required_nullable" presence_required_nullable: String => maybe;
} new OrderRequired { id: Uuid, customer: OrderCustomer, lines: Vec<OrderLinesItem>, total: f64, paid: bool }
    defaults(id: impl Into<Uuid>, customer: OrderCustomer, lines: Vec<OrderLinesItem>, total: f64));
object!(OrderCustomer {
    0 "name" name: String => required into => |check, value| check.min_length(value, 1);
    1 "address" address: OrderCustomerAddress => optional [..];
} new(name: impl Into<String>) defaults(name: impl Into<String>));
object!(OrderCustomerAddress {
    0 "street" street: String => optional into; 1 "country" country: String => optional into [= "NL".to_owned()];
} new() defaults());
object!(OrderLinesItem {
    0 "sku" sku: String => required into => |check, value| check.pattern(value, "^[A-Z]{3}$");
    1 "quantity" quantity: i32 => required => |check, value| check.minimum(value, 1);
} new(sku: impl Into<String>, quantity: i32));
