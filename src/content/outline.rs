//! A pack's outline, in a document of its own: what the first screen needs, and nothing it would wait
//! for in vain.

use serde::de::Error as _;
use serde::{Deserialize, Serialize};

use super::from_v1::all;
use super::pack_v1::FORMAT_VERSION;
use crate::domain::challenge::{Heading, Outline, Pack, Stage};
use crate::storage::json::{self, Misfit};

/// The document: fields of the pack's own, as they stand there. Fields it doesn't know are let be,
/// so that a whole pack can be read as its outline too.
#[derive(Serialize, Deserialize)]
struct Document {
    format_version: u32,
    id: String,
    title: String,
    stages: Vec<Titled>,
    steps: Vec<Headed>,
}

#[derive(Serialize, Deserialize)]
struct Titled {
    id: String,
    title: String,
}

#[derive(Serialize, Deserialize)]
struct Headed {
    id: String,
    stage: String,
    title: String,
    why: String,
    minutes: u32,
}

/// Reads an outline with as little code as can be: the first screen waits for it.
///
/// # Errors
/// What doesn't fit.
pub fn read_outline(json: &str) -> Result<Outline, Misfit> {
    let document: Document = json::read(json)?;
    if document.format_version != FORMAT_VERSION {
        return Err(Misfit::custom("an outline of another format_version"));
    }
    Ok(Outline {
        id: document.id,
        title: document.title,
        stages: all(document.stages),
        steps: all(document.steps),
    })
}

/// The outline of a pack as a document on one line, the same each time.
pub fn outline_of(pack: &Pack) -> String {
    let outline = Outline::from(pack);
    let document = Document {
        format_version: FORMAT_VERSION,
        id: outline.id,
        title: outline.title,
        stages: all(outline.stages),
        steps: all(outline.steps),
    };
    // Texts and numbers can always be written.
    serde_json::to_string(&document).unwrap_or_default()
}

impl From<Stage> for Titled {
    fn from(stage: Stage) -> Self {
        Self {
            id: stage.id.to_string(),
            title: stage.title,
        }
    }
}

impl From<Heading> for Headed {
    fn from(step: Heading) -> Self {
        Self {
            id: step.id.to_string(),
            stage: step.stage.to_string(),
            title: step.title,
            why: step.why,
            minutes: step.minutes,
        }
    }
}

impl From<Titled> for Stage {
    fn from(stage: Titled) -> Self {
        Self {
            id: stage.id.into(),
            title: stage.title,
        }
    }
}

impl From<Headed> for Heading {
    fn from(step: Headed) -> Self {
        Self {
            id: step.id.into(),
            stage: step.stage.into(),
            title: step.title,
            why: step.why,
            minutes: step.minutes,
        }
    }
}
