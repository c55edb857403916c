//! Word families: who, where, when, what kind of. One list a family, one file a field.
//!
//! A family's words are single, in small letters, several to a line, divided by spaces; a `*` at
//! the end stands for any ending. Rules name a family in their phrases, as `{client}`.

mod advised;
mod blame;
mod care;
mod dealings;
mod everyday;
mod manner;
mod people;
mod politics;
mod remedies;
mod services;
mod work;

use std::sync::OnceLock;

use super::letters::Letters;

/// A family's name and its words, line by line.
type Family = (&'static str, &'static [&'static str]);

/// The files of families; a new file is one line here.
const FIELDS: [&[Family]; 11] = [
    care::FAMILIES,
    everyday::FAMILIES,
    blame::FAMILIES,
    politics::FAMILIES,
    work::FAMILIES,
    manner::FAMILIES,
    people::FAMILIES,
    dealings::FAMILIES,
    services::FAMILIES,
    remedies::FAMILIES,
    advised::FAMILIES,
];

/// Words that are capitalised without being a name: these families never fill `{name}`.
const NEVER_A_NAME: [&str; 3] = ["weekday", "month", "title"];

/// A word, or the beginning of one, with the bits of its families.
struct Lexicon {
    words: Vec<(&'static str, u128)>,
    beginnings: Vec<(&'static str, u128)>,
}

static LEXICON: OnceLock<Lexicon> = OnceLock::new();
static NO_NAMES: OnceLock<u128> = OnceLock::new();

/// The words of a family's lines.
fn words(lines: &[&'static str]) -> impl Iterator<Item = &'static str> {
    lines.iter().flat_map(|line| line.split_ascii_whitespace())
}

fn all() -> impl Iterator<Item = &'static Family> {
    FIELDS.iter().flat_map(|field| field.iter())
}

/// The bit of a family; none for a name that isn't there (`tests/coach` refuses such phrases).
pub(super) fn bit(name: &str) -> u128 {
    all()
        .position(|(known, _)| *known == name)
        .and_then(|at| u32::try_from(at).ok())
        .and_then(|at| 1_u128.checked_shl(at))
        .unwrap_or(0)
}

/// The names of the families of these bits.
pub(super) fn names(bits: u128) -> impl Iterator<Item = &'static str> {
    all()
        .zip(0_u32..)
        .filter(move |(_, at)| 1_u128.checked_shl(*at).is_some_and(|bit| bits & bit != 0))
        .map(|((name, _), _)| *name)
}

/// The families of a word, a bit each.
pub(super) fn of(word: &str) -> u128 {
    let lexicon = LEXICON.get_or_init(lexicon);
    let whole = looked_up(&lexicon.words, word);
    let ends = word.char_indices().map(|(at, c)| at + c.len_utf8());
    ends.filter_map(|end| word.get(..end))
        .map(|beginning| looked_up(&lexicon.beginnings, beginning))
        .fold(whole, |found, bits| found | bits)
}

/// The families whose words are capitalised without being a name.
pub(super) fn never_a_name() -> u128 {
    *NO_NAMES.get_or_init(|| NEVER_A_NAME.iter().fold(0, |found, name| found | bit(name)))
}

/// How a family's words begin.
pub(super) fn letters(family: u128) -> Letters {
    all()
        .filter(|(name, _)| bit(name) == family)
        .flat_map(|(_, lines)| words(lines))
        .map(|word| match word.strip_suffix('*') {
            Some(beginning) => Letters::of_beginning(beginning),
            None => Letters::of(word),
        })
        .fold(Letters::NONE, Letters::or)
}

fn looked_up(sorted: &[(&str, u128)], word: &str) -> u128 {
    sorted
        .binary_search_by(|(known, _)| (*known).cmp(word))
        .ok()
        .and_then(|at| sorted.get(at))
        .map_or(0, |&(_, bits)| bits)
}

fn lexicon() -> Lexicon {
    let mut whole = std::collections::BTreeMap::new();
    let mut beginnings = std::collections::BTreeMap::new();
    for (name, lines) in all() {
        for word in words(lines) {
            let (known, into) = match word.strip_suffix('*') {
                Some(beginning) => (beginning, &mut beginnings),
                None => (word, &mut whole),
            };
            *into.entry(known).or_insert(0) |= bit(name);
        }
    }
    Lexicon {
        words: whole.into_iter().collect(),
        beginnings: beginnings.into_iter().collect(),
    }
}
