//! Where a trainer is within a cohort.

use std::fmt;

use crate::domain::cohort::{CohortId, LearnerKey};

/// A place on a trainer's desk.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Desk {
    /// Everybody at a glance.
    Wall,
    /// One learner.
    Learner(LearnerKey),
    /// The box that takes codes.
    Collect,
    /// The invitation, and the key backup before it.
    Invite,
    /// Changing the invitation.
    Edit,
    /// How the whole cohort does, drawn.
    Pictures,
    /// Who goes with whom.
    Buddies,
    /// Copies, tables, deleting.
    Keep,
}

impl Desk {
    pub(super) fn from_parts(parts: &[&str]) -> Option<Self> {
        Some(match parts {
            [] => Self::Wall,
            ["learner", key] => Self::Learner(LearnerKey(from_hex(key)?)),
            ["collect"] => Self::Collect,
            ["invite"] => Self::Invite,
            ["edit"] => Self::Edit,
            ["pictures"] => Self::Pictures,
            ["buddies"] => Self::Buddies,
            ["keep"] => Self::Keep,
            _ => return None,
        })
    }
}

impl fmt::Display for Desk {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Wall => Ok(()),
            Self::Learner(key) => {
                out.write_str("/learner/")?;
                key.0.iter().try_for_each(|byte| write!(out, "{byte:02x}"))
            }
            Self::Collect => out.write_str("/collect"),
            Self::Invite => out.write_str("/invite"),
            Self::Edit => out.write_str("/edit"),
            Self::Pictures => out.write_str("/pictures"),
            Self::Buddies => out.write_str("/buddies"),
            Self::Keep => out.write_str("/keep"),
        }
    }
}

/// The cohort of an address; none if it names none.
pub(super) fn cohort_of(hex: &str) -> Option<CohortId> {
    from_hex(hex).map(CohortId)
}

/// Bytes of their lower-case hexadecimal form.
fn from_hex<const N: usize>(hex: &str) -> Option<[u8; N]> {
    let is_hex = |byte: u8| matches!(byte, b'0'..=b'9' | b'a'..=b'f');
    if hex.len() != 2 * N || !hex.bytes().all(is_hex) {
        return None;
    }
    let mut bytes = [0; N];
    for (byte, pair) in bytes.iter_mut().zip(hex.as_bytes().chunks(2)) {
        *byte = u8::from_str_radix(std::str::from_utf8(pair).ok()?, 16).ok()?;
    }
    Some(bytes)
}
