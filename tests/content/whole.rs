//! The whole challenge, which waits in `whole.json` for its screens: sound in every profession, and
//! every step solved by its own solution. It takes the place of the built-in pack once each of its
//! actions can be done on a page.

use fledge::content::{faults_for_all, load_for};
use fledge::domain::challenge::solve;

const WHOLE: &str = include_str!("../../public/packs/core.json");

#[test]
fn the_whole_challenge_has_no_fault_in_any_profession() {
    let faults = faults_for_all(WHOLE).expect("it is a pack");
    assert!(faults.is_empty(), "{faults:#?}");
}

#[test]
fn every_step_is_solved_in_every_profession_and_not_by_doing_nothing() {
    let first = load_for(WHOLE, "").expect("it is sound");
    assert_eq!(first.professions.len(), 4);
    for profession in &first.professions {
        let pack = load_for(WHOLE, &profession.id).expect("it is sound");
        assert!(pack.steps.len() >= 22, "{} steps", pack.steps.len());
        for step in &pack.steps {
            let solved = solve(&pack, step, &step.solution);
            assert!(
                solved.is_ok(),
                "{} in {}: {solved:?}",
                step.id,
                profession.id
            );
            assert!(solve(&pack, step, &[]).is_err(), "{} comes free", step.id);
        }
    }
}
