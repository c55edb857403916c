//! What is wrong with a code, in words: what it is, and what to do.

use crate::codec::Fault;
use crate::i18n::codes as words;

/// The sentences for a fault.
pub fn fault_words(fault: Fault) -> String {
    let sentence = match fault {
        Fault::Truncated { have, of: Some(of) } => return words::truncated(have, of),
        Fault::Truncated { of: None, .. } => words::CUT_SHORT,
        Fault::Damaged => words::DAMAGED,
        Fault::TooNew => words::TOO_NEW,
        Fault::OtherKind => words::OTHER_KIND,
        Fault::Foreign => words::FOREIGN,
        Fault::Sealed => words::SEALED,
        Fault::Forged => words::FORGED,
        Fault::Oversized => words::OVERSIZED,
        Fault::Malformed => words::MALFORMED,
        Fault::UnknownSteps => words::UNKNOWN_STEPS,
        Fault::NoCrypto => words::NO_CRYPTO,
    };
    sentence.to_owned()
}
