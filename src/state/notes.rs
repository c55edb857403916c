//! The journal and the documents: notes changed and deleted, and what goes into a document.

use leptos::prelude::*;

use super::{App, Telling, Undo};
use crate::browser::{files, page};
use crate::domain::StepId;
use crate::domain::challenge::{Papers, Reflection, Verb};

impl App {
    /// Changes a note; the day it was written stays.
    pub fn change_note(self, step: &StepId, verb: Verb, line: &str) {
        self.record(step, |record| {
            if let Some(note) = &mut record.reflection {
                note.verb = verb;
                line.trim().clone_into(&mut note.line);
            }
        });
    }

    /// Takes a note away; it can be taken back.
    pub fn delete_note(self, step: &StepId) {
        self.catch_up();
        let note = self
            .progress
            .with_untracked(|it| it.record(step).reflection);
        if let Some(note) = note {
            self.record(step, |record| record.reflection = None);
            let undo = Undo::Note(step.clone(), note);
            self.tell(vec![Telling::NoteDeleted], Some(undo));
        }
    }

    /// Brings a deleted note back, unless a new one has taken its place.
    pub(super) fn restore_note(self, step: &StepId, note: Reflection) {
        self.record(step, |record| {
            record.reflection.get_or_insert(note);
        });
        self.tell(vec![Telling::NoteBack], None);
    }

    /// Puts a step into the documents, or leaves it out.
    pub fn put_into_papers(self, step: &StepId, is_in: bool) {
        self.record(step, |record| record.is_left_out = !is_in);
    }

    /// Puts every step into the documents, or none.
    pub fn put_all_into_papers(self, is_in: bool) {
        let pack = self.pack();
        self.change_progress(|progress| {
            let entries = progress.entries(&pack).into_iter();
            let ids: Vec<StepId> = entries.map(|step| step.id.clone()).collect();
            for id in ids {
                progress.record_mut(&id).is_left_out = !is_in;
            }
        });
    }

    /// Notes how a step changed what the learner does at work.
    pub fn write_change(self, step: &StepId, text: &str) {
        self.record(step, |record| text.trim().clone_into(&mut record.change));
    }

    /// Changes what the learner writes into their documents.
    pub fn write_papers(self, change: impl FnOnce(&mut Papers)) {
        self.change_progress(|progress| change(&mut progress.papers));
    }

    /// Offers a document as a file.
    pub fn offer_markdown(self, name: &str, text: &str) -> bool {
        files::offer_as(name, text, "text/markdown")
    }

    /// Opens the browser's own sheet for printing.
    pub fn print(self) {
        page::print();
    }
}
