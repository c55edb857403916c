//! The journal, the time at a step, and the change in confidence.

use chrono::NaiveDate;
use fledge::domain::challenge::{
    Confidence, Goal, LONGEST_LOOK, Note, Pack, Progress, Reflection, Status, StepRecord, Stint,
    Verb, notes,
};
use fledge::domain::text::folded;
use fledge::i18n::{confidence, way};

use crate::solve::{pack, step};

fn day(day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, day).expect("a day")
}

fn two() -> Pack {
    let mut pack = pack(["one", "two"].map(|id| step(id, Goal::HatChosen)).into());
    for step in &mut pack.steps {
        step.title = format!("Step {}", step.id);
    }
    pack
}

fn noted(progress: &mut Progress, id: &str, verb: Verb, line: &str) {
    progress.record_mut(&id.into()).reflection = Some(Reflection {
        verb,
        line: line.to_owned(),
        on: day(22),
    });
}

fn journal() -> Vec<Note> {
    let mut progress = Progress::default();
    noted(
        &mut progress,
        "two",
        Verb::Reassure,
        "Nobody laughed in the café.",
    );
    noted(&mut progress, "one", Verb::Challenge, "");
    noted(
        &mut progress,
        "a-step-of-another-pack",
        Verb::Confirm,
        "Kept",
    );
    notes(&two(), &progress)
}

#[test]
fn notes_come_in_the_order_of_the_pack_and_none_is_lost() {
    let titles: Vec<String> = journal().into_iter().map(|note| note.title).collect();
    assert_eq!(titles, ["Step one", "Step two", "a-step-of-another-pack"]);
}

#[test]
fn a_note_is_found_by_words_of_its_line_and_title_whatever_their_case_and_accents() {
    let found = |verb, sought: &str| {
        let notes = journal();
        notes.iter().filter(|note| note.has(verb, sought)).count()
    };
    assert_eq!(found(None, ""), 3);
    assert_eq!(found(None, "CAFE"), 1);
    assert_eq!(found(None, "cafe\u{301} nobody"), 1);
    assert_eq!(found(None, "step"), 3);
    assert_eq!(found(None, "step laugh"), 1);
    assert_eq!(found(None, "cafés"), 0);
    assert_eq!(found(Some(Verb::Challenge), ""), 1);
    assert_eq!(found(Some(Verb::Challenge), "café"), 0);
}

#[test]
fn text_is_folded_to_what_people_type() {
    for (text, expected) in [
        ("Ångström", "angstrom"),
        ("STRASSE Straße", "strasse strasse"),
        ("İstanbul", "istanbul"),
        ("don’t “go”", "don't \"go\""),
        ("Œuvre æon Łódź Đorđe", "oeuvre aeon lodz dorde"),
        ("한글 🐣 ΑΘΗΝΆ", &*folded("한글 🐣 αθηνα")),
        ("", ""),
    ] {
        assert_eq!(folded(text), expected, "{text}");
        assert_eq!(folded(&folded(text)), folded(text), "{text}");
    }
}

#[test]
fn what_is_done_or_looked_back_on_can_go_into_a_document() {
    let mut progress = Progress::default();
    let ids = |progress: &Progress| -> Vec<String> {
        let pack = two();
        let entries = progress.entries(&pack).into_iter();
        entries.map(|step| step.id.to_string()).collect()
    };
    progress.record_mut(&"one".into()).hints_seen = 2;
    assert!(ids(&progress).is_empty());
    noted(&mut progress, "one", Verb::Confirm, "");
    assert_eq!(ids(&progress), ["one"]);
    progress.record_mut(&"two".into()).for_real = Some(day(23));
    assert_eq!(ids(&progress), ["one", "two"]);
}

#[test]
fn the_step_done_last_is_the_one_of_the_latest_day() {
    let mut progress = Progress::default();
    let last = |progress: &Progress| progress.last_done(&two()).map(|step| step.id.to_string());
    assert_eq!(last(&progress), None);
    progress.note_practised(&"two".into(), day(22));
    progress.note_practised(&"one".into(), day(23));
    assert_eq!(last(&progress).as_deref(), Some("one"));
    progress.record_mut(&"two".into()).for_real = Some(day(24));
    assert_eq!(last(&progress).as_deref(), Some("two"));
    assert_eq!(progress.status(&"two".into()), Status::ForReal);
}

#[test]
fn a_stint_counts_looks_rounds_up_once_and_forgets_a_page_left_open() {
    let mut stint = Stint::default();
    assert_eq!(stint.end(1_000), 0);
    stint.begin(1_000);
    assert_eq!(stint.end(1_001), 1);
    stint.begin(1_000);
    stint.pause(1_090);
    assert_eq!(stint.take_minutes(), 1);
    stint.begin(5_000);
    assert_eq!(stint.end(5_031), 2, "30 seconds were left over");
    stint.begin(0);
    assert_eq!(
        stint.end(86_400),
        u32::try_from(LONGEST_LOOK / 60).expect("fits")
    );
    stint.begin(500);
    assert_eq!(stint.end(400), 0, "a clock that was set back");
}

#[test]
fn the_change_in_confidence_is_told_without_blame() {
    let told = |before, after| {
        confidence::change(&Progress {
            confidence_before: Some(Confidence::new(before, day(22))),
            confidence_after: Some(Confidence::new(after, day(29))),
            ..Progress::default()
        })
    };
    assert_eq!(
        told(3, 4).as_deref(),
        Some("You said 3 on 22 November and 4 on 29 November. That is 1 point more.")
    );
    let fewer = told(6, 3).expect("both answers are there");
    assert!(fewer.contains("3 points fewer. It often means"), "{fewer}");
    assert!(
        told(5, 5)
            .expect("both")
            .ends_with("You feel as sure as before.")
    );
    assert_eq!(confidence::change(&Progress::default()), None);
}

#[test]
fn what_was_done_of_a_step_is_told_day_by_day() {
    let record = StepRecord {
        practised: Some(day(1)),
        again: vec![day(2), day(3), day(4)],
        for_real: Some(day(5)),
        minutes: 1,
        ..StepRecord::default()
    };
    assert_eq!(
        way::done_so_far(&record),
        [
            "In practice on 1 November 2026.",
            "Again on 2 November 2026, 3 November 2026 and 4 November 2026.",
            "For real on 5 November 2026.",
            "About 1 minute of practice in all.",
        ]
    );
    assert!(way::done_so_far(&StepRecord::default()).is_empty());
}

#[test]
fn a_welcome_back_says_where_one_was() {
    let said = way::where_you_were;
    assert_eq!(said(Some("A"), Some("B"), Some("C")), "You had begun “A”.");
    assert_eq!(
        said(None, Some("B"), Some("C")),
        "You finished “B” last. Next comes “C”."
    );
    assert!(said(None, None, Some("C")).contains("First comes “C”"));
    assert!(said(None, Some("B"), None).contains("Every step is done"));
}
