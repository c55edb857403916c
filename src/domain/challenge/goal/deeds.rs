//! Goals of things done other than writing.

use super::reposts::is_harmful;
use super::{Gap, Tally, View};
use crate::domain::sandbox::{Action, Author, Measure, Request};
use crate::domain::{CastId, PostId, SceneId};

/// Something that can be done several times.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Doing {
    /// Opens a post.
    Open,
    /// Likes a post.
    Like,
    /// Saves a post.
    Save,
    /// Passes a post on as it is.
    Repost,
    /// Follows somebody.
    Follow,
    /// Reads by a list.
    ReadList,
    /// Reads the posts under a hashtag.
    ReadTag,
    /// Writes a post, an answer or a quote.
    Write,
    /// Writes a private message.
    SendMessage,
}

pub fn opened(view: View<'_>, posts: &[PostId]) -> Tally {
    let opened = posts.iter().filter(|id| is_opened(view, id));
    Tally::new(
        opened.count(),
        u32::try_from(posts.len()).unwrap_or(u32::MAX),
    )
}

pub fn unopened(view: View<'_>, posts: &[PostId]) -> Vec<Gap> {
    let unopened = posts.iter().filter(|id| !is_opened(view, id));
    unopened.cloned().map(Gap::Unopened).collect()
}

/// Opening again changes nothing, so what was opened before `since` counts too.
fn is_opened(view: View<'_>, id: &PostId) -> bool {
    view.world.opened.contains(id)
}

pub fn saved(view: View<'_>, posts: u32) -> Tally {
    Tally::new(good_saves(view).count(), posts)
}

fn good_saves(view: View<'_>) -> impl Iterator<Item = &PostId> {
    let saved = view.world.saved.iter();
    saved.filter(move |id| {
        let post = view.world.post(id);
        post.is_some_and(|post| !is_harmful(view.world, post))
    })
}

pub fn saved_gaps(view: View<'_>, posts: u32, opened: u32) -> Vec<Gap> {
    let saves = saved(view, posts);
    if !saves.is_full() {
        let mut all = view.world.saved.iter();
        let harmful = all.rfind(|id| {
            let post = view.world.post(id);
            post.is_some_and(|post| is_harmful(view.world, post))
        });
        let gap = harmful.map(|id| Gap::SavedHarmful(id.clone()));
        return vec![gap.unwrap_or(Gap::Saves(saves))];
    }
    let read = good_saves(view).filter(|id| is_opened(view, id)).count();
    let read = Tally::new(read, opened);
    if read.is_full() {
        Vec::new()
    } else {
        vec![Gap::SavedUnopened(read)]
    }
}

pub fn has_read_messages(view: View<'_>, who: &CastId) -> bool {
    !view.world.messages_with(who).is_empty() && view.world.unread_from(who) == 0
}

pub fn request_gaps(view: View<'_>, who: &CastId, accepts: bool) -> Vec<Gap> {
    match view.world.requests.get(who) {
        None => vec![Gap::NotAskedYet(who.clone())],
        Some(Request::Waiting) => vec![Gap::RequestWaiting(who.clone(), accepts)],
        Some(answer) if (*answer == Request::Accepted) == accepts => Vec::new(),
        Some(_) => vec![Gap::RequestOtherwise(who.clone(), accepts)],
    }
}

/// How many of these were done in this order, other things between them.
fn measures_done(view: View<'_>, wanted: &[Measure]) -> usize {
    let mut wanted = wanted.iter().peekable();
    let mut count = 0;
    for measure in measures(view) {
        if wanted.next_if_eq(&&measure).is_some() {
            count += 1;
        }
    }
    count
}

