//! Reactive state and the named verbs on it. Everything that changes, changes here; everything
//! that is kept, is kept by one autosave.

mod ahead;
mod autosave;
mod coaching;
mod crypto;
mod drafts;
mod home;
mod member;
mod notes;
mod packs;
mod practice;
mod rehearsal;
mod steps;
mod trainer;
mod way;
mod yours;

use std::sync::Arc;

use leptos::prelude::*;

use crate::browser::{LocalShelf, clock};
use crate::domain::challenge::{Outline, Pack, Progress, Reflection, Stint};
use crate::domain::cohort::Name;
use crate::domain::sandbox::{Event, Playthrough};
use crate::domain::{CastId, StepId};
use crate::storage::{Draft, Glance, Keeper, PackDigest, ReceivedReview, Save, Settings, Trouble};

pub use coaching::{Coached, employ_coach};
pub use crypto::WebCrypto;
pub use home::Home;
pub use member::{Asking, Joining, Looked, MadeReport, Member, Refusal, TakenIn, code_in};
pub use packs::{Challenge, PackRefusal, give_up_own_challenge, own_challenge, own_outline};
pub use trainer::{Collected, Line, Running, Trainer, What};
pub use yours::Imported;

/// The state of the app. Small handles: copy it freely.
#[derive(Clone, Copy)]
pub struct App {
    pack: StoredValue<Arc<Pack>>,
    /// What names its document; none for the built-in one.
    pack_digest: RwSignal<Option<PackDigest>>,
    challenges: RwSignal<Vec<Challenge>>,
    keeper: StoredValue<Keeper<LocalShelf>>,
    /// Minute 0 of the sandbox, in Unix seconds.
    joined_at: StoredValue<i64>,
    play: RwSignal<Playthrough>,
    progress: RwSignal<Progress>,
    active_step: RwSignal<Option<StepId>>,
    settings: RwSignal<Settings>,
    drafts: RwSignal<Vec<Draft>>,
    /// The learner's own sandbox, while they do a step again in a fresh one.
    aside: RwSignal<Option<rehearsal::Aside>>,
    /// How long they are at the step being practised.
    stint: StoredValue<Stint>,
    changed_draft: StoredValue<Option<drafts::Changed>>,
    trouble: RwSignal<Option<Trouble>>,
    said: RwSignal<Said>,
}

/// What happened last, to be told to the learner.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Said {
    /// Counted up with each telling, so that the same thing can be told twice.
    pub number: u32,
    /// What happened.
    pub what: Vec<Telling>,
    /// What the learner can take back.
    pub undo: Option<Undo>,
}

/// What Undo takes back.
#[derive(Clone, Debug, PartialEq)]
pub enum Undo {
    /// The last action in the sandbox.
    Action,
    /// The deletion of a draft.
    Draft(Draft),
    /// The deletion of a note on a step.
    Note(StepId, Reflection),
    /// The removal of a challenge, which had this text.
    Challenge(String),
    /// The deletion of somebody's draft, which had this place.
    Received(usize, Box<ReceivedReview>),
}

/// Something to tell the learner.
#[derive(Clone, Debug, PartialEq)]
pub enum Telling {
    /// Something happened in the sandbox.
    Sandbox(Event),
    /// The goal of a step was reached.
    Reached(StepId),
    /// An action was taken back.
    Undone,
    /// Another tab changed things, and this one shows them now.
    CaughtUp,
    /// A draft was deleted.
    DraftDeleted,
    /// A deleted draft is back.
    DraftBack,
    /// A note was deleted.
    NoteDeleted,
    /// A deleted note is back.
    NoteBack,
    /// The challenge is paused.
    Paused,
    /// The challenge goes on after a pause.
    GoesOn,
    /// The learner's own sandbox is shown again.
    BackInOwn,
    /// The challenge is told for another line of work.
    ProfessionChanged,
    /// The line of work is noted, but the challenge can't be loaded for it now.
    ProfessionLater,
    /// Another challenge is in use, of this title.
    ChallengeChanged(String),
    /// The challenge that was asked for can't be read.
    ChallengeNotRead,
    /// A challenge of this title is no longer on this phone.
    ChallengeRemoved(String),
    /// A removed challenge is back.
    ChallengeBack,
    /// Work came back from a file.
    BroughtBack,
    /// Everything was erased.
    Erased,
    /// Something was copied.
    Copied,
    /// Copying wasn't allowed.
    NotCopied,
    /// An answer to a draft came in, from somebody of this name.
    AnswerIn(Name),
}

