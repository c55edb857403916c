//! A model solution, told as what to do.

use super::events::name;
use super::practice;
use crate::domain::PostId;
use crate::domain::challenge::Pack;
use crate::domain::sandbox::{Action, Author, Scenario, World};

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
    }
}

/// Several posts may be by one person, so the first words say which.
fn whose_post(scenario: &Scenario, id: &PostId) -> String {
    let Some(post) = scenario.posts.iter().find(|post| &post.id == id) else {
        return "the post".to_owned();
    };
    let by = match &post.by {
        Author::Cast(who) => scenario.character(who).map_or("", |one| one.name.as_str()),
        Author::You => "",
    };
    let words: Vec<&str> = post.text.split_whitespace().take(5).collect();
    format!("{by}’s post “{} …”", words.join(" "))
}
