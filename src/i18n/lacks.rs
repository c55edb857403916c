//! What a text of the learner's still lacks.

use super::{count, practice};
use crate::domain::challenge::Lack;

pub fn say(lack: &Lack) -> String {
    match lack {
        Lack::Words(tally) => format!(
            "Say a little more: {} at least, hashtags not counted.",
            count(tally.need as usize, "word", "words")
        ),
        Lack::Hashtag => "Add a hashtag, so that others find it.".to_owned(),
        Lack::ClearHashtag(tag) => format!(
            "A screen reader can’t tell the words in {tag}. Give each word a capital letter."
        ),
        Lack::Tag(tag) => format!("Add #{tag}, so that the others there see it."),
        Lack::Question => "Ask something: people answer questions.".to_owned(),
        Lack::Thanks => "Say thank you.".to_owned(),
        Lack::Name => "Name somebody with their handle, so that they know.".to_owned(),
        Lack::Says(words) => one_of(words),
        Lack::Hat(hat) => format!("Write it under this hat: {}.", practice::hat(*hat)),
        Lack::Picture => "Add a picture and describe it.".to_owned(),
        Lack::Category(_) => {
            "Write one the coach is glad of: thank, ask, credit, or say what changed.".to_owned()
        }
        Lack::Without(_) => {
            "Read what the coach says about it, and write it another way.".to_owned()
        }
    }
}

fn one_of(words: &[String]) -> String {
    let quoted: Vec<String> = words.iter().map(|word| format!("“{word}”")).collect();
    match quoted.split_last() {
        Some((last, [])) => format!("Say {last} in it."),
        Some((last, others)) => format!("Use one of these: {} or {last}.", others.join(", ")),
        None => String::new(),
    }
}
