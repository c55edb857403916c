//! Why a code can't be read or trusted.

use std::fmt;

/// What is wrong with a code.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Fault {
    /// Its end is missing.
    Truncated {
        /// Letters after the marker that are there.
        have: usize,
        /// Letters there should be; not known if even the head is cut.
        of: Option<usize>,
    },
    /// Letters were changed by accident: the check doesn't hold.
    Damaged,
    /// It was made by a newer Fledge.
    TooNew,
    /// It is of another kind than asked for.
    OtherKind,
    /// It is for another cohort, or an answer to another request.
    Foreign,
    /// It can't be opened: changed on purpose, or made for another key. For a key backup: another
    /// passphrase.
    Sealed,
    /// The signature isn't by the key it names.
    Forged,
    /// More than a code of its kind may hold, or would unpack to more.
    Oversized,
    /// It opens, but there is something else in it than should be.
    Malformed,
    /// It was made for a list of steps that isn't known here: read the newest invitation first.
    UnknownSteps,
    /// The browser offers no cryptography: the page isn't served over a secure connection.
    NoCrypto,
}

impl fmt::Display for Fault {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let words = match self {
            Self::Truncated { have, of: Some(of) } => {
                return write!(out, "cut short: {have} of {of} letters are there");
            }
            Self::Truncated { have, of: None } => {
                return write!(out, "cut short: only {have} letters are there");
            }
            Self::Damaged => "damaged: the check doesn't hold",
            Self::TooNew => "made by a newer Fledge",
            Self::OtherKind => "another kind of code",
            Self::Foreign => "for another cohort or request",
            Self::Sealed => "can't be opened with this key: changed, or made for another",
            Self::Forged => "the signature isn't by the key it names",
            Self::Oversized => "holds more than it may",
            Self::Malformed => "holds something else than it should",
            Self::UnknownSteps => "made for a list of steps that isn't known here",
            Self::NoCrypto => "no cryptography is available",
        };
        out.write_str(words)
    }
}

impl std::error::Error for Fault {}
