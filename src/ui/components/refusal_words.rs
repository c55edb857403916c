//! Why something can't be done with a code, in words: what is wrong, and what to do.

use super::fault_words;
use crate::i18n::member as words;
use crate::state::Refusal;
use crate::storage::Trouble;

/// The sentences for a refusal.
pub fn refusal_words(refusal: &Refusal) -> String {
    let sentence = match refusal {
        Refusal::Fault(fault) => return fault_words(*fault),
        Refusal::NoCode => words::NO_CODE,
        Refusal::NotHere => words::NOT_HERE,
        Refusal::Trouble(Trouble::Full) => words::NO_ROOM,
        Refusal::Trouble(Trouble::TooNew) => words::TOO_NEW,
        Refusal::Trouble(Trouble::Unreadable { .. }) => words::STUCK,
        Refusal::Trouble(Trouble::Blocked) => words::BLOCKED,
    };
    sentence.to_owned()
}
