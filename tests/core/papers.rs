//! Documents: what goes in is what was chosen, in the shape that was asked for.

use chrono::NaiveDate;
use fledge::content::load_checked;
use fledge::domain::challenge::{Pack, Progress, Reflection, Verb};
use fledge::i18n::papers::{Block, Given, Kind, Paper, Part, markdown, paper};

const CORE: &str = include_str!("../../public/packs/core.json");

fn core() -> Pack {
    load_checked(CORE, "health").expect("the built-in pack")
}

fn day(day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, day).expect("a day")
}

fn progress() -> Progress {
    let mut progress = Progress::default();
    progress.note_practised(&"hat".into(), day(20));
    progress.note_practised(&"hat".into(), day(22));
    let hat = progress.record_mut(&"hat".into());
    hat.for_real = Some(day(24));
    hat.minutes = 14;
    "I *check* my hat first.".clone_into(&mut hat.change);
    hat.reflection = Some(Reflection {
        verb: Verb::Enlighten,
        line: "Three hats, # not two".to_owned(),
        on: day(22),
    });
    progress.note_practised(&"identify".into(), day(23));
    progress
}

fn made(kind: Kind, progress: &Progress) -> Paper {
    paper(
        kind,
        &Given {
            pack: &core(),
            progress,
            name: "Sam",
            today: day(28),
        },
    )
}

fn headings(paper: &Paper) -> Vec<&str> {
    paper.parts.iter().map(|part| &*part.heading).collect()
}

fn fact<'a>(blocks: &'a [Block], wanted: &str) -> &'a str {
    let facts = blocks.iter().flat_map(|block| match block {
        Block::Facts(facts) => facts.as_slice(),
        Block::Text(_) | Block::Items(_) => &[],
    });
    let mut values = facts.filter(|(label, _)| *label == wanted);
    values.next().map_or("", |(_, value)| value)
}

#[test]
fn a_record_says_what_when_how_long_what_was_learned_and_what_changed() {
    let record = made(Kind::Record, &progress());
    assert_eq!(
        headings(&record),
        ["Choose your hat", "The detail that gives somebody away"]
    );
    assert_eq!(fact(&record.head, "Name"), "Sam");
    assert_eq!(fact(&record.head, "Activities"), "2");
    assert_eq!(fact(&record.head, "Time in all"), "23 minutes");
    let hat = &record.parts[0].blocks;
    assert!(
        fact(hat, "What I did").starts_with("In a simulated network, then on a real one."),
        "{hat:?}"
    );
    assert_eq!(
        fact(hat, "When"),
        "20 November 2026, 22 November 2026 and 24 November 2026"
    );
    assert_eq!(fact(hat, "How long"), "14 minutes");
    assert_eq!(
        fact(hat, "What I learned"),
        "It enlightened me. Three hats, # not two"
    );
    assert_eq!(
        fact(hat, "How it changed my practice"),
        "I *check* my hat first."
    );
    let identify = &record.parts[1].blocks;
    assert_eq!(
        fact(identify, "How long"),
        "9 minutes, as the step is planned"
    );
    assert_eq!(fact(identify, "What I learned"), "Not written yet.");
}

#[test]
fn what_is_left_out_stands_in_no_document() {
    let mut progress = progress();
    progress.record_mut(&"hat".into()).is_left_out = true;
    assert_eq!(
        headings(&made(Kind::Record, &progress)),
        ["The detail that gives somebody away"]
    );
    assert!(made(Kind::Journal, &progress).parts.is_empty());
    assert!(!markdown(&made(Kind::Case, &progress)).contains("Choose your hat"));
    progress.record_mut(&"identify".into()).is_left_out = true;
    for kind in Kind::ALL {
        assert!(made(kind, &progress).parts.is_empty(), "{kind:?}");
    }
}

#[test]
fn a_journal_has_the_notes_alone() {
    let journal = made(Kind::Journal, &progress());
    assert_eq!(headings(&journal), ["Choose your hat"]);
    assert_eq!(fact(&journal.parts[0].blocks, "Noted"), "22 November 2026");
}

