//! An employer's own policy in a pack: the coach knows its words, cites it first, and keeps its rules.

use fledge::content::{Mend, load};
use fledge::domain::challenge::HousePolicy;
use fledge::domain::coach::{Category, Draft, Finding, Hat, review};
use fledge::domain::text::Network;
use serde_json::{Value, json};

use super::fixtures::{core, two_steps};
use super::linter::{Planted, planted};

fn give_policy(pack: &mut Value) {
    pack["policy"] = json!({
        "name": "Posting in public, Alder Row School",
        "lines": [
            { "text": "Never write about a pupil.", "about": ["confidentiality", "boundaries"] },
            { "text": "Ask before you take a picture in school.", "about": ["image"] },
            { "text": "Be kind, and stop when you are tired." }
        ],
        "links": [{ "url": "https://alderrow.example/policy", "title": "The whole policy" }],
        "ask": "Marguerite in the office",
        "pinned": ["hashtag-case"],
        "embargoed": ["Project Kingfisher"],
        "own_handles": ["AlderRow"]
    });
}

fn policy() -> HousePolicy {
    let mut pack = two_steps();
    give_policy(&mut pack);
    let pack = load(&pack.to_string()).unwrap_or_else(|error| panic!("{error}"));
    pack.policy.unwrap()
}

fn read(text: &str, policy: &HousePolicy) -> Vec<Finding> {
    review(&Draft {
        policy: &policy.rules,
        ..Draft::new(text, Hat::Professional, Network::X)
    })
}

fn rules(text: &str, policy: &HousePolicy) -> Vec<&'static str> {
    let found = read(text, policy).into_iter();
    found.map(|finding| finding.rule).collect()
}

#[test]
fn the_built_in_pack_speaks_for_no_employer() {
    assert_eq!(core().policy, None);
}

#[test]
fn a_name_under_embargo_stops_a_draft_in_capitals_or_not() {
    let (ours, none) = (policy(), HousePolicy::default());
    for text in [
        "A long day on Project Kingfisher, but worth it.",
        "project kingfisher is coming on",
        "What a week. #ProjectKingfisher",
    ] {
        assert!(rules(text, &ours).contains(&"embargoed-project"), "{text}");
        assert!(!rules(text, &none).contains(&"embargoed-project"), "{text}");
    }
    let text = "We saw a kingfisher by the river today.";
    assert!(!rules(text, &ours).contains(&"embargoed-project"));
}

#[test]
fn the_employers_handle_in_a_rant_is_seen() {
    let text =
        "Thanks a lot @AlderRow for yet another useless rota. I am so fed up with this place.";
    let ours = rules(text, &policy());
    let none = rules(text, &HousePolicy::default());
    assert!(ours.contains(&"employer-in-rant"), "{ours:?}");
    assert!(!none.contains(&"employer-in-rant"), "{none:?}");
}

#[test]
fn the_line_about_a_remark_is_cited_and_else_the_general_ones() {
    let policy = policy();
    assert_eq!(
        policy.lines_about(Category::Boundaries),
        ["Never write about a pupil."]
    );
    assert_eq!(
        policy.lines_about(Category::Emoji),
        ["Be kind, and stop when you are tired."]
    );
    assert_eq!(policy.ask, "Marguerite in the office");
    assert_eq!(policy.links[0].title, "The whole policy");
}

#[test]
fn a_pinned_rule_stays() {
    let policy = policy();
    assert!(policy.pins("hashtag-case"));
    assert!(!policy.pins("long-sentence"));
}

/// Faults to plant in a policy.
pub fn plants() -> Vec<Planted> {
    vec![
        planted(
            |it| {
                give_policy(it);
                it["policy"]["name"] = json!("");
            },
            "policy/name",
            Mend::FillIn,
        ),
        planted(
            |it| {
                give_policy(it);
                it["policy"]["lines"] = json!([]);
            },
            "policy/lines",
            Mend::AddSome,
        ),
        planted(
            |it| {
                give_policy(it);
                it["policy"]["lines"] = json!(vec![json!({ "text": "Be kind." }); 11]);
            },
            "policy/lines",
            Mend::FewerLines(11),
        ),
        planted(
            |it| {
                give_policy(it);
                it["policy"]["lines"][1]["text"] = json!("word ".repeat(26).trim());
            },
            "policy/lines/1",
            Mend::ShortenLine(26),
        ),
        planted(
            |it| {
                give_policy(it);
                it["policy"]["lines"][0]["about"] = json!(["gossip"]);
            },
            "policy/lines/0/about",
            Mend::PointToExisting("gossip".into()),
        ),
        planted(
            |it| {
                give_policy(it);
                it["policy"]["links"][0]["url"] = json!("http://alderrow.example/");
            },
            "policy/links",
            Mend::UseHttps("http://alderrow.example/".into()),
        ),
        planted(
            |it| {
                give_policy(it);
                it["policy"]["pinned"] = json!(["no-such-rule"]);
            },
            "policy/pinned",
            Mend::PointToExisting("no-such-rule".into()),
        ),
        planted(
            |it| {
                give_policy(it);
                it["policy"]["own_handles"] = json!(["@AlderRow"]);
            },
            "policy/own_handles",
            Mend::BareHandle("@AlderRow".into()),
        ),
    ]
}
