//! Precision and recall, with how sure one can be of them.

use std::collections::BTreeSet;
use std::io::{Result, Write};

use fledge::domain::coach::Category;
use fledge::domain::coach::model::SUBJECTS;

use crate::drafts::Judged;

/// The categories whose usual level is essential.
const ESSENTIAL: [Category; 11] = [
    Category::Confidentiality,
    Category::Court,
    Category::PersonalData,
    Category::Defamation,
    Category::Impartiality,
    Category::Leak,
    Category::Pledge,
    Category::Boundaries,
    Category::Advice,
    Category::Image,
    Category::Security,
];

/// Hits, misses and false alarms of one category, or of several together.
#[derive(Clone, Copy, Default)]
struct Counts {
    hits: usize,
    misses: usize,
    false_alarms: usize,
}

impl Counts {
    fn of(
        drafts: &[Judged],
        category: Category,
        found: fn(&Judged) -> &BTreeSet<Category>,
    ) -> Self {
        let mut counts = Self::default();
        for draft in drafts {
            match (
                draft.wanted.contains(&category),
                found(draft).contains(&category),
            ) {
                (true, true) => counts.hits += 1,
                (true, false) => counts.misses += 1,
                (false, true) => counts.false_alarms += 1,
                (false, false) => {}
            }
        }
        counts
    }

    const fn plus(self, other: Self) -> Self {
        Self {
            hits: self.hits + other.hits,
            misses: self.misses + other.misses,
            false_alarms: self.false_alarms + other.false_alarms,
        }
    }
}

impl Judged {
    /// Whether there is a remark on what the draft says, not on its form.
    fn is_remarked(&self) -> bool {
        self.found
            .iter()
            .any(|category| SUBJECTS.contains(category))
    }
}

/// Prints a line a category, the sums of essential and other ones, and the false alarms.
pub fn print(out: &mut impl Write, drafts: &[Judged]) -> Result<()> {
    writeln!(out, "{:<22}{:>34}{:>34}", "", "recall", "precision")?;
    let (mut essential, mut others) = (Counts::default(), Counts::default());
    for category in Category::all() {
        let counts = Counts::of(drafts, category, |it| &it.found);
        if ESSENTIAL.contains(&category) {
            essential = essential.plus(counts);
        } else {
            others = others.plus(counts);
        }
        line(out, category.slug(), counts)?;
    }
    line(out, "all essential", essential)?;
    let at_level = |category| Counts::of(drafts, category, |it| &it.found_essential);
    let sure = ESSENTIAL
        .into_iter()
        .map(at_level)
        .fold(Counts::default(), Counts::plus);
    line(out, "  at that level", sure)?;
    line(out, "all others", others)?;
    let harmless: Vec<_> = drafts.iter().filter(|draft| !draft.is_risky).collect();
    let alarmed = harmless
        .iter()
        .filter(|draft| !draft.essential.is_empty())
        .count();
    writeln!(
        out,
        "essential remarks on harmless drafts: {}",
        share(alarmed, harmless.len())
    )?;
    let lesser = harmless.iter().filter(|draft| draft.is_remarked()).count();
    writeln!(
        out,
        "remarks of any weight, but praise and form, on harmless drafts: {}",
        share(lesser, harmless.len())
    )
}

fn line(out: &mut impl Write, name: &str, counts: Counts) -> Result<()> {
    let recall = share(counts.hits, counts.hits + counts.misses);
    let precision = share(counts.hits, counts.hits + counts.false_alarms);
    writeln!(out, "{name:<22}{recall:>34}{precision:>34}")
}

/// `17 of 20  0.85 (0.64 to 0.95)`: the share and its Wilson interval at 95 %.
pub fn share(part: usize, whole: usize) -> String {
    if whole == 0 {
        return "none".to_owned();
    }
    let (p, n) = (ratio(part, whole), float(whole));
    let z = 1.96_f64;
    let centre = (p + z * z / (2.0 * n)) / (1.0 + z * z / n);
    let half = z / (1.0 + z * z / n) * (p * (1.0 - p) / n + z * z / (4.0 * n * n)).sqrt();
    let (low, high) = ((centre - half).max(0.0), (centre + half).min(1.0));
    format!("{part} of {whole}  {p:.3} ({low:.2} to {high:.2})")
}

fn ratio(part: usize, whole: usize) -> f64 {
    float(part) / float(whole)
}

fn float(count: usize) -> f64 {
    u32::try_from(count).map_or(f64::MAX, f64::from)
}

/// Prints each draft that wasn't judged as labelled, for whoever tunes a rule.
pub fn print_misses(out: &mut impl Write, drafts: &[Judged]) -> Result<()> {
    for draft in drafts {
        for category in draft.wanted.symmetric_difference(&draft.found) {
            let what = if draft.wanted.contains(category) {
                "MISSED"
            } else {
                "FALSE "
            };
            let text = draft.text.replace('\n', " / ");
            writeln!(
                out,
                "{what} {} {} {:?} | {text}",
                category.slug(),
                draft.id,
                draft.rules
            )?;
        }
    }
    Ok(())
}
