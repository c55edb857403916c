//! One moment of a day: when, how bad, what, and the words that came with it.

use leptos::prelude::*;

use crate::domain::sandbox::{Event, Happening, Moment, NextDay};
use crate::i18n::next_day as words;

/// The width of the longest bar, in units of its view box.
const LONGEST: u64 = 100;

/// All moments of a day.
pub fn moments(day: &NextDay) -> Vec<AnyView> {
    (0..day.moments.len()).map(|at| moment(day, at)).collect()
}

/// The moment of this number, if there is one.
pub fn moment(day: &NextDay, at: usize) -> AnyView {
    let Some(moment) = day.moments.get(at) else {
        return ().into_any();
    };
    let class = format!("moment harm-{}", moment.harm);
    let is_worst = day.worst == Some(at);
    view! {
        <li class=class class:is-worst=is_worst>
            <p class="moment-time">{time(day, moment)}</p>
            <div class="moment-body">
                {harm(moment, is_worst)} <p class="moment-what">{words::say(&moment.what, &day.world)}</p>
                {picture(day, moment)} {said(day, moment)} {bar(day, moment)}
            </div>
        </li>
    }
    .into_any()
}

fn time(day: &NextDay, moment: &Moment) -> Vec<AnyView> {
    let (time, is_next_day) = day.time_after(moment.after);
    let mut parts = vec![words::clock(time).into_any()];
    if is_next_day {
        parts.push(view! { " " <span>{words::NEXT_DAY}</span> }.into_any());
    }
    parts
}

/// How bad it is, by a shape and a word.
fn harm(moment: &Moment, is_worst: bool) -> Option<AnyView> {
    let (shape, word) = words::harm(moment.harm)?;
    let worst = if is_worst {
        format!(", {}.", words::WORST)
    } else {
        ".".to_owned()
    };
    Some(
        view! {
            <p class="moment-harm">
                <span aria-hidden="true">{shape} " "</span>
                {word}
                {worst}
            </p>
        }
        .into_any(),
    )
}

/// The words that somebody writes.
fn said(day: &NextDay, moment: &Moment) -> Option<AnyView> {
    let text = day.words_of(&moment.what)?.to_owned();
    let link = match &moment.what {
        Happening::Event(Event::MessageCame(id)) => day
            .world
            .message(id)
            .and_then(|message| message.link.clone()),
        _ => None,
    };
    let link = link.map(|link| {
        view! {
            <p class="post-card-link">
                <b>{link.title}</b>
                <span>{link.url}</span>
            </p>
        }
    });
    let is_private = matches!(moment.what, Happening::Event(Event::MessageCame(_)));
    Some(
        view! {
            <blockquote class="moment-said" class:is-private=is_private dir="auto">
                <p>{text}</p>
                {link}
            </blockquote>
        }
        .into_any(),
    )
}

/// The picture that somebody took of the learner's post.
fn picture(day: &NextDay, moment: &Moment) -> Option<AnyView> {
    let Happening::Event(Event::ScreenshotPosted { post, .. }) = &moment.what else {
        return None;
    };
    let shot = day.world.post(post)?.screenshot.clone()?;
    Some(
        view! {
            <figure class="moment-shot">
                <figcaption>{words::PICTURE_OF_YOURS}</figcaption>
                <blockquote dir="auto">{shot.text}</blockquote>
            </figure>
        }
        .into_any(),
    )
}

/// How far the reposts have climbed. The sentence above it has the numbers.
fn bar(day: &NextDay, moment: &Moment) -> Option<AnyView> {
    let Happening::Climbed { reposts, .. } = moment.what else {
        return None;
    };
    let share = (u64::from(reposts) * LONGEST).checked_div(day.most_reposts().into())?;
    // The first few would not be seen at all.
    let width = share.max(1).to_string();
    Some(
        view! {
            <svg class="moment-bar" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
                <rect width=width height="4" />
            </svg>
        }
        .into_any(),
    )
}
