//! The three engines: how each is asked for a phone-sized window, a dark theme, blocked storage.

use std::fmt;
use std::fs;
use std::path::Path;

use serde_json::{Value, json};
use thirtyfour::Capabilities;

use crate::journey::Setup;

/// The film that a camera shows, in the folder of a browser's profile.
pub const FILM: &str = "film.y4m";

/// CSS pixels of the phone, unless a journey wants it narrower.
pub const WIDTH: i64 = 360;
/// CSS pixels of the phone.
pub const HEIGHT: i64 = 740;

const MINI_BROWSER: &str = "/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser";

/// A browser engine.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Engine {
    Chromium,
    Firefox,
    WebKit,
}

impl Engine {
    pub const ALL: [Self; 3] = [Self::Chromium, Self::Firefox, Self::WebKit];

    /// As `FLEDGE_BROWSERS` and the report name it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Chromium => "chromium",
            Self::Firefox => "firefox",
            Self::WebKit => "webkit",
        }
    }

    /// The driver's command line, to listen on a port; Firefox itself takes the others, to be told
    /// what to do and to tell by `BiDi`.
    pub fn driver_command(self, port: u16, others: [u16; 2]) -> (&'static str, Vec<String>) {
        match self {
            Self::Chromium => ("chromedriver", vec![format!("--port={port}")]),
            Self::Firefox => (
                "geckodriver",
                vec![
                    format!("--port={port}"),
                    format!("--marionette-port={}", others[0]),
                    format!("--websocket-port={}", others[1]),
                ],
            ),
            Self::WebKit => ("WebKitWebDriver", vec![format!("--port={port}")]),
        }
    }

    /// Whether the browser draws on an X display; the others are headless by themselves.
    pub fn needs_display(self) -> bool {
        self == Self::WebKit
    }

    /// Whether the driver tells nothing of console and network, so that pages and proxy must. (Of
    /// the others, the proxy also hears what the browser wants for itself.)
    pub fn hides_log(self) -> bool {
        self == Self::WebKit
    }

    /// What to ask the driver for. `profile` is an empty folder of this session alone; `proxy` is
    /// the port of the proxy on this machine that all requests go to, save those to the machine.
    pub fn capabilities(self, setup: Setup, profile: &Path, proxy: u16) -> Capabilities {
        let (key, options) = match self {
            Self::Chromium => ("goog:chromeOptions", chromium(setup, profile, proxy)),
            Self::Firefox => ("moz:firefoxOptions", firefox(setup, profile, proxy)),
            Self::WebKit => ("webkitgtk:browserOptions", webkit(setup, proxy)),
        };
        let mut all = json!({ key: options });
        match self {
            Self::Chromium => {
                all["goog:loggingPrefs"] = json!({ "browser": "ALL", "performance": "ALL" });
            }
            Self::Firefox => all["webSocketUrl"] = json!(true),
            Self::WebKit => {}
        }
        match all {
            Value::Object(all) => Capabilities::from(all),
            _ => Capabilities::new(),
        }
    }
}

