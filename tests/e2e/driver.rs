//! A running driver: one process a browser, for all its journeys.

use std::process::{Command, Stdio};
use std::time::Duration;

use tempfile::TempDir;

use crate::engine::{Engine, write_gtk_settings, write_gtk_style};
use crate::journey::Setup;
use crate::port;
use crate::process::Process;
use crate::wait::until;

/// How long a driver may take to answer its first question.
const PATIENCE: Duration = Duration::from_secs(20);

/// A driver process, the display it may need, and where it listens.
pub struct Driver {
    /// Where it listens.
    pub url: String,
    // Dropped in this order: the driver, and the browsers in its group, before their display.
    _process: Process,
    _display: Option<Process>,
    config: TempDir,
    /// The browser it drives.
    pub engine: Engine,
}

impl Driver {
    /// Starts the driver on a free port and waits until it answers.
    pub fn start(engine: Engine) -> Result<Self, String> {
        let config =
            tempfile::tempdir().map_err(|error| format!("no temporary folder: {error}"))?;
        let port = port::reserve()?;
        let others = [port::reserve()?, port::reserve()?];
        let (program, args) = engine.driver_command(port, others);
        let mut command = Command::new(program);
        command
            .args(args)
            .stdout(Stdio::null())
            .stderr(Stdio::null());
        let mut display = None;
        if engine.needs_display() {
            let (process, name) = start_display()?;
            display = Some(process);
            write_gtk_style(config.path());
            command
                .env("DISPLAY", name)
                .env("XDG_CONFIG_HOME", config.path());
        }
        let driver = Process::start(&mut command)?;
        let is_up = until(PATIENCE, || {
            std::net::TcpStream::connect(("127.0.0.1", port)).map_err(|error| error.to_string())
        });
        is_up.map_err(|error| format!("{program} does not listen: {error}"))?;
        Ok(Self {
            url: format!("http://127.0.0.1:{port}"),
            _process: driver,
            _display: display,
            config,
            engine,
        })
    }

    /// Sets up what the next browser can't be told on its way.
    pub fn set_up(&self, setup: Setup) {
        if self.engine == Engine::WebKit {
            write_gtk_settings(self.config.path(), setup);
        }
    }
}

/// A virtual display under a number that the X server itself finds free.
fn start_display() -> Result<(Process, String), String> {
    let mut command = Command::new("Xvfb");
    command
        .args([
            "-displayfd",
            "1",
            "-screen",
            "0",
            "1024x1024x24",
            "-nolisten",
            "tcp",
        ])
        .stdout(Stdio::piped())
        .stderr(Stdio::null());
    let mut process = Process::start(&mut command)?;
    let number = Process::first_line(&mut process.output()?)?;
    Ok((process, format!(":{number}")))
}
