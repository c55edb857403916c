//! Two tabs on one shelf: each notices what the other kept, and nothing that was kept is lost.

use fledge::domain::challenge::StepRecord;
use fledge::storage::{Keeper, QUARANTINE_PREFIX, SAVE_KEY, Save, Trouble, decode};
use proptest::collection::vec;
use proptest::prelude::*;

use crate::keeper::save_of;
use crate::shelf::MemoryShelf;

/// A tab: a keeper and what it shows.
struct Tab {
    keeper: Keeper<MemoryShelf>,
    save: Save,
}

impl Tab {
    fn open(shelf: &MemoryShelf) -> Self {
        let opened = Keeper::open(shelf.clone(), 5);
        Self {
            keeper: opened.keeper,
            save: opened.save.unwrap_or_else(|| save_of("Ada")),
        }
    }

    /// Takes over what is new, adds a step to it, and keeps that: the protocol.
    fn finish(&mut self, step: &str) -> Result<(), Trouble> {
        if let Some(news) = self.keeper.news() {
            self.save = news;
        }
        self.save
            .progress
            .steps
            .insert(step.into(), StepRecord::default());
        self.keeper.keep(&mut self.save)
    }
}

fn steps(shelf: &MemoryShelf) -> Vec<String> {
    let save = decode(&shelf.text(SAVE_KEY).expect("a save")).expect("readable");
    save.progress
        .steps
        .keys()
        .map(ToString::to_string)
        .collect()
}

#[test]
fn what_the_other_tab_kept_is_news_once() {
    let shelf = MemoryShelf::default();
    let (mut one, mut other) = (Tab::open(&shelf), Tab::open(&shelf));
    assert_eq!(other.keeper.news(), None);
    one.finish("a").expect("kept");
    let news = other.keeper.news().expect("news");
    assert_eq!(news, one.save);
    assert_eq!(other.keeper.news(), None);
    assert_eq!(one.keeper.news(), None, "one's own keeping is no news");
}

#[test]
fn tabs_that_take_turns_lose_nothing() {
    let shelf = MemoryShelf::default();
    let (mut one, mut other) = (Tab::open(&shelf), Tab::open(&shelf));
    for (tab, step) in [(&mut one, "a"), (&mut other, "b")] {
        tab.finish(step).expect("kept");
    }
    one.finish("c").expect("kept");
    assert_eq!(steps(&shelf), ["a", "b", "c"]);
}

#[test]
fn what_two_tabs_kept_at_once_is_news_to_the_earlier() {
    let shelf = MemoryShelf::default();
    let (mut closing, mut opening) = (Tab::open(&shelf), Tab::open(&shelf));
    opening.finish("a").expect("kept");
    // It had not yet heard of that, and writes the same revision.
    closing
        .save
        .progress
        .steps
        .insert("b".into(), StepRecord::default());
    closing.keeper.keep(&mut closing.save).expect("kept");
    assert_eq!(opening.save.revision, closing.save.revision);
    assert_eq!(opening.keeper.news(), Some(closing.save));
    assert_eq!(opening.keeper.news(), None);
}

#[test]
fn an_older_tab_never_writes_over_what_a_newer_fledge_kept() {
    let newer = r#"{"version":3,"revision":2,"everything":"is elsewhere"}"#;
    for asks_first in [true, false] {
        let shelf = MemoryShelf::default();
        let mut old = Tab::open(&shelf);
        old.finish("a").expect("kept");
        shelf.put(SAVE_KEY, newer);
        if asks_first {
            assert_eq!(old.keeper.news(), None);
        }
        assert_eq!(old.keeper.keep(&mut old.save), Err(Trouble::TooNew));
        assert_eq!(shelf.text(SAVE_KEY).as_deref(), Some(newer));
        assert!(!old.keeper.can_keep());
    }
}

