//! The examples of a rule: `fixtures/<rule>.jsonl`, one draft a line.

use std::collections::BTreeMap;
use std::path::PathBuf;

use fledge::domain::coach::{Audience, Draft, Finding, Hat, Policy, review};
use fledge::domain::text::Network;
use serde::Deserialize;

/// One example: a draft at which the rule must speak, or a near miss at which it must not.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Example {
    pub fires: bool,
    pub text: String,
    #[serde(default)]
    pub hat: String,
    #[serde(default)]
    pub network: String,
    #[serde(default)]
    pub election: bool,
    /// The alt texts of its pictures.
    #[serde(default)]
    pub alt: Vec<String>,
    #[serde(default)]
    pub hashtag_asked: bool,
    /// What was posted before, the newest last.
    #[serde(default)]
    pub earlier: Vec<String>,
    /// What the employer's policy embargoes.
    #[serde(default)]
    pub embargoed: Vec<String>,
    /// The employer's handles, by its policy.
    #[serde(default)]
    pub own_handles: Vec<String>,
}

impl Example {
    /// What the coach says of it.
    pub fn review(&self) -> Vec<Finding> {
        self.review_for(Audience::Everybody)
    }

    /// What the coach says of it to somebody who writes it to this audience.
    pub fn review_for(&self, audience: Audience) -> Vec<Finding> {
        let hat = match self.hat.as_str() {
            "personal" => Hat::Personal,
            "organisation" => Hat::Organisation,
            "professional" | "" => Hat::Professional,
            other => panic!("no hat {other}"),
        };
        let network = match self.network.as_str() {
            "mastodon" => Network::Mastodon,
            "bluesky" => Network::Bluesky,
            "x" | "" => Network::X,
            other => panic!("no network {other}"),
        };
        let alt_texts: Vec<&str> = self.alt.iter().map(String::as_str).collect();
        let earlier: Vec<&str> = self.earlier.iter().map(String::as_str).collect();
        let policy = Policy {
            embargoed: self.embargoed.clone(),
            own_handles: self.own_handles.clone(),
            ..Policy::default()
        };
        review(&Draft {
            audience,
            policy: &policy,
            is_pre_election: self.election,
            alt_texts: &alt_texts,
            asks_hashtag: self.hashtag_asked,
            earlier: &earlier,
            ..Draft::new(&self.text, hat, network)
        })
    }
}

/// All examples, by the rule whose they are.
pub fn all() -> BTreeMap<String, Vec<Example>> {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/coach/fixtures");
    let files = std::fs::read_dir(folder).expect("the folder of examples is there");
    files
        .map(|file| {
            let path = file.expect("a file of examples").path();
            let rule = path
                .file_stem()
                .expect("a name")
                .to_string_lossy()
                .into_owned();
            let text = std::fs::read_to_string(&path).expect("examples can be read");
            let examples = text
                .lines()
                .map(|line| {
                    serde_json::from_str(line).unwrap_or_else(|e| panic!("{rule}: {e}: {line}"))
                })
                .collect();
            (rule, examples)
        })
        .collect()
}
