//! What can't be read is set aside byte for byte, and never written over.

use fledge::domain::challenge::Progress;
use fledge::storage::{
    Keeper, Opened, QUARANTINE_PREFIX, SAVE_KEY, Save, Trouble, encode, quarantined,
};

use crate::keeper::save_of;
use crate::save_fixture::FIXTURE;
use crate::shelf::MemoryShelf;

const NOW: i64 = 1_795_000_000;

fn open(shelf: &MemoryShelf) -> Opened<MemoryShelf> {
    Keeper::open(shelf.clone(), NOW)
}

fn aside(now: i64) -> String {
    format!("{QUARANTINE_PREFIX}{now}")
}

/// The text must be found unreadable, moved as it is, and the place be free for a new save.
fn is_set_aside(text: &str) {
    let shelf = MemoryShelf::holding(SAVE_KEY, text);
    let mut opened = open(&shelf);
    assert_eq!(opened.save, None, "{text:.80}");
    assert_eq!(
        opened.trouble,
        Some(Trouble::Unreadable { key: aside(NOW) }),
        "{text:.80}"
    );
    assert_eq!(shelf.text(&aside(NOW)).as_deref(), Some(text));
    assert_eq!(shelf.text(SAVE_KEY), None);
    assert_eq!(opened.keeper.keep(&mut save_of("Ada")), Ok(()));
    assert_eq!(shelf.text(&aside(NOW)).as_deref(), Some(text));
}

#[test]
fn a_save_cut_short_anywhere_is_set_aside() {
    let whole = FIXTURE.trim_end();
    for end in (0..whole.len()).filter(|end| whole.is_char_boundary(*end)) {
        is_set_aside(whole.get(..end).expect("a boundary"));
    }
}

#[test]
fn of_a_key_written_twice_the_last_counts_and_nothing_is_overwritten() {
    let text = "{\"version\":1,\"version\":3}";
    let shelf = MemoryShelf::holding(SAVE_KEY, text);
    let mut opened = open(&shelf);
    assert_eq!(opened.trouble, Some(Trouble::TooNew));
    assert!(opened.keeper.keep(&mut save_of("Ada")).is_err());
    assert_eq!(shelf.text(SAVE_KEY).as_deref(), Some(text));
}

#[test]
fn anything_that_is_no_save_is_set_aside() {
    for text in [
        "",
        " ",
        "null",
        "true",
        "[]",
        "{}",
        "0",
        "\"version\"",
        "{\"version\":null}",
        "{\"version\":0}",
        "{\"version\":-1}",
        "{\"version\":1.5}",
        "{\"version\":\"1\"}",
        "{\"version\":1}",
        "{\"version\":1,\"revision\":1}",
        "\u{feff}{\"version\":1}",
        "\u{0}\u{1}\u{fffd}🐣",
        "<!doctype html>",
    ] {
        is_set_aside(text);
    }
}

#[test]
fn a_hundred_kilobytes_of_rubbish_are_set_aside() {
    for piece in [
        "x",
        "[",
        "{\"a\":",
        "\"",
        "🐣",
        "9",
        "{\"version\":1,\"log\":[",
    ] {
        is_set_aside(&piece.repeat(100_000 / piece.len()));
    }
}

#[test]
fn one_wrong_value_makes_the_whole_save_unreadable() {
    let whole = encode(&Save {
        progress: Progress {
            steps: [(
                "follow".into(),
                fledge::domain::challenge::StepRecord {
                    practised: chrono::NaiveDate::from_ymd_opt(2026, 11, 22),
                    ..Default::default()
                },
            )]
            .into(),
            ..Progress::default()
        },
        ..save_of("Ada")
    });
    assert!(fledge::storage::decode(&whole).is_ok());
    for (was, becomes) in [
        ("2026-11-22", "2026-02-30"),
        ("2026-11-22", "2026-13-01"),
        ("2026-11-22", "22.11.2026"),
        ("2026-11-22", ""),
        ("\"2026-11-22\"", "20261122"),
        ("\"device\"", "\"sepia\""),
        ("\"seed\":7", "\"seed\":-7"),
        ("\"seed\":7", "\"seed\":18446744073709551616"),
        ("\"hints_seen\":0", "\"hints_seen\":-1"),
        (
            "\"log\":[]",
            "\"log\":[{\"at\":1,\"do\":{\"dance\":\"ada\"}}]",
        ),
        (
            "\"log\":[]",
            "\"log\":[{\"at\":1,\"do\":{\"wait\":4294967296}}]",
        ),
        ("\"log\":[]", "\"log\":null"),
    ] {
        assert!(whole.contains(was), "{was} is not in {whole}");
        is_set_aside(&whole.replace(was, becomes));
    }
}

