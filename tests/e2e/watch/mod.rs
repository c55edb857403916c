//! What no journey may leave behind: a broken policy, a request to another origin, an error in the
//! console, a request for what isn't there.
//!
//! Five sources are asked, since no engine tells everything: the server (requests and policy
//! reports), a second server on another origin, a proxy that stands for the rest of the world, the browser's own log (Chromium's by `WebDriver`,
//! Firefox's by `BiDi`, `WebKit`'s by a script in the page) and each page's resource timings.
//!
//! Every journey ends on a page of the second server that breaks its own policy and complains to
//! the console. Only once both have arrived is the account closed: so nothing that came before is
//! missed, and every journey proves that a fault would have been heard.

pub mod bidi;
mod log;

use std::fmt;
use std::time::Duration;

use serde_json::Value;

use crate::server::{Server, Told};
use crate::session::Session;
use crate::wait::until;

/// How long the last page's own faults may take to arrive.
const PATIENCE: Duration = Duration::from_secs(15);

/// The page that every journey ends on, and what it complains of.
const LAST_PAGE: &str = "end.html";
const LAST_WORDS: &str = "the watch ends";

/// What the engines say of a request that was under way when the journey left its page: no fault,
/// if it is said only then.
const TORN_OFF: [&str; 4] = [
    "NetworkError when attempting to fetch resource",
    "Load failed",
    "Failed to fetch",
    "AbortError",
];

/// What can go wrong unseen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// The content security policy was broken.
    Policy,
    /// Another origin was asked for something.
    Elsewhere,
    /// The console holds an error, or an exception was not caught.
    Console,
    /// The page asked its own server for something that isn't there.
    Missing,
}

/// Something that went wrong unseen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    pub kind: Kind,
    /// In the browser's or the server's words.
    pub what: String,
}

impl Fault {
    fn new(kind: Kind, what: impl Into<String>) -> Self {
        Self {
            kind,
            what: what.into(),
        }
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let kind = match self.kind {
            Kind::Policy => "content security policy broken",
            Kind::Elsewhere => "another origin was asked",
            Kind::Console => "console error",
            Kind::Missing => "asked for what isn't there",
        };
        write!(f, "{kind}: {}", self.what)
    }
}

/// What was seen of a journey, and what is excused.
pub struct Watch<'a> {
    pub session: &'a Session,
    pub home: &'a Server,
    pub elsewhere: &'a Server,
    /// Beginnings of addresses on other origins that the person went to on purpose.
    pub departures: &'a [String],
    /// Whether the network was taken away, so that requests to the own server may fail.
    pub was_offline: bool,
    /// Whether site data is blocked, so that a service worker may fail.
    pub is_storage_blocked: bool,
}

