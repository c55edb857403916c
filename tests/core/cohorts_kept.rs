//! The cohorts a trainer runs: kept each by itself, never written over, never lost.

use fledge::storage::{COHORT_PREFIX, Cohorts, KeptCohort, NotKept, QUARANTINE_PREFIX, Trouble};

use crate::shelf::MemoryShelf;

const ID: &str = "0102030405060708";

fn cohort() -> KeptCohort {
    KeptCohort {
        revision: 0,
        saved_at: 1_795_000_000,
        sign: vec![1; 65],
        open: (0..65).collect(),
        wall: vec![0, 255, 7],
        is_backed_up: false,
    }
}

fn key() -> String {
    format!("{COHORT_PREFIX}{ID}")
}

#[test]
fn a_kept_cohort_comes_back_as_it_was() {
    let shelf = MemoryShelf::default();
    let cohorts = Cohorts::on(shelf);
    let mut kept = cohort();
    assert_eq!(cohorts.keep(ID, &mut kept), Ok(()));
    assert_eq!(kept.revision, 1);
    assert_eq!(cohorts.read(ID, 5), Ok(Some(kept)));
    assert_eq!(cohorts.ids(), Ok(vec![ID.to_owned()]));
}

/// The format of version 1: this text is never edited again.
#[test]
fn the_text_of_version_1_is_read_for_ever() {
    let text = include_str!("../fixtures/cohort-v1.json");
    let cohorts = Cohorts::on(MemoryShelf::holding(&key(), text));
    let expected = KeptCohort {
        revision: 3,
        is_backed_up: true,
        ..cohort()
    };
    assert_eq!(cohorts.read(ID, 5), Ok(Some(expected)));
}

#[test]
fn what_another_tab_wrote_is_handed_back_and_not_written_over() {
    let shelf = MemoryShelf::default();
    let (one, other) = (Cohorts::on(shelf.clone()), Cohorts::on(shelf.clone()));
    let (mut first, mut second) = (cohort(), cohort());
    assert_eq!(one.keep(ID, &mut first), Ok(()));
    second.wall = vec![9];
    let told = other.keep(ID, &mut second);
    assert_eq!(told, Err(NotKept::Newer(Box::new(first.clone()))));
    assert_eq!(one.read(ID, 5), Ok(Some(first)));
}

#[test]
fn what_another_tab_deleted_is_not_brought_back() {
    let shelf = MemoryShelf::default();
    let cohorts = Cohorts::on(shelf.clone());
    let mut kept = cohort();
    assert_eq!(cohorts.keep(ID, &mut kept), Ok(()));
    assert_eq!(Cohorts::on(shelf.clone()).delete(ID), Ok(()));
    assert_eq!(cohorts.keep(ID, &mut kept), Err(NotKept::Deleted));
    assert!(shelf.all().is_empty());
}

#[test]
fn what_cannot_be_read_is_set_aside_byte_for_byte() {
    for damaged in [
        "{\"version\":1,\"rev",
        "",
        "{\"version\":1,\"revision\":1,\"saved_at\":1,\"sign\":\"*\",\"open\":\"\",\"wall\":\"\",\"is_backed_up\":true}",
    ] {
        let shelf = MemoryShelf::holding(&key(), damaged);
        let cohorts = Cohorts::on(shelf.clone());
        let aside = format!("{QUARANTINE_PREFIX}5");
        let told = Trouble::Unreadable { key: aside.clone() };
        assert_eq!(cohorts.read(ID, 5), Err(told));
        assert_eq!(shelf.text(&aside).as_deref(), Some(damaged));
        assert_eq!(shelf.text(&key()), None);
    }
}

#[test]
fn what_a_newer_fledge_wrote_is_left_alone() {
    let newer = "{\"version\":2,\"revision\":9}";
    let shelf = MemoryShelf::holding(&key(), newer);
    let cohorts = Cohorts::on(shelf.clone());
    assert_eq!(cohorts.read(ID, 5), Err(Trouble::TooNew));
    let told = cohorts.keep(ID, &mut cohort());
    assert_eq!(told, Err(NotKept::Trouble(Trouble::TooNew)));
    assert_eq!(shelf.text(&key()).as_deref(), Some(newer));
}

#[test]
fn a_full_shelf_says_so_and_keeps_what_was_there() {
    let shelf = MemoryShelf::default();
    let cohorts = Cohorts::on(shelf.clone());
    let mut kept = cohort();
    assert_eq!(cohorts.keep(ID, &mut kept), Ok(()));
    let before = shelf.all();
    shelf.shrink(600);
    kept.wall = vec![3; 1000];
    assert_eq!(
        cohorts.keep(ID, &mut kept),
        Err(NotKept::Trouble(Trouble::Full))
    );
    assert_eq!(kept.revision, 1);
    assert_eq!(shelf.all(), before);
}

#[test]
fn no_secret_gets_into_a_log() {
    assert!(!format!("{:?}", cohort()).contains("sign"));
}
