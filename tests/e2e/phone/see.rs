//! What a person sees, waits to see, or waits to be gone.

use serde_json::Value;

use super::Phone;
use super::act::reference;
use super::find::refusal;
use crate::wait::until;

const WORDS: &str = "return (arguments[0] ?? document.body).innerText.replace(/\\s+/g, ' ').trim()";

impl Phone {
    /// A heading with these words.
    #[track_caller]
    pub fn see_heading(&self, words: &str) {
        self.see("heading", words);
    }

    /// Exactly one thing with this role and name.
    #[track_caller]
    pub fn see(&self, role: &str, name: &str) {
        self.with_one(role, name, |_| Ok(()));
    }

    /// Nothing with this role and name, or nothing any more.
    #[track_caller]
    pub fn see_no(&self, role: &str, name: &str) {
        let result = until(self.patience.get(), || {
            match self.look(role, Some(name))? {
                found if found["count"] == 0 => Ok(()),
                found => Err(format!("{} is still there: {}", role, refusal(&found))),
            }
        });
        if let Err(error) = result {
            self.fail(&error);
        }
    }

    /// These words, anywhere on the screen (or in the place of `within`), as they are shown.
    #[track_caller]
    pub fn see_text(&self, words: &str) {
        let result = until(self.patience.get(), || {
            let text = self.words()?;
            text.contains(words)
                .then_some(())
                .ok_or_else(|| format!("“{words}” is not on the screen"))
        });
        if let Err(error) = result {
            self.fail(&error);
        }
    }

    /// These words nowhere on the screen, or not any more.
    #[track_caller]
    pub fn see_no_text(&self, words: &str) {
        let result = until(self.patience.get(), || {
            let is_gone = !self.words()?.contains(words);
            is_gone
                .then_some(())
                .ok_or_else(|| format!("“{words}” is still on the screen"))
        });
        if let Err(error) = result {
            self.fail(&error);
        }
    }

    /// The value of a field.
    #[track_caller]
    pub fn see_value(&self, field: &str, value: &str) {
        self.with_one("textbox", field, |element| {
            let script = "return arguments[0].value ?? arguments[0].textContent";
            let found = self.session.run(script, vec![reference(element)?])?;
            let is_same = found == Value::String(value.to_owned());
            is_same
                .then_some(())
                .ok_or_else(|| format!("“{field}” holds {found} and not “{value}”"))
        });
    }

    /// So many UTF-16 units in a field.
    #[track_caller]
    pub fn see_value_length(&self, field: &str, length: usize) {
        self.with_one("textbox", field, |element| {
            let script = "return arguments[0].value.length";
            let found = self.session.run(script, vec![reference(element)?])?;
            (found == length)
                .then_some(())
                .ok_or_else(|| format!("“{field}” holds {found} characters and not {length}"))
        });
    }

    /// Whether it is checked, pressed, expanded or selected: `attribute` as ARIA names it.
    #[track_caller]
    pub fn see_state(&self, role: &str, name: &str, attribute: &str, value: &str) {
        self.with_one(role, name, |element| {
            let found = self.session.run(
                "const [one, name] = arguments; return one.getAttribute(`aria-${name}`) ?? String(one[name])",
                vec![reference(element)?, Value::String(attribute.to_owned())],
            )?;
            let is_same = found == Value::String(value.to_owned());
            is_same.then_some(()).ok_or_else(|| {
                format!("{role} “{name}” has {attribute} {found} and not “{value}”")
            })
        });
    }

    /// The keyboard focus on this.
    #[track_caller]
    pub fn see_focus_on(&self, role: &str, name: &str) {
        self.with_one(role, name, |element| {
            let script = "return document.activeElement === arguments[0]";
            let has_focus = self.session.run(script, vec![reference(element)?])?;
            (has_focus == true)
                .then_some(())
                .ok_or_else(|| format!("the focus is not on {role} “{name}”"))
        });
    }

    /// The page's title, as the tab shows it.
    #[track_caller]
    pub fn see_title(&self, title: &str) {
        let result = until(self.patience.get(), || {
            let found = self.session.wait_for(self.session.driver().title())?;
            (found == title)
                .then_some(())
                .ok_or_else(|| format!("the title is “{found}” and not “{title}”"))
        });
        if let Err(error) = result {
            self.fail(&error);
        }
    }

    /// The part of the address that follows the site's own, such as `#/practice`.
    #[track_caller]
    pub fn see_address(&self, path: &str) {
        let result = until(self.patience.get(), || {
            let url = self.address()?;
            let found = url.strip_prefix(&self.home()).unwrap_or(&url);
            (found == path)
                .then_some(())
                .ok_or_else(|| format!("the address is {found} and not {path}"))
        });
        if let Err(error) = result {
            self.fail(&error);
        }
    }

    /// Nothing on the page reaches beyond its width, so that nobody must scroll sideways.
    #[track_caller]
    pub fn see_no_sideways_scrolling(&self) {
        let wide = self.run(
            "const page = document.scrollingElement; \
             return page.scrollWidth > innerWidth ? `${page.scrollWidth} of ${innerWidth} px` : null",
            Vec::new(),
        );
        if !wide.is_null() {
            self.fail(&format!("the page is wider than the phone: {wide}"));
        }
    }

    fn words(&self) -> Result<String, String> {
        let place = self.places.borrow().last().cloned();
        let Some((role, name)) = place else {
            let text = self.session.run(WORDS, Vec::new())?;
            return Ok(text.as_str().unwrap_or_default().to_owned());
        };
        // The place itself is looked for among those around it.
        let inner = self.places.borrow_mut().pop();
        let found = self.look(&role, Some(&name));
        self.places.borrow_mut().extend(inner);
        let found = found?;
        match found["elements"].as_array().map(Vec::as_slice) {
            Some([one]) => {
                let text = self.session.run(WORDS, vec![one.clone()])?;
                Ok(text.as_str().unwrap_or_default().to_owned())
            }
            _ => Err(refusal(&found)),
        }
    }
}
