//! What a network shows of a link in a post.

use percent_encoding::{AsciiSet, CONTROLS, utf8_percent_encode};

use super::Network;
use super::url_parts::{UrlParts, url_parts, without_www};

/// What a browser encodes in a fragment (WHATWG URL, fragment percent-encode set).
const IN_HASH: &AsciiSet = &CONTROLS.add(b' ').add(b'"').add(b'<').add(b'>').add(b'`');
/// In a query (special-query percent-encode set).
const IN_QUERY: &AsciiSet = &IN_HASH.remove(b'`').add(b'#').add(b'\'');
/// In a path (path percent-encode set).
const IN_PATH: &AsciiSet = &IN_HASH.add(b'#').add(b'?').add(b'{').add(b'}');

/// What can't stand in a host (WHATWG URL, forbidden domain code points, those of ASCII that can
/// get this far).
const NOT_IN_HOST: [char; 8] = ['%', '<', '>', '[', ']', '^', '|', ':'];

/// The longest path that Bluesky shows whole, in characters (`toShortUrl`).
const BLUESKY_PATH: usize = 15;
/// How much of a longer one it shows.
const BLUESKY_CUT: usize = 13;

/// The most of a link that Mastodon shows, in characters (`TextFormatter#link_to_url`).
const MASTODON_SHOWN: usize = 30;

/// The longest path that X shows whole, in characters; see [`shown_link`].
const X_PATH: usize = 16;
/// How much of a longer one it shows.
const X_CUT: usize = 15;

/// The longest link that `LinkedIn` leaves as it is (`LinkedIn` Help, "Share links": "longer than
/// 26 characters").
const LINKEDIN_LONGEST: usize = 26;

/// What readers on `network` see of the link `url`, which is one that
/// [`entities`](super::entities) finds there, as written.
///
/// - **Bluesky**: host and path, a path of more than 15 characters cut to 13 and three dots; a
///   bare domain as written (bluesky-social/social-app, `toShortUrl` in
///   `src/lib/strings/url-helpers.ts`, which its composer puts into the post itself). Not done
///   here: hosts in letters beyond ASCII aren't turned into punycode, `/../` isn't resolved.
/// - **Mastodon**: scheme and `www.` hidden, then 30 characters and an ellipsis
///   (mastodon/mastodon, `URL_PREFIX_REGEX` and `link_to_url` in `app/lib/text_formatter.rb`).
/// - **X**: `display_url` of its API, whose rule isn't published. Posts in public test data agree
///   on this: scheme and `www.` go, a lone slash goes, a path with its query of more than 16
///   characters is cut to 15 and an ellipsis, the host is never cut.
/// - **`LinkedIn`**: "about": a link of more than 26 characters becomes one of `lnkd.in` whose
///   name can't be known.
/// - **Threads**: "about": nothing is published; as on X.
pub fn shown_link(url: &str, network: Network) -> String {
    match network {
        Network::Bluesky => on_bluesky(url),
        Network::Mastodon => on_mastodon(url),
        Network::X | Network::Threads => on_x(url),
        Network::LinkedIn if url.chars().count() > LINKEDIN_LONGEST => {
            "https://lnkd.in/…".to_owned()
        }
        Network::LinkedIn => url.to_owned(),
    }
}

fn on_bluesky(url: &str) -> String {
    let parts = url_parts(url);
    let Some(host) = bluesky_host(&parts) else {
        return url.to_owned();
    };
    let path = bluesky_path(parts.rest);
    if path.len() > BLUESKY_PATH {
        let start: String = path.chars().take(BLUESKY_CUT).collect();
        format!("{host}{start}...")
    } else {
        host + &path
    }
}

/// `URL.host`: small letters, and the port unless it is the scheme's own. None if a browser would
/// not take the link for one.
fn bluesky_host(parts: &UrlParts<'_>) -> Option<String> {
    if parts.scheme.is_empty() || parts.host.is_empty() || parts.host.contains(NOT_IN_HOST) {
        return None;
    }
    let host = parts.host.to_lowercase();
    if parts.port.is_empty() {
        return Some(host);
    }
    let port: u16 = parts.port.parse().ok()?;
    let is_secure = parts.scheme.len() == "https://".len();
    let is_own = port == if is_secure { 443 } else { 80 };
    Some(if is_own {
        host
    } else {
        format!("{host}:{port}")
    })
}

/// `URL.pathname` unless it is a lone slash, `URL.search` and `URL.hash`, all in ASCII: what is
/// empty but for its sign is left out.
fn bluesky_path(rest: &str) -> String {
    let (before, hash) = rest.split_once('#').unwrap_or((rest, ""));
    let (path, query) = before.split_once('?').unwrap_or((before, ""));
    let path = path.replace('\\', "/");
    let path = if path == "/" { "" } else { &path };
    let mut found = utf8_percent_encode(path, IN_PATH).to_string();
    for (sign, part, set) in [('?', query, IN_QUERY), ('#', hash, IN_HASH)] {
        if !part.is_empty() {
            found.push(sign);
            found.extend(utf8_percent_encode(part, set));
        }
    }
    found
}

