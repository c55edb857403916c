//! Challenges that came as files, beside the save: their texts as they came, and which is in use.
//!
//! A text is kept under its digest, so that the same file is kept once, and a damaged one is never
//! taken for another. What is kept has passed the linter. Its format is the pack's own.

use super::{Shelf, ShelfError};

/// What names a pack's text: the first eight bytes of its SHA-256.
pub type PackDigest = [u8; 8];

/// Before the digest, in hexadecimal digits, where the text of a pack lies.
const TEXT_PREFIX: &str = "fledge.v1.pack.";
/// Before the digest, where its outline lies: the home page needs no more of it.
const OUTLINE_PREFIX: &str = "fledge.v1.outline.";
/// Where the digest of the pack in use lies; nothing while it is the built-in one.
const IN_USE_KEY: &str = "fledge.v1.pack-in-use";

/// Every pack that is kept, as it came.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PackTexts {
    /// Their texts.
    pub texts: Vec<String>,
    /// The place among them of the one in use; none for the built-in one.
    pub in_use: Option<usize>,
}

/// The packs on a shelf.
#[derive(Clone, Copy, Debug)]
pub struct KeptPacks<S> {
    shelf: S,
}

impl<S: Shelf> KeptPacks<S> {
    /// The packs on a shelf; nothing is read yet.
    pub const fn new(shelf: S) -> Self {
        Self { shelf }
    }

    /// The pack in use; none if it is the built-in one, or if its text isn't there.
    pub fn in_use(&self) -> Option<PackDigest> {
        let digest = self.shelf.read(IN_USE_KEY).ok()??;
        let digest = read_hex(&digest)?;
        self.text(digest).map(|_| digest)
    }

    /// The text of a pack.
    pub fn text(&self, digest: PackDigest) -> Option<String> {
        self.shelf.read(&key(TEXT_PREFIX, digest)).ok()?
    }

    /// The outline of a pack, as a document.
    pub fn outline(&self, digest: PackDigest) -> Option<String> {
        self.shelf.read(&key(OUTLINE_PREFIX, digest)).ok()?
    }

    /// All packs, in the order of their digests.
    pub fn all(&self) -> Vec<PackDigest> {
        let keys = self.shelf.keys().unwrap_or_default();
        let digests = keys.iter().map(|key| key.strip_prefix(TEXT_PREFIX));
        let mut digests: Vec<PackDigest> = digests.filter_map(|hex| read_hex(hex?)).collect();
        digests.sort_unstable();
        digests
    }

    /// The texts of all packs.
    pub fn texts(&self) -> PackTexts {
        let in_use = self.in_use();
        let all = self.all().into_iter();
        let read = all.filter_map(|digest| Some((digest, self.text(digest)?)));
        let (digests, texts): (Vec<PackDigest>, Vec<String>) = read.unzip();
        PackTexts {
            texts,
            in_use: digests.iter().position(|&digest| in_use == Some(digest)),
        }
    }

    /// Keeps a pack, and its outline.
    ///
    /// # Errors
    /// If the shelf can't be reached, or has no room; then nothing of it is kept.
    pub fn keep(&self, digest: PackDigest, text: &str, outline: &str) -> Result<(), ShelfError> {
        let outline_key = key(OUTLINE_PREFIX, digest);
        self.shelf.write(&outline_key, outline)?;
        let kept = self.shelf.write(&key(TEXT_PREFIX, digest), text);
        if kept.is_err() {
            let _ = self.shelf.remove(&outline_key);
        }
        kept
    }

    /// Takes a pack away, and its outline; the built-in one is in use if this one was.
    ///
    /// # Errors
    /// If the shelf can't be reached.
    pub fn remove(&self, digest: PackDigest) -> Result<(), ShelfError> {
        if self.in_use() == Some(digest) {
            self.put_in_use(None)?;
        }
        self.shelf.remove(&key(TEXT_PREFIX, digest))?;
        self.shelf.remove(&key(OUTLINE_PREFIX, digest))
    }

    /// From now on this pack is in use; the built-in one for none.
    ///
    /// # Errors
    /// If the shelf can't be reached, or has no room.
    pub fn put_in_use(&self, digest: Option<PackDigest>) -> Result<(), ShelfError> {
        match digest {
            Some(digest) => self.shelf.write(IN_USE_KEY, &hex(digest)),
            None => self.shelf.remove(IN_USE_KEY),
        }
    }
}

fn key(prefix: &str, digest: PackDigest) -> String {
    [prefix, &hex(digest)].concat()
}

fn hex(digest: PackDigest) -> String {
    format!("{:016x}", u64::from_be_bytes(digest))
}

fn read_hex(text: &str) -> Option<PackDigest> {
    let number = u64::from_str_radix(text, 16).ok()?;
    (hex(number.to_be_bytes()) == text).then(|| number.to_be_bytes())
}
