//! Holds the arrows and fences of `src/lib.rs`.
