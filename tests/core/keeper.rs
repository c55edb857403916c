//! One keeper: what it keeps, and what stands in its way.

use fledge::domain::challenge::Progress;
use fledge::storage::{
    Keeper, Opened, QUARANTINE_PREFIX, SAVE_KEY, Save, Settings, ShelfError, Trouble, decode,
    encode, quarantined,
};

use crate::shelf::MemoryShelf;

const NOW: i64 = 1_795_000_000;

/// A save that says whose it is.
pub fn save_of(name: &str) -> Save {
    Save {
        revision: 0,
        saved_at: NOW,
        joined_at: NOW,
        pack: "core".to_owned(),
        seed: 7,
        log: Vec::new(),
        progress: Progress::default(),
        active_step: None,
        settings: Settings {
            name: name.to_owned(),
            ..Settings::default()
        },
        drafts: Vec::new(),
        rehearsal: None,
    }
}

fn open(shelf: &MemoryShelf) -> Opened<MemoryShelf> {
    Keeper::open(shelf.clone(), NOW)
}

/// Whose save lies there now.
fn kept(shelf: &MemoryShelf) -> Option<String> {
    let text = shelf.text(SAVE_KEY)?;
    decode(&text).ok().map(|save| save.settings.name)
}

#[test]
fn an_empty_shelf_opens_without_save_and_without_trouble() {
    let opened = open(&MemoryShelf::default());
    assert_eq!((opened.save, opened.trouble), (None, None));
    assert!(opened.keeper.can_keep());
}

#[test]
fn what_is_kept_is_there_at_the_next_start() {
    let shelf = MemoryShelf::default();
    let mut save = save_of("Ada");
    assert_eq!(open(&shelf).keeper.keep(&mut save), Ok(()));
    let again = open(&shelf);
    assert_eq!(again.save, Some(save));
    assert_eq!(again.trouble, None);
}

#[test]
fn each_keeping_counts_the_revision_up_across_starts() {
    let shelf = MemoryShelf::default();
    let mut save = save_of("Ada");
    let mut keeper = open(&shelf).keeper;
    for revision in 1..=2 {
        assert_eq!(keeper.keep(&mut save), Ok(()));
        assert_eq!(save.revision, revision);
    }
    let mut fresh = save_of("Ada");
    assert_eq!(open(&shelf).keeper.keep(&mut fresh), Ok(()));
    assert_eq!(fresh.revision, 3);
}

#[test]
fn a_blocked_shelf_is_told_and_nothing_panics() {
    let shelf = MemoryShelf::default();
    shelf.block(true);
    let mut opened = open(&shelf);
    assert_eq!(
        (opened.save, opened.trouble),
        (None, Some(Trouble::Blocked))
    );
    assert!(!opened.keeper.can_keep());
    assert_eq!(
        opened.keeper.keep(&mut save_of("Ada")),
        Err(Trouble::Blocked)
    );
    assert_eq!(opened.keeper.news(), None);
    assert_eq!(opened.keeper.erase(), Err(ShelfError::Blocked));
    assert_eq!(opened.keeper.text_under(SAVE_KEY), "");
    assert!(quarantined(&opened.keeper).is_empty());
}

#[test]
fn a_shelf_that_was_blocked_at_the_start_is_never_written_over() {
    let shelf = MemoryShelf::holding(SAVE_KEY, &encode(&save_of("Ada")));
    shelf.block(true);
    let mut keeper = open(&shelf).keeper;
    shelf.block(false);
    assert_eq!(keeper.keep(&mut save_of("Nobody")), Err(Trouble::Blocked));
    assert_eq!(kept(&shelf), Some("Ada".to_owned()));
}

#[test]
fn a_shelf_blocked_later_is_told_and_kept_to_again_once_allowed() {
    let shelf = MemoryShelf::default();
    let mut keeper = open(&shelf).keeper;
    assert_eq!(keeper.keep(&mut save_of("Ada")), Ok(()));
    shelf.block(true);
    assert_eq!(keeper.keep(&mut save_of("Ben")), Err(Trouble::Blocked));
    shelf.block(false);
    assert_eq!(kept(&shelf), Some("Ada".to_owned()));
    assert_eq!(keeper.keep(&mut save_of("Ben")), Ok(()));
    assert_eq!(kept(&shelf), Some("Ben".to_owned()));
}

