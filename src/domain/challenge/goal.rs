//! What a step asks for: a question to the state of the sandbox, never to the clicks.

use crate::domain::sandbox::{Author, Kind, Post, World};
use crate::domain::text::{EntityKind, Network, entities, reads_as_words};
use crate::domain::{CastId, ListId, PostId};

/// A state of the sandbox that a step asks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Goal {
    /// All of these.
    All(Vec<Goal>),
    /// The learner has said as whom they speak.
    HatChosen,
    /// The profile text has at least so many words.
    BioWritten {
        /// Words.
        words: u32,
    },
    /// The learner follows at least so many accounts that are neither noise nor pretence.
    FollowsGood {
        /// People.
        people: u32,
    },
    /// The learner follows no account of these kinds.
    FollowsNone {
        /// Kinds to keep away from.
        kinds: Vec<Kind>,
    },
    /// One list has at least so many people.
    ListFilled {
        /// People.
        people: u32,
    },
    /// The learner has read by a list while it had at least so many people.
    ListRead {
        /// People.
        people: u32,
    },
    /// The learner passed on so many harmless posts of others, each opened before, and no other.
    RepostedRead {
        /// Posts.
        posts: u32,
    },
    /// The learner passed on so many harmless posts with own words that name whose work it is.
    QuotedWithCredit {
        /// Posts.
        posts: u32,
    },
    /// The learner wrote a post of at least so many words.
    Posted {
        /// Words, hashtags and handles not counted.
        words: u32,
        /// Whether it must have a hashtag that a screen reader can say.
        has_hashtag: bool,
    },
}

/// How far a goal is reached.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// Parts done.
    pub have: u32,
    /// Parts asked for.
    pub need: u32,
}

/// One thing still missing, with what is in the way.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Gap {
    /// No hat chosen.
    Hat,
    /// The profile text has too few words.
    Bio(Tally),
    /// Too few good accounts followed.
    Follows(Tally),
    /// Follows an account that the step wants kept away from.
    FollowsUnwanted(CastId, Kind),
    /// There is no list.
    NoList,
    /// The fullest list has too few people.
    ListTooShort(ListId, Tally),
    /// A full list was not yet read by.
    ListUnread(ListId),
    /// Too few posts passed on.
    Reposts(Tally),
    /// Passed on before it was opened.
    RepostedUnread(PostId),
    /// Passed on although it does harm.
    RepostedHarmful(PostId),
    /// Too few posts passed on with own words.
    Quotes(Tally),
    /// Passed on with own words that don't name whose work it is.
    QuotedWithoutCredit(PostId, CastId),
    /// Nothing posted.
    NoPost,
    /// The best post so far has too few words.
    PostTooShort(PostId, Tally),
    /// The best post so far has no hashtag.
    PostWithoutHashtag(PostId),
    /// The best post so far has a hashtag of several words without capitals.
    HashtagUnclear(PostId, String),
}

impl Tally {
    fn new(have: usize, need: u32) -> Self {
        let have = u32::try_from(have).unwrap_or(u32::MAX).min(need);
        Self { have, need }
    }

    /// Whether nothing is missing.
    pub fn is_full(self) -> bool {
        self.have >= self.need
    }
}

impl Goal {
    /// Whether it asks for a post with a hashtag.
    pub fn asks_hashtag(&self) -> bool {
        match self {
            Self::All(goals) => goals.iter().any(Self::asks_hashtag),
            Self::Posted { has_hashtag, .. } => *has_hashtag,
            _ => false,
        }
    }

    /// Whether the goal is reached.
    pub fn is_met(&self, world: &World) -> bool {
        self.gaps(world).is_empty()
    }

