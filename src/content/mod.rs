//! Packs as data: format, loader, linter.
