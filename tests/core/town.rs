//! A small town to practise in, built piece by piece so that each test shows what it stands on.

use std::sync::Arc;

use fledge::domain::sandbox::{
    Action, Author, Character, Event, Kind, Message, MessageKind, Minutes, Playthrough, Post,
    Reaction, Response, Risk, Scenario, Scene, Trigger,
};
use fledge::domain::{CastId, ListId, PostId};

/// A scenario in the making.
pub struct Town(Scenario);

impl Town {
    /// Nobody and nothing.
    pub fn empty() -> Self {
        Self(Scenario::default())
    }

    /// One person of each kind, named after it, and a handful of posts, one of them still to come.
    pub fn small() -> Self {
        Self::empty()
            .person("ada", Kind::Colleague)
            .person("ben", Kind::Expert)
            .person("council", Kind::Organisation)
            .person("dot", Kind::Public)
            .person("eve", Kind::Journalist)
            .person("bot", Kind::Bot)
            .person("mimic", Kind::Impostor)
            .post(
                "hello",
                "ada",
                -60,
                "Good morning from the ward #NursingLife",
            )
            .post(
                "study",
                "ben",
                -50,
                "What changed our rota, in three charts",
            )
            .post("bins", "council", -40, "Bins on Monday instead of Friday")
            .post("offer", "bot", -30, "Ten thousand followers by tonight")
            .post("fake", "mimic", -20, "Send your password to the council")
            .post("rumour", "dot", -10, "The bridge is closed for ever")
            .risky(Risk::Wrong)
            .post("later", "ada", 30, "Back from lunch")
    }

    pub fn person(mut self, id: &str, kind: Kind) -> Self {
        self.0.cast.push(Character {
            id: id.into(),
            handle: format!("{}_town", id.replace('-', "_")),
            name: id.to_uppercase(),
            role: "Neighbour".to_owned(),
            org: String::new(),
            bio: "Lives here".to_owned(),
            kind,
            why_follow: "Knows the town".to_owned(),
            follows: Vec::new(),
        });
        self
    }

    pub fn post(mut self, id: &str, by: &str, at: Minutes, text: &str) -> Self {
        let by = Author::Cast(by.into());
        self.0.posts.push(Post::new(id.into(), by, at, text));
        self
    }

    pub fn reply(self, id: &str, by: &str, at: Minutes, to: &str) -> Self {
        let mut town = self.post(id, by, at, "And so say I");
        town.last_post().reply_to = Some(to.into());
        town
    }

    /// Plants a problem in the last post.
    pub fn risky(mut self, risk: Risk) -> Self {
        self.last_post().risks.push(risk);
        self
    }

    /// Says whose work the last post passes on.
    pub fn made_by(mut self, who: &str) -> Self {
        self.last_post().credit_to = Some(who.into());
        self
    }

    /// The post added last, to change in other ways.
    pub fn last_post(&mut self) -> &mut Post {
        self.0.posts.last_mut().expect("a post was added before")
    }

    /// A reaction that comes `after` minutes, every time.
    pub fn reaction(
        mut self,
        id: &str,
        by: &str,
        when: Trigger,
        after: Minutes,
        what: Response,
    ) -> Self {
        self.0.reactions.push(Reaction {
            id: id.into(),
            when,
            after,
            spread: 0,
            by: by.into(),
            what,
            is_once: false,
            outlasts_deletion: false,
            harm: 0,
        });
        self
    }

    /// Makes the last reaction happen at most once.
    pub fn once(mut self) -> Self {
        self.last_reaction().is_once = true;
        self
    }

    /// Lets the last reaction come although the post was deleted.
    pub fn in_any_case(mut self) -> Self {
        self.last_reaction().outlasts_deletion = true;
        self
    }

    /// Says how bad the last reaction is.
    pub fn harm(mut self, harm: u8) -> Self {
        self.last_reaction().harm = harm;
        self
    }

    /// A scene that begins when it is told to.
    pub fn scene(mut self, scene: Scene) -> Self {
        self.0.scenes.push(scene);
        self
    }

    /// Says whom somebody follows.
    pub fn follows(mut self, who: &str, whom: &[&str]) -> Self {
        let found = self.0.cast.iter_mut().find(|one| one.id.as_str() == who);
        found.expect("somebody was added before").follows =
            whom.iter().map(|id| CastId::from(*id)).collect();
        self
    }

    /// Lets the last reaction come so much later, at most.
    pub fn spread(mut self, spread: Minutes) -> Self {
        self.last_reaction().spread = spread;
        self
    }

    fn last_reaction(&mut self) -> &mut Reaction {
        let last = self.0.reactions.last_mut();
        last.expect("a reaction was added before")
    }

    pub fn build(self) -> Arc<Scenario> {
        Arc::new(self.0)
    }

    /// A fresh sandbox in this town.
    pub fn play(self) -> Playthrough {
        Playthrough::new(self.build(), 7)
    }

    /// A sandbox in which these actions were done, a minute apart, and none was refused.
    pub fn after(self, actions: impl IntoIterator<Item = Action>) -> Playthrough {
        let mut play = self.play();
        for action in actions {
            go_on(&mut play, action);
        }
        play
    }
}

/// Does an action a minute later, which must not be refused.
pub fn go_on(play: &mut Playthrough, action: Action) -> Vec<Event> {
    let shown = format!("{action:?}");
    let events = play.act(play.world().now() + 1, action);
    assert_eq!(Playthrough::refusal(&events), None, "{shown}");
    events
}

/// A reply with one wording.
pub fn says(text: &str) -> Response {
    Response::Reply(vec![text.to_owned()])
}

pub fn follow(who: &str) -> Action {
    Action::Follow(who.into())
}

pub fn make_list(name: &str) -> Action {
    Action::CreateList {
        name: name.to_owned(),
        is_private: false,
    }
}

pub fn add(list: &str, who: &str) -> Action {
    Action::AddToList(list.into(), who.into())
}

pub fn publish(text: &str) -> Action {
    Action::Publish(text.to_owned())
}

pub fn reply(to: &str, text: &str) -> Action {
    Action::Reply(to.into(), text.to_owned())
}

pub fn quote(of: &str, text: &str) -> Action {
    Action::Quote(of.into(), text.to_owned())
}

pub fn person(id: &str) -> CastId {
    id.into()
}

pub fn post(id: &str) -> PostId {
    id.into()
}

pub fn list(id: &str) -> ListId {
    id.into()
}

/// A scene of this id in which nothing happens yet.
pub fn scene(id: &str) -> Scene {
    Scene {
        id: id.into(),
        title: id.to_uppercase(),
        at: None,
        minutes: 0,
        tag: None,
        hat: None,
        posts: Vec::new(),
        messages: Vec::new(),
        requests: Vec::new(),
    }
}

/// A message to the learner.
pub fn message(id: &str, by: &str, at: Minutes, text: &str) -> Message {
    Message {
        id: id.into(),
        with: by.into(),
        from: Author::Cast(by.into()),
        at,
        text: text.to_owned(),
        link: None,
        kind: MessageKind::Plain,
        invites_to: None,
    }
}

pub fn begin(scene: &str) -> Action {
    Action::Begin(scene.into())
}
