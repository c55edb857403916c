//! What holds for every network, and the two that only say "about".

use fledge::domain::text::{EntityKind, Network, entities, measure, runs};

#[test]
fn every_network_has_its_limit_and_says_when_it_is_about() {
    let limits = Network::ALL.map(|n| (measure("a", n.into()).limit, n.is_approximate()));
    assert_eq!(
        limits,
        [
            (280, false),
            (300, false),
            (500, false),
            (500, true),
            (3000, true)
        ]
    );
}

#[test]
fn a_blank_post_is_never_valid() {
    for network in Network::ALL {
        for text in ["", " ", "\n\t\u{3000}"] {
            let measured = measure(text, network.into());
            assert!(
                !measured.is_valid && measured.remaining >= 0,
                "{network:?} {text:?}"
            );
        }
    }
}

#[test]
fn threads_has_handles_with_dots_and_linkedin_has_none() {
    use EntityKind::{Hashtag, Mention, Url};
    let text = "@ada.l. #tag gov.uk";
    let kinds = |network| -> Vec<_> {
        let found = entities(text, network);
        found.iter().map(|e| (e.kind, e.of(text))).collect()
    };
    let rest = [(Hashtag, "#tag"), (Url, "gov.uk")];
    assert_eq!(
        kinds(Network::Threads),
        [[(Mention, "@ada.l")].as_slice(), &rest].concat()
    );
    assert_eq!(kinds(Network::LinkedIn), rest);
}

#[test]
fn a_hashtag_across_the_limit_is_two_runs() {
    let text = format!("{} #longtag", "a".repeat(276));
    let cut: Vec<_> = runs(&text, Network::X.into())
        .into_iter()
        .map(|r| (r.of(&text).len(), r.entity.is_some(), r.is_over_limit))
        .collect();
    assert_eq!(
        cut,
        [(277, false, false), (3, true, false), (5, true, true)]
    );
}