    /// How far the goal is reached, in parts that a progress bar can show.
    pub fn tally(&self, world: &World) -> Tally {
        let one = |is_done: bool| Tally::new(usize::from(is_done), 1);
        match self {
            Self::All(goals) => goals.iter().fold(Tally::default(), |sum, goal| {
                let part = goal.tally(world);
                Tally {
                    have: sum.have.saturating_add(part.have),
                    need: sum.need.saturating_add(part.need),
                }
            }),
            Self::FollowsGood { people } => Tally::new(good_follows(world), *people),
            // Nothing to do for it: it only ever stands in the way.
            Self::FollowsNone { .. } => Tally::default(),
            Self::ListFilled { people } => Tally::new(fullest_list(world), *people),
            Self::RepostedRead { posts } => Tally::new(good_reposts(world), *posts),
            Self::QuotedWithCredit { posts } => Tally::new(credited_quotes(world), *posts),
            Self::HatChosen
            | Self::BioWritten { .. }
            | Self::ListRead { .. }
            | Self::Posted { .. } => one(self.is_met(world)),
        }
    }

    /// What is missing, the first thing to do first; empty when the goal is reached.
    pub fn gaps(&self, world: &World) -> Vec<Gap> {
        match self {
            Self::All(goals) => goals.iter().flat_map(|goal| goal.gaps(world)).collect(),
            Self::HatChosen if world.profile.hat.is_none() => vec![Gap::Hat],
            Self::HatChosen => Vec::new(),
            Self::BioWritten { words } => short(word_count(&world.profile.bio), *words, Gap::Bio),
            Self::FollowsGood { people } => short(good_follows(world), *people, Gap::Follows),
            Self::FollowsNone { kinds } => unwanted_follows(world, kinds),
            Self::ListFilled { people } => list_gaps(world, *people, false),
            Self::ListRead { people } => list_gaps(world, *people, true),
            Self::RepostedRead { posts } => repost_gaps(world, *posts),
            Self::QuotedWithCredit { posts } => quote_gaps(world, *posts),
            Self::Posted { words, has_hashtag } => post_gaps(world, *words, *has_hashtag),
        }
    }
}

fn short(have: usize, need: u32, gap: impl Fn(Tally) -> Gap) -> Vec<Gap> {
    let tally = Tally::new(have, need);
    if tally.is_full() {
        Vec::new()
    } else {
        vec![gap(tally)]
    }
}

fn good_follows(world: &World) -> usize {
    let followed = world.following.iter();
    followed
        .filter_map(|who| world.scenario().character(who))
        .filter(|character| character.kind.is_trustworthy())
        .count()
}

fn unwanted_follows(world: &World, kinds: &[Kind]) -> Vec<Gap> {
    let followed = world.following.iter();
    followed
        .filter_map(|who| world.scenario().character(who))
        .filter(|character| kinds.contains(&character.kind))
        .map(|character| Gap::FollowsUnwanted(character.id.clone(), character.kind))
        .collect()
}

fn fullest_list(world: &World) -> usize {
    let sizes = world.lists.iter().map(|list| list.people.len());
    sizes.max().unwrap_or(0)
}

fn list_gaps(world: &World, people: u32, must_be_read: bool) -> Vec<Gap> {
    let need = usize::try_from(people).unwrap_or(usize::MAX);
    let Some(best) = world
        .lists
        .iter()
        .max_by_key(|list| (list.read_with, list.people.len()))
    else {
        return vec![Gap::NoList];
    };
    let fullest = world.lists.iter().max_by_key(|list| list.people.len());
    let fullest = fullest.unwrap_or(best);
    if must_be_read && best.read_with >= need {
        return Vec::new();
    }
    if fullest.people.len() < need {
        let tally = Tally::new(fullest.people.len(), people);
        return vec![Gap::ListTooShort(fullest.id.clone(), tally)];
    }
    if must_be_read {
        return vec![Gap::ListUnread(fullest.id.clone())];
    }
    Vec::new()
}

/// Reposts of others' posts that did no harm, were opened first, and are still there to see.
fn good_reposts(world: &World) -> usize {
    world
        .reposts
        .iter()
        .filter(|repost| repost.opened_first)
        .filter_map(|repost| world.post(&repost.post))
        .filter(|post| post.by != Author::You && !is_harmful(world, post))
        .count()
}

