//! Where a domain ends in a run of labels, answered for every place in the run in one pass.
//!
//! The expression this stands for, `validDomain` of twitter-text, reads as many labels as it can
//! and steps back to the last one before a top-level domain. Tried anew at every place that costs
//! the square of the length, so the answers are worked out once, from the right.

use crate::scan::{char_at, is_in, run_end};
use crate::tables::classes::{ASCII_DOMAIN, NOT_IN_DOMAIN};
use crate::tld::tld_end;

/// Whether a label may start and end with `c` (`validDomainChars`).
pub(super) fn is_label_char(c: char) -> bool {
    if c.is_ascii() {
        c.is_ascii_alphanumeric()
            || matches!(c, '"' | '`' | '\u{0}'..='\u{8}' | '\u{e}'..='\u{1f}' | '\u{7f}')
    } else {
        !is_in(NOT_IN_DOMAIN, c)
    }
}

pub(super) fn is_run_char(c: char) -> bool {
    matches!(c, '.' | '-' | '_') || is_label_char(c)
}

/// One label of a run, with what follows from the labels to its right.
struct Label {
    start: usize,
    /// Where it ends: at its dot, or at the end of the run.
    end: usize,
    has_dot: bool,
    ends_well: bool,
    /// Just behind its last underscore, before which it can't start as a domain's own name.
    after_underscore: usize,
    /// Where the top-level domain behind its dot ends.
    tld_end: Option<usize>,
    /// Where the domain ends that starts with this whole label.
    domain_end: Option<usize>,
}

impl Label {
    /// The end of a domain whose first label starts at `start` within this one.
    fn domain_end_from(&self, start: usize, next: Option<&Label>) -> Option<usize> {
        if !self.has_dot {
            return None;
        }
        next.and_then(|n| n.domain_end).or_else(|| {
            (start >= self.after_underscore)
                .then_some(self.tld_end)
                .flatten()
        })
    }
}

/// A run of characters that domains are made of, with the answer for every place in it.
#[derive(Default)]
pub(super) struct DomainRun {
    start: usize,
    end: usize,
    labels: Vec<Label>,
}

impl DomainRun {
    fn read(text: &str, start: usize) -> Self {
        let end = run_end(text, start, is_run_char);
        let mut labels = Vec::new();
        // Most runs are a word, perhaps the last of a sentence: no domain begins anywhere in it.
        let run = text.get(start..end).unwrap_or_default();
        if !run.trim_end_matches('.').contains('.') {
            return Self { start, end, labels };
        }
        let mut at = start;
        loop {
            let label_end = run_end(text, at, |c| c != '.' && is_run_char(c)).min(end);
            let has_dot = label_end < end;
            let label = text.get(at..label_end).unwrap_or_default();
            labels.push(Label {
                start: at,
                end: label_end,
                has_dot,
                ends_well: label.chars().next_back().is_some_and(is_label_char),
                after_underscore: label.rfind('_').map_or(at, |p| at + p + 1),
                tld_end: has_dot.then(|| tld_end(text, label_end + 1)).flatten(),
                domain_end: None,
            });
            if !has_dot {
                break;
            }
            at = label_end + 1;
        }
        let mut run = Self { start, end, labels };
        run.work_out(text);
        run
    }

    fn work_out(&mut self, text: &str) {
        let mut next: Option<Label> = None;
        let mut done = Vec::with_capacity(self.labels.len());
        while let Some(mut label) = self.labels.pop() {
            let starts_well = char_at(text, label.start).is_some_and(is_label_char);
            if starts_well && label.ends_well && label.start < label.end {
                label.domain_end = label.domain_end_from(label.start, next.as_ref());
            }
            done.extend(next.replace(label));
        }
        done.extend(next);
        done.reverse();
        self.labels = done;
    }

    /// Where the domain ends that starts at `start`, if one does.
    ///
    /// `after_half`: the expression counts in UTF-16 units, so that the second half of a
    /// character beyond the basic plane, standing just before `start`, can begin the domain.
    pub(super) fn domain_end(
        &mut self,
        text: &str,
        start: usize,
        after_half: bool,
    ) -> Option<usize> {
        if start < self.start || start >= self.end {
            if !char_at(text, start).is_some_and(is_run_char) {
                return None;
            }
            *self = Self::read(text, start);
        }
        let place = self.labels.partition_point(|l| l.end < start);
        let label = self.labels.get(place)?;
        let starts_well = after_half || char_at(text, start).is_some_and(is_label_char);
        let ends_well = if start < label.end {
            label.ends_well
        } else {
            after_half
        };
        if !starts_well || !ends_well {
            return None;
        }
        label.domain_end_from(start, self.labels.get(place + 1))
    }
}

/// What a bare domain may hold besides dots (`validAsciiDomain`).
fn is_ascii_domain_char(c: char) -> bool {
    if c.is_ascii() {
        c == '-' || c.is_ascii_alphanumeric()
    } else {
        is_in(ASCII_DOMAIN, c)
    }
}

/// The bare domains within `domain`, as byte spans from its start (`validAsciiDomain`).
pub(super) fn ascii_domains(domain: &str) -> Vec<(usize, usize)> {
    let mut found = Vec::new();
    let mut at = 0;
    while at < domain.len() {
        let start = run_end(domain, at, |c| !is_ascii_domain_char(c));
        let mut best = None;
        let mut label = start;
        loop {
            let label_end = run_end(domain, label, is_ascii_domain_char);
            if label_end == label || char_at(domain, label_end) != Some('.') {
                at = label_end.max(label);
                break;
            }
            label = label_end + 1;
            best = tld_end(domain, label).or(best);
        }
        if let Some(end) = best {
            found.push((start, end));
            at = end;
        } else if char_at(domain, at) == Some('.') {
            at += 1;
        }
    }
    found
}
