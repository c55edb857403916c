//! Getting about by the keyboard alone.

use serde_json::Value;
use thirtyfour::Key;

use super::Phone;
use super::act::reference;

/// So many keys nobody presses to get to one thing: whoever does is lost.
const MOST_KEYS: usize = 150;

/// Which way the focus has to go to `arguments[0]`: `here` if it is there; within a group of radio
/// buttons, where the arrows move it, `up` or `down`; else `back` or `on`.
const WAY: &str = "const one = arguments[0], now = document.activeElement; \
    if (now === one) return 'here'; \
    const comesLater = now.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING; \
    const isGroup = now.type === 'radio' && one.type === 'radio' && now.name === one.name; \
    if (isGroup) return comesLater ? 'down' : 'up'; \
    return comesLater ? 'on' : 'back'";

impl Phone {
    /// Presses a key while others are held down.
    #[track_caller]
    pub fn key_with(&self, held: &Key, key: Key) {
        let keys = self
            .session
            .driver()
            .action_chain()
            .key_down(held.clone())
            .key_down(key.clone())
            .key_up(key)
            .key_up(held.clone());
        if let Err(error) = self.session.wait_for(keys.perform()) {
            self.fail(&error);
        }
    }

    /// Brings the focus to the one thing with this role and name by Tab, Shift and Tab, and the
    /// arrows.
    #[track_caller]
    pub(super) fn go_by_key(&self, role: &str, name: &str) {
        for _ in 0..MOST_KEYS {
            let way = self.with_one(role, name, |element| {
                self.session.run(WAY, vec![reference(element)?])
            });
            match way.as_str() {
                Some("here") => return,
                Some("down") => self.key(Key::Down),
                Some("up") => self.key(Key::Up),
                Some("back") => self.key_with(&Key::Shift, Key::Tab),
                _ => self.key(Key::Tab),
            }
        }
        self.fail(&format!("no keys lead to {role} “{name}”"));
    }

    /// Presses the one thing with this role and name, as its kind asks: links by Enter, all else by
    /// the space bar. A radio button that the arrows came to is chosen by that already.
    #[track_caller]
    pub(super) fn press_by_key(&self, role: &str, name: &str) {
        self.go_by_key(role, name);
        let is_chosen =
            "const one = document.activeElement; return one.type === 'radio' && one.checked";
        if role == "link" {
            self.key(Key::Enter);
        } else if self.run(is_chosen, Vec::new()) != Value::Bool(true) {
            self.key(Key::Space);
        }
    }
}
