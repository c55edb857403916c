//! More than one tab, a tab that is closed and opened again, and leaving for another site.

use thirtyfour::WindowHandle;

use super::Phone;
use super::act::reference;
use crate::engine::Engine;
use crate::wait::until;

impl Phone {
    /// Opens a path of the site in a new tab and turns to it; gives its number for
    /// [`Phone::turn_to_tab`]. The first tab has number 0.
    #[track_caller]
    pub fn open_in_new_tab(&self, path: &str) -> usize {
        self.add_tab();
        let number = self.tabs.borrow().len() - 1;
        self.turn_to_tab(number);
        self.open(path);
        number
    }

    /// Turns to a tab by its number, in the order of their opening.
    #[track_caller]
    pub fn turn_to_tab(&self, number: usize) {
        let tab = self.tabs.borrow().get(number).cloned();
        let turned = match tab {
            Some(tab) => self.session.turn_to(tab),
            None => Err(format!("there is no tab number {number}")),
        };
        if let Err(error) = turned {
            self.fail(&error);
        }
    }

    /// Closes every tab and opens a path in a new one: what was only in memory is gone, what was
    /// stored is still there.
    #[track_caller]
    pub fn close_and_reopen(&self, path: &str) {
        let old: Vec<WindowHandle> = self.tabs.borrow().clone();
        // The browser ends with its last tab, so the new one comes first.
        self.add_tab();
        for tab in old {
            self.close(tab);
        }
        self.turn_to_tab(0);
        self.open(path);
    }

    /// Waits until a tab is at an address on another site that begins so, closes it if it is a tab
    /// of its own, and doesn't hold the visit against the journey. Gives the whole address.
    ///
    /// No site beyond this machine can be reached. `WebKit` then shows an empty tab without an
    /// address, so there only the site is seen, and given, and not the rest of the address: see
    /// [`Phone::link_address`] for that.
    #[track_caller]
    pub fn see_departure(&self, start: &str) -> String {
        self.departures.borrow_mut().push(start.to_owned());
        let (tab, url) = until(self.patience.get(), || self.tab_at(start))
            .unwrap_or_else(|error| self.fail(&error));
        if !self.tabs.borrow().contains(&tab) {
            self.close(tab);
        }
        self.turn_to_tab(0);
        url
    }

    /// Where a link leads, whole.
    #[track_caller]
    pub fn link_address(&self, name: &str) -> String {
        self.with_one("link", name, |link| {
            let address = self
                .session
                .run("return arguments[0].href", vec![reference(link)?])?;
            address
                .as_str()
                .map(str::to_owned)
                .ok_or_else(|| format!("“{name}” leads nowhere"))
        })
    }

    #[track_caller]
    fn add_tab(&self) {
        match self.session.add_tab() {
            Ok(tab) => self.tabs.borrow_mut().push(tab),
            Err(error) => self.fail(&format!("no new tab: {error}")),
        }
    }

    fn tab_at(&self, start: &str) -> Result<(WindowHandle, String), String> {
        let mut seen = Vec::new();
        for tab in self.session.tabs()? {
            self.session
                .wait_for(self.session.driver().switch_to_window(tab.clone()))?;
            let url = self.address()?;
            if url.starts_with(start) {
                return Ok((tab, url));
            }
            let asked = self
                .session
                .proxy
                .asked()
                .into_iter()
                .find(|site| start.starts_with(site));
            if let (Engine::WebKit, "", Some(site)) = (self.engine(), url.as_str(), asked) {
                return Ok((tab, site));
            }
            seen.push(url);
        }
        Err(format!("no tab is at {start}, only at {}", seen.join(", ")))
    }

    /// The address in the address bar; empty where nothing could be loaded.
    pub(super) fn address(&self) -> Result<String, String> {
        match self.session.wait_for(self.session.driver().current_url()) {
            Ok(url) => Ok(url.into()),
            // What the driver gives then is no address to the library.
            Err(error) if error.contains("relative URL without a base") => Ok(String::new()),
            Err(error) => Err(error),
        }
    }

    #[track_caller]
    fn close(&self, tab: WindowHandle) {
        self.tabs.borrow_mut().retain(|one| *one != tab);
        let driver = self.session.driver();
        let closed = self
            .session
            .wait_for(driver.switch_to_window(tab))
            .and_then(|()| self.session.wait_for(driver.close_window()));
        if let Err(error) = closed {
            self.fail(&error);
        }
    }
}