impl App {
    /// Opens what this phone keeps, or begins afresh. `digest` names the pack's document, unless it is
    /// the built-in one; that one's outline is `built_in`.
    pub fn open(pack: Arc<Pack>, digest: Option<PackDigest>, built_in: Outline) -> Self {
        let now = clock::unix_seconds();
        let opened = Keeper::open(LocalShelf, now);
        let mut save = opened.save.unwrap_or_else(|| Self::fresh_save(&pack, now));
        let (shown, aside) = rehearsal::take_apart(&mut save);
        let app = Self {
            play: RwSignal::new(Playthrough::replay(
                Arc::clone(&pack.scenario),
                shown.seed,
                shown.log,
            )),
            pack: StoredValue::new(pack),
            pack_digest: RwSignal::new(digest),
            challenges: RwSignal::new(packs::all(built_in)),
            keeper: StoredValue::new(opened.keeper),
            joined_at: StoredValue::new(shown.joined_at),
            progress: RwSignal::new(save.progress),
            active_step: RwSignal::new(save.active_step),
            settings: RwSignal::new(save.settings),
            drafts: RwSignal::new(save.drafts),
            aside: RwSignal::new(aside),
            stint: StoredValue::default(),
            changed_draft: StoredValue::new(None),
            trouble: RwSignal::new(opened.trouble),
            said: RwSignal::default(),
        };
        app.watch();
        app
    }

    /// From now on, the home page shows what changes here.
    pub fn show_at(self, home: Home) {
        home.opened(
            Callback::new(move |()| self.hush()),
            Callback::new(move |()| self.go_on()),
        );
        Effect::new(move || {
            self.trouble.track();
            let kept = self.settings.with(|settings| Glance {
                progress: self.progress.get(),
                active_step: self.active_step.get(),
                name: settings.name.clone(),
                theme: settings.theme,
                profession: settings.profession.clone(),
            });
            home.show(kept, self.can_keep());
        });
    }

    fn fresh_save(pack: &Pack, now: i64) -> Save {
        Save {
            revision: 0,
            saved_at: now,
            joined_at: now,
            pack: pack.id.clone(),
            seed: clock::seed(),
            log: Vec::new(),
            progress: Progress::default(),
            active_step: None,
            settings: Settings::default(),
            drafts: Vec::new(),
            rehearsal: None,
        }
    }

    /// The challenge.
    pub fn pack(&self) -> Arc<Pack> {
        self.pack.get_value()
    }

    /// The sandbox, to read from.
    pub fn play(&self) -> ReadSignal<Playthrough> {
        self.play.read_only()
    }

    /// How far the learner is, to read from.
    pub fn progress(&self) -> ReadSignal<Progress> {
        self.progress.read_only()
    }

    /// The step being practised, to read from.
    pub fn active_step(&self) -> ReadSignal<Option<StepId>> {
        self.active_step.read_only()
    }

    /// The learner's choices, to read from.
    pub fn settings(&self) -> ReadSignal<Settings> {
        self.settings.read_only()
    }

    /// Posts not sent yet, oldest first, to read from.
    pub fn drafts(&self) -> ReadSignal<Vec<Draft>> {
        self.drafts.read_only()
    }

    /// What stands in the way of keeping things, to read from.
    pub fn trouble(&self) -> ReadSignal<Option<Trouble>> {
        self.trouble.read_only()
    }

    /// What happened last, to read from.
    pub fn said(&self) -> ReadSignal<Said> {
        self.said.read_only()
    }

    /// The name of somebody of the cast; the id itself if the pack no longer has them.
    pub fn name_of(&self, who: &CastId) -> String {
        self.pack.with_value(|pack| {
            let character = pack.scenario.character(who);
            character.map_or_else(|| who.to_string(), |one| one.name.clone())
        })
    }

    /// The handle of somebody of the cast, without `@`; empty if the pack no longer has them.
    pub fn handle_of(&self, who: &CastId) -> String {
        self.pack.with_value(|pack| {
            let character = pack.scenario.character(who);
            character.map_or_else(String::new, |one| one.handle.clone())
        })
    }

    fn tell(&self, what: Vec<Telling>, undo: Option<Undo>) {
        if what.is_empty() {
            return;
        }
        self.said.update(|said| {
            *said = Said {
                number: said.number.wrapping_add(1),
                what,
                undo,
            };
        });
    }

    /// Takes away what was told last.
    pub fn hush(&self) {
        self.said.update(|said| {
            said.what.clear();
            said.undo = None;
        });
    }
}
