//! **Sees** a hashtag of several words in small letters.
//!
//! **Why**: a screen reader says it as one word, and eyes may part it elsewhere.
//! **Example**: `#socialworkchat`. **Better**: `#SocialWorkChat`.
//!
//! **Source**: Government Communication Service accessibility guidance, cited from memory 2026-11. That
//! almost every tag of 12 letters and more is of several words, and seven of eight from 8 letters
//! on, was counted on real tweets.

use super::prelude::*;

pub(in super::super) const RULE: Rule = Rule {
    id: "hashtag-case",
    category: Category::HashtagCase,
    level: Level::Actionable,
    look,
};

/// From this many letters on, a tag in small letters is taken for several words.
const LONG: usize = 8;

/// Long tags that are one word all the same; so is any with one of `ENDINGS`.
static ONE_WORD: [&str; 44] = [
    "accessibility",
    "apprentice",
    "apprentices",
    "breakfast",
    "caretaker",
    "charities",
    "children",
    "christmas",
    "classroom",
    "community",
    "councillor",
    "councils",
    "dementia",
    "disability",
    "diversity",
    "edinburgh",
    "everyone",
    "football",
    "headteacher",
    "healthcare",
    "hospital",
    "hospitals",
    "inclusion",
    "librarian",
    "librarians",
    "libraries",
    "liverpool",
    "manchester",
    "midwifery",
    "neurodiversity",
    "newcastle",
    "safeguarding",
    "saturday",
    "september",
    "scotland",
    "snowdonia",
    "sunflower",
    "teachers",
    "thursday",
    "universities",
    "university",
    "volunteer",
    "volunteers",
    "wednesday",
];

/// Endings of single words. `ing` is none of them: `goodmorning`.
static ENDINGS: [&str; 7] = ["tion", "tions", "ment", "ments", "ness", "ship", "ology"];

/// A single word with such an ending is rarely longer than this.
const LONGEST_WORD: usize = 13;

/// Words that many tags are made of; a tag that is nothing else can be mended.
static PARTS: &str = "access accessibility adult all allotment and apprentices archives art autumn \
    awareness babies back benefits best big birthday book books bus buses business care \
    carers chat children christmas city civic class climate clinic club coffee cold \
    college community council councils county crafts creative curry data day days \
    digital early education end family feeling festival first flu food for foster friday \
    garden get give good great green grow happy health heart hello help history home \
    hospital hour housing hub in involved job jobs kind language learn learning library \
    life local love mental midweek midwives monday morning museum museums music my new \
    nhs night nurse nurses our park parks people plain planning public reading reads \
    safety save school sea service services sharing shop small social spirit starter \
    story summer support swim talk teacher teachers team the time to town training \
    tuesday vibes volunteers walk water week wellbeing wins winter women words work \
    worker workers year young youth";

fn look(reading: &Reading<'_>, rule: &Rule) -> Option<Finding> {
    let found: Vec<&Token> = reading
        .of_kind(TokenKind::Hashtag)
        .filter(|tag| is_one_run(reading.draft.text, tag) && is_several(&tag.word))
        .collect();
    let mend = found.iter().find_map(|tag| {
        let with = capitalised(&tag.word)?;
        let span = tag.span.clone();
        Some(Mend {
            span,
            with: Some(format!("#{with}")),
        })
    });
    (!found.is_empty()).then(|| Finding {
        mend,
        ..rule.at(found.iter().map(|tag| tag.span.clone()))
    })
}

/// The tag with a capital for each word, if known words make all of it in one way or another.
fn capitalised(tag: &str) -> Option<String> {
    let words = parted(tag, MOST_WORDS)?;
    let capital = |word: &&str| {
        let mut letters = word.chars();
        let first = letters.next().map(|c| c.to_ascii_uppercase());
        first.into_iter().chain(letters).collect::<String>()
    };
    (words.len() > 1).then(|| words.iter().map(capital).collect())
}

/// A tag of more words than this isn't parted.
const MOST_WORDS: usize = 6;

/// Known words that make all of `rest`.
fn parted(rest: &str, most: usize) -> Option<Vec<&str>> {
    if rest.is_empty() {
        return Some(Vec::new());
    }
    PARTS.split(' ').filter(|_| most > 0).find_map(|part| {
        let behind = rest.strip_prefix(part)?;
        let mut words = parted(behind, most - 1)?;
        words.insert(0, rest.get(..part.len())?);
        Some(words)
    })
}

/// Whether a tag in small letters holds more than one word.
fn is_several(tag: &str) -> bool {
    let length = tag.chars().count();
    let has_ending = ENDINGS.iter().any(|ending| tag.ends_with(ending));
    length >= LONG && !(has_ending && length <= LONGEST_WORD) && !ONE_WORD.contains(&tag)
}

/// Whether the tag is written in small letters throughout.
fn is_one_run(text: &str, tag: &Token) -> bool {
    let source = text.get(tag.span.clone()).unwrap_or_default();
    let mut letters = source
        .chars()
        .filter(|c| *c != '#' && *c != '＃')
        .peekable();
    letters.peek().is_some() && letters.all(char::is_lowercase)
}

#[cfg(test)]
mod tests {
    use super::capitalised;

    #[test]
    fn a_tag_of_known_words_gets_their_capitals_and_no_other_does() {
        for (tag, mended) in [
            ("socialworkchat", Some("SocialWorkChat")),
            (
                "mentalhealthawarenessweek",
                Some("MentalHealthAwarenessWeek"),
            ),
            ("artinthepark", Some("ArtInThePark")),
            ("newstarter", Some("NewStarter")),
            ("savewarmrooms", None),
            ("library", None),
            ("", None),
        ] {
            assert_eq!(capitalised(tag).as_deref(), mended, "{tag}");
        }
    }
}
