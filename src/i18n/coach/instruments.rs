//! Words of the three instruments: which hat, the jigsaw, what a pledge costs.

use crate::domain::coach::jigsaw::PieceKind;
use crate::i18n::count;

pub const HATS: &str = "Which hat?";
pub const HATS_TEXT: &str =
    "The same words weigh differently. This is what the coach says of your draft under each hat.";
pub const NOTHING_UNDER_HAT: &str = "Nothing to add.";

pub const JIGSAW: &str = "Could somebody tell who it is?";
pub const JIGSAW_TEXT: &str = "One piece names nobody. Three together often do, even over several posts. These are the pieces in your draft and your last posts.";
pub const NO_PIECE: &str = "none found";

pub fn kind(kind: PieceKind) -> &'static str {
    match kind {
        PieceKind::Role => "In your care:",
        PieceKind::Who => "Who:",
        PieceKind::What => "What:",
        PieceKind::Where => "Where:",
        PieceKind::When => "When:",
    }
}

pub fn quoted(words: &str, is_earlier: bool) -> String {
    if is_earlier {
        format!("“{words}” (an earlier post)")
    } else {
        format!("“{words}”")
    }
}

pub fn pieces(found: usize) -> String {
    format!("{} of 5.", count(found, "piece", "pieces"))
}

pub fn who_could_tell(found: usize) -> &'static str {
    match found {
        0 | 1 => "Hardly anybody could tell who is meant.",
        2 => "Somebody close to them might guess.",
        3 => "Family, neighbours and colleagues could put it together.",
        _ => "Many people could put it together, and so could they themselves.",
    }
}

pub const PLEDGE: &str = "What would a pledge cost?";
pub const PLEDGE_TEXT: &str = "One public figure promised £1 for each repost, and 14,268 came. Work it out before you promise.";
pub const AMOUNT: &str = "Pounds for each repost";
pub const CAP: &str = "Most you would give, in pounds";
pub const END: &str = "Last day";
pub const SIGNED_OFF: &str = "Who agreed to it";
pub const SIGNED_OFF_HINT: &str = "Their role is enough. It stays on your phone.";
pub const REPOSTS: &str = "Reposts";
pub const COST: &str = "Cost";
pub const COST_CAPTION: &str = "What it costs";
pub const SAFE_WORDING: &str = "A wording with a cap:";
pub const ADD_WORDING: &str = "Add it to your draft";
pub const NOT_SIGNED_OFF: &str = "Ask somebody who may decide before you promise it.";

/// Pounds and pence as people write them: `£1`, `£2.50`, `£14,268`.
pub fn money(pence: u64) -> String {
    let (pounds, rest) = (grouped(pence / 100), pence % 100);
    if rest == 0 {
        format!("£{pounds}")
    } else {
        format!("£{pounds}.{rest:02}")
    }
}

/// A number with a comma between thousands: `14,268`.
pub fn grouped(number: u64) -> String {
    let digits = number.to_string();
    let mut out = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            out.push(',');
        }
        out.push(digit);
    }
    out
}

pub fn capped(amount: &str, cap: &str, last_day: &str) -> String {
    format!("We will give {amount} for each repost until {last_day}, up to {cap} in all.")
}

#[cfg(test)]
mod tests {
    use super::{grouped, money};

    #[test]
    fn money_is_written_as_people_write_it() {
        assert_eq!(money(100), "£1");
        assert_eq!(money(250), "£2.50");
        assert_eq!(money(1_426_800), "£14,268");
        assert_eq!(money(5), "£0.05");
        assert_eq!(grouped(1_000_000), "1,000,000");
        assert_eq!(grouped(999), "999");
    }
}
