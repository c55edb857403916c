//! A cohort as version 1 keeps it. Frozen: what comes next is version 2.
//!
//! Keys and roster are bytes that `codec` makes and reads; here they are opaque.

use serde::{Deserialize, Serialize};

use super::{DecodeError, KeptCohort, base64, json};

/// The version that is written.
pub const VERSION: u32 = 1;

#[derive(Serialize, Deserialize)]
struct CohortV1 {
    version: u32,
    revision: u64,
    saved_at: i64,
    sign: String,
    open: String,
    wall: String,
    is_backed_up: bool,
}

/// Writes a cohort in the newest version.
pub fn encode(cohort: &KeptCohort) -> String {
    let frozen = CohortV1 {
        version: VERSION,
        revision: cohort.revision,
        saved_at: cohort.saved_at,
        sign: base64::encode(&cohort.sign),
        open: base64::encode(&cohort.open),
        wall: base64::encode(&cohort.wall),
        is_backed_up: cohort.is_backed_up,
    };
    // Texts and numbers only: serialising can't fail.
    serde_json::to_string(&frozen).unwrap_or_default()
}

/// Reads a cohort of any version up to this one.
///
/// # Errors
/// Says whether the text is from a newer Fledge or can't be read at all.
pub fn decode(text: &str) -> Result<KeptCohort, DecodeError> {
    #[derive(Deserialize)]
    struct Versioned {
        version: u32,
    }
    let Versioned { version } = json::read(text)?;
    if version > VERSION {
        return Err(DecodeError::TooNew { version });
    }
    let frozen: CohortV1 = json::read(text)?;
    let bytes = |text: &str| {
        base64::decode(text).ok_or_else(|| DecodeError::Unreadable {
            message: "not base64".to_owned(),
        })
    };
    Ok(KeptCohort {
        revision: frozen.revision,
        saved_at: frozen.saved_at,
        sign: bytes(&frozen.sign)?,
        open: bytes(&frozen.open)?,
        wall: bytes(&frozen.wall)?,
        is_backed_up: frozen.is_backed_up,
    })
}
