//! Words of the day that a draft would bring: told as it plays, summed up, laid beside another.

use super::coach::instruments::{grouped, money};
use super::{count, events};
use crate::domain::sandbox::{Happening, Outcome, World};

pub const SEE: &str = "See what happens";
pub const SEE_NOW: &str = "See what happens now";
pub const TITLE: &str = "What happens next";
pub const INTRO: &str = "Your words, and the 24 hours after them. You only look: nothing is sent.";
pub const INTRO_POST: &str =
    "Your post, and the 24 hours after it. You only look: nothing changes.";
pub const THE_DAY: &str = "The day";
pub const NEXT_DAY: &str = "next day";
pub const SO_FAR: &str = "So far";
pub const PAUSE: &str = "Pause";
pub const GO_ON: &str = "Go on";
pub const NEXT: &str = "Next";
pub const SKIP: &str = "To the end";
pub const SKIP_TO_END: &str = "Skip to the end";
pub const AS_LIST: &str = "As a list";
pub const READ_AS_LIST: &str = "Read as a list";
pub const PLAY: &str = "Play it";
pub const PLAY_AGAIN: &str = "Play it again";
pub const NOTHING: &str =
    "Nothing comes of it on this day. That happens to most posts, and does no harm.";

pub const WORST: &str = "the worst moment";
pub const PICTURE_OF_YOURS: &str = "A picture of your post:";

pub const STOP_TITLE: &str = "This is the worst of it";
pub const STOP_TEXT: &str = "Nobody real saw it. You can wind it back.";
pub const STOPPED: &str = "Stopped at the worst moment. You can rewind and reword.";
pub const OVER: &str = "That was the day.";
pub const OVER_TITLE: &str = "That was the day";
pub const REWIND: &str = "Rewind and reword";
pub const SEE_REST: &str = "See the rest";
pub const SEND: &str = "Send it in practice";
pub const KEEP: &str = "Keep it as a draft";
pub const TO_POST: &str = "Back to your post";
pub const POST_STAYS: &str = "Your post stays in practice until you delete it.";
pub const TOO_LONG: &str = "It is too long to send. Shorten it first.";

pub const REWOUND: &str = "You wound the day back";
pub const REWOUND_TEXT: &str = "This was the worst that came of your first wording:";
pub const MARKED: &str = "The words that led there are marked below.";
pub const FIRST_WORDING: &str = "You wrote first:";
pub const LEAVE_FIRST: &str = "Forget the first wording";

pub const BOTH_TITLE: &str = "Two wordings, two days";
pub const AT_FIRST: &str = "As you wrote it first";
pub const NOW: &str = "As you wrote it now";
pub const REWORD_AGAIN: &str = "Reword it again";
pub const PLAY_NEW: &str = "Play the new day";

/// With the words of the post, where there are several.
pub fn see_of(text: &str) -> String {
    format!("{SEE}: {text}")
}

/// `09:05`.
pub fn clock(time_of_day: u32) -> String {
    format!("{:02}:{:02}", time_of_day / 60, time_of_day % 60)
}

/// What happens, in a sentence.
pub fn say(what: &Happening, world: &World) -> String {
    match what {
        Happening::Event(event) => events::say(event, world),
        Happening::Climbed { reposts, pence } => {
            let reposts = reposts_so_far(u64::from(*reposts));
            if *pence == 0 {
                format!("Your post has {reposts} by now.")
            } else {
                format!(
                    "Your post has {reposts} by now. The bill is {}.",
                    money(*pence)
                )
            }
        }
    }
}

fn reposts_so_far(number: u64) -> String {
    if number == 1 {
        "1 repost".to_owned()
    } else {
        format!("{} reposts", grouped(number))
    }
}

/// How bad a moment is: a shape and a word; nothing for what does no harm.
pub fn harm(harm: u8) -> Option<(&'static str, &'static str)> {
    match harm {
        0 => None,
        1 => Some(("△", "Awkward")),
        2 => Some(("▲", "Bad")),
        _ => Some(("◆", "Serious")),
    }
}

/// Likes, reposts and the rest, as far as there are any.
pub fn tally(outcome: &Outcome) -> String {
    let mut parts = Vec::new();
    if outcome.likes > 0 {
        parts.push(count(outcome.likes, "like", "likes"));
    }
    if outcome.reposts > 0 {
        parts.push(reposts_so_far(outcome.reposts));
    }
    if outcome.answers > 0 {
        parts.push(count(outcome.answers, "answer", "answers"));
    }
    if outcome.followers > 0 {
        parts.push(count(outcome.followers, "new follower", "new followers"));
    }
    if outcome.pence > 0 {
        parts.push(format!("a bill of {}", money(outcome.pence)));
    }
    if parts.is_empty() {
        parts.push("nothing yet".to_owned());
    }
    parts.join(" · ")
}

