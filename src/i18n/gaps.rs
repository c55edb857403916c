//! What is still missing for a goal: kindly, and with the way to mend it.

use super::events::{list_name, measure, name, scene_title};
use super::{count, lacks, solution};
use crate::domain::PostId;
use crate::domain::challenge::{Doing, Gap, Tally, Texts, Whom};
use crate::domain::sandbox::{Author, Kind, World};

pub fn say(gap: &Gap, world: &World) -> String {
    match gap {
        Gap::Hat => "Choose the hat you wear here.".to_owned(),
        Gap::Bio(tally) => format!("Write {} about you.", more(*tally, "word", "words")),
        Gap::Follows(tally) => format!("Follow {}.", more(*tally, "good account", "good accounts")),
        Gap::FollowsUnwanted(who, kind) => format!(
            "Look at {} again: {} Stop following, then go on.",
            name(world, who),
            suspicion(*kind)
        ),
        Gap::NoList => "Make a list and give it a name.".to_owned(),
        Gap::ListTooShort(list, tally) => format!(
            "Put {} in “{}”.",
            more(*tally, "person", "people"),
            list_name(world, list)
        ),
        Gap::ListUnread(list) => format!("Open “{}” and read by it.", list_name(world, list)),
        Gap::Reposts(tally) => format!(
            "Pass on {} that you have opened.",
            more(*tally, "post", "posts")
        ),
        Gap::RepostedUnread(post) => format!(
            "You passed on {} post before you opened it. Take it back, open it, then decide.",
            whose(world, post)
        ),
        Gap::RepostedHarmful(post) => format!(
            "Look at {} post again, and at the answers. It is not one to pass on. Take it back.",
            whose(world, post)
        ),
        Gap::Quotes(tally) => format!(
            "Quote {} and say whose work it is.",
            more(*tally, "post", "posts")
        ),
        Gap::QuotedWithoutCredit(_, maker) => format!(
            "Your words don’t name {} yet. Quote again with @{}.",
            name(world, maker),
            world
                .scenario()
                .character(maker)
                .map_or("", |one| one.handle.as_str())
        ),
        Gap::NoPost => "Write a post and try it in practice.".to_owned(),
        Gap::PostTooShort(_, tally) => format!(
            "Your post is short. Write another with {}, hashtags not counted.",
            count(tally.need as usize, "word", "words")
        ),
        Gap::PostWithoutHashtag(_) => {
            "Your post has no hashtag. Write another with one, such as #SocialWorkChat.".to_owned()
        }
        Gap::HashtagUnclear(_, tag) => format!(
            "A screen reader can’t tell the words in {tag}. Give each word a capital letter."
        ),
        Gap::NotWritten { texts, to, tally } => not_written(*texts, to.as_ref(), *tally, world),
        Gap::Lacks(lack) => lacks::say(lack),
        Gap::Deeds(what, tally) => deeds(*what, *tally),
        Gap::NextAction(action) => format!("Next: {}", solution::one(action, world)),
        _ => say_more(gap, world),
    }
}

