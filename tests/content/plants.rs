//! Faults to plant in heading, cast, posts, reactions, steps and solutions.

use fledge::content::Mend;
use fledge::domain::challenge::{Gap, Unsolved};
use fledge::domain::sandbox::Refusal;
use fledge::domain::text::Network;
use serde_json::json;

use super::fixtures::entry;
use super::linter::{Planted, planted};

pub fn in_the_heading_and_cast() -> Vec<Planted> {
    vec![
        planted(|it| it["title"] = json!("  "), "pack/title", Mend::FillIn),
        planted(
            |it| it["id"] = json!("Core Pack"),
            "id",
            Mend::PlainId("Core Pack".into()),
        ),
        planted(
            |it| {
                let again = it["stages"][0].clone();
                it["stages"].as_array_mut().unwrap().push(again);
            },
            "stages",
            Mend::MakeUnique("start".into()),
        ),
        planted(
            |it| {
                let stages = it["stages"].as_array_mut().unwrap();
                stages.push(json!({ "id": "empty", "title": "Empty" }));
            },
            "stages/empty",
            Mend::AddSome,
        ),
        planted(|it| it["steps"] = json!([]), "steps", Mend::AddSome),
        planted(
            |it| entry(it, "cast", "boost")["bio"] = json!(""),
            "cast/boost/bio",
            Mend::FillIn,
        ),
        planted(
            |it| entry(it, "cast", "boost")["handle"] = json!("@boost"),
            "cast/boost",
            Mend::PlainHandle("@boost".into()),
        ),
        planted(
            |it| entry(it, "cast", "boost")["handle"] = json!("SixteenLettersXX"),
            "cast/boost",
            Mend::PlainHandle("SixteenLettersXX".into()),
        ),
        planted(
            |it| entry(it, "cast", "helpdesk")["handle"] = json!("colmervale"),
            "cast/helpdesk",
            Mend::MakeUnique("colmervale".into()),
        ),
    ]
}

pub fn in_posts_and_reactions() -> Vec<Planted> {
    vec![
        planted(
            |it| entry(it, "posts", "grace-seal")["text"] = json!(""),
            "posts/grace-seal/text",
            Mend::FillIn,
        ),
        planted(
            |it| entry(it, "posts", "grace-seal")["by"] = json!("nobody"),
            "posts/grace-seal/by",
            Mend::PointToExisting("nobody".into()),
        ),
        planted(
            |it| entry(it, "posts", "grace-seal")["reply_to"] = json!("nothing"),
            "posts/grace-seal",
            Mend::PointToExisting("nothing".into()),
        ),
        planted(
            |it| entry(it, "posts", "grace-seal")["credit_to"] = json!("nobody"),
            "posts/grace-seal/credit_to",
            Mend::PointToExisting("nobody".into()),
        ),
        planted(
            |it| entry(it, "posts", "lantern-phone")["link"]["url"] = json!("http://a.example"),
            "posts/lantern-phone",
            Mend::UseHttps("http://a.example".into()),
        ),
        planted(
            |it| entry(it, "posts", "grace-seal")["reply_to"] = json!("grace-seal"),
            "posts/grace-seal/reply_to",
            Mend::BreakCircle(vec!["grace-seal".into(), "grace-seal".into()]),
        ),
        planted(
            |it| {
                entry(it, "posts", "grace-seal")["quote_of"] = json!("lantern-phone");
                entry(it, "posts", "lantern-phone")["quote_of"] = json!("grace-seal");
            },
            "posts/lantern-phone/quote_of",
            Mend::BreakCircle(vec![
                "lantern-phone".into(),
                "grace-seal".into(),
                "lantern-phone".into(),
            ]),
        ),
        planted(
            |it| entry(it, "reactions", "any-like-wendy")["by"] = json!("nobody"),
            "reactions/any-like-wendy/by",
            Mend::PointToExisting("nobody".into()),
        ),
        planted(
            |it| entry(it, "reactions", "named-bea")["when"]["mention"] = json!("nobody"),
            "reactions/named-bea/when",
            Mend::PointToExisting("nobody".into()),
        ),
        planted(
            |it| entry(it, "reactions", "named-bea")["what"]["reply"] = json!([]),
            "reactions/named-bea/what",
            Mend::AddSome,
        ),
    ]
}

