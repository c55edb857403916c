//! Words of the sandbox.

use super::coach::instruments::{grouped, money};
use super::count;
use crate::domain::coach::Hat;
use crate::domain::sandbox::Kind;

pub const SANDBOX: &str = "sandbox";
pub const SANDBOX_NOTE: &str = "Everyone here is invented. Nobody real can see you.";
pub const PLACES: &str = "Places in practice";
pub const HOME: &str = "Home";
pub const PEOPLE: &str = "People";
pub const LISTS: &str = "Lists";
pub const NEWS: &str = "News";
pub const YOU: &str = "You";
pub const NEW_POST: &str = "New post";
pub const WHOSE_POSTS: &str = "Whose posts";
pub const EVERYONE: &str = "Everyone";
pub const FOLLOWING: &str = "People I follow";
pub const FOLLOW: &str = "Follow";
pub const FOLLOWING_NOW: &str = "Following";
pub const SHOW_MORE: &str = "Show more posts";
pub const NOBODY_FOLLOWED: &str = "You follow nobody yet. Look at People and choose a few.";
pub const LET_TIME_PASS: &str = "Let ten minutes pass";
pub const LET_LITTLE_TIME_PASS: &str = "Let two minutes pass";
pub const SAVED_POSTS: &str = "Saved posts";
pub const SAVED_TEXT: &str = "Saving is not reading. Open one now and then, and let the rest go.";
pub const NOTHING_SAVED: &str = "Nothing saved yet. Press the flag below a post to save it.";

pub const CHOOSE_PEOPLE: &str = "Accounts to look at";
pub const CHOOSE_PEOPLE_TEXT: &str =
    "Open a profile before you follow. Read the line about them and their last posts.";
pub const ALL_PEOPLE: &str = "Everyone here";
pub const COLLEAGUE_SAYS: &str = "What a kind colleague would say";
pub const LAST_POSTS: &str = "Last posts";
pub const FOLLOWS_YOU: &str = "follows you";
pub const SEND_MESSAGE: &str = "Message";
pub const KEEP_AWAY: &str = "Mute, block or report";
pub const MUTE: &str = "Mute";
pub const UNMUTE: &str = "Unmute";
pub const MUTE_MEANS: &str = "Their posts leave your timeline. They don’t learn of it.";
pub const MUTED_NOW: &str = "Muted. You don’t see their posts.";
pub const BLOCK: &str = "Block";
pub const UNBLOCK: &str = "Unblock";
pub const BLOCK_MEANS: &str = "They can’t follow you, answer you or write to you.";
pub const BLOCKED_NOW: &str = "Blocked. They can’t reach you.";
pub const REPORT: &str = "Report";
pub const REPORT_MEANS: &str = "The network looks at the account. It protects others, too.";
pub const REPORTED_NOW: &str = "Reported.";
pub const NO_POSTS: &str = "No posts yet.";

pub const CHOOSE_POSTS: &str = "Posts to choose from";
pub const CHOOSE_POSTS_TEXT: &str = "Open a post and read what others answered. Then decide.";
pub const POST: &str = "Post";
pub const THREAD: &str = "The post and its answers";
pub const OPEN: &str = "Open";
pub const DELETE: &str = "Delete";
pub const EDIT: &str = "Change";
pub const EDIT_GO_ON: &str = "Go on changing";
pub const EDITED: &str = "changed";
pub const BEFORE: &str = "What it said before";
pub const BACK_TO_CHAT: &str = "Back to the chat";
pub const EDIT_TITLE: &str = "Change your post";
pub const EDIT_LABEL: &str = "The new words";
pub const EDIT_TEXT: &str = "Everyone can see that it was changed.";
pub const EDIT_KEEP: &str = "Keep the change";
pub const EDIT_BEGUN: &str = "These words are not in your post yet.";
pub const EDIT_AS_POSTED: &str = "Go back to the words as posted";
pub const EDIT_SAME: &str = "Change a word first, or go back to your post.";
pub const EDIT_EMPTY: &str = "Write a few words, or delete the post instead.";
pub const NOT_YOURS: &str = "You can only change what you wrote.";
pub const PICTURE: &str = "Picture:";
pub const PICTURE_WITHOUT_ALT: &str =
    "A picture without a description. Some people can’t tell what it shows.";
pub const QUOTED_GONE: &str = "The quoted post is no longer here.";

pub const YOUR_LISTS: &str = "Your lists";
pub const LISTS_TEXT: &str = "The stream is a river. A list is a cup.";
pub const NO_LISTS: &str = "You have no list yet.";
pub const NEW_LIST: &str = "Make a new list";
pub const LIST_NAME: &str = "Name of the list";
pub const LIST_NAME_MISSING: &str = "Give the list a name, such as Read first.";
pub const LIST_PRIVATE: &str = "Only I can see it";
pub const MAKE_LIST: &str = "Make the list";
pub const PRIVATE: &str = "private";
pub const PUBLIC: &str = "public";
pub const READ_LIST: &str = "Read this list";
pub const CHANGE_PEOPLE: &str = "Choose people";
pub const DELETE_LIST: &str = "Delete this list";
pub const ADD: &str = "Put in";
pub const ADDED: &str = "In the list";
pub const EMPTY_LIST: &str = "Nobody is in this list yet.";
pub const PEOPLE_FOLLOWED: &str = "People you follow";
pub const OTHER_PEOPLE: &str = "Other people";

