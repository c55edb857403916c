//! The content security policy a page carries in its meta tag, sent again so that it is reported.

use crate::watch::REPORT_PATH;

/// What marks a report of the fence below, rather than of the page's own policy.
pub const FENCE_MARK: &str = "?fence";

/// Allows a page everything except another origin: whatever the page's own policy forgets, a
/// request that leaves this origin is reported by the browser itself, from service workers too.
const FENCE: &str = "default-src 'self' 'unsafe-inline' 'unsafe-eval' data: blob:; \
                     form-action 'self'; base-uri 'self'";

/// Directives that a browser ignores in a report-only header, with an error in its console.
const NOT_REPORTABLE: [&str; 3] = [
    "upgrade-insecure-requests",
    "block-all-mixed-content",
    "sandbox",
];

/// The values of `Content-Security-Policy-Report-Only` for a page with this markup.
pub fn report_only(html: &str) -> Vec<String> {
    let own = in_meta(html).map(|policy| {
        let kept = policy
            .split(';')
            .map(str::trim)
            .filter(|part| {
                let name = part.split_whitespace().next().unwrap_or_default();
                !name.is_empty() && !NOT_REPORTABLE.contains(&name)
            })
            .collect::<Vec<_>>();
        format!("{}; report-uri {REPORT_PATH}", kept.join("; "))
    });
    own.into_iter()
        .chain([format!("{FENCE}; report-uri {REPORT_PATH}{FENCE_MARK}")])
        .collect()
}

/// The policy in the first meta tag that carries one.
fn in_meta(html: &str) -> Option<String> {
    html.split("<meta").skip(1).find_map(|rest| {
        if !attribute(rest, "http-equiv")?.eq_ignore_ascii_case("content-security-policy") {
            return None;
        }
        let content = attribute(rest, "content")?;
        let plain = content
            .replace("&#39;", "'")
            .replace("&quot;", "\"")
            .replace("&amp;", "&");
        Some(plain.split_whitespace().collect::<Vec<_>>().join(" "))
    })
}

/// The value of an attribute in a tag that `tag` begins inside of.
fn attribute<'a>(tag: &'a str, name: &str) -> Option<&'a str> {
    let mut rest = tag;
    loop {
        let (before, after) = rest.split_once('=')?;
        if before.contains('>') {
            return None;
        }
        let after = after.trim_start();
        let quote = after.chars().next().filter(|c| matches!(c, '"' | '\''))?;
        let (value, next) = after.strip_prefix(quote)?.split_once(quote)?;
        if before.trim().eq_ignore_ascii_case(name) {
            return Some(value);
        }
        rest = next;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_policy_is_found_whatever_the_order_and_quotes_of_its_attributes() {
        for html in [
            r#"<meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'self'">"#,
            r#"<meta content="default-src 'self'" http-equiv="content-security-policy" />"#,
            r"<meta http-equiv='Content-Security-Policy' content='default-src &#39;self&#39;'>",
        ] {
            assert_eq!(
                in_meta(html).as_deref(),
                Some("default-src 'self'"),
                "{html}"
            );
        }
    }

    #[test]
    fn a_page_without_a_policy_is_still_fenced_to_its_origin() {
        let values = report_only("<meta charset=\"utf-8\"><p>hello");
        assert_eq!(values.len(), 1);
        assert!(values[0].starts_with("default-src 'self'"), "{values:?}");
    }

    #[test]
    fn directives_that_can_not_be_reported_are_left_out() {
        let values = report_only(
            "<meta http-equiv=\"Content-Security-Policy\" content=\"img-src 'none';\n upgrade-insecure-requests;\">",
        );
        assert_eq!(values[0], "img-src 'none'; report-uri /__csp");
    }
}
