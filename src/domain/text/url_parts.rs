//! The parts of a web address, as written.

/// A web address with or without a scheme, taken apart as a browser does (WHATWG URL), without
/// judging whether its parts are right.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct UrlParts<'a> {
    /// `https://` or `http://` in any case; empty if there is none.
    pub(super) scheme: &'a str,
    /// The host: what stands behind a name and password, if there are any, and before the port.
    pub(super) host: &'a str,
    /// The port, digits only; empty if there is none.
    pub(super) port: &'a str,
    /// From the first slash, question mark or number sign behind the host.
    pub(super) rest: &'a str,
}

/// Takes `url` apart. A backslash ends the host too, as in every browser.
pub(super) fn url_parts(url: &str) -> UrlParts<'_> {
    let scheme_len = ["https://", "http://"]
        .into_iter()
        .find(|scheme| starts_with_any_case(url, scheme))
        .map_or(0, str::len);
    let (scheme, behind) = url.split_at_checked(scheme_len).unwrap_or(("", url));
    let authority_len = behind.find(['/', '?', '#', '\\']).unwrap_or(behind.len());
    let (authority, rest) = behind
        .split_at_checked(authority_len)
        .unwrap_or((behind, ""));
    let place = authority
        .rsplit_once('@')
        .map_or(authority, |(_, place)| place);
    let (host, port) = place
        .rsplit_once(':')
        .filter(|(_, port)| port.chars().all(|c| c.is_ascii_digit()))
        .unwrap_or((place, ""));
    UrlParts {
        scheme,
        host,
        port,
        rest,
    }
}

/// Whether `text` starts with `start`, which is ASCII, in any case.
pub(super) fn starts_with_any_case(text: &str, start: &str) -> bool {
    text.get(..start.len())
        .is_some_and(|found| found.eq_ignore_ascii_case(start))
}

/// The text without `www.` in front, in any case.
pub(super) fn without_www(text: &str) -> &str {
    if starts_with_any_case(text, "www.") {
        text.get(4..).unwrap_or_default()
    } else {
        text
    }
}

#[cfg(test)]
mod tests {
    use super::{url_parts, without_www};

    #[test]
    fn an_address_is_taken_apart_as_a_browser_does() {
        for (url, scheme, host, port, rest) in [
            ("https://gov.uk/a?b#c", "https://", "gov.uk", "", "/a?b#c"),
            ("gov.uk", "", "gov.uk", "", ""),
            ("HTTP://gov.uk:8080?a", "HTTP://", "gov.uk", "8080", "?a"),
            (
                "http://gov.uk@bad.example/",
                "http://",
                "bad.example",
                "",
                "/",
            ),
            ("http://a:b@c.example#@d", "http://", "c.example", "", "#@d"),
            (
                "http://bad.example\\@gov.uk",
                "http://",
                "bad.example",
                "",
                "\\@gov.uk",
            ),
            ("https://[::1]:80/", "https://", "[::1]", "80", "/"),
            ("", "", "", "", ""),
        ] {
            let parts = url_parts(url);
            assert_eq!(
                (parts.scheme, parts.host, parts.port, parts.rest),
                (scheme, host, port, rest),
                "{url}"
            );
        }
    }

    #[test]
    fn www_goes_once_and_only_in_front() {
        assert_eq!(without_www("WWW.www.example"), "www.example");
        assert_eq!(without_www("awww.example"), "awww.example");
    }
}