fn on_mastodon(url: &str) -> String {
    let hidden = ["https://", "http://"]
        .into_iter()
        .find(|scheme| url.starts_with(scheme));
    let behind = hidden.and_then(|scheme| url.strip_prefix(scheme));
    let shown = behind.map_or(url, |rest| rest.strip_prefix("www.").unwrap_or(rest));
    cut(shown, MASTODON_SHOWN, MASTODON_SHOWN)
}

fn on_x(url: &str) -> String {
    let parts = url_parts(url);
    let shown = without_www(url.get(parts.scheme.len()..).unwrap_or_default());
    let (host, rest) = shown
        .split_at_checked(shown.len().saturating_sub(parts.rest.len()))
        .unwrap_or((shown, ""));
    let rest = if rest == "/" { "" } else { rest };
    format!("{host}{}", cut(rest, X_PATH, X_CUT))
}

/// The text, or if it has more than `longest` characters the first `kept` and an ellipsis.
fn cut(text: &str, longest: usize, kept: usize) -> String {
    if text.chars().count() <= longest {
        return text.to_owned();
    }
    text.chars().take(kept).chain(['…']).collect()
}

#[cfg(test)]
mod tests {
    use super::{Network, shown_link};

    fn check(network: Network, cases: &[(&str, &str)]) {
        for &(url, shown) in cases {
            assert_eq!(shown_link(url, network), shown, "{url}");
        }
    }

    #[test]
    fn bluesky_cuts_the_path() {
        check(
            Network::Bluesky,
            &[
                ("https://gov.uk", "gov.uk"),
                ("https://www.GOV.uk/", "www.gov.uk"),
                ("https://gov.uk/a/b/c/d/e/f/g/h", "gov.uk/a/b/c/d/e/f/..."),
                ("https://gov.uk/12345678901234", "gov.uk/12345678901234"),
                ("https://gov.uk/123456789012345", "gov.uk/123456789012..."),
                ("https://gov.uk/?a=1#b", "gov.uk?a=1#b"),
                ("https://gov.uk?a=1", "gov.uk?a=1"),
                ("https://gov.uk/a?#", "gov.uk/a"),
                ("http://gov.uk:80/a", "gov.uk/a"),
                ("https://gov.uk:80/a", "gov.uk:80/a"),
                ("https://gov.uk:0080/a", "gov.uk:80/a"),
                ("https://gov.uk:/a", "gov.uk/a"),
                ("https://a.uk:99999/", "https://a.uk:99999/"),
                ("https://me:pw@gov.uk/", "gov.uk"),
                ("https://gov.uk/{a}", "gov.uk/%7Ba%7D"),
                ("https://gov.uk/?{'`", "gov.uk?{%27`"),
                ("https://gov.uk/#{`", "gov.uk#{%60"),
                ("https://gov.uk/a\\b", "gov.uk/a/b"),
                ("https://gov.uk/é", "gov.uk/%C3%A9"),
                ("https://gov.uk/ééé", "gov.uk/%C3%A9%C3%A9..."),
                ("gov.uk/a/b/c/d/e/f/g/h", "gov.uk/a/b/c/d/e/f/g/h"),
                ("https://a^b.uk/", "https://a^b.uk/"),
            ],
        );
    }

    #[test]
    fn mastodon_shows_thirty_characters() {
        check(
            Network::Mastodon,
            &[
                ("https://www.gov.uk/", "gov.uk/"),
                (
                    "https://gov.uk/34567890123456789012345",
                    "gov.uk/34567890123456789012345",
                ),
                (
                    "https://www.gov.uk/345678901234567890123456",
                    "gov.uk/34567890123456789012345…",
                ),
                ("HTTPS://www.gov.uk", "HTTPS://www.gov.uk"),
            ],
        );
    }

    #[test]
    fn x_cuts_the_path_and_never_the_host() {
        check(
            Network::X,
            &[
                ("https://www.town.example/", "town.example"),
                ("Town.example", "Town.example"),
                (
                    "http://town.example/234567890123456",
                    "town.example/234567890123456",
                ),
                (
                    "http://town.example/2345678901234567",
                    "town.example/23456789012345…",
                ),
                (
                    "https://town.example/v?a=45678901234567",
                    "town.example/v?a=4567890123…",
                ),
                (
                    "https://the-longest-town-in-the-land.example/a",
                    "the-longest-town-in-the-land.example/a",
                ),
            ],
        );
    }

    #[test]
    fn linkedin_puts_its_own_link_in_place_of_a_long_one() {
        check(
            Network::LinkedIn,
            &[
                ("https://town.example/23456", "https://town.example/23456"),
                ("https://town.example/234567", "https://lnkd.in/…"),
            ],
        );
    }
}
