//! How long a paste of 5,000 reports takes to find, open and merge, natively.
//!
//! `cargo bench --no-default-features --features cli --bench codes`
//!
//! With `FLEDGE_BENCH_CODES=FOLDER` it writes the thread and the key backup that opens it into that
//! folder, for `tests/tools/bench/collecting.js`, and times nothing.

#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::disallowed_methods,
    reason = "a native bench may read the clock, and fails by panicking"
)]

#[path = "../codec/made.rs"]
#[allow(dead_code, reason = "the tests use the rest")]
mod made;

use std::path::Path;
use std::time::Instant;

use fledge::codec::collect::{BATCH, collect};
use fledge::codec::native::{Native, now};
use fledge::codec::{CohortKeys, Invited, backup, find, report};
use fledge::domain::StepId;
use fledge::domain::cohort::{Cohort, Name, StepDays};

/// How many learners report.
const LEARNERS: usize = 5_000;
/// What opens the key backup that is written for the browser.
const PASSPHRASE: &str = "lamp otter brick sail";

fn main() {
    let trainer: CohortKeys = made::trainer(1);
    let mut invited = made::invited(&trainer);
    invited.invitation.asks.steps = steps_of_the_pack();
    let thread = thread(&invited);
    if let Some(folder) = std::env::var_os("FLEDGE_BENCH_CODES") {
        write(Path::new(&folder), &trainer, &invited, &thread);
        return;
    }
    let start = Instant::now();
    let found = find(&thread);
    let found_in = start.elapsed();
    let start = Instant::now();
    let mut cohort = Cohort::new(invited.invitation);
    for batch in found.chunks(BATCH) {
        let taken = now(async { Ok(collect(&Native, &trainer, &mut cohort, batch).await) });
        assert!(
            taken
                .expect("no waiting")
                .iter()
                .all(|it| it.outcome.is_ok())
        );
    }
    assert_eq!(cohort.roster.len(), LEARNERS);
    println!(
        "{LEARNERS} reports in {} kB: found in {} ms, opened and merged in {} ms",
        thread.len() / 1000,
        found_in.as_millis(),
        start.elapsed().as_millis()
    );
}

/// The steps of the built-in challenge.
fn steps_of_the_pack() -> Vec<StepId> {
    let pack = include_str!("../../public/packs/core.json");
    let pack: serde_json::Value = serde_json::from_str(pack).expect("a pack");
    let steps = pack["steps"].as_array().expect("steps").iter();
    steps
        .map(|step| step["id"].as_str().expect("an id").into())
        .collect()
}

/// A report of each learner, each with a name of its own, as a mail thread.
fn thread(invited: &Invited) -> String {
    let mut told = made::progress();
    let ids = &invited.invitation.asks.steps;
    let mut thread = String::new();
    for number in 0..LEARNERS {
        let device = fledge::codec::Crypto::generate(&Native);
        let device = now(device).expect("a key pair");
        told.name = Name::new(&format!("Learner {number:04}"));
        let done = ids.iter().take(number % (ids.len() + 1)).cloned();
        let days = |at: u64| StepDays {
            practised: Some(made::day(at)),
            for_real: at.is_multiple_of(2).then(|| made::day(at + 1)),
        };
        told.steps = done.zip((0..).map(days)).collect();
        let written = report::write(&Native, invited, &device, &told);
        thread.push_str("> Hello, here is mine:\n> ");
        thread.push_str(&now(written).expect("a report").code.text());
        thread.push_str("\n\n");
    }
    thread
}

/// Leaves the thread and the key backup in a folder, for the bench in the browser.
fn write(folder: &Path, trainer: &CohortKeys, invited: &Invited, thread: &str) {
    let key = backup::write(&Native, trainer, &invited.invitation, PASSPHRASE);
    let key = now(key).expect("a key backup").file();
    std::fs::create_dir_all(folder).expect("a folder");
    std::fs::write(folder.join("key.txt"), key).expect("written");
    std::fs::write(folder.join("thread.txt"), thread).expect("written");
    std::fs::write(folder.join("passphrase.txt"), PASSPHRASE).expect("written");
}
