//! A post in the words of a screen reader.

use crate::domain::text::SpokenPiece;

const EMOJI: &str = "emoji";

/// The post as a screen reader would say it, with commas and full stops where it pauses.
///
/// `emoji_name` gives the name of one emoji; without a name it is said to be an emoji.
pub fn say(pieces: &[SpokenPiece], emoji_name: impl Fn(&str) -> Option<String>) -> String {
    let mut said = String::new();
    let mut is_new_line = false;
    for piece in pieces {
        let Some(part) = words_of(piece, &emoji_name) else {
            end_line(&mut said);
            is_new_line = true;
            continue;
        };
        let is_words = matches!(piece, SpokenPiece::Words(_));
        said.push_str(if is_new_line && !said.is_empty() {
            " "
        } else {
            gap(&said, &part, is_words)
        });
        said.push_str(&part);
        is_new_line = false;
    }
    said
}

/// The words for a piece; none for a line break.
fn words_of(piece: &SpokenPiece, emoji_name: &impl Fn(&str) -> Option<String>) -> Option<String> {
    match piece {
        SpokenPiece::Words(words) => Some(words.clone()),
        SpokenPiece::Hashtag { words } => {
            let named = words
                .iter()
                .map(|word| emoji_name(word).unwrap_or_else(|| word.clone()));
            Some(format!("hashtag {}", named.collect::<Vec<_>>().join(" ")))
        }
        SpokenPiece::Mention(handle) => Some(format!("mention at {}", handle.replace('@', " at "))),
        SpokenPiece::Link { host } => Some(format!("link to {host}")),
        SpokenPiece::Emoji { sequence, count } => {
            let name = emoji_name(sequence).unwrap_or_else(|| EMOJI.to_owned());
            Some(match count {
                0 | 1 => name,
                _ => format!("{count} times {name}"),
            })
        }
        SpokenPiece::LineBreak => None,
    }
}

/// A full stop, unless the line ends with a mark that makes a pause.
fn end_line(said: &mut String) {
    match said.chars().next_back() {
        None | Some('.' | ',' | ';' | ':' | '!' | '?' | '…') => {}
        Some(_) => said.push('.'),
    }
}

/// What stands between what was said and the next part of the line.
fn gap(said: &str, part: &str, is_words: bool) -> &'static str {
    match said.chars().next_back() {
        None | Some('(' | '[' | '{' | '“' | '‘' | '«' | '/') => "",
        Some(_) if is_words && belongs_to_what_is_before(part) => "",
        Some('.' | ',' | ';' | ':' | '!' | '?' | '…' | '–' | '—' | '-') => " ",
        Some(_) => ", ",
    }
}

/// Whether words begin with a closing mark, an apostrophe, or a hyphen that joins.
fn belongs_to_what_is_before(words: &str) -> bool {
    let mut chars = words.chars();
    match chars.next() {
        Some(
            '.' | ',' | ';' | ':' | '!' | '?' | '…' | ')' | ']' | '}' | '”' | '’' | '\'' | '»',
        ) => true,
        Some('-' | '/') => chars.next().is_some_and(char::is_alphanumeric),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::say;
    use crate::domain::text::{Network, spoken_pieces};

    fn said(text: &str) -> String {
        let name = |emoji: &str| (emoji == "🎉").then(|| "party popper".to_owned());
        say(&spoken_pieces(text, Network::X), name)
    }

    #[test]
    fn a_post_is_said_with_pauses() {
        assert_eq!(
            said(
                "Looking forward to Friday #CommunityNursing https://gov.uk/guidance 🎉🎉🎉 @priya"
            ),
            "Looking forward to Friday, hashtag Community Nursing, link to gov.uk, \
             3 times party popper, mention at priya"
        );
    }

    #[test]
    fn marks_stay_where_they_stand() {
        for (text, wanted) in [
            ("Well done @priya!", "Well done, mention at priya!"),
            ("Ask (@priya) today.", "Ask (mention at priya) today."),
            ("@priya’s talk", "mention at priya’s talk"),
            ("#Nursing-led", "hashtag Nursing-led"),
            ("#Nursing - a talk", "hashtag Nursing, - a talk"),
            ("Hooray! 🎉", "Hooray! party popper"),
            ("🎉 Hooray", "party popper, Hooray"),
        ] {
            assert_eq!(said(text), wanted);
        }
    }

    #[test]
    fn lines_end_with_a_full_stop_unless_they_have_a_mark() {
        assert_eq!(
            said("One\nTwo!\n\n@sam\nend"),
            "One. Two! mention at sam. end"
        );
        assert_eq!(said("One\n...and two"), "One. ...and two");
    }

    #[test]
    fn an_emoji_without_a_name_is_said_to_be_one() {
        assert_eq!(said("Yes 🦆🦆"), "Yes, 2 times emoji");
        assert_eq!(said("🦆"), "emoji");
        assert_eq!(said(""), "");
    }
}
