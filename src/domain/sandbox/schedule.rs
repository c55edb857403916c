//! What is on its way, and how it happens when its minute has come.

use super::cause::Cause;
use super::marks::Written;
use super::{
    Deed, Event, Message, Minutes, Notice, NoticeKind, Post, Reaction, Request, Scenario, World,
};
use crate::domain::{CastId, PostId, ReactionId, SceneId};

/// Something on its way.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Scheduled {
    pub(super) due: Minutes,
    pub(super) what: Due,
}

/// What will happen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Due {
    /// A reaction to what the learner did.
    Reaction {
        reaction: ReactionId,
        to: Subject,
        /// Only if the learner has not written to them since.
        unless_answered: Option<(CastId, Minutes)>,
    },
    /// A scene begins by itself.
    Scene(SceneId),
    /// A scene's message of this number comes.
    Message(SceneId, usize),
    /// A scene's request of this number comes.
    Request(SceneId, usize),
}

/// What a reaction is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Subject {
    Post(PostId),
    /// Anything else, by a name that makes ids different.
    Other(String),
}

impl Subject {
    pub(super) fn key(&self) -> &str {
        match self {
            Self::Post(id) => id.as_str(),
            Self::Other(name) => name,
        }
    }
}

impl Scheduled {
    /// The scenes that begin by themselves.
    pub(super) fn scenes_of(scenario: &Scenario) -> Vec<Self> {
        let scenes = scenario.scenes.iter();
        let mut all: Vec<Self> = scenes
            .filter_map(|scene| {
                Some(Self {
                    due: scene.at?,
                    what: Due::Scene(scene.id.clone()),
                })
            })
            .collect();
        all.sort_by_key(|one| one.due);
        all
    }
}

impl World {
    /// Puts on their way all reactions that `cause` sets off.
    pub(super) fn schedule_reactions(&mut self, cause: &Cause<'_>, to: &Subject) {
        let scenario = self.scenario_handle();
        for reaction in &scenario.reactions {
            if self.may_fire(reaction) && self.sets_off(cause, &reaction.when) {
                let at = self.now;
                self.schedule_reaction(reaction, at, to.clone(), None);
            }
        }
    }

    fn may_fire(&self, reaction: &Reaction) -> bool {
        !(reaction.is_once && self.fired.contains(&reaction.id))
    }

    fn schedule_reaction(
        &mut self,
        reaction: &Reaction,
        at: Minutes,
        to: Subject,
        unless_answered: Option<(CastId, Minutes)>,
    ) {
        let roll = roll(self.seed, &[reaction.id.as_str(), to.key()]);
        let extra = roll % (reaction.spread.unsigned_abs() + 1);
        let due = at
            .saturating_add(reaction.after.max(0))
            .saturating_add_unsigned(extra);
        self.fired.insert(reaction.id.clone());
        let reaction = reaction.id.clone();
        self.put_on_its_way(
            due,
            Due::Reaction {
                reaction,
                to,
                unless_answered,
            },
        );
    }

    /// Behind its equals: what is due at the same minute comes in the order of the pack.
    fn put_on_its_way(&mut self, due: Minutes, what: Due) {
        let place = self.pending.partition_point(|other| other.due <= due);
        self.pending.insert(place, Scheduled { due, what });
    }

    /// Calls off what is on its way to a post: nobody answers a post that was deleted in the
    /// meantime. What happens only once may then still happen to another post.
    pub(super) fn call_off_reactions(&mut self, to: &PostId) {
        let scenario = self.scenario_handle();
        let fired = &mut self.fired;
        self.pending.retain(|scheduled| match &scheduled.what {
            Due::Reaction {
                reaction,
                to: Subject::Post(post),
                ..
            } if post == to => {
                let found = scenario.reaction(reaction);
                let stays = found.is_some_and(|it| it.outlasts_deletion);
                if !stays {
                    fired.remove(reaction);
                }
                stays
            }
            _ => true,
        });
        let now = self.now;
        for counter in &mut self.counters {
            if &counter.post == to {
                counter.until.get_or_insert(now);
            }
        }
    }

    /// When the next thing is due, if anything is on its way.
    pub(super) fn next_due(&self) -> Option<Minutes> {
        self.pending.first().map(|it| it.due)
    }

    /// Lets everything happen that is due by `until`, one after the other: what happens may put
    /// more on its way.
    pub(super) fn release_reactions(&mut self, until: Minutes) -> Vec<Event> {
        let mut events = Vec::new();
        while self.next_due().is_some_and(|due| due <= until) {
            let scheduled = self.pending.remove(0);
            events.extend(self.happen(scheduled));
        }
        events
    }

