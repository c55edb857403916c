//! The case for access: one page for a manager, from finished steps.

use super::{Block, Given, Kind, Paper, Part, title};
use crate::domain::challenge::{Status, Step, StepRecord};
use crate::i18n::{count, time};

pub const ASK: &str = "What I ask for";
pub const PROPOSED_ASK: &str = "Please let me open one professional network at work. A quarter of an hour a week is enough. I will use it to learn from people in our field, and I will keep to our policy.";
const PRACTISED: &str = "What I have practised";
const SAFEGUARDS: &str = "The safeguards I have learned";
const RESTS_ON: &str = "What the steps rest on";

pub fn paper(given: &Given<'_>) -> Paper {
    let done: Vec<(&Step, &StepRecord)> = given
        .chosen()
        .filter(|(step, _)| given.progress.status(&step.id) != Status::NotYet)
        .collect();
    let mut head = given.about();
    head.push(("Day", time::full_day(given.today)));
    let mut parts = Vec::new();
    if !done.is_empty() {
        let ask = match given.progress.papers.ask.as_str() {
            "" => PROPOSED_ASK,
            own => own,
        };
        parts.push(part(ASK, Block::Text(ask.to_owned())));
        parts.push(practised(given, &done));
        let learned = done.iter().filter_map(|(step, _)| step.safeguard.clone());
        let learned: Vec<String> = learned.collect();
        if !learned.is_empty() {
            parts.push(part(SAFEGUARDS, Block::Items(learned)));
        }
        parts.extend(rests_on(given, &done));
    }
    Paper {
        title: title(Kind::Case).to_owned(),
        head: vec![Block::Facts(head)],
        parts,
    }
}

fn part(heading: &str, block: Block) -> Part {
    Part {
        heading: heading.to_owned(),
        blocks: vec![block],
    }
}

/// The steps by stage, so that all of them fit on the page.
fn practised(given: &Given<'_>, done: &[(&Step, &StepRecord)]) -> Part {
    let stages = given.pack.stages.iter().filter_map(|stage| {
        let of_stage = done.iter().filter(|(step, _)| step.stage == stage.id);
        let titles: Vec<&str> = of_stage.map(|(step, _)| &*step.title).collect();
        (!titles.is_empty()).then(|| format!("{}: {}", stage.title, titles.join("; ")))
    });
    let real = done.iter().filter(|(_, it)| it.for_real.is_some()).count();
    let mut intro = vec![format!(
        "I finished {} of the Fledge challenge in a simulated network. Nothing I wrote there left my phone.",
        count(done.len(), "short step", "short steps")
    )];
    if real > 0 {
        let steps = count(real, "step", "steps");
        intro.push(format!("I have done {steps} on a real network since."));
    }
    Part {
        heading: PRACTISED.to_owned(),
        blocks: vec![Block::Text(intro.join(" ")), Block::Items(stages.collect())],
    }
}

/// The guidance behind the steps, each once; what its author hadn't at hand is no argument.
fn rests_on(given: &Given<'_>, done: &[(&Step, &StepRecord)]) -> Option<Part> {
    let is_used = |id| done.iter().any(|(step, _)| step.sources.contains(id));
    let sources = given.pack.sources.iter();
    let sources = sources.filter(|it| !it.url.is_empty() && is_used(&it.id));
    let names: Vec<String> = sources.map(|source| source.name.clone()).collect();
    (!names.is_empty()).then(|| Part {
        heading: RESTS_ON.to_owned(),
        blocks: vec![
            Block::Text("Our own policy comes first.".to_owned()),
            Block::Items(names),
        ],
    })
}
