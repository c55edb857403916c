//! Wrong paths of the first stages: before the start, following, lists, listening, speaking.

use fledge::domain::challenge::{Gap, Lack, Tally, Texts, Whom};
use fledge::domain::coach::Hat;
use fledge::domain::sandbox::{Action, Kind, List, Risk};

use super::wrong_paths::{Wrong, instead, wrong};

pub fn of(have: u32, need: u32) -> Tally {
    Tally { have, need }
}

pub fn not_written(texts: Texts, to: Option<Whom>, need: u32) -> Gap {
    let tally = of(0, need);
    Gap::NotWritten { texts, to, tally }
}

fn follow(who: &str) -> Action {
    Action::Follow(who.into())
}

pub fn before_and_following() -> Vec<Wrong> {
    let asha = || Some(Whom::Cast("asha".into()));
    let good = ["priya", "grace", "tomasz", "niamh"];
    let four = || good.map(follow).to_vec();
    let impostor = || Gap::FollowsUnwanted("helpdesk".into(), Kind::Impostor);
    let noise = Gap::FollowsUnwanted("boost".into(), Kind::Bot);
    vec![
        wrong(
            "hat",
            [Action::ChooseHat(Hat::Professional)],
            [(Gap::Bio(of(0, 4)), "Write 4 words about you.")],
        ),
        wrong(
            "hat",
            [Action::WriteBio("Views mine.".into())],
            [
                (Gap::Hat, "Choose the hat"),
                (Gap::Bio(of(2, 4)), "Write 2 more words"),
            ],
        ),
        wrong(
            "rules",
            [Action::SendMessage(
                "asha".into(),
                "I would like to join in my own name, to learn from others.".into(),
            )],
            [(Gap::Lacks(Lack::Question), "Ask something")],
        ),
        wrong(
            "rules",
            [Action::SendMessage(
                "jo".into(),
                "I would like to join in. Where can I find our rules?".into(),
            )],
            [(
                not_written(Texts::Message, asha(), 1),
                "Write 1 private message to Asha",
            )],
        ),
        wrong(
            "profile",
            [Action::WriteBio(
                "I am here to listen, to ask and to learn. My own views.".into(),
            )],
            [(Gap::Name, "Write the name")],
        ),
        wrong(
            "follow-five",
            [four(), vec![follow("helpdesk")]].concat(),
            [
                (Gap::Follows(of(4, 5)), "Follow 1 more good account."),
                (impostor(), "almost that of somebody else"),
            ],
        ),
        wrong(
            "follow-five",
            [four(), vec![follow("bea"), follow("boost")]].concat(),
            [(noise, "it shouts and sells")],
        ),
        wrong(
            "follow-via",
            [follow("tomasz"), follow("eleri")],
            [(Gap::FollowsVia(of(1, 2)), "Follow 1 more person of them.")],
        ),
    ]
}

fn list(name: &str, is_private: bool) -> Action {
    Action::CreateList {
        name: name.into(),
        is_private,
    }
}

pub fn in_lists_and_listening() -> Vec<Wrong> {
    let tea = List::id_of("Tea break");
    let empty = || Gap::ListTooShort(tea.clone(), of(0, 3));
    vec![
        wrong(
            "make-list",
            [list("Tea break", true), Action::ReadList(tea.clone())],
            [
                (empty(), "Put 3 people in “Tea break”."),
                (empty(), "Put 3 people in “Tea break”."),
            ],
        ),
        wrong(
            "make-list",
            instead("make-list", 4..5, []),
            [(
                Gap::ListUnread(tea.clone()),
                "Open “Tea break” and read by it.",
            )],
        ),
        wrong(
            "public-list",
            instead("public-list", 0..1, [list("People who explain well", true)]),
            [(
                Gap::ListOf(false, of(0, 3)),
                "Put 3 people in a list that everyone can see.",
            )],
        ),
        wrong(
            "save",
            instead("save", 3..4, []),
            [(Gap::SavedUnopened(of(0, 1)), "Saving is not reading.")],
        ),
        wrong(
            "save",
            instead("save", 0..1, [Action::Save("felix-missing".into())]),
            [(
                Gap::SavedHarmful("felix-missing".into()),
                "It is not worth keeping.",
            )],
        ),
        wrong(
            "repost",
            instead("repost", 0..1, []),
            [
                (
                    Gap::RepostedUnread("hafsa-letters-1".into()),
                    "before you opened it. Take it back, open it, then decide.",
                ),
                (
                    Gap::Reposts(of(0, 1)),
                    "Pass on 1 post that you have opened.",
                ),
            ],
        ),
        wrong(
            "repost",
            instead(
                "repost",
                0..0,
                [
                    Action::Open("felix-missing".into()),
                    Action::Repost("felix-missing".into()),
                ],
            ),
            [(
                Gap::RepostedHarmful("felix-missing".into()),
                "It is not one to pass on.",
            )],
        ),
        wrong(
            "pictures",
            instead("pictures", 2..2, [Action::Repost("pic-cake".into())]),
            [(
                Gap::RepostedRisky("pic-cake".into(), Risk::NoAltText),
                "which some people can’t read. Take it back.",
            )],
        ),
        wrong(
            "pictures",
            [Action::Repost("pic-garden".into())],
            [(
                Gap::NextAction(Box::new(Action::Open("pic-garden".into()))),
                "Next: ",
            )],
        ),
    ]
}

pub fn in_speaking() -> Vec<Wrong> {
    let publish = |text: &str| [Action::Publish(text.into())];
    vec![
        wrong(
            "first-post",
            publish("I look forward to hearing how other teams start. #socialworkchat"),
            [(
                Gap::HashtagUnclear("~post-1".into(), "#socialworkchat".into()),
                "Give each word a capital letter.",
            )],
        ),
        wrong(
            "first-post",
            publish("Hello all. #SocialWorkChat"),
            [(
                Gap::PostTooShort("~post-1".into(), of(2, 5)),
                "Write another with 5 words",
            )],
        ),
        wrong(
            "first-post",
            publish("I look forward to hearing how other teams start."),
            [(
                Gap::PostWithoutHashtag("~post-1".into()),
                "Write another with one",
            )],
        ),
        wrong(
            "ask",
            [Action::Reply(
                "odile-good-day".into(),
                "This is so true where I work as well.".into(),
            )],
            [(Gap::Lacks(Lack::Question), "Ask something")],
        ),
        wrong(
            "ask",
            publish("What do people say when you ask that?"),
            [(not_written(Texts::Reply, None, 1), "Write 1 answer.")],
        ),
        wrong(
            "credit",
            publish("On Monday I will count to seven after I ask a question."),
            [(Gap::Lacks(Lack::Name), "Name somebody with their handle")],
        ),
        wrong(
            "credit",
            [Action::Reply(
                "hafsa-silence".into(),
                "I will try this on Monday, @HafsaTeaches. Seven seconds!".into(),
            )],
            [(not_written(Texts::Post, None, 1), "Write 1 post.")],
        ),
    ]
}
