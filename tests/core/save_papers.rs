//! What documents keep in a save of version 2.

use chrono::NaiveDate;
use fledge::domain::challenge::{Papers, Progress, StepRecord};
use fledge::storage::{Save, Settings, decode, encode};

/// A save with what the learner wrote into their documents. To be edited only until version 2 is
/// out.
const FIXTURE: &str = include_str!("../fixtures/save-v2-papers.json");

fn expected() -> Save {
    let record = StepRecord {
        practised: NaiveDate::from_ymd_opt(2026, 11, 22),
        change: "I look twice.".to_owned(),
        is_left_out: true,
        ..StepRecord::default()
    };
    Save {
        revision: 5,
        saved_at: 1_795_000_200,
        joined_at: 1_794_000_000,
        pack: "core".to_owned(),
        seed: 9,
        log: Vec::new(),
        progress: Progress {
            steps: [("hat".into(), record)].into(),
            papers: Papers {
                name: "Sam Okoro".to_owned(),
                role: "Nurse".to_owned(),
                organisation: "Colmer Vale Hospitals".to_owned(),
                ask: "Please open it.".to_owned(),
            },
            ..Progress::default()
        },
        active_step: None,
        settings: Settings {
            name: "Sam".to_owned(),
            profession: "health".to_owned(),
            ..Settings::default()
        },
        drafts: Vec::new(),
        rehearsal: None,
    }
}

#[test]
fn a_save_with_documents_is_read_as_it_was_meant() {
    assert_eq!(decode(FIXTURE), Ok(expected()));
    assert_eq!(decode(&encode(&expected())), Ok(expected()));
}

#[test]
fn nothing_is_written_of_documents_that_nobody_made() {
    let text = encode(&Save {
        progress: Progress::default(),
        ..expected()
    });
    assert!(!text.contains("papers"), "{text}");
}
