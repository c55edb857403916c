//! The folders that browsers keep their own things in: a fresh one for each session.

use std::fs;
use std::io;
use std::path::Path;

use tempfile::TempDir;
use tokio::runtime::Handle;

use crate::driver::Driver;
use crate::engine::Engine;
use crate::journey::Setup;
use crate::session::Session;

/// Makes profiles in which nobody has been anywhere.
pub struct Profiles {
    /// What a first start leaves: Firefox takes twice as long to start in an empty folder.
    started: Option<TempDir>,
}

impl Profiles {
    /// Lets Firefox start once. The error is a sentence.
    pub fn prepare(engine: Engine, driver: &Driver, runtime: &Handle) -> Result<Self, String> {
        if engine != Engine::Firefox {
            return Ok(Self { started: None });
        }
        let session = Session::start(runtime, &driver.url, engine, Setup::USUAL, empty()?)?;
        Ok(Self {
            started: Some(session.quit()),
        })
    }

    /// A profile for one session.
    pub fn fresh(&self) -> Result<TempDir, String> {
        match &self.started {
            Some(started) => copy_of(started.path()),
            None => empty(),
        }
    }
}

fn empty() -> Result<TempDir, String> {
    TempDir::new().map_err(|error| format!("no temporary folder: {error}"))
}

/// A copy of a folder, gone with what holds it.
pub fn copy_of(folder: &Path) -> Result<TempDir, String> {
    let copy = empty()?;
    copy_into(folder, copy.path())
        .map_err(|error| format!("can't copy {}: {error}", folder.display()))?;
    Ok(copy)
}

/// Copies folders and files. What only points somewhere is left out: Firefox so marks a profile as
/// being in use.
fn copy_into(folder: &Path, place: &Path) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let to = place.join(entry.file_name());
        let kind = entry.file_type()?;
        if kind.is_dir() {
            fs::create_dir(&to)?;
            copy_into(&entry.path(), &to)?;
        } else if kind.is_file() {
            fs::copy(entry.path(), to)?;
        }
    }
    Ok(())
}
