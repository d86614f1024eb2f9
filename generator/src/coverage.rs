//! How much of a document the generated code says.

use crate::diagnostics::{Code, Lost, Severity, Sink};
use crate::model::Kind;
use crate::plan::Plan;
use std::fmt;

/// How much of a document the generated code says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Coverage {
    /// Operations that have a method.
    pub operations: usize,
    /// Request bodies of these.
    pub bodies: usize,
    /// Parameters of these.
    pub parameters: usize,
    /// Types.
    pub types: usize,
    /// Properties of these.
    pub properties: usize,
    /// Places that are free-form JSON although the document says more.
    pub degraded: usize,
    /// What is lost, and how often.
    pub lost: Vec<(Lost, usize)>,
    /// Warnings.
    pub warnings: usize,
}

impl Coverage {
    /// Counts; the sink is the one that the document was understood with.
    pub fn of(plan: &Plan, sink: &Sink) -> Self {
        let operations = &plan.api().operations;
        let parts = || operations.iter().flat_map(|operation| &operation.parts);
        let objects = plan.api().types.iter().filter_map(|def| match &def.kind {
            Kind::Object(object) => Some(object.fields.len()),
            _ => None,
        });
        let found = sink.diagnostics();
        let lost = Lost::ALL.map(|lost| (lost, found.iter().filter(|found| found.lost == Some(lost)).count()));
        Coverage {
            operations: operations.len(),
            bodies: parts().filter(|part| part.place.is_body()).count(),
            parameters: parts().filter(|part| !part.place.is_body()).count(),
            types: plan.api().types.len(),
            properties: objects.sum(),
            degraded: found.iter().filter(|found| found.code == Code::Degraded && found.lost.is_none()).count(),
            lost: lost.into_iter().filter(|(_, count)| *count > 0).collect(),
            warnings: found.iter().filter(|found| found.severity == Severity::Warning).count(),
        }
    }
}

impl fmt::Display for Coverage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Coverage { operations, bodies, parameters, types, properties, degraded, lost, warnings } = self;
        write!(f, "{}", many(*operations, "operation"))?;
        write!(f, " ({}, {})", many(*parameters, "parameter"), many(*bodies, "request body"))?;
        write!(f, ", {} ({})", many(*types, "type"), many(*properties, "property"))?;
        if *degraded > 0 {
            write!(f, "; {} degraded to free-form JSON", many(*degraded, "place"))?;
        }
        for (lost, count) in lost {
            write!(f, "; {} lost", many(*count, lost.noun()))?;
        }
        if *warnings > 0 {
            write!(f, "; {}", many(*warnings, "warning"))?;
        }
        Ok(())
    }
}

/// A count with its noun, in the singular or the plural.
pub fn many(count: usize, noun: &str) -> String {
    match (count, noun.strip_suffix('y')) {
        (1, _) => format!("{count} {noun}"),
        (_, Some(stem)) => format!("{count} {stem}ies"),
        _ => format!("{count} {noun}s"),
    }
}
