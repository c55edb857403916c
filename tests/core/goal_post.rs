//! The goal of a first post: words enough, and a hashtag that can be read aloud.

use fledge::domain::challenge::{Gap, Goal, Tally};
use fledge::domain::sandbox::{Action, Playthrough};

use crate::town::{Town, go_on, publish, quote, reply};

const POSTED: Goal = Goal::Posted {
    words: 4,
    has_hashtag: true,
};

/// What is missing once these texts are posted, and the id of the last.
fn gaps(texts: &[&str]) -> (Vec<Gap>, fledge::domain::PostId) {
    let play = Town::small().after(texts.iter().map(|text| publish(text)));
    let last = play.world().written.last().expect("written").id.clone();
    (POSTED.gaps(play.world()), last)
}

#[test]
fn nothing_posted_is_the_first_thing_missing() {
    let play = Town::small().play();
    assert_eq!(POSTED.gaps(play.world()), [Gap::NoPost]);
    assert_eq!(POSTED.tally(play.world()), Tally { have: 0, need: 1 });
}

#[test]
fn a_reply_or_a_quote_is_not_the_post_asked_for() {
    let text = "Looking forward to Monday #NursingLife";
    let play = Town::small().after([reply("hello", text), quote("hello", text)]);
    assert_eq!(POSTED.gaps(play.world()), [Gap::NoPost]);
}

#[test]
fn a_post_with_words_and_a_readable_hashtag_reaches_the_goal() {
    for text in [
        "Looking forward to Monday #NursingLife",
        "#nursing is what I love",
        "Looking forward to Monday #NursingLife #Leek",
        "我 爱 图书 馆 #公共图书馆公共图书馆公共",
    ] {
        assert_eq!(gaps(&[text]).0, [], "{text}");
    }
}

#[test]
fn a_long_lower_case_hashtag_can_not_be_read_aloud() {
    let (found, id) = gaps(&["Looking forward to Monday #communitynursing"]);
    assert_eq!(
        found,
        [Gap::HashtagUnclear(id, "#communitynursing".to_owned())]
    );
}

#[test]
fn one_clear_hashtag_does_not_excuse_another_that_is_unclear() {
    let (found, id) = gaps(&["Looking forward to Monday #NursingLife #communitynursing"]);
    assert_eq!(
        found,
        [Gap::HashtagUnclear(id, "#communitynursing".to_owned())]
    );
}

#[test]
fn a_post_without_hashtag_is_named() {
    let (found, id) = gaps(&["Looking forward to Monday"]);
    assert_eq!(found, [Gap::PostWithoutHashtag(id)]);
}

#[test]
fn hashtags_and_handles_are_not_words_of_ones_own() {
    let (found, id) = gaps(&["Monday @ada_town @ben_town #NursingLife #Leek"]);
    assert_eq!(found, [Gap::PostTooShort(id, Tally { have: 1, need: 4 })]);
}

#[test]
fn everything_missing_is_named_at_once() {
    let (found, id) = gaps(&["Monday"]);
    let short = Gap::PostTooShort(id.clone(), Tally { have: 1, need: 4 });
    assert_eq!(found, [short, Gap::PostWithoutHashtag(id)]);
}

#[test]
fn the_best_post_counts_and_among_equals_the_last() {
    let good = "Looking forward to Monday #NursingLife";
    assert_eq!(gaps(&[good, "Monday"]).0, []);
    let (found, id) = gaps(&["Looking forward to Monday", "Looking forward to Tuesday"]);
    assert_eq!(found, [Gap::PostWithoutHashtag(id)]);
}

#[test]
fn a_hashtag_is_only_asked_for_where_the_step_asks() {
    let goal = Goal::Posted {
        words: 4,
        has_hashtag: false,
    };
    for text in [
        "Looking forward to Monday",
        "Looking forward to Monday #communitynursing",
    ] {
        assert!(
            goal.is_met(Town::small().after([publish(text)]).world()),
            "{text}"
        );
    }
}

fn reword(play: &mut Playthrough, text: &str) {
    let last = play.world().written.last().expect("written").id.clone();
    go_on(play, Action::Delete(last));
    go_on(play, publish(text));
}

#[test]
fn rewording_closes_one_gap_after_the_other() {
    let mut play = Town::small().after([publish("Monday #communitynursing")]);
    assert_eq!(POSTED.gaps(play.world()).len(), 2);
    reword(&mut play, "Looking forward to Monday #communitynursing");
    assert_eq!(POSTED.gaps(play.world()).len(), 1);
    reword(&mut play, "Looking forward to Monday #CommunityNursing");
    assert!(POSTED.is_met(play.world()));
    assert_eq!(POSTED.tally(play.world()), Tally { have: 1, need: 1 });
    let last = play.world().written.last().expect("written").id.clone();
    go_on(&mut play, Action::Delete(last));
    assert_eq!(POSTED.gaps(play.world()), [Gap::NoPost]);
}
