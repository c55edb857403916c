//! The phone in a person's hand: what they press, type and see, by role and name.
//!
//! Every verb waits until it can be done or seen, and panics when its patience is over, saying what
//! was on the screen instead.

mod act;
mod camera;
mod find;
mod host;
mod keys;
mod see;
mod store;
mod tabs;
mod write;

use std::cell::{Cell, RefCell};
use std::path::PathBuf;
use std::time::Duration;

use serde_json::Value;
use thirtyfour::WindowHandle;

use crate::engine::Engine;
use crate::server::Server;
use crate::session::Session;
use crate::tools::Tools;
use crate::watch::{Fault, Watch};

/// How long a person waits for something to be there.
const PATIENCE: Duration = Duration::from_secs(15);

/// A browser of 360 x 740 with a site to open.
pub struct Phone {
    session: Session,
    tools: Tools,
    home: RefCell<Server>,
    /// The folder of the site, where it is the journey's own copy.
    own_copy: Option<PathBuf>,
    elsewhere: Server,
    tabs: RefCell<Vec<WindowHandle>>,
    departures: RefCell<Vec<String>>,
    was_offline: Cell<bool>,
    patience: Cell<Duration>,
    pictures: PathBuf,
    /// The names of the regions that verbs are confined to, outermost first.
    places: RefCell<Vec<(String, String)>>,
}

impl Phone {
    /// A phone over a started browser, with the site and, if the site is a copy of the journey's
    /// own, its folder. `pictures` is where screenshots go, and how they begin.
    pub fn new(
        session: Session,
        tools: Tools,
        (home, own_copy): (Server, Option<PathBuf>),
        elsewhere: Server,
        pictures: PathBuf,
    ) -> Self {
        let tabs = session.tabs().unwrap_or_default();
        Self {
            session,
            tools,
            home: RefCell::new(home),
            own_copy,
            elsewhere,
            tabs: RefCell::new(tabs),
            departures: RefCell::default(),
            was_offline: Cell::new(false),
            patience: Cell::new(PATIENCE),
            pictures,
            places: RefCell::default(),
        }
    }

    /// Which browser this is, for what truly differs.
    pub fn engine(&self) -> Engine {
        self.session.engine
    }

    /// Where the site lives, with a slash at the end.
    pub fn home(&self) -> String {
        self.home.borrow().address()
    }

    /// Where another origin lives, with a slash at the end.
    pub fn elsewhere(&self) -> String {
        self.elsewhere.address()
    }

    /// What went wrong unseen; the journey is over.
    pub fn close_account(&self) -> Result<Vec<Fault>, String> {
        Watch {
            session: &self.session,
            home: &self.home.borrow(),
            elsewhere: &self.elsewhere,
            departures: &self.departures.borrow(),
            was_offline: self.was_offline.get(),
            is_storage_blocked: self.session.setup.is_storage_blocked,
        }
        .close()
    }

    /// Ends the browser and its servers.
    pub fn put_away(self) {
        self.session.quit();
    }

    /// A picture of the screen, as `<browser>-<journey>-<name>.png`; gives its path.
    #[track_caller]
    pub fn picture(&self, name: &str) -> PathBuf {
        self.save_picture(name)
            .unwrap_or_else(|error| self.fail(&format!("no picture: {error}")))
    }

    /// A picture of the screen, or why there is none.
    pub fn save_picture(&self, name: &str) -> Result<PathBuf, String> {
        let start = self.pictures.display();
        let path = PathBuf::from(if name.is_empty() {
            format!("{start}.png")
        } else {
            format!("{start}-{name}.png")
        });
        self.session
            .wait_for(self.session.driver().screenshot(&path))?;
        Ok(path)
    }

    /// Runs a function body in the page, for what no verb says.
    #[track_caller]
    pub fn run(&self, script: &str, args: Vec<Value>) -> Value {
        self.session
            .run(script, args)
            .unwrap_or_else(|error| self.fail(&error))
    }

    /// Runs a function body that calls its last argument when it is done.
    #[track_caller]
    pub fn run_async(&self, script: &str) -> Value {
        self.session
            .run_async(script, Vec::new())
            .unwrap_or_else(|error| self.fail(&error))
    }

    /// Waits until something holds that no verb says.
    #[track_caller]
    pub fn wait_until(&self, what: &str, holds: impl Fn(&Self) -> bool) {
        let waited = crate::wait::until(self.patience.get(), || {
            holds(self).then_some(()).ok_or_else(|| what.to_owned())
        });
        if let Err(what) = waited {
            self.fail(&format!("in vain: {what}"));
        }
    }

    /// Runs a function body that needs axe and calls its last argument when it is done.
    #[track_caller]
    pub fn run_tool_async(&self, script: &str) -> Value {
        let is_there = self.run("return 'axe' in window", Vec::new()) == Value::Bool(true);
        if !is_there {
            self.run(&self.tools.axe, Vec::new());
        }
        self.session
            .run_async(script, Vec::new())
            .unwrap_or_else(|error| self.fail(&error))
    }

    /// Waits for less, or more, from here on.
    pub fn be_patient_for(&self, patience: Duration) {
        self.patience.set(patience);
    }

    /// What the screen says, in some lines.
    pub fn screen(&self) -> String {
        let Ok(screen) = self.session.run(include_str!("screen.js"), Vec::new()) else {
            return "  the browser does not answer".to_owned();
        };
        let text = |key: &str| screen[key].as_str().unwrap_or_default().to_owned();
        let words: String = text("text").chars().take(1200).collect();
        format!(
            "  at       {}\n  title    {}\n  headings {}\n  focus    {}\n  text     {words}",
            text("url"),
            text("title"),
            screen["headings"],
            text("focus")
        )
    }

    #[track_caller]
    fn fail(&self, sentence: &str) -> ! {
        panic!("{sentence}\n{}", self.screen())
    }
}
