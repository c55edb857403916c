//! The page: shows the panel if anything panics, then mounts the app.

fn main() {}
