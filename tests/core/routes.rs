//! Addresses: every route prints to a hash that reads back as the same route.

use fledge::domain::cohort::{CohortId, LearnerKey};
use fledge::i18n::papers::Kind;
use fledge::ui::{Desk, Place, Route};
use proptest::prelude::*;

/// Any id: people make lists of any name, and packs may come from anybody.
fn id() -> impl Strategy<Value = String> {
    prop_oneof!["[a-z0-9-]{1,12}", any::<String>()].prop_filter("not empty", |id| !id.is_empty())
}

fn place() -> impl Strategy<Value = Place> {
    prop_oneof![
        Just(Place::Home),
        Just(Place::People),
        id().prop_map(|id| Place::Person(id.into())),
        Just(Place::Choose),
        id().prop_map(|id| Place::Post(id.into())),
        id().prop_map(Place::Tag),
        Just(Place::Lists),
        id().prop_map(|id| Place::List(id.into())),
        id().prop_map(|id| Place::ListPeople(id.into())),
        Just(Place::News),
        Just(Place::You),
        id().prop_map(|id| Place::Reply(id.into())),
        id().prop_map(|id| Place::Quote(id.into())),
        id().prop_map(|id| Place::Edit(id.into())),
        Just(Place::Saved),
        Just(Place::Messages),
        id().prop_map(|id| Place::Conversation(id.into())),
        Just(Place::Account),
        any::<u64>().prop_map(Place::DayOfDraft),
        id().prop_map(|id| Place::DayOfPost(id.into())),
    ]
}

fn desk() -> impl Strategy<Value = Desk> {
    let learner = proptest::collection::vec(any::<u8>(), 33)
        .prop_map(|bytes| Desk::Learner(LearnerKey(bytes.try_into().expect("33 bytes"))));
    prop_oneof![
        learner,
        Just(Desk::Wall),
        Just(Desk::Collect),
        Just(Desk::Invite),
        Just(Desk::Edit),
        Just(Desk::Pictures),
        Just(Desk::Buddies),
        Just(Desk::Keep),
    ]
}

fn route() -> impl Strategy<Value = Route> {
    prop_oneof![
        Just(Route::Challenge),
        id().prop_map(|id| Route::Step(id.into())),
        place().prop_map(Route::Practice),
        proptest::option::of(any::<u64>()).prop_map(Route::Write),
        Just(Route::Me),
        Just(Route::Cohorts),
        Just(Route::NewCohort),
        Just(Route::BringCohort),
        (any::<[u8; 8]>(), desk()).prop_map(|(id, desk)| Route::Cohort(CohortId(id), desk)),
        Just(Route::Journal),
        Just(Route::Documents),
        proptest::sample::select(&Kind::ALL[..]).prop_map(Route::Document),
        Just(Route::Confidence),
    ]
}

proptest! {
    #[test]
    fn a_route_reads_back_from_its_own_address(route in route()) {
        let address = route.to_string();
        prop_assert!(address.is_ascii(), "{address}");
        prop_assert_eq!(Route::parse(&address), route);
    }

    #[test]
    fn any_address_is_some_route_and_keeps_its_meaning(hash in any::<String>()) {
        let route = Route::parse(&hash);
        prop_assert_eq!(Route::parse(&route.to_string()), route);
    }
}

#[test]
fn addresses_stay_as_they_are() {
    for (address, route) in [
        ("#/", Route::Challenge),
        ("#/step/make-list", Route::Step("make-list".into())),
        ("#/practice", Route::Practice(Place::Home)),
        (
            "#/practice/list/tea%20break/people",
            Route::Practice(Place::ListPeople("tea break".into())),
        ),
        ("#/practice/messages", Route::Practice(Place::Messages)),
        (
            "#/practice/messages/asha",
            Route::Practice(Place::Conversation("asha".into())),
        ),
        ("#/practice/saved", Route::Practice(Place::Saved)),
        ("#/practice/account", Route::Practice(Place::Account)),
        (
            "#/practice/draft/1795000100123/next-day",
            Route::Practice(Place::DayOfDraft(1_795_000_100_123)),
        ),
        (
            "#/practice/post/~post-1/next-day",
            Route::Practice(Place::DayOfPost("~post-1".into())),
        ),
        ("#/write", Route::Write(None)),
        (
            "#/write/1795000100123",
            Route::Write(Some(1_795_000_100_123)),
        ),
        ("#/me", Route::Me),
        ("#/cohorts", Route::Cohorts),
        ("#/cohorts/new", Route::NewCohort),
        (
            "#/cohort/00ff102030405060/collect",
            Route::Cohort(CohortId([0, 255, 16, 32, 48, 64, 80, 96]), Desk::Collect),
        ),
        ("#/journal", Route::Journal),
        ("#/documents", Route::Documents),
        ("#/documents/record", Route::Document(Kind::Record)),
        ("#/confidence", Route::Confidence),
    ] {
        assert_eq!(route.to_string(), address);
        assert_eq!(Route::parse(address), route);
    }
    assert_eq!(Route::parse(""), Route::Challenge);
    assert_eq!(Route::parse("#"), Route::Challenge);
}

#[test]
fn what_leads_nowhere_is_kept_as_it_was_given() {
    for hash in [
        "#/nowhere",
        "#/step",
        "#/write/soon",
        "#/documents/novel",
        "#/practice/person/a/b",
        "#/step/%ff",
        "#/cohort/00FF102030405060",
        "#/cohort/00ff1020304050",
        "#/cohort/00ff102030405060/learner/00",
    ] {
        assert!(
            matches!(Route::parse(hash), Route::Unknown(path) if format!("#{path}") == hash),
            "{hash}"
        );
    }
}
