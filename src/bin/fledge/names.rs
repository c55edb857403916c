//! The names that flags and fields give to networks and hats.

use fledge::domain::coach::Hat;
use fledge::domain::text::Network;

/// The network of that name, or what names there are.
pub(crate) fn network(name: &str) -> Result<Network, String> {
    match name {
        "x" => Ok(Network::X),
        "mastodon" => Ok(Network::Mastodon),
        "bluesky" => Ok(Network::Bluesky),
        "threads" => Ok(Network::Threads),
        "linkedin" => Ok(Network::LinkedIn),
        _ => Err("x, mastodon, bluesky, threads and linkedin are known".to_owned()),
    }
}

/// The hat of that name, or what names there are.
pub(crate) fn hat(name: &str) -> Result<Hat, String> {
    match name {
        "personal" => Ok(Hat::Personal),
        "professional" => Ok(Hat::Professional),
        "organisation" => Ok(Hat::Organisation),
        _ => Err("personal, professional and organisation are known".to_owned()),
    }
}
