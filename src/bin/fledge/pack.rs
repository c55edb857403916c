//! `fledge pack check FILE`: holds a challenge pack against the linter and plays every step's own
//! solution, the same as the app does before it takes a pack.
//!
//! `fledge pack outline FILE`: prints what the app's first screen reads of a sound pack, which stands
//! beside it in a file of its own.
//!
//! Faults go to standard output, one a line, each with its place and mend, and the program ends
//! with 1; a sound pack gives one line and 0.

use std::ffi::OsString;
use std::io::Write;
use std::path::Path;

use fledge::content::{PackError, faults_for_all, load, outline_of};
use fledge::domain::challenge::Pack;

use crate::Failure;

/// What it is for and what it takes.
pub(crate) const USAGE: &str = "\
  fledge pack check FILE
      Checks a challenge pack: its shape, its texts, that every id points to something, and that
      each step is solved by its own solution, in every profession. Prints each fault with its
      place and how to mend it. Ends with 0 if the pack is sound, with 1 if not.

  fledge pack outline FILE
      Prints the outline of a sound pack on one line of JSON: its stages, and each step's title,
      reason and minutes, as its first profession is told. It belongs beside the pack, named like
      it: core.json, core.outline.json.";

/// What can be done with a pack.
#[derive(Clone, Copy)]
enum Verb {
    Check,
    Outline,
}

/// Runs the subcommand.
pub(crate) fn run(arguments: lexopt::Parser) -> Result<(), Failure> {
    let (verb, file) = asked(arguments)?;
    let file = Path::new(&file);
    let found = read(file).and_then(|json| checked(&json).map_err(|error| told(&error)));
    let mut output = std::io::stdout().lock();
    match (found, verb) {
        (Ok(pack), Verb::Check) => Ok(writeln!(output, "{}: {}", file.display(), praise(&pack))?),
        (Ok(pack), Verb::Outline) => Ok(writeln!(output, "{}", outline_of(&pack))?),
        (Err(words), Verb::Check) => {
            writeln!(output, "{}: {words}", file.display())?;
            Err(Failure::Faults)
        }
        // Where the output is meant for a file, the faults must not land in it.
        (Err(words), Verb::Outline) => {
            eprintln!("{}: {words}", file.display());
            Err(Failure::Faults)
        }
    }
}

fn asked(mut arguments: lexopt::Parser) -> Result<(Verb, OsString), Failure> {
    let usage = |words: &str| Failure::Usage(words.to_owned());
    let verb = match arguments.next()? {
        Some(lexopt::Arg::Value(verb)) if verb == "check" => Verb::Check,
        Some(lexopt::Arg::Value(verb)) if verb == "outline" => Verb::Outline,
        Some(lexopt::Arg::Value(verb)) => {
            let verb = verb.to_string_lossy();
            let words = format!("no “pack {verb}”, only “pack check” and “pack outline”");
            return Err(Failure::Usage(words));
        }
        Some(other) => return Err(other.unexpected().into()),
        None => return Err(usage("say what to do with the pack: check or outline")),
    };
    let file = match arguments.next()? {
        Some(lexopt::Arg::Value(file)) => file,
        Some(other) => return Err(other.unexpected().into()),
        None => return Err(usage("pack check and pack outline take the file of a pack")),
    };
    match arguments.next()? {
        None => Ok((verb, file)),
        Some(other) => Err(other.unexpected().into()),
    }
}

fn read(file: &Path) -> Result<String, String> {
    let bytes = std::fs::read(file).map_err(|error| format!("this file can’t be read: {error}"))?;
    String::from_utf8(bytes).map_err(|error| {
        let good = error.utf8_error().valid_up_to();
        format!("not UTF-8 text (byte {good} is not); save the file as UTF-8")
    })
}

/// The pack, if it is sound in every profession.
fn checked(json: &str) -> Result<Pack, PackError> {
    let pack = load(json)?;
    let faults = faults_for_all(json)?;
    if faults.is_empty() {
        Ok(pack)
    } else {
        Err(PackError::Faults(faults))
    }
}

fn told(error: &PackError) -> String {
    match error {
        PackError::Shape { .. } => format!("this is no pack: {error}"),
        PackError::Version { .. } | PackError::Misfit(_) => error.to_string(),
        PackError::Faults(faults) => {
            let count = match faults.len() {
                1 => "1 fault".to_owned(),
                many => format!("{many} faults"),
            };
            let lines = faults.iter().map(|fault| format!("\n  {fault}"));
            format!("{count}{}", lines.collect::<String>())
        }
    }
}

fn praise(pack: &Pack) -> String {
    let Pack {
        steps, scenario, ..
    } = pack;
    format!(
        "a sound pack. Each of its {} steps is solved by its own solution, among {} people and {} posts.",
        steps.len(),
        scenario.cast.len(),
        scenario.posts.len(),
    )
}
