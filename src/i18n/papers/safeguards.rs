//! What a manager may rely on once a step of the built-in challenge is done.

use crate::domain::StepId;

/// The safeguard that a step teaches; `None` where it teaches none, or is of another challenge. Ids
/// never change, so the step is the same in every version.
pub fn safeguard(step: &StepId) -> Option<&'static str> {
    Some(match step.as_str() {
        "hat" => "I know whether I speak for myself or for us before I post.",
        "rules" => "I have told my manager and know where our rules are.",
        "follow-five" => "I can tell a real account from one that pretends.",
        "repost" => "I read before I pass something on, and I name who made it.",
        "pictures" => "I describe pictures, so that everyone can read them.",
        "identify" => "I leave out details that could show who somebody is.",
        "pledge" => "I promise nothing that depends on how far a post travels.",
        "wrong-hat" => "I look which account I am in before I post.",
        "phish" => "I don’t open links in messages that hurry me. I report them.",
        "hacked" => "I know the order of steps if an account is stolen.",
        "request" => "I decline contact from people I know through work, and I tell my manager.",
        "disclosure" => {
            "I know what to say, and whom to tell, if somebody says they are in danger."
        }
        "correct" => "I put a mistake right in the open.",
        "stranger" => "I answer anger once and calmly, and then I stop.",
        _ => return None,
    })
}
