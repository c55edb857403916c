//! One browser with a fresh profile, from its start to its end, in plain blocking calls.

use std::fmt;
use std::future::Future;
use std::path::PathBuf;
use std::time::Duration;

use serde_json::Value;
use tempfile::TempDir;
use thirtyfour::error::{WebDriverErrorInner, WebDriverResult};
use thirtyfour::{WebDriver, WebElement, WindowHandle};
use tokio::runtime::Handle;
use tokio::time::timeout;

use crate::engine::{Engine, FILM, HEIGHT};
use crate::journey::Setup;
use crate::proxy::Proxy;
use crate::wait::until;
use crate::watch::bidi::Bidi;

/// How long the window may take to become as large as it was told to be.
const PATIENCE: Duration = Duration::from_secs(10);

/// How long the driver may think.
const ANSWER: Duration = Duration::from_mins(1);
/// How long a browser may take to start: seconds, on a busy machine.
const START: Duration = Duration::from_secs(30);

/// A browser under a driver.
pub struct Session {
    pub engine: Engine,
    pub setup: Setup,
    /// What the browser tells of its console and network, where it does so by `BiDi`.
    pub bidi: Option<Bidi>,
    /// What was asked of hosts beyond this machine.
    pub proxy: Proxy,
    driver: WebDriver,
    runtime: Handle,
    profile: TempDir,
}

impl Session {
    /// Starts a browser on a profile of its own, which is gone with it. The error is a sentence.
    pub fn start(
        runtime: &Handle,
        driver_url: &str,
        engine: Engine,
        setup: Setup,
        profile: TempDir,
    ) -> Result<Self, String> {
        let proxy = Proxy::start()?;
        let capabilities = engine.capabilities(setup, profile.path(), proxy.port());
        let builder = WebDriver::builder(driver_url, capabilities).request_timeout(ANSWER);
        let started = runtime.block_on(async { timeout(START, builder.connect()).await });
        let driver = started
            .map_err(|_| format!("{engine} does not start within {} s", START.as_secs()))?
            .map_err(|error| format!("{engine} does not start: {}", in_full(&error)))?;
        let socket = driver
            .capabilities()
            .get("webSocketUrl")
            .and_then(Value::as_str);
        let bidi = socket.map(Bidi::connect).transpose();
        let mut session = Self {
            engine,
            setup,
            bidi: None,
            proxy,
            driver,
            runtime: runtime.clone(),
            profile,
        };
        let fitted = bidi.and_then(|bidi| {
            session.bidi = bidi;
            session.fit()
        });
        match fitted {
            Ok(()) => Ok(session),
            Err(sentence) => {
                session.quit();
                Err(sentence)
            }
        }
    }

    /// Ends the browser, and gives its profile. A browser that is gone already has ended, too.
    pub fn quit(self) -> TempDir {
        let _ = self.runtime.block_on(self.driver.quit());
        self.profile
    }

    /// Makes the page's area as large as the phone's, whatever the browser puts around it.
    pub fn fit(&self) -> Result<(), String> {
        // The emulated device has its size from the start; an empty page there is laid out wider.
        if self.engine == Engine::Chromium {
            return Ok(());
        }
        let asked = self.setup.width;
        let mut around = (0, 0);
        until(PATIENCE, || {
            let (width, height) = (asked + around.0, HEIGHT + around.1);
            let (width, height) = (
                width.try_into().unwrap_or(0),
                height.try_into().unwrap_or(0),
            );
            self.wait_for(self.driver.set_window_rect(0, 0, width, height))?;
            let page = self.run("return [innerWidth, innerHeight]", Vec::new())?;
            let side = |index: usize| page.get(index).and_then(Value::as_i64).unwrap_or(0);
            if (side(0), side(1)) == (asked, HEIGHT) {
                return Ok(());
            }
            around = (around.0 + asked - side(0), around.1 + HEIGHT - side(1));
            around = (around.0.clamp(0, 200), around.1.clamp(0, 200));
            Err(format!("the page is {page} and not {asked} x {HEIGHT}"))
        })
    }

    /// Where the film lies that the camera shows, once there is one.
    pub fn film(&self) -> PathBuf {
        self.profile.path().join(FILM)
    }

    /// Runs a function body in the page.
    pub fn run(&self, script: &str, args: Vec<Value>) -> Result<Value, String> {
        self.wait_for(self.driver.execute(script, args))
            .map(|result| result.json().clone())
    }

    /// Runs a function body that calls its last argument when it is done.
    pub fn run_async(&self, script: &str, args: Vec<Value>) -> Result<Value, String> {
        self.wait_for(self.driver.execute_async(script, args))
            .map(|result| result.json().clone())
    }

    /// The element that a script returned.
    pub fn element(&self, value: &Value) -> Result<WebElement, String> {
        WebElement::from_json(value.clone(), self.driver.handle().clone())
            .map_err(|error| in_short(&error))
    }

    /// Clicks, as a finger would: where the element is, and only if nothing lies over it. The inner
    /// error is a reason why nothing was clicked yet; after the outer, who knows what happened.
    pub fn click(&self, element: &WebElement) -> Result<Result<(), String>, String> {
        use WebDriverErrorInner as Error;
        match self.runtime.block_on(element.click()) {
            Ok(()) => Ok(Ok(())),
            Err(error) => match error.as_inner() {
                Error::ElementClickIntercepted(_)
                | Error::ElementNotInteractable(_)
                | Error::NoSuchElement(_)
                | Error::StaleElementReference(_) => Ok(Err(in_short(&error))),
                _ => Err(in_short(&error)),
            },
        }
    }

    /// The driver itself, for calls that are made in one place only.
    pub fn driver(&self) -> &WebDriver {
        &self.driver
    }

    /// All tabs, in no certain order.
    pub fn tabs(&self) -> Result<Vec<WindowHandle>, String> {
        self.wait_for(self.driver.windows())
    }

    /// Opens a tab. `MiniBrowser` never draws a tab behind another, so it gets a window.
    pub fn add_tab(&self) -> Result<WindowHandle, String> {
        match self.engine {
            Engine::WebKit => self.wait_for(self.driver.new_window()),
            Engine::Chromium | Engine::Firefox => self.wait_for(self.driver.new_tab()),
        }
    }

    /// Turns to a tab.
    pub fn turn_to(&self, tab: WindowHandle) -> Result<(), String> {
        self.wait_for(self.driver.switch_to_window(tab))?;
        self.fit()
    }

    /// Waits for the driver's answer.
    pub fn wait_for<T>(
        &self,
        answer: impl Future<Output = WebDriverResult<T>>,
    ) -> Result<T, String> {
        self.runtime
            .block_on(answer)
            .map_err(|error| in_short(&error))
    }
}

/// An error with what it comes from: what a client says of a driver that doesn't answer tells little.
fn in_full(error: &dyn std::error::Error) -> String {
    let sources = std::iter::successors(error.source(), |error| error.source());
    sources.fold(in_short(&error), |told, source| {
        format!("{told}: {}", in_short(&source))
    })
}

/// The driver's error without its stack of machine addresses.
fn in_short(error: &impl fmt::Display) -> String {
    let text = error.to_string();
    let lines = text
        .lines()
        .take_while(|line| !line.trim_start().starts_with("Stacktrace"));
    let short = lines
        .map(str::trim)
        .filter(|line| !line.is_empty())
        .collect::<Vec<_>>()
        .join(" ");
    short.chars().take(600).collect()
}
