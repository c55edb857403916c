//! Which journeys are made in which browsers, what is printed of them, and what they leave.

use std::any::Any;
use std::cell::RefCell;
use std::env;
use std::fs;
use std::panic::{self, AssertUnwindSafe};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use tokio::runtime::Handle;
use tokio::time::Instant;

use crate::driver::Driver;
use crate::engine::Engine;
use crate::gate::Gate;
use crate::journey::{Journey, Setup, fixtures};
use crate::phone::Phone;
use crate::profile::{Profiles, copy_of};
use crate::server::Server;
use crate::session::Session;
use crate::tools::Tools;

/// How many browsers are driven at a time: one for each core of a small machine.
const AT_A_TIME: usize = 2;

thread_local! {
    /// Where the last panic of this thread was, as `file:line`.
    static PLACE: RefCell<String> = const { RefCell::new(String::new()) };
}

/// What is to be done.
pub struct Run {
    engines: Vec<Engine>,
    journeys: Vec<Journey>,
    tools: Tools,
    pictures: PathBuf,
    passed: AtomicUsize,
    /// What was printed of each journey that failed.
    failed: Mutex<Vec<String>>,
}

impl Run {
    /// Chooses browsers by `FLEDGE_BROWSERS` and journeys by a part of their name.
    pub fn new(all: Vec<Journey>, filter: Option<&str>) -> Result<Self, String> {
        let journeys: Vec<Journey> = all
            .into_iter()
            .filter(|one| filter.is_none_or(|part| one.name.contains(part)))
            .collect();
        if journeys.is_empty() {
            return Err(format!(
                "no journey has “{}” in its name",
                filter.unwrap_or_default()
            ));
        }
        let pictures = Path::new(env!("CARGO_TARGET_TMPDIR")).with_file_name("journeys");
        fs::create_dir_all(&pictures)
            .map_err(|error| format!("can't make {}: {error}", pictures.display()))?;
        Ok(Self {
            engines: engines()?,
            journeys,
            tools: Tools::read()?,
            pictures,
            passed: AtomicUsize::new(0),
            failed: Mutex::new(Vec::new()),
        })
    }

    /// Makes all journeys; whether all passed.
    pub fn go(&self, runtime: &Handle) -> bool {
        keep_panics_quiet();
        let gate = Gate::new(AT_A_TIME);
        std::thread::scope(|scope| {
            for engine in &self.engines {
                scope.spawn(|| self.go_in(*engine, runtime, &gate));
            }
        });
        let failed = self.failed.lock().unwrap_or_else(PoisonError::into_inner);
        if !failed.is_empty() {
            println!("\nOnce more, what failed:");
        }
        for report in failed.iter() {
            println!("{report}");
        }
        let passed = self.passed.load(Ordering::Relaxed);
        println!("{passed} passed, {} failed", failed.len());
        failed.is_empty()
    }

    fn go_in(&self, engine: Engine, runtime: &Handle, gate: &Gate) {
        let turn = gate.enter();
        let mut driver = Driver::start(engine);
        let profiles = driver
            .as_ref()
            .map_err(Clone::clone)
            .and_then(|driver| Profiles::prepare(engine, driver, runtime));
        drop(turn);
        let makes = |one: &&Journey| one.only_in.is_none_or(|only| only == engine);
        for journey in self.journeys.iter().filter(makes) {
            let turn = gate.enter();
            let began = Instant::now();
            let result = match (&mut driver, &profiles) {
                (Ok(driver), Ok(profiles)) => self.make(journey, engine, runtime, driver, profiles),
                (Err(sentence), _) => Err(sentence.clone()),
                (_, Err(sentence)) => Err(sentence.clone()),
            };
            if result.is_err() {
                // A browser that hangs would keep its driver from the next journey.
                driver = Driver::start(engine);
            }
            drop(turn);
            self.report(journey, engine, began.elapsed(), result);
        }
    }

    fn report(
        &self,
        journey: &Journey,
        engine: Engine,
        took: Duration,
        result: Result<(), String>,
    ) {
        let head = format!(
            "{:<9} {:<58} {:>5.1} s",
            engine.name(),
            journey.name,
            took.as_secs_f32()
        );
        let Err(message) = result else {
            self.passed.fetch_add(1, Ordering::Relaxed);
            println!("{head}  ok");
            return;
        };
        let report = format!("{head}  FAILED\n{}", indented(&message));
        println!("{report}");
        self.failed
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .push(report);
    }

