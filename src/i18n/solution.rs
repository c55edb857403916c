//! A model solution, told as what to do.

use super::events::{measure, name, scene_title};
use super::practice;
use crate::domain::PostId;
use crate::domain::challenge::Pack;
use crate::domain::sandbox::{Action, Author, Scenario, World};

/// One line for an action, as what to do next.
pub fn one(action: &Action, world: &World) -> String {
    line(world.scenario(), action, world)
}

/// One line for each action.
pub fn lines(pack: &Pack, actions: &[Action], world: &World) -> Vec<String> {
    actions
        .iter()
        .map(|action| line(&pack.scenario, action, world))
        .collect()
}

fn line(scenario: &Scenario, action: &Action, world: &World) -> String {
    let post = |id: &PostId| whose_post(scenario, id);
    match action {
        Action::ChooseHat(hat) => format!("Choose the hat “{}”.", practice::hat(*hat)),
        Action::WriteBio(text) => format!("Write about you: “{text}”"),
        Action::Follow(who) => format!("Follow {}.", name(world, who)),
        Action::Unfollow(who) => format!("Stop following {}.", name(world, who)),
        Action::CreateList { name, .. } => format!("Make a list called “{name}”."),
        Action::DeleteList(list) => format!("Delete the list “{list}”."),
        Action::AddToList(_, who) => format!("Put {} in it.", name(world, who)),
        Action::RemoveFromList(_, who) => format!("Take {} out of it.", name(world, who)),
        Action::ReadList(_) => "Open the list and read.".to_owned(),
        Action::Open(id) => format!("Open {}.", post(id)),
        Action::Like(id) => format!("Like {}.", post(id)),
        Action::Unlike(id) => format!("Take your like of {} back.", post(id)),
        Action::Repost(id) => format!("Repost {}.", post(id)),
        Action::Unrepost(id) => format!("Take your repost of {} back.", post(id)),
        Action::Quote(id, text) => format!("Quote {}: “{text}”", post(id)),
        Action::Publish(text) | Action::PublishPicture(text, _) => {
            format!("Write and post: “{text}”")
        }
        Action::Reply(id, text) => format!("Answer {}: “{text}”", post(id)),
        Action::Delete(_) => "Delete your post.".to_owned(),
        Action::Wait(minutes) => format!("Wait {minutes} minutes."),
        _ => line_of_more(scenario, action, world),
    }
}

/// What can be done beyond timeline and lists.
fn line_of_more(scenario: &Scenario, action: &Action, world: &World) -> String {
    let post = |id: &PostId| whose_post(scenario, id);
    let name = |who| name(world, who);
    match action {
        Action::WriteName(text) => format!("Write your name: “{text}”"),
        Action::Write(new) => match new.picture.as_ref().and_then(|it| it.alt.as_ref()) {
            Some(alt) => format!("Write: “{}” Describe the picture: “{alt}”", new.text),
            None => format!("Write: “{}”", new.text),
        },
        Action::Edit(_, text) => format!("Change your post to: “{text}”"),
        Action::Save(id) => format!("Save {} for later.", post(id)),
        Action::Unsave(id) => format!("Take {} off your saved posts.", post(id)),
        Action::ReadTag(tag) => format!("Read the posts under #{tag}."),
        Action::OpenMessages(who) => format!("Read the messages from {}.", name(who)),
        Action::SendMessage(who, text) => format!("Send {} a message: “{text}”", name(who)),
        Action::OpenLink(_) => "Open the link in the message.".to_owned(),
        Action::AcceptRequest(who) => format!("Let {} follow you.", name(who)),
        Action::DeclineRequest(who) => format!("Say no to the request of {}.", name(who)),
        Action::Mute(who) => format!("Mute {}.", name(who)),
        Action::Unmute(who) => format!("Show the posts of {} again.", name(who)),
        Action::Block(who) => format!("Block {}.", name(who)),
        Action::Unblock(who) => format!("Let {} in again.", name(who)),
        Action::Report(who) => format!("Report {}.", name(who)),
        Action::Secure(one) => format!("Keep your account safe: {}.", measure(*one)),
        Action::Begin(scene) => format!("Begin: {}.", scene_title(world, scene)),
        _ => String::new(),
    }
}

/// Several posts may be by one person, so the first words say which.
fn whose_post(scenario: &Scenario, id: &PostId) -> String {
    let staged = scenario.scenes.iter().flat_map(|scene| &scene.posts);
    let mut all = scenario.posts.iter().chain(staged);
    let Some(post) = all.find(|post| &post.id == id) else {
        return if id.as_str().starts_with('~') {
            "your post".to_owned()
        } else {
            "the post".to_owned()
        };
    };
    let by = match &post.by {
        Author::Cast(who) => scenario.character(who).map_or("", |one| one.name.as_str()),
        Author::You => return "the post under your name".to_owned(),
    };
    let words: Vec<&str> = post.text.split_whitespace().take(5).collect();
    format!("{by}’s post “{} …”", words.join(" "))
}
