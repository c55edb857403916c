//! Challenges that come as files: a trainer's or an employer's own. One is in use at a time; what was
//! done in another stays, and shows again with it.

use std::sync::Arc;

use leptos::prelude::*;

use super::{App, Home, Telling, Undo};
use crate::browser::{LocalShelf, files, net};
use crate::codec::pack_digest;
use crate::content::{self, Fault, PackError};
use crate::domain::StepId;
use crate::domain::challenge::Outline;
use crate::domain::cohort::PackRef;
use crate::storage::{KeptPacks, PackDigest, PackTexts, ShelfError, Trouble};

/// The longest text that can be a pack, in bytes: four times the built-in one.
const MOST_BYTES: usize = 1 << 20;

/// A challenge that this phone has.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Challenge {
    /// Which one it is.
    pub pack: PackRef,
    /// Its stages and steps.
    pub outline: Arc<Outline>,
}

/// Why a file is not taken for a challenge. Nothing is changed then.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PackRefusal {
    /// It is none.
    NotAPack,
    /// Made for another version of Fledge.
    OtherVersion,
    /// Longer than any challenge.
    TooLong,
    /// It has faults: how many, and the first.
    Faults(usize, Fault),
    /// Sound, but another one than was asked for.
    AnotherOne,
    /// It can't be kept.
    Trouble(Trouble),
}

/// The challenge in use as this phone keeps it, and its text; none for the built-in one.
pub fn own_challenge() -> Option<(PackDigest, String)> {
    let packs = kept();
    let digest = packs.in_use()?;
    Some((digest, packs.text(digest)?))
}

/// The outline of the challenge in use; none for the built-in one.
pub fn own_outline() -> Option<Outline> {
    let packs = kept();
    content::read_outline(&packs.outline(packs.in_use()?)?).ok()
}

/// The built-in challenge is in use again; for one of one's own that can't be read any more.
pub fn give_up_own_challenge() {
    let _ = kept().put_in_use(None);
}

/// The texts of all challenges that came as files.
pub(super) fn own_texts() -> PackTexts {
    kept().texts()
}

fn kept() -> KeptPacks<LocalShelf> {
    KeptPacks::new(LocalShelf)
}

/// Every challenge that is kept here, after the built-in one.
pub(super) fn all(built_in: Outline) -> Vec<Challenge> {
    let packs = kept();
    let own = packs.all().into_iter().filter_map(|digest| {
        let outline = content::read_outline(&packs.outline(digest)?).ok()?;
        Some(Challenge::new(Some(digest), outline))
    });
    std::iter::once(Challenge::new(None, built_in))
        .chain(own)
        .collect()
}

impl Challenge {
    fn new(digest: Option<PackDigest>, outline: Outline) -> Self {
        let pack = PackRef {
            id: outline.id.clone(),
            title: outline.title.clone(),
            digest,
        };
        Self {
            pack,
            outline: Arc::new(outline),
        }
    }

    /// Whether an invitation means this one. The built-in one has no digest: it changes with Fledge.
    pub fn is(&self, pack: &PackRef) -> bool {
        self.pack.digest == pack.digest && (pack.digest.is_some() || self.pack.id == pack.id)
    }

    /// The title of a step; its id if it isn't in this challenge.
    pub fn step_title(&self, step: &StepId) -> String {
        let found = self.outline.step(step);
        found.map_or_else(|| step.to_string(), |step| step.title.clone())
    }
}

impl App {
    /// Every challenge on this phone, the built-in one first, to read from.
    pub fn challenges(self) -> ReadSignal<Vec<Challenge>> {
        self.challenges.read_only()
    }

    /// The challenge in use. Followed as it changes.
    pub fn challenge(self) -> Challenge {
        let digest = self.pack_digest.get();
        let find = |all: &Vec<Challenge>| all.iter().find(|it| it.pack.digest == digest).cloned();
        let known = self.challenges.with(find);
        known.unwrap_or_else(|| Challenge::new(digest, Outline::from(&*self.pack())))
    }

    /// The challenge that an invitation means, if this phone has it; else the one in use, whose steps
    /// may have the same ids.
    pub fn challenge_of(self, pack: &PackRef) -> Challenge {
        let find = |all: &Vec<Challenge>| all.iter().find(|it| it.is(pack)).cloned();
        let known = self.challenges.with_untracked(find);
        known.unwrap_or_else(|| untrack(|| self.challenge()))
    }