    /// Makes one journey in a fresh browser, which ends whatever happens.
    fn make(
        &self,
        journey: &Journey,
        engine: Engine,
        runtime: &Handle,
        driver: &mut Driver,
        profiles: &Profiles,
    ) -> Result<(), String> {
        let copy = journey.is_copied.then(|| copy_of(&journey.site.folder()));
        let copy = copy.transpose()?;
        let folder = copy
            .as_ref()
            .map_or_else(|| journey.site.folder(), |copy| copy.path().to_owned());
        let home = Server::start(&folder, journey.base, engine.hides_log())?;
        let elsewhere = Server::start(&fixtures().join("elsewhere"), "/", engine.hides_log())?;
        let session = start(journey.setup, runtime, driver, profiles)?;
        let pictures = self
            .pictures
            .join(format!("{engine}-{}", file_name(journey.name)));
        // What an earlier run left there is not of this one.
        let _ = fs::remove_file(pictures.with_extension("png"));
        let own = copy.as_ref().map(|copy| copy.path().to_owned());
        let phone = Phone::new(
            session,
            self.tools.clone(),
            (home, own),
            elsewhere,
            pictures,
        );
        let result = panic::catch_unwind(AssertUnwindSafe(|| (journey.steps)(&phone)))
            .map_err(|payload| {
                let message = words(payload.as_ref());
                // It may have broken for a reason that no screen shows.
                let faults = phone.close_account().unwrap_or_default();
                let told = faults.iter().map(|fault| format!("\n  unseen   {fault}"));
                format!("{message}{}", told.collect::<Vec<_>>().concat())
            })
            .and_then(|()| judge(journey, &phone))
            .map_err(|message| match phone.save_picture("") {
                Ok(path) => format!("{message}\n  picture  {}", path.display()),
                Err(error) => format!("{message}\n  no picture: {error}"),
            });
        phone.put_away();
        result
    }
}

/// Starts a browser; once more under a new driver if it doesn't start. `MiniBrowser` dies now and then
/// before its page is there (2 of 2,600 starts that were counted), and its driver then waits for ever.
fn start(
    setup: Setup,
    runtime: &Handle,
    driver: &mut Driver,
    profiles: &Profiles,
) -> Result<Session, String> {
    let try_it = |driver: &Driver| {
        driver.set_up(setup);
        Session::start(
            runtime,
            &driver.url,
            driver.engine,
            setup,
            profiles.fresh()?,
        )
    };
    try_it(driver).or_else(|sentence| {
        println!("{sentence}: once more");
        *driver = Driver::start(driver.engine)?;
        try_it(driver)
    })
}

/// The watch must have caught what it had to, and nothing otherwise.
fn judge(journey: &Journey, phone: &Phone) -> Result<(), String> {
    let faults = phone
        .close_account()
        .map_err(|error| format!("the watch failed: {error}"))?;
    let list = faults
        .iter()
        .map(ToString::to_string)
        .collect::<Vec<_>>()
        .join("\n");
    match journey.must_be_caught {
        None if faults.is_empty() => Ok(()),
        None => Err(list),
        Some(kind) if faults.iter().any(|fault| fault.kind == kind) => Ok(()),
        Some(kind) => Err(format!("the watch missed {kind:?}; it saw: {list}")),
    }
}

fn engines() -> Result<Vec<Engine>, String> {
    let Ok(list) = env::var("FLEDGE_BROWSERS") else {
        return Ok(Engine::ALL.to_vec());
    };
    list.split(',')
        .map(|name| {
            let found = Engine::ALL
                .into_iter()
                .find(|engine| engine.name() == name.trim());
            found.ok_or_else(|| {
                format!("FLEDGE_BROWSERS names “{name}”; there are chromium, firefox and webkit")
            })
        })
        .collect()
}

/// A journey's panic is its result, not an accident: it is kept for the report.
fn keep_panics_quiet() {
    panic::set_hook(Box::new(|info| {
        let place = info
            .location()
            .map(|place| format!("{}:{}", place.file(), place.line()));
        PLACE.with_borrow_mut(|kept| *kept = place.unwrap_or_default());
    }));
}

fn words(payload: &(dyn Any + Send)) -> String {
    let text = payload.downcast_ref::<String>().map(String::as_str);
    let text = text
        .or_else(|| payload.downcast_ref::<&str>().copied())
        .unwrap_or("it panicked");
    PLACE.with_borrow(|place| format!("{place}: {text}"))
}

/// Letters, digits and single hyphens: a name that every file system and archive takes.
fn file_name(name: &str) -> String {
    let words = name.split(|symbol: char| !symbol.is_ascii_alphanumeric());
    words
        .filter(|word| !word.is_empty())
        .collect::<Vec<_>>()
        .join("-")
}

fn indented(message: &str) -> String {
    message
        .lines()
        .map(|line| format!("    {line}"))
        .collect::<Vec<_>>()
        .join("\n")
}
