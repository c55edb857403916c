//! What the browser keeps, what it can no longer keep, and the network that is gone.

use serde_json::{Value, json};

use super::Phone;

impl Phone {
    /// What local storage holds under a key.
    #[track_caller]
    pub fn stored(&self, key: &str) -> Option<String> {
        let value = self.run(
            "return localStorage.getItem(arguments[0])",
            vec![json!(key)],
        );
        value.as_str().map(str::to_owned)
    }

    /// Puts something under a key, as an older version or another tab would have.
    #[track_caller]
    pub fn store(&self, key: &str, value: &str) {
        self.run(
            "localStorage.setItem(arguments[0], arguments[1])",
            vec![json!(key), json!(value)],
        );
    }

    /// What reading `localStorage` gives: `open`, `null`, or the name of the exception.
    #[track_caller]
    pub fn storage_access(&self) -> String {
        let found = self.run(
            "try { return localStorage === null ? 'null' : 'open'; } catch (error) { return error.name; }",
            Vec::new(),
        );
        found.as_str().unwrap_or_default().to_owned()
    }

    /// Fills local storage so that not one more character fits; gives how many did.
    #[track_caller]
    pub fn fill_storage(&self) -> u64 {
        let filled = self.run(
            "let size = 1 << 22, total = 0, number = 0; \
             while (size >= 1) { \
               try { localStorage.setItem(`filler.${number}`, 'x'.repeat(size)); total += size; number += 1; } \
               catch { size = Math.floor(size / 2); } \
             } \
             return total;",
            Vec::new(),
        );
        filled.as_u64().unwrap_or(0)
    }

    /// Takes away what [`Phone::fill_storage`] put in.
    #[track_caller]
    pub fn empty_filled_storage(&self) {
        self.run(
            "Object.keys(localStorage).filter((key) => key.startsWith('filler.')) \
             .forEach((key) => localStorage.removeItem(key))",
            Vec::new(),
        );
    }

    /// Takes the network away: the server is gone until [`Phone::go_online`].
    pub fn go_offline(&self) {
        self.was_offline.set(true);
        self.home.borrow_mut().stop();
    }

    /// Brings the server back at the same address.
    #[track_caller]
    pub fn go_online(&self) {
        let resumed = self.home.borrow_mut().resume();
        if let Err(error) = resumed {
            self.fail(&error);
        }
    }

    /// Waits until a service worker answers for this page, so that it can do without the network.
    #[track_caller]
    pub fn wait_for_service_worker(&self) {
        let result = crate::wait::until(self.patience.get(), || {
            let is_there = self.session.run(
                "navigator.serviceWorker?.ready.then(() => { window.__isReady = true; }); \
                     return window.__isReady === true",
                Vec::new(),
            )?;
            (is_there == Value::Bool(true))
                .then_some(())
                .ok_or_else(|| "no service worker is in charge of this address".to_owned())
        });
        if let Err(error) = result {
            self.fail(&error);
        }
    }
}

/// What the browser of somebody else keeps, while this one's is in use.
pub struct Put(Value);

impl Phone {
    /// Hands the phone to somebody who has never been here: nothing that was kept is there. Gives it,
    /// to be put back.
    #[track_caller]
    pub fn hand_over(&self) -> Put {
        self.change_storage(&json!({}))
    }

    /// Hands the phone back to whom it was taken from; gives what the other one kept.
    #[track_caller]
    pub fn hand_back(&self, put: Put) -> Put {
        self.change_storage(&put.0)
    }

    #[track_caller]
    fn change_storage(&self, new: &Value) -> Put {
        let script = "const kept = { ...localStorage }; localStorage.clear(); \
             Object.assign(localStorage, arguments[0]); return kept";
        let kept = self.run(script, vec![new.clone()]);
        // What the app holds in memory is somebody else's.
        self.close_and_reopen("#/open");
        Put(kept)
    }
}
