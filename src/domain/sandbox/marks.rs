//! What the coach would remark on something the learner wrote, as far as the cast cares.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, OnceLock};

use super::schedule::roll;
use crate::domain::coach::{Audience, Category, Draft, Finding, Hat, Level};
use crate::domain::text::Network;

/// Reads a draft: [`coach::review`](crate::domain::coach::review).
pub type Coach = fn(&Draft<'_>) -> Vec<Finding>;

/// The coach, where it comes later than the sandbox.
static COACH: OnceLock<Coach> = OnceLock::new();

/// The coach, where it is there from the start: everywhere but in a browser, which waits for as
/// little as can be at the first visit.
#[cfg(not(target_arch = "wasm32"))]
const AT_ONCE: Option<Coach> = Some(crate::domain::coach::review);
#[cfg(target_arch = "wasm32")]
const AT_ONCE: Option<Coach> = None;

/// Lets every sandbox ask `coach` from now on. Until then nothing is remarked upon, and a sandbox
/// in which something was written is to be played again.
pub fn employ(coach: Coach) {
    // Who came first is the same coach.
    let _ = COACH.set(coach);
}

/// One remark of the coach's, without its words and places.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Mark {
    /// The rule's id.
    pub rule: &'static str,
    /// What it is about.
    pub category: Category,
    /// Whether somebody may come to harm.
    pub is_essential: bool,
}

/// What the coach said before, by what it was asked. Reading takes the coach a while, and a sandbox
/// is played again at each start and each undo. It decides nothing, so all of them are equal.
#[derive(Clone, Debug, Default)]
pub(super) struct Memo(Arc<Mutex<BTreeMap<u64, Vec<Mark>>>>);

impl PartialEq for Memo {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

impl Eq for Memo {}

impl Memo {
    /// What the coach would remark.
    pub(super) fn marks_of(&self, written: &Written<'_>) -> Vec<Mark> {
        let key = written.key();
        let known = self.0.lock().ok().and_then(|memo| memo.get(&key).cloned());
        known.unwrap_or_else(|| {
            let Some(coach) = COACH.get().copied().or(AT_ONCE) else {
                return Vec::new();
            };
            let marks = marks_of(written, coach);
            if let Ok(mut memo) = self.0.lock() {
                memo.insert(key, marks.clone());
            }
            marks
        })
    }
}

/// A text with what the coach needs to know about it.
#[derive(Clone, Debug, Default)]
pub(super) struct Written<'a> {
    /// Its words.
    pub text: &'a str,
    /// As whom it was written; in their own name if no hat was chosen.
    pub hat: Option<Hat>,
    /// The description of its picture, empty if none was written; `None` without a picture.
    pub alt: Option<&'a str>,
    /// What the learner posted lately, the newest last.
    pub earlier: Vec<&'a str>,
    /// Who reads it.
    pub audience: Audience,
}

impl Written<'_> {
    /// A number that is the same for the same, and for nothing else in a sandbox's life.
    fn key(&self) -> u64 {
        let hat = match self.hat {
            None => "",
            Some(Hat::Personal) => "1",
            Some(Hat::Professional) => "2",
            Some(Hat::Organisation) => "3",
        };
        let has_picture = if self.alt.is_some() { "1" } else { "" };
        let audience = match self.audience {
            Audience::Everybody => "",
            Audience::OnePerson => "1",
            Audience::OneOfThePublic => "2",
        };
        let alt = self.alt.unwrap_or_default();
        let mut parts = vec![self.text, hat, audience, has_picture, alt];
        parts.extend(&self.earlier);
        roll(0, &parts)
    }
}

/// What the coach would remark. The one place where the sandbox asks the coach.
fn marks_of(written: &Written<'_>, coach: Coach) -> Vec<Mark> {
    let hat = written.hat.unwrap_or(Hat::Professional);
    let draft = Draft {
        audience: written.audience,
        alt_texts: written.alt.as_slice(),
        earlier: &written.earlier,
        ..Draft::new(written.text, hat, Network::X)
    };
    let findings = coach(&draft).into_iter();
    // Nobody in the sandbox is to answer to what is only guessed.
    findings
        .filter(|finding| !finding.is_guess())
        .map(|finding| Mark {
            rule: finding.rule,
            category: finding.category,
            is_essential: finding.level == Level::Essential,
        })
        .collect()
}
