//! Every step can be done, and asks for something.

use fledge::content::faults_for_all;
use fledge::domain::challenge::{Gap, Start, Unsolved, solve};
use fledge::domain::coach::{Draft, Hat, Level, review};
use fledge::domain::sandbox::{Action, Kind, Playthrough, Risk};
use fledge::domain::text::Network;

use super::fixtures::{CORE, core, core_for};

/// Which plays every solution, too.
#[test]
fn the_built_in_pack_has_no_fault_in_any_profession() {
    let faults = faults_for_all(CORE).unwrap_or_else(|error| panic!("{error}"));
    assert!(faults.is_empty(), "{faults:#?}");
}

#[test]
fn doing_nothing_reaches_no_goal_in_any_profession() {
    assert_eq!(core().professions.len(), 4);
    for profession in &core().professions {
        let pack = core_for(&profession.id);
        for step in &pack.steps {
            let nothing = solve(&pack, step, &[]);
            assert!(
                matches!(&nothing, Err(Unsolved::Missing(gaps)) if !gaps.is_empty()),
                "{} in {}: {nothing:?}",
                step.id,
                profession.id
            );
        }
    }
}

#[test]
fn no_action_of_a_solution_is_idle_but_opening_a_post_to_read_it() {
    let pack = core();
    for step in &pack.steps {
        for skipped in 0..step.solution.len() {
            let mut actions = step.solution.clone();
            let action = actions.remove(skipped);
            if matches!(action, Action::Open(_)) {
                continue;
            }
            assert!(
                solve(pack, step, &actions).is_err(),
                "{}: the goal is reached without {action:?}",
                step.id
            );
        }
    }
}

#[test]
fn the_coach_has_nothing_to_mend_in_the_private_messages_of_a_solution() {
    for profession in &core().professions {
        let pack = core_for(&profession.id);
        for step in &pack.steps {
            for action in &step.solution {
                let Action::SendMessage(who, text) = action else {
                    continue;
                };
                let found = review(&Draft {
                    audience: pack.scenario.audience_of(who),
                    ..Draft::new(text, Hat::Professional, Network::X)
                });
                let to_mend = found.iter().filter(|it| it.level != Level::Celebratory);
                let rules: Vec<&str> = to_mend.map(|it| it.rule).collect();
                assert!(rules.is_empty(), "{}: {rules:?}: {text}", step.id);
            }
        }
    }
}

#[test]
fn the_steps_stand_in_the_order_of_their_stages() {
    let pack = core();
    let stages: Vec<&str> = pack.stages.iter().map(|stage| stage.id.as_str()).collect();
    assert_eq!(
        stages,
        [
            "start", "follow", "lists", "listen", "speak", "safe", "belong", "keep"
        ]
    );
    let places: Vec<usize> = pack
        .steps
        .iter()
        .filter_map(|step| pack.stages.iter().position(|stage| stage.id == step.stage))
        .collect();
    assert!(places.is_sorted() && places.len() == pack.steps.len());
    assert!(pack.steps.len() >= 22, "{} steps", pack.steps.len());
}

#[test]
fn the_whole_challenge_can_be_played_in_one_sandbox() {
    let pack = core();
    let mut play = Playthrough::new(pack.scenario.clone(), 7);
    for step in &pack.steps {
        if let Some(scene) = &step.scene {
            play.act(play.world().now(), Action::Begin(scene.clone()));
        }
        assert!(!step.goal.is_met(play.world()), "{} comes free", step.id);
        for action in &step.solution {
            play.act(play.world().now() + 1, action.clone());
        }
        assert_eq!(step.goal.gaps(play.world()), [], "{}", step.id);
    }
    for step in &pack.steps {
        assert!(step.goal.is_met(play.world()), "{} was undone", step.id);
    }
}

#[test]
fn twelve_people_stand_for_choice_among_them_noise_and_a_pretender() {
    let pack = core();
    let step = pack.step(&"follow-five".into()).unwrap();
    let Start::People(people) = &step.start else {
        panic!("{:?}", step.start);
    };
    let of = |kind: Kind| {
        let all = people.iter().filter_map(|id| pack.scenario.character(id));
        all.filter(|one| one.kind == kind).count()
    };
    assert_eq!(people.len(), 12);
    assert_eq!((of(Kind::Bot), of(Kind::Impostor)), (1, 1));
    assert!(of(Kind::Organisation) > 0, "the original to compare with");
}

#[test]
fn the_posts_to_pass_on_hold_traps_and_a_hidden_maker() {
    let pack = core();
    let step = pack.step(&"repost".into()).unwrap();
    let Start::Posts(ids) = &step.start else {
        panic!("{:?}", step.start);
    };
    let posts: Vec<_> = ids
        .iter()
        .filter_map(|id| pack.scenario.posts.iter().find(|post| &post.id == id))
        .collect();
    assert_eq!(posts.len(), 6);
    assert!(posts.iter().any(|post| post.risks.contains(&Risk::Wrong)));
    let harmful = posts.iter().filter(|post| post.is_harmful_to_repost());
    assert_eq!(harmful.count(), 2, "the hints speak of two");
    let made_by_others = posts.iter().filter(|post| post.credit_to.is_some());
    assert_eq!(made_by_others.count(), 1);
}

#[test]
fn naming_the_poster_of_somebody_elses_work_is_not_enough() {
    let pack = core();
    let step = pack.step(&"repost".into()).unwrap();
    let quote = Action::Quote(
        "grace-chart".into(),
        "Worth keeping by the phone. From @GraceOnRounds.".into(),
    );
    let mut actions = step.solution.clone();
    *actions.last_mut().unwrap() = quote;
    let Err(Unsolved::Missing(gaps)) = solve(pack, step, &actions) else {
        panic!("the poster was taken for the maker");
    };
    assert!(
        matches!(&gaps[..], [Gap::QuotedWithoutCredit(_, maker)] if maker.as_str() == "odile"),
        "{gaps:?}"
    );
}

#[test]
fn links_for_real_lead_to_the_networks_own_pages() {
    let pack = core();
    for step in &pack.steps {
        assert_eq!(step.for_real.len(), 3, "{}", step.id);
        for one in &step.for_real {
            let hosts: &[&str] = match one.network {
                Network::X => &["https://x.com/", "https://twitter.com/intent/"],
                Network::Bluesky => &["https://bsky.app/"],
                Network::Mastodon => &["https://{instance}/"],
                other => panic!("{other:?}"),
            };
            assert!(
                hosts.iter().any(|host| one.link.starts_with(host)),
                "{}: {}",
                step.id,
                one.link
            );
        }
    }
}
