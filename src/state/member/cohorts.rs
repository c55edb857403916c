//! Looking at invitations, joining, leaving, reporting.

use std::collections::BTreeSet;

use leptos::prelude::*;

use super::{Member, Refusal, code_in, kept_now};
use crate::browser::clock;
use crate::codec::report::{self, Written};
use crate::codec::{Code, Crypto, Fault, Invited, KeyPair, invitation};
use crate::domain::cohort::{CohortId, Experience, Name, Participant, Report};
use crate::state::WebCrypto;
use crate::storage::{Agreed, Membership, Trouble};

/// An invitation that was looked at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Looked {
    /// Its code.
    pub code: Code,
    /// What it says.
    pub invited: Invited,
    /// What the learner agreed to before, if they are in this cohort.
    pub before: Option<Agreed>,
}

/// What the learner says when they join.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Joining {
    /// Their name.
    pub name: String,
    /// Their handle; may be empty.
    pub handle: String,
    /// How much they have used a network.
    pub experience: Option<Experience>,
}

/// A report ready to send, with the invitation it answers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MadeReport {
    /// The report's code and what is in it.
    pub written: Written,
    /// The invitation.
    pub invited: Invited,
}

impl Looked {
    /// Whether it says something newer than what the learner agreed to.
    pub fn is_newer(&self) -> bool {
        let made_at = self.invited.invitation.made_at;
        self.before.as_ref().is_some_and(|it| it.made_at < made_at)
    }
}

impl Member {
    /// Reads an invitation. Nothing is joined by that.
    ///
    /// # Errors
    /// Says what is wrong with it.
    pub async fn look_at(self, code: &Code) -> Result<Looked, Refusal> {
        let invited = invitation::read(&WebCrypto, code).await?;
        let before = kept_now(|it| Some(it.of(invited.keys.id())?.agreed.clone()));
        Ok(Looked {
            code: code.clone(),
            invited,
            before,
        })
    }

    /// Joins a cohort: it is added to what is here, and nothing else changes. Joining again takes
    /// the newer invitation and what is said now; the key stays, so that the trainer sees the same
    /// learner.
    ///
    /// # Errors
    /// [`Fault::NoCrypto`], or why it can't be kept.
    pub async fn join(self, looked: &Looked, said: Joining) -> Result<(), Refusal> {
        let made = WebCrypto.generate().await?;
        let today = clock::today();
        let looked = looked.clone();
        self.change(|it| {
            let name = Name::new(&said.name);
            it.name = name.clone();
            let cohort = looked.invited.keys.id();
            let agreed = Agreed::from(&looked.invited.invitation);
            if let Some(known) = it.of_mut(cohort) {
                if looked.is_newer() {
                    known.agreed = agreed;
                    known.invitation = looked.code.compact();
                }
                known.about.name = name;
                known.about.handle = said.handle;
                return;
            }
            it.joined.push(Membership {
                cohort,
                invitation: looked.code.compact(),
                agreed,
                device: made.to_bytes().to_vec(),
                about: Participant {
                    name,
                    handle: said.handle,
                    joined: today,
                    hides_confidence: false,
                    experience: said.experience,
                    shared_reflections: BTreeSet::new(),
                },
                last_made: None,
            });
        })?;
        Ok(())
    }

    /// Leaves a cohort. What was sent stays with its trainer.
    ///
    /// # Errors
    /// Says why it can't be kept.
    pub fn leave(self, cohort: CohortId) -> Result<(), Trouble> {
        self.change(|it| it.joined.retain(|one| one.cohort != cohort))
    }

    /// Makes a report to a cohort's trainer, and remembers what is said in it.
    ///
    /// # Errors
    /// [`Refusal::NotHere`] for a cohort that wasn't joined, and why it can't be made or kept.
    pub async fn make_report(
        self,
        cohort: CohortId,
        about: Participant,
    ) -> Result<MadeReport, Refusal> {
        let member = kept_now(|it| it.of(cohort).cloned());
        let member = member.ok_or(Refusal::NotHere)?;
        let code = code_in(&member.invitation)?;
        let invited = invitation::read(&WebCrypto, &code).await?;
        let device = KeyPair::from_bytes(&member.device).ok_or(Fault::Malformed)?;
        let now = clock::unix_seconds();
        // Counts up, whatever the clock does.
        let made_at = member.last_made.map_or(now, |last| now.max(last + 1));
        let progress = self.app.progress().get_untracked();
        let report = Report::of(&progress, &about, &invited.invitation, made_at);
        let written = report::write(&WebCrypto, &invited, &device, &report).await?;
        self.change(|it| {
            if let Some(known) = it.of_mut(cohort) {
                known.about = about;
                known.last_made = Some(made_at);
            }
        })?;
        Ok(MadeReport { written, invited })
    }

    /// The invitation to a cohort that was joined.
    ///
    /// # Errors
    /// [`Refusal::NotHere`] for a cohort that wasn't joined.
    pub async fn invited_to(self, cohort: CohortId) -> Result<Invited, Refusal> {
        let code = kept_now(|it| Some(it.of(cohort)?.invitation.clone()));
        let code = code_in(&code.ok_or(Refusal::NotHere)?)?;
        Ok(invitation::read(&WebCrypto, &code).await?)
    }
}
