//! What a person does: open, press, type, use keys, go back.

use serde_json::{Value, json};
use thirtyfour::{Key, WebElement};

use super::Phone;
use crate::wait::until;

/// Brings what is to be pressed into sight, and notes what the press will come to.
const AIM: &str = "const one = arguments[0]; \
     const isDrawn = getComputedStyle(one).opacity !== '0' && one.offsetWidth > 1; \
     const target = isDrawn || !one.labels?.length ? one : one.labels[0]; \
     target.scrollIntoView({ block: 'center', behavior: 'instant' }); \
     window.__aim = { target, hit: null }; \
     addEventListener('click', (event) => (window.__aim.hit ??= event.target), { capture: true, once: true }); \
     return target";

/// Where a press came to that missed its aim.
const HIT: &str = "const { target, hit } = window.__aim ?? {}; delete window.__aim; \
     const isHit = !target || (hit && (target.contains(hit) || hit.contains(target))); \
     return isHit ? null : hit ? hit.outerHTML.slice(0, 200) : 'nothing'";

impl Phone {
    /// Opens a path of the site, such as `#/practice`, as if it were typed into the address bar.
    #[track_caller]
    pub fn open(&self, path: &str) {
        let url = format!("{}{path}", self.home());
        if let Err(error) = self.session.wait_for(self.session.driver().goto(url)) {
            self.fail(&error);
        }
    }

    /// Presses the one thing with this role and name. A radio button or checkbox that is drawn by
    /// its label is pressed there, as people do.
    #[track_caller]
    pub fn press(&self, role: &str, name: &str) {
        if self.session.setup.has_keyboard_alone {
            return self.press_by_key(role, name);
        }
        self.with_one(role, name, |element| {
            let target = self.session.run(AIM, vec![reference(element)?])?;
            let target = self.session.element(&target)?;
            // A press that may have happened is never made twice: it might undo the first.
            self.session
                .click(&target)
                .unwrap_or_else(|error| self.fail(&error))
        });
        self.see_hit(role, name);
    }

    /// The press must have come to what it was aimed at, and not to what moved there in between.
    #[track_caller]
    fn see_hit(&self, role: &str, name: &str) {
        // A press that leads away takes the note of it along.
        if let Ok(Value::String(elsewhere)) = self.session.run(HIT, Vec::new()) {
            self.fail(&format!("the press on {role} “{name}” came to {elsewhere}"));
        }
    }

    /// Types at the end of a field that is called this.
    #[track_caller]
    pub fn type_into(&self, field: &str, text: &str) {
        if self.session.setup.has_keyboard_alone {
            self.go_by_key(self.kind_of(field), field);
        }
        self.with_one(self.kind_of(field), field, |element| {
            self.session.run(
                "arguments[0].scrollIntoView({ block: 'center', behavior: 'instant' }); \
                 arguments[0].focus(); \
                 arguments[0].setSelectionRange?.(arguments[0].value.length, arguments[0].value.length)",
                vec![reference(element)?],
            )?;
            Ok(())
        });
        for (part, is_typed) in typable(text) {
            let result = if is_typed {
                self.with_one(self.kind_of(field), field, |element| {
                    self.session.wait_for(element.send_keys(part.as_str()))
                });
                Ok(Value::Null)
            } else {
                // As the emoji keyboard of a phone puts it in.
                let script = "return document.execCommand('insertText', false, arguments[0])";
                self.session.run(script, vec![json!(part)])
            };
            if let Err(error) = result {
                self.fail(&error);
            }
        }
        self.wait_for_keys(field, text);
    }

    /// Waits until what was typed stands in the field: a busy page takes keys later than the driver
    /// gives them. What a field writes in its own way, such as a date, is taken as it comes.
    #[track_caller]
    fn wait_for_keys(&self, field: &str, text: &str) {
        self.with_one(self.kind_of(field), field, |element| {
            let script = "const [field, text] = arguments; \
                 const isPlain = ['textarea', 'text', 'search', 'password'].includes(field.type); \
                 return !isPlain || field.value.endsWith(text)";
            let is_there = self
                .session
                .run(script, vec![reference(element)?, json!(text)])?;
            (is_there == Value::Bool(true))
                .then_some(())
                .ok_or_else(|| format!("“{text}” has not arrived in “{field}”"))
        });
    }

    /// Empties a field by selecting all and deleting.
    #[track_caller]
    pub fn clear(&self, field: &str) {
        self.with_one(self.kind_of(field), field, |element| {
            self.session.run(
                "arguments[0].focus(); arguments[0].select()",
                vec![reference(element)?],
            )?;
            self.session.wait_for(element.send_keys(Key::Backspace))
        });
    }

    /// Chooses from a list of choices that is called this.
    #[track_caller]
    pub fn choose(&self, list: &str, choice: &str) {
        self.with_one("combobox", list, |element| {
            let by = format!(".//option[normalize-space()='{choice}']");
            let option = self
                .session
                .wait_for(element.find(thirtyfour::By::XPath(by)))?;
            self.session.wait_for(option.click())
        });
    }

    /// Presses a key, wherever the focus is.
    #[track_caller]
    pub fn key(&self, key: Key) {
        let keys = self
            .session
            .driver()
            .action_chain()
            .key_down(key.clone())
            .key_up(key);
        if let Err(error) = self.session.wait_for(keys.perform()) {
            self.fail(&error);
        }
    }

    /// The browser's back button.
    #[track_caller]
    pub fn back(&self) {
        if let Err(error) = self.session.wait_for(self.session.driver().back()) {
            self.fail(&error);
        }
    }

    /// The browser's forward button.
    #[track_caller]
    pub fn forward(&self) {
        if let Err(error) = self.session.wait_for(self.session.driver().forward()) {
            self.fail(&error);
        }
    }

    /// The browser's reload button. (Firefox's driver would reload past the service worker.)
    #[track_caller]
    pub fn reload(&self) {
        self.run(
            "window.__old = true; setTimeout(() => location.reload())",
            Vec::new(),
        );
        let result = until(self.patience.get(), || {
            let script = "return document.readyState === 'complete' && !window.__old";
            let is_new = self.session.run(script, Vec::new())?;
            (is_new == true)
                .then_some(())
                .ok_or_else(|| "the page does not load anew".to_owned())
        });
        if let Err(error) = result {
            self.fail(&error);
        }
    }

    /// A field is a text box unless a search box is called so.
    fn kind_of(&self, field: &str) -> &'static str {
        let is_search = self
            .look("searchbox", Some(field))
            .is_ok_and(|found| found["count"] == 1);
        if is_search { "searchbox" } else { "textbox" }
    }
}

/// An element as scripts take it.
pub(super) fn reference(element: &WebElement) -> Result<Value, String> {
    element.to_json().map_err(|error| error.to_string())
}

/// Splits text into what the drivers' keyboards have and what they lack: chromedriver's ends at
/// U+FFFF, and an emoji must not come apart from what joins and follows it.
fn typable(text: &str) -> Vec<(String, bool)> {
    let mut parts: Vec<(String, bool)> = Vec::new();
    for symbol in text.chars() {
        let is_joined = matches!(symbol, '\u{200d}' | '\u{fe0e}' | '\u{fe0f}' | '\u{20e3}');
        let is_typed = u32::from(symbol) <= 0xffff && !is_joined;
        match parts.last_mut() {
            Some((part, last)) if *last == is_typed => part.push(symbol),
            _ => parts.push((symbol.to_string(), is_typed)),
        }
    }
    parts
}
