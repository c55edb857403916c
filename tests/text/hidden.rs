//! Characters that hide.

use fledge::domain::text::{HiddenKind, hidden_characters};

fn kinds(text: &str) -> Vec<(HiddenKind, &str)> {
    let found = hidden_characters(text).into_iter();
    found.map(|h| (h.kind, &text[h.span])).collect()
}

#[test]
fn what_hides_is_found_with_its_reason() {
    use HiddenKind::{Bidi, Blank, Control, NoCharacter, Tag, ZeroWidth};
    for (text, expected) in [
        ("a\u{0}\u{7}b", vec![(Control, "\u{0}\u{7}")]),
        ("a\u{202e}txt.exe", vec![(Bidi, "\u{202e}")]),
        ("pass\u{200b}word", vec![(ZeroWidth, "\u{200b}")]),
        ("a\u{200d}b", vec![(ZeroWidth, "\u{200d}")]),
        ("a\u{fe0f}", vec![(ZeroWidth, "\u{fe0f}")]),
        ("\u{3164}", vec![(Blank, "\u{3164}")]),
        ("hi\u{e0041}\u{e0042}", vec![(Tag, "\u{e0041}\u{e0042}")]),
        ("\u{fffd}\u{ffff}", vec![(NoCharacter, "\u{fffd}\u{ffff}")]),
        ("a\rb", vec![(Control, "\r")]),
        (
            "\u{ad}\u{202a}",
            vec![(ZeroWidth, "\u{ad}"), (Bidi, "\u{202a}")],
        ),
    ] {
        assert_eq!(kinds(text), expected, "{text:?}");
    }
}

#[test]
fn joiners_and_selectors_at_work_are_left_alone() {
    for text in [
        "👩\u{200d}🔧",
        "می\u{200c}خواهم",
        "क्\u{200d}ष",
        "❤\u{fe0f}",
        "1\u{fe0f}\u{20e3}",
        "🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}",
        "line\nline\ttab\r\nline",
        "naïve e\u{301} £",
    ] {
        assert_eq!(kinds(text), [], "{text:?}");
    }
}
