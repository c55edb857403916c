//! Days, bytes and ids as text, as version 1 saves them. Frozen.

use chrono::NaiveDate;
use serde::de::Error;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::storage::day_of;

/// A calendar day as ISO 8601 writes it, `2026-11-22`.
pub struct DayV1(pub NaiveDate);

impl Serialize for DayV1 {
    fn serialize<S: Serializer>(&self, out: S) -> Result<S::Ok, S::Error> {
        out.collect_str(&self.0)
    }
}

impl<'de> Deserialize<'de> for DayV1 {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let text = String::deserialize(from)?;
        let day = day_of(&text).map(Self);
        day.ok_or_else(|| Error::custom("no day"))
    }
}

/// Bytes, two hexadecimal digits each.
pub struct BytesV1(pub Vec<u8>);

impl Serialize for BytesV1 {
    fn serialize<S: Serializer>(&self, out: S) -> Result<S::Ok, S::Error> {
        let digits = self.0.iter().flat_map(|byte| [byte >> 4, byte & 15]);
        let digits = digits.filter_map(|digit| char::from_digit(u32::from(digit), 16));
        out.serialize_str(&digits.collect::<String>())
    }
}

impl<'de> Deserialize<'de> for BytesV1 {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let text = String::deserialize(from)?;
        let bytes = bytes_of(&text).map(Self);
        bytes.ok_or_else(|| Error::custom("no bytes"))
    }
}

fn bytes_of(text: &str) -> Option<Vec<u8>> {
    let digits: Option<Vec<u8>> = text
        .chars()
        .map(|digit| u8::try_from(digit.to_digit(16)?).ok())
        .collect();
    let digits = digits.filter(|digits| digits.len().is_multiple_of(2))?;
    let bytes = digits.chunks_exact(2).map(|pair| match pair {
        [high, low] => high * 16 + low,
        _ => 0,
    });
    Some(bytes.collect())
}

/// Eight bytes that name a cohort or a request.
pub struct IdV1(pub [u8; 8]);

impl Serialize for IdV1 {
    fn serialize<S: Serializer>(&self, out: S) -> Result<S::Ok, S::Error> {
        BytesV1(self.0.to_vec()).serialize(out)
    }
}

impl<'de> Deserialize<'de> for IdV1 {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let BytesV1(bytes) = BytesV1::deserialize(from)?;
        let id = bytes.try_into().map(Self);
        id.map_err(|_| Error::custom("no id"))
    }
}
