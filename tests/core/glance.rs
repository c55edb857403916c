//! The home page's glance at a save shows what the whole save says.

use fledge::domain::challenge::{Papers, Progress};
use fledge::storage::{Glance, Glanced, SAVE_KEY, decode, glance};

use crate::shelf::MemoryShelf;

const SAVES: [&str; 4] = [
    include_str!("../fixtures/save-v1.json"),
    include_str!("../fixtures/save-v1-bare.json"),
    include_str!("../fixtures/save-v2.json"),
    include_str!("../fixtures/save-v2-papers.json"),
];

fn glance_at(text: &str) -> Glanced {
    glance(&MemoryShelf::holding(SAVE_KEY, text))
}

#[test]
fn a_glance_shows_what_the_save_says() {
    for text in SAVES {
        let save = decode(text).expect("a fixture can be read");
        let expected = Glance {
            // What stands on documents is none of the home page's.
            progress: Progress {
                papers: Papers::default(),
                ..save.progress
            },
            active_step: save.active_step,
            name: save.settings.name,
            theme: save.settings.theme,
            profession: save.settings.profession,
        };
        assert_eq!(glance_at(text), Glanced::Kept(Box::new(expected)));
    }
}

#[test]
fn an_empty_shelf_holds_nothing() {
    assert_eq!(glance(&MemoryShelf::default()), Glanced::Nothing);
}

#[test]
fn what_cannot_be_shown_is_trouble_and_stays_where_it_is() {
    let newer = SAVES[2].replacen("\"version\": 2", "\"version\": 99", 1);
    assert_ne!(newer, SAVES[2], "the fixture says its version so");
    for text in [newer.as_str(), "{\"version\":1,\"log\":[{\"at\"", ""] {
        let shelf = MemoryShelf::holding(SAVE_KEY, text);
        assert_eq!(glance(&shelf), Glanced::Trouble, "{text}");
        assert_eq!(shelf.text(SAVE_KEY).as_deref(), Some(text));
    }
    let blocked = MemoryShelf::holding(SAVE_KEY, SAVES[0]);
    blocked.block(true);
    assert_eq!(glance(&blocked), Glanced::Trouble);
}
