//! Goals about the profile and about whom somebody follows.

use fledge::domain::challenge::{Gap, Goal, Tally};
use fledge::domain::coach::Hat;
use fledge::domain::sandbox::{Action, Kind, Playthrough};

use crate::town::{Town, follow, go_on, person};

fn tally(have: u32, need: u32) -> Tally {
    Tally { have, need }
}

fn bio(text: &str) -> Action {
    Action::WriteBio(text.to_owned())
}

#[test]
fn a_hat_is_missing_until_one_is_chosen() {
    let mut play = Town::small().play();
    assert_eq!(Goal::HatChosen.gaps(play.world()), [Gap::Hat]);
    assert_eq!(Goal::HatChosen.tally(play.world()), tally(0, 1));
    for hat in Hat::ALL {
        go_on(&mut play, Action::ChooseHat(hat));
        assert!(Goal::HatChosen.is_met(play.world()), "{hat:?}");
        assert_eq!(Goal::HatChosen.tally(play.world()), tally(1, 1));
    }
}

#[test]
fn a_bio_is_missing_words_until_it_has_enough_of_its_own() {
    let goal = Goal::BioWritten { words: 3 };
    let gap = |have| vec![Gap::Bio(tally(have, 3))];
    for (text, gaps) in [
        ("Nurse", gap(1)),
        ("Nurse – in", gap(2)),
        ("Nurse #Leek @ada_town ＃Leek", gap(1)),
        ("🎉 🎉 🎉 ...", gap(0)),
        ("Nurse in Leek", vec![]),
        ("Nurse\nin\tLeek and more", vec![]),
        ("公共 图书馆 员", vec![]),
    ] {
        let play = Town::small().after([bio(text)]);
        assert_eq!(goal.gaps(play.world()), gaps, "{text}");
        let done = u32::from(gaps.is_empty());
        assert_eq!(goal.tally(play.world()), tally(done, 1), "{text}");
    }
    assert_eq!(goal.gaps(Town::small().play().world()), gap(0));
}

#[test]
fn following_good_accounts_counts_people_and_organisations_but_no_noise_and_no_pretence() {
    let goal = Goal::FollowsGood { people: 3 };
    let mut play = Town::small().play();
    let gaps = |play: &Playthrough| goal.gaps(play.world());
    assert_eq!(gaps(&play), [Gap::Follows(tally(0, 3))]);
    for who in ["bot", "mimic"] {
        go_on(&mut play, follow(who));
        assert_eq!(gaps(&play), [Gap::Follows(tally(0, 3))], "{who}");
    }
    for (who, have) in [("council", 1), ("dot", 2)] {
        go_on(&mut play, follow(who));
        assert_eq!(gaps(&play), [Gap::Follows(tally(have, 3))], "{who}");
    }
    go_on(&mut play, follow("eve"));
    assert_eq!(gaps(&play), []);
    assert_eq!(goal.tally(play.world()), tally(3, 3));
    go_on(&mut play, follow("ada"));
    assert_eq!(
        goal.tally(play.world()),
        tally(3, 3),
        "never more than asked for"
    );
    go_on(&mut play, Action::Unfollow(person("ada")));
    go_on(&mut play, Action::Unfollow(person("eve")));
    assert_eq!(gaps(&play), [Gap::Follows(tally(2, 3))]);
}

#[test]
fn every_kind_of_account_but_bots_and_impostors_is_good_to_follow() {
    let goal = Goal::FollowsGood { people: 1 };
    for (who, is_good) in [
        ("ada", true),
        ("ben", true),
        ("council", true),
        ("dot", true),
        ("eve", true),
        ("bot", false),
        ("mimic", false),
    ] {
        let play = Town::small().after([follow(who)]);
        assert_eq!(goal.is_met(play.world()), is_good, "{who}");
    }
}

#[test]
fn an_impostor_followed_stands_in_the_way_until_unfollowed() {
    let goal = Goal::FollowsNone {
        kinds: vec![Kind::Impostor, Kind::Bot],
    };
    let mut play = Town::small().after([follow("ada")]);
    assert!(goal.is_met(play.world()));
    go_on(&mut play, follow("mimic"));
    go_on(&mut play, follow("bot"));
    let bot = Gap::FollowsUnwanted(person("bot"), Kind::Bot);
    let mimic = Gap::FollowsUnwanted(person("mimic"), Kind::Impostor);
    assert_eq!(goal.gaps(play.world()), [bot.clone(), mimic]);
    go_on(&mut play, Action::Unfollow(person("mimic")));
    assert_eq!(goal.gaps(play.world()), [bot]);
    go_on(&mut play, Action::Unfollow(person("bot")));
    assert!(goal.is_met(play.world()));
}

#[test]
fn staying_away_from_some_kinds_leaves_the_others_alone() {
    let goal = Goal::FollowsNone {
        kinds: vec![Kind::Impostor],
    };
    assert!(goal.is_met(Town::small().after([follow("bot")]).world()));
}

#[test]
fn staying_away_is_met_from_the_start_and_adds_nothing_to_do() {
    let goal = Goal::FollowsNone {
        kinds: vec![Kind::Bot],
    };
    let play = Town::small().play();
    assert!(goal.is_met(play.world()));
    assert_eq!(goal.tally(play.world()), tally(0, 0));
    assert!(goal.tally(play.world()).is_full());
}

#[test]
fn all_is_met_when_each_part_is_and_names_what_is_missing_in_order() {
    let goal = Goal::All(vec![
        Goal::HatChosen,
        Goal::FollowsNone {
            kinds: vec![Kind::Impostor],
        },
        Goal::FollowsGood { people: 2 },
    ]);
    let mut play = Town::small().after([follow("mimic")]);
    assert_eq!(
        goal.gaps(play.world()),
        [
            Gap::Hat,
            Gap::FollowsUnwanted(person("mimic"), Kind::Impostor),
            Gap::Follows(tally(0, 2)),
        ]
    );
    assert_eq!(goal.tally(play.world()), tally(0, 3));
    go_on(&mut play, Action::ChooseHat(Hat::Personal));
    go_on(&mut play, follow("ada"));
    assert_eq!(goal.tally(play.world()), tally(2, 3));
    go_on(&mut play, follow("ben"));
    assert!(!goal.is_met(play.world()), "the impostor is still followed");
    go_on(&mut play, Action::Unfollow(person("mimic")));
    assert!(goal.is_met(play.world()));
    assert!(goal.tally(play.world()).is_full());
}

#[test]
fn all_of_nothing_is_met() {
    let play = Town::small().play();
    assert!(Goal::All(vec![]).is_met(play.world()));
}

#[test]
fn a_pack_that_asks_for_more_than_can_be_counted_is_counted_as_far_as_can_be() {
    let greedy = Goal::FollowsGood { people: u32::MAX };
    let goal = Goal::All(vec![greedy.clone(), Goal::HatChosen, greedy]);
    let play = Town::small().after([follow("ada")]);
    assert_eq!(goal.tally(play.world()), tally(2, u32::MAX));
}
