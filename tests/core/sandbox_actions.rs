//! What each action does, and that asking again for what is so already changes nothing.

use fledge::domain::coach::Hat;
use fledge::domain::sandbox::{Action, Author, Event, Playthrough};

use crate::save_round_trip::picture;
use crate::town::{Town, add, follow, go_on, list, make_list, person, post, publish, quote, reply};

/// Does `action` twice after `before`: the first time it gives `event`, the second time nothing.
fn changes_once(
    before: impl IntoIterator<Item = Action>,
    action: Action,
    event: Event,
) -> Playthrough {
    let mut play = Town::small().after(before);
    let length = play.log().len();
    assert_eq!(go_on(&mut play, action.clone()), [event]);
    assert_eq!(play.log().len(), length + 1);
    let once = play.clone();
    assert_eq!(go_on(&mut play, action), []);
    assert_eq!(
        play.log(),
        once.log(),
        "what changes nothing is not remembered"
    );
    once
}

#[test]
fn choosing_a_hat_puts_it_in_the_profile() {
    let hat = Hat::Professional;
    let play = changes_once([], Action::ChooseHat(hat), Event::HatChosen(hat));
    assert_eq!(play.world().profile.hat, Some(hat));
}

#[test]
fn another_hat_replaces_the_first() {
    let play = changes_once(
        [Action::ChooseHat(Hat::Personal)],
        Action::ChooseHat(Hat::Organisation),
        Event::HatChosen(Hat::Organisation),
    );
    assert_eq!(play.world().profile.hat, Some(Hat::Organisation));
}

#[test]
fn a_bio_is_kept_without_the_space_around_it() {
    let mut play = Town::small().play();
    let events = go_on(&mut play, Action::WriteBio("  Nurse in Leek \n".to_owned()));
    assert_eq!(events, [Event::BioWritten]);
    assert_eq!(play.world().profile.bio, "Nurse in Leek");
}

#[test]
fn following_adds_somebody_once() {
    let play = changes_once([], follow("ada"), Event::Followed(person("ada")));
    assert_eq!(play.world().following, [person("ada")].into());
}

#[test]
fn unfollowing_takes_only_that_one_away() {
    let play = changes_once(
        [follow("ada"), follow("ben")],
        Action::Unfollow(person("ada")),
        Event::Unfollowed(person("ada")),
    );
    assert_eq!(play.world().following, [person("ben")].into());
}

#[test]
fn a_list_is_made_empty_and_unread_under_its_name_in_lower_case() {
    let mut play = Town::small().play();
    let action = Action::CreateList {
        name: " Night Shift ".to_owned(),
        is_private: true,
    };
    let events = go_on(&mut play, action);
    assert_eq!(events, [Event::ListCreated(list("night shift"))]);
    let made = play
        .world()
        .list(&list("night shift"))
        .expect("it is there");
    assert_eq!(made.name, "Night Shift");
    assert!(made.is_private);
    assert!(made.people.is_empty());
    assert_eq!(made.read_with, 0);
}

#[test]
fn lists_stand_in_the_order_they_were_made() {
    let play = Town::small().after([make_list("Wards"), make_list("Allies")]);
    let names: Vec<&str> = play
        .world()
        .lists
        .iter()
        .map(|one| one.name.as_str())
        .collect();
    assert_eq!(names, ["Wards", "Allies"]);
}

#[test]
fn deleting_a_list_takes_only_that_one_away() {
    let mut play = Town::small().after([make_list("Wards"), make_list("Allies")]);
    let events = go_on(&mut play, Action::DeleteList(list("wards")));
    assert_eq!(events, [Event::ListDeleted(list("wards"))]);
    assert!(play.world().list(&list("wards")).is_none());
    assert!(play.world().list(&list("allies")).is_some());
}

#[test]
fn somebody_is_put_in_a_list_once_and_without_being_followed() {
    let play = changes_once(
        [make_list("Wards")],
        add("wards", "ben"),
        Event::AddedToList(list("wards"), person("ben")),
    );
    let made = play.world().list(&list("wards")).expect("it is there");
    assert_eq!(made.people, [person("ben")]);
    assert!(play.world().following.is_empty());
    assert_eq!(play.world().lists_with(&person("ben")).len(), 1);
}

#[test]
fn taking_somebody_out_of_a_list_leaves_the_others() {
    let play = changes_once(
        [make_list("Wards"), add("wards", "ada"), add("wards", "ben")],
        Action::RemoveFromList(list("wards"), person("ada")),
        Event::RemovedFromList(list("wards"), person("ada")),
    );
    let made = play.world().list(&list("wards")).expect("it is there");
    assert_eq!(made.people, [person("ben")]);
}

