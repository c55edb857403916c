//! The host name of a Mastodon instance, as people type it.

/// The host in what somebody typed: a host name, a web address, or a full handle. `None` if there
/// is no host name in it that the internet could know (RFC 1123 labels, at least two).
pub fn instance_host(typed: &str) -> Option<String> {
    let typed = typed.trim();
    let lower = typed.to_lowercase();
    let bare = ["https://", "http://"]
        .iter()
        .find_map(|scheme| lower.strip_prefix(scheme))
        .unwrap_or(&lower);
    let host = bare.split('/').next().unwrap_or_default();
    let host = host.rsplit('@').next().unwrap_or_default();
    let labels: Vec<&str> = host.split('.').collect();
    let is_host =
        labels.len() >= 2 && host.len() <= 253 && labels.iter().all(|label| is_label(label));
    let has_letters = labels
        .last()
        .is_some_and(|last| last.chars().any(char::is_alphabetic));
    (is_host && has_letters).then(|| host.to_owned())
}

fn is_label(label: &str) -> bool {
    (1..=63).contains(&label.len())
        && !label.starts_with('-')
        && !label.ends_with('-')
        && label
            .chars()
            .all(|one| one.is_ascii_alphanumeric() || one == '-')
}

#[cfg(test)]
mod tests {
    use super::instance_host;

    #[test]
    fn a_host_is_found_in_what_people_type() {
        for typed in [
            "town.example",
            " https://Town.example/ ",
            "@sam@town.example",
            "http://town.example/@sam",
        ] {
            assert_eq!(
                instance_host(typed).as_deref(),
                Some("town.example"),
                "{typed}"
            );
        }
    }

    #[test]
    fn what_is_no_host_is_refused() {
        for typed in [
            "",
            "town",
            "town .example",
            "a..b",
            "-a.example",
            "127.0.0.1",
            "town.example:80",
            "town.example?x",
            "javascript:alert(1)",
            "ex.ample\\evil",
            "тест",
        ] {
            assert_eq!(instance_host(typed), None, "{typed}");
        }
    }
}
