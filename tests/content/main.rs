//! The built-in challenge and its published format: what is promised of them, held.

#[cfg(test)]
mod cast;
#[cfg(test)]
mod causes;
#[cfg(test)]
mod courses;
#[cfg(test)]
mod fixtures;
#[cfg(test)]
mod linter;
#[cfg(test)]
mod outline;
#[cfg(test)]
mod plants;
#[cfg(test)]
mod plants_in_scenes;
#[cfg(test)]
mod policy;
#[cfg(test)]
mod reach;
#[cfg(test)]
mod reactions;
#[cfg(test)]
mod schema;
#[cfg(test)]
mod steps;
#[cfg(test)]
mod timeline;
#[cfg(test)]
mod words;
#[cfg(test)]
mod wrong_at_first;
#[cfg(test)]
mod wrong_in_danger;
#[cfg(test)]
mod wrong_later;
#[cfg(test)]
mod wrong_paths;