    fn happen(&mut self, scheduled: Scheduled) -> Option<Event> {
        let scenario = self.scenario_handle();
        let due = scheduled.due;
        match scheduled.what {
            Due::Scene(id) => self.begin(&id, due),
            Due::Message(id, number) => {
                let message = scenario.scene(&id)?.messages.get(number)?;
                self.take_message(Message {
                    at: due,
                    ..message.clone()
                })
            }
            Due::Request(id, number) => {
                let (who, _) = scenario.scene(&id)?.requests.get(number)?;
                self.take_request(who, due)
            }
            Due::Reaction {
                reaction,
                to,
                unless_answered,
            } => {
                let reaction = scenario.reaction(&reaction)?;
                let is_answered = unless_answered.is_some_and(|(who, since)| {
                    let wrote = self.memory.wrote_to.get(&who);
                    wrote.is_some_and(|&wrote| wrote >= since)
                });
                if is_answered || self.blocked.contains(&reaction.by) {
                    return None;
                }
                self.react(reaction, &to, due)
            }
        }
    }

    /// Lets a scene begin, once.
    pub(super) fn begin(&mut self, id: &SceneId, at: Minutes) -> Option<Event> {
        let scenario = self.scenario_handle();
        let scene = scenario.scene(id)?;
        if self.scenes.contains_key(id) {
            return None;
        }
        self.scenes.insert(id.clone(), at);
        if scene.hat.is_some() {
            self.profile.hat = scene.hat;
        }
        self.staged.extend(scene.posts.iter().map(|post| Post {
            at: at.saturating_add(post.at),
            ..post.clone()
        }));
        for (number, message) in scene.messages.iter().enumerate() {
            let due = at.saturating_add(message.at.max(0));
            self.put_on_its_way(due, Due::Message(id.clone(), number));
        }
        for (number, (_, after)) in scene.requests.iter().enumerate() {
            let due = at.saturating_add((*after).max(0));
            self.put_on_its_way(due, Due::Request(id.clone(), number));
        }
        Some(Event::SceneBegan(id.clone()))
    }

    pub(super) fn take_message(&mut self, message: Message) -> Option<Event> {
        let is_there = self.messages.iter().any(|one| one.id == message.id);
        if is_there || self.blocked.contains(&message.with) {
            return None;
        }
        let (id, by, at) = (message.id.clone(), message.with.clone(), message.at);
        self.messages.push(message);
        self.hear_from(&by, at);
        self.notice(at, by, NoticeKind::Message(id.clone()));
        Some(Event::MessageCame(id))
    }

    pub(super) fn take_request(&mut self, who: &CastId, at: Minutes) -> Option<Event> {
        let is_new = !self.followers.contains(who)
            && !self.blocked.contains(who)
            && !self.requests.contains_key(who);
        is_new.then(|| {
            self.requests.insert(who.clone(), Request::Waiting);
            self.notice(at, who.clone(), NoticeKind::FollowRequest);
            Event::FollowRequested(who.clone())
        })
    }

    pub(super) fn notice(&mut self, at: Minutes, by: CastId, kind: NoticeKind) {
        self.notices.push(Notice { at, by, kind });
    }

    /// Remembers that somebody wrote to the learner, and who will mind if no answer comes.
    pub(super) fn hear_from(&mut self, who: &CastId, at: Minutes) {
        self.memory.heard_from.insert(who.clone(), at);
        let scenario = self.scenario_handle();
        for reaction in &scenario.reactions {
            // At most once each, or two who wait for each other would never end.
            if self.fired.contains(&reaction.id) {
                continue;
            }
            let waits = reaction
                .when
                .deeds()
                .into_iter()
                .find_map(|deed| match deed {
                    Deed::Unanswered(by, minutes) if by == who => Some(*minutes),
                    _ => None,
                });
            let Some(minutes) = waits else { continue };
            let deed = Deed::Unanswered(who.clone(), minutes);
            let cause = Cause::new(Some(deed), None, Written::default());
            if self.sets_off(&cause, &reaction.when) {
                let since = Some((who.clone(), at));
                let to = Subject::Other(format!("~{who}"));
                let from = at.saturating_add(minutes);
                self.schedule_reaction(reaction, from, to, since);
            }
        }
    }

    /// Puts on their way the reactions to a deed.
    pub(super) fn react_to_deed(
        &mut self,
        deed: Deed,
        post: Option<&Post>,
        written: Written<'_>,
        to: &Subject,
    ) {
        self.schedule_reactions(&Cause::new(Some(deed), post, written), to);
    }
}

/// A number that depends on nothing but its arguments: FNV-1a (64 bits, the constants of
/// draft-eastlake-fnv), which is plenty to vary minutes and wordings.
pub(super) fn roll(seed: u64, parts: &[&str]) -> u64 {
    let mut hash = 0xcbf2_9ce4_8422_2325_u64 ^ seed;
    for byte in parts.iter().flat_map(|part| part.bytes().chain([0xff])) {
        hash = (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
    }
    // The low bits of FNV-1a are weak; fold the high ones in.
    hash ^ (hash >> 32)
}
