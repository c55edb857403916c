//! Wrong paths of the last stages: belonging, and keeping going.

use fledge::domain::challenge::{Doing, Gap, Lack, Texts};
use fledge::domain::sandbox::Action;

use super::wrong_at_first::{not_written, of};
use super::wrong_paths::{Wrong, instead, wrong};

fn publish(text: &str) -> Action {
    Action::Publish(text.into())
}

pub fn in_belonging() -> Vec<Wrong> {
    let read = || Action::ReadTag("SocialWorkChat".into());
    vec![
        wrong(
            "stream",
            instead("stream", 1..2, [read()]),
            [(
                Gap::Deeds(Doing::ReadTag, of(1, 2)),
                "Read the posts under 1 more hashtag.",
            )],
        ),
        wrong(
            "chat",
            instead("chat", 2..3, []),
            [(
                Gap::StayLonger("chat".into(), of(2, 10)),
                "Stay a little: 8 minutes to go.",
            )],
        ),
        wrong(
            "chat",
            [
                publish("A1: a colleague saved me the good chair."),
                publish("A2: I ask the person who has been here longest."),
                Action::Wait(8),
            ],
            [(
                Gap::Lacks(Lack::Tag("SocialWorkChat".into())),
                "Add #SocialWorkChat, so that the others there see it.",
            )],
        ),
        wrong(
            "thanks",
            [publish("Thank you all for the chat. I used an idea today.")],
            [
                (Gap::Lacks(Lack::Name), "Name somebody with their handle"),
                (Gap::Deeds(Doing::Follow, of(0, 1)), "Follow 1 person."),
            ],
        ),
        wrong(
            "thanks",
            [
                publish("What a good chat that was, @MeiAtPharmacy."),
                Action::Follow("mei".into()),
            ],
            [(Gap::Lacks(Lack::Thanks), "Say thank you.")],
        ),
    ]
}

pub fn in_keeping_going() -> Vec<Wrong> {
    let four = [
        "confirm",
        "reassure",
        "reassuring",
        "challenge",
        "challenging",
        "enlighten",
    ];
    let four = four.map(str::to_owned).to_vec();
    vec![
        wrong(
            "weekly",
            instead("weekly", 0..2, [Action::Open("weekly-3".into())]),
            [(Gap::Deeds(Doing::Open, of(1, 3)), "Open 2 more posts.")],
        ),
        wrong(
            "weekly",
            instead("weekly", 3..4, [Action::Like("weekly-3".into())]),
            [(not_written(Texts::Reply, None, 1), "Write 1 answer.")],
        ),
        wrong(
            "quiet",
            [publish("Hello? Is anybody there? #socialworkchat")],
            [
                (Gap::Lacks(Lack::Words(of(4, 5))), "Say a little more"),
                (
                    Gap::Lacks(Lack::ClearHashtag("#socialworkchat".into())),
                    "Give each word a capital letter.",
                ),
                (Gap::Lacks(Lack::Name), "Name somebody with their handle"),
            ],
        ),
        wrong(
            "look-back",
            [publish(
                "It was good to read here. I learned a lot of things.",
            )],
            [(Gap::Lacks(Lack::Says(four)), "“confirm”")],
        ),
        wrong(
            "newcomer",
            instead(
                "newcomer",
                0..1,
                [Action::Reply("newcomer-hello".into(), "Hello Noor!".into())],
            ),
            [(Gap::Lacks(Lack::Words(of(2, 5))), "Say a little more")],
        ),
        wrong(
            "newcomer",
            instead("newcomer", 1..2, []),
            [(
                Gap::FollowsOf(vec!["noor".into()], of(0, 1)),
                "Follow 1 person",
            )],
        ),
    ]
}
