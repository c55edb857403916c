//! What a step asks for: a question to the state of the sandbox, never to the clicks.

mod deeds;
mod follows;
mod gap;
mod lists;
mod posts;
mod reposts;
mod writing;

use std::cmp::Reverse;

use crate::domain::coach::Hat;
use crate::domain::sandbox::{Action, Kind, Measure, Minutes, Risk, World};
use crate::domain::{CastId, MessageId, PostId, SceneId};

pub use deeds::Doing;
pub use gap::{Gap, Lack, Tally};
pub use writing::{Texts, Whom, Writing};

/// A state of the sandbox that a step asks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Goal {
    /// All of these.
    All(Vec<Goal>),
    /// One of these at least.
    Either(Vec<Goal>),
    /// This, counting only what was done since a scene began.
    Since(SceneId, Box<Goal>),
    /// The learner has said as whom they speak.
    HatChosen,
    /// The learner wears one of these hats.
    HatIs(Vec<Hat>),
    /// The learner has written their name.
    NameWritten,
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
    /// The learner follows at least so many of these.
    FollowsOf {
        /// People.
        people: u32,
        /// To choose from.
        of: Vec<CastId>,
    },
    /// The learner follows at least so many good accounts that somebody they follow follows.
    FollowsVia {
        /// People.
        people: u32,
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
    /// One list that only the learner sees, or that everybody sees, has at least so many people.
    ListOf {
        /// People.
        people: u32,
        /// Whether only the learner sees it.
        is_private: bool,
    },
    /// The learner has opened all these posts.
    Opened(Vec<PostId>),
    /// The learner has saved so many harmless posts, and opened so many of these.
    Saved {
        /// Posts saved.
        posts: u32,
        /// Posts of these that were opened.
        opened: u32,
    },
    /// The learner passed on so many harmless posts of others, each opened before, and no other.
    RepostedRead {
        /// Posts.
        posts: u32,
    },
    /// The learner passed on nothing with one of these problems.
    RepostedNone(Vec<Risk>),
    /// The learner passed on so many harmless posts, opened before, with own words that name whose
    /// work it is.
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
    /// The learner wrote something like this.
    Wrote(Box<Writing>),
    /// Nothing like this of the learner's is to be seen.
    WroteNone(Box<Writing>),
    /// The learner has read somebody's messages.
    MessagesOpened(CastId),
    /// The learner has left the link in a message alone.
    LinkUnopened(MessageId),
    /// The learner has answered somebody's wish to follow.
    RequestAnswered {
        /// Who asked.
        who: CastId,
        /// With yes or no.
        accepts: bool,
    },
    /// The learner has hidden somebody's posts.
    Muted(CastId),
    /// The learner keeps somebody out.
    Blocked(CastId),
    /// The learner has reported somebody.
    Reported(CastId),
    /// The learner has secured the account by these, in this order.
    Secured(Vec<Measure>),
    /// The learner has corrected a post of theirs and left it for all to see.
    Corrected(PostId),
    /// The learner has stayed in a scene so long.
    Stayed {
        /// The scene.
        scene: SceneId,
        /// Minutes.
        minutes: u32,
    },
    /// The learner has done something so many times, each time to something else.
    Did {
        /// What.
        what: Doing,
        /// Times.
        times: u32,
    },
    /// The learner has done these, in this order; other things between them do no harm, and the
    /// words of what was written are free.
    DidInOrder(Vec<Action>),
}

/// The sandbox as a goal looks at it: what was done before `since` doesn't count.
#[derive(Clone, Copy)]
struct View<'a> {
    world: &'a World,
    since: Minutes,
}

impl Goal {
    /// Whether it asks for a text with a hashtag.
    pub fn asks_hashtag(&self) -> bool {
        match self {
            Self::All(goals) | Self::Either(goals) => goals.iter().any(Self::asks_hashtag),
            Self::Since(_, goal) => goal.asks_hashtag(),
            Self::Posted { has_hashtag, .. } => *has_hashtag,
            Self::Wrote(writing) => writing.has_hashtag || writing.tag.is_some(),
            _ => false,
        }
    }

    /// Whether the goal is reached.
    pub fn is_met(&self, world: &World) -> bool {
        self.gaps(world).is_empty()
    }

    /// How far the goal is reached, in parts that a progress bar can show.
    pub fn tally(&self, world: &World) -> Tally {
        self.tally_in(View::of(world))
    }

    /// What is missing, the first thing to do first; empty when the goal is reached.
    pub fn gaps(&self, world: &World) -> Vec<Gap> {
        self.gaps_in(View::of(world))
    }

    fn tally_in(&self, view: View<'_>) -> Tally {
        match self {
            Self::All(goals) => goals.iter().fold(Tally::default(), |sum, goal| {
                let part = goal.tally_in(view);
                Tally {
                    have: sum.have.saturating_add(part.have),
                    need: sum.need.saturating_add(part.need),
                }
            }),
            Self::Either(goals) => {
                nearest(goals, view).map_or(Tally::default(), |goal| goal.tally_in(view))
            }
            Self::Since(scene, goal) => goal.tally_in(view.since(scene).unwrap_or(view.empty())),
            Self::FollowsGood { people } => follows::good(view, *people),
            Self::FollowsOf { people, of } => follows::of(view, *people, of),
            Self::FollowsVia { people } => follows::via(view, *people),
            // Nothing to do for these: they only ever stand in the way.
            Self::FollowsNone { .. }
            | Self::RepostedNone(_)
            | Self::WroteNone(_)
            | Self::LinkUnopened(_) => Tally::default(),
            Self::ListFilled { people } => lists::fullest(view, *people),
            Self::ListOf { people, is_private } => lists::fullest_of(view, *people, *is_private),
            Self::Opened(posts) => deeds::opened(view, posts),
            Self::Saved { posts, .. } => deeds::saved(view, *posts),
            Self::RepostedRead { posts } => reposts::good(view, *posts),
            Self::QuotedWithCredit { posts } => reposts::credited(view, *posts),
            Self::Wrote(writing) => writing.tally(view),
            Self::Secured(measures) => deeds::secured(view, measures),
            Self::Did { what, times } => deeds::did(view, *what, *times),
            Self::DidInOrder(actions) => deeds::in_order(view, actions),
            _ => Tally::new(usize::from(self.gaps_in(view).is_empty()), 1),
        }
    }