#[test]
fn what_was_damaged_under_a_running_tab_is_set_aside_before_it_keeps_on() {
    let shelf = MemoryShelf::default();
    let mut tab = Tab::open(&shelf);
    tab.finish("a").expect("kept");
    for (number, damaged) in ["{\"version\":1,\"revision\":1", "", "{\"revision\":9}"]
        .iter()
        .enumerate()
    {
        shelf.put(SAVE_KEY, damaged);
        tab.finish(&format!("b{number}")).expect("kept");
        let aside: Vec<String> = shelf
            .all()
            .into_iter()
            .filter(|(key, _)| key.starts_with(QUARANTINE_PREFIX))
            .map(|(_, text)| text)
            .collect();
        assert!(aside.contains(&(*damaged).to_owned()), "{damaged} is gone");
    }
    assert_eq!(steps(&shelf), ["a", "b0", "b1", "b2"]);
}

#[test]
fn damage_that_can_not_be_set_aside_is_not_written_over() {
    let shelf = MemoryShelf::default();
    let mut tab = Tab::open(&shelf);
    tab.finish("a").expect("kept");
    shelf.put(SAVE_KEY, "rubbish");
    shelf.pin();
    let trouble = Trouble::Unreadable {
        key: SAVE_KEY.to_owned(),
    };
    assert_eq!(tab.finish("b"), Err(trouble));
    assert_eq!(shelf.text(SAVE_KEY).as_deref(), Some("rubbish"));
}

#[test]
fn a_save_another_tab_put_there_while_this_one_opened_is_not_taken_away() {
    /// Another tab writes between this tab's reading and its setting aside.
    struct Racing(MemoryShelf, String);
    impl fledge::storage::Shelf for Racing {
        fn read(&self, key: &str) -> Result<Option<String>, fledge::storage::ShelfError> {
            self.0.read(key)
        }
        fn write(&self, key: &str, text: &str) -> Result<(), fledge::storage::ShelfError> {
            self.0.put(SAVE_KEY, &self.1);
            self.0.write(key, text)
        }
        fn remove(&self, key: &str) -> Result<(), fledge::storage::ShelfError> {
            self.0.remove(key)
        }
        fn keys(&self) -> Result<Vec<String>, fledge::storage::ShelfError> {
            self.0.keys()
        }
    }
    let other = MemoryShelf::default();
    Tab::open(&other).finish("a").expect("kept");
    let theirs = other.text(SAVE_KEY).expect("a save");
    let shelf = MemoryShelf::holding(SAVE_KEY, "rubbish");
    let mut opened = Keeper::open(Racing(shelf.clone(), theirs.clone()), 5);
    assert_eq!(shelf.text(SAVE_KEY), Some(theirs));
    assert_eq!(opened.keeper.text_under("fledge.quarantine.5"), "rubbish");
    let news = opened.keeper.news().expect("their save is news");
    assert_eq!(news.progress.steps.len(), 1);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 80, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn whatever_the_turns_every_step_that_was_kept_is_there(
        turns in vec((0_usize..3, any::<bool>()), 1..30),
    ) {
        let shelf = MemoryShelf::default();
        let mut tabs = [Tab::open(&shelf), Tab::open(&shelf), Tab::open(&shelf)];
        let mut kept = Vec::new();
        for (number, (tab, is_opened_afresh)) in turns.into_iter().enumerate() {
            let step = format!("step-{number:02}");
            if let Some(tab) = tabs.get_mut(tab) {
                if is_opened_afresh {
                    *tab = Tab::open(&shelf);
                }
                prop_assert_eq!(tab.finish(&step), Ok(()));
            }
            kept.push(step);
        }
        prop_assert_eq!(steps(&shelf), kept);
    }
}

#[test]
fn what_one_tab_erases_the_other_does_not_bring_back() {
    let shelf = MemoryShelf::default();
    let (mut one, mut other) = (Tab::open(&shelf), Tab::open(&shelf));
    assert!(!other.keeper.was_erased(), "nothing was kept yet");
    one.finish("a").expect("kept");
    assert!(other.keeper.news().is_some());
    assert!(!other.keeper.was_erased());
    one.keeper.erase().expect("erased");
    assert!(!one.keeper.was_erased(), "it was this tab itself");
    assert!(other.keeper.was_erased());
    assert!(!other.keeper.was_erased(), "told once");
    other.save = save_of("Ada");
    other.finish("b").expect("kept");
    assert_eq!(steps(&shelf), ["b"]);
}