pub fn in_steps() -> Vec<Planted> {
    vec![
        planted(
            |it| entry(it, "steps", "hat")["stage"] = json!("nowhere"),
            "stages/start",
            Mend::AddSome,
        ),
        planted(
            |it| entry(it, "steps", "hat")["stage"] = json!("nowhere"),
            "steps/hat/stage",
            Mend::PointToExisting("nowhere".into()),
        ),
        planted(
            |it| entry(it, "steps", "hat")["minutes"] = json!(0),
            "steps/hat/minutes",
            Mend::FitMinutes(0),
        ),
        planted(
            |it| entry(it, "steps", "hat")["minutes"] = json!(11),
            "steps/hat/minutes",
            Mend::FitMinutes(11),
        ),
        planted(
            |it| entry(it, "steps", "hat")["learn"] = json!(["word ".repeat(121)]),
            "steps/hat/learn",
            Mend::Shorten(121),
        ),
        planted(
            |it| entry(it, "steps", "hat")["learn"] = json!([]),
            "steps/hat/learn",
            Mend::AddSome,
        ),
        planted(
            |it| {
                let hints = &mut entry(it, "steps", "hat")["hints"];
                hints.as_array_mut().unwrap().pop();
            },
            "steps/hat/hints",
            Mend::GiveHints(2),
        ),
        planted(
            |it| {
                let ways = &mut entry(it, "steps", "hat")["for_real"];
                ways.as_array_mut().unwrap().remove(1);
            },
            "steps/hat/for_real",
            Mend::AddNetwork(Network::Bluesky),
        ),
        planted(
            |it| entry(it, "steps", "hat")["safeguard"] = json!(" "),
            "steps/hat/safeguard",
            Mend::FillIn,
        ),
        planted(
            |it| entry(it, "steps", "hat")["safeguard"] = json!("word ".repeat(26)),
            "steps/hat/safeguard",
            Mend::ShortenLine(26),
        ),
        planted(
            |it| {
                entry(it, "steps", "hat")["good_time"] = json!({ "minutes": 9, "helps": "Tea." });
            },
            "steps/hat/good_time",
            Mend::BeginDrill,
        ),
        planted(
            |it| {
                entry(it, "steps", "hat")["good_time"] = json!({ "minutes": 61, "helps": "" });
            },
            "steps/hat/good_time/minutes",
            Mend::FitGoodTime(61),
        ),
        planted(
            |it| {
                entry(it, "steps", "hat")["good_time"] = json!({ "minutes": 9, "helps": "" });
            },
            "steps/hat/good_time/helps",
            Mend::FillIn,
        ),
        planted(
            |it| {
                entry(it, "steps", "follow-five")["start"]["people"][0] = json!("nobody");
            },
            "steps/follow-five/start",
            Mend::PointToExisting("nobody".into()),
        ),
    ]
}

pub fn in_solutions() -> Vec<Planted> {
    let place = "steps/hat/solution";
    vec![
        planted(
            |it| entry(it, "steps", "hat")["goal"] = json!({ "bio_written": { "words": 0 } }),
            place,
            Mend::MendSolution(Unsolved::MetAtStart),
        ),
        planted(
            |it| entry(it, "steps", "hat")["solution"] = json!([{ "follow": "nobody" }]),
            place,
            Mend::MendSolution(Unsolved::Refused {
                action: 0,
                refusal: Refusal::NoSuchPerson("nobody".into()),
            }),
        ),
        planted(
            |it| {
                let solution = &mut entry(it, "steps", "hat")["solution"];
                solution.as_array_mut().unwrap().remove(0);
            },
            place,
            Mend::MendSolution(Unsolved::Missing(vec![Gap::Hat])),
        ),
    ]
}
