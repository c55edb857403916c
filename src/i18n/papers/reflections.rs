//! The learning journal as a document.

use super::{Block, Given, Kind, Paper, Part, title};
use crate::i18n::{step as step_words, time};

pub fn paper(given: &Given<'_>) -> Paper {
    let parts = given.chosen().filter_map(|(step, record)| {
        let note = record.reflection.as_ref()?;
        let mut blocks = vec![Block::Text(format!("{}.", step_words::verb(note.verb)))];
        if !note.line.is_empty() {
            blocks.push(Block::Text(note.line.clone()));
        }
        blocks.push(Block::Facts(vec![("Noted", time::full_day(note.on))]));
        Some(Part {
            heading: step.title.clone(),
            blocks,
        })
    });
    let mut head = given.about();
    head.push(("Made", time::full_day(given.today)));
    Paper {
        title: title(Kind::Journal).to_owned(),
        head: vec![Block::Facts(head)],
        parts: parts.collect(),
    }
}
