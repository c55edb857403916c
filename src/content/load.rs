//! Turns a pack's text into a challenge, or says what to mend.

use std::fmt;

use serde::Deserialize;

use super::pack_v1 as v1;
use super::slots::Told;
use super::{Fault, lint, slots};
use crate::domain::challenge::Pack;
use crate::storage::json::{self, Misfit};

/// Why a pack can't be used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PackError {
    /// Not JSON, or not of the format's shape.
    Shape {
        /// Line, from 1.
        line: usize,
        /// Column, from 1.
        column: usize,
        /// What the reader of JSON says.
        message: String,
    },
    /// Written for another version of the format.
    Version {
        /// The version given; 0 if none.
        given: u64,
    },
    /// Not of the format's shape, found by a reader that names no place.
    Misfit(Misfit),
    /// Of the right shape, with faults in it.
    Faults(Vec<Fault>),
}

impl fmt::Display for PackError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Shape {
                line,
                column,
                message,
            } => write!(out, "line {line}, column {column}: {message}"),
            Self::Version { given: 0 } => write!(
                out,
                "there is no format_version; this version of Fledge reads {}",
                v1::FORMAT_VERSION
            ),
            Self::Version { given } => write!(
                out,
                "format_version is {given}; this version of Fledge reads {}",
                v1::FORMAT_VERSION
            ),
            Self::Misfit(misfit) => misfit.fmt(out),
            Self::Faults(faults) => {
                for fault in faults {
                    writeln!(out, "{fault}")?;
                }
                Ok(())
            }
        }
    }
}

impl From<Misfit> for PackError {
    fn from(misfit: Misfit) -> Self {
        Self::Misfit(misfit)
    }
}

impl From<serde_json::Error> for PackError {
    fn from(error: serde_json::Error) -> Self {
        // The place stands in fields of its own.
        let told = error.to_string();
        let message = told.rsplit_once(" at line ").map_or(&*told, |(it, _)| it);
        Self::Shape {
            line: error.line(),
            column: error.column(),
            message: message.to_owned(),
        }
    }
}

/// Reads a pack for its first profession and holds it against the linter. Every pack takes this
/// road; the built-in one takes it in the tests.
///
/// # Errors
/// Says where and what to mend if the text isn't a pack, or is one with faults.
pub fn load(json: &str) -> Result<Pack, PackError> {
    load_for(json, "")
}

/// Reads a pack as it is told to one profession, by id; its first one if it doesn't know the id.
///
/// # Errors
/// Says where and what to mend if the text isn't a pack, or is one with faults.
pub fn load_for(json: &str, profession: &str) -> Result<Pack, PackError> {
    let pack = read(json, profession)?;
    without_faults(lint(&pack)).map(|()| pack)
}

/// Reads a pack as [`load_for`] does, with less code: on a phone nobody mends it, so nobody has to be
/// told the line.
///
/// # Errors
/// Says what to mend if the text isn't a pack, or is one with faults.
pub fn take_in(json: &str, profession: &str) -> Result<Pack, PackError> {
    let json = json.trim_start_matches('\u{feff}');
    let Versioned { format_version } = json::read(json)?;
    known_version(format_version)?;
    let told = slots::fill(json, profession)?;
    let pack = json::read(&told.json)?;
    let pack = of_one_profession(pack, told)?;
    without_faults(lint(&pack)).map(|()| pack)
}

/// Reads a pack that has been held against the linter before, for one profession: the one that came
/// with the app, by the tests; one that came as a file, when it was taken in. The linter plays every
/// solution: no phone has to do that at each start.
///
/// # Errors
/// What doesn't fit, if the text is damaged.
pub fn load_checked(json: &str, profession: &str) -> Result<Pack, Misfit> {
    let told = slots::fill(json, profession)?;
    let pack: v1::Pack = json::read(&told.json)?;
    Ok(for_one(pack, told.profession))
}

/// The pack as one profession has it.
fn for_one(mut pack: v1::Pack, profession: String) -> Pack {
    pack.keep_only(&profession);
    Pack {
        profession,
        ..Pack::from(pack)
    }
}

/// Every fault of a pack in every profession, each place with the profession before it; for its
/// author and for tests, since a learner only meets one.
///
/// # Errors
/// Says where and what to mend if the text isn't a pack at all.
pub fn faults_for_all(json: &str) -> Result<Vec<Fault>, PackError> {
    let pack = read(json, "")?;
    let mut faults = Vec::new();
    let mut ids: Vec<&str> = pack.professions.iter().map(|it| it.id.as_str()).collect();
    if ids.is_empty() {
        ids.push("");
    }
    for id in ids {
        faults.extend(lint(&read(json, id)?).into_iter().map(|fault| Fault {
            place: format!("{id}:{}", fault.place),
            ..fault
        }));
    }
    Ok(faults)
}

/// Only the version: a pack of a later format may have any other shape.
#[derive(Deserialize)]
struct Versioned {
    #[serde(default)]
    format_version: u64,
}

fn read(json: &str, profession: &str) -> Result<Pack, PackError> {
    // Some editors put a byte order mark in front.
    let json = json.trim_start_matches('\u{feff}');
    let Versioned { format_version } = serde_json::from_str(json)?;
    known_version(format_version)?;
    // Where the slots have another shape, reading the whole says where.
    let Ok(told) = slots::fill(json, profession) else {
        serde_json::from_str::<v1::Pack>(json)?;
        return Err(PackError::Faults(Vec::new()));
    };
    let pack = serde_json::from_str(&told.json)?;
    of_one_profession(pack, told)
}

fn known_version(given: u64) -> Result<(), PackError> {
    if given == u64::from(v1::FORMAT_VERSION) {
        Ok(())
    } else {
        Err(PackError::Version { given })
    }
}

fn of_one_profession(pack: v1::Pack, told: Told<'_>) -> Result<Pack, PackError> {
    let mut faults = told.faults;
    faults.extend(pack.strangers());
    without_faults(faults).map(|()| for_one(pack, told.profession))
}

fn without_faults(faults: Vec<Fault>) -> Result<(), PackError> {
    if faults.is_empty() {
        Ok(())
    } else {
        Err(PackError::Faults(faults))
    }
}
