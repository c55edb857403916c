//! The browser's own voice.

use js_sys::Reflect;
use web_sys::{SpeechSynthesis, SpeechSynthesisUtterance};

use super::window;

fn voice() -> Option<SpeechSynthesis> {
    let window = window()?;
    Reflect::has(&window, &"speechSynthesis".into())
        .is_ok_and(|is_there| is_there)
        .then(|| window.speech_synthesis().ok())?
}

/// Whether the browser can speak.
pub fn is_possible() -> bool {
    voice().is_some()
}

/// Reads a text aloud, in place of what is being read; `language` as a BCP 47 tag.
pub fn say(text: &str, language: &str) {
    let Some(voice) = voice() else { return };
    voice.cancel();
    if let Ok(utterance) = SpeechSynthesisUtterance::new_with_text(text) {
        utterance.set_lang(language);
        voice.speak(&utterance);
    }
}

/// Stops reading.
pub fn stop() {
    if let Some(voice) = voice() {
        voice.cancel();
    }
}
