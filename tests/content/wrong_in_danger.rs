//! Wrong paths of the stage that keeps people safe.

use fledge::domain::challenge::{Gap, Lack, Texts, Whom};
use fledge::domain::coach::Hat;
use fledge::domain::sandbox::{Action, Measure};

use super::wrong_at_first::not_written;
use super::wrong_paths::{Wrong, instead, wrong};

fn reply(post: &str, text: &str) -> Action {
    Action::Reply(post.into(), text.into())
}

fn without(category: &str) -> Gap {
    Gap::Lacks(Lack::Without(category.into()))
}

fn says(words: &[&str]) -> Gap {
    let words = words.iter().map(|&word| word.to_owned());
    Gap::Lacks(Lack::Says(words.collect()))
}

const ANOTHER_WAY: &str = "Read what the coach says about it, and write it another way.";

pub fn in_words() -> Vec<Wrong> {
    let caps = ["up to", "at most", "no more than", "sixty", "60"];
    let abuse = "You are an idiot, and the rest of you lot are morons.";
    vec![
        wrong(
            "identify",
            instead("identify", 0..1, []),
            [(
                Gap::Unopened("callum-lighthouse".into()),
                "Open Callum Orrick’s post and read it first.",
            )],
        ),
        wrong(
            "identify",
            instead(
                "identify",
                1..2,
                [reply(
                    "reword-callum",
                    "My 92-year-old patient in bed 4 goes home tomorrow. We will miss her.",
                )],
            ),
            [(without("confidentiality"), ANOTHER_WAY)],
        ),
        wrong(
            "pledge",
            instead(
                "pledge",
                1..2,
                [reply(
                    "scones-again",
                    "For every repost of this I will bake one scone, at most a few.",
                )],
            ),
            [(without("pledge"), ANOTHER_WAY)],
        ),
        wrong(
            "pledge",
            instead(
                "pledge",
                1..2,
                [reply("scones-again", "I will bring scones to the drop-in.")],
            ),
            [(says(&caps), "“up to”")],
        ),
        wrong(
            "wrong-hat",
            [reply("other-jo", "Beans on toast, with the good cheese.")],
            [
                (
                    Gap::OtherHat(vec![Hat::Personal, Hat::Professional]),
                    "Choose another hat for this",
                ),
                (
                    Gap::Lacks(Lack::Hat(Hat::Personal)),
                    "Write it under this hat",
                ),
                (Gap::StillThere("~post-1".into()), "Delete it or change it."),
            ],
        ),
        wrong(
            "correct",
            [Action::Delete("wrong-day-post".into())],
            [(
                Gap::DeletedNotCorrected("wrong-day-post".into()),
                "the chance to put it right. Take that back.",
            )],
        ),
        wrong(
            "stranger",
            [reply("stranger-baz", abuse), Action::Mute("baz".into())],
            [(without("abuse"), ANOTHER_WAY)],
        ),
        wrong(
            "stranger",
            [Action::Mute("baz".into())],
            [(
                not_written(Texts::Any, Some(Whom::Cast("baz".into())), 1),
                "Write 1 post to Gary",
            )],
        ),
    ]
}

pub fn in_messages_and_account() -> Vec<Wrong> {
    let asha = || Some(Whom::Cast("asha".into()));
    let tell_asha = || {
        (
            not_written(Texts::Message, asha(), 1),
            "Write 1 private message to Asha",
        )
    };
    let open = |who: &str| Action::OpenMessages(who.into());
    vec![
        wrong(
            "phish",
            [
                open("ollie"),
                Action::OpenLink("phish-1".into()),
                Action::Report("ollie".into()),
            ],
            [(
                Gap::LinkOpened("phish-1".into()),
                "treat your account as if it were in other hands",
            )],
        ),
        wrong(
            "phish",
            [open("ollie")],
            [(
                Gap::NotReported("ollie".into()),
                "so that others are safe too",
            )],
        ),
        wrong(
            "hacked",
            [Action::Secure(Measure::TellFollowers)],
            [
                (
                    Gap::MeasureTooEarly(Measure::TellFollowers, Measure::ChangePassword),
                    "First ",
                ),
                (
                    Gap::NextAction(Box::new(Action::Delete("hacked-spam".into()))),
                    "Next: ",
                ),
            ],
        ),
        wrong(
            "request",
            [Action::AcceptRequest("jade".into())],
            [
                (
                    Gap::RequestOtherwise("jade".into(), false),
                    "Take that back and think again.",
                ),
                tell_asha(),
            ],
        ),
        wrong(
            "request",
            [Action::DeclineRequest("jade".into())],
            [tell_asha()],
        ),
        wrong(
            "disclosure",
            [
                open("morgan"),
                Action::SendMessage(
                    "morgan".into(),
                    "Thank you for telling me. I promise that I will keep this secret.".into(),
                ),
            ],
            [(says(&["999"]), "“999”"), tell_asha()],
        ),
        wrong("disclosure", instead("disclosure", 2..3, []), [tell_asha()]),
    ]
}
