//! What a learner might do so that a trigger holds.

use std::collections::BTreeMap;
use std::sync::{LazyLock, Mutex};

use fledge::domain::challenge::Pack;
use fledge::domain::coach::{Category, Draft, Finding, Hat, catalogue, review};
use fledge::domain::sandbox::{
    Action, Author, Deed, Event, Media, Playthrough, Post, Scene, Trigger,
};
use fledge::domain::text::Network;
use fledge::domain::{CastId, PostId};
use serde_json::Value;

const DRAFTS: &str = include_str!("../coach_eval/tune.jsonl");

/// A way to make a trigger hold, in the making.
#[derive(Default)]
pub struct Cause {
    /// What is done before.
    pub before: Vec<Action>,
    words: Vec<String>,
    reply_to: Option<PostId>,
    quote_of: Option<PostId>,
    message_to: Option<CastId>,
    /// The description of a picture.
    alt: Option<String>,
    deed: Option<Action>,
    /// How long nothing is done first.
    pub wait: i64,
    /// Whether a post is written and then left, answered or deleted.
    own: Option<Deed>,
}

/// A draft on which the coach speaks in a category, as far as somebody can write it in the sandbox.
#[derive(Clone)]
pub struct Risky {
    pub text: String,
    pub hat: Hat,
    /// The description of its picture, empty if none was written; `None` without a picture.
    pub alt: Option<String>,
}

impl Risky {
    /// How it is published.
    pub fn action(&self) -> Action {
        match &self.alt {
            Some(alt) => Action::PublishPicture(self.text.clone(), picture(alt)),
            None => Action::Publish(self.text.clone()),
        }
    }
}

fn picture(alt: &str) -> Media {
    Media {
        alt: (!alt.is_empty()).then(|| alt.to_owned()),
        thumbnail: String::new(),
    }
}

/// A draft on which the coach speaks in this category; `None` while the coach has no rule of it, or
/// none that can speak in the sandbox.
pub fn draft_of(category: Category) -> Option<Risky> {
    static FOUND: LazyLock<Mutex<BTreeMap<Category, Option<Risky>>>> =
        LazyLock::new(Mutex::default);
    let mut found = FOUND.lock().unwrap();
    let draft = found
        .entry(category)
        .or_insert_with(|| drafts_of(category).next());
    draft.clone()
}

/// Labelled drafts of this category, those without a picture first, on which the coach does speak.
pub fn drafts_of(category: Category) -> impl Iterator<Item = Risky> {
    let labelled = move |line: &Value| {
        let labels = line["labels"].as_array().unwrap();
        labels.iter().any(|it| it == category.slug()) && line["task"].is_null()
    };
    let mut drafts: Vec<Risky> = lines()
        .filter(labelled)
        .map(|line| of_line(&line))
        .collect();
    drafts.sort_by_key(|draft| draft.alt.is_some());
    drafts.into_iter().filter(move |risky| {
        let alt = risky.alt.as_deref();
        let found = review(&Draft {
            alt_texts: alt.as_slice(),
            ..Draft::new(&risky.text, risky.hat, Network::X)
        });
        let mut sure = found.iter().filter(|finding| !finding.is_guess());
        sure.any(|finding| finding.category == category)
    })
}

/// The drafts on which the coach does nothing but guess.
pub fn only_guessed() -> impl Iterator<Item = Risky> {
    let texts = lines().filter(|line| line["media"].is_null());
    texts.map(|line| of_line(&line)).filter(|draft| {
        let found = review(&Draft::new(&draft.text, draft.hat, Network::X));
        !found.is_empty() && found.iter().all(Finding::is_guess)
    })
}

fn lines() -> impl Iterator<Item = Value> {
    DRAFTS
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
}

fn of_line(line: &Value) -> Risky {
    let alt = |media: &Value| media["alt"].as_str().unwrap_or_default().to_owned();
    Risky {
        text: line["text"].as_str().unwrap().to_owned(),
        hat: match line["hat"].as_str() {
            Some("personal") => Hat::Personal,
            Some("organisation") => Hat::Organisation,
            _ => Hat::Professional,
        },
        alt: line["media"].get(0).map(alt),
    }
}

impl Cause {
    /// `None` if the coach has no rule for it yet.
    pub fn of(pack: &Pack, when: &Trigger) -> Option<Self> {
        let mut cause = Self::default();
        cause.add(pack, when).then_some(cause)
    }

