//! The answers that make an invitation, and what is wrong with them.

use chrono::NaiveDate;
use leptos::prelude::*;

use crate::domain::StepId;
use crate::domain::coach::{Level, catalogue};
use crate::domain::cohort::{Asks, CohortId, Invitation, Name, PackRef, PolicyOverlay};
use crate::domain::text::Network;
use crate::i18n::cohorts as words;
use crate::storage::day_of;
use crate::ui::components::Problem;

/// What was answered so far, each as it was typed.
#[derive(Clone, Copy)]
pub struct Form {
    pub name: RwSignal<String>,
    pub trainer: RwSignal<String>,
    pub welcome: RwSignal<String>,
    pub starts: RwSignal<String>,
    pub ends: RwSignal<String>,
    pub election_first: RwSignal<String>,
    pub election_last: RwSignal<String>,
    pub network: RwSignal<Option<Network>>,
    pub hashtag: RwSignal<String>,
    pub accounts: RwSignal<String>,
    pub embargoed: RwSignal<String>,
    pub handles: RwSignal<String>,
    pub is_pinned: RwSignal<bool>,
    pub asks_confidence: RwSignal<bool>,
    pub asks_experience: RwSignal<bool>,
    pub asks_reflections: RwSignal<bool>,
}

/// What the form doesn't hold itself: the challenge that was chosen beside it.
pub struct Given {
    /// The challenge.
    pub pack: PackRef,
    /// Its steps, in order.
    pub steps: Vec<StepId>,
}

/// The ids of the fields that can be wrong.
pub mod field {
    pub const NAME: &str = "cohort-name";
    pub const TRAINER: &str = "cohort-trainer";
    pub const STARTS: &str = "cohort-starts";
    pub const ENDS: &str = "cohort-ends";
    pub const ELECTION: &str = "cohort-election-first";
}

impl Form {
    /// A form for a new cohort.
    pub fn new(trainer: String, today: NaiveDate) -> Self {
        let empty = || RwSignal::new(String::new());
        Self {
            name: empty(),
            trainer: RwSignal::new(trainer),
            welcome: empty(),
            starts: RwSignal::new(today.to_string()),
            ends: empty(),
            election_first: empty(),
            election_last: empty(),
            network: RwSignal::new(None),
            hashtag: empty(),
            accounts: empty(),
            embargoed: empty(),
            handles: empty(),
            is_pinned: RwSignal::new(false),
            asks_confidence: RwSignal::new(true),
            asks_experience: RwSignal::new(true),
            asks_reflections: RwSignal::new(false),
        }
    }

    /// A form filled in with an invitation.
    pub fn of(invitation: &Invitation) -> Self {
        let text = |text: &str| RwSignal::new(text.to_owned());
        let lines = |lines: &[String]| RwSignal::new(lines.join("\n"));
        let day = |day: Option<NaiveDate>| {
            RwSignal::new(day.map_or_else(String::new, |it| it.to_string()))
        };
        let (policy, asks) = (&invitation.policy, &invitation.asks);
        Self {
            name: text(invitation.name.as_str()),
            trainer: text(invitation.trainer.as_str()),
            welcome: text(&invitation.welcome),
            starts: day(Some(invitation.starts)),
            ends: day(invitation.ends),
            election_first: day(invitation.pre_election.map(|it| it.0)),
            election_last: day(invitation.pre_election.map(|it| it.1)),
            network: RwSignal::new(invitation.network),
            hashtag: text(&invitation.hashtag),
            accounts: lines(&invitation.accounts),
            embargoed: lines(&policy.embargoed),
            handles: lines(&policy.own_handles),
            is_pinned: RwSignal::new(!policy.pinned.is_empty()),
            asks_confidence: RwSignal::new(asks.confidence),
            asks_experience: RwSignal::new(asks.experience),
            asks_reflections: RwSignal::new(asks.reflections),
        }
    }

    /// The invitation that was asked for; its cohort and time are still to be set.
    ///
    /// # Errors
    /// What has to be mended, in the order of the fields.
    pub fn check(self, given: Given) -> Result<Invitation, Vec<Problem>> {
        let mut problems = Vec::new();
        let name = Name::new(&self.name.get_untracked());
        if name.is_empty() {
            problems.push((field::NAME, words::NAME_MISSING));
        }
        let trainer = Name::new(&self.trainer.get_untracked());
        if trainer.is_empty() {
            problems.push((field::TRAINER, words::TRAINER_MISSING));
        }
        let starts = day_in(self.starts);
        let ends = day_in(self.ends);
        match (starts, ends) {
            (Day::Is(starts), Day::Is(ends)) if ends < starts => {
                problems.push((field::ENDS, words::ENDS_EARLY));
            }
            (Day::Is(_), Day::Wrong) => problems.push((field::ENDS, words::ENDS_WRONG)),
            (Day::Empty | Day::Wrong, _) => problems.push((field::STARTS, words::STARTS_MISSING)),
            _ => {}
        }
        let election = match (day_in(self.election_first), day_in(self.election_last)) {
            (Day::Empty, Day::Empty) => None,
            (Day::Is(first), Day::Is(last)) if first <= last => Some((first, last)),
            _ => {
                problems.push((field::ELECTION, words::ELECTION_WRONG));
                None
            }
        };
        let Day::Is(starts) = starts else {
            return Err(problems);
        };
        if !problems.is_empty() {
            return Err(problems);
        }
        Ok(self.invitation(given, (name, trainer), (starts, ends.found()), election))
    }

