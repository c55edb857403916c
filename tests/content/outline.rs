//! The outline that the first screen reads is the built-in pack's own, and small.

use fledge::content::{PackError, load_checked, load_for, outline_of, read_outline, take_in};
use fledge::domain::challenge::Outline;

use super::fixtures::{CORE, core};

const BESIDE: &str = include_str!("../../public/packs/core.outline.json");

fn beside() -> Outline {
    read_outline(BESIDE).unwrap_or_else(|error| panic!("{error}"))
}

#[test]
fn the_outline_beside_the_pack_is_made_of_it() {
    // Not so? `fledge pack outline public/packs/core.json` prints it anew.
    assert_eq!(BESIDE, outline_of(core()) + "\n");
}

#[test]
fn every_profession_has_the_same_outline() {
    for profession in &core().professions {
        let pack = load_checked(CORE, &profession.id).unwrap();
        assert_eq!(outline_of(&pack) + "\n", BESIDE, "{}", profession.id);
    }
}

#[test]
fn a_whole_pack_can_be_read_as_its_outline() {
    assert_eq!(read_outline(CORE), Ok(beside()));
}

#[test]
fn steps_are_found_by_id_with_place_and_stage() {
    let (pack, outline) = (core(), beside());
    assert_eq!(outline.count(), pack.steps.len());
    assert_eq!((&outline.id, &outline.title), (&pack.id, &pack.title));
    for step in &pack.steps {
        let heading = outline.step(&step.id).unwrap();
        assert_eq!((&heading.title, &heading.why), (&step.title, &step.why));
        assert_eq!(
            (&heading.stage, heading.minutes),
            (&step.stage, step.minutes)
        );
        assert_eq!(outline.position(&step.id), pack.position(&step.id));
        assert!(outline.stage_title(&heading.stage).is_some());
    }
    let by_stage = outline
        .stages
        .iter()
        .flat_map(|it| outline.steps_of(&it.id));
    assert!(by_stage.eq(&outline.steps));
    assert_eq!(outline.step(&"nothing".into()), None);
    assert_eq!(outline.position(&"nothing".into()), None);
    assert_eq!(outline.stage_title(&"nowhere".into()), None);
}

#[test]
fn what_is_no_outline_of_this_format_is_refused() {
    let newer = BESIDE.replacen("\"format_version\":1", "\"format_version\":2", 1);
    for text in ["", "[]", "{}", BESIDE.get(..900).unwrap(), &newer] {
        assert!(read_outline(text).is_err(), "{text}");
    }
}

#[test]
fn the_outline_stays_small_beside_the_pack() {
    assert!(BESIDE.len() * 20 < CORE.len(), "{}", BESIDE.len());
}

#[test]
fn a_phone_takes_in_what_the_author_s_reader_takes() {
    for profession in ["social-work", "health", "teaching", "government", "?"] {
        let taken = take_in(CORE, profession).unwrap();
        let read = load_for(CORE, profession).unwrap();
        assert_eq!(taken.profession, read.profession);
        assert_eq!(outline_of(&taken), outline_of(&read));
    }
    let later = CORE.replacen("\"format_version\": 1", "\"format_version\": 2", 1);
    assert_eq!(take_in(&later, ""), Err(PackError::Version { given: 2 }));
    for cut in ["", "{", "[]", "{}", CORE.get(..5_000).unwrap()] {
        assert!(take_in(cut, "").is_err(), "{cut:.9}");
    }
}
