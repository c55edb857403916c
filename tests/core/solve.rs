//! Model solutions: the proof that a step can be done.

use fledge::domain::challenge::{Gap, Goal, Pack, Stage, Start, Step, Tally, Unsolved, solve};
use fledge::domain::sandbox::{Action, Refusal};
use fledge::domain::text::Network;

use crate::town::{Town, follow, person};

/// A step with nothing in it but a goal.
pub fn step(id: &str, goal: Goal) -> Step {
    Step {
        id: id.into(),
        stage: "one".into(),
        title: String::new(),
        why: String::new(),
        minutes: 10,
        learn: Vec::new(),
        task: String::new(),
        start: Start::Home,
        scene: None,
        goal,
        solution: Vec::new(),
        hints: Vec::new(),
        for_real: Vec::new(),
        reflect: String::new(),
        sources: Vec::new(),
        safeguard: None,
        good_time: None,
    }
}

/// A pack of these steps in the small town.
pub fn pack(steps: Vec<Step>) -> Pack {
    Pack {
        id: "test".to_owned(),
        title: String::new(),
        language: "en-GB".to_owned(),
        scenario: Town::small().build(),
        stages: vec![Stage {
            id: "one".into(),
            title: String::new(),
        }],
        steps,
        professions: Vec::new(),
        profession: String::new(),
        sources: Vec::new(),
        policy: None,
    }
}

fn try_out(goal: Goal, actions: &[Action]) -> Result<usize, Unsolved> {
    let step = step("follow", goal);
    let pack = pack(vec![step.clone()]);
    solve(&pack, &step, actions).map(|play| play.log().len())
}

const TWO: Goal = Goal::FollowsGood { people: 2 };

#[test]
fn a_solution_that_reaches_the_goal_gives_the_sandbox_it_leads_to() {
    assert_eq!(try_out(TWO, &[follow("ada"), follow("ben")]), Ok(2));
}

#[test]
fn a_goal_met_before_anything_is_done_asks_for_nothing() {
    let nothing = Goal::FollowsGood { people: 0 };
    assert_eq!(
        try_out(nothing, &[follow("ada")]),
        Err(Unsolved::MetAtStart)
    );
}

#[test]
fn a_refused_action_is_named_by_its_place() {
    let refusal = Refusal::NoSuchPerson(person("nobody"));
    assert_eq!(
        try_out(TWO, &[follow("ada"), follow("nobody"), follow("ben")]),
        Err(Unsolved::Refused { action: 1, refusal })
    );
}

#[test]
fn a_solution_that_stops_too_early_names_what_is_missing() {
    let missing = vec![Gap::Follows(Tally { have: 1, need: 2 })];
    assert_eq!(
        try_out(TWO, &[follow("ada")]),
        Err(Unsolved::Missing(missing))
    );
}

#[test]
fn each_action_is_a_minute_after_the_one_before() {
    let step = step("follow", TWO);
    let pack = pack(vec![step.clone()]);
    let actions = [follow("ada"), Action::Wait(60), follow("ben")];
    let play = solve(&pack, &step, &actions).expect("solved");
    let minutes: Vec<i64> = play.log().iter().map(|timed| timed.at).collect();
    assert_eq!(minutes, [1, 2, 63]);
}

#[test]
fn solving_leaves_the_pack_as_it_was() {
    let step = step("follow", TWO);
    let pack = pack(vec![step.clone()]);
    let before = pack.clone();
    let first = solve(&pack, &step, &[follow("ada"), follow("ben")]);
    let second = solve(&pack, &step, &[follow("ada"), follow("ben")]);
    assert_eq!(first, second);
    assert_eq!(pack, before);
}

#[test]
fn a_step_knows_how_to_do_it_on_the_networks_it_speaks_of() {
    let mut step = step("follow", TWO);
    step.for_real.push(fledge::domain::challenge::ForReal {
        network: Network::Bluesky,
        text: "Look around".to_owned(),
        link: "https://bsky.app/".to_owned(),
    });
    assert!(step.for_real_on(Network::Bluesky).is_some());
    assert!(step.for_real_on(Network::X).is_none());
}
