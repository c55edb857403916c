//! A post as a screen reader says it, as data.

use super::scan::{char_at, is_in};
use super::tables::pictures::PICTURES;
use super::tag_words::tag_words;
use super::url_parts::{url_parts, without_www};
use super::x::sequence_end;
use super::{EntityKind, Network, entities};

/// Asks for text instead of a picture when it follows one.
const VS15: char = '\u{fe0e}';

/// A part of a post that a screen reader says in its own way.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SpokenPiece {
    /// Text read as it stands: trimmed, with single spaces, never empty.
    Words(String),
    /// A hashtag.
    Hashtag {
        /// Its words as far as capitals, digits and underscores tell them apart.
        words: Vec<String>,
    },
    /// A handle or a list, without the at sign in front.
    Mention(String),
    /// A link, of which a listener is told where it goes.
    Link {
        /// The host in small letters, without `www.`.
        host: String,
    },
    /// An emoji, once or several times in a row.
    Emoji {
        /// Its characters as written: one emoji, however many characters it takes.
        sequence: String,
        /// How often it stands there, with nothing but space between; at least 1.
        count: usize,
    },
    /// One or more line breaks, between other pieces only.
    LineBreak,
}

/// Takes `text` apart into what a screen reader says, in order.
///
/// Links, handles and hashtags are those that `network` finds; a cashtag is read as it stands.
/// Emoji are those of Unicode 16, as X takes them together, and single ones of Unicode 17.
pub fn spoken_pieces(text: &str, network: Network) -> Vec<SpokenPiece> {
    let mut pieces = Pieces(Vec::new());
    let mut at = 0;
    for entity in entities(text, network) {
        if let Some(piece) = piece_of(entity.kind, entity.of(text)) {
            pieces.push_text(text.get(at..entity.span.start).unwrap_or_default());
            pieces.0.push(piece);
            at = entity.span.end;
        }
    }
    pieces.push_text(text.get(at..).unwrap_or_default());
    if pieces.0.last() == Some(&SpokenPiece::LineBreak) {
        pieces.0.pop();
    }
    pieces.0
}

fn piece_of(kind: EntityKind, written: &str) -> Option<SpokenPiece> {
    match kind {
        EntityKind::Url => Some(SpokenPiece::Link {
            host: spoken_host(written),
        }),
        EntityKind::Mention | EntityKind::List => {
            let handle = written.trim_start_matches(['@', '\u{ff20}']);
            Some(SpokenPiece::Mention(handle.to_owned()))
        }
        EntityKind::Hashtag => Some(SpokenPiece::Hashtag {
            words: tag_words(written),
        }),
        EntityKind::Cashtag => None,
    }
}

/// The host of a link, or the link itself if it has none.
fn spoken_host(url: &str) -> String {
    match without_www(url_parts(url).host) {
        "" => url.to_owned(),
        host => host.to_lowercase(),
    }
}

struct Pieces(Vec<SpokenPiece>);

impl Pieces {
    /// Adds text that holds no entity, except such as are read as they stand.
    fn push_text(&mut self, text: &str) {
        let is_break = |c: char| matches!(c, '\n' | '\r' | '\u{2028}' | '\u{2029}');
        for (i, line) in text.split(is_break).enumerate() {
            if i > 0 && !matches!(self.0.last(), None | Some(SpokenPiece::LineBreak)) {
                self.0.push(SpokenPiece::LineBreak);
            }
            self.push_line(line);
        }
    }

    fn push_line(&mut self, line: &str) {
        let mut start = 0;
        let mut at = 0;
        while let Some(c) = char_at(line, at) {
            if let Some(end) = emoji_end(line, at, c) {
                self.push_words(line.get(start..at).unwrap_or_default());
                self.push_emoji(line.get(at..end).unwrap_or_default());
                at = end;
                start = end;
            } else {
                at += c.len_utf8();
            }
        }
        self.push_words(line.get(start..).unwrap_or_default());
    }

    fn push_words(&mut self, text: &str) {
        let mut words = String::with_capacity(text.len());
        for word in text
            .split_whitespace()
            .filter(|w| !w.chars().all(is_silent))
        {
            if !words.is_empty() {
                words.push(' ');
            }
            words.push_str(word);
        }
        if !words.is_empty() {
            self.0.push(SpokenPiece::Words(words));
        }
    }

