//! Finding by role and accessible name, with the roles and names that assistive technology is told.

use serde_json::{Value, json};
use thirtyfour::WebElement;

use super::Phone;
use crate::wait::until;

impl Phone {
    /// Does something inside the one region with this role and name.
    #[track_caller]
    pub fn within<T>(&self, role: &str, name: &str, act: impl FnOnce(&Self) -> T) -> T {
        self.places
            .borrow_mut()
            .push((role.to_owned(), name.to_owned()));
        let result = act(self);
        self.places.borrow_mut().pop();
        result
    }

    /// How many there are of a role, whatever their names.
    #[track_caller]
    pub fn count(&self, role: &str) -> usize {
        match self.look(role, None) {
            Ok(found) => found["count"]
                .as_u64()
                .and_then(|n| n.try_into().ok())
                .unwrap_or(0),
            Err(error) => self.fail(&error),
        }
    }

    /// Waits until exactly one is there and `act` on it succeeds.
    #[track_caller]
    pub(super) fn with_one<T>(
        &self,
        role: &str,
        name: &str,
        act: impl Fn(&WebElement) -> Result<T, String>,
    ) -> T {
        let result = until(self.patience.get(), || {
            let found = self.look(role, Some(name))?;
            match found["elements"].as_array().map(Vec::as_slice) {
                Some([one]) => act(&self.session.element(one)?),
                _ => Err(refusal(&found)),
            }
        });
        match result {
            Ok(value) => value,
            Err(error) => self.fail(&error),
        }
    }

    /// What is there now of a role and name, inside the places of [`Phone::within`].
    pub(super) fn look(&self, role: &str, name: Option<&str>) -> Result<Value, String> {
        let places = self.places.borrow().clone();
        let args = vec![json!(places), json!(role), json!(name)];
        let script = "return window.__find ? window.__find(...arguments) : { isUnprepared: true }";
        let found = self.session.run(script, args.clone())?;
        if found["isUnprepared"] != true {
            return Ok(found);
        }
        self.session.run(&self.tools.find, Vec::new())?;
        if self.engine().hides_log() {
            // A page out of the service worker's cache came without it.
            self.session
                .run(include_str!("../../../src/bin/serve/watch.js"), Vec::new())?;
        }
        self.session.run(script, args)
    }
}

/// Why nothing, or too much, was found, with what a person might have meant.
pub(super) fn refusal(found: &Value) -> String {
    let role = found["sought"][0].as_str().unwrap_or_default();
    let name = found["sought"][1].as_str().unwrap_or_default();
    let others: Vec<&str> = found["others"]
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(Value::as_str)
        .collect();
    match found["count"].as_u64() {
        Some(0) if others.is_empty() => {
            format!("there is no {role} at all, so none called “{name}”")
        }
        Some(0) => {
            format!(
                "there is no {role} called “{name}”, but: “{}”",
                others.join("”, “")
            )
        }
        Some(count) => format!("there are {count} times {role} called “{name}”, so which?"),
        None => format!("looking for {role} “{name}” gave {found}"),
    }
}
