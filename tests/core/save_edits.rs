//! Own posts being reworded, as a save of version 2 keeps them.

use fledge::domain::challenge::Progress;
use fledge::domain::text::Network;
use fledge::storage::{Aim, Draft, Save, Settings, decode, encode};

use crate::town::post;

/// A save with an own post that is being reworded. To be edited only until version 2 is out.
const FIXTURE: &str = include_str!("../fixtures/save-v2-edits.json");

fn expected() -> Save {
    Save {
        revision: 1,
        saved_at: -1,
        joined_at: 0,
        pack: String::new(),
        seed: 0,
        log: Vec::new(),
        progress: Progress::default(),
        active_step: None,
        settings: Settings::default(),
        drafts: vec![Draft {
            id: 7,
            text: "It is on Saturday, sor".to_owned(),
            network: Network::Bluesky,
            aim: Aim::Edit(post("~post-3")),
            media: None,
            hat: None,
            set_aside: vec!["long-sentence".to_owned()],
            first: None,
            edited_at: 12,
        }],
        rehearsal: None,
    }
}

#[test]
fn an_unfinished_change_is_read_and_written_as_it_was_meant() {
    assert_eq!(decode(FIXTURE), Ok(expected()));
    let today: serde_json::Value = serde_json::from_str(&encode(&expected())).expect("JSON");
    let frozen: serde_json::Value = serde_json::from_str(FIXTURE).expect("JSON");
    assert_eq!(today, frozen);
}

/// Whoever goes back to an earlier Fledge finds the words among the drafts.
#[test]
fn who_does_not_know_of_changes_takes_the_words_for_a_post_of_their_own() {
    let text = FIXTURE.replace("\"edits\"", "\"a_field_of_a_later_fledge\"");
    let read = decode(&text).expect("a save");
    assert_eq!(read.drafts.len(), 1);
    assert_eq!(read.drafts[0].aim, Aim::Post);
    assert_eq!(read.drafts[0].text, "It is on Saturday, sor");
}
