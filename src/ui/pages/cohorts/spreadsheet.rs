//! The wall as a table for a spreadsheet. The trainer's notes are not in it.

use chrono::NaiveDate;

use crate::domain::StepId;
use crate::domain::cohort::{Cell, Cohort, Level, Report, Row, Wall, day_of, write_csv};
use crate::i18n::wall as words;

/// The wall on the day `today`, as CSV; `title` names a step.
pub fn csv(cohort: &Cohort, today: NaiveDate, title: impl Fn(&StepId) -> String) -> String {
    let asked = &cohort.invitation.asks.steps;
    let headings = words::CSV_HEADINGS.iter().map(|it| Cell::text(*it));
    let steps = asked.iter().map(|id| Cell::Text(title(id)));
    let mut table: Vec<Vec<Cell>> = vec![headings.chain(steps).collect()];
    let wall = Wall::of(cohort, today);
    for row in &wall.rows {
        let Some(report) = cohort.roster.report(&row.learner) else {
            continue;
        };
        let note = cohort.roster.note_of(&row.learner);
        let group = note.map_or("", |note| note.group.as_str());
        let mut cells = figures(report, row, group, wall.of, &title);
        cells.extend(asked.iter().map(|id| state(report, id)));
        table.push(cells);
    }
    write_csv(&table)
}

fn figures(
    report: &Report,
    row: &Row,
    group: &str,
    of: usize,
    title: impl Fn(&StepId) -> String,
) -> Vec<Cell> {
    let count = |count: usize| Cell::Number(i64::try_from(count).unwrap_or(i64::MAX));
    let level = |level: Option<Level>| {
        level.map_or_else(|| Cell::text(""), |it| Cell::Number(it.get().into()))
    };
    let step = |step: &Option<StepId>| Cell::Text(step.as_ref().map_or_else(String::new, &title));
    let heard = day_of(report.made_at).map_or_else(String::new, |day| day.to_string());
    vec![
        Cell::text(report.name.as_str()),
        Cell::text(report.handle.as_str()),
        Cell::text(group),
        Cell::text(report.joined.to_string()),
        Cell::Text(heard),
        count(row.done),
        count(of),
        count(row.for_real),
        step(&row.next),
        step(&row.stuck_at),
        Cell::Number(row.overdue_days.unwrap_or_default()),
        level(row.confidence.before),
        level(row.confidence.now),
    ]
}

fn state(report: &Report, step: &StepId) -> Cell {
    Cell::text(match report.steps.get(step) {
        Some(days) if days.for_real.is_some() => words::CSV_REAL,
        Some(_) => words::CSV_PRACTISED,
        None => words::CSV_NOT_YET,
    })
}

#[cfg(test)]
mod tests {
    use chrono::{Days, NaiveDate};

    use super::csv;
    use crate::domain::cohort::{
        Asks, Cohort, CohortId, Confidence, Invitation, LearnerKey, Level, Name, Note, PackRef,
        PolicyOverlay, Report, StepDays, read_csv,
    };

    fn day(number: u64) -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 11, 2).unwrap() + Days::new(number)
    }

    fn cohort() -> Cohort {
        Cohort::new(Invitation {
            cohort: CohortId([1; 8]),
            made_at: 5,
            name: Name::new("Autumn"),
            trainer: Name::new("Ada"),
            welcome: String::new(),
            pack: PackRef {
                id: "core".to_owned(),
                title: String::new(),
                digest: None,
            },
            starts: day(0),
            ends: Some(day(10)),
            pre_election: None,
            network: None,
            hashtag: String::new(),
            accounts: Vec::new(),
            policy: PolicyOverlay::default(),
            asks: Asks {
                steps: vec!["hat".into(), "rules".into(), "profile".into()],
                confidence: true,
                experience: false,
                reflections: false,
            },
        })
    }

    #[test]
    fn a_row_says_what_the_wall_says_and_runs_no_formula() {
        let mut cohort = cohort();
        let learner = LearnerKey([2; 33]);
        let practised = |number| StepDays {
            practised: Some(day(number)),
            for_real: None,
        };
        let for_real = StepDays {
            for_real: Some(day(1)),
            ..practised(1)
        };
        let report = Report {
            name: Name::new("=SUM(A1), \"Amara\""),
            handle: "amara".to_owned(),
            joined: day(0),
            // 4 November 2026.
            made_at: 1_793_750_400,
            steps: [("hat".into(), for_real), ("rules".into(), practised(2))].into(),
            confidence: Confidence {
                before: Level::new(0),
                now: Level::new(10),
            },
            experience: None,
            reflections: std::collections::BTreeMap::new(),
        };
        cohort.roster.add(learner, report);
        let note = Note {
            at: 9,
            group: "@North".to_owned(),
            text: "my own words".to_owned(),
        };
        cohort.roster.note(learner, note);
        let text = csv(&cohort, day(13), |step| format!("Step {step}"));
        assert!(text.contains("\"'=SUM(A1), \"\"Amara\"\"\""), "{text}");
        assert!(!text.contains("my own words"));
        let expected = [
            "=SUM(A1), \"Amara\"",
            "amara",
            "@North",
            "2026-11-02",
            "2026-11-04",
            "2",
            "3",
            "1",
            "Step profile",
            "Step profile",
            "3",
            "0",
            "10",
            "for real",
            "practised",
            "not yet",
        ];
        let table = read_csv(&text);
        assert_eq!(table.len(), 2);
        assert_eq!(table[1], expected);
        assert_eq!(table[0].len(), expected.len());
    }
}
