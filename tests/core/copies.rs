//! A copy to keep elsewhere: it takes the cohorts along, and bringing it back loses none.

use fledge::domain::cohort::{CohortId, Name, ReviewId};
use fledge::storage::{
    DecodeError, Membership, Memberships, PackTexts, WholeCopy, decode, decode_copy, encode,
    encode_copy,
};

use crate::memberships::full;

const FROZEN: &str = include_str!("../fixtures/copy-v1.json");
const FROZEN_PACKS: &str = include_str!("../fixtures/copy-v1-packs.json");
const SAVE: &str = include_str!("../fixtures/save-v2.json");
const FIRST_SAVE: &str = include_str!("../fixtures/save-v1.json");

fn copy() -> WholeCopy {
    WholeCopy {
        save: decode(SAVE).expect("a save"),
        memberships: full(),
        packs: None,
    }
}

/// The same with challenges that came as files.
fn copy_with_packs() -> WholeCopy {
    let texts = ["{\"id\":\"ashbourne\"}", "{\"id\":\"é\"}"];
    WholeCopy {
        packs: Some(PackTexts {
            texts: texts.map(str::to_owned).to_vec(),
            in_use: Some(1),
        }),
        ..copy()
    }
}

/// The one membership of [`full`], with another key; `last_made` is when it was used last.
fn with_key(key: u8, last_made: Option<i64>) -> Membership {
    let mut one = full().joined.remove(0);
    one.device = vec![key; 65];
    one.last_made = last_made;
    one
}

fn joined(one: Membership) -> Memberships {
    Memberships {
        joined: vec![one],
        ..Memberships::default()
    }
}

fn merged(mut here: Memberships, other: Memberships) -> Memberships {
    here.merge(other);
    here
}

#[test]
fn the_frozen_copies_are_read_for_ever() {
    assert_eq!(decode_copy(FROZEN), Ok(copy()));
    assert_eq!(decode_copy(FROZEN_PACKS), Ok(copy_with_packs()));
}

#[test]
fn everything_comes_back_from_its_text() {
    for copy in [copy(), copy_with_packs()] {
        assert_eq!(decode_copy(&encode_copy(&copy)), Ok(copy));
    }
}

#[test]
fn an_earlier_copy_is_a_save_alone() {
    for text in [SAVE, FIRST_SAVE] {
        let expected = WholeCopy {
            save: decode(text).expect("a save"),
            memberships: Memberships::default(),
            packs: None,
        };
        assert_eq!(decode_copy(text), Ok(expected));
    }
    let set_aside = encode(&copy().save);
    assert!(decode_copy(&set_aside).is_ok());
}

#[test]
fn a_copy_cut_or_with_a_damaged_part_is_refused_whole() {
    let text = encode_copy(&copy_with_packs());
    for at in (0..text.len()).step_by(7) {
        if let Some(cut) = text.get(..at) {
            assert!(decode_copy(cut).is_err(), "{cut}");
        }
    }
    let unreadable = |text: &str| matches!(decode_copy(text), Err(DecodeError::Unreadable { .. }));
    assert!(unreadable(&text.replace("000fff", "000ff")), "a key");
    assert!(unreadable(r#"{"copy":1}"#));
    assert!(unreadable(r#"{"copy":0,"save":"","memberships":""}"#));
}

#[test]
fn what_a_newer_fledge_made_is_named_so() {
    let newer = Err(DecodeError::TooNew { version: 2 });
    assert_eq!(decode_copy(r#"{"copy":2,"anything":[]}"#), newer);
    let memberships = encode_copy(&copy()).replace(r#"{\"version\":1,"#, r#"{\"version\":2,"#);
    assert_eq!(decode_copy(&memberships), newer);
}

#[test]
fn a_new_phone_has_what_the_old_one_had() {
    assert_eq!(merged(Memberships::default(), full()), full());
    assert_eq!(merged(full(), full()), full(), "and twice is once");
    assert_eq!(merged(full(), Memberships::default()), full());
}

#[test]
fn no_membership_is_lost_on_either_side() {
    let mut other = with_key(4, None);
    other.cohort = CohortId([7; 8]);
    let both = merged(joined(other.clone()), full());
    assert_eq!(both.joined.len(), 2);
    assert_eq!(both.of(other.cohort), Some(&other));
    assert_eq!(both.of(full().joined[0].cohort), Some(&full().joined[0]));
}

#[test]
fn the_key_that_the_trainer_has_heard_from_stays() {
    let key = |here, other| {
        let merged = merged(joined(here), joined(other));
        (merged.joined[0].device[0], merged.joined[0].last_made)
    };
    // Joined anew on the new phone, and nothing sent from there yet.
    let (fresh, used) = (with_key(1, None), with_key(2, Some(5)));
    assert_eq!(key(fresh.clone(), used.clone()), (2, Some(5)));
    assert_eq!(key(used.clone(), fresh), (2, Some(5)));
    // Both were used: the trainer knows both, and what is here is not taken away.
    assert_eq!(key(with_key(1, Some(9)), used.clone()), (1, Some(9)));
    assert_eq!(key(with_key(1, Some(3)), used), (1, Some(5)));
}

#[test]
fn the_newer_invitation_holds() {
    let mut newer = with_key(1, None);
    newer.agreed.made_at += 1;
    newer.agreed.name = Name::new("Winter");
    newer.invitation = "FLEDGE1NEW".to_owned();
    for (here, other) in [(full(), joined(newer.clone())), (joined(newer), full())] {
        let merged = merged(here, other);
        assert_eq!(merged.joined[0].agreed.name, Name::new("Winter"));
        assert_eq!(merged.joined[0].invitation, "FLEDGE1NEW");
    }
}

#[test]
fn requests_and_answers_of_both_sides_stand_in_their_order() {
    let mut earlier = full();
    earlier.asked[0].id = ReviewId([1; 8]);
    earlier.asked[0].request.made_at -= 60;
    earlier.received[0].answers.clear();
    let both = merged(full(), earlier.clone());
    let ids: Vec<ReviewId> = both.asked.iter().map(|one| one.id).collect();
    assert_eq!(ids, [ReviewId([1; 8]), ReviewId([9; 8])]);
    assert_eq!(both.received, full().received);
    assert_eq!(merged(earlier, full()).received, full().received);
}

#[test]
fn a_draft_that_came_for_review_goes_singly_and_comes_back_to_its_place() {
    let mut kept = full();
    let mut second = kept.received[0].clone();
    second.id = ReviewId([2; 8]);
    kept.received.push(second.clone());
    let before = kept.clone();
    let first = kept.received[0].id;
    let (at, taken) = kept.take_received(first).expect("it is there");
    assert_eq!(kept.received, [second]);
    assert_eq!(kept.take_received(first), None);
    kept.put_back_received(at, taken.clone());
    assert_eq!(kept, before);
    // It came in again in the meantime.
    kept.put_back_received(at, taken);
    assert_eq!(kept, before);
}

#[test]
fn whether_a_copy_is_to_be_kept_like_a_password() {
    assert!(full().has_keys());
    let mut none = Memberships::default();
    assert!(!none.has_keys());
    none.received = full().received;
    assert!(
        !none.has_keys(),
        "what others asked holds no key of one's own"
    );
}