    fn invitation(
        self,
        given: Given,
        (name, trainer): (Name, Name),
        (starts, ends): (NaiveDate, Option<NaiveDate>),
        pre_election: Option<(NaiveDate, NaiveDate)>,
    ) -> Invitation {
        let invitation = Invitation {
            cohort: CohortId([0; 8]),
            made_at: 0,
            name,
            trainer,
            welcome: self.welcome.get_untracked(),
            pack: given.pack,
            starts,
            ends,
            pre_election,
            network: self.network.get_untracked(),
            hashtag: self.hashtag.get_untracked(),
            accounts: lines_in(self.accounts),
            policy: PolicyOverlay {
                embargoed: lines_in(self.embargoed),
                own_handles: lines_in(self.handles),
                pinned: if self.is_pinned.get_untracked() {
                    pinned()
                } else {
                    Vec::new()
                },
            },
            asks: Asks {
                steps: given.steps,
                confidence: self.asks_confidence.get_untracked(),
                experience: self.asks_experience.get_untracked(),
                reflections: self.asks_reflections.get_untracked(),
            },
        };
        invitation.cleaned()
    }
}

/// The rules that a learner could turn off, where nobody pins them.
fn pinned() -> Vec<String> {
    let rules = catalogue().filter(|(_, _, level)| *level == Level::Actionable);
    rules.map(|(rule, _, _)| rule.to_owned()).collect()
}

fn lines_in(field: RwSignal<String>) -> Vec<String> {
    field.with_untracked(|text| text.lines().map(str::to_owned).collect())
}

/// What a date field holds.
#[derive(Clone, Copy)]
enum Day {
    Empty,
    Wrong,
    Is(NaiveDate),
}

impl Day {
    fn found(self) -> Option<NaiveDate> {
        match self {
            Self::Is(day) => Some(day),
            Self::Empty | Self::Wrong => None,
        }
    }
}

fn day_in(field: RwSignal<String>) -> Day {
    field.with_untracked(|text| match text.trim() {
        "" => Day::Empty,
        text => day_of(text).map_or(Day::Wrong, Day::Is),
    })
}

#[cfg(test)]
mod tests {
    use leptos::prelude::*;

    use super::{Form, Given, NaiveDate, PackRef, field};

    fn given() -> Given {
        Given {
            pack: PackRef {
                id: "core".to_owned(),
                title: "Core".to_owned(),
                digest: None,
            },
            steps: vec!["hat".into()],
        }
    }

    fn form() -> Form {
        let form = Form::new(
            "Ada".to_owned(),
            NaiveDate::from_ymd_opt(2026, 11, 2).unwrap(),
        );
        form.name.set("Autumn starters".to_owned());
        form
    }

    fn fields(form: Form) -> Vec<&'static str> {
        let found = form.check(given()).err().unwrap_or_default();
        found.into_iter().map(|(field, _)| field).collect()
    }

    #[test]
    fn reflections_are_off_and_confidence_on_unless_somebody_says_otherwise() {
        Owner::new().with(|| {
            let invitation = form().check(given()).unwrap();
            assert!(invitation.asks.confidence && invitation.asks.experience);
            assert!(!invitation.asks.reflections);
            assert_eq!(invitation.asks.steps, ["hat".into()]);
        });
    }

    #[test]
    fn each_problem_is_told_at_its_field() {
        Owner::new().with(|| {
            let form = form();
            form.name.set(" ".to_owned());
            form.trainer.set(String::new());
            form.starts.set("soon".to_owned());
            form.election_first.set("2026-11-03".to_owned());
            let told = fields(form);
            assert_eq!(
                told,
                [field::NAME, field::TRAINER, field::STARTS, field::ELECTION]
            );
        });
    }

    #[test]
    fn it_does_not_end_before_it_begins() {
        Owner::new().with(|| {
            let form = form();
            form.ends.set("2026-11-01".to_owned());
            assert_eq!(fields(form), [field::ENDS]);
            form.ends.set("2026-11-02".to_owned());
            assert!(fields(form).is_empty());
        });
    }

    #[test]
    fn a_form_filled_in_with_an_invitation_makes_the_same_one() {
        Owner::new().with(|| {
            let form = form();
            form.accounts
                .set("@ada@example.social\n\n  bob ".to_owned());
            form.embargoed.set("Project Heron".to_owned());
            form.election_first.set("2026-11-03".to_owned());
            form.election_last.set("2026-11-09".to_owned());
            form.is_pinned.set(true);
            let invitation = form.check(given()).unwrap();
            assert_eq!(invitation.accounts, ["ada@example.social", "bob"]);
            assert_eq!(Form::of(&invitation).check(given()), Ok(invitation));
        });
    }
}
