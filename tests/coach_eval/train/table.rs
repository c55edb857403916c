//! What the model brings on drafts that it hasn't seen, printed.

use std::io::{Result, Write};

use crate::bars::{Bar, SILENT, Scored};
use crate::examples::{COUNT, is_essential};
use crate::score::share;
use fledge::domain::coach::Level;

/// Hits, what was wanted, and what was said.
#[derive(Clone, Copy, Default)]
struct Counts {
    hits: usize,
    wanted: usize,
    said: usize,
}

/// Prints recall, precision and false alarms, of the rules alone and with the model.
pub fn print(out: &mut impl Write, drafts: &[&Scored], bars: &[Bar; COUNT]) -> Result<()> {
    for (name, bars) in [("rules alone", &[SILENT; COUNT]), ("with model", bars)] {
        for (what, is_of) in [("essential", true), ("others", false)] {
            let subjects = (0..COUNT).filter(|&at| is_essential(at, true) == is_of);
            let sum = subjects.fold(Counts::default(), |sum, at| plus(sum, drafts, at, bars[at]));
            let (recall, precision) = (share(sum.hits, sum.wanted), share(sum.hits, sum.said));
            writeln!(
                out,
                "{name:<12}{what:<10} recall {recall:>34}  precision {precision:>34}"
            )?;
        }
        let (labelled, tweets): (Vec<&Scored>, Vec<&Scored>) =
            (drafts.iter().filter(|it| it.is_harmless)).partition(|it| !it.is_tweet());
        for (what, harmless) in [("harmless", labelled), ("tweets", tweets)] {
            let alarmed = harmless.iter().filter(|it| it.is_alarmed(bars)).count();
            let remarked = harmless.iter().filter(|it| it.is_remarked(bars)).count();
            let (alarmed, remarked) = (
                share(alarmed, harmless.len()),
                share(remarked, harmless.len()),
            );
            writeln!(
                out,
                "{name:<12}{what:<10} essential {alarmed:>31}  any {remarked:>40}"
            )?;
        }
        let sure = share(at_level(drafts, bars), wanted(drafts));
        writeln!(
            out,
            "{name:<12}essential recall, of remarks at that level {sure:>34}"
        )?;
    }
    Ok(())
}

fn plus(mut sum: Counts, drafts: &[&Scored], subject: usize, bar: Bar) -> Counts {
    for it in drafts.iter().filter(|it| !it.is_tweet()) {
        let is_said = it.remark(subject, bar).is_some();
        sum.hits += usize::from(is_said && it.wanted[subject]);
        sum.wanted += usize::from(it.wanted[subject]);
        sum.said += usize::from(is_said);
    }
    sum
}

/// How many of the wanted essential remarks there are at that level.
fn at_level(drafts: &[&Scored], bars: &[Bar; COUNT]) -> usize {
    let is_hit =
        |it: &Scored, at: usize| it.wanted[at] && it.remark(at, bars[at]) == Some(Level::Essential);
    let hits = |it: &&&Scored| (0..COUNT).filter(|&at| is_hit(it, at)).count();
    drafts.iter().map(|it| hits(&it)).sum()
}

fn wanted(drafts: &[&Scored]) -> usize {
    let of = |it: &Scored| {
        (0..COUNT)
            .filter(|&at| is_essential(at, true) && it.wanted[at])
            .count()
    };
    drafts.iter().map(|it| of(it)).sum()
}
