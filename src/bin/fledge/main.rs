//! The command line of Fledge: the core without a browser, one subcommand a task.

mod code;
mod count;

use std::process::ExitCode;

/// A subcommand: reads its own arguments, does its work, says what went wrong.
type Subcommand = fn(lexopt::Parser) -> Result<(), Failure>;

/// Every subcommand, with the line that explains it; to add one, add its module and a line.
const SUBCOMMANDS: [(&str, Subcommand, &str); 2] = [
    (
        "count",
        count::run,
        "count --network x|mastodon|bluesky|threads|linkedin [--limit N]",
    ),
    (
        "code",
        code::run,
        "code read [--key FILE --passphrase-file FILE]",
    ),
];

/// Why a subcommand ended early.
enum Failure {
    /// The arguments were wrong; the words say how.
    Usage(String),
    /// Reading or writing failed.
    Io(std::io::Error),
}

impl From<lexopt::Error> for Failure {
    fn from(error: lexopt::Error) -> Self {
        Self::Usage(error.to_string())
    }
}

impl From<std::io::Error> for Failure {
    fn from(error: std::io::Error) -> Self {
        Self::Io(error)
    }
}

fn main() -> ExitCode {
    let mut arguments = lexopt::Parser::from_env();
    match chosen(&mut arguments).and_then(|run| run(arguments)) {
        Ok(()) => ExitCode::SUCCESS,
        // Who closes the pipe has read enough.
        Err(Failure::Io(error)) if error.kind() == std::io::ErrorKind::BrokenPipe => {
            ExitCode::SUCCESS
        }
        Err(Failure::Io(error)) => {
            eprintln!("fledge: {error}");
            ExitCode::FAILURE
        }
        Err(Failure::Usage(message)) => {
            eprintln!("fledge: {message}\n\nUsage:");
            for (_, _, usage) in SUBCOMMANDS {
                eprintln!("  fledge {usage}");
            }
            ExitCode::from(2)
        }
    }
}

fn chosen(arguments: &mut lexopt::Parser) -> Result<Subcommand, Failure> {
    let Some(first) = arguments.next()? else {
        return Err(Failure::Usage("no subcommand given".to_owned()));
    };
    let lexopt::Arg::Value(name) = first else {
        return Err(Failure::Usage("a subcommand comes first".to_owned()));
    };
    SUBCOMMANDS
        .iter()
        .find(|(known, _, _)| name == *known)
        .map(|&(_, run, _)| run)
        .ok_or_else(|| Failure::Usage(format!("no subcommand {}", name.to_string_lossy())))
}
