//! Remarks on the words of a draft.

use fledge::domain::challenge::Verb;
use fledge::domain::cohort::Comment;
use proptest::prelude::*;

fn on(draft: &str, words: std::ops::Range<usize>) -> Comment {
    Comment::on(draft, Some(words), Verb::Challenge, "why?")
}

proptest! {
    #[test]
    fn a_remark_stays_on_its_words(draft in "\\PC{1,30}", a in 0_usize..30, b in 0_usize..30) {
        let places: Vec<usize> = draft.char_indices().map(|(at, _)| at).collect();
        let (a, b) = (places[a % places.len()], places[b % places.len()]);
        prop_assume!(a < b);
        prop_assert_eq!(on(&draft, a..b).place(&draft), Some(a..b));
    }
}

#[test]
fn words_that_are_not_there_make_a_remark_on_all_of_it() {
    let backwards = std::ops::Range { start: 2, end: 1 };
    for nowhere in [backwards, 0..0, 1..2, 0..99] {
        assert_eq!(on("aé", nowhere).words, None);
    }
    let comment = on("one two", 4..7);
    assert_eq!(comment.place("one"), None);
    assert_eq!(comment.place("ONE TWO THREE"), Some(4..7));
    let mut comment = comment;
    comment.words = Some(u32::MAX - 1..u32::MAX);
    assert_eq!(comment.place("one two"), None);
}