#[test]
fn a_full_shelf_is_told_and_what_was_kept_before_is_still_there() {
    let shelf = MemoryShelf::default();
    let mut keeper = open(&shelf).keeper;
    assert_eq!(keeper.keep(&mut save_of("Ada")), Ok(()));
    let before = shelf.all();
    shelf.shrink(SAVE_KEY.len() + encode(&save_of("Ada")).len() + 10);
    let mut longer = save_of(&"Ada".repeat(100));
    assert_eq!(keeper.keep(&mut longer), Err(Trouble::Full));
    assert_eq!(shelf.all(), before);
    shelf.shrink(usize::MAX);
    assert_eq!(keeper.keep(&mut longer), Ok(()));
    assert_eq!(longer.revision, 2, "a failed keeping takes no revision");
}

#[test]
fn a_save_of_a_newer_fledge_is_left_alone() {
    let newer = r#"{"version":3,"revision":9,"everything":"is elsewhere"}"#;
    let shelf = MemoryShelf::holding(SAVE_KEY, newer);
    let before = shelf.all();
    let mut opened = open(&shelf);
    assert_eq!((opened.save, opened.trouble), (None, Some(Trouble::TooNew)));
    assert_eq!(opened.keeper.news(), None);
    assert_eq!(
        opened.keeper.keep(&mut save_of("Ada")),
        Err(Trouble::TooNew)
    );
    assert!(!opened.keeper.can_keep());
    assert_eq!(shelf.all(), before);
}

#[test]
fn erasing_takes_everything_of_fledges_and_nothing_else() {
    let shelf = MemoryShelf::default();
    let ours = [
        "fledge.v1.save",
        "fledge.quarantine.1",
        "fledge.theme",
        "fledge.",
    ];
    let theirs = [
        "fledge",
        "fledgeling.save",
        "other.fledge.save",
        "Fledge.v1.save",
        "",
    ];
    for key in ours.iter().chain(&theirs) {
        shelf.put(key, "text");
    }
    let mut keeper = open(&shelf).keeper;
    assert_eq!(keeper.erase(), Ok(()));
    let left: Vec<String> = shelf.all().into_keys().collect();
    let mut expected = theirs.map(str::to_owned);
    expected.sort();
    assert_eq!(left, expected);
}

#[test]
fn after_erasing_even_what_could_not_be_read_a_new_start_can_be_kept() {
    let shelf = MemoryShelf::holding(SAVE_KEY, r#"{"version":3}"#);
    let mut keeper = open(&shelf).keeper;
    assert_eq!(keeper.erase(), Ok(()));
    assert!(keeper.can_keep());
    let mut save = save_of("Ada");
    assert_eq!(keeper.keep(&mut save), Ok(()));
    assert_eq!(save.revision, 1);
}

#[test]
fn a_copy_can_be_set_aside_before_something_else_takes_its_place() {
    let shelf = MemoryShelf::default();
    let mut keeper = open(&shelf).keeper;
    assert_eq!(keeper.set_copy_aside(5), Ok(()));
    assert!(shelf.all().is_empty(), "there was nothing to copy");
    assert_eq!(keeper.keep(&mut save_of("Ada")), Ok(()));
    assert_eq!(keeper.set_copy_aside(5), Ok(()));
    assert_eq!(keeper.keep(&mut save_of("Ben")), Ok(()));
    let key = format!("{QUARANTINE_PREFIX}5");
    assert_eq!(quarantined(&keeper), std::slice::from_ref(&key));
    let copy = decode(&keeper.text_under(&key)).expect("a save");
    assert_eq!(copy.settings.name, "Ada");
    shelf.shrink(0);
    assert_eq!(keeper.set_copy_aside(6), Err(ShelfError::Full));
}

#[test]
fn two_copies_of_the_same_second_are_both_there() {
    let shelf = MemoryShelf::default();
    let mut keeper = open(&shelf).keeper;
    for name in ["Ada", "Ben"] {
        assert_eq!(keeper.keep(&mut save_of(name)), Ok(()));
        assert_eq!(keeper.set_copy_aside(5), Ok(()));
    }
    let names: Vec<String> = quarantined(&keeper)
        .iter()
        .map(|key| {
            decode(&keeper.text_under(key))
                .expect("a save")
                .settings
                .name
        })
        .collect();
    assert_eq!(names, ["Ada", "Ben"]);
}
