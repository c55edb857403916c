//! What happened in the sandbox, in a sentence.

use super::practice;
use crate::domain::sandbox::{Event, NoticeKind, Refusal, World};
use crate::domain::{CastId, ListId};

pub const UNDONE: &str = "Taken back.";
pub const CAUGHT_UP: &str = "You changed something in another tab. This page shows it now.";
pub const DRAFT_DELETED: &str = "The draft is deleted.";
pub const DRAFT_BACK: &str = "The draft is back.";
pub const BROUGHT_BACK: &str = "Your copy is back. What was here before is set aside.";
pub const ERASED: &str = "Everything is erased. You begin afresh.";
pub const COPIED: &str = "Copied.";
pub const NOT_COPIED: &str =
    "This browser did not let us copy. Select the text and copy it yourself.";

pub fn say(event: &Event, world: &World) -> String {
    let name = |who: &CastId| name(world, who);
    let list = |id: &ListId| list_name(world, id);
    match event {
        Event::HatChosen(hat) => format!("You wear this hat: {}.", practice::hat(*hat)),
        Event::BioWritten => "Your profile is kept.".to_owned(),
        Event::Followed(who) => format!("You follow {} now.", name(who)),
        Event::Unfollowed(who) => format!("You no longer follow {}.", name(who)),
        Event::ListCreated(id) => format!("Your list “{}” is made.", list(id)),
        Event::ListDeleted(_) => "The list is deleted.".to_owned(),
        Event::AddedToList(id, who) => format!("{} is in “{}” now.", name(who), list(id)),
        Event::RemovedFromList(id, who) => {
            format!("{} is no longer in “{}”.", name(who), list(id))
        }
        Event::ListRead(id) => format!("You read by “{}”.", list(id)),
        Event::Opened(_) => "You opened the post.".to_owned(),
        Event::Liked(_) => "You like this.".to_owned(),
        Event::Unliked(_) => "You took your like back.".to_owned(),
        Event::Reposted {
            opened_first: true, ..
        } => "You passed the post on.".to_owned(),
        Event::Reposted {
            opened_first: false,
            ..
        } => "You passed the post on without opening it.".to_owned(),
        Event::Unreposted(_) => "You took your repost back.".to_owned(),
        Event::Published(_) => "Your post is out, in practice.".to_owned(),
        Event::Deleted(_) => "Your post is deleted.".to_owned(),
        Event::Waited(minutes) => format!("{minutes} minutes went by."),
        Event::Replied { by, .. } => format!("{} answered you.", name(by)),
        Event::LikedYours(who, _) => format!("{} likes your post.", name(who)),
        Event::RepostedYours(who, _) => format!("{} passed your post on.", name(who)),
        Event::FollowedYou(who) => format!("{} follows you now.", name(who)),
        Event::Refused(refusal) => refused(refusal, world),
    }
}

fn refused(refusal: &Refusal, world: &World) -> String {
    match refusal {
        Refusal::NoSuchPerson(_) => "That person is not in this practice network.".to_owned(),
        Refusal::NoSuchPost(_) => "That post is no longer here.".to_owned(),
        Refusal::NoSuchList(_) => "That list is no longer here.".to_owned(),
        Refusal::NotYours(_) => "You can only delete what you wrote.".to_owned(),
        Refusal::Empty => "There are no words in it yet. Write a few first.".to_owned(),
        Refusal::ListExists(id) => format!(
            "You have a list called “{}” already. Choose another name.",
            list_name(world, id)
        ),
    }
}

pub fn and_more(more: usize) -> String {
    format!("And {more} more, in News.")
}

/// What somebody did, for the News page; the name stands before it.
pub fn notice(kind: &NoticeKind) -> &'static str {
    match kind {
        NoticeKind::Replied(_) => "answered you",
        NoticeKind::Liked(_) => "likes your post",
        NoticeKind::Reposted(_) => "passed your post on",
        NoticeKind::Followed => "follows you now",
    }
}

pub(super) fn name(world: &World, who: &CastId) -> String {
    let character = world.scenario().character(who);
    character.map_or_else(|| who.to_string(), |one| one.name.clone())
}

pub(super) fn list_name(world: &World, id: &ListId) -> String {
    let list = world.list(id);
    list.map_or_else(|| id.to_string(), |list| list.name.clone())
}
