//! Word families: who, where, when, what kind of. One list a family, one file a field.
//!
//! A family's words are single, in small letters, several to a line, divided by spaces; a `*` at
//! the end stands for any ending. Rules name a family in their phrases, as `{client}`. A family may go
//! on in another file, under the same name.

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

use super::sieve::{Hash, hash};

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

/// Words, and beginnings of words, with the bits of their families; in order of their hashes.
struct Lexicon {
    words: Vec<Entry>,
    beginnings: Vec<Entry>,
}

struct Entry {
    hash: u32,
    word: &'static str,
    families: u128,
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
    let mut begun = Hash::default();
    let beginnings = word.bytes().zip(1..).map(|(byte, end)| {
        begun.add(byte);
        looked_up(&lexicon.beginnings, begun.get(), word.as_bytes().get(..end))
    });
    let found = beginnings.fold(0, |found, bits| found | bits);
    found | looked_up(&lexicon.words, hash(word), Some(word.as_bytes()))
}

/// The families whose words are capitalised without being a name.
pub(super) fn never_a_name() -> u128 {
    *NO_NAMES.get_or_init(|| NEVER_A_NAME.iter().fold(0, |found, name| found | bit(name)))
}

fn looked_up(entries: &[Entry], hash: u32, word: Option<&[u8]>) -> u128 {
    let from = entries.partition_point(|it| it.hash < hash);
    let same = entries.get(from..).unwrap_or_default().iter();
    same.take_while(|it| it.hash == hash)
        .find(|it| Some(it.word.as_bytes()) == word)
        .map_or(0, |it| it.families)
}

fn lexicon() -> Lexicon {
    let (mut whole, mut beginnings) = (Vec::new(), Vec::new());
    for (name, lines) in all() {
        let families = bit(name);
        for word in words(lines) {
            let (word, into) = match word.strip_suffix('*') {
                Some(beginning) => (beginning, &mut beginnings),
                None => (word, &mut whole),
            };
            into.push(Entry {
                hash: hash(word),
                word,
                families,
            });
        }
    }
    Lexicon {
        words: merged(whole),
        beginnings: merged(beginnings),
    }
}

/// In order, each word once with all its families.
fn merged(mut entries: Vec<Entry>) -> Vec<Entry> {
    entries.sort_unstable_by_key(|it| (it.hash, it.word));
    entries.dedup_by(|next, kept| {
        let is_same = next.word == kept.word;
        kept.families |= if is_same { next.families } else { 0 };
        is_same
    });
    entries
}
