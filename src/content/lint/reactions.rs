//! Reactions: that what sets them off can be, and that they can happen.

use super::super::fault::Mend;
use super::Linter;
use crate::domain::sandbox::{Climb, Deed, MOST_HARM, Reaction, Response, Trigger};

impl Linter<'_> {
    pub(super) fn reactions(&mut self) {
        let reactions = &self.pack.scenario.reactions;
        self.ids("reactions", reactions.iter().map(|one| one.id.as_str()));
        for reaction in reactions {
            let place = format!("reactions/{}", reaction.id);
            self.person(&format!("{place}/by"), &reaction.by);
            for part in reaction.when.parts() {
                self.trigger(&format!("{place}/when"), part);
            }
            self.response(&format!("{place}/what"), reaction);
            if reaction.harm > MOST_HARM {
                self.fault(format!("{place}/harm"), Mend::FitHarm(reaction.harm));
            }
        }
    }

    fn trigger(&mut self, place: &str, trigger: &Trigger) {
        match trigger {
            Trigger::Mention(who)
            | Trigger::ReplyTo(who)
            | Trigger::QuoteOf(who)
            | Trigger::Thanked(who)
            | Trigger::Ignored(who) => self.person(place, who),
            Trigger::Answers(post) => self.post(place, post),
            Trigger::Category(slug) => self.category(place, slug),
            Trigger::Rule(rule) => self.rule(place, rule),
            Trigger::InScene(scene) => self.scene(place, scene),
            Trigger::Says(words) => {
                if words.is_empty() {
                    self.fault(place, Mend::AddSome);
                }
                for word in words {
                    self.filled(place, "says", word);
                }
            }
            Trigger::All(parts) | Trigger::Either(parts) if parts.is_empty() => {
                self.fault(place, Mend::AddSome);
            }
            Trigger::Deed(deed) => self.deed(place, deed),
            _ => {}
        }
    }

    fn deed(&mut self, place: &str, deed: &Deed) {
        match deed {
            Deed::Followed(who)
            | Deed::Messaged(who)
            | Deed::Accepted(who)
            | Deed::Declined(who)
            | Deed::Blocked(who)
            | Deed::Reported(who)
            | Deed::Unanswered(who, _) => self.person(place, who),
            Deed::LinkOpened(message) => self.message(place, message),
            Deed::Reposted(post) => self.post(place, post),
            Deed::PassedOn(_) | Deed::Deleted | Deed::Corrected | Deed::Secured(_) => {}
        }
    }

    fn response(&mut self, place: &str, reaction: &Reaction) {
        if let Some(texts) = reaction.what.texts() {
            if texts.is_empty() {
                self.fault(place, Mend::AddSome);
            }
            for text in texts {
                self.filled(place, "texts", text);
            }
        }
        let deeds = reaction.when.deeds();
        let is_on_screen = |deed: &&Deed| {
            deed.is_of_a_post()
                && (**deed != Deed::Deleted || matches!(reaction.what, Response::Screenshot(_)))
        };
        if reaction.what.needs_post() && !deeds.iter().all(is_on_screen) {
            self.fault(place, Mend::GivePost);
        }
        match &reaction.what {
            Response::Message(letter) => {
                if let Some(link) = &letter.link {
                    self.filled(place, "link/title", &link.title);
                    self.link(place, &link.url);
                }
                if let Some(scene) = &letter.invites_to {
                    self.scene(&format!("{place}/invites_to"), scene);
                }
            }
            Response::Counter(climb) => self.climb(place, climb),
            _ => {}
        }
    }

    fn climb(&mut self, place: &str, climb: &Climb) {
        if climb.points.is_empty() {
            self.fault(place, Mend::AddSome);
        }
        let rises = climb.points.is_sorted_by(|a, b| a.0 < b.0 && a.1 <= b.1);
        if !rises {
            self.fault(place, Mend::ClimbOnly);
        }
    }
}
