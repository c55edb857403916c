//! What the learner has with other people: cohorts they joined, drafts they were asked to look at
//! or asked others to look at.
//!
//! Apart from [`App`], since most visits never need it: a page that does makes its [`Member`].

mod cohorts;
mod policy;
mod reviews;

use std::cell::RefCell;

use leptos::prelude::*;

use super::{App, WebCrypto};
use crate::browser::{LocalShelf, clock};
use crate::codec::{Code, Crypto, Fault, KeyPair, find};
use crate::storage::{Book, Memberships, Trouble};

pub use cohorts::{Joining, Looked, MadeReport};
pub use policy::{is_agreed_pre_election, with_agreed};
pub use reviews::{Asking, TakenIn};

thread_local! {
    /// Read anew at each use; held on to for browsers that let nothing be kept.
    static BOOK: RefCell<Option<Book<LocalShelf>>> = const { RefCell::new(None) };
}

fn with_book<T>(act: impl FnOnce(&mut Book<LocalShelf>, i64) -> T) -> T {
    BOOK.with_borrow_mut(|book| {
        let book = book.get_or_insert_with(|| Book::new(LocalShelf));
        act(book, clock::unix_seconds())
    })
}

/// What is kept at this moment.
fn kept_now<T>(read: impl FnOnce(&Memberships) -> T) -> T {
    with_book(|book, now| read(book.read(now)))
}

/// The learner among others. Small handles: copy it freely.
#[derive(Clone, Copy)]
pub struct Member {
    app: App,
    kept: RwSignal<Memberships>,
}

/// Why something can't be done with a code.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// There is no code in the text.
    NoCode,
    /// Something is wrong with it.
    Fault(Fault),
    /// It answers or belongs to something that isn't on this phone.
    NotHere,
    /// It can't be kept.
    Trouble(Trouble),
}

impl From<Fault> for Refusal {
    fn from(fault: Fault) -> Self {
        Self::Fault(fault)
    }
}

impl From<Trouble> for Refusal {
    fn from(trouble: Trouble) -> Self {
        Self::Trouble(trouble)
    }
}

impl Member {
    /// What this phone keeps now.
    pub fn open(app: App) -> Self {
        let kept = with_book(|book, now| book.read(now).clone());
        Self {
            app,
            kept: RwSignal::new(kept),
        }
    }

    /// Cohorts and reviews, to read from.
    pub fn kept(&self) -> ReadSignal<Memberships> {
        self.kept.read_only()
    }

    /// Everything that is kept now, for a copy.
    pub(in crate::state) fn all() -> Memberships {
        kept_now(Memberships::clone)
    }

    /// Adds what is in a copy to what is kept here. Nothing to do for a copy that has none.
    pub(in crate::state) fn add_all(other: Memberships) -> Result<(), Trouble> {
        if other == Memberships::default() {
            return Ok(());
        }
        with_book(|book, now| book.change(now, |it| it.merge(other)))
    }

    /// Looks again at what is kept: another tab or another page may have changed it.
    pub fn look_again(self) {
        // The page may have been left while something was on its way.
        self.kept.try_set(kept_now(Memberships::clone));
    }

    /// What stands in the way of keeping it, if anything does.
    pub fn trouble(&self) -> Option<Trouble> {
        with_book(|book, _| book.trouble().cloned())
    }

    fn change<T>(self, change: impl FnOnce(&mut Memberships) -> T) -> Result<T, Trouble> {
        let changed = with_book(|book, now| {
            let value = book.change(now, change)?;
            Ok((value, book.read(now).clone()))
        });
        let (value, kept) = changed?;
        self.kept.try_set(kept);
        Ok(value)
    }

    /// The key pair that signs what goes to a buddy, made when it is first needed.
    async fn device(self) -> Result<KeyPair, Refusal> {
        let kept = kept_now(|it| KeyPair::from_bytes(&it.device));
        if let Some(pair) = kept {
            return Ok(pair);
        }
        let made = WebCrypto.generate().await?;
        self.change(|it| it.device = made.to_bytes().to_vec())?;
        Ok(made)
    }
}

/// The one code that somebody means: the first whole one in a text, or what is wrong with the
/// first.
///
/// # Errors
/// [`Refusal::NoCode`], or what is wrong with it.
pub fn code_in(text: &str) -> Result<Code, Refusal> {
    let mut fault = None;
    for found in find(text) {
        match found.code {
            Ok(code) => return Ok(code),
            Err(one) => fault = fault.or(Some(one)),
        }
    }
    Err(fault.map_or(Refusal::NoCode, Refusal::Fault))
}