    /// What is done at last, after `before`.
    pub fn actions(&self) -> Vec<Action> {
        let text = if self.words.is_empty() {
            "Hello from me".to_owned()
        } else {
            self.words.join(" ")
        };
        let own = || PostId::from("~post-1");
        let writes = match (&self.message_to, &self.reply_to, &self.quote_of) {
            (Some(who), ..) => Action::SendMessage(who.clone(), text),
            (_, Some(post), _) => Action::Reply(post.clone(), text),
            (_, _, Some(post)) => Action::Quote(post.clone(), text),
            _ => match &self.alt {
                Some(alt) => Action::PublishPicture(text, picture(alt)),
                None => Action::Publish(text),
            },
        };
        match (&self.deed, &self.own) {
            (Some(deed), _) => vec![deed.clone()],
            (None, Some(Deed::Deleted)) => vec![writes, Action::Delete(own())],
            (None, Some(_)) => {
                let text = self.words.join(" ") + " Corrected";
                vec![writes, Action::Edit(own(), text)]
            }
            (None, None) => vec![writes],
        }
    }

    fn say(&mut self, words: impl Into<String>) -> bool {
        self.words.push(words.into());
        true
    }

    fn begin_scene_of(&mut self, pack: &Pack, has: impl Fn(&Scene) -> bool) {
        let scene = pack
            .scenario
            .scenes
            .iter()
            .find(|scene| has(scene))
            .unwrap();
        self.before.push(Action::Begin(scene.id.clone()));
        self.wait = self.wait.max(30);
    }

    /// Begins the scene that a post is of, if it is of one.
    fn begin_scene_with(&mut self, pack: &Pack, post: &PostId) {
        if !pack.scenario.posts.iter().any(|one| &one.id == post) {
            self.begin_scene_of(pack, |it| it.posts.iter().any(|one| &one.id == post));
        }
    }

    fn add(&mut self, pack: &Pack, when: &Trigger) -> bool {
        let handle = |who: &CastId| pack.scenario.character(who).unwrap().handle.clone();
        match when {
            Trigger::Any | Trigger::FirstPost | Trigger::Not(_) => true,
            Trigger::Hashtag(None) => self.say("#AnyOldTag"),
            Trigger::Hashtag(Some(tag)) => self.say(format!("#{tag}")),
            Trigger::Mention(who) => self.say(format!("@{}", handle(who))),
            Trigger::Question => self.say("Is anybody there?"),
            Trigger::Thanks => self.say("Thank you"),
            Trigger::Says(words) => self.say(words[0].clone()),
            Trigger::ReplyTo(who) => {
                self.reply_to = Some(Self::post_of(pack, who));
                true
            }
            Trigger::Answers(post) => {
                self.reply_to = Some(post.clone());
                self.begin_scene_with(pack, post);
                true
            }
            Trigger::QuoteOf(who) => {
                self.quote_of = Some(Self::post_of(pack, who));
                true
            }
            Trigger::Credit => {
                let mut posts = pack.scenario.posts.iter();
                let post = posts.find(|post| post.at <= 0).unwrap();
                self.quote_of = Some(post.id.clone());
                self.say(format!("@{}", handle(post.maker().unwrap())))
            }
            Trigger::Category(slug) => {
                let Some(risky) = draft_of(Category::from_slug(slug).unwrap()) else {
                    return false;
                };
                self.before.push(Action::ChooseHat(risky.hat));
                self.alt = self.alt.take().or(risky.alt);
                self.say(risky.text)
            }
            Trigger::Rule(rule) => {
                let (_, category, _) = catalogue().find(|(id, ..)| id == rule).unwrap();
                self.add(pack, &Trigger::Category(category.slug().to_owned()))
            }
            Trigger::All(parts) => parts.iter().all(|part| self.add(pack, part)),
            Trigger::Either(parts) => self.add(pack, &parts[0]),
            Trigger::Deed(deed) => {
                self.add_deed(pack, deed);
                true
            }
            _ => {
                self.add_state(pack, when);
                true
            }
        }
    }

