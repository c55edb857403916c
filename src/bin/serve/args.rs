//! What the command line of `serve` says.

use std::path::PathBuf;

use crate::watch::Watch;

/// What is printed for `--help`, and under a command line that can't be read.
pub const HELP: &str = "Usage: serve [--dir dist] [--port 8080] [--base /] [--watch-csp | --watch-console]
  --dir            the folder to serve
  --port           the port on 127.0.0.1; 0 takes any free one
  --base           the path the site lives under, such as /fledge/
  --watch-csp      have browsers report breaches of the page's policy, and print requests and reports
  --watch-console  the same, and have pages report what their console says";

/// What to do.
pub enum Command {
    /// Print how it is used.
    Help,
    /// Serve a folder.
    Serve(Args),
}

/// What to serve, and how.
pub struct Args {
    /// The folder that is served.
    pub dir: PathBuf,
    /// The port on 127.0.0.1; 0 takes any free one.
    pub port: u16,
    /// The path the site lives under; begins and ends with a slash.
    pub base: String,
    /// What browsers are asked to report, and whether requests are printed.
    pub watch: Watch,
}

/// Reads the command line. The error is a sentence naming what was given.
pub fn read(mut words: impl Iterator<Item = String>) -> Result<Command, String> {
    let mut args = Args {
        dir: PathBuf::from("dist"),
        port: 8080,
        base: "/".to_owned(),
        watch: Watch::Nothing,
    };
    while let Some(word) = words.next() {
        let mut value = |of: &str| words.next().ok_or_else(|| format!("{of} needs a value"));
        match word.as_str() {
            "--help" | "-h" => return Ok(Command::Help),
            "--dir" => args.dir = PathBuf::from(value("--dir")?),
            "--port" => {
                let given = value("--port")?;
                args.port = given
                    .parse()
                    .map_err(|_| format!("--port {given} is not a number from 0 to 65535"))?;
            }
            "--base" => args.base = base(&value("--base")?),
            "--watch-csp" => args.watch = Watch::Policy,
            "--watch-console" => args.watch = Watch::PolicyAndConsole,
            _ => return Err(format!("{word} is not an option")),
        }
    }
    Ok(Command::Serve(args))
}

/// `fledge`, `/fledge` and `/fledge/` all mean `/fledge/`.
fn base(given: &str) -> String {
    match given.trim_matches('/') {
        "" => "/".to_owned(),
        inner => format!("/{inner}/"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parsed(line: &str) -> Result<Args, String> {
        match read(line.split_whitespace().map(str::to_owned))? {
            Command::Serve(args) => Ok(args),
            Command::Help => Err("help".to_owned()),
        }
    }

    #[test]
    fn a_base_always_begins_and_ends_with_a_slash() {
        for line in ["--base x/y", "--base /x/y", "--base /x/y/"] {
            assert_eq!(parsed(line).unwrap().base, "/x/y/", "{line}");
        }
        assert_eq!(parsed("--base /").unwrap().base, "/");
    }

    #[test]
    fn a_faulty_line_is_answered_with_what_was_given() {
        assert_eq!(
            parsed("--port many").err().unwrap(),
            "--port many is not a number from 0 to 65535"
        );
        assert_eq!(parsed("--dri x").err().unwrap(), "--dri is not an option");
        assert_eq!(parsed("--dir").err().unwrap(), "--dir needs a value");
    }
}
