//! The command line of Fledge: the core without a browser, one subcommand a task.

mod coach;
mod code;
mod count;
mod lines;
mod names;
mod pack;

use std::process::ExitCode;

/// A subcommand: reads its own arguments, does its work, says what went wrong.
type Subcommand = fn(lexopt::Parser) -> Result<(), Failure>;

/// Every subcommand, with the lines that explain it; to add one, add its module and an entry.
const SUBCOMMANDS: [(&str, Subcommand, &str); 4] = [
    ("count", count::run, count::USAGE),
    ("code", code::run, code::USAGE),
    ("coach", coach::run, coach::USAGE),
    ("pack", pack::run, pack::USAGE),
];

/// Why a subcommand ended early.
enum Failure {
    /// The arguments were wrong; the words say how.
    Usage(String),
    /// Reading or writing failed.
    Io(std::io::Error),
    /// What was looked at has faults; they are told already.
    Faults,
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
    if asks_for_help() {
        println!("{}", usage());
        return ExitCode::SUCCESS;
    }
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
        Err(Failure::Faults) => ExitCode::FAILURE,
        Err(Failure::Usage(message)) => {
            eprintln!("fledge: {message}\n\n{}", usage());
            ExitCode::from(2)
        }
    }
}

/// Wherever somebody asks for help, they get it.
fn asks_for_help() -> bool {
    let mut given = std::env::args_os().skip(1).peekable();
    given.peek().is_some_and(|first| first == "help")
        || given.any(|one| one == "--help" || one == "-h")
}

fn usage() -> String {
    let usages = SUBCOMMANDS.map(|(_, _, usage)| usage);
    format!("Usage:\n\n{}", usages.join("\n\n"))
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