    /// Takes a challenge from the text of a file: held against the linter, which plays every step,
    /// and kept. It is not in use by that.
    ///
    /// # Errors
    /// Says what is wrong with it, or that it isn't the one `wanted`.
    pub fn take_challenge(
        self,
        text: &str,
        wanted: Option<&PackRef>,
    ) -> Result<PackRef, PackRefusal> {
        if text.len() > MOST_BYTES {
            return Err(PackRefusal::TooLong);
        }
        let profession = self.settings.with_untracked(|it| it.profession.clone());
        let pack = content::take_in(text, &profession).map_err(refusal)?;
        let challenge = Challenge::new(Some(pack_digest(text)), Outline::from(&pack));
        if wanted.is_some_and(|wanted| !challenge.is(wanted)) {
            return Err(PackRefusal::AnotherOne);
        }
        let outline = content::outline_of(&pack);
        let digest = challenge.pack.digest.unwrap_or_default();
        kept().keep(digest, text, &outline).map_err(trouble)?;
        let pack = challenge.pack.clone();
        self.challenges.update(|all| {
            all.retain(|it| it.pack.digest != pack.digest);
            all.push(challenge);
        });
        Ok(pack)
    }

    /// Puts a challenge of this phone in the place of the one in use, and says so, or that it can't be
    /// read. The sandbox is played again in it: what it doesn't know shows no more, and is kept.
    pub async fn use_challenge(self, home: Home, pack: &PackRef) {
        if self.change_to(home, pack.digest).await {
            self.keep();
            self.tell(vec![Telling::ChallengeChanged(pack.title.clone())], None);
        } else {
            self.tell(vec![Telling::ChallengeNotRead], None);
        }
    }

    /// The same without a word; whether the challenge could be read.
    pub(super) async fn change_to(self, home: Home, digest: Option<PackDigest>) -> bool {
        let text = match digest {
            Some(digest) => kept().text(digest),
            None => net::built_in_pack().await,
        };
        let profession = self.settings.with_untracked(|it| it.profession.clone());
        let read = text.and_then(|text| content::load_checked(&text, &profession).ok());
        let Some(read) = read else { return false };
        self.catch_up();
        if let Err(error) = kept().put_in_use(digest) {
            self.trouble.set(Some(trouble_of(error)));
        }
        home.follow(Outline::from(&read));
        self.pack.set_value(Arc::new(read));
        self.pack_digest.set(digest);
        self.show(self.shown());
        true
    }

    /// Takes in what another phone had, and uses what was in use there; whether all of it could be.
    pub(super) async fn bring_challenges(self, home: Home, packs: PackTexts) -> bool {
        let taken = packs
            .texts
            .iter()
            .map(|text| self.take_challenge(text, None));
        let taken: Vec<_> = taken.collect();
        let wanted = packs
            .in_use
            .map(|at| taken.get(at).and_then(|it| it.as_ref().ok()));
        let is_changed = match wanted {
            Some(None) => false,
            Some(Some(pack)) => self.change_to(home, pack.digest).await,
            None => self.pack_digest.get_untracked().is_none() || self.change_to(home, None).await,
        };
        is_changed && taken.iter().all(Result::is_ok)
    }

    /// Takes a challenge that isn't in use off this phone. What was done in it stays.
    pub fn remove_challenge(self, pack: &PackRef) {
        let Some(digest) = pack.digest else { return };
        let text = kept().text(digest).unwrap_or_default();
        if let Err(error) = kept().remove(digest) {
            self.trouble.set(Some(trouble_of(error)));
            return;
        }
        self.challenges
            .update(|all| all.retain(|it| it.pack.digest != Some(digest)));
        let undo = Undo::Challenge(text);
        self.tell(
            vec![Telling::ChallengeRemoved(pack.title.clone())],
            Some(undo),
        );
    }

    /// Undoes that.
    pub(super) fn restore_challenge(self, text: &str) {
        let is_back = self.take_challenge(text, None).is_ok();
        let what = if is_back {
            Telling::ChallengeBack
        } else {
            Telling::ChallengeNotRead
        };
        self.tell(vec![what], None);
    }

    /// The built-in challenge is the only one again, after everything was erased.
    pub(super) async fn forget_challenges(self, home: Home) {
        self.challenges
            .update(|all| all.retain(|it| it.pack.digest.is_none()));
        if self.pack_digest.get_untracked().is_some() {
            self.change_to(home, None).await;
        }
    }

    /// Offers the text of a challenge that came as a file as a file again, to send along.
    pub fn offer_challenge(self, pack: &PackRef) -> bool {
        let text = pack.digest.and_then(|digest| kept().text(digest));
        text.is_some_and(|text| files::offer(&format!("{}.json", pack.id), &text))
    }
}

fn refusal(error: PackError) -> PackRefusal {
    match error {
        PackError::Shape { .. } | PackError::Misfit(_) | PackError::Version { given: 0 } => {
            PackRefusal::NotAPack
        }
        PackError::Version { .. } => PackRefusal::OtherVersion,
        PackError::Faults(faults) => {
            let count = faults.len();
            let first = faults.into_iter().next();
            first.map_or(PackRefusal::NotAPack, |it| PackRefusal::Faults(count, it))
        }
    }
}

fn trouble(error: ShelfError) -> PackRefusal {
    PackRefusal::Trouble(trouble_of(error))
}

const fn trouble_of(error: ShelfError) -> Trouble {
    match error {
        ShelfError::Blocked => Trouble::Blocked,
        ShelfError::Full => Trouble::Full,
    }
}
