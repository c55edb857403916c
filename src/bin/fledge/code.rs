//! `fledge code read`: finds codes in any text and says what they are, one JSON object a line.
//!
//! Out: `kind`, `version`, `cohort` and `status`, or the reason it can't be read as `error`. With
//! the key backup of a cohort (`--key FILE --passphrase-file FILE`) reports and sealed requests
//! are opened: `"status":"opened"`. Invitations and requests to anybody are checked without one:
//! `"status":"signature holds"`. What nobody asked to open is `"status":"sealed"`.

use std::ffi::OsString;
use std::io::{BufWriter, Read, Write};

use fledge::codec::native::{Native, now};
use fledge::codec::{Code, CohortKeys, Fault, Found, Kind, backup, find};
use fledge::codec::{invitation, report, review, wall};
use fledge::domain::StepId;
use fledge::domain::cohort::{CohortId, Invitation};
use serde::Serialize;

use crate::Failure;

/// What it is for and what it takes.
pub(crate) const USAGE: &str = "\
  fledge code read [--key FILE --passphrase-file FILE]
      Finds codes in any text, writes one JSON line for each: kind, version, cohort, status, or why
      it can't be read. With the key backup of a cohort its reports are opened.";

/// The version of the codes that are read.
const VERSION: u32 = 1;

#[derive(Default, Serialize)]
struct Line {
    kind: Option<&'static str>,
    version: Option<u32>,
    cohort: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    status: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    steps: Option<usize>,
    #[serde(skip_serializing_if = "Option::is_none")]
    error: Option<String>,
}

/// The keys of a cohort, and the invitation that was kept with them.
type Opener = (CohortKeys, Invitation);

/// Runs the subcommand from standard input to standard output.
pub(crate) fn run(mut arguments: lexopt::Parser) -> Result<(), Failure> {
    match arguments.next()? {
        Some(lexopt::Arg::Value(verb)) if verb == "read" => {}
        _ => return Err(Failure::Usage("code read is what there is".to_owned())),
    }
    let opener = opener(arguments)?;
    let mut input = Vec::new();
    std::io::stdin().lock().read_to_end(&mut input)?;
    let text = String::from_utf8_lossy(&input);
    let mut output = BufWriter::new(std::io::stdout().lock());
    for found in find(&text) {
        serde_json::to_writer(&mut output, &line(&found, opener.as_ref()))
            .map_err(std::io::Error::from)?;
        output.write_all(b"\n")?;
    }
    Ok(output.flush()?)
}

fn opener(mut arguments: lexopt::Parser) -> Result<Option<Opener>, Failure> {
    let (mut key, mut passphrase) = (None, None);
    while let Some(argument) = arguments.next()? {
        match argument {
            lexopt::Arg::Long("key") => key = Some(arguments.value()?),
            lexopt::Arg::Long("passphrase-file") => passphrase = Some(arguments.value()?),
            other => return Err(other.unexpected().into()),
        }
    }
    match (key, passphrase) {
        (None, None) => Ok(None),
        (Some(key), Some(passphrase)) => open_backup(&key, &passphrase).map(Some),
        _ => Err(Failure::Usage(
            "--key and --passphrase-file go together: a key backup has a passphrase".to_owned(),
        )),
    }
}

fn open_backup(key: &OsString, passphrase: &OsString) -> Result<Opener, Failure> {
    let refused = |fault: Fault| {
        let file = key.to_string_lossy();
        Failure::Usage(format!("{file}: {fault}"))
    };
    let key = std::fs::read_to_string(key)?;
    let passphrase = std::fs::read_to_string(passphrase)?;
    // An editor ends the file with a line break that belongs to nobody's passphrase.
    let passphrase = passphrase.trim_end_matches(['\r', '\n']);
    let code = find(&key).into_iter().next().ok_or(Fault::OtherKind);
    let code = code.and_then(|found| found.code).map_err(refused)?;
    now(backup::read(&Native, &code, passphrase)).map_err(refused)
}

fn line(found: &Found, opener: Option<&Opener>) -> Line {
    let code = match &found.code {
        Ok(code) => code,
        Err(fault) => {
            let is_new = *fault == Fault::TooNew;
            return Line {
                version: (!is_new).then_some(VERSION),
                error: Some(fault.to_string()),
                ..Line::default()
            };
        }
    };
    let names_cohort = !matches!(code.kind(), Kind::Answer);
    let cohort = code.address().filter(|_| names_cohort);
    let told = match code.kind() {
        Kind::Invitation => told_invitation(code),
        Kind::Report => told_report(code, opener),
        Kind::OpenRequest | Kind::SealedRequest => told_request(code, opener),
        Kind::Wall => told_wall(code, opener),
        Kind::KeyBackup | Kind::Answer => Ok(sealed()),
    };
    let told = told.unwrap_or_else(|fault| Line {
        error: Some(fault.to_string()),
        ..Line::default()
    });
    Line {
        kind: Some(code.kind().name()),
        version: Some(VERSION),
        cohort: cohort.map(|bytes| CohortId(bytes).to_string()),
        ..told
    }
}

fn sealed() -> Line {
    Line {
        status: Some("sealed"),
        ..Line::default()
    }
}

fn opened(name: &str, steps: Option<usize>) -> Line {
    Line {
        status: Some("opened"),
        name: Some(name.to_owned()),
        steps,
        ..Line::default()
    }
}

fn told_invitation(code: &Code) -> Result<Line, Fault> {
    let invited = now(invitation::read(&Native, code))?;
    Ok(Line {
        status: Some("signature holds"),
        name: Some(invited.invitation.name.to_string()),
        steps: Some(invited.invitation.asks.steps.len()),
        ..Line::default()
    })
}

fn told_report(code: &Code, opener: Option<&Opener>) -> Result<Line, Fault> {
    let Some((keys, invitation)) = opener else {
        return Ok(sealed());
    };
    let lists: [&[StepId]; 1] = [&invitation.asks.steps];
    let read = report::read(&Native, keys, lists.into_iter(), code);
    let (_, report) = now(read)?;
    Ok(opened(report.name.as_str(), Some(report.steps.len())))
}

fn told_request(code: &Code, opener: Option<&Opener>) -> Result<Line, Fault> {
    if code.kind() == Kind::SealedRequest && opener.is_none() {
        return Ok(sealed());
    }
    let keys = opener.map(|(keys, _)| keys);
    let asked = now(review::read_request(&Native, keys, code))?;
    Ok(opened(asked.request.from.as_str(), None))
}

fn told_wall(code: &Code, opener: Option<&Opener>) -> Result<Line, Fault> {
    let Some((keys, _)) = opener else {
        return Ok(sealed());
    };
    let cohort = now(wall::read(&Native, keys, code))?;
    Ok(opened(cohort.invitation.name.as_str(), None))
}
