//! What a journey is, apart from its steps.

use std::path::PathBuf;

use crate::engine::{Engine, WIDTH};
use crate::phone::Phone;
use crate::watch::Kind;

/// What is served to the journey's phone.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Site {
    /// The built app: the folder that `FLEDGE_DIST` names, or `dist`.
    App,
    /// The pages of `tests/e2e/fixtures/site`, for the tests of the harness itself.
    Fixture,
}

impl Site {
    /// The folder to serve.
    pub fn folder(self) -> PathBuf {
        match self {
            Self::App => {
                std::env::var_os("FLEDGE_DIST").map_or_else(|| "dist".into(), PathBuf::from)
            }
            Self::Fixture => fixtures().join("site"),
        }
    }
}

/// Where the pages for the harness's own tests lie.
pub fn fixtures() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/e2e/fixtures")
}

/// What the person's browser is set to before they begin.
#[allow(clippy::struct_excessive_bools, reason = "each is a switch of its own")]
#[derive(Clone, Copy)]
pub struct Setup {
    /// How wide the page is, in CSS pixels.
    pub width: i64,
    /// The system's dark theme, which pages see as `prefers-color-scheme`.
    pub is_dark: bool,
    /// Site data is blocked: reading `localStorage` throws (in `WebKit` it is null).
    pub is_storage_blocked: bool,
    /// As little motion as can be, which pages see as `prefers-reduced-motion`.
    pub is_still: bool,
    /// There is a camera, which pages may use; else they may use none.
    pub has_camera: bool,
    /// The person uses the keyboard alone.
    pub has_keyboard_alone: bool,
}

impl Setup {
    /// As most phones are.
    pub const USUAL: Self = Self {
        width: WIDTH,
        is_dark: false,
        is_storage_blocked: false,
        is_still: false,
        has_camera: false,
        has_keyboard_alone: false,
    };
}

/// Something a person does from beginning to end, in a fresh profile.
#[derive(Clone, Copy)]
pub struct Journey {
    pub name: &'static str,
    pub site: Site,
    /// The path that the site lives under, with a slash at both ends.
    pub base: &'static str,
    /// Whether the site is a copy of the journey's own, in which files may change.
    pub is_copied: bool,
    pub setup: Setup,
    pub steps: fn(&Phone),
    /// The one engine it can be made in, if it can't be in all.
    pub only_in: Option<Engine>,
    /// For tests of the watch: what it must catch, or the journey fails.
    pub must_be_caught: Option<Kind>,
}

impl Journey {
    /// A journey through the app.
    pub const fn new(name: &'static str, steps: fn(&Phone)) -> Self {
        Self {
            name,
            site: Site::App,
            base: "/",
            is_copied: false,
            setup: Setup::USUAL,
            steps,
            only_in: None,
            must_be_caught: None,
        }
    }

    /// Through the fixture pages instead.
    pub const fn on_fixture(mut self) -> Self {
        self.site = Site::Fixture;
        self
    }

    /// With the app living under a path of its host, with a slash at both ends.
    pub const fn under(mut self, base: &'static str) -> Self {
        self.base = base;
        self
    }

    /// On a copy of the site, in which [`Phone::rewrite_file`] and [`Phone::lose_file`] work.
    pub const fn on_a_copy(mut self) -> Self {
        self.is_copied = true;
        self
    }

    /// On the narrowest of phones: 320 CSS pixels.
    pub const fn on_a_narrow_phone(mut self) -> Self {
        self.setup.width = 320;
        self
    }

    /// With the system's dark theme.
    pub const fn in_the_dark(mut self) -> Self {
        self.setup.is_dark = true;
        self
    }

    /// In a browser that blocks site data.
    pub const fn with_storage_blocked(mut self) -> Self {
        self.setup.is_storage_blocked = true;
        self
    }

    /// For somebody who has asked their device for as little motion as can be.
    pub const fn in_stillness(mut self) -> Self {
        self.setup.is_still = true;
        self
    }

    /// With a camera, which sees what [`Phone::hold_before_camera`] says: Chromium's alone can be
    /// shown anything.
    pub const fn with_a_camera(mut self) -> Self {
        self.setup.has_camera = true;
        self.only_in = Some(Engine::Chromium);
        self
    }

    /// For somebody who uses the keyboard alone: [`Phone::press`] and [`Phone::type_into`] get
    /// everywhere by it.
    pub const fn by_keyboard_alone(mut self) -> Self {
        self.setup.has_keyboard_alone = true;
        self
    }

    /// Fails unless the watch catches this.
    pub const fn must_be_caught(mut self, kind: Kind) -> Self {
        self.must_be_caught = Some(kind);
        self
    }
}
