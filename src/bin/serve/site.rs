//! The files of a site, read and compressed once and kept until they change.

use std::collections::HashMap;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::io;
use std::path::{Component, Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::SystemTime;

use axum::body::Bytes;
use brotli::enc::BrotliEncoderParams;

use crate::policy;
use crate::watch::{self, Watch};

/// Brotli's quality, of 11: what a host spends that compresses once and keeps the result. 11 makes
/// a megabyte of wasm about 4 % smaller and takes twenty times as long.
const BROTLI_QUALITY: i32 = 9;

/// The same while journeys are made, each with a server of its own: they don't measure.
const HASTY_QUALITY: i32 = 1;

/// A file in memory, as it is sent.
pub struct Page {
    /// As it lies on the disk.
    pub plain: Bytes,
    /// Compressed, where that makes it smaller.
    pub brotli: Option<Bytes>,
    /// The media type with its character set.
    pub media_type: String,
    /// Changes when the content does; quoted, as HTTP wants it.
    pub etag: String,
    /// What `Content-Security-Policy-Report-Only` says, when the site is watched.
    pub report_only: Vec<String>,
    stamp: Stamp,
}

/// What tells that a file has changed on the disk.
type Stamp = (Option<SystemTime>, u64);

/// A folder that is served.
pub struct Site {
    root: PathBuf,
    base: String,
    watch: Watch,
    pages: Mutex<HashMap<PathBuf, Arc<Page>>>,
}

impl Site {
    /// A site over the folder `root`, living under the path `base` (`/` at both ends).
    pub fn new(root: PathBuf, base: String, watch: Watch) -> Self {
        Self {
            root,
            base,
            watch,
            pages: Mutex::default(),
        }
    }

    /// The path the site lives under.
    pub fn base(&self) -> &str {
        &self.base
    }

    /// Whether requests and reports are told.
    pub fn is_watched(&self) -> bool {
        self.watch != Watch::Nothing
    }

    /// The file a decoded path under the base stands for; a folder stands for its `index.html`.
    /// `None` for a path that would climb out of the folder.
    pub fn locate(&self, path: &str) -> Option<PathBuf> {
        let inside = Path::new(path);
        if !inside
            .components()
            .all(|part| matches!(part, Component::Normal(_)))
        {
            return None;
        }
        let full = self.root.join(inside);
        Some(if full.is_dir() {
            full.join("index.html")
        } else {
            full
        })
    }

    /// The file, from memory if it hasn't changed on the disk.
    pub fn page(&self, path: &Path) -> io::Result<Arc<Page>> {
        let about = path.metadata()?;
        let stamp = (about.modified().ok(), about.len());
        let kept = self
            .lock()
            .get(path)
            .filter(|page| page.stamp == stamp)
            .cloned();
        if let Some(page) = kept {
            return Ok(page);
        }
        let page = Arc::new(self.read(path, stamp)?);
        self.lock().insert(path.to_owned(), Arc::clone(&page));
        Ok(page)
    }

    /// Reads and compresses everything now, so that no visitor waits for it.
    pub fn read_all(&self) -> io::Result<()> {
        let mut folders = vec![self.root.clone()];
        while let Some(folder) = folders.pop() {
            for entry in std::fs::read_dir(folder)? {
                let path = entry?.path();
                if path.is_dir() {
                    folders.push(path);
                } else {
                    self.page(&path)?;
                }
            }
        }
        Ok(())
    }

    /// The page with the script that reports its console, if that is watched and this a page.
    pub fn with_script(&self, page: &Page) -> Option<String> {
        let is_page = page.media_type.starts_with("text/html");
        (self.watch == Watch::PolicyAndConsole && is_page)
            .then(|| watch::with_script(&String::from_utf8_lossy(&page.plain)))
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, HashMap<PathBuf, Arc<Page>>> {
        self.pages.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn read(&self, path: &Path, stamp: Stamp) -> io::Result<Page> {
        let plain = std::fs::read(path)?;
        let mime = mime_guess::from_path(path).first_or_octet_stream();
        let report_only = self.report_only(mime.subtype().as_str(), &plain);
        let is_text = mime.type_() == "text" || mime.subtype() == "javascript";
        let mut hasher = DefaultHasher::new();
        plain.hash(&mut hasher);
        let quality = if self.is_watched() {
            HASTY_QUALITY
        } else {
            BROTLI_QUALITY
        };
        Ok(Page {
            brotli: compressed(&plain, quality)?,
            media_type: if is_text {
                format!("{mime}; charset=utf-8")
            } else {
                mime.to_string()
            },
            etag: format!("\"{:016x}\"", hasher.finish()),
            report_only,
            plain: plain.into(),
            stamp,
        })
    }

    /// A page answers to its own policy; a script, which may be a service worker and then has a
    /// policy only if its answer carries one, to that of the site's first page.
    fn report_only(&self, subtype: &str, content: &[u8]) -> Vec<String> {
        match (self.is_watched(), subtype) {
            (true, "html") => policy::report_only(&String::from_utf8_lossy(content)),
            (true, "javascript") => {
                let first = std::fs::read_to_string(self.root.join("index.html"));
                policy::report_only(&first.unwrap_or_default())
            }
            _ => Vec::new(),
        }
    }
}

/// Whether a file name carries a hash of its content, as Trunk writes them
/// (`fledge-1f6c0d2b7a5e4c33_bg.wasm`), so that it may be kept for ever. Trunk drops leading noughts.
pub fn is_hashed(name: &str) -> bool {
    name.split(['-', '_', '.']).any(|part| {
        (13..=16).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_hexdigit())
    })
}

fn compressed(plain: &[u8], quality: i32) -> io::Result<Option<Bytes>> {
    let params = BrotliEncoderParams {
        quality,
        ..Default::default()
    };
    let mut small = Vec::new();
    brotli::BrotliCompress(&mut &*plain, &mut small, &params)?;
    Ok((small.len() < plain.len()).then(|| small.into()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_can_not_climb_out_of_the_folder() {
        let site = Site::new(PathBuf::from("/srv/site"), "/".to_owned(), Watch::Nothing);
        assert_eq!(
            site.locate("a/b.js"),
            Some(PathBuf::from("/srv/site/a/b.js"))
        );
        for path in ["../secret", "a/../../secret", "/etc/passwd"] {
            assert_eq!(site.locate(path), None, "{path}");
        }
    }

    #[test]
    fn only_names_with_a_hash_are_kept_for_ever() {
        for name in [
            "fledge-1f6c0d2b7a5e4c33_bg.wasm",
            "main-123456789abcdef.css",
        ] {
            assert!(is_hashed(name), "{name}");
        }
        for name in [
            "index.html",
            "sw.js",
            "core.json",
            "manifest.webmanifest",
            "conversational.js",
        ] {
            assert!(!is_hashed(name), "{name}");
        }
    }
}