/// What is missing beyond profile, lists, reposts and a first post.
fn say_more(gap: &Gap, world: &World) -> String {
    let name = |who| name(world, who);
    match gap {
        Gap::OtherHat(hats) => {
            let hats: Vec<&str> = hats.iter().map(|hat| super::practice::hat(*hat)).collect();
            format!("Choose another hat for this: {}.", hats.join(" or "))
        }
        Gap::Name => "Write the name you go by.".to_owned(),
        Gap::FollowsOf(_, tally) => {
            format!(
                "Follow {} of those in the task.",
                more(*tally, "person", "people")
            )
        }
        Gap::FollowsVia(tally) => format!(
            "Open the profile of somebody you follow, and look whom they follow. Follow {} from there.",
            more(*tally, "person", "people")
        ),
        Gap::ListOf(is_private, tally) => format!(
            "Put {} in a list that {} can see.",
            more(*tally, "person", "people"),
            if *is_private { "only you" } else { "everyone" }
        ),
        Gap::Unopened(post) => format!("Open {} post and read it first.", whose(world, post)),
        Gap::Saves(tally) => format!("Save {} for later.", more(*tally, "post", "posts")),
        Gap::SavedHarmful(post) => format!(
            "Look at {} post again. It is not worth keeping. Save another.",
            whose(world, post)
        ),
        Gap::SavedUnopened(tally) => format!(
            "Open {} of those you saved. Saving is not reading.",
            more(*tally, "post", "posts")
        ),
        Gap::RepostedRisky(post, _) => format!(
            "You passed on {} post, which some people can’t read. Take it back.",
            whose(world, post)
        ),
        Gap::StillThere(_) => {
            "A post of yours should not stay like this. Delete it or change it.".to_owned()
        }
        Gap::StillSent(_) => {
            "A message can’t be taken back. Take back your last step, or say sorry.".to_owned()
        }
        Gap::MessagesUnopened(who) => format!("Read the messages from {}.", name(who)),
        Gap::LinkOpened(_) => {
            "You opened the link. Change the password now, on the page Account safety.".to_owned()
        }
        Gap::NotAskedYet(who) => format!("Wait a minute: {} has not asked yet.", name(who)),
        Gap::RequestWaiting(who, _) => format!("Answer the request of {}.", name(who)),
        Gap::RequestOtherwise(who, true) => {
            format!(
                "You said no to {}. Take that back and think again.",
                name(who)
            )
        }
        Gap::RequestOtherwise(who, false) => {
            format!(
                "You let {} follow you. Take that back and think again.",
                name(who)
            )
        }
        Gap::NotMuted(who) => format!("Mute {}: their posts will leave you alone.", name(who)),
        Gap::NotBlocked(who) => format!("Block {}, so that they can’t reach you.", name(who)),
        Gap::NotReported(who) => format!("Report {}, so that others are safe too.", name(who)),
        Gap::NextMeasure(one) => format!("Next: {}.", measure(*one)),
        Gap::MeasureTooEarly(early, next) => {
            format!("First {}. Then {} again.", measure(*next), measure(*early))
        }
        Gap::Uncorrected(_) => {
            "Correct the post under your name: change it, or answer it yourself.".to_owned()
        }
        Gap::DeletedNotCorrected(_) => {
            "The wrong post is gone, and so is the chance to put it right. Take that back."
                .to_owned()
        }
        Gap::NotBegun(scene) => format!("It has not begun yet: {}.", scene_title(world, scene)),
        Gap::StayLonger(_, tally) => format!(
            "Stay a little: {} to go.",
            count(
                tally.need.saturating_sub(tally.have) as usize,
                "minute",
                "minutes"
            )
        ),
        _ => String::new(),
    }
}

fn not_written(texts: Texts, to: Option<&Whom>, tally: Tally, world: &World) -> String {
    let (one, many) = match texts {
        Texts::Any | Texts::Post => ("post", "posts"),
        Texts::Reply => ("answer", "answers"),
        Texts::Quote => ("quote", "quotes"),
        Texts::Message => ("private message", "private messages"),
    };
    let whom = match to {
        Some(Whom::Cast(who)) => format!(" to {}", name(world, who)),
        Some(Whom::Post(post)) => format!(" to {} post", whose(world, post)),
        Some(Whom::You) => " to a post of your own".to_owned(),
        None => String::new(),
    };
    format!("Write {}{whom}.", more(tally, one, many))
}

fn deeds(what: Doing, tally: Tally) -> String {
    let of = |verb: &str, one: &str, many: &str| format!("{verb} {}.", more(tally, one, many));
    match what {
        Doing::Open => of("Open", "post", "posts"),
        Doing::Like => of("Like", "post", "posts"),
        Doing::Save => of("Save", "post", "posts"),
        Doing::Repost => of("Pass on", "post", "posts"),
        Doing::Follow => of("Follow", "person", "people"),
        Doing::ReadList => of("Read by", "list", "lists"),
        Doing::ReadTag => of("Read the posts under", "hashtag", "hashtags"),
        Doing::Write => of("Write", "post or answer", "posts or answers"),
        Doing::SendMessage => of("Send", "private message", "private messages"),
    }
}

fn more(tally: Tally, one: &str, many: &str) -> String {
    let missing = tally.need.saturating_sub(tally.have) as usize;
    if tally.have == 0 {
        count(missing, one, many)
    } else {
        format!("{missing} more {}", if missing == 1 { one } else { many })
    }
}

fn suspicion(kind: Kind) -> &'static str {
    match kind {
        Kind::Impostor => "the handle is almost that of somebody else.",
        Kind::Bot => "it shouts and sells.",
        _ => "it is not what this step asks for.",
    }
}

fn whose(world: &World, post: &PostId) -> String {
    match world.post(post).map(|post| &post.by) {
        Some(Author::Cast(who)) => format!("{}’s", name(world, who)),
        Some(Author::You) => "your own".to_owned(),
        None => "this".to_owned(),
    }
}
