//! What a learner keeps with other people: nothing of it is lost, whatever happens around it.

use chrono::NaiveDate;
use fledge::domain::challenge::Verb;
use fledge::domain::cohort::{
    CohortId, Comment, Experience, Name, Participant, PolicyOverlay, ReviewAnswer, ReviewId,
    ReviewRequest,
};
use fledge::domain::text::Network;
use fledge::storage::{
    Agreed, AskedReview, Book, DecodeError, GivenAnswer, GotAnswer, Keeper, MEMBERSHIPS_KEY,
    Membership, Memberships, QUARANTINE_PREFIX, ReceivedReview, Trouble, decode_memberships,
    encode_memberships,
};

use crate::shelf::MemoryShelf;

const NOW: i64 = 1_795_000_000;
const FROZEN: &str = include_str!("../fixtures/memberships-v1.json");

fn day(number: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, number).expect("a day")
}

fn request() -> ReviewRequest {
    ReviewRequest {
        from: Name::new("Grace"),
        made_at: NOW,
        network: Network::Mastodon,
        text: "Off to meet #localgov folk 🏛️".to_owned(),
        context: "Who is coming?".to_owned(),
        alt: "The town hall".to_owned(),
        question: "Too much?".to_owned(),
    }
}

fn answer() -> ReviewAnswer {
    let comment = |words, verb| Comment {
        words,
        verb,
        text: "Capitals".to_owned(),
    };
    ReviewAnswer {
        by: Name::new("Ada"),
        made_at: NOW + 9,
        comments: vec![
            comment(Some(12..21), Verb::Enlighten),
            comment(None, Verb::Confirm),
            comment(None, Verb::Reassure),
            comment(None, Verb::Challenge),
        ],
    }
}

/// Something in every field.
pub fn full() -> Memberships {
    let cohort = CohortId([1, 2, 3, 4, 250, 251, 252, 253]);
    Memberships {
        device: vec![0, 15, 255],
        name: Name::new("Grace"),
        joined: vec![Membership {
            cohort,
            invitation: "FLEDGE1ABC".to_owned(),
            agreed: Agreed {
                made_at: NOW - 5,
                name: Name::new("Autumn"),
                trainer: Name::new("Ada Lovelace"),
                ends: Some(day(30)),
                pre_election: Some((day(2), day(3))),
                hashtag: "NewHere".to_owned(),
                policy: PolicyOverlay {
                    embargoed: vec!["Project Heron".to_owned()],
                    own_handles: vec!["council".to_owned()],
                    pinned: vec!["swearing".to_owned()],
                },
                confidence: true,
                experience: false,
                reflections: true,
            },
            device: vec![1; 65],
            about: Participant {
                name: Name::new("Grace Hopper"),
                handle: "grace".to_owned(),
                joined: day(1),
                hides_confidence: false,
                experience: Some(Experience::Some),
                shared_reflections: ["hat".into(), "rules".into()].into(),
            },
            last_made: Some(NOW),
        }],
        asked: vec![AskedReview {
            id: ReviewId([9; 8]),
            draft: 1_795_000_100_123,
            to: Some(cohort),
            reply: vec![7; 65],
            code: "FLEDGE1DEF".to_owned(),
            request: request(),
            answers: vec![GotAnswer {
                answer: answer(),
                is_trainer: true,
            }],
        }],
        received: vec![ReceivedReview {
            id: ReviewId([8; 8]),
            code: "FLEDGE1GHI".to_owned(),
            request: request(),
            answers: vec![GivenAnswer {
                answer: answer(),
                code: "FLEDGE1JKL".to_owned(),
            }],
        }],
    }
}

fn rename(book: &mut Book<MemoryShelf>, name: &str) -> Result<(), Trouble> {
    book.change(NOW, |it| it.name = Name::new(name))
}

#[test]
fn everything_comes_back_from_its_text() {
    let text = encode_memberships(&full());
    assert_eq!(decode_memberships(&text), Ok(full()));
    let empty = Memberships::default();
    assert_eq!(decode_memberships(&encode_memberships(&empty)), Ok(empty));
}

