//! Whatever happens, is missing, or is to be done has its sentence.

use fledge::domain::challenge::{Doing, Gap, Lack, Tally, Texts, Whom};
use fledge::domain::coach::Hat;
use fledge::domain::sandbox::{Event, Kind, Measure, NoticeKind, Refusal, Risk};
use fledge::i18n::{events, gaps, solution};

use crate::save_round_trip::every_action;
use crate::solve::pack;
use crate::town::{Town, list, person, post};

/// A finished sentence: it begins with a capital letter or a name and ends with a stop.
#[track_caller]
fn is_sentence(text: &str, of: &str) {
    assert!(text.len() > 8, "{of}: “{text}”");
    assert!(text.ends_with(['.', '?', '!', '”']), "{of}: “{text}”");
    assert!(
        !text.contains("  ") && !text.contains(".."),
        "{of}: “{text}”"
    );
}

/// One of each.
fn every_gap() -> Vec<Gap> {
    let tally = Tally { have: 1, need: 3 };
    let (who, id) = (|| person("ada"), || post("hello"));
    let all = vec![
        Gap::Hat,
        Gap::OtherHat(vec![Hat::Personal, Hat::Professional]),
        Gap::Name,
        Gap::Bio(tally),
        Gap::Follows(tally),
        Gap::FollowsUnwanted(who(), Kind::Bot),
        Gap::FollowsOf(vec![who()], tally),
        Gap::FollowsVia(tally),
        Gap::NoList,
        Gap::ListTooShort(list("tea"), tally),
        Gap::ListUnread(list("tea")),
        Gap::ListOf(true, tally),
        Gap::Unopened(id()),
        Gap::Saves(tally),
        Gap::SavedHarmful(id()),
        Gap::SavedUnopened(tally),
        Gap::Reposts(tally),
        Gap::RepostedUnread(id()),
        Gap::RepostedHarmful(id()),
        Gap::RepostedRisky(id(), Risk::NoAltText),
        Gap::Quotes(tally),
        Gap::QuotedWithoutCredit(id(), who()),
        Gap::NoPost,
        Gap::PostTooShort(id(), tally),
        Gap::PostWithoutHashtag(id()),
        Gap::HashtagUnclear(id(), "#nightshift".to_owned()),
        Gap::NotWritten {
            texts: Texts::Reply,
            to: Some(Whom::Cast(who())),
            tally,
        },
        Gap::Lacks(Lack::Hashtag),
        Gap::StillThere(id()),
        Gap::StillSent("~message-1".into()),
        Gap::MessagesUnopened(who()),
        Gap::LinkOpened("bait".into()),
        Gap::NotAskedYet(who()),
        Gap::RequestWaiting(who(), true),
        Gap::RequestOtherwise(who(), true),
        Gap::NotMuted(who()),
        Gap::NotBlocked(who()),
        Gap::NotReported(who()),
        Gap::NextMeasure(Measure::ChangePassword),
        Gap::MeasureTooEarly(Measure::TellFollowers, Measure::ChangePassword),
        Gap::Uncorrected(id()),
        Gap::DeletedNotCorrected(id()),
        Gap::NotBegun("chat".into()),
        Gap::StayLonger("chat".into(), tally),
        Gap::Deeds(Doing::Open, tally),
        Gap::NextAction(Box::new(fledge::domain::sandbox::Action::Open(id()))),
    ];
    all.iter().for_each(is_known);
    let kinds: std::collections::HashSet<_> = all.iter().map(std::mem::discriminant).collect();
    assert_eq!(kinds.len(), 46, "one of each");
    all
}

/// Nothing to do: only that a new gap doesn't compile until it is here.
fn is_known(gap: &Gap) {
    match gap {
        Gap::Hat
        | Gap::OtherHat(_)
        | Gap::Name
        | Gap::Bio(_)
        | Gap::Follows(_)
        | Gap::FollowsUnwanted(..)
        | Gap::FollowsOf(..)
        | Gap::FollowsVia(_)
        | Gap::NoList
        | Gap::ListTooShort(..)
        | Gap::ListUnread(_)
        | Gap::ListOf(..)
        | Gap::Unopened(_)
        | Gap::Saves(_)
        | Gap::SavedHarmful(_)
        | Gap::SavedUnopened(_)
        | Gap::Reposts(_)
        | Gap::RepostedUnread(_)
        | Gap::RepostedHarmful(_)
        | Gap::RepostedRisky(..)
        | Gap::Quotes(_)
        | Gap::QuotedWithoutCredit(..)
        | Gap::NoPost
        | Gap::PostTooShort(..)
        | Gap::PostWithoutHashtag(_)
        | Gap::HashtagUnclear(..)
        | Gap::NotWritten { .. }
        | Gap::Lacks(_)
        | Gap::StillThere(_)
        | Gap::StillSent(_)
        | Gap::MessagesUnopened(_)
        | Gap::LinkOpened(_)
        | Gap::NotAskedYet(_)
        | Gap::RequestWaiting(..)
        | Gap::RequestOtherwise(..)
        | Gap::NotMuted(_)
        | Gap::NotBlocked(_)
        | Gap::NotReported(_)
        | Gap::NextMeasure(_)
        | Gap::MeasureTooEarly(..)
        | Gap::Uncorrected(_)
        | Gap::DeletedNotCorrected(_)
        | Gap::NotBegun(_)
        | Gap::StayLonger(..)
        | Gap::Deeds(..)
        | Gap::NextAction(_) => {}
    }
}

