//! The wall as JSON, for other programs.

use fledge::codec::export;
use fledge::domain::cohort::{Cohort, LearnerKey, Name, Note};
use serde_json::{Value, json};

use crate::made::{day, invitation, keys, progress, trainer};

#[test]
fn the_export_says_what_the_wall_says_and_keeps_the_trainers_notes_out() {
    let mut cohort = Cohort::new(invitation(&trainer(1)));
    let learner = LearnerKey(keys(9).public.compress());
    let mut told = progress();
    told.name = Name::new("Grace \"<b>\"");
    told.steps.remove(&"step-4".into());
    cohort.roster.add(learner, told);
    let note = Note {
        at: 9,
        group: "North".to_owned(),
        text: "my own words".to_owned(),
    };
    cohort.roster.note(learner, note);
    let text = export::json(&cohort, day(63));
    assert!(!text.contains("my own words"));
    let wall: Value = serde_json::from_str(&text).expect("JSON");
    assert_eq!(wall["format"], "fledge-wall");
    assert_eq!(wall["version"], 1);
    assert_eq!(wall["cohort"], trainer(1).id().to_string());
    let learner = &wall["learners"][0];
    assert_eq!(learner["name"], "Grace \"<b>\"");
    assert_eq!(learner["group"], "North");
    assert_eq!((&learner["done"], &learner["of"]), (&json!(29), &json!(30)));
    assert_eq!(learner["next"], "step-4");
    assert_eq!(learner["overdue_days"], 3);
    assert_eq!(learner["confidence_before"], 0);
    assert_eq!(learner["confidence_now"], 10);
    assert_eq!(learner["steps"].as_array().map(Vec::len), Some(29));
}
