//! What the wall shows of each learner, and who of them is shown in which order.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use crate::browser::clock;
use crate::domain::StepId;
use crate::domain::challenge::Outline;
use crate::domain::cohort::{Cohort, Report, Row, Wall};
use crate::state::App;

/// Silence of so many days is worth a filter of its own.
const SILENT_AFTER: i64 = 14;

/// How far a stage is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mark {
    /// Every step of it for real.
    Real,
    /// Every step of it, some in the sandbox only.
    Practised,
    /// So many of so many.
    Some(usize, usize),
    /// No step of it.
    NotYet,
}

/// A learner as the wall shows them.
#[derive(Clone, Debug, PartialEq)]
pub struct Shown {
    /// Their figures.
    pub row: Row,
    /// Their name, as they gave it.
    pub name: String,
    /// Which group they are in; may be empty.
    pub group: String,
    /// How many steps everybody is asked for.
    pub of: usize,
    /// One mark a stage.
    pub marks: Vec<Mark>,
    /// Title of the step they are stuck at.
    pub stuck_at: Option<String>,
}

/// Who is shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Show {
    /// Everybody.
    #[default]
    All,
    /// Who is stuck.
    Stuck,
    /// Who is overdue.
    Overdue,
    /// Who has done everything.
    Finished,
    /// Who hasn't been heard from for long.
    Silent,
}

/// In which order.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Sort {
    /// Overdue first, then stuck, then by how far they are behind.
    Help,
    /// By name.
    #[default]
    Name,
    /// The fewest steps first.
    Done,
    /// The longest silence first.
    Heard,
}

/// The stages that the invitation's steps belong to, in the order of the challenge, each with its steps.
/// Steps that it doesn't have stand together at the end, with no title.
pub fn stages(outline: &Outline, asked: &[StepId]) -> Vec<(String, Vec<StepId>)> {
    let mut of_stage: BTreeMap<Option<usize>, Vec<StepId>> = BTreeMap::new();
    for id in asked {
        let stage = outline.step(id).and_then(|step| {
            let mut stages = outline.stages.iter();
            stages.position(|stage| stage.id == step.stage)
        });
        of_stage.entry(stage).or_default().push(id.clone());
    }
    let unknown = of_stage.remove(&None);
    let known = of_stage.into_iter().map(|(at, steps)| {
        let stage = at.and_then(|at| outline.stages.get(at));
        (stage.map_or_else(String::new, |it| it.title.clone()), steps)
    });
    let unknown = unknown.map(|steps| (String::from("…"), steps));
    known.chain(unknown).collect()
}

/// Everybody on the wall, as it stands today.
pub fn of(app: App, cohort: &Cohort) -> Vec<Shown> {
    let challenge = app.challenge_of(&cohort.invitation.pack);
    rows(cohort, &challenge.outline, clock::today())
}

fn rows(cohort: &Cohort, outline: &Outline, today: NaiveDate) -> Vec<Shown> {
    let stages = stages(outline, &cohort.invitation.asks.steps);
    let wall = Wall::of(cohort, today);
    let shown = wall.rows.into_iter().filter_map(|row| {
        let report = cohort.roster.report(&row.learner)?;
        let note = cohort.roster.note_of(&row.learner);
        let stuck_at = row.stuck_at.as_ref().map(|id| {
            let step = outline.step(id);
            step.map_or_else(|| id.to_string(), |step| step.title.clone())
        });
        Some(Shown {
            name: report.name.to_string(),
            group: note.map_or_else(String::new, |note| note.group.clone()),
            of: wall.of,
            marks: stages
                .iter()
                .map(|(_, steps)| mark(report, steps))
                .collect(),
            stuck_at,
            row,
        })
    });
    shown.collect()
}

fn mark(report: &Report, steps: &[StepId]) -> Mark {
    let done = || steps.iter().filter_map(|id| report.steps.get(id));
    let count = done().count();
    if count == 0 {
        Mark::NotYet
    } else if count < steps.len() {
        Mark::Some(count, steps.len())
    } else if done().all(|days| days.for_real.is_some()) {
        Mark::Real
    } else {
        Mark::Practised
    }
}

/// Those who match, in the order asked for.
pub fn chosen(rows: &[Shown], search: &str, show: Show, group: &str, sort: Sort) -> Vec<Shown> {
    let search = search.trim().to_lowercase();
    let matches = |it: &&Shown| {
        let row = &it.row;
        let is_shown = match show {
            Show::All => true,
            Show::Stuck => row.stuck_at.is_some(),
            Show::Overdue => row.overdue_days.is_some(),
            Show::Finished => row.next.is_none(),
            Show::Silent => row.last_heard_days >= SILENT_AFTER,
        };
        is_shown
            && (group.is_empty() || it.group == group)
            && (search.is_empty() || it.name.to_lowercase().contains(&search))
    };
    let mut chosen: Vec<Shown> = rows.iter().filter(matches).cloned().collect();
    let name = |it: &Shown| (it.name.to_lowercase(), it.row.learner);
    match sort {
        Sort::Name => chosen.sort_by_cached_key(name),
        Sort::Done => chosen.sort_by_cached_key(|it| (it.row.done, name(it))),
        Sort::Heard => chosen.sort_by_cached_key(|it| (-it.row.last_heard_days, name(it))),
        Sort::Help => chosen.sort_by_cached_key(|it| {
            let row = &it.row;
            let is_calm = row.overdue_days.is_none();
            (
                is_calm,
                row.stuck_at.is_none(),
                usize::MAX - row.behind,
                name(it),
            )
        }),
    }
    chosen
}

