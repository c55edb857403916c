//! What the employer's policy adds to the coach's rules, by the invitations that were agreed to.

use super::BOOK;
use crate::browser::{LocalShelf, clock};
use crate::domain::coach::Policy;
use crate::storage::{Agreed, Book};

/// Calls `each` with everything agreed to. Reads the shelf once only: the coach asks at each letter.
fn for_each_agreed(mut each: impl FnMut(&Agreed)) {
    BOOK.with_borrow_mut(|book| {
        let book = book.get_or_insert_with(|| {
            let mut book = Book::new(LocalShelf);
            book.read(clock::unix_seconds());
            book
        });
        for known in &book.last_read().joined {
            each(&known.agreed);
        }
    });
}

/// A policy, together with those of all cohorts joined.
pub fn with_agreed(mut all: Policy) -> Policy {
    for_each_agreed(|agreed| {
        let policy = agreed.policy.clone();
        all.embargoed.extend(policy.embargoed);
        all.own_handles.extend(policy.own_handles);
        all.pinned.extend(policy.pinned);
    });
    all
}

/// Whether today is a day before an election, by an invitation.
pub fn is_agreed_pre_election() -> bool {
    let today = clock::today();
    let mut is_near = false;
    for_each_agreed(|agreed| {
        let days = agreed.pre_election;
        is_near |= days.is_some_and(|(first, last)| (first..=last).contains(&today));
    });
    is_near
}