#[test]
fn where_there_is_no_room_to_set_it_aside_it_stays_and_nothing_is_written() {
    let shelf = MemoryShelf::holding(SAVE_KEY, "not a save");
    let before = shelf.all();
    shelf.shrink(SAVE_KEY.len() + "not a save".len());
    let mut opened = open(&shelf);
    let trouble = Trouble::Unreadable {
        key: SAVE_KEY.to_owned(),
    };
    assert_eq!(opened.trouble, Some(trouble.clone()));
    assert!(!opened.keeper.can_keep());
    // Even once there is room: the text was never moved.
    shelf.shrink(usize::MAX);
    assert_eq!(opened.keeper.keep(&mut save_of("Ada")), Err(trouble));
    assert_eq!(opened.keeper.news(), None);
    assert_eq!(shelf.all(), before);
    assert_eq!(opened.keeper.text_under(SAVE_KEY), "not a save");
}

#[test]
fn where_it_can_be_copied_but_not_taken_away_it_is_not_written_over() {
    let shelf = MemoryShelf::holding(SAVE_KEY, "not a save");
    shelf.pin();
    let mut opened = open(&shelf);
    let trouble = Trouble::Unreadable {
        key: SAVE_KEY.to_owned(),
    };
    assert_eq!(opened.trouble, Some(trouble.clone()));
    assert_eq!(opened.keeper.keep(&mut save_of("Ada")), Err(trouble));
    assert_eq!(shelf.text(SAVE_KEY).as_deref(), Some("not a save"));
}

#[test]
fn two_damaged_texts_of_the_same_second_are_both_kept() {
    let shelf = MemoryShelf::holding(SAVE_KEY, "first");
    let first = open(&shelf);
    shelf.put(SAVE_KEY, "second");
    let second = open(&shelf);
    for (opened, text) in [(&first, "first"), (&second, "second")] {
        let Some(Trouble::Unreadable { key }) = &opened.trouble else {
            panic!("{:?}", opened.trouble);
        };
        assert_eq!(opened.keeper.text_under(key), text);
    }
    assert_eq!(quarantined(&second.keeper).len(), 2);
}

#[test]
fn the_same_damaged_text_is_not_set_aside_twice_in_a_second() {
    let shelf = MemoryShelf::holding(SAVE_KEY, "rubbish");
    open(&shelf);
    shelf.put(SAVE_KEY, "rubbish");
    let again = open(&shelf);
    assert_eq!(quarantined(&again.keeper), [aside(NOW)]);
}

#[test]
fn texts_set_aside_are_listed_oldest_first_whatever_the_clock_said() {
    let shelf = MemoryShelf::default();
    for now in [1_795_000_000, 999_999_999, 0, -5, 20] {
        shelf.put(SAVE_KEY, &format!("rubbish of {now}"));
        Keeper::open(shelf.clone(), now);
    }
    shelf.put("fledge.quarantine.odd", "what is this?");
    let keeper = open(&shelf).keeper;
    let listed = quarantined(&keeper);
    let expected = [-5, 0, 20, 999_999_999, 1_795_000_000].map(aside);
    assert_eq!(listed.len(), 6);
    let of_a_time: Vec<&String> = listed.iter().filter(|key| !key.ends_with("odd")).collect();
    assert_eq!(of_a_time, expected.iter().collect::<Vec<_>>());
}
