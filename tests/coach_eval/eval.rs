//! `make eval`: how often the coach speaks when it should, and when it should not.
//!
//! Prints, never fails: precision and recall per category on the labelled drafts with counts and
//! Wilson intervals, false alarms on the harmless ones, and how real tweets fare.

#[path = "eval/drafts.rs"]
mod drafts;
#[path = "eval/numbers.rs"]
mod numbers;
#[path = "eval/score.rs"]
mod score;
#[path = "eval/tweets.rs"]
mod tweets;

use std::io::Write;

fn main() -> std::io::Result<()> {
    let mut out = std::io::stdout().lock();
    let wants_misses = std::env::args().any(|argument| argument == "misses");
    let only_tuning = wants_misses || std::env::args().any(|argument| argument == "tune");
    for half in drafts::HALVES {
        // The misses of the frozen half are nobody's to see.
        if half.is_frozen && only_tuning {
            continue;
        }
        let drafts = drafts::read(half.file)?;
        writeln!(out, "\n{} ({} drafts)\n", half.title, drafts.len())?;
        score::print(&mut out, &drafts)?;
        if wants_misses {
            score::print_misses(&mut out, &drafts)?;
        }
    }
    numbers::print(&mut out)?;
    tweets::print(&mut out)
}
