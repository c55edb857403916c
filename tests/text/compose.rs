//! Addresses that carry a post to its network, and what is shown of a link, on any text.

use fledge::domain::text::{
    EntityKind, Network, compose_link, entities, instance_host, shown_link,
};
use percent_encoding::percent_decode_str;
use proptest::prelude::*;

use crate::fixtures::corpora;

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1500))]

    #[test]
    fn the_text_arrives_as_it_was_written(
        text in any::<String>(),
        network in prop::sample::select(Network::ALL.to_vec()),
    ) {
        let link = compose_link(network, &text, Some("town.example")).expect("an instance is given");
        let (page, encoded) = link.rsplit_once("text=").expect("a place for the text");
        let is_unreserved = |c: char| c.is_ascii_alphanumeric() || "-._~%".contains(c);
        prop_assert!(encoded.chars().all(is_unreserved));
        prop_assert!(page.starts_with("https://") && page.ends_with(['?', '&']));
        prop_assert_eq!(percent_decode_str(encoded).decode_utf8().expect("UTF-8"), text);
    }

    #[test]
    fn mastodon_has_an_address_for_every_host_and_for_nothing_else(
        typed in prop_oneof!["[a-zA-Z0-9@:/?# .-]{0,20}", any::<String>()],
    ) {
        let link = compose_link(Network::Mastodon, "a", Some(&typed));
        let wanted = instance_host(&typed).map(|host| format!("https://{host}/share?text=a"));
        prop_assert_eq!(link, wanted);
    }

    #[test]
    fn what_mastodon_and_linkedin_show_of_any_text_has_a_longest_length(
        url in prop_oneof!["(https?://)?(www\\.)?[a-z.]{1,30}(:[0-9]{0,6})?[/?#][a-z/?#\\\\é]{0,40}", any::<String>()],
        network in prop::sample::select(Network::ALL.to_vec()),
    ) {
        let shown = shown_link(&url, network);
        match network {
            Network::Mastodon => prop_assert!(shown.chars().count() <= 31),
            Network::LinkedIn => prop_assert!(shown.chars().count() <= 26),
            Network::X | Network::Threads | Network::Bluesky => {}
        }
    }
}

#[test]
fn x_and_mastodon_show_a_part_of_the_link_as_it_was_written() {
    let mut seen = 0;
    for (_, posts) in corpora() {
        for post in posts {
            for network in [Network::X, Network::Mastodon] {
                for entity in entities(&post.text, network) {
                    if entity.kind == EntityKind::Url {
                        let url = entity.of(&post.text);
                        let shown = shown_link(url, network);
                        let part = shown.strip_suffix('…').unwrap_or(&shown);
                        assert!(part.len() >= 4 && url.contains(part), "{url} as {shown}");
                        seen += 1;
                    }
                }
            }
        }
    }
    assert!(seen > 1_000, "{seen}");
}
