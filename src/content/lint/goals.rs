//! Goals: that what they speak of is there.

use super::Linter;
use crate::domain::challenge::{Goal, Whom, Writing};

impl Linter<'_> {
    pub(super) fn goal(&mut self, place: &str, goal: &Goal) {
        match goal {
            Goal::All(goals) | Goal::Either(goals) => {
                for goal in goals {
                    self.goal(place, goal);
                }
            }
            Goal::Since(scene, goal) => {
                self.scene(place, scene);
                self.goal(place, goal);
            }
            Goal::FollowsOf { of, .. } => {
                for who in of {
                    self.person(place, who);
                }
            }
            Goal::Opened(posts) => {
                for post in posts {
                    self.post(place, post);
                }
            }
            Goal::Wrote(writing) | Goal::WroteNone(writing) => self.writing(place, writing),
            Goal::MessagesOpened(who)
            | Goal::RequestAnswered { who, .. }
            | Goal::Muted(who)
            | Goal::Blocked(who)
            | Goal::Reported(who) => self.person(place, who),
            Goal::LinkUnopened(message) => self.message(place, message),
            Goal::Corrected(post) => self.own_post(place, post),
            Goal::Stayed { scene, .. } => self.scene(place, scene),
            _ => {}
        }
    }

    fn writing(&mut self, place: &str, writing: &Writing) {
        match &writing.to {
            Some(Whom::Cast(who)) => self.person(place, who),
            Some(Whom::Post(post)) => self.own_post(place, post),
            Some(Whom::You) | None => {}
        }
        if let Some(scene) = &writing.scene {
            self.scene(place, scene);
        }
        for slug in writing.categories.iter().chain(&writing.without) {
            self.category(place, slug);
        }
        for word in &writing.says {
            self.filled(place, "says", word);
        }
    }
}
