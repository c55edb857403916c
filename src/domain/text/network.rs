//! The networks and how each counts a post.

/// A network that a post can be written for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Network {
    /// X, formerly Twitter.
    X,
    /// Bluesky.
    Bluesky,
    /// Mastodon, any instance.
    Mastodon,
    /// Threads; counts are "about".
    Threads,
    /// `LinkedIn`; counts are "about".
    LinkedIn,
}

/// A network with what an instance may set differently.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rules {
    /// The network.
    pub network: Network,
    /// The limit of a Mastodon instance, in graphemes, where it isn't 500.
    pub mastodon_limit: Option<u32>,
}

impl From<Network> for Rules {
    fn from(network: Network) -> Self {
        Self {
            network,
            mastodon_limit: None,
        }
    }
}

/// A post's length against its limit, both in the network's own unit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Measure {
    /// Length in the network's unit (weighted characters on X, graphemes elsewhere).
    pub length: usize,
    /// The most the network takes, in the same unit.
    pub limit: usize,
    /// Limit less length; negative when too long.
    pub remaining: i64,
    /// Whether the network would take the post: not empty, not too long.
    pub is_valid: bool,
}

/// Measures `text` by the rules of a network.
pub fn measure(text: &str, rules: Rules) -> Measure {
    let length = text.chars().count();
    let limit = match rules.network {
        Network::X => 280,
        Network::Bluesky => 300,
        Network::Mastodon => rules.mastodon_limit.unwrap_or(500) as usize,
        Network::Threads => 500,
        Network::LinkedIn => 3000,
    };
    let remaining =
        i64::try_from(limit).unwrap_or(i64::MAX) - i64::try_from(length).unwrap_or(i64::MAX);
    Measure {
        length,
        limit,
        remaining,
        is_valid: remaining >= 0 && !text.trim().is_empty(),
    }
}
