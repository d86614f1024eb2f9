//! Texts of a format: kept to the letter, so that offset and precision survive, and converted when asked.

use super::Wire;
use crate::Validate;
use crate::validate::Checker;
use base64::Engine as _;
use base64::alphabet;
use base64::engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig};
use serde_core::{Deserializer, Serializer};
use std::fmt;

macro_rules! formatted {
    ($($(#[$attribute:meta])* $type:ident, $format:literal, $valid:path;)*) => { $(
        $(#[$attribute])*
        #[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $type(String);

        $(#[$attribute])*
        impl $type {
            /// The text as it travels.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        $(#[$attribute])*
        impl From<String> for $type {
            fn from(text: String) -> Self {
                $type(text)
            }
        }

        $(#[$attribute])*
        impl From<&str> for $type {
            fn from(text: &str) -> Self {
                $type(text.to_owned())
            }
        }

        $(#[$attribute])*
        impl std::ops::Deref for $type {
            type Target = str;

            fn deref(&self) -> &str {
                &self.0
            }
        }

        $(#[$attribute])*
        impl fmt::Display for $type {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }

        $(#[$attribute])*
        impl Wire for $type {
            fn encode<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(&self.0)
            }

            fn decode<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                <String as Wire>::decode(deserializer).map($type)
            }
        }

        $(#[$attribute])*
        impl Validate for $type {
            fn check(&self, checker: &mut Checker) {
                if !$valid(&self.0) {
                    checker.malformed($format);
                }
            }
        }
    )* };
}

formatted! {
    /// `byte`: bytes as base64.
    Base64, "base64 text", is_base64;
    /// `uuid`, in whatever case it was written.
    #[cfg(feature = "uuid")]
    Uuid, "UUID", is_uuid;
    /// `date-time`: a moment, with the offset and precision that it was written with.
    #[cfg(any(feature = "jiff", feature = "chrono"))]
    DateTime, "date-time such as 2030-01-02T03:04:05Z", time::is_date_time;
    /// `date`: a day.
    #[cfg(any(feature = "jiff", feature = "chrono"))]
    Date, "date such as 2030-01-02", time::is_date;
    /// `time`: a time of day.
    #[cfg(any(feature = "jiff", feature = "chrono"))]
    Time, "time such as 03:04:05", time::is_time;
    /// `duration`: a span of time, such as `PT1H`.
    #[cfg(any(feature = "jiff", feature = "chrono"))]
    Duration, "duration such as PT1H", time::is_duration;
}

/// Reads with and without padding: both are common.
const BASE64: GeneralPurpose = GeneralPurpose::new(
    &alphabet::STANDARD,
    GeneralPurposeConfig::new().with_decode_padding_mode(DecodePaddingMode::Indifferent),
);
const URL_SAFE: GeneralPurpose = GeneralPurpose::new(
    &alphabet::URL_SAFE,
    GeneralPurposeConfig::new().with_decode_padding_mode(DecodePaddingMode::Indifferent),
);

impl Base64 {
    /// The bytes as text.
    pub fn encode(bytes: impl AsRef<[u8]>) -> Self {
        Base64(BASE64.encode(bytes))
    }

    /// The bytes; line breaks are passed over, and the alphabet for URLs is read too.
    pub fn decode(&self) -> Result<Vec<u8>, base64::DecodeError> {
        let text: String = self.0.chars().filter(|character| !character.is_ascii_whitespace()).collect();
        if text.contains(['-', '_']) { URL_SAFE.decode(text) } else { BASE64.decode(text) }
    }
}

fn is_base64(text: &str) -> bool {
    Base64::from(text).decode().is_ok()
}

#[cfg(feature = "uuid")]
fn is_uuid(text: &str) -> bool {
    uuid::Uuid::parse_str(text).is_ok()
}

#[cfg(feature = "uuid")]
impl Uuid {
    /// The number.
    pub fn to_uuid(&self) -> Result<uuid::Uuid, uuid::Error> {
        uuid::Uuid::parse_str(&self.0)
    }
}

#[cfg(feature = "uuid")]
impl From<uuid::Uuid> for Uuid {
    fn from(uuid: uuid::Uuid) -> Self {
        Uuid(uuid.to_string())
    }
}

#[cfg(feature = "uuid")]
impl std::str::FromStr for Uuid {
    type Err = uuid::Error;

    fn from_str(text: &str) -> Result<Self, uuid::Error> {
        uuid::Uuid::parse_str(text).map(|_| Uuid(text.to_owned()))
    }
}

/// A `time` without the offset that may end it, which has no place in a time of day.
#[cfg(any(feature = "jiff", feature = "jiff-02", feature = "chrono"))]
fn without_offset(text: &str) -> &str {
    let text = text.strip_suffix(['Z', 'z']).unwrap_or(text);
    text.rfind(['+', '-']).map_or(text, |start| &text[..start])
}

/// Whether a text is of its format, as far as the library that was chosen can tell.
#[cfg(any(feature = "jiff", feature = "chrono"))]
mod time {
    #[cfg(feature = "jiff")]
    mod library {
        use jiff::civil;

        pub fn is_date_time(text: &str) -> bool {
            text.parse::<jiff::Timestamp>().is_ok()
        }

        pub fn is_date(text: &str) -> bool {
            text.parse::<civil::Date>().is_ok()
        }

        pub fn is_time(text: &str) -> bool {
            super::super::without_offset(text).parse::<civil::Time>().is_ok()
        }

        pub fn is_duration(text: &str) -> bool {
            text.parse::<jiff::Span>().is_ok()
        }
    }

    #[cfg(not(feature = "jiff"))]
    mod library {
        pub fn is_date_time(text: &str) -> bool {
            chrono::DateTime::parse_from_rfc3339(text).is_ok()
        }

        pub fn is_date(text: &str) -> bool {
            text.parse::<chrono::NaiveDate>().is_ok()
        }

        pub fn is_time(text: &str) -> bool {
            super::super::without_offset(text).parse::<chrono::NaiveTime>().is_ok()
        }

        /// chrono reads no ISO durations; this is their outline.
        pub fn is_duration(text: &str) -> bool {
            let text = text.trim_start_matches(['+', '-']);
            text.len() > 2 && text.starts_with('P') && text.ends_with(|last: char| last.is_ascii_uppercase())
        }
    }

    pub(super) use library::{is_date, is_date_time, is_duration, is_time};
}

/// Conversions to and from a version of jiff.
#[cfg(any(feature = "jiff", feature = "jiff-02"))]
macro_rules! conversions {
    ($jiff:ident, $to_jiff:ident) => {
        use super::{Date, DateTime, Duration, Time, without_offset};
        use $jiff::civil;

        impl DateTime {
            /// Returns the moment, without the offset that was written.
            pub fn $to_jiff(&self) -> Result<$jiff::Timestamp, $jiff::Error> {
                self.0.parse()
            }
        }

        impl From<$jiff::Timestamp> for DateTime {
            fn from(moment: $jiff::Timestamp) -> Self {
                DateTime(moment.to_string())
            }
        }

        impl Date {
            /// Returns the day.
            pub fn $to_jiff(&self) -> Result<civil::Date, $jiff::Error> {
                self.0.parse()
            }
        }

        impl From<civil::Date> for Date {
            fn from(day: civil::Date) -> Self {
                Date(day.to_string())
            }
        }

        impl Time {
            /// Returns the time of day, without an offset.
            pub fn $to_jiff(&self) -> Result<civil::Time, $jiff::Error> {
                without_offset(&self.0).parse()
            }
        }

        impl From<civil::Time> for Time {
            fn from(time: civil::Time) -> Self {
                Time(time.to_string())
            }
        }

        impl Duration {
            /// Returns the span.
            pub fn $to_jiff(&self) -> Result<$jiff::Span, $jiff::Error> {
                self.0.parse()
            }
        }

        impl From<$jiff::Span> for Duration {
            fn from(span: $jiff::Span) -> Self {
                Duration(span.to_string())
            }
        }
    };
}

#[cfg(feature = "jiff")]
mod with_jiff {
    conversions!(jiff, to_jiff);
}

#[cfg(feature = "jiff-02")]
mod with_jiff_02 {
    conversions!(jiff_02, to_jiff_02);
}

#[cfg(feature = "chrono")]
mod with_chrono {
    use super::{Date, DateTime, Time, without_offset};
    use chrono::{FixedOffset, NaiveDate, NaiveTime, ParseError, SecondsFormat, TimeZone};

    impl DateTime {
        /// The moment, with its offset.
        pub fn to_chrono(&self) -> Result<chrono::DateTime<FixedOffset>, ParseError> {
            chrono::DateTime::parse_from_rfc3339(&self.0)
        }
    }

    impl<Z: TimeZone> From<chrono::DateTime<Z>> for DateTime {
        fn from(moment: chrono::DateTime<Z>) -> Self {
            DateTime(moment.fixed_offset().to_rfc3339_opts(SecondsFormat::AutoSi, true))
        }
    }

    impl Date {
        /// The day.
        pub fn to_chrono(&self) -> Result<NaiveDate, ParseError> {
            self.0.parse()
        }
    }

    impl From<NaiveDate> for Date {
        fn from(day: NaiveDate) -> Self {
            Date(day.to_string())
        }
    }

    impl Time {
        /// The time of day, without an offset.
        pub fn to_chrono(&self) -> Result<NaiveTime, ParseError> {
            without_offset(&self.0).parse()
        }
    }

    impl From<NaiveTime> for Time {
        fn from(time: NaiveTime) -> Self {
            Time(time.to_string())
        }
    }
}

#[cfg(all(test, feature = "jiff"))]
mod tests {
    use super::{Base64, Date, DateTime, Duration, Time};
    use crate::Validate;

    #[test]
    fn texts_stay_as_they_are_and_convert() {
        let moment: DateTime = crate::wire::from_slice(br#""2030-01-02T03:04:05.60+02:00""#).expect("a value");
        assert_eq!(crate::wire::to_vec(&moment).expect("a value"), br#""2030-01-02T03:04:05.60+02:00""#);
        assert_eq!(moment.to_jiff().expect("a value").to_string(), "2030-01-02T01:04:05.6Z");
        assert!(DateTime::from("2030-01-02").validate().is_err());
        assert!(Date::from("2030-02-29").validate().is_err());
        assert!(Date::from("2028-02-29").validate().is_ok());
        assert!(Time::from("03:04:05Z").validate().is_ok());
        assert!(Time::from("25:04:05").validate().is_err());
        assert!(Duration::from("P3DT4H").validate().is_ok());
        assert!(Duration::from("soon").validate().is_err());
    }

    #[test]
    fn base64_is_read_with_and_without_padding() {
        assert_eq!(Base64::encode(b"hi").as_str(), "aGk=");
        assert_eq!(Base64::from("aGk").decode().expect("a value"), b"hi");
        assert_eq!(Base64::from("-_8=").decode().expect("a value"), [0xfb, 0xff]);
        assert!(Base64::from("!").validate().is_err());
    }
}
