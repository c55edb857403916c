//! The address of a network's own page for writing, with the text filled in.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

use super::{Network, instance_host};

/// Everything but RFC 3986's unreserved characters, so that `#`, `&`, `+` and line breaks arrive
/// as text.
const RESERVED: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~');

/// The address that opens the network's page for writing with `text` in it; nothing is posted
/// before the person says so there.
///
/// Mastodon needs the person's `instance`, as typed ([`instance_host`] reads it): `None` without
/// one or with one that isn't a host. Other networks leave it aside and always have an address.
///
/// From X's "Web Intents", Bluesky's "Action Intent Links", Mastodon's `/share` page and Threads'
/// "Web Intents". `LinkedIn` documents none that takes text; this one is what its page answers to,
/// and may stop to.
pub fn compose_link(network: Network, text: &str, instance: Option<&str>) -> Option<String> {
    let page = match network {
        Network::X => "https://twitter.com/intent/tweet?text=".to_owned(),
        Network::Bluesky => "https://bsky.app/intent/compose?text=".to_owned(),
        Network::Mastodon => format!("https://{}/share?text=", instance_host(instance?)?),
        Network::Threads => "https://www.threads.net/intent/post?text=".to_owned(),
        Network::LinkedIn => "https://www.linkedin.com/feed/?shareActive=true&text=".to_owned(),
    };
    Some(page + &utf8_percent_encode(text, RESERVED).to_string())
}

#[cfg(test)]
mod tests {
    use super::{Network, compose_link};

    #[test]
    fn each_network_has_its_page() {
        let link = |network| compose_link(network, "Hi", Some("@sam@Town.example"));
        let found: Vec<_> = Network::ALL.into_iter().filter_map(link).collect();
        assert_eq!(
            found,
            [
                "https://twitter.com/intent/tweet?text=Hi",
                "https://bsky.app/intent/compose?text=Hi",
                "https://town.example/share?text=Hi",
                "https://www.threads.net/intent/post?text=Hi",
                "https://www.linkedin.com/feed/?shareActive=true&text=Hi",
            ]
        );
    }

    #[test]
    fn mastodon_has_none_without_an_instance() {
        for instance in [None, Some(""), Some("town"), Some("town.example:80?x=y")] {
            assert_eq!(compose_link(Network::Mastodon, "Hi", instance), None);
        }
    }

    #[test]
    fn what_would_end_or_change_the_text_is_encoded() {
        let text = "C# & +1\r\n\"50%\" é 🎉 a-b_c.d~e";
        assert_eq!(
            compose_link(Network::X, text, None).as_deref(),
            Some(
                "https://twitter.com/intent/tweet?text=C%23%20%26%20%2B1%0D%0A%2250%25%22%20\
                 %C3%A9%20%F0%9F%8E%89%20a-b_c.d~e"
            )
        );
    }
}