impl Watch<'_> {
    /// Ends the journey on the last page and gives the faults of all that came before.
    pub fn close(&self) -> Result<Vec<Fault>, String> {
        let mut faults = self.of_open_pages()?;
        faults.extend(log::read(self.session)?);
        let told_before = self.home.told().len();
        let mut last_words = self.leave()?;
        let told = self.home.told();
        let (before, after) = told.split_at(told_before);
        faults.extend(before.iter().filter_map(of_home));
        last_words.extend(after.iter().filter_map(of_home));
        last_words.retain(|fault| !TORN_OFF.iter().any(|words| fault.what.contains(words)));
        faults.append(&mut last_words);
        faults.extend(self.of_elsewhere());
        faults.extend(self.of_proxy());
        faults.retain(|fault| !self.is_excused(fault));
        let mut seen: Vec<Fault> = Vec::new();
        for fault in faults {
            if !seen.contains(&fault) {
                seen.push(fault);
            }
        }
        Ok(seen)
    }

    /// Goes to the last page, waits until its own faults have arrived, and gives what was logged
    /// meanwhile.
    fn leave(&self) -> Result<Vec<Fault>, String> {
        let last = format!("{}{LAST_PAGE}", self.elsewhere.address());
        self.session.wait_for(self.session.driver().goto(last))?;
        let mut log = Vec::new();
        until(PATIENCE, || {
            log.extend(log::read(self.session)?);
            let told = self.elsewhere.told();
            let is_reported = told.iter().any(is_last_report);
            let is_logged = log.iter().any(|fault| fault.what.contains(LAST_WORDS))
                || told.iter().any(is_last_console);
            match (is_reported, is_logged) {
                (true, true) => Ok(()),
                (false, _) => Err("the last page's policy report did not arrive".to_owned()),
                (_, false) => Err("the last page's console error did not arrive".to_owned()),
            }
        })?;
        Ok(log)
    }

    /// What open pages fetched, and, where pages keep their console themselves, what it says.
    fn of_open_pages(&self) -> Result<Vec<Fault>, String> {
        let mut faults = Vec::new();
        for tab in self.session.tabs()? {
            self.session
                .wait_for(self.session.driver().switch_to_window(tab))?;
            let seen = self.session.run(
                "return [performance.getEntriesByType('resource').map((one) => one.name), \
                 window.__told ?? []]",
                Vec::new(),
            )?;
            faults.extend(texts(&seen[0]).map(|url| Fault::new(Kind::Elsewhere, url)));
            // Told to its server, too, but that may not have been there to hear.
            faults.extend(texts(&seen[1]).map(|text| Fault::new(Kind::Console, text)));
        }
        Ok(faults)
    }

    /// Whatever the other origin was asked for before the last page.
    fn of_elsewhere(&self) -> Vec<Fault> {
        let told = self.elsewhere.told().into_iter();
        let before = told.take_while(
            |one| !matches!(one, Told::Request { path, .. } if path.contains(LAST_PAGE)),
        );
        let asked = before.filter_map(|one| match one {
            Told::Request { path, .. } => Some(path.trim_start_matches('/').to_owned()),
            Told::Report { .. } | Told::Console { .. } => None,
        });
        let start = self.elsewhere.address();
        asked
            .map(|path| Fault::new(Kind::Elsewhere, format!("{start}{path}")))
            .collect()
    }

    /// Whatever a host beyond this machine was asked for.
    fn of_proxy(&self) -> Vec<Fault> {
        if !self.session.engine.hides_log() {
            return Vec::new();
        }
        let asked = self.session.proxy.asked().into_iter();
        asked.map(|url| Fault::new(Kind::Elsewhere, url)).collect()
    }

    fn is_excused(&self, fault: &Fault) -> bool {
        // What the person went to loads more from there.
        let is_departure = self
            .departures
            .iter()
            .any(|start| fault.what.contains(origin(start)));
        // Chromium logs each request that found no server.
        let is_refused = fault.what.contains("net::ERR_CONNECTION_REFUSED")
            && fault.what.contains(&self.home.address());
        // Firefox logs this however well the page takes it.
        let is_worker_refused = fault
            .what
            .starts_with("Failed to register/update a ServiceWorker");
        is_departure
            || (fault.kind == Kind::Elsewhere && self.is_at_home(&fault.what))
            || (self.was_offline && is_refused)
            || (self.is_storage_blocked && is_worker_refused)
            || self.is_of_last_page(fault)
    }

    /// The last page is made of files that begin with `end`.
    fn is_of_last_page(&self, fault: &Fault) -> bool {
        let last = self.elsewhere.address();
        let is_its_file = ["end", "__"]
            .iter()
            .any(|start| fault.what.contains(&format!("{last}{start}")));
        is_its_file || fault.what.contains(LAST_WORDS)
    }

    /// Addresses that leave this machine's server, among those the browser names.
    fn is_at_home(&self, url: &str) -> bool {
        url.starts_with(&self.home.address())
            || [
                "data:",
                "blob:",
                "about:",
                "chrome:",
                "resource:",
                "moz-extension:",
            ]
            .iter()
            .any(|scheme| url.starts_with(scheme))
    }
}

/// The part of an address before its path.
fn origin(url: &str) -> &str {
    let host = url.find("//").map_or(0, |at| at + 2);
    let end = url[host..].find('/').map_or(url.len(), |at| host + at);
    &url[..end]
}

fn of_home(told: &Told) -> Option<Fault> {
    match told {
        // Browsers ask for this by themselves.
        Told::Request { path, .. } if path == "/favicon.ico" => None,
        Told::Request {
            method,
            path,
            status,
        } => {
            let what = format!("{method} {path} was answered {status}");
            (*status >= 400).then(|| Fault::new(Kind::Missing, what))
        }
        Told::Report { fence: true, body } => Some(Fault::new(Kind::Elsewhere, blocked(body))),
        Told::Report { fence: false, body } => Some(Fault::new(Kind::Policy, in_short(body))),
        Told::Console { text } => Some(Fault::new(Kind::Console, text.as_str())),
    }
}

fn is_last_report(told: &Told) -> bool {
    matches!(told, Told::Report { body, .. } if part(body, ["document-uri", "documentURL"]).contains(LAST_PAGE))
}

fn is_last_console(told: &Told) -> bool {
    matches!(told, Told::Console { text } if text.contains(LAST_WORDS))
}

fn texts(list: &Value) -> impl Iterator<Item = String> {
    let list = list.as_array().cloned().unwrap_or_default();
    list.into_iter()
        .filter_map(|one| one.as_str().map(str::to_owned))
}

/// What was refused, as the report names it.
fn blocked(report: &Value) -> String {
    part(report, ["blocked-uri", "blockedURL"])
}

/// What happened, of all that a report says.
fn in_short(report: &Value) -> String {
    let directive = part(report, ["effective-directive", "effectiveDirective"]);
    let page = part(report, ["document-uri", "documentURL"]);
    format!("{directive} refuses {} on {page}", blocked(report))
}

/// A part under its name in the older and the newer format.
fn part(report: &Value, names: [&str; 2]) -> String {
    let inner = report
        .get("csp-report")
        .or_else(|| report.get("body"))
        .unwrap_or(report);
    let found = names
        .iter()
        .find_map(|name| inner.get(name).and_then(Value::as_str));
    found.unwrap_or("something").to_owned()
}