#[test]
fn every_gap_is_told_in_a_sentence() {
    let play = Town::small().play();
    for gap in every_gap() {
        is_sentence(&gaps::say(&gap, play.world()), &format!("{gap:?}"));
    }
}

#[test]
fn every_lack_is_told_in_a_sentence() {
    let play = Town::small().play();
    let words = || vec!["tea".to_owned()];
    for lack in [
        Lack::Words(Tally { have: 0, need: 1 }),
        Lack::Hashtag,
        Lack::ClearHashtag("#nightshift".to_owned()),
        Lack::Tag("Tea".to_owned()),
        Lack::Question,
        Lack::Thanks,
        Lack::Name,
        Lack::Says(words()),
        Lack::Hat(Hat::Organisation),
        Lack::Picture,
        Lack::Category(words()),
        Lack::Without("pledge".to_owned()),
    ] {
        let shown = format!("{lack:?}");
        is_sentence(&gaps::say(&Gap::Lacks(lack), play.world()), &shown);
    }
}

#[test]
fn every_sort_of_text_and_doing_has_its_words() {
    use Doing::{Follow, Like, Open, ReadList, ReadTag, Repost, Save, SendMessage, Write};
    use Texts::{Any, Message, Post, Quote, Reply};
    let play = Town::small().play();
    let tally = Tally { have: 0, need: 1 };
    for texts in [Any, Post, Reply, Quote, Message] {
        for to in [None, Some(Whom::You), Some(Whom::Post(post("study")))] {
            let gap = Gap::NotWritten { texts, to, tally };
            is_sentence(&gaps::say(&gap, play.world()), &format!("{gap:?}"));
        }
    }
    for what in [
        Open,
        Like,
        Save,
        Repost,
        Follow,
        ReadList,
        ReadTag,
        Write,
        SendMessage,
    ] {
        let gap = Gap::Deeds(what, tally);
        is_sentence(&gaps::say(&gap, play.world()), &format!("{gap:?}"));
    }
}

#[test]
fn every_action_of_a_solution_is_told_in_a_sentence() {
    let play = Town::small().play();
    let pack = pack(Vec::new());
    let actions = every_action();
    let lines = solution::lines(&pack, &actions, play.world());
    for (line, action) in lines.iter().zip(&actions) {
        is_sentence(line, &format!("{action:?}"));
    }
}

#[test]
fn every_event_and_refusal_is_told_in_a_sentence() {
    let play = Town::small().play();
    let (by, id, message) = (|| person("ada"), || post("hello"), || "m".into());
    for event in [
        Event::QuotedYours {
            by: by(),
            quote: id(),
            of: id(),
        },
        Event::ScreenshotPosted {
            by: by(),
            post: id(),
            of: id(),
        },
        Event::MessageCame(message()),
        Event::FollowRequested(by()),
        Event::Climbing(id()),
        Event::NameWritten,
        Event::Edited(id()),
        Event::Saved(id()),
        Event::Unsaved(id()),
        Event::TagRead("Tea".to_owned()),
        Event::MessagesOpened(by()),
        Event::MessageSent(message()),
        Event::LinkOpened(message()),
        Event::RequestAccepted(by()),
        Event::RequestDeclined(by()),
        Event::Muted(by()),
        Event::Unmuted(by()),
        Event::Blocked(by()),
        Event::Unblocked(by()),
        Event::Reported(by()),
        Event::Secured(Measure::TellEmployer),
        Event::SceneBegan("chat".into()),
        Event::Refused(Refusal::NoSuchMessage(message())),
        Event::Refused(Refusal::NoSuchScene("chat".into())),
        Event::Refused(Refusal::NoRequest(by())),
        Event::Refused(Refusal::IsBlocked(by())),
    ] {
        is_sentence(&events::say(&event, play.world()), &format!("{event:?}"));
    }
    for kind in [
        NoticeKind::Quoted(id()),
        NoticeKind::Screenshot(id()),
        NoticeKind::Message(message()),
        NoticeKind::FollowRequest,
        NoticeKind::Climbing(id()),
    ] {
        assert!(events::notice(&kind).len() > 8, "{kind:?}");
    }
}
