//! Words of the private messages and the requests to follow.

use super::count;
use crate::domain::sandbox::MessageKind;

pub const MESSAGES: &str = "Messages";
pub const TITLE: &str = "Private messages";
pub const TEXT: &str =
    "Only the two of you see these. Still, a message can be copied and passed on.";
pub const NONE: &str = "No messages yet. Open a profile to write to somebody.";
pub const WRITE_TO_SOMEBODY: &str = "Find somebody to write to";
pub const NO_WORDS_YET: &str = "You have not written to each other yet.";
pub const CONVERSATION: &str = "The messages so far";
pub const YOU: &str = "You";
pub const EMPTY: &str = "Write a few words first.";
pub const SEND: &str = "Send the message";
pub const STAYS_HERE: &str = "It goes to the practice network. Nobody real reads it.";
pub const KEPT_OUT: &str = "You blocked this account, so no messages go to and fro.";
pub const PROFILE: &str = "See who this is";

pub const LINK: &str = "A link came with this message.";
pub const WHERE: &str = "Where does this lead?";
pub const LEADS_TO: &str = "It leads to:";
pub const PAUSE: &str = "Take a moment. Do you know this address? Would they write to you like this? You can ask them another way.";
pub const OPEN_LINK: &str = "Open it all the same";
pub const LEAVE_LINK: &str = "Leave it alone";
pub const LINK_OPENED: &str = "You opened this link. In practice nothing happens. A real page like this could have asked for your password.";
pub const TO_ACCOUNT: &str = "Make your account safe";

pub const REQUESTS: &str = "They ask to follow you";
pub const REQUESTS_TEXT: &str = "Look who it is before you answer. It is fine to say no.";
pub const ACCEPT: &str = "Accept";
pub const DECLINE: &str = "Decline";

/// In what tone it comes, where that matters.
pub fn kind(kind: MessageKind) -> Option<&'static str> {
    match kind {
        MessageKind::Plain => None,
        MessageKind::Note => Some("a note from work"),
        MessageKind::Question => Some("a question to answer with care"),
    }
}

pub fn unread(number: usize) -> String {
    format!("{number} unread")
}

pub fn unread_messages(number: usize) -> String {
    count(number, "unread message", "unread messages")
}

pub fn with(name: &str) -> String {
    format!("Messages with {name}")
}

pub fn your_message_to(name: &str) -> String {
    format!("Your message to {name}")
}

/// The beginning of the latest message, when the learner wrote it.
pub fn you_wrote(text: &str) -> String {
    format!("You: {text}")
}

pub fn address_called(title: &str) -> String {
    format!("The page calls itself “{title}”.")
}

pub fn join(scene: &str) -> String {
    format!("Join: {scene}")
}