impl fmt::Display for Engine {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// Root needs `--no-sandbox`; the rest keeps the browser from asking the network for things of its
/// own. The window is the phone's by device emulation, touch included.
fn chromium(setup: Setup, profile: &Path, proxy: u16) -> Value {
    let proxy = format!("--proxy-server=http://127.0.0.1:{proxy}");
    let folder = format!("--user-data-dir={}", profile.display());
    let mut args = vec![
        folder.as_str(),
        proxy.as_str(),
        "--no-sandbox",
        "--headless=new",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--lang=en-GB",
    ];
    if setup.is_dark {
        args.push("--force-dark-mode");
    }
    if setup.is_still {
        args.push("--force-prefers-reduced-motion");
    }
    let film = format!(
        "--use-file-for-fake-video-capture={}",
        profile.join(FILM).display()
    );
    if setup.has_camera {
        args.extend([
            "--use-fake-device-for-media-stream",
            "--use-fake-ui-for-media-stream",
            &film,
        ]);
    }
    // 2 is "block", 3 is "ask", which the pretended person answers with yes.
    let camera = if setup.has_camera { 3 } else { 2 };
    // 2 is "block": with cookies go all site data, and reading `localStorage` throws.
    let cookies = if setup.is_storage_blocked { 2 } else { 1 };
    json!({
        "args": args,
        "prefs": {
            "profile.default_content_setting_values.cookies": cookies,
            "profile.default_content_setting_values.media_stream_camera": camera,
        },
        "mobileEmulation": {
            "deviceMetrics": { "width": setup.width, "height": HEIGHT, "pixelRatio": 2, "touch": true },
        },
    })
}

/// Firefox will not make its window narrower than 500 px, because its toolbars won't fit: a style
/// sheet in the profile takes them away.
fn firefox(setup: Setup, profile: &Path, proxy: u16) -> Value {
    let chrome = profile.join("chrome");
    fs::create_dir_all(&chrome).expect("the profile folder takes a folder");
    fs::write(
        chrome.join("userChrome.css"),
        ":root, body { min-width: 0 !important } #navigator-toolbox { display: none !important }",
    )
    .expect("the profile folder takes a file");
    json!({
        "args": ["-headless", "-profile", profile],
        "prefs": {
            "toolkit.legacyUserProfileCustomizations.stylesheets": true,
            "intl.locale.requested": "en-GB",
            // 1 is "as given here"; 127.0.0.1 is never asked of a proxy.
            "network.proxy.type": 1,
            "network.proxy.http": "127.0.0.1",
            "network.proxy.http_port": proxy,
            "network.proxy.ssl": "127.0.0.1",
            "network.proxy.ssl_port": proxy,
            // 0 is dark, 1 is light.
            "layout.css.prefers-color-scheme.content-override": i32::from(!setup.is_dark),
            "ui.prefersReducedMotion": i32::from(setup.is_still),
            // 2 is "block".
            "permissions.default.camera": 2,
            // 2 is "block everything": reading `localStorage` throws. 5 is Firefox's own default.
            "network.cookie.cookieBehavior": if setup.is_storage_blocked { 2 } else { 5 },
        },
    })
}

/// `MiniBrowser` has no way to block site data; without local storage, `localStorage` is null there.
fn webkit(setup: Setup, proxy: u16) -> Value {
    let proxy = format!("--proxy=http://127.0.0.1:{proxy}");
    let mut args = vec!["--automation", &proxy, "--ignore-host=127.0.0.1"];
    if setup.is_dark {
        args.push("--dark-mode");
    }
    if setup.is_storage_blocked {
        args.push("--enable-html5-local-storage=false");
    }
    json!({ "binary": MINI_BROWSER, "args": args })
}

/// `MiniBrowser` will not make its window narrower than 447 px, because its toolbar won't fit:
/// a GTK style sheet, found under this `XDG_CONFIG_HOME`, shrinks it.
pub fn write_gtk_style(config: &Path) {
    let folder = config.join("gtk-3.0");
    fs::create_dir_all(&folder).expect("the temporary folder takes a folder");
    fs::write(
        folder.join("gtk.css"),
        "* { min-width: 0; min-height: 0; padding: 0; margin: 0; border-width: 0; font-size: 1px }
         image { -gtk-icon-transform: scale(0.1) }",
    )
    .expect("the temporary folder takes a file");
}

/// `WebKit` takes the wish for stillness from GTK's settings, which each `MiniBrowser` reads when it
/// starts.
pub fn write_gtk_settings(config: &Path, setup: Setup) {
    let animates = i32::from(!setup.is_still);
    fs::write(
        config.join("gtk-3.0/settings.ini"),
        format!("[Settings]\ngtk-enable-animations={animates}\n"),
    )
    .expect("the temporary folder takes a file");
}