    fn push_emoji(&mut self, emoji: &str) {
        match self.0.last_mut() {
            Some(SpokenPiece::Emoji { sequence, count }) if sequence == emoji => *count += 1,
            _ => self.0.push(SpokenPiece::Emoji {
                sequence: emoji.to_owned(),
                count: 1,
            }),
        }
    }
}

/// Where the emoji that starts at `at` with `c` ends.
fn emoji_end(text: &str, at: usize, c: char) -> Option<usize> {
    if c.is_ascii_alphabetic() || c == ' ' {
        return None;
    }
    sequence_end(text, at).or_else(|| {
        let end = at + c.len_utf8();
        (is_in(PICTURES, c) && char_at(text, end) != Some(VS15)).then_some(end)
    })
}

/// What nobody hears when it stands alone: joiners, selectors, marks of direction, spaces of no
/// width.
fn is_silent(c: char) -> bool {
    matches!(
        c,
        '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}'
            | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{ad}' | '\u{e0020}'..='\u{e007f}'
    ) || c.is_control()
}

#[cfg(test)]
mod tests {
    use super::{Network, SpokenPiece, spoken_pieces};

    fn words(text: &str) -> SpokenPiece {
        SpokenPiece::Words(text.to_owned())
    }

    fn emoji(sequence: &str, count: usize) -> SpokenPiece {
        SpokenPiece::Emoji {
            sequence: sequence.to_owned(),
            count,
        }
    }

    fn link(host: &str) -> SpokenPiece {
        SpokenPiece::Link {
            host: host.to_owned(),
        }
    }

    #[test]
    fn a_post_falls_into_what_is_said() {
        let text = "Looking forward to Friday #CommunityNursing https://www.GOV.uk/guidance 🎉🎉 🎉\r\n\r\n@priya";
        assert_eq!(
            spoken_pieces(text, Network::X),
            [
                words("Looking forward to Friday"),
                SpokenPiece::Hashtag {
                    words: vec!["Community".to_owned(), "Nursing".to_owned()]
                },
                link("gov.uk"),
                emoji("🎉", 3),
                SpokenPiece::LineBreak,
                SpokenPiece::Mention("priya".to_owned()),
            ]
        );
    }

    #[test]
    fn each_network_has_its_own_handles_and_links() {
        let text = "@priya@town.example gov.uk";
        let mention = |handle: &str| SpokenPiece::Mention(handle.to_owned());
        let said = |network| spoken_pieces(text, network);
        assert_eq!(
            said(Network::Mastodon),
            [mention("priya@town.example"), words("gov.uk")]
        );
        assert_eq!(
            said(Network::Bluesky),
            [words("@priya@town.example"), link("gov.uk")]
        );
        assert_eq!(
            spoken_pieces("@priya.town.uk", Network::Bluesky),
            [mention("priya.town.uk")]
        );
    }

    #[test]
    fn an_emoji_is_one_however_many_characters_it_takes() {
        for one in ["🎉", "❤️", "❤", "👍🏽", "🧑🏿‍⚕️", "🇬🇧", "🏴󠁧󠁢󠁷󠁬󠁳󠁿", "1️⃣", "👨‍👩‍👧‍👦", "©️"]
        {
            assert_eq!(
                spoken_pieces(&format!("a{one}{one} {one}b"), Network::X),
                [words("a"), emoji(one, 3), words("b")],
                "{one}"
            );
        }
    }

    #[test]
    fn what_is_no_picture_is_read_as_it_stands() {
        for text in ["©", "™", "1", "*", "☎\u{fe0e}", "→", "£", "$TICK"] {
            assert_eq!(spoken_pieces(text, Network::X), [words(text)], "{text}");
        }
    }

    #[test]
    fn a_link_goes_to_its_host_and_not_to_what_it_pretends() {
        for (url, host) in [
            ("https://gov.uk@bad.example/gov.uk", "bad.example"),
            ("https://bad.example\\@gov.uk", "bad.example"),
            ("https://town.example:8080?gov.uk", "town.example"),
        ] {
            assert_eq!(spoken_pieces(url, Network::Bluesky), [link(host)], "{url}");
        }
    }

    #[test]
    fn breaks_stand_between_pieces_only_and_silence_is_left_out() {
        assert_eq!(
            spoken_pieces(
                "\n\n one\u{a0} \t two \u{200b}\n\u{200d}\n\u{fe0f}🎉\n",
                Network::X
            ),
            [words("one two"), SpokenPiece::LineBreak, emoji("🎉", 1)]
        );
        assert!(spoken_pieces(" \n\u{200d}\n", Network::X).is_empty());
    }
}
