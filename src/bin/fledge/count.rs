//! `fledge count`: measures posts, one JSON object a line in and out.
//!
//! In: `{"text":"…"}`, on Mastodon also `"content_warning"`. Out: length, limit, remaining, valid
//! and entities, whose places are UTF-16 units. A line that can't be read, be it no JSON, no
//! UTF-8 or a lone surrogate (`"\ud800"`, which is no text), gives `{"error":"…"}` in its place,
//! and the next line is read.

use fledge::domain::text::{EntityKind, Network, Rules, entities, measure, utf16_spans};
use lexopt::ValueExt;
use serde::{Deserialize, Serialize};

use crate::{Failure, lines, names};

/// What it is for and what it takes.
pub(crate) const USAGE: &str = "\
  fledge count --network x|mastodon|bluesky|threads|linkedin [--limit N]
      Counts posts as the network does. Reads {\"text\":\"…\"} a line, writes length, limit,
      remaining, valid and entities a line. --limit is for Mastodon, whose instances set their own.";

#[derive(Deserialize)]
struct Post {
    text: String,
    #[serde(default)]
    content_warning: String,
}

#[derive(Serialize)]
struct Counted {
    length: usize,
    limit: usize,
    remaining: i64,
    valid: bool,
    entities: Vec<Found>,
}

#[derive(Serialize)]
struct Found {
    kind: &'static str,
    start: usize,
    end: usize,
    text: String,
}

/// Runs the subcommand from standard input to standard output.
pub(crate) fn run(arguments: lexopt::Parser) -> Result<(), Failure> {
    let rules = rules(arguments)?;
    lines::each(|line| {
        let post: Post = lines::read(line)?;
        Ok(counted(&post, rules))
    })
}

fn rules(mut arguments: lexopt::Parser) -> Result<Rules, Failure> {
    let (mut network, mut limit) = (None, None);
    while let Some(argument) = arguments.next()? {
        match argument {
            lexopt::Arg::Long("network") => {
                network = Some(arguments.value()?.parse_with(names::network)?);
            }
            lexopt::Arg::Long("limit") => limit = Some(arguments.value()?.parse::<u32>()?),
            other => return Err(other.unexpected().into()),
        }
    }
    let network = network.ok_or_else(|| Failure::Usage("--network is missing".to_owned()))?;
    let rules = Rules::from(network);
    match limit {
        None => Ok(rules),
        Some(limit) if network == Network::Mastodon => Ok(rules.with_mastodon_limit(limit)),
        Some(_) => Err(Failure::Usage(
            "--limit goes with --network mastodon, whose instances set their own".to_owned(),
        )),
    }
}

fn counted(post: &Post, rules: Rules) -> Counted {
    let rules = rules.with_content_warning(&post.content_warning);
    let measured = measure(&post.text, rules);
    let found = entities(&post.text, rules.network);
    let spans: Vec<_> = found.iter().map(|e| e.span.clone()).collect();
    let places = utf16_spans(&post.text, &spans);
    Counted {
        length: measured.length,
        limit: measured.limit,
        remaining: measured.remaining,
        valid: measured.is_valid,
        entities: found
            .iter()
            .zip(places)
            .map(|(entity, place)| Found {
                kind: name_of(entity.kind),
                start: place.start,
                end: place.end,
                text: entity.of(&post.text).to_owned(),
            })
            .collect(),
    }
}

const fn name_of(kind: EntityKind) -> &'static str {
    match kind {
        EntityKind::Url => "url",
        EntityKind::Mention => "mention",
        EntityKind::List => "list",
        EntityKind::Hashtag => "hashtag",
        EntityKind::Cashtag => "cashtag",
    }
}