fn measures(view: View<'_>) -> impl Iterator<Item = Measure> + '_ {
    let done = view.world.done.iter();
    done.filter(move |timed| timed.at >= view.since)
        .filter_map(|timed| match timed.action {
            Action::Secure(measure) => Some(measure),
            _ => None,
        })
}

pub fn secured(view: View<'_>, wanted: &[Measure]) -> Tally {
    let all = u32::try_from(wanted.len()).unwrap_or(u32::MAX);
    Tally::new(measures_done(view, wanted), all)
}

pub fn secured_gaps(view: View<'_>, wanted: &[Measure]) -> Vec<Gap> {
    let count = measures_done(view, wanted);
    let Some(next) = wanted.get(count) else {
        return Vec::new();
    };
    // What was done last although it comes later must be done again afterwards.
    let last = measures(view).last();
    let later = wanted.iter().skip(count + 1).find(|it| Some(**it) == last);
    match later {
        Some(early) => vec![Gap::MeasureTooEarly(*early, *next)],
        None => vec![Gap::NextMeasure(*next)],
    }
}

/// Corrected is what was changed, or answered by its author, and is still there.
pub fn correction_gaps(view: View<'_>, id: &PostId) -> Vec<Gap> {
    let world = view.world;
    if world.deleted_post(id).is_some() {
        return vec![Gap::DeletedNotCorrected(id.clone())];
    }
    let is_edited = world.post(id).is_some_and(|post| post.former.is_some());
    let is_answered = world.written.iter().any(|post| {
        post.by == Author::You && post.reply_to.as_ref() == Some(id) && post.at >= view.since
    });
    if is_edited || is_answered {
        Vec::new()
    } else {
        vec![Gap::Uncorrected(id.clone())]
    }
}

pub fn stay_gaps(view: View<'_>, scene: &SceneId, minutes: u32) -> Vec<Gap> {
    let Some(begun) = view.world.scenes.get(scene) else {
        return vec![Gap::NotBegun(scene.clone())];
    };
    let stayed = view.world.now().saturating_sub(*begun);
    let stayed = Tally::new(usize::try_from(stayed).unwrap_or_default(), minutes);
    if stayed.is_full() {
        Vec::new()
    } else {
        vec![Gap::StayLonger(scene.clone(), stayed)]
    }
}

/// Each thing counts once, however often it was done.
pub fn did(view: View<'_>, what: Doing, times: u32) -> Tally {
    let done = view.world.done.iter();
    let mut found: Vec<&Action> = Vec::new();
    for timed in done.filter(|timed| timed.at >= view.since) {
        if doing(&timed.action) == Some(what) && !found.contains(&&timed.action) {
            found.push(&timed.action);
        }
    }
    Tally::new(found.len(), times)
}

fn doing(action: &Action) -> Option<Doing> {
    Some(match action {
        Action::Open(_) => Doing::Open,
        Action::Like(_) => Doing::Like,
        Action::Save(_) => Doing::Save,
        Action::Repost(_) => Doing::Repost,
        Action::Follow(_) => Doing::Follow,
        Action::ReadList(_) => Doing::ReadList,
        Action::ReadTag(_) => Doing::ReadTag,
        Action::Publish(_)
        | Action::PublishPicture(..)
        | Action::Reply(..)
        | Action::Quote(..)
        | Action::Write(_) => Doing::Write,
        Action::SendMessage(..) => Doing::SendMessage,
        _ => return None,
    })
}

/// How many of these were done in this order, other things between them.
pub fn done_in_order(view: View<'_>, wanted: &[Action]) -> usize {
    let mut wanted = wanted.iter().peekable();
    let mut count = 0;
    for timed in view.world.done.iter().filter(|it| it.at >= view.since) {
        if wanted
            .next_if(|wanted| wanted.is_like(&timed.action))
            .is_some()
        {
            count += 1;
        }
    }
    count
}

pub fn in_order(view: View<'_>, wanted: &[Action]) -> Tally {
    let all = u32::try_from(wanted.len()).unwrap_or(u32::MAX);
    Tally::new(done_in_order(view, wanted), all)
}
