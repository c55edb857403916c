//! What is still missing for a goal: kindly, and with the way to mend it.

use super::count;
use super::events::{list_name, name};
use crate::domain::PostId;
use crate::domain::challenge::{Gap, Tally};
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
        _ => "this".to_owned(),
    }
}
