//! Real tweets, of people who had nothing to do with the public sector: silence is right on most.

use std::io::{Result, Write};
use std::path::PathBuf;

use fledge::domain::coach::{Category, Draft, Hat, Level, review};
use fledge::domain::text::Network;
use serde::Deserialize;

use crate::score::share;

/// A real tweet.
#[derive(Deserialize)]
pub struct Tweet {
    pub text: String,
}

/// The tweets; none if they weren't fetched.
pub fn read() -> Result<Option<Vec<Tweet>>> {
    let cache = std::env::var_os("FLEDGE_CACHE").map_or_else(
        || PathBuf::from(std::env::var_os("HOME").unwrap_or_default()).join(".cache/fledge"),
        PathBuf::from,
    );
    let Ok(text) = std::fs::read_to_string(cache.join("fixtures").join("tweets.json")) else {
        return Ok(None);
    };
    Ok(Some(serde_json::from_str(&text)?))
}

/// Prints the share of tweets that get an essential remark, and one on personal data.
pub fn print(out: &mut impl Write) -> Result<()> {
    let Some(tweets) = read()? else {
        return writeln!(
            out,
            "\nreal tweets: not fetched, see tests/tools/fixtures.sh"
        );
    };
    let (mut essential, mut identifier) = (0, 0);
    for tweet in &tweets {
        let found = review(&Draft::new(&tweet.text, Hat::Personal, Network::X));
        essential += usize::from(found.iter().any(|it| it.level == Level::Essential));
        identifier += usize::from(found.iter().any(|it| it.category == Category::PersonalData));
        if std::env::args().any(|argument| argument == "misses") {
            for it in found.iter().filter(|it| it.level == Level::Essential) {
                writeln!(out, "TWEET {} | {}", it.rule, tweet.text)?;
            }
        }
    }
    writeln!(
        out,
        "\nreal tweets with an essential remark: {}",
        share(essential, tweets.len())
    )?;
    writeln!(
        out,
        "real tweets with a personal-data remark: {}",
        share(identifier, tweets.len())
    )
}
