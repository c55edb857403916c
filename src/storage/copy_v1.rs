//! A copy of everything that a learner has, to keep elsewhere: version 1. Frozen.
//!
//! Save and memberships stand in it as texts, each as its own format writes it: a new version of
//! one of them is no new version of the copy. So do the texts of challenges that came as files, which
//! copies before them lack. The earliest copies were a save alone, and so is what was set aside on the
//! phone: both are read as a copy with no memberships.

use serde::{Deserialize, Serialize};

use super::{
    DecodeError, Memberships, PackTexts, Save, decode, decode_memberships, encode,
    encode_memberships, json,
};

/// The number it writes.
const VERSION: u32 = 1;

/// Everything that a learner has.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WholeCopy {
    /// What they did, wrote and chose.
    pub save: Save,
    /// What they have with other people, keys and all.
    pub memberships: Memberships,
    /// The challenges that came as files; not known of an earlier copy.
    pub packs: Option<PackTexts>,
}

#[derive(Serialize, Deserialize)]
struct CopyV1 {
    copy: u32,
    save: String,
    memberships: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    packs: Option<PacksV1>,
}

#[derive(Serialize, Deserialize)]
struct PacksV1 {
    texts: Vec<String>,
    in_use: Option<usize>,
}

/// Reads a copy of any version up to this one, or a save.
///
/// # Errors
/// Says whether the text, or a part of it, is from a newer Fledge or can't be read at all.
pub fn decode_copy(text: &str) -> Result<WholeCopy, DecodeError> {
    #[derive(Deserialize)]
    struct Versioned {
        #[serde(default)]
        copy: Option<u32>,
    }
    match json::read::<Versioned>(text)?.copy {
        None => Ok(WholeCopy {
            save: decode(text)?,
            memberships: Memberships::default(),
            packs: None,
        }),
        Some(VERSION) => {
            let parts: CopyV1 = json::read(text)?;
            Ok(WholeCopy {
                save: decode(&parts.save)?,
                memberships: decode_memberships(&parts.memberships)?,
                packs: parts
                    .packs
                    .map(|PacksV1 { texts, in_use }| PackTexts { texts, in_use }),
            })
        }
        Some(0) => Err(DecodeError::Unreadable {
            message: "version 0".to_owned(),
        }),
        Some(version) => Err(DecodeError::TooNew { version }),
    }
}

/// Writes a copy in the newest version.
pub fn encode_copy(copy: &WholeCopy) -> String {
    let parts = CopyV1 {
        copy: VERSION,
        save: encode(&copy.save),
        memberships: encode_memberships(&copy.memberships),
        packs: (copy.packs.clone()).map(|PackTexts { texts, in_use }| PacksV1 { texts, in_use }),
    };
    // Texts and numbers only: serialising can't fail.
    serde_json::to_string(&parts).unwrap_or_default()
}
