//! The networks and how each counts a post.

use super::{about, bluesky, mastodon, x};

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

impl Network {
    /// Every network, in the order they are offered.
    pub const ALL: [Self; 5] = [
        Self::X,
        Self::Bluesky,
        Self::Mastodon,
        Self::Threads,
        Self::LinkedIn,
    ];

    /// The longest post, in the network's unit; a Mastodon instance may set its own.
    pub const fn limit(self) -> usize {
        match self {
            Self::X => x::LIMIT,
            Self::Bluesky => bluesky::LIMIT,
            Self::Mastodon => mastodon::LIMIT,
            Self::Threads => about::THREADS_LIMIT,
            Self::LinkedIn => about::LINKEDIN_LIMIT,
        }
    }

    /// Whether a count is only close, because the network doesn't publish how it counts: say
    /// "about".
    pub const fn is_approximate(self) -> bool {
        matches!(self, Self::Threads | Self::LinkedIn)
    }
}

/// A network with what an instance or a post may set differently.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rules {
    /// The network.
    pub network: Network,
    /// The limit of a Mastodon instance, in graphemes, where it isn't 500 (`max_characters` of
    /// its `/api/v2/instance`).
    pub mastodon_limit: Option<u32>,
    /// What a content warning takes of a Mastodon post's limit, in graphemes; see
    /// [`with_content_warning`](Self::with_content_warning).
    pub content_warning: u32,
}

impl Rules {
    /// The rules with a limit other than the network's own; only Mastodon lets an instance set it.
    #[must_use]
    pub const fn with_mastodon_limit(mut self, limit: u32) -> Self {
        self.mastodon_limit = Some(limit);
        self
    }

    /// The rules for a post behind a content warning, which counts towards a Mastodon post's
    /// length; other networks have none and don't change.
    #[must_use]
    pub fn with_content_warning(mut self, warning: &str) -> Self {
        self.content_warning = u32::try_from(mastodon::graphemes(warning)).unwrap_or(u32::MAX);
        self
    }

    /// The longest post by these rules, in the network's unit.
    pub fn limit(self) -> usize {
        match (self.network, self.mastodon_limit) {
            (Network::Mastodon, Some(limit)) => usize::try_from(limit).unwrap_or(usize::MAX),
            (network, _) => network.limit(),
        }
    }

    /// What is taken of the limit before the text.
    pub(super) fn taken(self) -> usize {
        match self.network {
            Network::Mastodon => usize::try_from(self.content_warning).unwrap_or(usize::MAX),
            _ => 0,
        }
    }
}

impl From<Network> for Rules {
    fn from(network: Network) -> Self {
        Self {
            network,
            mastodon_limit: None,
            content_warning: 0,
        }
    }
}

/// A post's length against its limit, both in the network's own unit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Measure {
    /// Length in the network's unit (weighted characters on X, graphemes elsewhere), on Mastodon
    /// with the content warning.
    pub length: usize,
    /// The most the network takes, in the same unit.
    pub limit: usize,
    /// Limit less length; negative when too long.
    pub remaining: i64,
    /// Whether the network would take the post: not blank, not too long, and on X without the
    /// three characters it refuses.
    pub is_valid: bool,
    /// Length in bytes of UTF-8.
    pub bytes: usize,
    /// The most bytes the network takes, where it counts them too: 3,000 on Bluesky.
    pub byte_limit: Option<usize>,
    /// Whether length and limit are only close: say "about".
    pub is_approximate: bool,
}

/// Measures `text` by the rules of a network.
pub fn measure(text: &str, rules: Rules) -> Measure {
    let length = rules.taken().saturating_add(length_of(text, rules.network));
    let limit = rules.limit();
    let byte_limit = (rules.network == Network::Bluesky).then_some(bluesky::BYTE_LIMIT);
    let fits = length <= limit && byte_limit.is_none_or(|most| text.len() <= most);
    let is_refused = rules.network == Network::X && x::is_refused(text);
    Measure {
        length,
        limit,
        remaining: signed(limit) - signed(length),
        is_valid: fits && !is_refused && !text.trim().is_empty(),
        bytes: text.len(),
        byte_limit,
        is_approximate: rules.network.is_approximate(),
    }
}

fn signed(n: usize) -> i64 {
    i64::try_from(n).unwrap_or(i64::MAX)
}

fn length_of(text: &str, network: Network) -> usize {
    match network {
        Network::X => x::weighted_length(text, x::XConfig::V3),
        Network::Mastodon => mastodon::length(text),
        Network::Bluesky | Network::Threads | Network::LinkedIn => mastodon::graphemes(text),
    }
}

/// Where the part of `text` starts that is over the limit, in bytes; none if all of it fits.
///
/// A link, an emoji or a grapheme that fits only in part is over as a whole.
pub fn over_limit_start(text: &str, rules: Rules) -> Option<usize> {
    overflow(text, rules, 0, 0)
}

/// Like [`over_limit_start`], with some units and bytes of the limit kept free.
pub(super) fn overflow(text: &str, rules: Rules, units: usize, bytes: usize) -> Option<usize> {
    let limit = rules
        .limit()
        .saturating_sub(rules.taken().saturating_add(units));
    match rules.network {
        Network::X => x::overflow(text, limit),
        Network::Mastodon => mastodon::overflow(text, limit),
        Network::Bluesky => bluesky::overflow(text, limit, bluesky::BYTE_LIMIT - bytes),
        Network::Threads | Network::LinkedIn => mastodon::grapheme_overflow(text, limit),
    }
}
