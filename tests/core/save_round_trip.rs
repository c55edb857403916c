//! Saving and reading give back what was saved, whatever it is.

use fledge::domain::coach::Hat;
use fledge::domain::sandbox::{Action, Measure, Media, NewPost, Timed};
use fledge::storage::{DecodeError, Save, decode, encode};
use proptest::prelude::*;

use crate::keeper::save_of;
use crate::strategies::save;
use crate::town::{list, person, post};

/// A picture of an own post.
pub fn picture(alt: Option<&str>) -> Media {
    Media {
        alt: alt.map(str::to_owned),
        thumbnail: "data:image/jpeg;base64,AAAA".to_owned(),
    }
}

/// One of each action. The match has no wildcard: a new variant doesn't compile until it is here.
pub fn every_action() -> Vec<Action> {
    let words = || "Words".to_owned();
    let all = vec![
        Action::ChooseHat(Hat::Personal),
        Action::WriteBio(words()),
        Action::Follow(person("ada")),
        Action::Unfollow(person("ada")),
        Action::CreateList {
            name: words(),
            is_private: true,
        },
        Action::DeleteList(list("words")),
        Action::AddToList(list("words"), person("ada")),
        Action::RemoveFromList(list("words"), person("ada")),
        Action::ReadList(list("words")),
        Action::Open(post("hello")),
        Action::Like(post("hello")),
        Action::Unlike(post("hello")),
        Action::Repost(post("hello")),
        Action::Unrepost(post("hello")),
        Action::Quote(post("hello"), words()),
        Action::Publish(words()),
        Action::Reply(post("hello"), words()),
        Action::Delete(post("~post-1")),
        Action::Wait(u32::MAX),
        Action::WriteName(words()),
        Action::Write(NewPost::default()),
        Action::Edit(post("~post-1"), words()),
        Action::Save(post("hello")),
        Action::Unsave(post("hello")),
        Action::ReadTag(words()),
        Action::OpenMessages(person("ada")),
        Action::SendMessage(person("ada"), words()),
        Action::OpenLink("link".into()),
        Action::AcceptRequest(person("ada")),
        Action::DeclineRequest(person("ada")),
        Action::Mute(person("ada")),
        Action::Unmute(person("ada")),
        Action::Block(person("ada")),
        Action::Unblock(person("ada")),
        Action::Report(person("ada")),
        Action::Secure(Measure::TellEmployer),
        Action::Begin("chat".into()),
        Action::PublishPicture(words(), picture(Some("A green door"))),
    ];
    let number = |action: &Action| match action {
        Action::ChooseHat(_) => 0,
        Action::WriteBio(_) => 1,
        Action::Follow(_) => 2,
        Action::Unfollow(_) => 3,
        Action::CreateList { .. } => 4,
        Action::DeleteList(_) => 5,
        Action::AddToList(..) => 6,
        Action::RemoveFromList(..) => 7,
        Action::ReadList(_) => 8,
        Action::Open(_) => 9,
        Action::Like(_) => 10,
        Action::Unlike(_) => 11,
        Action::Repost(_) => 12,
        Action::Unrepost(_) => 13,
        Action::Quote(..) => 14,
        Action::Publish(_) => 15,
        Action::Reply(..) => 16,
        Action::Delete(_) => 17,
        Action::Wait(_) => 18,
        Action::WriteName(_) => 19,
        Action::Write(_) => 20,
        Action::Edit(..) => 21,
        Action::Save(_) => 22,
        Action::Unsave(_) => 23,
        Action::ReadTag(_) => 24,
        Action::OpenMessages(_) => 25,
        Action::SendMessage(..) => 26,
        Action::OpenLink(_) => 27,
        Action::AcceptRequest(_) => 28,
        Action::DeclineRequest(_) => 29,
        Action::Mute(_) => 30,
        Action::Unmute(_) => 31,
        Action::Block(_) => 32,
        Action::Unblock(_) => 33,
        Action::Report(_) => 34,
        Action::Secure(_) => 35,
        Action::Begin(_) => 36,
        Action::PublishPicture(..) => 37,
    };
    let numbers: Vec<usize> = all.iter().map(number).collect();
    assert_eq!(
        numbers,
        (0..=37).collect::<Vec<_>>(),
        "one of each, in order"
    );
    all
}

#[test]
fn every_action_comes_back_as_it_was() {
    for action in every_action() {
        let save = Save {
            log: vec![Timed { at: -1, action }],
            ..save_of("Ada")
        };
        assert_eq!(decode(&encode(&save)), Ok(save));
    }
}

#[test]
fn no_two_actions_are_written_alike() {
    let written: std::collections::BTreeSet<String> = every_action()
        .into_iter()
        .map(|action| {
            encode(&Save {
                log: vec![Timed { at: 0, action }],
                ..save_of("Ada")
            })
        })
        .collect();
    assert_eq!(written.len(), every_action().len());
}

#[test]
fn a_newer_version_is_told_from_damage() {
    for version in [3, 4, u32::MAX] {
        let text = format!("{{\"version\":{version},\"log\":\"of another shape\"}}");
        assert_eq!(decode(&text), Err(DecodeError::TooNew { version }));
    }
    let text = "{\"version\":3,\"log\":";
    assert!(matches!(decode(text), Err(DecodeError::Unreadable { .. })));
}

#[test]
fn space_around_a_save_does_no_harm() {
    let save = save_of("Ada");
    assert_eq!(decode(&format!("\n\t {} \n", encode(&save))), Ok(save));
}

#[test]
fn an_error_says_what_was_given_and_what_is_wrong() {
    let newer = DecodeError::TooNew { version: 7 }.to_string();
    assert!(newer.contains('7') && newer.contains('2'), "{newer}");
    let damaged = decode("{\"version\":1").expect_err("damaged").to_string();
    assert!(damaged.contains("line 1"), "{damaged}");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 80, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_save_comes_back_as_it_was(save in save()) {
        prop_assert_eq!(decode(&encode(&save)), Ok(save));
    }

    #[test]
    fn the_same_save_is_always_written_the_same(save in save()) {
        prop_assert_eq!(encode(&save), encode(&save.clone()));
    }

    #[test]
    fn any_text_at_all_is_read_or_refused_without_a_panic(text: String) {
        prop_assert!(decode(&text).is_err());
    }

    #[test]
    fn a_save_with_one_byte_changed_is_read_or_refused_without_a_panic(
        save in save(),
        at: prop::sample::Index,
        byte: u8,
    ) {
        let mut bytes = encode(&save).into_bytes();
        let at = at.index(bytes.len());
        if let Some(one) = bytes.get_mut(at) {
            *one = byte;
        }
        // What is no longer UTF-8 can't lie in local storage.
        if let Ok(text) = String::from_utf8(bytes) && let Ok(read) = decode(&text) {
            prop_assert_eq!(decode(&encode(&read)), Ok(read));
        }
    }
}
