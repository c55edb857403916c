//! Writing as people do: at the caret, with key chords, from the clipboard, through an input
//! method, with a file chosen from the phone.

use std::path::Path;

use serde_json::{Value, json};
use thirtyfour::Key;

use super::Phone;
use super::act::reference;
use crate::engine::Engine;
use crate::wait::until;

impl Phone {
    /// Puts the caret before the character of this number, in UTF-16 units, as a tap there does.
    #[track_caller]
    pub fn put_caret(&self, field: &str, at: usize) {
        self.with_one("textbox", field, |element| {
            self.session.run(
                "const [field, at] = arguments; field.focus(); field.setSelectionRange(at, at)",
                vec![reference(element)?, json!(at)],
            )
        });
    }

    /// The caret there, in UTF-16 units, and nothing selected.
    #[track_caller]
    pub fn see_caret(&self, field: &str, at: usize) {
        self.with_one("textbox", field, |element| {
            let script =
                "const [field] = arguments; return [field.selectionStart, field.selectionEnd]";
            let found = self.session.run(script, vec![reference(element)?])?;
            (found == json!([at, at]))
                .then_some(())
                .ok_or_else(|| format!("the caret is at {found} and not at {at}"))
        });
    }

    /// Types key by key, wherever the focus and the caret are.
    #[track_caller]
    pub fn type_here(&self, text: &str) {
        let keys = self.session.driver().action_chain().send_keys(text);
        if let Err(error) = self.session.wait_for(keys.perform()) {
            self.fail(&error);
        }
    }

    /// A letter pressed with Ctrl held, wherever the focus is.
    #[track_caller]
    pub fn ctrl(&self, letter: char) {
        let chain = self.session.driver().action_chain();
        let keys = chain
            .key_down(Key::Control)
            .key_down(letter)
            .key_up(letter)
            .key_up(Key::Control);
        if let Err(error) = self.session.wait_for(keys.perform()) {
            self.fail(&error);
        }
    }

    /// Takes back what was done last in the field that has the focus: Ctrl+Z. `WebKit` leaves that
    /// key to the browser around it, and `MiniBrowser` has none for it: there, the engine's command.
    #[track_caller]
    pub fn undo(&self) {
        if self.engine() == Engine::WebKit {
            self.run("document.execCommand('undo')", Vec::new());
        } else {
            self.ctrl('z');
        }
    }

    /// Copies a text elsewhere in the browser, so that it lies on the clipboard.
    #[track_caller]
    pub fn copy_elsewhere(&self, text: &str) {
        let elsewhere = "const other = document.createElement('textarea'); other.id = 'elsewhere'; \
             document.body.append(other); other.value = arguments[0]; other.focus(); other.select()";
        self.run(elsewhere, vec![json!(text)]);
        self.ctrl('c');
        self.run("document.getElementById('elsewhere').remove()", Vec::new());
    }

    /// Pastes what lies on the clipboard at the caret of a field.
    #[track_caller]
    pub fn paste(&self, field: &str) {
        self.with_one("textbox", field, |element| {
            let script = "arguments[0].focus()";
            self.session.run(script, vec![reference(element)?])
        });
        self.ctrl('v');
    }

    /// Writes through an input method, which shows each of `drafts` underlined in turn before the
    /// last of them is taken. Only Chromium's driver has one: in the other engines the text is
    /// replaced in the same places by editing commands, which say nothing of composition.
    #[track_caller]
    pub fn compose(&self, drafts: &[&str]) {
        let (last, _) = drafts.split_last().expect("something is written");
        if self.engine() == Engine::Chromium {
            for draft in drafts {
                let end = draft.encode_utf16().count();
                let params = json!({ "text": draft, "selectionStart": end, "selectionEnd": end });
                self.devtools("Input.imeSetComposition", &params);
            }
            self.devtools("Input.insertText", &json!({ "text": last }));
            return;
        }
        let script = "const [draft, before] = arguments; const field = document.activeElement; \
             field.setSelectionRange(field.selectionStart - before, field.selectionStart); \
             return document.execCommand('insertText', false, draft)";
        let mut before = 0;
        for draft in drafts {
            self.run(script, vec![json!(draft), json!(before)]);
            before = draft.encode_utf16().count();
        }
    }

    #[track_caller]
    fn devtools(&self, method: &str, params: &Value) {
        let devtools = self.session.driver().cdp();
        if let Err(error) = self.session.wait_for(devtools.send_raw(method, params)) {
            self.fail(&error);
        }
    }

    /// Chooses a file in the file field with this label.
    #[track_caller]
    pub fn choose_file(&self, label: &str, file: &Path) {
        let result = until(self.patience.get(), || {
            let script = "return [...document.querySelectorAll('input[type=file]')] \
                 .find((one) => one.labels[0]?.innerText.trim() === arguments[0])";
            let found = self.session.run(script, vec![json!(label)])?;
            if found.is_null() {
                return Err(format!("there is no file field called “{label}”"));
            }
            let field = self.session.element(&found)?;
            let path = file.to_str().unwrap_or_default();
            self.session.wait_for(field.send_keys(path))
        });
        if let Err(error) = result {
            self.fail(&error);
        }
    }

    /// Presses a button that hands out a file, and gives the file's text, byte order mark and all.
    /// Where it lands is the browser's business: this is what the browser is given.
    #[track_caller]
    pub fn saved_by(&self, button: &str) -> String {
        let catch = "window.__saved = null; \
             window.__offer ??= window.URL.createObjectURL.bind(window.URL); \
             window.URL.createObjectURL = (file) => { \
               file.arrayBuffer().then((bytes) => { \
                 window.__saved = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes); \
               }); \
               return window.__offer(file); \
             }";
        self.run(catch, Vec::new());
        self.press("button", button);
        let result = until(self.patience.get(), || {
            let saved = self.session.run("return window.__saved", Vec::new())?;
            let text = saved.as_str().map(str::to_owned);
            text.ok_or_else(|| format!("“{button}” hands out no file"))
        });
        result.unwrap_or_else(|error| self.fail(&error))
    }

    /// Some status region says this: what a screen reader tells politely, without being asked.
    #[track_caller]
    pub fn hear(&self, words: &str) {
        let script = "return [...document.querySelectorAll('[role=status]')] \
             .map((one) => one.textContent.replace(/\\s+/g, ' ').trim()).filter(Boolean)";
        let result = until(self.patience.get(), || {
            let said = self.session.run(script, Vec::new())?;
            let is_said = said
                .as_array()
                .into_iter()
                .flatten()
                .any(|one| one == words);
            is_said
                .then_some(())
                .ok_or_else(|| format!("“{words}” is not said, only {said}"))
        });
        if let Err(error) = result {
            self.fail(&error);
        }
    }

    /// What is marked behind the field, in order: `entity` for links, handles and hashtags, `over`
    /// for what is over the limit.
    #[track_caller]
    pub fn see_marked(&self, kind: &str, texts: &[&str]) {
        let script = "return [...document.querySelectorAll(`.mark-${arguments[0]}`)] \
             .map((one) => one.textContent)";
        let result = until(self.patience.get(), || {
            let found = self.session.run(script, vec![json!(kind)])?;
            (found == json!(texts))
                .then_some(())
                .ok_or_else(|| format!("marked as {kind} is {found} and not {texts:?}"))
        });
        if let Err(error) = result {
            self.fail(&error);
        }
    }
}
