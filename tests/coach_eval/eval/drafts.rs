//! The labelled drafts, and what the coach makes of each.

use std::collections::BTreeSet;
use std::path::PathBuf;

use fledge::domain::coach::{Category, Draft, Finding, Hat, Level, review};
use fledge::domain::text::Network;
use serde::Deserialize;

/// A file of labelled drafts.
pub struct Half {
    pub file: &'static str,
    pub title: &'static str,
    pub is_frozen: bool,
}

/// All files, those for tuning first.
pub const HALVES: [Half; 4] = [
    Half {
        file: "tune.jsonl",
        title: "Tuning half: shows how well rules fit what they were made from",
        is_frozen: false,
    },
    Half {
        file: "tune-more.jsonl",
        title: "More for tuning, written apart from the rules; read while they were made",
        is_frozen: false,
    },
    Half {
        file: "apart.jsonl",
        title: "Written by three others when the rules stood",
        is_frozen: false,
    },
    Half {
        file: "frozen.jsonl",
        title: "Frozen half: no rule was fitted to it",
        is_frozen: true,
    },
];

#[derive(Deserialize)]
struct Line {
    id: String,
    text: String,
    hat: String,
    network: String,
    #[serde(default)]
    election: bool,
    #[serde(default)]
    media: Vec<Picture>,
    task: Option<String>,
    kind: String,
    labels: Vec<String>,
}

#[derive(Deserialize)]
struct Picture {
    alt: String,
}

/// A draft, what was wanted and what was found.
pub struct Judged {
    pub id: String,
    pub text: String,
    pub is_risky: bool,
    pub wanted: BTreeSet<Category>,
    pub found: BTreeSet<Category>,
    /// The rules that spoke at the essential level.
    pub essential: Vec<&'static str>,
    /// All rules that spoke.
    pub rules: Vec<&'static str>,
}

/// Reads a file and has the coach review each draft.
pub fn read(file: &str) -> std::io::Result<Vec<Judged>> {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/coach_eval");
    let text = std::fs::read_to_string(folder.join(file))?;
    text.lines()
        .map(|line| Ok(judged(serde_json::from_str(line)?)))
        .collect()
}

fn judged(line: Line) -> Judged {
    let alt_texts: Vec<&str> = line.media.iter().map(|it| it.alt.as_str()).collect();
    let hat = match line.hat.as_str() {
        "personal" => Hat::Personal,
        "organisation" => Hat::Organisation,
        _ => Hat::Professional,
    };
    let network = match line.network.as_str() {
        "mastodon" => Network::Mastodon,
        "bluesky" => Network::Bluesky,
        _ => Network::X,
    };
    let findings = review(&Draft {
        is_pre_election: line.election,
        alt_texts: &alt_texts,
        asks_hashtag: line.task.as_deref() == Some("hashtag"),
        ..Draft::new(&line.text, hat, network)
    });
    let slugs = line.labels.iter();
    Judged {
        is_risky: line.kind == "risky",
        wanted: slugs.filter_map(|slug| Category::from_slug(slug)).collect(),
        found: findings.iter().map(|it| it.category).collect(),
        essential: rules(&findings, |it| it.level == Level::Essential),
        rules: rules(&findings, |_| true),
        id: line.id,
        text: line.text,
    }
}

fn rules(findings: &[Finding], of: impl Fn(&Finding) -> bool) -> Vec<&'static str> {
    findings
        .iter()
        .filter(|it| of(it))
        .map(|it| it.rule)
        .collect()
}
