//! What would come of a draft: the next day in the sandbox, played ahead and thrown away.

use super::{Action, Event, Minutes, Playthrough, Refusal, Response, Timed, World};
use crate::domain::{CastId, PostId};

/// How far ahead is played, in minutes.
pub const ONE_DAY: Minutes = 24 * 60;

/// The day after something was done, as it would be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NextDay {
    /// The post it is about, if the action wrote one.
    pub post: Option<PostId>,
    /// What comes of it, the first thing first.
    pub moments: Vec<Moment>,
    /// Which moment does the most harm, the first of equals; `None` if none does any.
    pub worst: Option<usize>,
    /// Why nothing was done, if it was refused.
    pub refusal: Option<Refusal>,
    /// The sandbox a day later, to look around in.
    pub world: World,
}

/// Something that happens in that day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Moment {
    /// How long after the action, in minutes.
    pub after: Minutes,
    /// What.
    pub what: Happening,
    /// How bad it is: 0 not at all, up to `MOST_HARM`.
    pub harm: u8,
}

/// What happens at a moment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Happening {
    /// Somebody does something.
    Event(Event),
    /// The reposts have climbed to this, and the bill with them.
    Climbed {
        /// Reposts.
        reposts: u32,
        /// The bill in pence; 0 where there is none.
        pence: u64,
    },
}

/// Two wordings of one post, and the day after each.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Futures {
    /// The day after the first wording.
    pub before: NextDay,
    /// The day after the second.
    pub after: NextDay,
}

impl Futures {
    /// Plays both from the same sandbox, which stays as it is.
    pub fn of(world: &World, before: &Action, after: &Action) -> Self {
        Self {
            before: NextDay::of(world, before),
            after: NextDay::of(world, after),
        }
    }
}

impl NextDay {
    /// Plays the day after `action`, were it done now. What would have happened anyway is left
    /// out. The sandbox itself stays as it is.
    pub fn of(world: &World, action: &Action) -> Self {
        let mut without = world.clone();
        let start = world.now();
        let end = start.saturating_add(ONE_DAY);
        let mut anyway = without.advance(end);

        let mut world = world.clone();
        let done = world.apply(&Timed {
            at: start,
            action: action.clone(),
        });
        let refusal = Playthrough::refusal(&done).cloned();
        let post = done.iter().find_map(|event| match event {
            Event::Published(post) => Some(post.clone()),
            _ => None,
        });
        let mut moments = Vec::new();
        // The first event is what the learner did, unless it was refused.
        let told = done.into_iter().filter(|event| !is_own(event));
        world.add_moments(told, 0, &mut anyway, &mut moments);
        while let Some(due) = world.next_due().filter(|due| *due <= end) {
            let events = world.advance(due);
            let after = due.saturating_sub(start).max(0);
            world.add_moments(events, after, &mut anyway, &mut moments);
        }
        world.advance(end);
        if let Some(post) = &post {
            world.add_climb(post, start, end, &mut moments);
        }
        moments.sort_by_key(|moment| moment.after);
        let worst = worst_of(&moments);
        Self {
            post,
            moments,
            worst,
            refusal,
            world,
        }
    }
}

/// The first moment of the most harm, if there is any.
fn worst_of(moments: &[Moment]) -> Option<usize> {
    let most = moments.iter().map(|moment| moment.harm).max()?;
    let is_worst = |moment: &Moment| moment.harm == most;
    moments.iter().position(is_worst).filter(|_| most > 0)
}

/// Whether the learner did it, rather than somebody else or the clock.
fn is_own(event: &Event) -> bool {
    !matches!(
        event,
        Event::Replied { .. }
            | Event::LikedYours(..)
            | Event::RepostedYours(..)
            | Event::FollowedYou(_)
            | Event::QuotedYours { .. }
            | Event::ScreenshotPosted { .. }
            | Event::MessageCame(_)
            | Event::FollowRequested(_)
            | Event::Climbing(_)
            | Event::SceneBegan(_)
    )
}

