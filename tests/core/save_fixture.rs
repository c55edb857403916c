//! Saves of the past, frozen: whatever the code becomes, these must be read as they were meant.

use chrono::NaiveDate;
use fledge::domain::challenge::{Confidence, Progress, PutOff, Reflection, StepRecord, Verb};
use fledge::domain::coach::Hat;
use fledge::domain::sandbox::{Action, Measure, NewPost, Timed};
use fledge::domain::text::Network;
use fledge::storage::{
    Aim, Draft, Media, Rehearsal, Save, Settings, Theme, Wording, decode, encode,
};

use crate::save_round_trip::picture;
use crate::town::{list, person, post};

/// A save of version 1 with everything in it. Never to be edited.
pub const FIXTURE: &str = include_str!("../fixtures/save-v1.json");
/// The same, with what version 1 learned later: pictures in the learner's posts. Never to be edited.
const PICTURES: &str = include_str!("../fixtures/save-v1-pictures.json");
/// A save of version 2 with everything in it. To be edited only until version 2 is out.
const FIXTURE_2: &str = include_str!("../fixtures/save-v2.json");
/// A save of version 1, as an early Fledge left it: what may be missing is missing. Never to be edited.
const BARE: &str = include_str!("../fixtures/save-v1-bare.json");
/// A save of version 2 with drafts that were wound back and reworded. Never to be edited.
const REWORDED: &str = include_str!("../fixtures/save-v2-reworded.json");

fn day(month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, month, day).expect("a day")
}

/// What version 1 knew.
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
    from_minute(-1, actions)
}

fn from_minute(first: i64, actions: impl IntoIterator<Item = Action>) -> Vec<Timed> {
    let minutes = first..;
    minutes
        .zip(actions)
        .map(|(at, action)| Timed { at, action })
        .collect()
}

/// What version 2 brought.
fn newer_log() -> Vec<Timed> {
    let words = |text: &str| text.to_owned();
    let door = || NewPost {
        text: words("Our door"),
        ..NewPost::default()
    };
    let mut actions = vec![
        Action::WriteName(words("Sam Okoro")),
        Action::Write(door()),
        Action::Write(NewPost {
            reply_to: Some(post("hello")),
            quote_of: Some(post("study")),
            picture: Some(picture(None)),
            ..door()
        }),
        Action::Edit(post("~post-3"), words("Our green door")),
        Action::Save(post("study")),
        Action::Unsave(post("rumour")),
        Action::ReadTag(words("NursingLife")),
        Action::OpenMessages(person("mimic")),
        Action::SendMessage(person("ada"), words("May I ask you something?")),
        Action::OpenLink("phish-1".into()),
        Action::AcceptRequest(person("ben")),
        Action::DeclineRequest(person("dot")),
        Action::Mute(person("bot")),
        Action::Unmute(person("bot")),
        Action::Block(person("mimic")),
        Action::Unblock(person("dot")),
        Action::Report(person("mimic")),
    ];
    actions.extend(Measure::ALL.map(Action::Secure));
    actions.push(Action::Begin("chat".into()));
    actions.push(Action::PublishPicture(
        words("Our door"),
        picture(Some("A green door")),
    ));
    from_minute(20, actions)
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
        ..StepRecord::default()
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
        ..Progress::default()
    }
}

/// What version 2 brought.
fn newer_steps() -> Progress {
    let mut progress = steps();
    progress.record_mut(&"pledge".into()).put_off = Some((PutOff::Skipped, day(11, 24)));
    progress.record_mut(&"chat".into()).put_off = Some((PutOff::Later, day(11, 25)));
    *progress.record_mut(&"repost".into()) = StepRecord {
        practised: Some(day(11, 22)),
        again: vec![day(11, 26), day(11, 27)],
        minutes: 12,
        ..StepRecord::default()
    };
    Progress {
        paused_on: Some(day(12, 24)),
        confidence_before: Some(Confidence::new(0, day(11, 22))),
        confidence_after: Some(Confidence::new(10, day(12, 20))),
        ..progress
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
        first: None,
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
            profession: String::new(),
        },
        drafts: drafts(),
        rehearsal: None,
    }
}

