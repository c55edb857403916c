//! What happened in the sandbox, in a sentence.

use super::practice;
use crate::domain::sandbox::{Event, Measure, MessageKind, NoticeKind, Refusal, World};
use crate::domain::{CastId, ListId, MessageId, SceneId};

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
        _ => say_more(event, world),
    }
}

/// What happens beyond timeline and lists.
fn say_more(event: &Event, world: &World) -> String {
    let name = |who: &CastId| name(world, who);
    match event {
        Event::QuotedYours { by, .. } => {
            format!("{} passed your post on with words of their own.", name(by))
        }
        Event::ScreenshotPosted { by, .. } => {
            format!("{} posted a picture of your post.", name(by))
        }
        Event::MessageCame(id) => message_came(id, world),
        Event::FollowRequested(who) => format!("{} asks to follow you.", name(who)),
        Event::Climbing(_) => "The reposts of your post begin to climb.".to_owned(),
        Event::NameWritten => "Your name is kept.".to_owned(),
        Event::Edited(_) => "Your post is changed. Everyone can see that it was.".to_owned(),
        Event::Saved(_) => "The post is saved for later.".to_owned(),
        Event::Unsaved(_) => "The post is no longer saved.".to_owned(),
        Event::TagRead(tag) => format!("You read the posts under #{tag}."),
        Event::MessagesOpened(who) => format!("You read the messages from {}.", name(who)),
        Event::MessageSent(id) => match world.message(id) {
            Some(message) => format!("Your message to {} is sent.", name(&message.with)),
            None => "Your message is sent.".to_owned(),
        },
        Event::LinkOpened(_) => "You opened the link.".to_owned(),
        Event::RequestAccepted(who) => format!("{} may follow you now.", name(who)),
        Event::RequestDeclined(who) => format!("{} does not follow you.", name(who)),
        Event::Muted(who) => format!("You no longer see the posts of {}.", name(who)),
        Event::Unmuted(who) => format!("You see the posts of {} again.", name(who)),
        Event::Blocked(who) => format!("{} can’t reach you any more.", name(who)),
        Event::Unblocked(who) => format!("{} can reach you again.", name(who)),
        Event::Reported(who) => format!("You reported {}.", name(who)),
        Event::Secured(measure) => format!("Done: {}.", self::measure(*measure)),
        Event::SceneBegan(scene) => format!("It begins: {}.", scene_title(world, scene)),
        _ => String::new(),
    }
}

fn message_came(id: &MessageId, world: &World) -> String {
    let Some(message) = world.message(id) else {
        return "A message came.".to_owned();
    };
    let by = name(world, &message.with);
    match message.kind {
        MessageKind::Plain => format!("{by} sent you a message."),
        MessageKind::Note => format!("{by} sent you a note. Read it first."),
        MessageKind::Question => format!("{by} sent you a question. Take your time."),
    }
}

/// One thing to do when an account may be in other hands.
pub fn measure(measure: Measure) -> &'static str {
    match measure {
        Measure::ChangePassword => "change the password",
        Measure::SignOutOthers => "sign out all other devices",
        Measure::TurnOnTwoStep => "turn on a second step to sign in",
        Measure::RemoveApps => "remove apps that can post for you",
        Measure::TellEmployer => "tell your employer",
        Measure::TellFollowers => "tell your followers",
    }
}

pub(super) fn scene_title(world: &World, id: &SceneId) -> String {
    let scene = world.scenario().scene(id);
    scene.map_or_else(|| id.to_string(), |scene| scene.title.clone())
}

fn refused(refusal: &Refusal, world: &World) -> String {
    match refusal {
        Refusal::NoSuchPerson(_) => "That person is not in this practice network.".to_owned(),
        Refusal::NoSuchPost(_) => "That post is no longer here.".to_owned(),
        Refusal::NoSuchList(_) => "That list is no longer here.".to_owned(),
        Refusal::NotYours(_) => "You can only change or delete what you wrote.".to_owned(),
        Refusal::NoSuchMessage(_) => "That message is no longer here.".to_owned(),
        Refusal::NoSuchScene(_) => "That is no longer part of this practice.".to_owned(),
        Refusal::NoRequest(who) => {
            format!("{} is not waiting for an answer.", name(world, who))
        }
        Refusal::IsBlocked(who) => format!("You keep {} out. Let them in first.", name(world, who)),
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
        NoticeKind::Quoted(_) => "passed your post on with words of their own",
        NoticeKind::Screenshot(_) => "posted a picture of your post",
        NoticeKind::Message(_) => "sent you a message",
        NoticeKind::FollowRequest => "asks to follow you",
        NoticeKind::Climbing(_) => "set off a wave of reposts",
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
