//! A cohort made for tests.

use chrono::{Days, NaiveDate};
use fledge::domain::StepId;
use fledge::domain::cohort::{
    Asks, Cohort, CohortId, Confidence, Invitation, LearnerKey, Name, PackRef, PolicyOverlay,
    Report, StepDays,
};

pub fn day(number: u64) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 1).expect("a day") + Days::new(number)
}

/// Noon of a day, in Unix seconds.
pub fn noon(number: u64) -> i64 {
    let noon = day(number).and_hms_opt(12, 0, 0).expect("a time");
    noon.and_utc().timestamp()
}

pub fn learner(number: u8) -> LearnerKey {
    let mut key = [0; 33];
    key[32] = number;
    LearnerKey(key)
}

pub fn steps(count: usize) -> Vec<StepId> {
    (0..count).map(|at| format!("step-{at}").into()).collect()
}

/// Four steps, from day 0 to day 7.
pub fn invitation() -> Invitation {
    Invitation {
        cohort: CohortId([7; 8]),
        made_at: noon(0),
        name: Name::new("Autumn"),
        trainer: Name::new("Ada"),
        welcome: String::new(),
        pack: PackRef {
            id: "core".to_owned(),
            title: "Fledge".to_owned(),
            digest: None,
        },
        starts: day(0),
        ends: Some(day(7)),
        pre_election: None,
        network: None,
        hashtag: String::new(),
        accounts: Vec::new(),
        policy: PolicyOverlay::default(),
        asks: Asks {
            steps: steps(4),
            confidence: true,
            experience: true,
            reflections: true,
        },
    }
}

pub fn cohort() -> Cohort {
    Cohort::new(invitation())
}

/// A report with these steps practised, each on its day, heard of on the last of them.
pub fn report(name: &str, practised: &[(usize, u64)]) -> Report {
    let ids = steps(10);
    let days = |on: u64| StepDays {
        practised: Some(day(on)),
        for_real: None,
    };
    Report {
        name: Name::new(name),
        handle: String::new(),
        joined: day(0),
        made_at: noon(practised.iter().map(|(_, on)| *on).max().unwrap_or(0)),
        steps: practised
            .iter()
            .map(|(step, on)| (ids[*step].clone(), days(*on)))
            .collect(),
        confidence: Confidence::default(),
        experience: None,
        reflections: std::collections::BTreeMap::new(),
    }
}
