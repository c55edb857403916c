//! How long a paste of 5,000 reports takes to find, open and merge, natively.
//!
//! `cargo bench --no-default-features --features cli --bench codes`

#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::disallowed_methods,
    reason = "a native bench may read the clock, and fails by panicking"
)]

#[path = "../codec/made.rs"]
#[allow(dead_code, reason = "the tests use the rest")]
mod made;

use std::time::Instant;

use fledge::codec::collect::{BATCH, collect};
use fledge::codec::native::{Native, now};
use fledge::codec::{CohortKeys, find, report};
use fledge::domain::cohort::Cohort;

/// How many learners report.
const LEARNERS: usize = 5_000;

fn main() {
    let trainer: CohortKeys = made::trainer(1);
    let invited = made::invited(&trainer);
    let told = made::progress();
    let mut thread = String::new();
    for _ in 0..LEARNERS {
        let device = fledge::codec::Crypto::generate(&Native);
        let device = now(device).expect("a key pair");
        let written = report::write(&Native, &invited, &device, &told);
        thread.push_str("> Hello, here is mine:\n> ");
        thread.push_str(&now(written).expect("a report").code.text());
        thread.push_str("\n\n");
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
