//! Lists what the app needs to work without a line, and writes the list into the service worker.

use std::{collections::BTreeMap, fmt, fs, path::Path};

use sha2::{Digest as _, Sha256};

use crate::{PAGE, WORKER, error::SealError, policy::source_hash, reader};

/// The line of `public/sw.js` that names the version.
pub const VERSION_LINE: &str = r#"const VERSION = "unsealed";"#;
/// The line of `public/sw.js` that holds the files: path to hash.
pub const FILES_LINE: &str = "const FILES = {};";

/// Names of emoji for "hear it": half the size of the challenge, and few ask for it.
const LOADED_WHEN_ASKED_FOR: &str = "emoji-names.json";

/// Whether the app needs the file when there is no line.
///
/// The worker itself is kept by the browser; pictures for the home screen are fetched by the system
/// once; schemas and `robots.txt` are for people and machines that are elsewhere; the reader of QR
/// codes weighs as much as the rest, and only trainers need it.
pub fn is_needed_offline(path: &str) -> bool {
    let is_home_screen_picture =
        path.starts_with("icons/") && Path::new(path).extension().is_some_and(|e| e == "png");
    path != WORKER
        && path != "robots.txt"
        && !is_home_screen_picture
        && path != LOADED_WHEN_ASKED_FOR
        && !path.starts_with(reader::FOLDER)
        && !path.ends_with(".schema.json")
        && !path.split('/').any(|part| part.starts_with('.'))
}

/// Every file under `folder`: its path with `/`, its bytes.
///
/// # Errors
/// [`SealError::File`] for what can't be read.
pub fn files_of(folder: &Path) -> Result<BTreeMap<String, Vec<u8>>, SealError> {
    let mut files = BTreeMap::new();
    let mut folders = vec![(folder.to_path_buf(), String::new())];
    while let Some((path, prefix)) = folders.pop() {
        let entries = fs::read_dir(&path).map_err(|cause| SealError::file(&prefix, cause))?;
        for entry in entries {
            let entry = entry.map_err(|cause| SealError::file(&prefix, cause))?;
            let name = format!("{prefix}{}", entry.file_name().to_string_lossy());
            if entry.path().is_dir() {
                folders.push((entry.path(), format!("{name}/")));
            } else {
                let bytes =
                    fs::read(entry.path()).map_err(|cause| SealError::file(&name, cause))?;
                files.insert(name, bytes);
            }
        }
    }
    Ok(files)
}

/// The files that work offline, and the version they make up.
#[derive(Debug, PartialEq, Eq)]
pub struct OfflineList {
    /// Sixteen hexadecimal digits, another for every other content.
    pub version: String,
    /// Address relative to the worker, to hash of the content.
    pub hashes: BTreeMap<String, String>,
    /// All contents together, in bytes.
    pub bytes: usize,
}

impl OfflineList {
    /// The list for a build with these `files` and this `worker`, as yet unfilled.
    pub fn of(worker: &str, files: &BTreeMap<String, Vec<u8>>) -> Self {
        let needed = || files.iter().filter(|(path, _)| is_needed_offline(path));
        let hashes: BTreeMap<String, String> = needed()
            .map(|(path, bytes)| (address(path), source_hash(bytes)))
            .collect();
        let mut whole = Sha256::new_with_prefix(worker);
        for (path, hash) in &hashes {
            whole.update(format!("{path} {hash}\n"));
        }
        let version = format!("{:.16x}", whole.finalize());
        Self {
            version,
            hashes,
            bytes: needed().map(|(_, bytes)| bytes.len()).sum(),
        }
    }

    /// The worker with version and list filled in.
    ///
    /// # Errors
    /// [`SealError::WorkerLine`] when a line to fill is missing or stands there twice.
    pub fn write_into(&self, worker: &str) -> Result<String, SealError> {
        let list = serde_json::to_string_pretty(&self.hashes)
            .map_err(|cause| SealError::file(WORKER, cause.into()))?;
        let worker = fill(
            worker,
            VERSION_LINE,
            &format!("const VERSION = \"{}\";", self.version),
        )?;
        fill(&worker, FILES_LINE, &format!("const FILES = {list};"))
    }
}

impl fmt::Display for OfflineList {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (files, kilobytes) = (self.hashes.len(), self.bytes.div_ceil(1000));
        write!(
            f,
            "version {}, {files} files offline, {kilobytes} kB",
            self.version
        )
    }
}

/// The page is asked for by its folder: some hosts redirect from `index.html`, and a redirected
/// answer may not serve a navigation.
fn address(path: &str) -> String {
    if path == PAGE {
        "./".to_owned()
    } else {
        path.to_owned()
    }
}

fn fill(worker: &str, line: &'static str, with: &str) -> Result<String, SealError> {
    if worker.matches(line).count() != 1 {
        return Err(SealError::WorkerLine(line));
    }
    Ok(worker.replace(line, with))
}
