//! The project's own static server, run as people run it, and what it tells of requests.

use std::io::BufRead;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::{Arc, Mutex};

use serde::Deserialize;
use serde_json::Value;

use crate::port;
use crate::process::Process;

/// One line of what a watched server prints.
#[derive(Clone, Debug, Deserialize)]
#[serde(tag = "kind", rename_all = "lowercase")]
pub enum Told {
    /// A request that was answered.
    Request {
        method: String,
        path: String,
        status: u16,
    },
    /// A browser's report of a broken policy: the page's own, or the fence around its origin.
    Report { fence: bool, body: Value },
    /// An error in a page's console.
    Console { text: String },
}

/// A running, or stopped, server.
pub struct Server {
    dir: PathBuf,
    base: &'static str,
    watches_console: bool,
    port: u16,
    told: Arc<Mutex<Vec<Told>>>,
    process: Option<Process>,
}

impl Server {
    /// Serves a folder on a port of its own, under a path with a slash at both ends.
    pub fn start(dir: &Path, base: &'static str, watches_console: bool) -> Result<Self, String> {
        let mut server = Self {
            dir: dir.to_owned(),
            base,
            watches_console,
            port: port::reserve()?,
            told: Arc::default(),
            process: None,
        };
        server.resume()?;
        Ok(server)
    }

    /// Where the site lives, with a slash at the end.
    pub fn address(&self) -> String {
        format!("http://127.0.0.1:{}{}", self.port, self.base)
    }

    /// All that was told so far.
    pub fn told(&self) -> Vec<Told> {
        self.told.lock().expect("no reader panics").clone()
    }

    /// Ends the server: the network is gone, as far as its pages can tell.
    pub fn stop(&mut self) {
        self.process = None;
    }

    /// Serves again, at the same address.
    pub fn resume(&mut self) -> Result<(), String> {
        let mut command = Command::new(env!("CARGO_BIN_EXE_serve"));
        command
            .arg("--dir")
            .arg(&self.dir)
            .args(["--port", &self.port.to_string()])
            .args(["--base", self.base]);
        command.arg(if self.watches_console {
            "--watch-console"
        } else {
            "--watch-csp"
        });
        let mut process = Process::start(command.stdout(Stdio::piped()).stderr(Stdio::inherit()))?;
        let mut output = process.output()?;
        let line = Process::first_line(&mut output)?;
        if !line.contains(&format!(":{}", self.port)) {
            return Err(format!("can't serve {}: {line}", self.dir.display()));
        }
        let told = Arc::clone(&self.told);
        std::thread::spawn(move || {
            for line in output.lines().map_while(Result::ok) {
                let one = serde_json::from_str(&line).expect("the server tells in JSON");
                told.lock().expect("no reader panics").push(one);
            }
        });
        self.process = Some(process);
        Ok(())
    }
}
