//! Time stays in proportion to length, also for text made to defeat a parser.

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

#[test]
fn splitting_text_without_a_space_takes_time_in_proportion() {
    let is_chosen = |name: &str| matches!(name, "labels" | "hashes" | "families");
    for ((name, short), (_, long)) in pathological(3_000).into_iter().zip(pathological(24_000)) {
        if !is_chosen(name) {
            continue;
        }
        let time = |text: &str| least(|| drop(black_box(split(text, Network::X.into()))));
        let (short, long) = (time(&short), time(&long));
        println!("split, {name}: {short:?} for 3,000 characters, {long:?} for 24,000");
        // Eight times the text; a square would be 64 times the work.
        assert!(
            long < short * 30 + Duration::from_millis(50),
            "{name}: {short:?} became {long:?}"
        );
    }
}

#[test]
fn pathological_characters_take_time_in_proportion_to_their_number() {
    for ((name, short), (_, long)) in pathological(2_000).into_iter().zip(pathological(20_000)) {
        let (short, long) = (time(&short), time(&long));
        println!("{name}: {short:?} for 2,000 characters, {long:?} for 20,000");
        // Ten times the text is ten times the work; a square would be a hundred times.
        assert!(
            long < short * 40 + Duration::from_millis(50),
            "{name}: {short:?} became {long:?}"
        );
    }
}
