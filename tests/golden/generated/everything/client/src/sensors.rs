// Written by typewright from everything.yaml. Change the document, not this file, and run: typewright generate

//! The operations of `SensorsApi`, sent.

use typewright_runtime::codegen::{Calling, EventStream, JsonLines, Request, calls};
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

    /// `GET /sensors/{station}/changes`
    pub fn watch_sensor(&self, request: impl Into<Request<WatchSensor>>)
        -> Calling<EventStream<Glimpse>, WatchSensorError> {
        self.0.call(request.into())
    }

    /// `GET /sensors/{station}/words`
    pub fn hear_sensor(&self, request: impl Into<Request<HearSensor>>)
        -> Calling<EventStream<String>, HearSensorError> {
        self.0.call(request.into())
    }

    /// `GET /sensors/{station}/record`
    pub fn read_record(&self, request: impl Into<Request<ReadRecord>>) -> Calling<JsonLines<Change>, ReadRecordError> {
        self.0.call(request.into())
    }

    /// `POST /sensors/{station}/record`
    pub fn keep_record(&self, request: impl Into<Request<KeepRecord>>) -> Calling<(), KeepRecordError> {
        self.0.call(request.into())
    }
}

calls!(SensorsApi {
    read_sensor: ReadSensor; report_sensor: ReportSensor; watch_sensor: WatchSensor; hear_sensor: HearSensor;
    read_record: ReadRecord; keep_record: KeepRecord;
});
