// Written by typewright from everything.yaml. Change the document, not this file, and run: typewright generate

//! `RoutesApi` and what its operations take and return.

use super::operations::*;
use super::types::*;
use typewright_runtime::codegen::{Error, MaybeSend, Request, Response, delegate, message, nested, unimplemented};

/// Ways through the rows; their paths have every style.
pub trait RoutesApi: Send + Sync + 'static {
    /// `GET /routes/styled/{row}/{from}/{until}/{stops}/{ends}`
    fn route_styled(&self, request: Request<RouteStyled>)
        -> impl Future<Output = Result<Response<Vec<Spot>>, Error<RouteStyledError>>> + MaybeSend {
        unimplemented(request)
    }

    /// `GET /routes/simple/{rows}/{spot}`
    fn route_simple(&self, request: Request<RouteSimple>)
        -> impl Future<Output = Result<Response<Vec<Spot>>, Error<RouteSimpleError>>> + MaybeSend {
        unimplemented(request)
    }

    /// `GET /routes/simple-apart/{rows}/{spot}`
    fn route_simple_apart(&self, request: Request<RouteSimpleApart>)
        -> impl Future<Output = Result<Response<Vec<Spot>>, Error<RouteSimpleApartError>>> + MaybeSend {
        unimplemented(request)
    }

    /// `GET /routes/label/{rows}/{spot}`
    fn route_label(&self, request: Request<RouteLabel>)
        -> impl Future<Output = Result<Response<Vec<Spot>>, Error<RouteLabelError>>> + MaybeSend {
        unimplemented(request)
    }

    /// `GET /routes/label-apart/{rows}/{spot}`
    fn route_label_apart(&self, request: Request<RouteLabelApart>)
        -> impl Future<Output = Result<Response<Vec<Spot>>, Error<RouteLabelApartError>>> + MaybeSend {
        unimplemented(request)
    }

    /// `GET /routes/matrix/{rows}/{spot}`
    fn route_matrix(&self, request: Request<RouteMatrix>)
        -> impl Future<Output = Result<Response<Vec<Spot>>, Error<RouteMatrixError>>> + MaybeSend {
        unimplemented(request)
    }

    /// `GET /routes/matrix-apart/{rows}/{spot}`
    fn route_matrix_apart(&self, request: Request<RouteMatrixApart>)
        -> impl Future<Output = Result<Response<Vec<Spot>>, Error<RouteMatrixApartError>>> + MaybeSend {
        unimplemented(request)
    }

    /// `GET /routes/listed/{rows}`
    fn route_listed(&self, request: Request<RouteListed>)
        -> impl Future<Output = Result<Response<Vec<Spot>>, Error<RouteListedError>>> + MaybeSend {
        unimplemented(request)
    }

    /// `GET /routes/between/{first}-{last}`
    fn route_between(&self, request: Request<RouteBetween>)
        -> impl Future<Output = Result<Response<Vec<Spot>>, Error<RouteBetweenError>>> + MaybeSend {
        unimplemented(request)
    }
}

delegate!(RoutesApi for Arc {
    route_styled: RouteStyled; route_simple: RouteSimple; route_simple_apart: RouteSimpleApart; route_label: RouteLabel;
    route_label_apart: RouteLabelApart; route_matrix: RouteMatrix; route_matrix_apart: RouteMatrixApart;
    route_listed: RouteListed; route_between: RouteBetween;
});

/// The message of `route_styled`.
#[derive(Clone, Debug, PartialEq)]
pub struct RouteStyled {
    pub row: i32,
    pub from: i32,
    pub until: i32,
    pub stops: Vec<i32>,
    pub ends: Vec<i32>,
}

/// The documented errors of [`RouteStyled`].
pub type RouteStyledError = super::OfferStatusError;

message!(RouteStyled = ROUTE_STYLED -> Vec<Spot>, RouteStyledError, json 200 {
    path "row" row: i32 => required => |check, value| { check.minimum(value, 1); check.maximum(value, 99); };
    path_label "from" from: i32 => required => |check, value| { check.minimum(value, 1); check.maximum(value, 99); };
    path_matrix "until" until: i32 => required => |check, value| { check.minimum(value, 1); check.maximum(value, 99); };
    path_label_explode "stops" stops: Vec<i32> => required => |check, value| {
        check.min_items(value, 1);
        check.max_items(value, 4);
        check.each(value, |check, value| { check.minimum(value, 1); check.maximum(value, 99); });
    };
    path_matrix_explode "ends" ends: Vec<i32> => required => |check, value| {
        check.min_items(value, 1);
        check.max_items(value, 4);
        check.each(value, |check, value| { check.minimum(value, 1); check.maximum(value, 99); });
    };
} new RouteStyledRequired { row: i32, from: i32, until: i32, stops: Vec<i32>, ends: Vec<i32> });

/// The message of `route_simple`.
#[derive(Clone, Debug, PartialEq)]
pub struct RouteSimple {
    pub rows: Vec<i32>,
    pub spot: Spot,
}

/// The documented errors of [`RouteSimple`].
pub type RouteSimpleError = super::OfferStatusError;

message!(RouteSimple = ROUTE_SIMPLE -> Vec<Spot>, RouteSimpleError, json 200 {
    path "rows" rows: Vec<i32> => required => |check, value| {
        check.min_items(value, 1);
        check.max_items(value, 4);
        check.each(value, |check, value| { check.minimum(value, 1); check.maximum(value, 99); });
    };
    path "spot" spot: Spot => required => nested;
} new(rows: Vec<i32>, spot: Spot));

