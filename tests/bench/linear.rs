//! Whether reading a post takes time in proportion to its length, on texts that take a backtracking
//! parser the square of that or worse: `cargo bench --bench linear`. Printed and not asserted, since
//! what else the machine does adds to every time.

use std::hint::black_box;
use std::time::{Duration, Instant};

use fledge::domain::text::{
    Network, entities, hidden_characters, measure, runs, split, spoken_pieces,
};

/// Texts of about `size` characters that take a backtracking parser the square of that or worse.
fn pathological(size: usize) -> Vec<(&'static str, String)> {
    [
        ("labels", "a."),
        ("hashes", "#"),
        ("at signs", "@"),
        ("schemes", "http://"),
        ("domains", "a.co/"),
        ("open paths", "a.co/("),
        ("nested paths", "http://a.co/(("),
        ("underscored labels", "a_b."),
        ("hyphens", "-a."),
        ("punycode", "xn--a."),
        ("emoji labels", "😀."),
        ("queries", "a.co?!"),
        ("reposts", "rt"),
        ("handles", "@a@b.c"),
        ("marks", "\u{301}"),
        ("marks out of order", "\u{301}\u{323}"),
        ("jamo", "\u{1100}\u{1161}"),
        ("families", "👨\u{200d}👩\u{200d}"),
        ("regional letters", "🇬"),
        ("tickers", "$A."),
        ("parentheses", "("),
        ("facets", "(a.b"),
        ("top-level names", ".みんな"),
        ("dotted tags", "#a·"),
    ]
    .into_iter()
    .map(|(name, unit)| (name, unit.repeat(size / unit.chars().count())))
    .collect()
}

/// The least of three times: what else the machine does only ever adds to it.
fn least(mut work: impl FnMut()) -> Duration {
    let mut once = || {
        #[allow(
            clippy::disallowed_methods,
            reason = "a native test may read the clock"
        )]
        let start = Instant::now();
        work();
        start.elapsed()
    };
    once().min(once()).min(once())
}

fn time(text: &str) -> Duration {
    least(|| {
        for network in Network::ALL {
            black_box(measure(text, network.into()));
            black_box(entities(text, network));
            black_box(runs(text, network.into()));
            black_box(spoken_pieces(text, network));
        }
        black_box(hidden_characters(text));
    })
}

/// Prints how much longer ten times the text takes: about 10 is right, 100 would be the square.
fn main() {
    println!("ten times the characters takes so many times as long (median text and worst):");
    report("reading", time);
    report("splitting", |text| {
        least(|| drop(black_box(split(text, Network::X.into()))))
    });
}

fn report(what: &str, time: impl Fn(&str) -> Duration) {
    let (short, long) = (pathological(2_000), pathological(20_000));
    let mut ratios: Vec<(f64, &str)> = short
        .into_iter()
        .zip(long)
        .map(|((name, short), (_, long))| {
            (time(&long).as_secs_f64() / time(&short).as_secs_f64(), name)
        })
        .collect();
    ratios.sort_by(|a, b| a.0.total_cmp(&b.0));
    let middle = ratios.get(ratios.len() / 2).map_or(0.0, |it| it.0);
    let (worst, name) = ratios.last().copied().unwrap_or_default();
    println!("  {what}: {middle:.1}, at most {worst:.1} ({name})");
}
