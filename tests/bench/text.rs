//! Nanoseconds to measure and read a post of 280 characters, natively.
//!
//! `cargo bench --no-default-features --bench text`

use std::hint::black_box;
use std::time::{Duration, Instant};

use fledge::domain::text::{Network, entities, measure, runs};

/// How long one task is repeated.
const SPAN: Duration = Duration::from_millis(300);

fn posts() -> [(&'static str, String); 3] {
    let fill = |text: &str| -> String { text.chars().cycle().take(280).collect() };
    [
        (
            "plain",
            fill("The council meets on Tuesday to talk about the library. "),
        ),
        (
            "busy",
            fill("See gov.uk/bins @ada #BinDay 👩🏽\u{200d}🔧 – https://example.com/a?b=c "),
        ),
        (
            "decomposed",
            fill("Cafe\u{301} Zu\u{308}rich, Vie\u{302}\u{323}t Nam. "),
        ),
    ]
}

fn nanoseconds(mut task: impl FnMut()) -> u128 {
    #[allow(
        clippy::disallowed_methods,
        reason = "a native bench may read the clock"
    )]
    let start = Instant::now();
    let mut rounds = 0;
    while start.elapsed() < SPAN {
        for _ in 0..100 {
            task();
        }
        rounds += 100;
    }
    start.elapsed().as_nanos() / rounds
}

fn main() {
    println!("nanoseconds for a post of 280 characters");
    println!(
        "{:<10} {:<12} {:>9} {:>9} {:>9}",
        "network", "post", "measure", "entities", "runs"
    );
    for network in [Network::X, Network::Bluesky, Network::Mastodon] {
        for (name, post) in posts() {
            let measured = nanoseconds(|| {
                black_box(measure(black_box(&post), network.into()));
            });
            let found = nanoseconds(|| {
                black_box(entities(black_box(&post), network));
            });
            let cut = nanoseconds(|| {
                black_box(runs(black_box(&post), network.into()));
            });
            let network = format!("{network:?}");
            println!("{network:<10} {name:<12} {measured:>9} {found:>9} {cut:>9}");
        }
    }
}
