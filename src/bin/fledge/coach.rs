//! `fledge coach`: reviews drafts, one JSON object a line in and out.
//!
//! In: `{"text":"…"}` with `"hat"`, `"network"`, `"election"`, `"media":[{"alt":"…"}]`, `"task"` (the
//! hashtag step's is `hashtag`) and `"earlier":["…"]`, all optional; a field wins over the flag. Out:
//! the findings, whose places are UTF-16 units. A line that can't be read gives `{"error":"…"}`.

use fledge::domain::coach::{Draft, Finding, Hat, review};
use fledge::domain::text::{Network, utf16_spans};
use fledge::i18n;
use lexopt::ValueExt;
use serde::{Deserialize, Serialize};

use crate::{Failure, lines, names};

/// What it is for and what it takes.
pub(crate) const USAGE: &str = "\
  fledge coach [--network NAME] [--hat personal|professional|organisation] [--election]
      Reviews drafts. Reads {\"text\":\"…\"} a line, with \"hat\", \"network\", \"election\",
      \"media\", \"task\" and \"earlier\" if wanted, writes the coach's findings a line.";

#[derive(Deserialize)]
struct Given {
    text: String,
    hat: Option<String>,
    network: Option<String>,
    election: Option<bool>,
    #[serde(default)]
    media: Vec<Picture>,
    task: Option<String>,
    #[serde(default)]
    earlier: Vec<String>,
}

#[derive(Deserialize)]
struct Picture {
    #[serde(default)]
    alt: Option<String>,
}

#[derive(Serialize)]
struct Reviewed {
    findings: Vec<Found>,
}

#[derive(Serialize)]
struct Found {
    rule: &'static str,
    category: &'static str,
    level: &'static str,
    start: usize,
    end: usize,
    message: String,
}

/// What the flags say, for lines that don't.
struct Usual {
    hat: Hat,
    network: Network,
    is_pre_election: bool,
}

/// Runs the subcommand from standard input to standard output.
pub(crate) fn run(arguments: lexopt::Parser) -> Result<(), Failure> {
    let usual = usual(arguments)?;
    lines::each(|line| {
        let given: Given = lines::read(line)?;
        reviewed(&given, &usual)
    })
}

fn usual(mut arguments: lexopt::Parser) -> Result<Usual, Failure> {
    let mut usual = Usual {
        hat: Hat::Professional,
        network: Network::X,
        is_pre_election: false,
    };
    while let Some(argument) = arguments.next()? {
        match argument {
            lexopt::Arg::Long("network") => {
                usual.network = arguments.value()?.parse_with(names::network)?;
            }
            lexopt::Arg::Long("hat") => usual.hat = arguments.value()?.parse_with(names::hat)?,
            lexopt::Arg::Long("election") => usual.is_pre_election = true,
            other => return Err(other.unexpected().into()),
        }
    }
    Ok(usual)
}

fn reviewed(given: &Given, usual: &Usual) -> Result<Reviewed, String> {
    let hat = given.hat.as_deref().map(names::hat).transpose()?;
    let network = given.network.as_deref().map(names::network).transpose()?;
    let alt_texts: Vec<&str> = given
        .media
        .iter()
        .map(|picture| picture.alt.as_deref().unwrap_or_default())
        .collect();
    let earlier: Vec<&str> = given.earlier.iter().map(String::as_str).collect();
    let draft = Draft {
        is_pre_election: given.election.unwrap_or(usual.is_pre_election),
        alt_texts: &alt_texts,
        asks_hashtag: given
            .task
            .as_deref()
            .is_some_and(|task| task.to_lowercase().contains("hashtag")),
        earlier: &earlier,
        ..Draft::new(
            &given.text,
            hat.unwrap_or(usual.hat),
            network.unwrap_or(usual.network),
        )
    };
    let findings = review(&draft);
    Ok(Reviewed {
        findings: findings.iter().map(|it| found(it, &given.text)).collect(),
    })
}

fn found(finding: &Finding, text: &str) -> Found {
    let places = utf16_spans(text, &[finding.place(text)]);
    let place = places.first().cloned().unwrap_or_default();
    Found {
        rule: finding.rule,
        category: finding.category.slug(),
        level: finding.level.slug(),
        start: place.start,
        end: place.end,
        message: i18n::coach::message(finding.rule),
    }
}