    /// What must be so before.
    fn add_state(&mut self, pack: &Pack, when: &Trigger) {
        match when {
            Trigger::Hat(hat) => self.before.push(Action::ChooseHat(*hat)),
            Trigger::TimeOfDay(from, _) => {
                let day = 24 * 60;
                let wait = (i64::from(*from) - i64::from(pack.scenario.clock)).rem_euclid(day);
                self.wait = self.wait.max(wait);
            }
            Trigger::Thanked(who) => {
                let post = Self::post_of(pack, who);
                self.before.push(Action::Reply(post, "Thank you".into()));
            }
            Trigger::Ignored(who) => {
                let from_scene =
                    |it: &Scene| it.messages.iter().any(|message| &message.with == who);
                if pack.scenario.scenes.iter().any(from_scene) {
                    self.begin_scene_of(pack, from_scene);
                } else {
                    self.before
                        .push(Action::Publish("Hello, is anybody there? Thank you".into()));
                }
                self.wait += 24 * 60;
            }
            Trigger::SinceJoining(minutes) => self.wait = self.wait.max(*minutes),
            Trigger::SinceLastPost(minutes) => {
                self.before.push(Action::Publish("Hello".into()));
                self.wait = self.wait.max(*minutes);
            }
            Trigger::InScene(scene) => self.before.push(Action::Begin(scene.clone())),
            other => panic!("no cause for {other:?}"),
        }
    }

    fn add_deed(&mut self, pack: &Pack, deed: &Deed) {
        match deed {
            Deed::Followed(who) => self.deed = Some(Action::Follow(who.clone())),
            Deed::Messaged(who) => self.message_to = Some(who.clone()),
            Deed::Accepted(who) | Deed::Declined(who) => {
                self.begin_scene_of(pack, |it| it.requests.iter().any(|(by, _)| by == who));
                self.deed = Some(match deed {
                    Deed::Accepted(_) => Action::AcceptRequest(who.clone()),
                    _ => Action::DeclineRequest(who.clone()),
                });
            }
            Deed::Blocked(who) => self.deed = Some(Action::Block(who.clone())),
            Deed::Reported(who) => self.deed = Some(Action::Report(who.clone())),
            Deed::LinkOpened(id) => {
                self.begin_scene_of(pack, |it| it.messages.iter().any(|one| &one.id == id));
                self.deed = Some(Action::OpenLink(id.clone()));
            }
            Deed::Reposted(post) => {
                self.begin_scene_with(pack, post);
                self.deed = Some(Action::Repost(post.clone()));
            }
            Deed::PassedOn(risk) => {
                let mut posts = pack.scenario.posts.iter();
                let has = |post: &&Post| post.at <= 0 && post.risks.contains(risk);
                self.deed = Some(Action::Repost(posts.find(has).unwrap().id.clone()));
            }
            Deed::Deleted | Deed::Corrected => self.own = Some(deed.clone()),
            Deed::Secured(measure) => self.deed = Some(Action::Secure(*measure)),
            Deed::Unanswered(who, minutes) => {
                self.begin_scene_of(pack, |it| it.messages.iter().any(|one| &one.with == who));
                self.deed = Some(Action::Wait(u32::try_from(*minutes).unwrap()));
            }
        }
    }

    fn post_of(pack: &Pack, who: &CastId) -> PostId {
        let by = Author::Cast(who.clone());
        let mut posts = pack.scenario.posts.iter();
        let found = posts.find(|post| post.by == by && post.at <= 0);
        found.map(|post| post.id.clone()).unwrap()
    }

    /// Does it all, and says when the last thing was done.
    pub fn play(&self, play: &mut Playthrough) -> (Vec<Event>, i64) {
        for action in &self.before {
            play.act(1, action.clone());
        }
        let mut events = Vec::new();
        for (at, action) in (2 + self.wait..).zip(self.actions()) {
            events.extend(play.act(at, action));
        }
        (events, play.world().now())
    }
}

#[test]
fn a_cause_can_be_made_of_parts() {
    let pack = super::fixtures::core();
    let when = Trigger::All(vec![
        Trigger::Hashtag(Some("Tea".into())),
        Trigger::Hat(Hat::Personal),
        Trigger::TimeOfDay(10 * 60, 11 * 60),
    ]);
    let cause = Cause::of(pack, &when).unwrap();
    assert_eq!(cause.actions(), [Action::Publish("#Tea".into())]);
    assert_eq!(cause.wait, 60);
}
