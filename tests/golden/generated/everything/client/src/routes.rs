// Written by typewright from everything.yaml. Change the document, not this file, and run: typewright generate

//! The operations of `RoutesApi`, sent.

use typewright_runtime::codegen::{Calling, Request, calls};
use super::{Client, api::*};

impl Client {
    /// `GET /routes/styled/{row}/{from}/{until}/{stops}/{ends}`
    pub fn route_styled(&self, request: impl Into<Request<RouteStyled>>) -> Calling<Vec<Spot>, RouteStyledError> {
        self.0.call(request.into())
    }

    /// `GET /routes/simple/{rows}/{spot}`
    pub fn route_simple(&self, request: impl Into<Request<RouteSimple>>) -> Calling<Vec<Spot>, RouteSimpleError> {
        self.0.call(request.into())
    }

    /// `GET /routes/simple-apart/{rows}/{spot}`
    pub fn route_simple_apart(&self, request: impl Into<Request<RouteSimpleApart>>)
        -> Calling<Vec<Spot>, RouteSimpleApartError> {
        self.0.call(request.into())
    }

    /// `GET /routes/label/{rows}/{spot}`
    pub fn route_label(&self, request: impl Into<Request<RouteLabel>>) -> Calling<Vec<Spot>, RouteLabelError> {
        self.0.call(request.into())
    }

    /// `GET /routes/label-apart/{rows}/{spot}`
    pub fn route_label_apart(&self, request: impl Into<Request<RouteLabelApart>>)
        -> Calling<Vec<Spot>, RouteLabelApartError> {
        self.0.call(request.into())
    }

    /// `GET /routes/matrix/{rows}/{spot}`
    pub fn route_matrix(&self, request: impl Into<Request<RouteMatrix>>) -> Calling<Vec<Spot>, RouteMatrixError> {
        self.0.call(request.into())
    }

    /// `GET /routes/matrix-apart/{rows}/{spot}`
    pub fn route_matrix_apart(&self, request: impl Into<Request<RouteMatrixApart>>)
        -> Calling<Vec<Spot>, RouteMatrixApartError> {
        self.0.call(request.into())
    }

    /// `GET /routes/listed/{rows}`
    pub fn route_listed(&self, request: impl Into<Request<RouteListed>>) -> Calling<Vec<Spot>, RouteListedError> {
        self.0.call(request.into())
    }

    /// `GET /routes/between/{first}-{last}`
    pub fn route_between(&self, request: impl Into<Request<RouteBetween>>) -> Calling<Vec<Spot>, RouteBetweenError> {
        self.0.call(request.into())
    }
}

calls!(RoutesApi {
    route_styled: RouteStyled; route_simple: RouteSimple; route_simple_apart: RouteSimpleApart; route_label: RouteLabel;
    route_label_apart: RouteLabelApart; route_matrix: RouteMatrix; route_matrix_apart: RouteMatrixApart;
    route_listed: RouteListed; route_between: RouteBetween;
});
