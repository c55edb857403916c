//! Cuts the program into the file that the first visit waits for and the files that come later.
//!
//! Trunk knows no split programs. So what cargo has made is taken once more: split where a function
//! says `#[wasm_split]`, bound to JavaScript, made small; the result stands under the names that
//! Trunk's page already holds. Wasm-bindgen and wasm-opt come from the `PATH`, where
//! `tests/tools/install.sh build` puts them.

use std::{
    env, fs, io,
    path::{Path, PathBuf},
    process::Command,
};

use wasm_split_cli_support::{Options, transform};

use crate::error::SealError;

/// Where cargo puts the program, in its target folder: the profile is the one in `index.html`.
const PROGRAM: &str = "wasm32-unknown-unknown/phone/fledge-app.wasm";
/// What Trunk makes of it: `fledge-app-<hash>_bg.wasm`.
const BOUND: &str = "_bg.wasm";

/// Small, and only with what all browsers can do: given all its features, wasm-opt writes files that
/// Safari's engine can't read. A file of their own, because `make bench` gives the same.
const WASM_OPT: &str = include_str!("wasm-opt.flags");

/// Splits the program of the build in `folder`, and says in how many files.
///
/// # Errors
/// [`SealError::File`], [`SealError::NotSplit`] and [`SealError::Tool`].
pub fn split(folder: &Path) -> Result<usize, SealError> {
    let name = program_name(folder)?;
    let program = target_folder()?.join(PROGRAM);
    let program =
        fs::read(&program).map_err(|cause| SealError::file(&program.to_string_lossy(), cause))?;
    let main = folder.join("main.wasm");
    let script = format!("./{name}.js");
    let loader = format!("./{name}-loader.js");

    let mut options = Options::new(&program);
    options.output_dir = folder;
    options.main_out_path = &main;
    options.main_module = &script;
    options.link_name = &loader;
    let parts = transform(options).map_err(|cause| SealError::NotSplit(format!("{cause:#}")))?;
    let mut files = name_parts(folder, &name, &parts.split_modules)?;

    bind(&main, &name, folder)?;
    fs::remove_file(&main).map_err(|cause| SealError::file("main.wasm", cause))?;
    files.push(folder.join(format!("{name}{BOUND}")));
    for file in &files {
        run(Command::new("wasm-opt")
            .args(WASM_OPT.split_whitespace())
            .arg(file)
            .arg("-o")
            .arg(file))?;
    }
    Ok(files.len())
}

/// The name that Trunk gave the program, with the hash that changes with its content.
fn program_name(folder: &Path) -> Result<String, SealError> {
    let entries = fs::read_dir(folder).map_err(|cause| SealError::file(".", cause))?;
    entries
        .filter_map(|entry| entry.ok()?.file_name().into_string().ok())
        .find_map(|file| file.strip_suffix(BOUND).map(ToOwned::to_owned))
        .ok_or_else(|| SealError::file(BOUND, io::ErrorKind::NotFound.into()))
}

/// Cargo's target folder: this program was built into it as well, as `<target>/<profile>/seal`.
fn target_folder() -> Result<PathBuf, SealError> {
    let seal = env::current_exe().map_err(|cause| SealError::file("seal", cause))?;
    let folder = seal.ancestors().nth(2).map(Path::to_path_buf);
    folder.ok_or_else(|| SealError::file("target", io::ErrorKind::NotFound.into()))
}

/// Gives the parts the program's own name, so that no host and no browser takes a part of another
/// version for one of this; the loader learns the names.
///
/// # Errors
/// [`SealError::File`], and [`SealError::NotSplit`] for a part that the loader doesn't load.
pub fn name_parts(folder: &Path, name: &str, parts: &[PathBuf]) -> Result<Vec<PathBuf>, SealError> {
    let loader = folder.join(format!("{name}-loader.js"));
    let at_loader = |cause| SealError::file("loader", cause);
    let mut script = fs::read_to_string(&loader).map_err(at_loader)?;
    let mut named = Vec::new();
    for part in parts {
        let old = part.file_name().unwrap_or_default().to_string_lossy();
        let new = format!("{name}-{old}");
        let (old_address, new_address) = (format!("\"./{old}\""), format!("\"./{new}\""));
        if script.matches(&old_address).count() != 1 {
            return Err(SealError::NotSplit(format!(
                "the loader doesn't load {old}"
            )));
        }
        script = script.replace(&old_address, &new_address);
        fs::rename(part, folder.join(&new)).map_err(|cause| SealError::file(&old, cause))?;
        named.push(folder.join(new));
    }
    fs::write(&loader, script).map_err(at_loader)?;
    Ok(named)
}

/// Binds the main part to JavaScript, under the names that the page holds.
fn bind(main: &Path, name: &str, folder: &Path) -> Result<(), SealError> {
    run(Command::new("wasm-bindgen")
        .args(["--target", "web", "--no-typescript"])
        // The parts share the main part's memory, table and stack pointer, by their names.
        .args(["--keep-lld-exports", "--no-demangle"])
        .args(["--out-name", name, "--out-dir"])
        .arg(folder)
        .arg(main))
}

fn run(command: &mut Command) -> Result<(), SealError> {
    let tool = command.get_program().to_string_lossy().into_owned();
    let failed = |said: String| SealError::Tool {
        name: tool.clone(),
        said,
    };
    let output = command
        .output()
        .map_err(|cause| failed(cause.to_string()))?;
    if output.status.success() {
        return Ok(());
    }
    Err(failed(String::from_utf8_lossy(&output.stderr).into_owned()))
}
