//! Documents made of what somebody did: as data, for the screen, for print and as Markdown.

mod case;
mod markdown;
mod record;
mod reflections;

use chrono::NaiveDate;

use crate::domain::StepId;
use crate::domain::challenge::{Pack, Papers, Progress, Step, StepRecord};

pub use case::{ASK, PROPOSED_ASK};
pub use markdown::markdown;

pub const TITLE: &str = "Documents";
pub const TEXT: &str = "Make a document of what you did. You choose what goes in. It stays on this phone until you send it yourself.";
pub const WHAT_GOES_IN: &str = "What goes in";
pub const ALL: &str = "Choose all";
pub const NONE: &str = "Choose none";
pub const NOTHING_YET: &str = "Finish a step or look back on one. Then it can go into a document.";
pub const NOTHING_CHOSEN: &str = "Nothing is chosen yet. Choose what goes in first.";
pub const CHOOSE: &str = "Choose what goes in";
pub const MAKE: &str = "Make a document";
pub const PRINT: &str = "Print, or save as PDF";
pub const SAVE: &str = "Save as a Markdown file";
pub const COPY: &str = "Copy as Markdown";
pub const YOUR_WORDS: &str = "Your words";
pub const CHANGE_FIELD: &str = "How did it change what you do at work?";
pub const NAME: &str = "Your name";
pub const ROLE: &str = "Your job";
pub const ORGANISATION: &str = "Where you work";

/// A document somebody can make.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// The reflections.
    Journal,
    /// A record of professional development.
    Record,
    /// The case for access, for a manager.
    Case,
}

impl Kind {
    /// All of them, in the order they are offered.
    pub const ALL: [Self; 3] = [Self::Journal, Self::Record, Self::Case];

    /// Its name in an address and in the name of a file.
    pub fn slug(self) -> &'static str {
        match self {
            Self::Journal => "journal",
            Self::Record => "record",
            Self::Case => "case",
        }
    }
}

pub fn title(kind: Kind) -> &'static str {
    match kind {
        Kind::Journal => "Learning journal",
        Kind::Record => "Professional development record",
        Kind::Case => "Case for access",
    }
}

/// What each document is for.
pub fn purpose(kind: Kind) -> &'static str {
    match kind {
        Kind::Journal => "Your notes, step by step.",
        Kind::Record => {
            "What you did, when and how long, what you learned, and what changed. Regulators ask for this shape."
        }
        Kind::Case => "One page for your manager: what you practised, and what you ask for.",
    }
}

pub fn change_of(title: &str) -> String {
    format!("{CHANGE_FIELD} “{title}”")
}

/// What a document is made from.
#[derive(Clone, Copy, Debug)]
pub struct Given<'a> {
    /// The challenge.
    pub pack: &'a Pack,
    /// What was done, chosen and written.
    pub progress: &'a Progress,
    /// What to call the person if they gave no other name.
    pub name: &'a str,
    /// The day it is made.
    pub today: NaiveDate,
}

impl<'a> Given<'a> {
    /// The steps that go in, each with what was done of it.
    fn chosen(&self) -> impl Iterator<Item = (&'a Step, &'a StepRecord)> {
        let progress = self.progress;
        let entries = progress.entries(self.pack).into_iter();
        let records = entries.filter_map(|step| Some((step, progress.steps.get(&step.id)?)));
        records.filter(|(_, record)| !record.is_left_out)
    }

    /// The lines about the person, without those that are empty.
    fn about(&self) -> Vec<(&'static str, String)> {
        let Papers {
            name,
            role,
            organisation,
            ..
        } = &self.progress.papers;
        let name = if name.is_empty() { self.name } else { name };
        let lines = [
            ("Name", name),
            ("Job", role.as_str()),
            ("Organisation", organisation.as_str()),
        ];
        let given = lines.into_iter().filter(|(_, value)| !value.is_empty());
        given
            .map(|(label, value)| (label, value.to_owned()))
            .collect()
    }
}

/// A document: what stands at its head, then its parts.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Paper {
    /// Its title.
    pub title: String,
    /// What stands before the parts.
    pub head: Vec<Block>,
    /// Its parts.
    pub parts: Vec<Part>,
}

/// A part of a document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// Its heading.
    pub heading: String,
    /// What it says.
    pub blocks: Vec<Block>,
}

/// What parts are made of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Block {
    /// A paragraph.
    Text(String),
    /// A list.
    Items(Vec<String>),
    /// Values, each with its label.
    Facts(Vec<(&'static str, String)>),
}

/// The document of a kind. It has no parts where nothing was chosen.
pub fn paper(kind: Kind, given: &Given<'_>) -> Paper {
    match kind {
        Kind::Journal => reflections::paper(given),
        Kind::Record => record::paper(given),
        Kind::Case => case::paper(given),
    }
}

/// The steps whose change at work a record asks for.
pub fn asks_change(given: &Given<'_>) -> Vec<(StepId, String)> {
    let chosen = given.chosen();
    chosen
        .map(|(step, _)| (step.id.clone(), step.title.clone()))
        .collect()
}
