//! What the learner does in the sandbox.

use leptos::prelude::*;

use super::{App, Member, Telling, Undo};
use crate::browser::clock;
use crate::domain::sandbox::{Action, Event, Minutes, Playthrough};

impl App {
    /// The sandbox's minute by the phone's clock, with the time the learner let pass.
    pub(super) fn minute(self, play: &Playthrough) -> Minutes {
        let waited: Minutes = play
            .log()
            .iter()
            .map(|timed| match timed.action {
                Action::Wait(minutes) => i64::from(minutes),
                _ => 0,
            })
            .sum();
        let seconds = clock::unix_seconds().saturating_sub(self.joined_at.get_value());
        (seconds / 60).saturating_add(waited)
    }

    /// Does an action in the sandbox, keeps it, and tells what came of it.
    pub fn act(self, action: Action) -> Vec<Event> {
        self.catch_up();
        let is_wait = matches!(action, Action::Wait(_));
        let can_undo = !is_look(&action) && !matches!(action, Action::Wait(_) | Action::Begin(_));
        let length = self.play.with_untracked(|play| play.log().len());
        let was_met = self.is_goal_met();
        let events = self
            .play
            .try_update(|play| {
                // A wait adds to the clock itself: only what was before it is due first.
                let at = self.minute(play);
                play.act(at, action)
            })
            .unwrap_or_default();
        let has_changed = self.play.with_untracked(|play| play.log().len()) > length;
        let mut what: Vec<Telling> = events
            .iter()
            .filter(|event| is_worth_telling(event) || is_wait)
            .cloned()
            .map(Telling::Sandbox)
            .collect();
        if has_changed {
            what.extend(self.note_if_reached(was_met));
            self.keep();
        }
        self.tell(what, (has_changed && can_undo).then_some(Undo::Action));
        events
    }

    /// Takes back what was told last, if that can be taken back.
    pub fn undo(self) {
        match self.said.with_untracked(|said| said.undo.clone()) {
            Some(Undo::Action) => self.undo_action(),
            Some(Undo::Draft(draft)) => self.restore_draft(draft),
            Some(Undo::Note(step, note)) => self.restore_note(&step, note),
            Some(Undo::Challenge(text)) => self.restore_challenge(&text),
            Some(Undo::Received(at, review)) => Member::open(self).restore_received(at, *review),
            None => {}
        }
    }

    fn undo_action(self) {
        self.catch_up();
        // A page that was shown in the meantime may have looked at something by itself.
        let undone = self.play.try_update(|play| {
            let mut undone = play.undo();
            while undone.as_ref().is_some_and(is_look) {
                undone = play.undo();
            }
            undone
        });
        let undone = undone.flatten();
        if undone.is_some() {
            self.keep();
            self.tell(vec![Telling::Undone], None);
        }
    }

    /// Lets happen what is due by the clock.
    pub(super) fn tick(self) {
        let due = self.play.with_untracked(|play| self.minute(play));
        if due <= self.play.with_untracked(|play| play.world().now()) {
            return;
        }
        let events = self.play.try_update(|play| play.advance(due));
        let what = events.unwrap_or_default().into_iter();
        self.tell(what.map(Telling::Sandbox).collect(), None);
    }

    /// Whether the goal of the active step is reached in the sandbox that is shown.
    pub(super) fn is_goal_met(self) -> bool {
        let pack = self.pack();
        let active = self.active_step.get_untracked();
        let step = active.and_then(|id| pack.step(&id));
        step.is_some_and(|step| {
            self.play
                .with_untracked(|play| step.goal.is_met(play.world()))
        })
    }

    /// Notes the day if the goal of the active step is reached: for the first time, or anew in the
    /// sandbox in which it is done again.
    pub(super) fn note_if_reached(self, was_met: bool) -> Option<Telling> {
        let id = self.active_step.get_untracked()?;
        let record = self.progress.with_untracked(|it| it.record(&id));
        let is_due = record.practised.is_none() || (self.is_doing_again(&id) && !was_met);
        if !is_due || !self.is_goal_met() {
            return None;
        }
        let today = clock::today();
        // Done again twice on one day is one day.
        if record.again.last() != Some(&today) {
            self.progress.update(|progress| {
                progress.note_practised(&id, today);
            });
        }
        self.note_minutes();
        Some(Telling::Reached(id))
    }
}

/// Opening and reading are seen on the screen itself.
fn is_worth_telling(event: &Event) -> bool {
    !matches!(
        event,
        Event::Opened(_) | Event::ListRead(_) | Event::TagRead(_) | Event::MessagesOpened(_)
    )
}

/// Whether it is looking only, as pages do by themselves when they are shown.
fn is_look(action: &Action) -> bool {
    matches!(
        action,
        Action::Open(_) | Action::ReadList(_) | Action::ReadTag(_) | Action::OpenMessages(_)
    )
}
