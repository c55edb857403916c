//! The networks by their own names.

use crate::domain::text::Network;

pub fn name(network: Network) -> &'static str {
    match network {
        Network::X => "X",
        Network::Bluesky => "Bluesky",
        Network::Mastodon => "Mastodon",
        Network::Threads => "Threads",
        Network::LinkedIn => "LinkedIn",
    }
}
