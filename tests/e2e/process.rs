//! Child processes that are gone, with all their own children, when the test is.

use std::io::{BufRead, BufReader};
use std::os::unix::process::CommandExt;
use std::process::{Child, ChildStdout, Command, Stdio};
use std::sync::{Mutex, PoisonError};

use rustix::process::{Pid, Signal, kill_process_group};

/// The groups that are alive, for when the test itself is interrupted.
static GROUPS: Mutex<Vec<Pid>> = Mutex::new(Vec::new());

/// A process that leads a group of its own; the whole group is killed when this is dropped.
pub struct Process {
    child: Child,
    group: Pid,
}

/// Ends every process that was started here; for a test that is about to end early.
pub fn end_all() {
    for group in lock().drain(..) {
        let _ = kill_process_group(group, Signal::KILL);
    }
}

fn lock() -> std::sync::MutexGuard<'static, Vec<Pid>> {
    GROUPS.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Process {
    /// Starts it. The error is a sentence that names the program.
    pub fn start(command: &mut Command) -> Result<Self, String> {
        let child = command
            .process_group(0)
            .stdin(Stdio::null())
            .spawn()
            .map_err(|error| {
                let program = command.get_program().to_string_lossy().into_owned();
                format!("can't start {program}: {error}; is it installed and on PATH?")
            })?;
        let group = Pid::from_child(&child);
        lock().push(group);
        Ok(Self { child, group })
    }

    /// What it prints, if it was started with its output piped.
    pub fn output(&mut self) -> Result<BufReader<ChildStdout>, String> {
        self.child
            .stdout
            .take()
            .map(BufReader::new)
            .ok_or_else(|| "has no output".to_owned())
    }

    /// The first line it prints.
    pub fn first_line(output: &mut BufReader<ChildStdout>) -> Result<String, String> {
        let mut line = String::new();
        output
            .read_line(&mut line)
            .map_err(|error| format!("can't read its output: {error}"))?;
        Ok(line.trim().to_owned())
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        let _ = kill_process_group(self.group, Signal::KILL);
        lock().retain(|group| *group != self.group);
        let _ = self.child.wait();
    }
}
