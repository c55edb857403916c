//! Words that came from somebody else.

use fledge::domain::cohort::{Name, clean_block, clean_line};
use fledge::domain::text::hidden_characters;
use proptest::prelude::*;

proptest! {
    #[test]
    fn a_name_is_one_short_line_in_which_nothing_hides(text in "(\\PC|[\u{0}-\u{20}\u{200b}-\u{202e}\u{e0041}]){0,200}") {
        let name = Name::new(&text);
        prop_assert!(!name.as_str().contains(['\n', '\r', '\t']));
        prop_assert!(hidden_characters(name.as_str()).is_empty());
        prop_assert!(name.as_str().chars().count() <= 60 * 12);
        prop_assert_eq!(Name::new(name.as_str()), name);
    }

    #[test]
    fn cleaning_twice_is_cleaning_once(text in "(\\PC|[\n\r\u{200d}\u{fe0f}\u{202e}]){0,60}") {
        let once = clean_block(&text, 20);
        prop_assert_eq!(clean_block(&once, 20), once);
    }
}

#[test]
fn hostile_names_come_out_bounded_and_plain() {
    assert_eq!(Name::new("<b>Ada</b> & co").as_str(), "<b>Ada</b> & co");
    assert_eq!(Name::new("Ada\u{202e}\u{200b} L\u{0}").as_str(), "Ada L");
    assert_eq!(Name::new("  Ada\r\n\tLovelace ").as_str(), "Ada Lovelace");
    assert_eq!(Name::new(&"x".repeat(10_000)).as_str(), "x".repeat(60));
    let piled = format!("A{}", "\u{301}".repeat(10_000));
    assert!(Name::new(&piled).as_str().chars().count() <= 12);
}

#[test]
fn what_does_its_work_in_a_name_stays() {
    for name in ["👩🏽\u{200d}🔧 Zoë", "שָׁלוֹם"] {
        assert_eq!(clean_line(name, 60), name);
    }
}

#[test]
fn a_block_keeps_its_lines() {
    assert_eq!(clean_block("one\r\ntwo\n", 60), "one\ntwo");
}