#[test]
fn the_frozen_memberships_are_read_for_ever() {
    assert_eq!(decode_memberships(FROZEN.trim()), Ok(full()));
    // Two levels of confidence stood there once: they are passed over, and no longer written.
    let written = FROZEN.replace(r#""before":2,"now":5,"#, "");
    assert_eq!(encode_memberships(&full()), written.trim());
}

#[test]
fn who_keeps_their_confidence_to_themselves_still_does_next_time() {
    let mut kept = full();
    kept.joined[0].about.hides_confidence = true;
    assert_eq!(decode_memberships(&encode_memberships(&kept)), Ok(kept));
}

#[test]
fn a_text_cut_or_changed_anywhere_never_panics() {
    let text = encode_memberships(&full());
    for at in 0..text.len() {
        if let Some(cut) = text.get(..at) {
            assert!(decode_memberships(cut).is_err(), "{cut}");
        }
    }
    for (from, to) in [("0f", "0"), ("0f", "0g"), ("2026-11-30", "2026-11-31")] {
        let changed = text.replace(from, to);
        assert!(
            matches!(
                decode_memberships(&changed),
                Err(DecodeError::Unreadable { .. })
            ),
            "{from}"
        );
    }
}

#[test]
fn two_tabs_do_not_overwrite_each_other() {
    let shelf = MemoryShelf::default();
    let (mut one, mut other) = (Book::new(shelf.clone()), Book::new(shelf.clone()));
    one.read(NOW);
    other.read(NOW);
    assert_eq!(rename(&mut one, "Grace"), Ok(()));
    let ask = |it: &mut Memberships| it.asked = full().asked;
    assert_eq!(other.change(NOW, ask), Ok(()));
    let kept = one.read(NOW);
    assert_eq!(kept.name, Name::new("Grace"));
    assert_eq!(kept.asked.len(), 1);
}

#[test]
fn what_cannot_be_read_is_set_aside_before_anything_is_written() {
    let shelf = MemoryShelf::holding(MEMBERSHIPS_KEY, "{\"version\":1,\"joi");
    let mut book = Book::new(shelf.clone());
    assert_eq!(rename(&mut book, "Grace"), Ok(()));
    let key = format!("{QUARANTINE_PREFIX}{NOW}");
    assert_eq!(shelf.text(&key).as_deref(), Some("{\"version\":1,\"joi"));
    assert_eq!(book.read(NOW).name, Name::new("Grace"));
}

#[test]
fn what_cannot_be_moved_is_not_written_over() {
    let shelf = MemoryShelf::holding(MEMBERSHIPS_KEY, "nothing of ours");
    shelf.pin();
    let mut book = Book::new(shelf.clone());
    let stuck = Trouble::Unreadable {
        key: MEMBERSHIPS_KEY.to_owned(),
    };
    assert_eq!(rename(&mut book, "Grace"), Err(stuck));
    assert_eq!(
        shelf.text(MEMBERSHIPS_KEY).as_deref(),
        Some("nothing of ours")
    );
}

#[test]
fn what_a_newer_fledge_kept_is_left_alone() {
    let shelf = MemoryShelf::holding(MEMBERSHIPS_KEY, "{\"version\":2}");
    let mut book = Book::new(shelf.clone());
    assert_eq!(rename(&mut book, "Grace"), Err(Trouble::TooNew));
    assert_eq!(
        shelf.text(MEMBERSHIPS_KEY).as_deref(),
        Some("{\"version\":2}")
    );
}

#[test]
fn without_room_nothing_is_changed_and_it_is_said() {
    let shelf = MemoryShelf::default();
    let mut book = Book::new(shelf.clone());
    assert_eq!(rename(&mut book, "Grace"), Ok(()));
    let before = shelf.all();
    shelf.shrink(before.values().map(String::len).sum());
    assert_eq!(
        rename(&mut book, "Grace Brewster Murray Hopper"),
        Err(Trouble::Full)
    );
    assert_eq!(shelf.all(), before);
    assert_eq!(book.read(NOW).name, Name::new("Grace"));
}

#[test]
fn where_nothing_can_be_kept_it_lasts_as_long_as_the_page() {
    let shelf = MemoryShelf::default();
    shelf.block(true);
    let mut book = Book::new(shelf);
    assert_eq!(rename(&mut book, "Grace"), Ok(()));
    assert_eq!(book.read(NOW).name, Name::new("Grace"));
    assert_eq!(book.trouble(), Some(&Trouble::Blocked));
}

#[test]
fn erasing_everything_takes_it_too() {
    let shelf = MemoryShelf::default();
    let mut book = Book::new(shelf.clone());
    assert_eq!(rename(&mut book, "Grace"), Ok(()));
    let erased = Keeper::open(shelf.clone(), NOW).keeper.erase();
    assert_eq!(erased, Ok(()));
    assert_eq!(shelf.text(MEMBERSHIPS_KEY), None);
    assert_eq!(*book.read(NOW), Memberships::default());
}
