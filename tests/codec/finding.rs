//! Codes are found by themselves, whatever mail and chat did to them.

use fledge::codec::{Code, Fault, Found, Kind, find};
use proptest::collection::vec;
use proptest::prelude::*;

fn code(payload: &[u8]) -> Code {
    Code::new(Kind::Report, payload.to_vec()).expect("short enough")
}

fn only(text: &str) -> Found {
    let mut found = find(text);
    assert_eq!(found.len(), 1, "{text}\n{found:?}");
    found.remove(0)
}

/// Breaks a text into lines of `width` characters, each behind `mark`.
fn wrapped(text: &str, width: usize, mark: &str) -> String {
    let characters: Vec<char> = text.chars().collect();
    let lines = characters.chunks(width);
    let lines = lines.map(|line| format!("{mark}{}\n", String::from_iter(line)));
    lines.collect()
}

proptest! {
    #[test]
    fn every_form_is_found(payload in vec(any::<u8>(), 0..300)) {
        let code = code(&payload);
        for text in [code.text(), code.file(), code.compact(), code.link("https://x.example/f/")] {
            prop_assert_eq!(only(&text).code, Ok(code.clone()));
        }
    }

    #[test]
    fn it_survives_quoting_wrapping_and_lower_case(
        payload in vec(any::<u8>(), 0..300), width in 1_usize..100, depth in 0_usize..4
    ) {
        let code = code(&payload);
        let mark = "> ".repeat(depth);
        for text in [code.text(), code.compact(), code.text().to_lowercase()] {
            prop_assert_eq!(only(&wrapped(&text, width, &mark)).code, Ok(code.clone()));
        }
    }

    #[test]
    fn any_text_gives_spans_within_it(
        text in "(FLEDGE1|fledge ?1|FLEDGE2|[A-Za-z2-7]{0,30}|-|\n> |\\PC){0,20}"
    ) {
        let mut end = 0;
        for found in find(&text) {
            prop_assert!(found.span.start >= end && text.get(found.span.clone()).is_some());
            end = found.span.start;
        }
    }

    #[test]
    fn a_code_cut_anywhere_is_never_read_as_whole(payload in vec(any::<u8>(), 0..80), at in 0_usize..1000) {
        let text = code(&payload).text();
        let cut = &text[..at % text.len()];
        prop_assert!(find(cut).iter().all(|found| found.code.is_err()));
    }
}

#[test]
fn all_codes_of_a_thread_are_found_in_their_places() {
    let (one, other) = (code(b"one report"), code(b"another, a little longer"));
    let thread = format!(
        "Hi Ada,\nhere is my code: {}. Thanks, Bob\n\nOn Monday Cy wrote:\n{}\nBye\n",
        one.text(),
        wrapped(&other.text(), 20, "> > ")
    );
    let found = find(&thread);
    let codes: Vec<_> = found.iter().map(|it| it.code.clone()).collect();
    assert_eq!(codes, [Ok(one.clone()), Ok(other)]);
    assert_eq!(&thread[found[0].span.clone()], one.text());
}

#[test]
fn quoted_printable_soft_breaks_and_hidden_characters_do_no_harm() {
    let code = code(b"some payload that is long enough to be broken");
    let text = code.text();
    let (start, end) = text.split_at(40);
    for between in ["=\r\n", "\u{200b}", "\u{ad}", "\u{feff}\u{a0}", "**", "\n|"] {
        assert_eq!(
            only(&format!("{start}{between}{end}")).code,
            Ok(code.clone())
        );
    }
}

#[test]
fn a_link_that_a_mail_gateway_rewrote_still_holds_its_code() {
    let code = code(b"a payload");
    let link = code
        .link("https://x.example/f/")
        .replace('/', "%2F")
        .replace('#', "%23");
    let text = format!("https://safelinks.example/?url={link}&data=05%7C02");
    assert_eq!(only(&text).code, Ok(code));
}

#[test]
fn prose_about_fledge_is_no_code() {
    for prose in [
        "fledge",
        "I used Fledge 1 day and like it very much indeed",
        "Fledge 10 is out. FLEDGE1",
        "Fledge1 is what we call it",
        "fledge 2 days later there was",
        "FLEDGE2 is better",
    ] {
        assert_eq!(find(prose), [], "{prose}");
    }
}

#[test]
fn a_code_cut_short_says_how_much_is_missing() {
    let text = code(&[7; 100]).text();
    // 109 bytes in letters.
    let of = Some(175);
    let cut = |characters: usize| text[..characters].to_owned();
    // The marker, then groups of a hyphen and five letters.
    let whole_groups = 7 + 6 * 10;
    for after in [
        "",
        "\nBest wishes",
        "... (message cut)",
        "\n\nSent from my phone, Ada",
        "…",
    ] {
        let text = format!("{}{after}", cut(whole_groups));
        assert_eq!(
            only(&text).code,
            Err(Fault::Truncated { have: 50, of }),
            "{after}"
        );
    }
    let head_cut = Fault::Truncated { have: 5, of: None };
    assert_eq!(only(&cut(13)).code, Err(head_cut));
}

#[test]
fn a_code_cut_short_does_not_swallow_the_next() {
    let whole = code(b"the second one is whole");
    let cut = code(&[7; 40]).text();
    for missing in [1, 3, 6, 20] {
        for between in [" ", "", "\n> "] {
            let text = format!("{}{between}{}", &cut[..cut.len() - missing], whole.text());
            let found = find(&text);
            assert!(
                matches!(found[0].code, Err(Fault::Truncated { .. })),
                "{found:?}"
            );
            assert_eq!(found[1].code, Ok(whole.clone()));
            assert_eq!(found.len(), 2);
        }
    }
}

#[test]
fn a_newer_code_is_said_to_be_newer() {
    let text = code(b"a payload").text().replace("FLEDGE1", "FLEDGE2");
    assert_eq!(only(&text).code, Err(Fault::TooNew));
}

#[test]
fn finding_takes_time_in_proportion() {
    // Markers that never become codes must not each look through all the rest.
    let text = "FLEDGE1-AAAA ".repeat(50_000);
    assert_eq!(find(&text).len(), 50_000);
    let text = format!("{}{}", code(&[1; 100]).text(), " f".repeat(500_000));
    assert_eq!(find(&text).len(), 1);
}
