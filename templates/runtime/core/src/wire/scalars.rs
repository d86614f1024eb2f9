//! Scalars and free-form JSON.

use super::Wire;
use super::fit::Fit;
use super::given::Given;
use serde_core::de::Visitor;
use serde_core::ser::Error as _;
use serde_core::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::{Map, Value};
use std::fmt;
use std::marker::PhantomData;

macro_rules! as_serde {
    ($type:ty $(, |$given:pat_param| $fit:expr)?) => {
        impl Wire for $type {
            fn encode<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                self.serialize(serializer)
            }

            fn decode<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                Self::deserialize(deserializer)
            }

            $(fn fit($given: &Given) -> Fit {
                $fit
            })?
        }
    };
}

as_serde!(bool);
as_serde!(String);
as_serde!(Value, |_| Fit::WHOLE);
as_serde!(Map<String, Value>, |given| match given.members() {
    Some(_) => Fit::WHOLE,
    None => given.fit_scalar::<Self>(),
});

/// Reads integers, also those that are written with an empty fraction: `5.0` is the number five.
struct Integer<T>(PhantomData<T>);

impl<T: TryFrom<i64> + TryFrom<u64>> Visitor<'_> for Integer<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an integer")
    }

    fn visit_i64<E: serde_core::de::Error>(self, value: i64) -> Result<T, E> {
        T::try_from(value).map_err(|_| E::custom("the integer is out of range"))
    }

    fn visit_u64<E: serde_core::de::Error>(self, value: u64) -> Result<T, E> {
        T::try_from(value).map_err(|_| E::custom("the integer is out of range"))
    }

    fn visit_f64<E: serde_core::de::Error>(self, value: f64) -> Result<T, E> {
        // Beyond 2^63 a double no longer says which integer it stands for.
        if value.fract() == 0.0 && value.abs() < 9.2e18 {
            return self.visit_i64(value as i64);
        }
        Err(E::invalid_type(serde_core::de::Unexpected::Float(value), &self))
    }
}

macro_rules! integers {
    ($($type:ty => $read:ident, $write:ident;)*) => { $(
        impl Wire for $type {
            fn encode<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.$write(*self)
            }

            fn decode<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                deserializer.$read(Integer(PhantomData))
            }
        }
    )* };
}

integers! {
    i32 => deserialize_i32, serialize_i32;
    i64 => deserialize_i64, serialize_i64;
    u32 => deserialize_u32, serialize_u32;
    u64 => deserialize_u64, serialize_u64;
}

macro_rules! floats {
    ($($type:ty => $write:ident;)*) => { $(
        impl Wire for $type {
            /// An integral number is written without a fraction, as other languages do.
            fn encode<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                if !self.is_finite() {
                    return Err(S::Error::custom("JSON has no infinite numbers"));
                }
                // Within 2^53 every integral double is exactly one integer; negative zero must stay a float.
                if self.fract() == 0.0 && self.abs() < 9_007_199_254_740_992.0 && !(*self == 0.0 && self.is_sign_negative()) {
                    return serializer.serialize_i64(*self as i64);
                }
                serializer.$write(*self)
            }

            fn decode<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                Self::deserialize(deserializer)
            }
        }
    )* };
}

floats! {
    f32 => serialize_f32;
    f64 => serialize_f64;
}

/// Nothing, as null.
impl Wire for () {
    fn encode<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_unit()
    }

    fn decode<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        <()>::deserialize(deserializer)
    }
}