/// What came to drafts later.
fn newer_drafts() -> Vec<Draft> {
    let mut drafts = drafts();
    for (draft, hat) in drafts.iter_mut().zip(Hat::ALL) {
        draft.hat = Some(hat);
        draft.set_aside = vec!["emoji".to_owned()];
    }
    drafts.push(Draft {
        id: 13,
        text: "Have you a minute?".to_owned(),
        network: Network::Bluesky,
        aim: Aim::Message(person("ada")),
        media: None,
        hat: None,
        set_aside: Vec::new(),
        edited_at: 1_795_000_100,
    });
    drafts
}

fn expected_2() -> Save {
    let old = expected();
    Save {
        log: [log(), newer_log()].concat(),
        progress: newer_steps(),
        settings: Settings {
            rules_off: vec!["emoji".to_owned()],
            pre_election: Some((day(3, 20), day(5, 7))),
            profession: "health".to_owned(),
            ..old.settings.clone()
        },
        drafts: newer_drafts(),
        rehearsal: Some(Rehearsal {
            step: "repost".into(),
            joined_at: 1_794_500_000,
            seed: 3,
            log: from_minute(2, [Action::Open(post("study"))]),
        }),
        ..old
    }
}

#[test]
fn a_save_of_version_2_is_read_as_it_was_meant() {
    assert_eq!(decode(FIXTURE_2), Ok(expected_2()));
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
            ..Progress::default()
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
            first: None,
            edited_at: 0,
        }],
        rehearsal: None,
    }
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
        log: from_minute(0, actions),
        ..bare()
    };
    assert_eq!(decode(PICTURES), Ok(pictured));
}

#[test]
fn a_save_of_version_2_with_reworded_drafts_is_read_as_it_was_meant() {
    let old = bare();
    let draft = |id, first| Draft {
        id,
        first: Some(first),
        ..old.drafts[0].clone()
    };
    let words = |text: &str| Wording {
        text: text.to_owned(),
        media: None,
    };
    let pictured = Wording {
        media: Some(Media {
            alt: "A green door".to_owned(),
            thumbnail: "data:image/jpeg;base64,AAAA".to_owned(),
        }),
        ..words("Our door")
    };
    let reworded = Save {
        drafts: vec![draft(1, words("Hullo 🐣")), draft(2, pictured)],
        ..old.clone()
    };
    assert_eq!(decode(REWORDED), Ok(reworded.clone()));
    let today: serde_json::Value = serde_json::from_str(&encode(&reworded)).expect("JSON");
    let frozen: serde_json::Value = serde_json::from_str(REWORDED).expect("JSON");
    assert_eq!(today, frozen);
}

#[test]
fn what_is_written_today_is_what_version_2_has_always_been() {
    let today: serde_json::Value = serde_json::from_str(&encode(&expected_2())).expect("JSON");
    let frozen: serde_json::Value = serde_json::from_str(FIXTURE_2).expect("JSON");
    assert_eq!(today, frozen);
}

/// Nothing is lost, renamed or added on the way from one version to the next but the number.
#[test]
fn a_save_of_version_1_written_again_differs_in_its_number_alone() {
    for old in [FIXTURE, PICTURES] {
        let read = decode(old).expect("a save");
        let mut again: serde_json::Value = serde_json::from_str(&encode(&read)).expect("JSON");
        let frozen: serde_json::Value = serde_json::from_str(old).expect("JSON");
        assert_eq!(again["version"], 2);
        again["version"] = 1.into();
        assert_eq!(again, frozen);
    }
}

/// A field forgotten in the fixture would not be frozen.
#[test]
fn the_fixture_speaks_of_every_action() {
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
    assert_eq!(kinds(&expected_2().log), kinds(&all));
}
