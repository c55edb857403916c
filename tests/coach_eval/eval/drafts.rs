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
pub const HALVES: [Half; 9] = [
    Half {
        file: "tune.jsonl",
        title: "Tuning half, learned from: shows how well rules and model fit what they were made from",
        is_frozen: false,
    },
    Half {
        file: "tune-more.jsonl",
        title: "More for tuning, learned from",
        is_frozen: false,
    },
    Half {
        file: "apart.jsonl",
        title: "Three others' drafts, learned from by the model; `make train` tells how it does without",
        is_frozen: false,
    },
    Half {
        file: "train-own.jsonl",
        title: "Drafts written for the model, learned from",
        is_frozen: false,
    },
    Half {
        file: "train-more.jsonl",
        title: "Sixteen more writers' drafts, learned from",
        is_frozen: false,
    },
    Half {
        file: "train-wide.jsonl",
        title: "More writers' drafts still, learned from",
        is_frozen: false,
    },
    Half {
        file: "train-close.jsonl",
        title: "Sixteen more writers' close calls, learned from",
        is_frozen: false,
    },
    Half {
        file: "frozen-more.jsonl",
        title: "Frozen, a second writer: neither rule nor model was fitted to it",
        is_frozen: true,
    },
    Half {
        file: "frozen.jsonl",
        title: "Frozen half: neither rule nor model was fitted to it",
        is_frozen: true,
    },
];

/// A line of such a file.
#[derive(Deserialize)]
pub struct Line {
    /// Its first letter tells the writer.
    pub id: String,
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
    /// Those found at the essential level.
    pub found_essential: BTreeSet<Category>,
    /// The rules that spoke at the essential level.
    pub essential: Vec<&'static str>,
    /// All rules that spoke.
    pub rules: Vec<&'static str>,
}

/// Reads a file and has the coach review each draft.
pub fn read(file: &str) -> std::io::Result<Vec<Judged>> {
    each(file, judged)
}

/// What `look` makes of each draft of a file.
pub fn each<T>(file: &str, look: impl Fn(&Line, &Draft<'_>) -> T) -> std::io::Result<Vec<T>> {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/coach_eval");
    let text = std::fs::read_to_string(folder.join(file))?;
    text.lines()
        .map(|line| Ok(looked_at(&serde_json::from_str(line)?, &look)))
        .collect()
}

fn looked_at<T>(line: &Line, look: impl Fn(&Line, &Draft<'_>) -> T) -> T {
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
    let draft = Draft {
        is_pre_election: line.election,
        alt_texts: &alt_texts,
        asks_hashtag: line.task.as_deref() == Some("hashtag"),
        ..Draft::new(&line.text, hat, network)
    };
    look(line, &draft)
}

impl Line {
    /// Whether it deserves a remark other than praise.
    pub fn is_risky(&self) -> bool {
        self.kind == "risky"
    }

    /// The categories that it is labelled with.
    pub fn wanted(&self) -> BTreeSet<Category> {
        let slugs = self.labels.iter();
        slugs.filter_map(|slug| Category::from_slug(slug)).collect()
    }
}

fn judged(line: &Line, draft: &Draft<'_>) -> Judged {
    let findings = review(draft);
    Judged {
        is_risky: line.is_risky(),
        wanted: line.wanted(),
        found: findings.iter().map(|it| it.category).collect(),
        found_essential: (findings.iter())
            .filter(|it| it.level == Level::Essential)
            .map(|it| it.category)
            .collect(),
        essential: rules(&findings, |it| it.level == Level::Essential),
        rules: rules(&findings, |_| true),
        id: line.id.clone(),
        text: line.text.clone(),
    }
}

fn rules(findings: &[Finding], of: impl Fn(&Finding) -> bool) -> Vec<&'static str> {
    findings
        .iter()
        .filter(|it| of(it))
        .map(|it| it.rule)
        .collect()
}