/// The names of all groups.
pub fn groups(rows: &[Shown]) -> Vec<String> {
    let mut groups: Vec<String> = rows.iter().map(|row| row.group.clone()).collect();
    groups.retain(|group| !group.is_empty());
    groups.sort();
    groups.dedup();
    groups
}

/// Which rows are drawn, of a long list: those in sight and some around them, in steps of `STEP`,
/// so that scrolling a little draws nothing anew.
pub fn in_sight(of: usize, down: f64, height: f64, row: f64) -> std::ops::Range<usize> {
    #[allow(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "pixels of a page are small and not negative"
    )]
    let rows = |pixels: f64| (pixels / row.max(1.0)).max(0.0) as usize;
    let first = (rows(down) / STEP * STEP).saturating_sub(STEP).min(of);
    let last = (rows(down + height) / STEP + 2) * STEP;
    first..last.min(of).max(first)
}

/// How many rows come and go at once: a frame is too short for many of them.
const STEP: usize = 4;

#[cfg(test)]
mod tests {
    use super::{Row, Show, Shown, Sort, chosen, groups, in_sight};
    use crate::domain::cohort::{Confidence, LearnerKey};

    fn shown(key: u8, name: &str, done: usize, heard: i64) -> Shown {
        let next = (done < 5).then(|| "next".into());
        Shown {
            row: Row {
                learner: LearnerKey([key; 33]),
                done,
                for_real: 0,
                next,
                stuck_at: None,
                overdue_days: None,
                behind: 5 - done,
                last_heard_days: heard,
                confidence: Confidence::default(),
            },
            name: name.to_owned(),
            group: String::new(),
            of: 5,
            marks: Vec::new(),
            stuck_at: None,
        }
    }

    fn wall() -> Vec<Shown> {
        let mut all = vec![
            shown(1, "chidi", 2, 20),
            shown(2, "Amara", 5, 1),
            shown(3, "Bryn", 0, 3),
            shown(4, "Dilys", 4, 0),
        ];
        all[3].row.overdue_days = Some(2);
        all[0].row.stuck_at = Some("next".into());
        all[0].group = "North".to_owned();
        all
    }

    fn names(search: &str, show: Show, group: &str, sort: Sort) -> Vec<String> {
        let chosen = chosen(&wall(), search, show, group, sort);
        chosen.into_iter().map(|it| it.name).collect()
    }

    #[test]
    fn each_order_puts_first_what_it_is_for() {
        let sorted = |sort| names("", Show::All, "", sort);
        assert_eq!(sorted(Sort::Name), ["Amara", "Bryn", "chidi", "Dilys"]);
        assert_eq!(sorted(Sort::Done), ["Bryn", "chidi", "Dilys", "Amara"]);
        assert_eq!(sorted(Sort::Heard), ["chidi", "Bryn", "Amara", "Dilys"]);
        assert_eq!(sorted(Sort::Help), ["Dilys", "chidi", "Bryn", "Amara"]);
    }

    #[test]
    fn filters_search_and_groups_leave_who_matches_all_of_them() {
        let filtered = |show| names("", show, "", Sort::Name);
        assert_eq!(filtered(Show::Stuck), ["chidi"]);
        assert_eq!(filtered(Show::Overdue), ["Dilys"]);
        assert_eq!(filtered(Show::Finished), ["Amara"]);
        assert_eq!(filtered(Show::Silent), ["chidi"]);
        assert_eq!(names(" CHI", Show::All, "North", Sort::Name), ["chidi"]);
        assert!(names("Amara", Show::All, "North", Sort::Name).is_empty());
        assert_eq!(groups(&wall()), ["North"]);
    }

    #[test]
    fn every_row_in_sight_is_drawn_and_few_besides() {
        for down in 0..5_000 {
            let down = f64::from(down) * 7.0;
            let drawn = in_sight(5_000, down, 600.0, 50.0);
            assert!(f64::from(u32::try_from(drawn.start).unwrap()) * 50.0 <= down);
            let end = f64::from(u32::try_from(drawn.end).unwrap()) * 50.0;
            assert!(end >= down + 600.0 || drawn.end == 5_000);
            assert!(drawn.len() <= 25, "{drawn:?}");
        }
    }

    #[test]
    fn a_list_that_grew_shorter_is_drawn_to_its_end() {
        assert_eq!(in_sight(3, 10_000.0, 600.0, 50.0), 3..3);
        assert_eq!(in_sight(0, 0.0, 600.0, 50.0), 0..0);
        assert_eq!(in_sight(15, 0.0, 600.0, 50.0), 0..15);
    }
}
