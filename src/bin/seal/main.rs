//! The last hand on a release build, run by Trunk on its staging folder (see `Trunk.toml`).
//!
//! The program is cut into the file that the first visit waits for and the one that comes later. A
//! static host sends no headers of ours, so what a server would do is done to the files: styles and
//! the first script move into the page (two requests fewer on a slow line), the content security
//! policy goes into a meta tag with the hashes of what stands inline, and the service worker gets
//! the list of files that make the app work offline. A debug build is left as it is, but for the
//! reader of QR codes, which comes into both from an npm package.

mod error;
mod offline;
mod page;
mod policy;
mod reader;
mod split;

use std::{
    env, fs,
    path::{Path, PathBuf},
    process::ExitCode,
};

use error::SealError;

/// The page, as Trunk names it.
const PAGE: &str = "index.html";
/// The built-in challenge, laid out for its authors.
const PACK: &str = "packs/core.json";
/// The service worker, copied as it is from `public/`.
const WORKER: &str = "sw.js";

fn main() -> ExitCode {
    match run() {
        Ok(line) => {
            println!("seal: {line}");
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("seal: {error}");
            ExitCode::FAILURE
        }
    }
}

/// Seals the folder Trunk names in the environment, and says in one line what was done.
fn run() -> Result<String, SealError> {
    let staging = env::var_os("TRUNK_STAGING_DIR").ok_or(SealError::NoStagingFolder)?;
    let staging = PathBuf::from(staging);
    let reader = reader::packages().and_then(|packages| reader::put_in(&staging, &packages));
    if env::var_os("TRUNK_PROFILE").is_some_and(|profile| profile == "debug") {
        // It says so itself where it is asked to read.
        let lack = reader.map_or_else(
            |error| format!("; no QR codes: {error}"),
            |()| String::new(),
        );
        return Ok(format!("a debug build, left as it is{lack}"));
    }
    reader?;
    let files = split::split(&staging)?;
    let sealed = seal_folder(&staging)?;
    Ok(format!("program in {files} files, {sealed}"))
}

/// Seals the page and the service worker in `folder`.
fn seal_folder(folder: &Path) -> Result<String, SealError> {
    let html = read(folder, PAGE)?;
    let parts = page::linked_parts(&html)?;
    let page = page::fold_in(&html, &parts, |href| read(folder, href))?;
    let sealed = policy::seal(&page)?;
    write(folder, PAGE, &sealed)?;
    for href in parts.hrefs() {
        fs::remove_file(folder.join(href)).map_err(|cause| SealError::file(href, cause))?;
    }

    let pack = read(folder, PACK)?;
    write(folder, PACK, &without_layout(&pack)?)?;

    let worker = read(folder, WORKER)?;
    let files = offline::files_of(folder)?;
    let list = offline::OfflineList::of(&worker, &files);
    write(folder, WORKER, &list.write_into(&worker)?)?;
    Ok(list.to_string())
}

/// The same JSON without the spaces and lines that people need.
fn without_layout(json: &str) -> Result<String, SealError> {
    let value: serde_json::Value =
        serde_json::from_str(json).map_err(|cause| SealError::file(PACK, cause.into()))?;
    Ok(value.to_string())
}

fn read(folder: &Path, name: &str) -> Result<String, SealError> {
    fs::read_to_string(folder.join(name)).map_err(|cause| SealError::file(name, cause))
}

fn write(folder: &Path, name: &str, text: &str) -> Result<(), SealError> {
    fs::write(folder.join(name), text).map_err(|cause| SealError::file(name, cause))
}

#[cfg(test)]
mod tests;