    fn gaps_in(&self, view: View<'_>) -> Vec<Gap> {
        let world = view.world;
        let unless = |is_met: bool, gap: Gap| if is_met { Vec::new() } else { vec![gap] };
        let short = |tally: Tally, gap: fn(Tally) -> Gap| unless(tally.is_full(), gap(tally));
        match self {
            Self::All(goals) => goals.iter().flat_map(|goal| goal.gaps_in(view)).collect(),
            Self::Either(goals) => {
                nearest(goals, view).map_or_else(Vec::new, |goal| goal.gaps_in(view))
            }
            Self::Since(scene, goal) => match view.since(scene) {
                Some(view) => goal.gaps_in(view),
                None => vec![Gap::NotBegun(scene.clone())],
            },
            Self::HatChosen => unless(world.profile.hat.is_some(), Gap::Hat),
            Self::HatIs(hats) => match world.profile.hat {
                None => vec![Gap::Hat],
                Some(hat) => unless(hats.contains(&hat), Gap::OtherHat(hats.clone())),
            },
            Self::NameWritten => unless(!world.profile.name.is_empty(), Gap::Name),
            Self::BioWritten { words } => short(
                Tally::new(posts::word_count(&world.profile.bio), *words),
                Gap::Bio,
            ),
            Self::FollowsGood { people } => short(follows::good(view, *people), Gap::Follows),
            Self::FollowsNone { kinds } => follows::unwanted(view, kinds),
            Self::FollowsOf { people, of } => follows::missing(view, *people, of),
            Self::FollowsVia { people } => short(follows::via(view, *people), Gap::FollowsVia),
            Self::ListFilled { people } => lists::gaps(view, *people, false),
            Self::ListRead { people } => lists::gaps(view, *people, true),
            Self::ListOf { people, is_private } => {
                let tally = lists::fullest_of(view, *people, *is_private);
                unless(tally.is_full(), Gap::ListOf(*is_private, tally))
            }
            Self::Opened(posts) => deeds::unopened(view, posts),
            Self::Saved { posts, opened } => deeds::saved_gaps(view, *posts, *opened),
            Self::RepostedRead { posts } => reposts::gaps(view, *posts),
            Self::RepostedNone(risks) => reposts::risky(view, risks),
            Self::QuotedWithCredit { posts } => reposts::quote_gaps(view, *posts),
            Self::Posted { words, has_hashtag } => posts::gaps(view, *words, *has_hashtag),
            Self::Wrote(writing) => writing.gaps(view),
            Self::WroteNone(writing) => writing.still_there(view),
            _ => self.deed_gaps_in(view),
        }
    }

    fn deed_gaps_in(&self, view: View<'_>) -> Vec<Gap> {
        let world = view.world;
        let unless = |is_met: bool, gap: Gap| if is_met { Vec::new() } else { vec![gap] };
        match self {
            Self::MessagesOpened(who) => {
                let has_read = deeds::has_read_messages(view, who);
                unless(has_read, Gap::MessagesUnopened(who.clone()))
            }
            Self::LinkUnopened(id) => {
                let is_opened = world.opened_links.contains(id);
                unless(!is_opened, Gap::LinkOpened(id.clone()))
            }
            Self::RequestAnswered { who, accepts } => deeds::request_gaps(view, who, *accepts),
            Self::Muted(who) => unless(world.muted.contains(who), Gap::NotMuted(who.clone())),
            Self::Blocked(who) => unless(world.blocked.contains(who), Gap::NotBlocked(who.clone())),
            Self::Reported(who) => {
                unless(world.reported.contains(who), Gap::NotReported(who.clone()))
            }
            Self::Secured(measures) => deeds::secured_gaps(view, measures),
            Self::Corrected(post) => deeds::correction_gaps(view, post),
            Self::Stayed { scene, minutes } => deeds::stay_gaps(view, scene, *minutes),
            Self::Did { what, times } => {
                let tally = deeds::did(view, *what, *times);
                unless(tally.is_full(), Gap::Deeds(*what, tally))
            }
            Self::DidInOrder(actions) => {
                let done = deeds::done_in_order(view, actions);
                let next = actions.get(done).cloned();
                next.map(|next| vec![Gap::NextAction(Box::new(next))])
                    .unwrap_or_default()
            }
            _ => Vec::new(),
        }
    }
}

/// The one with the fewest gaps; of equals that of which most is done, the first of these.
fn nearest<'a>(goals: &'a [Goal], view: View<'_>) -> Option<&'a Goal> {
    goals.iter().min_by_key(|goal| {
        let have = goal.tally_in(view).have;
        (goal.gaps_in(view).len(), Reverse(have))
    })
}

impl<'a> View<'a> {
    fn of(world: &'a World) -> Self {
        Self {
            world,
            since: Minutes::MIN,
        }
    }

    /// The same world since a scene began; `None` if it hasn't.
    fn since(self, scene: &SceneId) -> Option<Self> {
        let since = *self.world.scenes.get(scene)?;
        Some(Self { since, ..self })
    }

    /// The same world with nothing done in it.
    fn empty(self) -> Self {
        Self {
            since: Minutes::MAX,
            ..self
        }
    }
}
