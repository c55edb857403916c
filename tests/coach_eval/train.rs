//! `make train`: makes the weights of the coach's linear model from the labelled drafts.
//!
//! Writes `src/domain/coach/model/weights.bin`, and prints what the model brings on drafts of writers
//! that were kept out. The same drafts give the same file on every machine: no random numbers but
//! seeded ones, and no arithmetic that machines do differently.

#![allow(
    clippy::indexing_slicing,
    reason = "a tool for makers, over tables of its own making"
)]

#[path = "train/bars.rs"]
mod bars;
#[allow(dead_code, reason = "shared with `make eval`, which needs more of it")]
#[path = "eval/drafts.rs"]
mod drafts;
#[path = "train/examples.rs"]
mod examples;
#[path = "train/file.rs"]
mod file;
#[path = "train/fit.rs"]
mod fit;
#[allow(dead_code, reason = "shared with `make eval`, which needs more of it")]
#[path = "eval/score.rs"]
mod score;
#[path = "train/table.rs"]
mod table;
#[allow(dead_code, reason = "shared with `make eval`, which needs more of it")]
#[path = "eval/tweets.rs"]
mod tweets;

use std::io::Write;

use bars::Scored;
use examples::Example;

/// The writers that are kept out once, some together: those of `apart.jsonl`, `train-more.jsonl`,
/// `train-wide.jsonl` and `train-close.jsonl`.
const KEPT_OUT: [&str; 6] = [
    "cAEKTUjkr169",
    "hBFLVWlnw270",
    "sCGMXYpvx38α",
    "HINZDqf4yβ",
    "PQJOaiu5zγ",
    "RSbdego",
];

fn main() -> std::io::Result<()> {
    let mut out = std::io::stdout().lock();
    let all = examples::read()?;
    let tweets = examples::tweets()?;
    writeln!(out, "{} drafts, {} tweets", all.len(), tweets.len())?;
    let held = kept_out(&all, &tweets);
    for writers in KEPT_OUT {
        let (own, others): (Vec<&Scored>, Vec<&Scored>) =
            held.iter().partition(|it| writers.contains(it.writer));
        writeln!(
            out,
            "\nwriters {writers}: neither weights nor bars from them"
        )?;
        table::print(&mut out, &own, &bars::choose(&others))?;
    }
    let every: Vec<&Scored> = held.iter().collect();
    let bars = bars::choose(&every);
    writeln!(
        out,
        "\nall of them: weights from others each time, bars from them"
    )?;
    table::print(&mut out, &every, &bars)?;
    let model = fit::fit(&all.iter().collect::<Vec<_>>());
    let bytes = file::written(&model, &bars);
    writeln!(out, "\n{} weights, {} bytes", model.len(), bytes.len())?;
    std::fs::write(file::path(), bytes)
}

/// The drafts of each writer, and the tweets, scored by a model that has learned from all others.
fn kept_out(all: &[Example], tweets: &[Example]) -> Vec<Scored> {
    let mut held = Vec::new();
    for writers in KEPT_OUT {
        let (own, others): (Vec<&Example>, Vec<&Example>) =
            all.iter().partition(|it| writers.contains(it.writer));
        let model = fit::fit(&others);
        held.extend(own.into_iter().map(|it| Scored::new(it, &model)));
        held.extend(tweets.iter().map(|it| Scored::new(it, &model)));
    }
    held
}