pub const NO_NEWS: &str = "Nothing yet. Write something, and people will answer.";

pub const YOUR_PROFILE: &str = "Your practice profile";
pub const WHICH_HAT: &str = "Which hat do you wear here?";
pub const YOUR_NAME: &str = "Your name here";
pub const YOUR_NAME_HINT: &str = "The name you want to be known by. It stands above your posts.";
pub const YOUR_LINE: &str = "A line about you";
pub const YOUR_LINE_HINT: &str =
    "Say what you do and what you care about. Leave out your employer if you are unsure.";
pub const KEEP_PROFILE: &str = "Keep my profile";
pub const LINE_MISSING: &str = "Write a few words about you first.";
pub const YOUR_POSTS: &str = "Your posts";
pub const NOTHING_WRITTEN: &str = "You have written nothing yet.";
pub const CHAT_NOW: &str = "The chat is on. It goes by quickly: read, and answer whom you like.";
pub const CHAT_OVER: &str = "The chat is over. You can still read it and answer.";
pub const ME_NAME: &str = "You";
pub const ME_HANDLE: &str = "you";

pub const REPLY_TITLE: &str = "Write an answer";
pub const REPLY_LABEL: &str = "Your answer";
pub const REPLY_SEND: &str = "Answer in practice";
pub const QUOTE_TITLE: &str = "Pass on with your words";
pub const QUOTE_LABEL: &str = "Your words";
pub const QUOTE_SEND: &str = "Quote in practice";

pub fn hat(hat: Hat) -> &'static str {
    match hat {
        Hat::Personal => "Private me",
        Hat::Professional => "Professional me",
        Hat::Organisation => "Organisation",
    }
}

pub fn hat_means(hat: Hat) -> &'static str {
    match hat {
        Hat::Personal => "Family, hobbies, home. Work is not mentioned.",
        Hat::Professional => "Your own name, your own views, your line of work.",
        Hat::Organisation => "You speak for your employer, from its account.",
    }
}

pub fn kind(kind: Kind) -> Option<&'static str> {
    match kind {
        Kind::Organisation => Some("organisation"),
        Kind::Journalist => Some("journalist"),
        Kind::Colleague | Kind::Expert | Kind::Public | Kind::Bot | Kind::Impostor => None,
    }
}

pub fn post_by(name: &str) -> String {
    format!("Post by {name}")
}

pub fn answer_by(name: &str) -> String {
    format!("Answer by {name}")
}

pub fn reply_to(name: &str, replies: usize) -> String {
    format!("Answer {name}, {}", count(replies, "answer", "answers"))
}

pub fn repost(name: &str, reposts: u32) -> String {
    format!(
        "Repost {name}’s post, {}",
        count(reposts as usize, "repost", "reposts")
    )
}

pub fn like(name: &str, likes: u32) -> String {
    format!(
        "Like {name}’s post, {}",
        count(likes as usize, "like", "likes")
    )
}

pub fn quote(name: &str) -> String {
    format!("Quote {name}’s post")
}

pub fn open(name: &str) -> String {
    format!("Open {name}’s post and its answers")
}

pub fn save(name: &str) -> String {
    format!("Save {name}’s post for later")
}

pub fn edit(text: &str) -> String {
    format!("{EDIT} your post: {text}")
}

pub fn go_on_editing(text: &str) -> String {
    format!("{EDIT_GO_ON} your post: {text}")
}

pub fn follows(name: &str, number: usize) -> String {
    format!("{name} follows {}", people_in(number))
}

/// A button of a profile with whom it is about: names can be copied, handles can't.
pub fn about(label: &str, name: &str, handle: &str) -> String {
    format!("{label} {name}, @{handle}")
}

pub fn screenshot_of(name: &str) -> String {
    format!("A picture of a post by {name}:")
}

/// Reposts that climb, with the bill where there is one, in pence.
pub fn climbing(reposts: u32, pence: u64) -> String {
    let reposts = if reposts == 1 {
        "1 repost".to_owned()
    } else {
        format!("{} reposts", grouped(u64::from(reposts)))
    };
    if pence == 0 {
        format!("The wave so far: {reposts}.")
    } else {
        format!("The wave so far: {reposts}. The bill: {}.", money(pence))
    }
}

pub fn chat_minutes(minutes: i64, of: u32) -> String {
    format!("{minutes} of {of} minutes")
}

pub fn delete(text: &str) -> String {
    format!("Delete your post: {text}")
}

pub fn tagged(tag: &str) -> String {
    format!("Posts with #{tag}")
}

pub fn no_tagged(tag: &str) -> String {
    format!("No post with #{tag} yet. Yours could be the first.")
}

pub fn people_in(number: usize) -> String {
    count(number, "person", "people")
}

pub fn add(name: &str, handle: &str) -> String {
    format!("Put in the list: {name}, @{handle}")
}

pub fn in_this_list(name: &str) -> String {
    format!("In {name}")
}

pub fn who_is_in(list: &str) -> String {
    format!("Who is in “{list}”?")
}

pub fn answering(name: &str) -> String {
    format!("You answer {name}.")
}

pub fn quoting(name: &str) -> String {
    format!("You pass on {name}’s post.")
}
