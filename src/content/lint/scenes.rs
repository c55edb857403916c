//! Posts and messages, those of scenes too, and that every scene can begin.

use super::super::circle::circles;
use super::super::fault::{Mend, YOU};
use super::Linter;
use crate::domain::challenge::Step;
use crate::domain::sandbox::{Action, Author, Message, Post, Response, Scene};
use crate::domain::{PostId, SceneId};

impl Linter<'_> {
    pub(super) fn posts(&mut self) {
        let pack = self.pack;
        let scenario = &pack.scenario;
        let staged = scenario.scenes.iter().flat_map(|scene| &scene.posts);
        let all = scenario.posts.iter().chain(staged);
        self.ids("posts", all.map(|post| post.id.as_str()));
        for post in &scenario.posts {
            let place = format!("posts/{}", post.id);
            if post.by == Author::You {
                // Only a scene can put words into the learner's mouth.
                self.exists(false, &format!("{place}/by"), YOU);
            }
            self.one_post(&place, post);
        }
        self.circles("reply_to", |post| post.reply_to.as_ref());
        self.circles("quote_of", |post| post.quote_of.as_ref());
    }

    /// Whoever follows such a thread up to its beginning would never arrive.
    fn circles(&mut self, field: &str, next: fn(&Post) -> Option<&PostId>) {
        let pack = self.pack;
        let staged = pack.scenario.scenes.iter().flat_map(|scene| &scene.posts);
        let posts: Vec<&Post> = pack.scenario.posts.iter().chain(staged).collect();
        for ids in circles(&posts, next) {
            let first = ids.first().map_or("", |id| id.as_str());
            let place = format!("posts/{first}/{field}");
            let ids = ids.iter().map(ToString::to_string).collect();
            self.fault(place, Mend::BreakCircle(ids));
        }
    }

    fn one_post(&mut self, place: &str, post: &Post) {
        self.filled(place, "text", &post.text);
        if let Author::Cast(by) = &post.by {
            self.person(&format!("{place}/by"), by);
        }
        if let Some(who) = &post.credit_to {
            self.person(&format!("{place}/credit_to"), who);
        }
        for id in [&post.reply_to, &post.quote_of].into_iter().flatten() {
            self.post(place, id);
        }
        if let Some(link) = &post.link {
            self.filled(place, "link/title", &link.title);
            self.link(place, &link.url);
        }
    }

    pub(super) fn scenes(&mut self) {
        let scenes = &self.pack.scenario.scenes;
        self.ids("scenes", scenes.iter().map(|scene| scene.id.as_str()));
        let messages = scenes.iter().flat_map(|scene| &scene.messages);
        self.ids("messages", messages.map(|it| it.id.as_str()));
        for scene in scenes {
            let place = format!("scenes/{}", scene.id);
            self.filled(&place, "title", &scene.title);
            for post in &scene.posts {
                self.one_post(&format!("{place}/posts/{}", post.id), post);
            }
            for message in &scene.messages {
                self.one_message(&format!("{place}/messages/{}", message.id), message);
            }
            for (who, _) in &scene.requests {
                self.person(&format!("{place}/requests"), who);
            }
            if !self.begins(scene) {
                self.fault(&place, Mend::BeginScene);
            }
        }
    }

    fn one_message(&mut self, place: &str, message: &Message) {
        self.filled(place, "text", &message.text);
        self.person(&format!("{place}/by"), &message.with);
        if let Some(link) = &message.link {
            self.filled(place, "link/title", &link.title);
            self.link(place, &link.url);
        }
        if let Some(scene) = &message.invites_to {
            self.scene(&format!("{place}/invites_to"), scene);
        }
    }

    fn begins(&self, scene: &Scene) -> bool {
        let is_it = |id: &Option<SceneId>| id.as_ref() == Some(&scene.id);
        let in_step = |step: &Step| {
            let begin = Action::Begin(scene.id.clone());
            is_it(&step.scene) || step.solution.contains(&begin)
        };
        let mut reactions = self.pack.scenario.reactions.iter();
        scene.at.is_some()
            || self.pack.steps.iter().any(in_step)
            || self.all_messages().any(|it| is_it(&it.invites_to))
            || reactions.any(|it| match &it.what {
                Response::Message(letter) => is_it(&letter.invites_to),
                _ => false,
            })
    }
}
