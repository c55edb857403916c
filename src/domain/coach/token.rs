//! A draft cut into words, once for all rules.

use std::ops::Range;

use crate::domain::text::{EntityKind, Network, entities};

/// What a token is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TokenKind {
    /// Letters, with the apostrophes among them.
    Word,
    /// Digits, with the stops, commas and colons among them.
    Number,
    /// `@name`.
    Mention,
    /// `#Word`.
    Hashtag,
    /// A web address.
    Url,
    /// Anything else that can be seen: a mark, a sign, an emoji. One character a token.
    Mark,
}

/// A word, a number, an entity or a mark of a draft.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Token {
    /// What it is.
    pub kind: TokenKind,
    /// Where it stands, in bytes.
    pub span: Range<usize>,
    /// In small letters, with straight apostrophes, without a possessive `'s`; a mention or a
    /// hashtag without its sign.
    pub word: String,
    /// The number of its sentence, from 0.
    pub sentence: usize,
    /// Whether it begins with a capital letter.
    pub is_capital: bool,
    /// Whether it is the first word of its sentence.
    pub is_first: bool,
    /// Whether it stands between double quotation marks.
    pub is_quoted: bool,
}

/// Words whose `'s` is a verb: it belongs to them.
const WITH_VERB: [&str; 14] = [
    "it", "he", "she", "that", "who", "what", "there", "here", "let", "how", "where", "when",
    "everyone", "somebody",
];

/// Cuts `text` into tokens.
///
/// Hyphens divide words, so that `92-year-old` and `92 year old` read alike; so does the end of a
/// number, so that `4yo` is two tokens.
pub(super) fn tokens(text: &str, network: Network) -> Vec<Token> {
    let mut cutter = Cutter::default();
    let mut at = 0;
    for entity in entities(text, network) {
        let kind = match entity.kind {
            EntityKind::Url => TokenKind::Url,
            EntityKind::Mention | EntityKind::List => TokenKind::Mention,
            EntityKind::Hashtag => TokenKind::Hashtag,
            EntityKind::Cashtag => continue,
        };
        cutter.cut(text, at..entity.span.start);
        at = entity.span.end;
        cutter.push(text, kind, entity.span);
    }
    cutter.cut(text, at..text.len());
    cutter.found
}

#[derive(Default)]
struct Cutter {
    found: Vec<Token>,
    sentence: usize,
    has_word: bool,
    is_quoted: bool,
}

impl Cutter {
    /// Cuts a stretch of `text` that holds no entity.
    fn cut(&mut self, text: &str, stretch: Range<usize>) {
        let mut at = stretch.start;
        while let Some(rest) = text.get(at..stretch.end).filter(|rest| !rest.is_empty()) {
            let (kind, length) = next(rest);
            if let Some(kind) = kind {
                self.push(text, kind, at..at + length);
            } else if rest.starts_with('\n') {
                self.end_sentence();
            }
            at += length;
        }
    }

    fn push(&mut self, text: &str, kind: TokenKind, span: Range<usize>) {
        let source = text.get(span.clone()).unwrap_or_default();
        let mark = if kind == TokenKind::Mark { source } else { "" };
        if matches!(mark, "\"" | "“" | "”" | "«" | "»") {
            self.is_quoted = mark == "“" || mark == "«" || (mark == "\"" && !self.is_quoted);
        }
        let is_word = kind == TokenKind::Word;
        self.found.push(Token {
            kind,
            word: folded(source, kind),
            sentence: self.sentence,
            is_capital: source.chars().next().is_some_and(char::is_uppercase),
            is_first: is_word && !self.has_word,
            is_quoted: self.is_quoted,
            span,
        });
        self.has_word |= is_word;
        if matches!(mark, "." | "!" | "?" | "…") {
            self.end_sentence();
        }
    }

    const fn end_sentence(&mut self) {
        if self.has_word {
            self.sentence += 1;
            self.has_word = false;
        }
    }
}

/// The kind and length in bytes of what `rest` begins with; no kind for space.
fn next(rest: &str) -> (Option<TokenKind>, usize) {
    let first = rest.chars().next().unwrap_or(' ');
    if first.is_numeric() {
        (
            Some(TokenKind::Number),
            run(rest, char::is_numeric, &['.', ',', ':']),
        )
    } else if first.is_alphabetic() {
        let inner = |c: char| c.is_alphanumeric() || is_mark_on_letter(c);
        (Some(TokenKind::Word), run(rest, inner, &['\'', '’']))
    } else if first.is_whitespace() || is_mark_on_letter(first) {
        (None, first.len_utf8())
    } else {
        (Some(TokenKind::Mark), first.len_utf8())
    }
}

/// The bytes at the start of `rest` that are `inner`, and those in `between` that stand amid them.
fn run(rest: &str, inner: impl Fn(char) -> bool, between: &[char]) -> usize {
    let mut end = 0;
    let mut chars = rest.char_indices().peekable();
    while let Some((at, c)) = chars.next() {
        let is_in = inner(c)
            || (between.contains(&c) && chars.peek().is_some_and(|&(_, after)| inner(after)));
        if !is_in {
            break;
        }
        end = at + c.len_utf8();
    }
    end
}

/// A combining accent, a variation selector or a joiner: belongs to what stands before it.
const fn is_mark_on_letter(c: char) -> bool {
    matches!(
        c,
        '\u{300}'..='\u{36f}' | '\u{200d}' | '\u{fe0e}' | '\u{fe0f}'
    )
}

fn folded(source: &str, kind: TokenKind) -> String {
    let bare = match kind {
        TokenKind::Mention | TokenKind::Hashtag => {
            source.trim_start_matches(['@', '#', '＠', '＃'])
        }
        _ => source,
    };
    let mut word = bare.replace('’', "'").to_lowercase();
    if let Some(owner) = word.strip_suffix("'s")
        && !WITH_VERB.contains(&owner)
    {
        word.truncate(owner.len());
    }
    word
}
