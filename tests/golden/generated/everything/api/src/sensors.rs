// Written by typewright from everything.yaml. Change the document, not this file, and run: typewright generate

//! `SensorsApi` and what its operations take and return.

use super::operations::*;
use super::types::*;
use typewright_runtime::codegen::{Error, MaybeSend, Request, Response, delegate, message, nested, unimplemented};

/// Stations among the rows. What never ends has its place here.
pub trait SensorsApi: Send + Sync + 'static {
    /// `GET /sensors/{station}`
    fn read_sensor(&self, request: Request<ReadSensor>)
        -> impl Future<Output = Result<Response<Measurement>, Error<ReadSensorError>>> + MaybeSend {
        unimplemented(request)
    }

    /// `POST /sensors/{station}`
    fn report_sensor(&self, request: Request<ReportSensor>)
        -> impl Future<Output = Result<Response<()>, Error<ReportSensorError>>> + MaybeSend {
        unimplemented(request)
    }
}

delegate!(SensorsApi for Arc { read_sensor: ReadSensor; report_sensor: ReportSensor; });

/// The message of `read_sensor`.
#[derive(Clone, Debug, PartialEq)]
pub struct ReadSensor {
    pub station: String,
}

/// The documented errors of [`ReadSensor`].
pub type ReadSensorError = super::OfferStatusError;

message!(ReadSensor = READ_SENSOR -> Measurement, ReadSensorError, json 200 {
    path "station" station: String => required into => |check, value| check.pattern(value, "^[a-z]{2,10}$");
} new(station: impl Into<String>));

/// The message of `report_sensor`.
#[derive(Clone, Debug, PartialEq)]
pub struct ReportSensor {
    pub station: String,
    /// The body.
    pub body: Measurement,
}

/// The documented errors of [`ReportSensor`].
pub type ReportSensorError = super::OfferStatusError;

message!(ReportSensor = REPORT_SENSOR -> (), ReportSensorError, empty 204 {
    path "station" station: String => required into => |check, value| check.pattern(value, "^[a-z]{2,10}$");
    json "application/json" body: Measurement => required => nested;
} new(station: impl Into<String>, body: Measurement));
