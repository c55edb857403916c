//! Who the cast is: numbers, kinds, and handles that can be told apart.

use std::collections::BTreeSet;

use fledge::domain::sandbox::{Author, Kind};

use super::fixtures::core;

#[test]
fn the_cast_is_a_small_town_of_every_kind() {
    let pack = core();
    let cast = &pack.scenario.cast;
    assert!((30..=36).contains(&cast.len()), "{}", cast.len());
    let count = |kind: Kind| cast.iter().filter(|one| one.kind == kind).count();
    assert_eq!(count(Kind::Impostor), 1);
    assert!(count(Kind::Bot) >= 1);
    assert_eq!(count(Kind::Journalist), 1);
    assert!(count(Kind::Public) >= 1);
    let good = count(Kind::Colleague) + count(Kind::Expert) + count(Kind::Organisation);
    assert!(good * 4 >= cast.len() * 3, "{good} of {}", cast.len());
}

#[test]
fn everybody_has_posted_something_before_the_learner_joins() {
    let pack = core();
    for one in &pack.scenario.cast {
        let by = Author::Cast(one.id.clone());
        let has_root = pack
            .scenario
            .posts
            .iter()
            .any(|post| post.by == by && post.is_root() && post.at <= 0);
        assert!(has_root, "{} has nothing to show", one.id);
    }
}

#[test]
fn the_impostor_has_the_name_of_an_organisation_and_a_handle_that_looks_like_its_own() {
    let pack = core();
    let cast = &pack.scenario.cast;
    let impostor = cast.iter().find(|one| one.kind == Kind::Impostor).unwrap();
    let original = cast
        .iter()
        .find(|one| one.kind == Kind::Organisation && one.name == impostor.name)
        .unwrap();
    assert_ne!(original.handle, impostor.handle);
    let looks = |handle: &str| handle.to_lowercase().replace('_', "").replace("rn", "m");
    assert_eq!(looks(&original.handle), looks(&impostor.handle));
}

#[test]
fn profiles_fit_the_shortest_network_and_no_two_are_alike() {
    let pack = core();
    let mut names = BTreeSet::new();
    for one in &pack.scenario.cast {
        // X allows 160 characters for a profile text.
        assert!(one.bio.chars().count() <= 160, "{}", one.id);
        assert!(names.insert((&one.name, one.kind)), "{} twice", one.name);
    }
}