#[test]
fn a_case_has_the_ask_the_steps_by_stage_the_safeguards_and_the_guidance() {
    let mut progress = progress();
    let case = made(Kind::Case, &progress);
    assert_eq!(
        headings(&case),
        [
            "What I ask for",
            "What I have practised",
            "The safeguards I have learned",
            "What the steps rest on",
        ]
    );
    let text = markdown(&case);
    assert!(text.contains("I finished 2 short steps"), "{text}");
    assert!(text.contains("I have done 1 step on a real network since."));
    assert!(text.contains("- Before you start: Choose your hat\n"));
    assert!(text.contains("I leave out details that could show who somebody is."));
    assert!(text.contains("Health and Care Professions Council"));
    assert!(text.contains("Please let me open one professional network"));
    progress.papers.ask = "Please open Bluesky for us.".to_owned();
    progress.papers.name = "Sam Okoro".to_owned();
    progress.papers.role = "Nurse".to_owned();
    let text = markdown(&made(Kind::Case, &progress));
    assert!(text.contains("Please open Bluesky for us."));
    assert!(text.contains("- **Name:** Sam Okoro\n- **Job:** Nurse\n- **Day:**"));
    assert!(!text.contains("Organisation"), "an empty line is left out");
}

#[test]
fn a_step_only_looked_back_on_makes_no_case() {
    let mut progress = Progress::default();
    progress.record_mut(&"hat".into()).reflection = Some(Reflection {
        verb: Verb::Confirm,
        line: String::new(),
        on: day(22),
    });
    assert!(made(Kind::Case, &progress).parts.is_empty());
    assert_eq!(made(Kind::Journal, &progress).parts.len(), 1);
    let record = made(Kind::Record, &progress);
    assert_eq!(fact(&record.parts[0].blocks, "When"), "22 November 2026");
}

#[test]
fn everything_done_still_fits_one_page() {
    let pack = core();
    let mut progress = Progress::default();
    for step in &pack.steps {
        progress.note_practised(&step.id, day(22));
    }
    let text = markdown(&made(Kind::Case, &progress));
    // A page of A4 in the type of the sheet holds about 60 lines of 100 characters.
    let lines: usize = text.lines().map(|line| 1 + line.len() / 100).sum();
    assert!(lines <= 60, "{lines} lines:\n{text}");
}

#[test]
fn markdown_shows_what_people_wrote_as_they_wrote_it() {
    let text = |text: &str| {
        markdown(&Paper {
            title: "T".to_owned(),
            head: Vec::new(),
            parts: vec![Part {
                heading: "H".to_owned(),
                blocks: vec![Block::Text(text.to_owned())],
            }],
        })
    };
    for (written, expected) in [
        ("plain, isn’t it?", "plain, isn’t it?"),
        ("*bold* _it_ `code`", "\\*bold\\* \\_it\\_ \\`code\\`"),
        ("# no heading", "\\# no heading"),
        ("- no list", "\\- no list"),
        ("1. no list", "1\\. no list"),
        ("2026 was good", "2026 was good"),
        ("[a](b) <i> &amp;", "\\[a\\](b) \\<i\\> \\&amp;"),
        ("two\nlines\n\n# here", "two lines \\# here"),
    ] {
        assert_eq!(text(written), format!("# T\n\n## H\n\n{expected}\n"));
    }
}

#[test]
fn every_step_of_staying_safe_has_its_safeguard() {
    let pack = core();
    let safe = pack
        .steps
        .iter()
        .filter(|step| step.stage.as_str() == "safe");
    for step in safe {
        assert!(step.safeguard.is_some(), "{}", step.id);
    }
    let known = pack.steps.iter().filter(|it| it.safeguard.is_some());
    assert_eq!(known.count(), 14);
}

#[test]
fn a_case_has_the_safeguards_of_another_challenge_too() {
    let mut pack = core();
    for step in &mut pack.steps {
        step.safeguard = (step.id.as_str() == "hat").then(|| "I ask the boatman first.".to_owned());
    }
    let case = paper(
        Kind::Case,
        &Given {
            pack: &pack,
            progress: &progress(),
            name: "Sam",
            today: day(28),
        },
    );
    let text = markdown(&case);
    assert!(text.contains("- I ask the boatman first.\n"), "{text}");
    assert!(!text.contains("I leave out details"), "{text}");
}
