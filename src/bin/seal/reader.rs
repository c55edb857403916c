//! Puts the reader of QR codes beside the app: what `public/qr-reader` lacks of an npm package, which
//! `tests/tools/install.sh build` installs.

use std::{
    env, fs, io,
    path::{Path, PathBuf},
};

use crate::error::SealError;

/// Where it lies in the build.
pub const FOLDER: &str = "qr-reader/";

/// What is taken out of the packages, and its name in the folder.
const FILES: [(&str, &str); 2] = [
    ("zxing-wasm/dist/iife/reader/index.js", "zxing_reader.js"),
    (
        "zxing-wasm/dist/reader/zxing_reader.wasm",
        "zxing_reader.wasm",
    ),
];

/// The npm packages of this project: in `FLEDGE_NODE_MODULES`, or where its tools are installed.
///
/// # Errors
/// [`SealError::Package`] if there is no place where they could be.
pub fn packages() -> Result<PathBuf, SealError> {
    if let Some(given) = env::var_os("FLEDGE_NODE_MODULES") {
        return Ok(given.into());
    }
    let cache = env::var_os("FLEDGE_CACHE").map(PathBuf::from);
    let cache = cache.or_else(|| env::home_dir().map(|home| home.join(".cache/fledge")));
    let cache = cache.ok_or_else(|| SealError::Package {
        path: "~".to_owned(),
        cause: io::ErrorKind::NotFound.into(),
    })?;
    Ok(cache.join("tools/npm/node_modules"))
}

/// Copies the reader out of `packages` into the build in `folder`.
///
/// # Errors
/// [`SealError::Package`] for what isn't there, [`SealError::File`] for what can't be written.
pub fn put_in(folder: &Path, packages: &Path) -> Result<(), SealError> {
    let place = folder.join(FOLDER);
    fs::create_dir_all(&place).map_err(|cause| SealError::file(FOLDER, cause))?;
    for (inside, name) in FILES {
        let path = packages.join(inside);
        let bytes = fs::read(&path).map_err(|cause| SealError::Package {
            path: path.display().to_string(),
            cause,
        })?;
        fs::write(place.join(name), bytes).map_err(|cause| SealError::file(name, cause))?;
    }
    Ok(())
}
