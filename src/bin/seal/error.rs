//! What can be wrong with a build that is to be sealed, each with what would have been right.

use std::{fmt, io};

/// Why a build was not sealed.
#[derive(Debug)]
pub enum SealError {
    /// The program was not started by Trunk.
    NoStagingFolder,
    /// A file of the build that can't be read or written.
    File {
        /// Its path in the build.
        name: String,
        /// What the system said.
        cause: io::Error,
    },
    /// The page is not HTML that can be rewritten.
    Html(String),
    /// The page has no `<meta charset>`, behind which the policy goes.
    NoCharset,
    /// A linked style or script that can't stand inside the page.
    NotFoldable {
        /// What the page links to.
        href: String,
        /// What in it would break.
        because: &'static str,
    },
    /// An attribute that the policy makes dead.
    DeadAttribute {
        /// The element's tag.
        tag: String,
        /// The attribute's name.
        attribute: String,
    },
    /// The service worker lacks a line that is to be filled in, or has it twice.
    WorkerLine(&'static str),
    /// The program can't be cut into parts.
    NotSplit(String),
    /// A file of an npm package that can't be had.
    Package {
        /// Its path.
        path: String,
        /// What the system said.
        cause: io::Error,
    },
    /// A tool that is missing, or failed.
    Tool {
        /// Its name on the `PATH`.
        name: String,
        /// What it, or the system, said.
        said: String,
    },
}

impl SealError {
    /// The error for a file called `name` in the build.
    pub fn file(name: &str, cause: io::Error) -> Self {
        Self::File {
            name: name.to_owned(),
            cause,
        }
    }
}

impl From<lol_html::errors::RewritingError> for SealError {
    fn from(error: lol_html::errors::RewritingError) -> Self {
        Self::Html(error.to_string())
    }
}

impl fmt::Display for SealError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoStagingFolder => write!(
                f,
                "TRUNK_STAGING_DIR is not set: this program is Trunk's hook, run `trunk build --release`"
            ),
            Self::File { name, cause } => write!(f, "{name}: {cause}"),
            Self::Html(cause) => write!(f, "index.html can't be rewritten: {cause}"),
            Self::NoCharset => write!(
                f,
                "index.html has no <meta charset=\"utf-8\">: the policy goes right behind it"
            ),
            Self::NotFoldable { href, because } => {
                write!(f, "{href} can't move into the page: {because}")
            }
            Self::DeadAttribute { tag, attribute } => write!(
                f,
                "index.html: the policy makes {attribute}=\"\" on <{tag}> dead: use a class or a listener"
            ),
            Self::WorkerLine(line) => {
                write!(f, "sw.js must have the line `{line}` exactly once")
            }
            Self::NotSplit(cause) => write!(f, "the program can't be split: {cause}"),
            Self::Package { path, cause } => {
                write!(f, "{path}: {cause} (`make build` installs it)")
            }
            Self::Tool { name, said } => write!(
                f,
                "{name}: {said} (`make build` installs it and puts it on the PATH)"
            ),
        }
    }
}

impl std::error::Error for SealError {}
