// Written by typewright from choices.yaml. Change the document, not this file, and run: typewright generate

//! The types of the document, in its order.

use typewright_runtime::codegen::{Date, DateTime, Duration, Time};

/// `#/components/schemas/Event`
#[derive(Clone, Debug, PartialEq)]
pub struct Event {
    pub at: DateTime,
    pub day: Option<Date>,
    pub time: Option<Time>,
    pub span: Option<Duration>,
    pub id: Option<String>,
    pub level: EventLevel,
}

impl Event {
    /// With what is required.
    pub fn new(at: impl Into<DateTime>, level: impl Into<EventLevel>) -> Self {
        Self {
            at: at.into(),
            level: level.into(),
            day: Default::default(),
            time: Default::default(),
            span: Default::default(),
            id: Default::default(),
        }
    }
}

/// `#/components/schemas/Event/properties/level`
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
pub enum EventLevel {
    Low,
    High,
}
