//! What happens on the host of the site: a newer version comes, a file is lost or spoilt.

use std::fs;
use std::path::{Path, PathBuf};

use super::Phone;

impl Phone {
    /// Changes the text of the one file in the site's folder whose name ends so. For journeys on a
    /// copy.
    #[track_caller]
    pub fn rewrite_file(&self, end: &str, change: impl Fn(&str) -> String) {
        let file = self.file(end);
        let text = fs::read_to_string(&file).unwrap_or_else(|error| self.fail(&error.to_string()));
        let changed = change(&text);
        if changed == text {
            self.fail(&format!("nothing was changed in {}", file.display()));
        }
        self.write_file(&file, changed.as_bytes());
    }

    /// Cuts the one file whose name ends so down to its first bytes.
    #[track_caller]
    pub fn spoil_file(&self, end: &str, first: usize) {
        let file = self.file(end);
        let mut bytes = fs::read(&file).unwrap_or_else(|error| self.fail(&error.to_string()));
        bytes.truncate(first);
        self.write_file(&file, &bytes);
    }

    /// Takes the one file whose name ends so away.
    #[track_caller]
    pub fn lose_file(&self, end: &str) {
        if let Err(error) = fs::remove_file(self.file(end)) {
            self.fail(&error.to_string());
        }
    }

    #[track_caller]
    fn write_file(&self, file: &Path, bytes: &[u8]) {
        if let Err(error) = fs::write(file, bytes) {
            self.fail(&error.to_string());
        }
    }

    #[track_caller]
    fn file(&self, end: &str) -> PathBuf {
        let Some(folder) = &self.own_copy else {
            self.fail("the site is not this journey's own: say on_a_copy()");
        };
        let entries = fs::read_dir(folder).unwrap_or_else(|error| self.fail(&error.to_string()));
        let mut found: Vec<PathBuf> = entries
            .filter_map(|entry| entry.ok().map(|entry| entry.path()))
            .filter(|path| path.to_string_lossy().ends_with(end))
            .collect();
        match (found.pop(), found.len()) {
            (Some(file), 0) => file,
            (None, _) => self.fail(&format!("no file ends with {end}")),
            (Some(_), more) => self.fail(&format!("{} files end with {end}", more + 1)),
        }
    }
}
