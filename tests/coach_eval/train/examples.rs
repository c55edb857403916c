//! The labelled drafts as the model sees them.

use fledge::domain::coach::model::{SUBJECTS, is_open, signs};
use fledge::domain::coach::{Draft, Finding, Hat, Level, rules_alone};
use fledge::domain::text::Network;

use crate::{drafts, tweets};

/// What the model is made from; never the frozen half.
const FILES: [&str; 3] = ["tune.jsonl", "tune-more.jsonl", "apart.jsonl"];

/// How many subjects there are.
pub const COUNT: usize = SUBJECTS.len();

/// What the rules say on a subject of a draft.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Said {
    #[default]
    Nothing,
    /// Something that the model may doubt.
    Doubtful,
    /// Something that stands.
    Certain,
}

/// A draft.
pub struct Example {
    /// The first letter of its id; `~` for a tweet.
    pub writer: char,
    pub signs: Vec<u32>,
    pub wanted: [bool; COUNT],
    pub said: [Said; COUNT],
    pub is_harmless: bool,
    /// Whether a remark on impartiality is essential here.
    pub is_strict: bool,
}

/// All labelled drafts that may be learned from.
pub fn read() -> std::io::Result<Vec<Example>> {
    let mut all = Vec::new();
    for file in files()? {
        all.extend(drafts::each(&file, |line, draft| {
            let wanted = line.wanted();
            Example {
                writer: line.id.chars().next().unwrap_or(' '),
                wanted: SUBJECTS.map(|subject| wanted.contains(&subject)),
                is_harmless: !line.is_risky(),
                ..seen(draft)
            }
        })?);
    }
    Ok(all)
}

/// The three of before, and every `train-*.jsonl`, by name.
fn files() -> std::io::Result<Vec<String>> {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/coach_eval");
    let mut more: Vec<String> = std::fs::read_dir(folder)?
        .filter_map(|entry| entry.ok()?.file_name().into_string().ok())
        .filter(|name| {
            let kind = name
                .strip_prefix("train-")
                .and_then(|rest| rest.split_once('.'));
            kind.is_some_and(|(_, ending)| ending == "jsonl")
        })
        .collect();
    more.sort();
    Ok(FILES.map(str::to_owned).into_iter().chain(more).collect())
}

/// The real tweets, on which silence is right; nothing is learned from them but how loud to be.
pub fn tweets() -> std::io::Result<Vec<Example>> {
    let tweets = tweets::read()?.unwrap_or_default();
    let seen = tweets.iter().map(|tweet| Example {
        writer: '~',
        is_harmless: true,
        ..seen(&Draft::new(&tweet.text, Hat::Personal, Network::X))
    });
    Ok(seen.collect())
}

fn seen(draft: &Draft<'_>) -> Example {
    let findings = rules_alone(draft);
    Example {
        writer: ' ',
        signs: signs(draft),
        wanted: [false; COUNT],
        said: SUBJECTS.map(|subject| {
            let on_it = findings.iter().filter(|it| it.category == subject);
            on_it.map(said).max().unwrap_or_default()
        }),
        is_harmless: false,
        is_strict: draft.is_pre_election || draft.hat == Hat::Organisation,
    }
}

fn said(finding: &Finding) -> Said {
    if is_open(finding) {
        Said::Doubtful
    } else {
        Said::Certain
    }
}

/// Whether remarks on a subject are essential in this draft.
pub fn is_essential(subject: usize, is_strict: bool) -> bool {
    let level = SUBJECTS
        .get(subject)
        .map(|&category| match category.slug() {
            "confidentiality" | "court" | "personal-data" | "defamation" | "leak" | "pledge"
            | "boundaries" | "advice" | "image" | "security" => Level::Essential,
            "impartiality" if is_strict => Level::Essential,
            _ => Level::Actionable,
        });
    level == Some(Level::Essential)
}
