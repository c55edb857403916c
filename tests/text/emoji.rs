//! Every emoji of Unicode 16 on X.

use fledge::domain::text::{Network, measure};

use crate::fixtures::{assert_none, read, tell};

fn fully_qualified(list: &str) -> Vec<String> {
    list.lines()
        .filter(|line| line.contains("; fully-qualified"))
        .filter_map(|line| line.split(';').next())
        .map(|codes| {
            let points = codes
                .split_whitespace()
                .map(|hex| u32::from_str_radix(hex, 16));
            points.filter_map(|p| char::from_u32(p.ok()?)).collect()
        })
        .collect()
}

#[test]
fn every_fully_qualified_emoji_of_unicode_16_weighs_2() {
    let emoji = fully_qualified(&read("emoji-test-16.txt"));
    let length = |text: &str| measure(text, Network::X.into()).length;
    let mut differences = Vec::new();
    for one in &emoji {
        let among = length(&format!("a{one}b"));
        let twice = length(&format!("{one}{one}"));
        if (length(one), among, twice) != (2, 4, 4) {
            differences.push(format!("{one}: {} {among} {twice}", length(one)));
        }
    }
    assert_none("emoji", &differences);
    assert!(emoji.len() > 3_700);
    tell(&format!("weighed {} emoji", emoji.len()));
}

#[test]
fn what_only_looks_like_a_sequence_is_weighed_piece_by_piece() {
    for (text, length) in [
        ("©", 1),
        ("©\u{fe0f}", 2),
        ("☎\u{fe0e}", 4),
        ("🔥\u{1f3fd}", 4),
        ("🇦🇦", 4),
        ("1\u{fe0f}", 3),
        ("👩\u{200d}a", 4),
    ] {
        assert_eq!(measure(text, Network::X.into()).length, length, "{text:?}");
    }
}
