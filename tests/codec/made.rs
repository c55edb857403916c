//! A trainer, a learner, and what passes between them.

use std::collections::BTreeMap;

use chrono::{Days, NaiveDate};
use fledge::codec::native::{Native, key_pair, now};
use fledge::codec::{Code, CohortKeys, Fault, Invited, KeyPair, invitation, report};
use fledge::domain::StepId;
use fledge::domain::challenge::{Reflection, Verb};
use fledge::domain::cohort::{
    Asks, Confidence, Experience, Invitation, LearnerKey, Level, Name, PackRef, PolicyOverlay,
    Report, StepDays,
};
use fledge::domain::text::Network;

pub fn day(number: u64) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 1).expect("a day") + Days::new(number)
}

/// A key pair that is the same at each run.
pub fn keys(seed: u8) -> KeyPair {
    key_pair(&[seed; 32]).expect("in range")
}

pub fn trainer(seed: u8) -> CohortKeys {
    CohortKeys {
        sign: keys(seed),
        open: keys(seed + 1),
    }
}

pub fn steps() -> Vec<StepId> {
    (0..30).map(|at| format!("step-{at}").into()).collect()
}

pub fn invitation(keys: &CohortKeys) -> Invitation {
    Invitation {
        cohort: keys.id(),
        made_at: 1_793_000_000,
        name: Name::new("Autumn 2026"),
        trainer: Name::new("Ada Lovelace"),
        welcome: "Welcome!\nTen minutes at a time.".to_owned(),
        pack: PackRef {
            id: "core".to_owned(),
            title: "Thirty small steps".to_owned(),
            digest: Some([1, 2, 3, 4, 5, 6, 7, 8]),
        },
        starts: day(0),
        ends: Some(day(60)),
        pre_election: Some((day(20), day(40))),
        network: Some(Network::Mastodon),
        hashtag: "NewHere".to_owned(),
        accounts: vec!["ada@example.social".to_owned(), "bob".to_owned()],
        policy: PolicyOverlay {
            embargoed: vec!["Project Heron".to_owned()],
            own_handles: vec!["council".to_owned()],
            pinned: vec!["personal-data".to_owned()],
        },
        asks: Asks {
            steps: steps(),
            confidence: true,
            experience: true,
            reflections: true,
        },
    }
}

pub fn invited(keys: &CohortKeys) -> Invited {
    Invited {
        invitation: invitation(keys),
        keys: keys.public(),
    }
}

pub fn invitation_code(keys: &CohortKeys) -> Code {
    now(invitation::write(&Native, keys, &invitation(keys))).expect("an invitation")
}

/// Thirty steps over eight weeks, each practised on one day and done for real some days later.
pub fn progress() -> Report {
    let days = |at: u64| StepDays {
        practised: Some(day(at * 2)),
        for_real: Some(day(at * 2 + at * 7 % 5)),
    };
    Report {
        name: Name::new("Grace Brewster Murray Hopper"),
        handle: "grace.hopper.example".to_owned(),
        joined: day(0),
        made_at: 1_798_000_000,
        steps: steps().into_iter().zip((0..).map(days)).collect(),
        confidence: Confidence {
            before: Level::new(0),
            now: Level::new(10),
        },
        experience: Some(Experience::Some),
        reflections: BTreeMap::new(),
    }
}

pub fn with_reflections(mut report: Report, count: usize) -> Report {
    for (at, id) in steps().into_iter().take(count).enumerate() {
        let reflection = Reflection {
            verb: Verb::ALL[at % 4],
            line: format!("Number {at}: I saw that people answer when one asks."),
            on: day(3),
        };
        report.reflections.insert(id, reflection);
    }
    report
}

pub fn report_code(keys: &CohortKeys, device: &KeyPair, told: &Report) -> Code {
    let written = now(report::write(&Native, &invited(keys), device, told)).expect("a report");
    assert_eq!(written.preview, *told, "the learner is shown what is sent");
    written.code
}

pub fn read_report(keys: &CohortKeys, code: &Code) -> Result<(LearnerKey, Report), Fault> {
    let list = steps();
    now(report::read(
        &Native,
        keys,
        std::iter::once(list.as_slice()),
        code,
    ))
}