#[test]
fn reading_a_list_counts_when_it_has_more_people_than_last_time() {
    let mut play = changes_once(
        [make_list("Wards"), add("wards", "ada")],
        Action::ReadList(list("wards")),
        Event::ListRead(list("wards")),
    );
    go_on(&mut play, add("wards", "ben"));
    assert_eq!(
        go_on(&mut play, Action::ReadList(list("wards"))),
        [Event::ListRead(list("wards"))]
    );
    go_on(
        &mut play,
        Action::RemoveFromList(list("wards"), person("ben")),
    );
    assert_eq!(go_on(&mut play, Action::ReadList(list("wards"))), []);
    assert_eq!(
        play.world().list(&list("wards")).map(|one| one.read_with),
        Some(2)
    );
}

#[test]
fn reading_an_empty_list_changes_nothing() {
    let mut play = Town::small().after([make_list("Wards")]);
    assert_eq!(go_on(&mut play, Action::ReadList(list("wards"))), []);
}

#[test]
fn opening_a_post_is_remembered_once() {
    let play = changes_once(
        [],
        Action::Open(post("hello")),
        Event::Opened(post("hello")),
    );
    assert!(play.world().opened.contains(&post("hello")));
}

#[test]
fn a_like_counts_once_and_can_be_taken_back() {
    let play = changes_once([], Action::Like(post("hello")), Event::Liked(post("hello")));
    let hello = play.world().post(&post("hello")).expect("it is there");
    assert_eq!(play.world().like_count(hello), 1);
    let back = changes_once(
        [Action::Like(post("hello"))],
        Action::Unlike(post("hello")),
        Event::Unliked(post("hello")),
    );
    let hello = back.world().post(&post("hello")).expect("it is there");
    assert_eq!(back.world().like_count(hello), 0);
}

#[test]
fn a_repost_remembers_whether_the_post_was_opened_before() {
    for (before, opened_first) in [(vec![], false), (vec![Action::Open(post("study"))], true)] {
        let play = changes_once(
            before,
            Action::Repost(post("study")),
            Event::Reposted {
                post: post("study"),
                opened_first,
            },
        );
        let study = play.world().post(&post("study")).expect("it is there");
        assert_eq!(play.world().repost_count(study), 1);
        assert!(play.world().has_reposted(&post("study")));
    }
}

#[test]
fn opening_after_the_repost_does_not_make_it_read_first() {
    let play = Town::small().after([Action::Repost(post("study")), Action::Open(post("study"))]);
    assert!(play.world().reposts.iter().all(|one| !one.opened_first));
}

#[test]
fn a_repost_taken_back_and_done_again_counts_as_read_when_it_was_opened_in_between() {
    let play = Town::small().after([
        Action::Repost(post("study")),
        Action::Unrepost(post("study")),
        Action::Open(post("study")),
        Action::Repost(post("study")),
    ]);
    assert_eq!(play.world().reposts.len(), 1);
    assert!(play.world().reposts.iter().all(|one| one.opened_first));
}

#[test]
fn what_the_learner_writes_appears_now_under_their_name() {
    let mut play = Town::small().after([Action::Wait(5)]);
    let now = play.world().now() + 1;
    for (action, reply_to, quote_of) in [
        (publish(" Hello town "), None, None),
        (reply("hello", " Hello town "), Some(post("hello")), None),
        (quote("study", " Hello town "), None, Some(post("study"))),
    ] {
        let events = play.act(now, action);
        let [Event::Published(id)] = events.as_slice() else {
            panic!("{events:?}");
        };
        let written = play.world().post(id).expect("it is there");
        assert_eq!(written.by, Author::You);
        assert_eq!(written.at, now);
        assert_eq!(written.text, "Hello town");
        assert_eq!(
            (&written.reply_to, &written.quote_of),
            (&reply_to, &quote_of)
        );
    }
    assert_eq!(play.world().posts_by(&Author::You).len(), 3);
}

#[test]
fn a_picture_and_its_description_appear_with_the_post() {
    for media in [picture(Some("A green door")), picture(None)] {
        let mut play = Town::small().after([]);
        let events = go_on(
            &mut play,
            Action::PublishPicture("Our door".into(), media.clone()),
        );
        assert!(matches!(events.first(), Some(Event::Published(_))));
        let post = play.world().written.first().expect("a post");
        assert_eq!(
            (post.text.as_str(), &post.media),
            ("Our door", &Some(media))
        );
    }
}

#[test]
fn a_deleted_post_is_gone_and_its_id_is_not_given_again() {
    let mut play = Town::small().after([publish("One")]);
    let one = play.world().written.first().expect("written").id.clone();
    assert_eq!(
        go_on(&mut play, Action::Delete(one.clone())),
        [Event::Deleted(one.clone())]
    );
    assert!(play.world().post(&one).is_none());
    go_on(&mut play, publish("Two"));
    assert!(play.world().written.iter().all(|post| post.id != one));
}

#[test]
fn waiting_moves_the_sandbox_ahead_and_brings_what_is_due() {
    let mut play = Town::small().play();
    assert!(play.world().post(&post("later")).is_none());
    assert_eq!(play.act(0, Action::Wait(30)), [Event::Waited(30)]);
    assert_eq!(play.world().now(), 30);
    assert!(play.world().post(&post("later")).is_some());
}