/// How much harm a day did, as a finished sentence.
pub fn harm_in_all(outcome: &Outcome) -> String {
    let Outcome {
        harmful, serious, ..
    } = *outcome;
    match (harmful, serious) {
        (0, _) => "Nothing goes wrong.".to_owned(),
        (1, 0) => "One thing goes wrong, and it is not serious.".to_owned(),
        (1, _) => "One thing goes wrong, and it is serious.".to_owned(),
        (all, 0) => format!("{all} things go wrong. None of them is serious."),
        (all, serious) if all == serious => format!("{all} things go wrong. All are serious."),
        (all, 1) => format!("{all} things go wrong. One of them is serious."),
        (all, serious) => format!("{all} things go wrong. {serious} of them are serious."),
    }
}

/// What rewording changed, in plain words.
pub fn difference(first: &Outcome, now: &Outcome) -> String {
    let went = |number: usize| count(number, "thing goes wrong", "things go wrong");
    let serious = |number: usize| match number {
        0 => "none".to_owned(),
        number => number.to_string(),
    };
    let (before, after) = (first.harmful, now.harmful);
    let told = match (before, after) {
        (0, 0) => return "Nothing goes wrong with either wording.".to_owned(),
        (before, 0) => format!("First, {}. Now nothing does.", went(before)),
        (before, after) if after < before => {
            format!("First, {}. Now it is {after}.", went(before))
        }
        (before, after) if after == before => {
            format!("As before, {}. Look at what the coach marks.", went(before))
        }
        (before, after) => format!("Now {}. First it was {before}.", went(after)),
    };
    if first.serious == now.serious {
        return told;
    }
    format!(
        "{told} Serious: {} first, {} now.",
        serious(first.serious),
        serious(now.serious)
    )
}

#[cfg(test)]
mod tests {
    use super::{Outcome, clock, difference, harm_in_all, tally};

    fn harm(harmful: usize, serious: usize) -> Outcome {
        Outcome {
            harmful,
            serious,
            ..Outcome::default()
        }
    }

    #[test]
    fn times_have_four_digits() {
        assert_eq!([0, 65, 1_439].map(clock), ["00:00", "01:05", "23:59"]);
    }

    #[test]
    fn a_tally_leaves_out_what_there_is_none_of() {
        assert_eq!(tally(&Outcome::default()), "nothing yet");
        let some = Outcome {
            likes: 1,
            reposts: 14_268,
            followers: 2,
            pence: 1_426_800,
            ..Outcome::default()
        };
        assert_eq!(
            tally(&some),
            "1 like · 14,268 reposts · 2 new followers · a bill of £14,268"
        );
    }

    #[test]
    fn harm_is_summed_up_in_sentences() {
        let said = [(0, 0), (1, 0), (1, 1), (2, 0), (2, 2), (3, 1), (5, 2)]
            .map(|(harmful, serious)| harm_in_all(&harm(harmful, serious)));
        assert_eq!(
            said,
            [
                "Nothing goes wrong.",
                "One thing goes wrong, and it is not serious.",
                "One thing goes wrong, and it is serious.",
                "2 things go wrong. None of them is serious.",
                "2 things go wrong. All are serious.",
                "3 things go wrong. One of them is serious.",
                "5 things go wrong. 2 of them are serious.",
            ]
        );
    }

    #[test]
    fn two_futures_differ_in_plain_words() {
        let said = |first: (usize, usize), now: (usize, usize)| {
            difference(&harm(first.0, first.1), &harm(now.0, now.1))
        };
        assert_eq!(
            said((0, 0), (0, 0)),
            "Nothing goes wrong with either wording."
        );
        assert_eq!(
            said((4, 2), (0, 0)),
            "First, 4 things go wrong. Now nothing does. Serious: 2 first, none now."
        );
        assert_eq!(
            said((4, 0), (1, 0)),
            "First, 4 things go wrong. Now it is 1."
        );
        assert_eq!(
            said((1, 0), (1, 1)),
            "As before, 1 thing goes wrong. Look at what the coach marks. Serious: none first, 1 now."
        );
        assert_eq!(
            said((1, 1), (2, 1)),
            "Now 2 things go wrong. First it was 1."
        );
    }
}