fn is_harmful(world: &World, post: &Post) -> bool {
    let by_trustworthy = match &post.by {
        Author::You => true,
        Author::Cast(who) => world
            .scenario()
            .character(who)
            .is_some_and(|character| character.kind.is_trustworthy()),
    };
    post.is_harmful_to_repost() || !by_trustworthy
}

fn repost_gaps(world: &World, posts: u32) -> Vec<Gap> {
    let mut gaps = Vec::new();
    for repost in &world.reposts {
        let Some(post) = world.post(&repost.post) else {
            continue;
        };
        if is_harmful(world, post) {
            gaps.push(Gap::RepostedHarmful(repost.post.clone()));
        } else if !repost.opened_first {
            gaps.push(Gap::RepostedUnread(repost.post.clone()));
        }
    }
    gaps.extend(short(good_reposts(world), posts, Gap::Reposts));
    gaps
}

/// The quotes of others' posts, each with the quoted post and whose work that is.
fn quotes(world: &World) -> impl Iterator<Item = (&Post, &Post, &CastId)> {
    world.written.iter().filter_map(|quote| {
        let quoted = world.post(quote.quote_of.as_ref()?)?;
        let Author::Cast(author) = &quoted.by else {
            return None;
        };
        Some((quote, quoted, quoted.credit_to.as_ref().unwrap_or(author)))
    })
}

fn credited_quotes(world: &World) -> usize {
    quotes(world)
        .filter(|(quote, quoted, maker)| {
            !is_harmful(world, quoted) && world.mentions(&quote.text, maker)
        })
        .count()
}

fn quote_gaps(world: &World, posts: u32) -> Vec<Gap> {
    let missing = short(credited_quotes(world), posts, Gap::Quotes);
    if missing.is_empty() {
        return missing;
    }
    let latest = quotes(world).last();
    match latest {
        Some((_, quoted, _)) if is_harmful(world, quoted) => {
            vec![Gap::RepostedHarmful(quoted.id.clone())]
        }
        Some((quote, _, maker)) if !world.mentions(&quote.text, maker) => {
            vec![Gap::QuotedWithoutCredit(quote.id.clone(), maker.clone())]
        }
        _ => missing,
    }
}

fn post_gaps(world: &World, words: u32, has_hashtag: bool) -> Vec<Gap> {
    let own = world.written.iter().filter(|post| post.stands_alone());
    own.map(|post| gaps_of_post(post, words, has_hashtag))
        // The last of the best: what somebody wrote lately is what they have in mind.
        .rev()
        .min_by_key(Vec::len)
        .unwrap_or_else(|| vec![Gap::NoPost])
}

fn gaps_of_post(post: &Post, words: u32, has_hashtag: bool) -> Vec<Gap> {
    let id = &post.id;
    let mut gaps = short(word_count(&post.text), words, |tally| {
        Gap::PostTooShort(id.clone(), tally)
    });
    if has_hashtag {
        let found = entities(&post.text, Network::X);
        let mut tags = found
            .iter()
            .filter(|entity| entity.kind == EntityKind::Hashtag)
            .map(|entity| entity.of(&post.text))
            .peekable();
        if tags.peek().is_none() {
            gaps.push(Gap::PostWithoutHashtag(id.clone()));
        } else if let Some(tag) = tags.find(|tag| !reads_as_words(tag)) {
            gaps.push(Gap::HashtagUnclear(id.clone(), tag.to_owned()));
        }
    }
    gaps
}

/// Words of the author's own: runs of white space apart, hashtags and handles left out.
fn word_count(text: &str) -> usize {
    text.split_whitespace()
        .filter(|word| !word.starts_with(['#', '@', '\u{ff03}', '\u{ff20}']))
        .filter(|word| word.chars().any(char::is_alphanumeric))
        .count()
}
