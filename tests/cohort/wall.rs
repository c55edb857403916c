//! The figures on the wall and what is drawn.

use chrono::Days;
use fledge::domain::StepId;
use fledge::domain::cohort::{
    Cohort, Confidence, Level, Row, Wall, confidence_change, stopped_at, total_by_day,
};

use crate::made::{cohort, day, learner, noon, report};

fn wall_of(reports: &[(&str, &[(usize, u64)])], today: u64) -> (Cohort, Wall) {
    let mut cohort = cohort();
    for (at, (name, done)) in reports.iter().enumerate() {
        let who = learner(u8::try_from(at).expect("few"));
        cohort.roster.add(who, report(name, done));
    }
    let wall = Wall::of(&cohort, day(today));
    (cohort, wall)
}

fn row(done: &[(usize, u64)], today: u64) -> Row {
    wall_of(&[("Ada", done)], today).1.rows.remove(0)
}

#[test]
fn everybody_has_the_same_denominator() {
    let reports: [(&str, &[(usize, u64)]); 2] = [("Ada", &[(0, 1), (9, 1)]), ("Bob", &[])];
    let (_, wall) = wall_of(&reports, 1);
    assert_eq!(wall.of, 4);
    let done: Vec<usize> = wall.rows.iter().map(|row| row.done).collect();
    assert_eq!(done, [1, 0], "a step that nobody asked for doesn't count");
}

#[test]
fn somebody_is_stuck_after_a_week_at_one_step() {
    let next = StepId::from("step-1");
    assert_eq!(row(&[(0, 2)], 8).stuck_at, None);
    assert_eq!(row(&[(0, 2)], 9).stuck_at, Some(next.clone()));
    assert_eq!(row(&[(0, 2)], 8).next, Some(next));
    assert_eq!(row(&[], 6).stuck_at, None);
    assert_eq!(row(&[], 7).stuck_at, Some("step-0".into()));
    let all = [(0, 1), (1, 1), (2, 1), (3, 1)];
    assert_eq!(row(&all, 100).stuck_at, None, "who is done isn't stuck");
}

#[test]
fn nobody_is_stuck_before_it_began_or_they_joined() {
    let mut cohort = cohort();
    let mut late = report("Ada", &[]);
    late.joined = day(20);
    cohort.roster.add(learner(1), late);
    assert_eq!(Wall::of(&cohort, day(26)).stuck(), 0);
    assert_eq!(Wall::of(&cohort, day(27)).stuck(), 1);
}

#[test]
fn overdue_counts_from_the_last_day_for_who_is_not_done() {
    assert_eq!(row(&[(0, 1)], 7).overdue_days, None);
    assert_eq!(row(&[(0, 1)], 8).overdue_days, Some(1));
    let all = [(0, 1), (1, 1), (2, 1), (3, 1)];
    assert_eq!(row(&all, 30).overdue_days, None);
    let reports: [(&str, &[(usize, u64)]); 2] = [("Ada", &all), ("Bob", &[])];
    let (_, wall) = wall_of(&reports, 30);
    assert_eq!((wall.finished(), wall.overdue(), wall.stuck()), (1, 1, 1));
}

#[test]
fn behind_is_measured_at_an_even_pace() {
    let behind: Vec<usize> = (0..9).map(|today| row(&[], today).behind).collect();
    assert_eq!(behind, [0, 0, 1, 1, 2, 2, 3, 3, 4]);
    assert_eq!(row(&[(0, 1), (1, 1)], 4).behind, 0);
    let mut endless = cohort();
    endless.invitation.ends = None;
    endless.roster.add(learner(1), report("Ada", &[]));
    let wall = Wall::of(&endless, day(100));
    assert_eq!((wall.rows[0].behind, wall.rows[0].overdue_days), (0, None));
}

#[test]
fn last_heard_counts_days_and_a_clock_ahead_is_today() {
    assert_eq!(row(&[(0, 2)], 2).last_heard_days, 0);
    assert_eq!(row(&[(0, 2)], 5).last_heard_days, 3);
    assert_eq!(row(&[(0, 9)], 5).last_heard_days, 0);
    let mut cohort = cohort();
    let mut told = report("Ada", &[]);
    told.made_at = i64::MAX;
    cohort.roster.add(learner(1), told);
    assert_eq!(Wall::of(&cohort, day(1)).rows[0].last_heard_days, 0);
}

#[test]
fn for_real_counts_beside_practice() {
    let mut cohort = cohort();
    let mut told = report("Ada", &[(0, 1), (1, 1)]);
    let first = told.steps.get_mut(&StepId::from("step-0")).expect("begun");
    first.for_real = Some(day(3));
    first.practised = None;
    told.made_at = noon(3);
    assert_eq!(told.last_done(), Some(day(3)));
    cohort.roster.add(learner(1), told);
    let row = Wall::of(&cohort, day(3)).rows.remove(0);
    assert_eq!((row.done, row.for_real), (2, 1));
}

#[test]
fn what_is_drawn_adds_up() {
    let reports: [(&str, &[(usize, u64)]); 3] = [
        ("Ada", &[(0, 1), (1, 3)]),
        ("Bob", &[(0, 1), (9, 2)]),
        ("Cy", &[]),
    ];
    let (cohort, _) = wall_of(&reports, 5);
    assert_eq!(
        total_by_day(&cohort),
        [(day(1), 2), (day(1) + Days::new(2), 3)]
    );
    let stopped: Vec<usize> = stopped_at(&cohort).into_iter().map(|(_, n)| n).collect();
    assert_eq!(stopped, [1, 1, 1, 0]);
}

#[test]
fn confidence_change_counts_those_who_said_both() {
    let mut cohort = cohort();
    for (who, before, now) in [(1, 0, 10), (2, 3, 3), (3, 5, 1), (4, 4, 11)] {
        let mut told = report("", &[]);
        told.confidence = Confidence {
            before: Level::new(before),
            now: Level::new(now),
        };
        cohort.roster.add(learner(who), told);
    }
    let change = confidence_change(&cohort);
    assert_eq!(change.people(), 3);
    assert_eq!(change.moved, [1, 1, 1]);
    assert_eq!(change.before, [1, 0, 0, 1, 0, 1, 0, 0, 0, 0, 0]);
    assert_eq!(change.now, [0, 1, 0, 1, 0, 0, 0, 0, 0, 0, 1]);
}
