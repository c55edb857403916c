//! Packs, stages, steps, goals, progress.