impl World {
    /// Adds the events that would not have happened anyway.
    fn add_moments(
        &self,
        events: impl IntoIterator<Item = Event>,
        after: Minutes,
        anyway: &mut Vec<Event>,
        moments: &mut Vec<Moment>,
    ) {
        for event in events {
            if let Some(place) = anyway.iter().position(|one| one == &event) {
                anyway.remove(place);
                continue;
            }
            moments.push(Moment {
                after,
                harm: self.harm_of(&event),
                what: Happening::Event(event),
            });
        }
    }

    /// How bad an event is, as its reaction says.
    fn harm_of(&self, event: &Event) -> u8 {
        let by = self.actor(event);
        let of_event = self.scenario().reactions.iter().filter(|reaction| {
            Some(&reaction.by) == by
                && match event {
                    // These carry the reaction in their id.
                    Event::Replied { reply: id, .. }
                    | Event::QuotedYours { quote: id, .. }
                    | Event::ScreenshotPosted { post: id, .. } => {
                        is_from(id.as_str(), reaction.id.as_str())
                    }
                    Event::MessageCame(id) => is_from(id.as_str(), reaction.id.as_str()),
                    Event::LikedYours(..) => matches!(reaction.what, Response::Like),
                    Event::RepostedYours(..) => matches!(reaction.what, Response::Repost),
                    Event::FollowedYou(_) => matches!(reaction.what, Response::Follow),
                    Event::FollowRequested(_) => {
                        matches!(reaction.what, Response::FollowRequest)
                    }
                    _ => false,
                }
                && self.fired.contains(&reaction.id)
        });
        of_event.map(|reaction| reaction.harm).max().unwrap_or(0)
    }

    /// Who did it.
    fn actor<'a>(&'a self, event: &'a Event) -> Option<&'a CastId> {
        match event {
            Event::Replied { by, .. }
            | Event::QuotedYours { by, .. }
            | Event::ScreenshotPosted { by, .. }
            | Event::LikedYours(by, _)
            | Event::RepostedYours(by, _)
            | Event::FollowedYou(by)
            | Event::FollowRequested(by) => Some(by),
            Event::MessageCame(id) => self.message(id).map(|message| &message.with),
            _ => None,
        }
    }

    /// Adds a moment for each point at which the reposts of a post were counted.
    fn add_climb(&self, post: &PostId, start: Minutes, end: Minutes, moments: &mut Vec<Moment>) {
        let Some(counter) = self.counter(post) else {
            return;
        };
        let reaction = self.scenario().reactions.iter().find(
            |reaction| matches!(&reaction.what, Response::Counter(climb) if climb == &counter.climb),
        );
        let harm = reaction.map_or(0, |reaction| reaction.harm);
        let seen = counter
            .climb
            .points
            .iter()
            .filter_map(|&(minutes, reposts)| {
                let at = counter.from.saturating_add(minutes);
                (at <= end).then_some((at, reposts))
            });
        let mut climbed: Vec<Moment> = seen
            .map(|(at, reposts)| Moment {
                after: at.saturating_sub(start),
                what: Happening::Climbed {
                    reposts,
                    pence: counter.pence_at(at),
                },
                harm: 0,
            })
            .collect();
        // The bill is worst when it has stopped growing, as far as the day goes.
        if let Some(last) = climbed.last_mut() {
            last.harm = harm;
        }
        moments.append(&mut climbed);
    }
}

/// Whether an id was made by a reaction: `~reaction~post-1`.
fn is_from(id: &str, reaction: &str) -> bool {
    let rest = id
        .strip_prefix('~')
        .and_then(|id| id.strip_prefix(reaction));
    rest.is_some_and(|rest| {
        rest.is_empty() || !rest.starts_with(|c: char| c.is_ascii_alphanumeric() || c == '-')
    })
}
