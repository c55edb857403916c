//! A code: a kind and its payload, with a head that says how long it is and a check at its end.
//!
//! ```text
//! FLEDGE1 | kind 1 | length of payload 3 | check of the head 1 | payload | check of it all 4
//! ```
//!
//! All after the marker is base32. The head takes eight letters, so that a code cut short still
//! says how much of it is missing. The marker's `1` is no letter of base32: no code contains it a
//! second time.

use sha2::{Digest, Sha256};

use super::{Fault, base32};

/// What a code of this version begins with.
pub(super) const MARKER: &str = "FLEDGE1";
/// Bytes of the head.
const HEAD: usize = 5;
/// Letters of the head.
pub(super) const HEAD_LETTERS: usize = 8;
/// Bytes of the check at the end.
const CHECK: usize = 4;
/// The longest payload, in bytes: what three bytes count.
const LONGEST: usize = 0xff_ffff;
/// Letters of a group in the text form.
const GROUP: usize = 5;
/// Groups of a line in a file: 72 characters, which e-mail doesn't wrap.
const GROUPS_IN_LINE: usize = 12;

/// What a code holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// An invitation: signed, for anybody to read.
    Invitation,
    /// A progress report: signed, sealed to the trainer.
    Report,
    /// A backup of a cohort's keys: sealed with a passphrase.
    KeyBackup,
    /// A draft to look at: signed, sealed to the trainer.
    SealedRequest,
    /// A draft to look at: signed, for anybody to read.
    OpenRequest,
    /// Remarks on a draft: signed, sealed to who asked.
    Answer,
    /// A backup of a whole wall: signed by the trainer, sealed to the trainer.
    Wall,
}

impl Kind {
    /// All kinds.
    pub const ALL: [Self; 7] = [
        Self::Invitation,
        Self::Report,
        Self::KeyBackup,
        Self::SealedRequest,
        Self::OpenRequest,
        Self::Answer,
        Self::Wall,
    ];

    /// The number it has in a code. Never changes.
    pub(super) const fn number(self) -> u8 {
        match self {
            Self::Invitation => 1,
            Self::Report => 2,
            Self::KeyBackup => 3,
            Self::SealedRequest => 4,
            Self::OpenRequest => 5,
            Self::Answer => 6,
            Self::Wall => 7,
        }
    }

    /// Its name for machines.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Invitation => "invitation",
            Self::Report => "report",
            Self::KeyBackup => "key backup",
            Self::SealedRequest => "sealed review request",
            Self::OpenRequest => "review request",
            Self::Answer => "review answer",
            Self::Wall => "wall backup",
        }
    }
}

/// A code, whole and unharmed. Whether what is in it can be trusted is another question.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Code {
    kind: Kind,
    payload: Vec<u8>,
}

impl Code {
    /// A code of any payload.
    ///
    /// # Errors
    /// [`Fault::Oversized`] for more than 16 MiB.
    pub fn new(kind: Kind, payload: Vec<u8>) -> Result<Self, Fault> {
        if payload.len() > LONGEST {
            return Err(Fault::Oversized);
        }
        Ok(Self { kind, payload })
    }

    /// What it holds.
    pub fn kind(&self) -> Kind {
        self.kind
    }

    /// Its payload.
    pub fn payload(&self) -> &[u8] {
        &self.payload
    }

    /// Whom it is for, where that shows from outside: eight bytes that name a cohort
    /// ([`CohortId`](crate::domain::cohort::CohortId)), or a request, for an answer to it.
    pub fn address(&self) -> Option<[u8; 8]> {
        match self.kind {
            Kind::KeyBackup | Kind::OpenRequest => None,
            _ => self.payload.first_chunk().copied(),
        }
    }

    /// Without groups, for links and QR codes.
    pub fn compact(&self) -> String {
        let mut bytes = head(self.kind, self.payload.len()).to_vec();
        bytes.extend_from_slice(&self.payload);
        bytes.extend_from_slice(&check(&bytes));
        let mut text = String::from(MARKER);
        text.push_str(&base32::encode(&bytes));
        text
    }

    /// In groups of five on one line, for messages.
    pub fn text(&self) -> String {
        self.grouped(usize::MAX)
    }

    /// In groups of five on lines of at most 72 characters, for files.
    pub fn file(&self) -> String {
        let mut text = self.grouped(GROUPS_IN_LINE);
        text.push('\n');
        text
    }

    /// A link that hands the code to the page at `page` (its address without a fragment). The code
    /// stands in the fragment, which no browser sends to a server.
    pub fn link(&self, page: &str) -> String {
        format!("{page}{}{}", Self::LINK, self.compact())
    }

    /// What stands between the page's address and the code in a link.
    pub const LINK: &str = "#/open/";

    fn grouped(&self, groups_in_line: usize) -> String {
        let compact = self.compact();
        let letters = compact.strip_prefix(MARKER).unwrap_or_default();
        let mut text = String::from(MARKER);
        for (at, letter) in letters.chars().enumerate() {
            if at % GROUP == 0 {
                let is_new_line = (at / GROUP + 1).is_multiple_of(groups_in_line);
                text.push(if is_new_line { '\n' } else { '-' });
            }
            text.push(letter);
        }
        text
    }
}

fn head(kind: Kind, length: usize) -> [u8; HEAD] {
    let [.., high, middle, low] = length.to_be_bytes();
    let said = [kind.number(), high, middle, low];
    let [check, ..] = check(&said);
    let [kind, high, middle, low] = said;
    [kind, high, middle, low, check]
}

/// The first bytes of the SHA-256 of marker and bytes: finds accidents, keeps nobody out.
fn check(bytes: &[u8]) -> [u8; CHECK] {
    let hash = Sha256::new().chain_update(MARKER).chain_update(bytes);
    hash.finalize().first_chunk().copied().unwrap_or_default()
}

/// How many letters follow the marker, by the letters of the head.
pub(super) fn letters_announced(values: &[u8]) -> Result<usize, Fault> {
    let bytes = base32::decode(values);
    let Some(&[kind, high, middle, low, told]) = bytes.first_chunk::<HEAD>() else {
        return Err(Fault::Damaged);
    };
    let [expected, ..] = check(&[kind, high, middle, low]);
    if told != expected {
        return Err(Fault::Damaged);
    }
    let length = u32::from_be_bytes([0, high, middle, low]) as usize;
    Ok(base32::length_of(HEAD + length + CHECK))
}

/// Reads all letters after the marker.
pub(super) fn read(values: &[u8]) -> Result<Code, Fault> {
    let mut bytes = base32::decode(values);
    let Some((said, told)) = bytes.split_last_chunk::<CHECK>() else {
        return Err(Fault::Damaged);
    };
    if *told != check(said) {
        return Err(Fault::Damaged);
    }
    let number = said.first().copied().unwrap_or_default();
    let kind = Kind::ALL.into_iter().find(|it| it.number() == number);
    let kind = kind.ok_or(Fault::TooNew)?;
    bytes.truncate(said.len());
    let payload = bytes.split_off(HEAD.min(bytes.len()));
    Ok(Code { kind, payload })
}
