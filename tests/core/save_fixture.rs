//! Saves of the past, frozen: whatever the code becomes, these must be read as they were meant.

use chrono::NaiveDate;
use fledge::domain::challenge::{Progress, Reflection, StepRecord, Verb};
use fledge::domain::coach::Hat;
use fledge::domain::sandbox::{Action, Timed};
use fledge::domain::text::Network;
use fledge::storage::{Aim, Draft, Media, Save, Settings, Theme, decode, encode};

use crate::save_round_trip::picture;
use crate::town::{list, person, post};

/// A save of version 1 with everything in it. Never to be edited.
pub const FIXTURE: &str = include_str!("../fixtures/save-v1.json");
/// The same, as an early Fledge left it: what may be missing is missing. Never to be edited.
const BARE: &str = include_str!("../fixtures/save-v1-bare.json");

/// The same, with what version 1 learned later: pictures in the learner's posts. Never to be edited.
const PICTURES: &str = include_str!("../fixtures/save-v1-pictures.json");

fn day(month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, month, day).expect("a day")
}

fn log() -> Vec<Timed> {
    let words = |text: &str| text.to_owned();
    let actions = [
        Action::ChooseHat(Hat::Professional),
        Action::WriteBio(words("Nurse in “Leek” 🐣\nMy own views")),
        Action::Follow(person("ada")),
        Action::Unfollow(person("mimic")),
        Action::CreateList {
            name: words("Night shift"),
            is_private: true,
        },
        Action::DeleteList(list("wards")),
        Action::AddToList(list("night shift"), person("ada")),
        Action::RemoveFromList(list("night shift"), person("ben")),
        Action::ReadList(list("night shift")),
        Action::Open(post("study")),
        Action::Like(post("study")),
        Action::Unlike(post("hello")),
        Action::Repost(post("study")),
        Action::Unrepost(post("rumour")),
        Action::Quote(post("study"), words("Worth reading, from @ben_town")),
        Action::Publish(words("Looking forward to Monday #NursingLife")),
        Action::Reply(post("~hail~post-2"), words("Thank you!")),
        Action::Delete(post("~post-1")),
        Action::Wait(4_294_967_295),
        Action::ChooseHat(Hat::Personal),
        Action::ChooseHat(Hat::Organisation),
    ];
    let minutes = -1..;
    minutes
        .zip(actions)
        .map(|(at, action)| Timed { at, action })
        .collect()
}

fn steps() -> Progress {
    let reflected = |verb, line: &str| StepRecord {
        practised: Some(day(11, 22)),
        for_real: None,
        hints_seen: 0,
        reflection: Some(Reflection {
            verb,
            line: line.to_owned(),
            on: day(11, 23),
        }),
    };
    let full = StepRecord {
        for_real: Some(day(12, 1)),
        hints_seen: 4,
        ..reflected(Verb::Confirm, "As I thought")
    };
    let steps = [
        ("hat", full),
        ("profile", reflected(Verb::Reassure, "")),
        (
            "follow",
            reflected(Verb::Challenge, "Ünlike \"that\" \\ 🐣"),
        ),
        ("list", reflected(Verb::Enlighten, "New\nto me")),
        ("a-step-of-another-version", StepRecord::default()),
    ];
    Progress {
        steps: steps.map(|(id, record)| (id.into(), record)).into(),
    }
}

fn drafts() -> Vec<Draft> {
    let draft = |id, text: &str, network, aim| Draft {
        id,
        text: text.to_owned(),
        network,
        aim,
        media: None,
        hat: None,
        set_aside: Vec::new(),
        edited_at: 1_795_000_100,
    };
    vec![
        draft(1, "", Network::X, Aim::Post),
        draft(2, "Hello", Network::Bluesky, Aim::Reply(post("hello"))),
        draft(3, "Look", Network::Mastodon, Aim::Quote(post("study"))),
        draft(5, "Line\nbreak", Network::Threads, Aim::Post),
        draft(8, "🐣", Network::LinkedIn, Aim::Post),
        Draft {
            media: Some(Media {
                alt: "A green door".to_owned(),
                thumbnail: "data:image/jpeg;base64,AAAA".to_owned(),
            }),
            ..draft(1_795_000_100_123, "Our door", Network::X, Aim::Post)
        },
    ]
}

fn expected() -> Save {
    Save {
        revision: 42,
        saved_at: 1_795_000_200,
        joined_at: 1_794_000_000,
        pack: "core".to_owned(),
        seed: 18_446_744_073_709_551_615,
        log: log(),
        progress: steps(),
        active_step: Some("list".into()),
        settings: Settings {
            name: "Sam".to_owned(),
            network: Some(Network::Mastodon),
            instance: "town.example".to_owned(),
            theme: Theme::Dark,
            rules_off: Vec::new(),
            pre_election: None,
        },
        drafts: drafts(),
    }
}

#[test]
fn a_save_of_version_1_is_read_as_it_was_meant() {
    assert_eq!(decode(FIXTURE), Ok(expected()));
}

#[test]
fn a_save_of_version_1_without_what_may_be_missing_is_read_as_it_was_meant() {
    assert_eq!(decode(BARE), Ok(bare()));
}

fn bare() -> Save {
    Save {
        revision: 1,
        saved_at: -1,
        joined_at: 0,
        pack: String::new(),
        seed: 0,
        log: Vec::new(),
        progress: Progress {
            steps: [("hat".into(), StepRecord::default())].into(),
        },
        active_step: None,
        settings: Settings::default(),
        drafts: vec![Draft {
            id: 1,
            text: "Hello".to_owned(),
            network: Network::X,
            aim: Aim::Post,
            media: None,
            hat: None,
            set_aside: Vec::new(),
            edited_at: 0,
        }],
    }
}

#[test]
fn what_is_written_today_is_what_version_1_has_always_been() {
    let today: serde_json::Value = serde_json::from_str(&encode(&expected())).expect("JSON");
    let frozen: serde_json::Value = serde_json::from_str(FIXTURE).expect("JSON");
    assert_eq!(today, frozen);
}

#[test]
fn a_save_of_version_1_with_pictures_is_read_as_it_was_meant() {
    let words = |text: &str| text.to_owned();
    let actions = [
        Action::PublishPicture(words("Our door"), picture(Some("A green door"))),
        Action::PublishPicture(words("Our wall"), picture(None)),
        Action::Publish(words("No picture")),
    ];
    let pictured = Save {
        log: (0..)
            .zip(actions)
            .map(|(at, action)| Timed { at, action })
            .collect(),
        ..bare()
    };
    assert_eq!(decode(PICTURES), Ok(pictured.clone()));
    let today: serde_json::Value = serde_json::from_str(&encode(&pictured)).expect("JSON");
    let frozen: serde_json::Value = serde_json::from_str(PICTURES).expect("JSON");
    assert_eq!(today, frozen);
}

/// A field forgotten in the fixture would not be frozen.
#[test]
fn the_fixtures_speak_of_every_action() {
    let kinds = |log: &[Timed]| -> std::collections::HashSet<_> {
        log.iter()
            .map(|timed| std::mem::discriminant(&timed.action))
            .collect()
    };
    let all = crate::save_round_trip::every_action();
    let all: Vec<Timed> = all
        .into_iter()
        .map(|action| Timed { at: 0, action })
        .collect();
    let pictured = decode(PICTURES).map(|save| save.log).unwrap_or_default();
    assert_eq!(kinds(&[expected().log, pictured].concat()), kinds(&all));
}
