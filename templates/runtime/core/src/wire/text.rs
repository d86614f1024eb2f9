//! Texts of a format: kept to the letter, so that offset and precision survive, and converted when asked.

use super::fit::Fit;
use super::given::Given;
use super::{Wire, calendar};
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

        impl $type {
            /// The text as it travels.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl From<String> for $type {
            fn from(text: String) -> Self {
                $type(text)
            }
        }

        impl From<&str> for $type {
            fn from(text: &str) -> Self {
                $type(text.to_owned())
            }
        }

        impl std::ops::Deref for $type {
            type Target = str;

            fn deref(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $type {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl Wire for $type {
            fn encode<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(&self.0)
            }

            fn decode<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                <String as Wire>::decode(deserializer).map($type)
            }

            fn fit(given: &Given) -> Fit {
                match given.as_str() {
                    Some(text) if !$valid(text) => Fit::UNLISTED,
                    _ => given.fit_scalar::<Self>(),
                }
            }
        }

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
    Uuid, "UUID", is_uuid;
    /// `date-time`: a moment, with the offset and precision that it was written with.
    DateTime, "date-time such as 2030-01-02T03:04:05Z", calendar::is_date_time;
    /// `date`: a day.
    Date, "date such as 2030-01-02", calendar::is_date;
    /// `time`: a time of day.
    Time, "time such as 03:04:05", calendar::is_time;
    /// `duration`: a span of time, such as `PT1H`.
    Duration, "duration such as PT1H", calendar::is_duration;
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

/// Accepts 32 hexadecimal digits with or without hyphens, in braces, or after `urn:uuid:`.
fn is_uuid(text: &str) -> bool {
    let inner = text.strip_prefix('{').and_then(|text| text.strip_suffix('}'));
    let text = inner.or_else(|| text.strip_prefix("urn:uuid:")).unwrap_or(text);
    let is_hex = |part: &str| part.bytes().all(|byte| byte.is_ascii_hexdigit());
    let lengths = text.split('-').map(str::len);
    text.split('-').all(is_hex) && (text.len() == 32 || lengths.eq([8, 4, 4, 4, 12]))
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

#[cfg(test)]
mod tests {
    use super::{Base64, Date, DateTime, Duration, Time, Uuid};
    use crate::Validate;

    #[test]
    fn texts_stay_as_they_are_and_are_checked() {
        let moment: DateTime = crate::wire::from_slice(br#""2030-01-02T03:04:05.60+02:00""#).expect("a value");
        assert_eq!(crate::wire::to_vec(&moment).expect("a value"), br#""2030-01-02T03:04:05.60+02:00""#);
        #[cfg(feature = "jiff")]
        assert_eq!(moment.to_jiff().expect("a value").to_string(), "2030-01-02T01:04:05.6Z");
        assert!(DateTime::from("2030-01-02").validate().is_err());
        assert!(Date::from("2030-02-29").validate().is_err());
        assert!(Date::from("2028-02-29").validate().is_ok());
        assert!(Time::from("03:04:05Z").validate().is_ok());
        assert!(Time::from("25:04:05").validate().is_err());
        assert!(Duration::from("P3DT4H").validate().is_ok());
        assert!(Duration::from("soon").validate().is_err());
        for uuid in ["7F9c24e8-3b12-4fef-91e0-56a2d8c35b61", "7f9c24e83b124fef91e056a2d8c35b61"] {
            assert!(Uuid::from(uuid).validate().is_ok());
            assert!(Uuid::from(format!("{{{uuid}}}")).validate().is_ok());
        }
        for text in [
            "7f9c24e8-3b12-4fef-91e0-56a2d8c35b6",
            "7f9c24e83-b12-4fef-91e0-56a2d8c35b61",
            "7g9c24e83b124fef91e056a2d8c35b61",
            "",
        ] {
            assert!(Uuid::from(text).validate().is_err(), "{text}");
        }
    }

    #[test]
    fn base64_is_read_with_and_without_padding() {
        assert_eq!(Base64::encode(b"hi").as_str(), "aGk=");
        assert_eq!(Base64::from("aGk").decode().expect("a value"), b"hi");
        assert_eq!(Base64::from("-_8=").decode().expect("a value"), [0xfb, 0xff]);
        assert!(Base64::from("!").validate().is_err());
    }
}
