//! What is the learner's own: their choices, and everything kept on this phone.

use leptos::prelude::*;

use super::packs::own_texts;
use super::{App, Home, Member, Telling};
use crate::browser::{clock, files};
use crate::storage::{
    DecodeError, Keeper, Settings, Trouble, WholeCopy, decode_copy, encode_copy, quarantined,
};

/// What came of bringing a copy back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Imported {
    /// It is in use now; what was here before was set aside first.
    Done,
    /// Not a copy made by Fledge, or a damaged one. Nothing was changed.
    Unreadable,
    /// It, or what is kept here, was made by a newer Fledge. Nothing was changed.
    TooNew,
    /// No room to set aside what is here. Nothing was changed.
    NoRoom,
}

impl App {
    /// Changes the learner's choices.
    pub fn choose(self, change: impl FnOnce(&mut Settings)) {
        self.catch_up();
        self.settings.update(change);
        self.keep();
    }

    /// Everything as one text, to keep elsewhere: with the cohorts joined, the keys that sign what goes
    /// to them, and the challenges that came as files.
    pub fn copy_of_everything(self) -> String {
        encode_copy(&WholeCopy {
            save: self.to_save(),
            memberships: Member::all(),
            packs: Some(own_texts()),
        })
    }

    /// Takes over a copy made earlier. What is here now is set aside first, so that nothing is
    /// lost; the cohorts and the challenges of the copy are added to those that are here.
    pub async fn bring_back(self, home: Home, text: &str) -> Imported {
        match decode_copy(text) {
            Ok(WholeCopy {
                save,
                memberships,
                packs,
            }) => {
                self.catch_up();
                let now = clock::unix_seconds();
                let aside = self.keeper.try_update_value(|it| it.set_copy_aside(now));
                if aside != Some(Ok(())) {
                    return Imported::NoRoom;
                }
                match Member::add_all(memberships) {
                    Ok(()) => {}
                    Err(Trouble::TooNew) => return Imported::TooNew,
                    Err(_) => return Imported::NoRoom,
                }
                self.take_over(save);
                self.keep();
                let mut said = vec![Telling::BroughtBack];
                if let Some(packs) = packs
                    && !self.bring_challenges(home, packs).await
                {
                    said.push(Telling::ChallengeNotRead);
                }
                self.follow_profession().await;
                self.tell(said, None);
                Imported::Done
            }
            Err(DecodeError::TooNew { .. }) => Imported::TooNew,
            Err(DecodeError::Unreadable { .. }) => Imported::Unreadable,
        }
    }

    /// The keys of the texts that could not be read and were set aside.
    pub fn set_aside(self) -> Vec<String> {
        self.keeper.with_value(quarantined)
    }

    /// Offers a text that could not be read as a file.
    pub fn offer_set_aside(self, key: &str) {
        let text = self.keeper.with_value(|keeper| keeper.text_under(key));
        files::offer("fledge-unreadable.txt", &text);
    }

    /// Offers everything as a file to keep elsewhere.
    pub fn offer_copy(self) -> bool {
        let name = format!("fledge-{}.json", clock::today());
        files::offer(&name, &self.copy_of_everything())
    }

    /// Copies a text, and says whether that worked.
    pub async fn copy_text(self, text: &str) {
        let is_copied = files::copy(text).await;
        let what = if is_copied {
            Telling::Copied
        } else {
            Telling::NotCopied
        };
        self.tell(vec![what], None);
    }

    /// Erases everything on this phone and begins afresh.
    pub async fn erase_everything(self, home: Home) {
        let now = clock::unix_seconds();
        let erased = self.keeper.try_update_value(Keeper::erase);
        let pack = self.pack();
        // Before anything is waited for: the clock may keep what is shown at any time.
        self.take_over(Self::fresh_save(&pack, now));
        let is_blocked = !matches!(erased, Some(Ok(())));
        self.trouble.set(is_blocked.then_some(Trouble::Blocked));
        self.forget_challenges(home).await;
        self.tell(vec![Telling::Erased], None);
    }

    /// Whether anything can be kept on this phone.
    pub fn can_keep(self) -> bool {
        self.keeper.with_value(Keeper::can_keep)
    }

    /// Puts the trouble out of sight; it comes back with the next one.
    pub fn dismiss_trouble(self) {
        self.trouble.set(None);
    }
}
