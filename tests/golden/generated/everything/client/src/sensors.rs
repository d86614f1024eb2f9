// Written by typewright from everything.yaml. Change the document, not this file, and run: typewright generate

//! The operations of `SensorsApi`, sent.

use typewright_runtime::codegen::{Calling, Request, delegate};
use super::{Client, api::*};

impl Client {
    /// `GET /sensors/{station}`
    pub fn read_sensor(&self, request: impl Into<Request<ReadSensor>>) -> Calling<Measurement, ReadSensorError> {
        self.0.call(request.into())
    }

    /// `POST /sensors/{station}`
    pub fn report_sensor(&self, request: impl Into<Request<ReportSensor>>) -> Calling<(), ReportSensorError> {
        self.0.call(request.into())
    }
}

delegate!(SensorsApi for Client { read_sensor: ReadSensor; report_sensor: ReportSensor; });