/// The message of `route_simple_apart`.
#[derive(Clone, Debug, PartialEq)]
pub struct RouteSimpleApart {
    pub rows: Vec<i32>,
    pub spot: Spot,
}

/// The documented errors of [`RouteSimpleApart`].
pub type RouteSimpleApartError = super::OfferStatusError;

message!(RouteSimpleApart = ROUTE_SIMPLE_APART -> Vec<Spot>, RouteSimpleApartError, json 200 {
    path_explode "rows" rows: Vec<i32> => required => |check, value| {
        check.min_items(value, 1);
        check.max_items(value, 4);
        check.each(value, |check, value| { check.minimum(value, 1); check.maximum(value, 99); });
    };
    path_explode "spot" spot: Spot => required => nested;
} new(rows: Vec<i32>, spot: Spot));

/// The message of `route_label`.
#[derive(Clone, Debug, PartialEq)]
pub struct RouteLabel {
    pub rows: Vec<i32>,
    pub spot: Spot,
}

/// The documented errors of [`RouteLabel`].
pub type RouteLabelError = super::OfferStatusError;

message!(RouteLabel = ROUTE_LABEL -> Vec<Spot>, RouteLabelError, json 200 {
    path_label "rows" rows: Vec<i32> => required => |check, value| {
        check.min_items(value, 1);
        check.max_items(value, 4);
        check.each(value, |check, value| { check.minimum(value, 1); check.maximum(value, 99); });
    };
    path_label "spot" spot: Spot => required => nested;
} new(rows: Vec<i32>, spot: Spot));

/// The message of `route_label_apart`.
#[derive(Clone, Debug, PartialEq)]
pub struct RouteLabelApart {
    pub rows: Vec<i32>,
    pub spot: Spot,
}

/// The documented errors of [`RouteLabelApart`].
pub type RouteLabelApartError = super::OfferStatusError;

message!(RouteLabelApart = ROUTE_LABEL_APART -> Vec<Spot>, RouteLabelApartError, json 200 {
    path_label_explode "rows" rows: Vec<i32> => required => |check, value| {
        check.min_items(value, 1);
        check.max_items(value, 4);
        check.each(value, |check, value| { check.minimum(value, 1); check.maximum(value, 99); });
    };
    path_label_explode "spot" spot: Spot => required => nested;
} new(rows: Vec<i32>, spot: Spot));

/// The message of `route_matrix`.
#[derive(Clone, Debug, PartialEq)]
pub struct RouteMatrix {
    pub rows: Vec<i32>,
    pub spot: Spot,
}

/// The documented errors of [`RouteMatrix`].
pub type RouteMatrixError = super::OfferStatusError;

message!(RouteMatrix = ROUTE_MATRIX -> Vec<Spot>, RouteMatrixError, json 200 {
    path_matrix "rows" rows: Vec<i32> => required => |check, value| {
        check.min_items(value, 1);
        check.max_items(value, 4);
        check.each(value, |check, value| { check.minimum(value, 1); check.maximum(value, 99); });
    };
    path_matrix "spot" spot: Spot => required => nested;
} new(rows: Vec<i32>, spot: Spot));

/// The message of `route_matrix_apart`.
#[derive(Clone, Debug, PartialEq)]
pub struct RouteMatrixApart {
    pub rows: Vec<i32>,
    pub spot: Spot,
}

/// The documented errors of [`RouteMatrixApart`].
pub type RouteMatrixApartError = super::OfferStatusError;

message!(RouteMatrixApart = ROUTE_MATRIX_APART -> Vec<Spot>, RouteMatrixApartError, json 200 {
    path_matrix_explode "rows" rows: Vec<i32> => required => |check, value| {
        check.min_items(value, 1);
        check.max_items(value, 4);
        check.each(value, |check, value| { check.minimum(value, 1); check.maximum(value, 99); });
    };
    path_matrix_explode "spot" spot: Spot => required => nested;
} new(rows: Vec<i32>, spot: Spot));

/// The message of `route_listed`.
#[derive(Clone, Debug, PartialEq)]
pub struct RouteListed {
    pub rows: Vec<i32>,
}

/// The documented errors of [`RouteListed`].
pub type RouteListedError = super::OfferStatusError;

message!(RouteListed = ROUTE_LISTED -> Vec<Spot>, RouteListedError, json 200 {
    path_json "rows" rows: Vec<i32> => required => |check, value| {
        check.min_items(value, 1);
        check.max_items(value, 4);
        check.each(value, |check, value| { check.minimum(value, 1); check.maximum(value, 99); });
    };
} new(rows: Vec<i32>));

/// The message of `route_between`.
#[derive(Clone, Debug, PartialEq)]
pub struct RouteBetween {
    pub first: i32,
    pub last: i32,
}

/// The documented errors of [`RouteBetween`].
pub type RouteBetweenError = super::OfferStatusError;

message!(RouteBetween = ROUTE_BETWEEN -> Vec<Spot>, RouteBetweenError, json 200 {
    path "first" first: i32 => required => |check, value| { check.minimum(value, 1); check.maximum(value, 99); };
    path "last" last: i32 => required => |check, value| { check.minimum(value, 1); check.maximum(value, 99); };
} new(first: i32, last: i32));
