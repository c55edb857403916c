//! A day as it plays: in forty seconds by itself, step by step, or all of it at once.

use std::time::Duration;

use leptos::leptos_dom::helpers::{TimeoutHandle, set_timeout_with_handle};
use leptos::prelude::*;

use super::moments::moment;
use super::player::{Pace, Player};
use super::ways::{Subject, Ways};
use crate::browser::page;
use crate::domain::sandbox::NextDay;
use crate::i18n::next_day as words;
use crate::ui::components::live;

/// The id of the list of moments: the focus goes there when all of it is shown to be read.
const LIST: &str = "day-list";

/// The id of the buttons above it.
const BAR: &str = "day-bar";

/// The id of the lower edge of what is told.
const EDGE: &str = "day-edge";

/// The id of the button that pauses and goes on.
pub const TOGGLE: &str = "day-toggle";

/// The id of the heading at the end: the focus goes there when somebody goes to the end.
pub const END: &str = "day-end";

/// The day, told.
#[component]
pub fn Play(
    /// The day.
    day: StoredValue<NextDay>,
    /// What it came of.
    subject: Subject,
) -> impl IntoView {
    let (all, worst) = day.with_value(|day| (day.moments.len(), day.worst));
    let is_still = page::wants_stillness();
    let start = Player::new(all, worst);
    let player = RwSignal::new(if is_still || all == 0 {
        start.as_list()
    } else {
        start
    });
    let shown = Memo::new(move |_| player.with(|player| player.shown));
    play(player, day.with_value(NextDay::waits));
    follow(player);
    // What somebody asked for all at once is not read out all at once.
    let is_told = move || player.with(|player| player.pace != Pace::List);
    view! {
        <p class="quiet">{subject.intro()}</p>
        <section class="day" aria-label=words::THE_DAY class:is-playing=move || {
            player.with(|player| player.is_playing())
        }>
            <Bar day player is_still />
            <div
                role="log"
                id=LIST
                tabindex="-1"
                aria-label=words::THE_DAY
                aria-live=move || if is_told() { "polite" } else { "off" }
            >
                <ol class="moments">
                    <For
                        each=move || 0..shown.get()
                        key=|at| *at
                        children=move |at| day.with_value(|day| moment(day, at))
                    />
                </ol>
            </div>
            <Spoken day player />
            <Ways day player subject />
            <div id=EDGE></div>
        </section>
    }
}

/// Shows one moment after the other, as long as it plays.
fn play(player: RwSignal<Player>, waits: Vec<Duration>) {
    let waiting = StoredValue::new(None::<TimeoutHandle>);
    let stop = move || {
        if let Some(Some(handle)) = waiting.try_get_value() {
            handle.clear();
        }
    };
    Effect::new(move || {
        let now = player.get();
        stop();
        let wait = waits.get(now.shown).filter(|_| now.is_playing());
        if let Some(wait) = wait {
            let on = move || player.update(|player| *player = player.on());
            // Without a timer there is still the button.
            waiting.set_value(set_timeout_with_handle(on, *wait).ok());
        }
    });
    on_cleanup(stop);
}

/// Keeps what is told last in sight, and the focus on something that is there.
fn follow(player: RwSignal<Player>) {
    Effect::new(move |before: Option<Player>| {
        let now = player.get();
        let is_further = before.is_some_and(|before| before.shown < now.shown);
        if is_further && now.pace != Pace::List {
            let ends_by_itself = now.is_over() && page::has_focus_within(BAR);
            request_animation_frame(move || {
                if ends_by_itself {
                    page::focus(END);
                }
                page::reveal(EDGE);
            });
        }
        now
    });
}

/// The clock of the day, its numbers, and the buttons.
#[component]
fn Bar(day: StoredValue<NextDay>, player: RwSignal<Player>, is_still: bool) -> impl IntoView {
    let has_moments = day.with_value(|day| !day.moments.is_empty());
    let clock = move || {
        let shown = player.with(|player| player.shown);
        let time = day.with_value(|day| {
            let last = shown.checked_sub(1).and_then(|last| day.moments.get(last));
            day.time_after(last.map_or(0, |last| last.after)).0
        });
        words::clock(time)
    };
    let tally = move || {
        let shown = player.with(|player| player.shown);
        words::tally(&day.with_value(|day| day.outcome(shown)))
    };
    has_moments.then(|| {
        view! {
            <div class="day-bar" id=BAR>
                <p class="day-sum">
                    <b class="day-clock">{clock}</b>
                    <span class="visually-hidden">{words::SO_FAR} ": "</span>
                    <span>{tally}</span>
                </p>
                {(!is_still).then(|| view! { <Buttons player /> })}
            </div>
        }
    })
}

#[component]
fn Buttons(player: RwSignal<Player>) -> impl IntoView {
    // Short for the eye, so that all of them fit in one row of a phone; the name says it in full.
    let button = move |(label, name): (&'static str, &'static str),
                       change: fn(Player) -> Player,
                       goes_to: &'static str| {
        let press = move |_| {
            player.update(|player| *player = change(*player));
            let is_over = player.with_untracked(|player| player.is_over());
            if is_over && !goes_to.is_empty() {
                request_animation_frame(move || page::focus(goes_to));
            }
        };
        view! {
            <button class="button second small" type="button" aria-label=name on:click=press>
                {label}
            </button>
        }
        .into_any()
    };
    let toggle = move || {
        player.with(|player| match player.pace {
            Pace::List => words::PLAY,
            _ if player.is_over() => words::PLAY_AGAIN,
            Pace::Playing => words::PAUSE,
            Pace::Waiting | Pace::Stopped => words::GO_ON,
        })
    };
    let is_over = Memo::new(move |_| player.with(|player| player.is_over()));
    let others = live(move || {
        (!is_over.get()).then(|| {
            vec![
                button((words::NEXT, words::NEXT), Player::step, END),
                button((words::SKIP, words::SKIP_TO_END), Player::skip, END),
                button((words::AS_LIST, words::READ_AS_LIST), Player::as_list, LIST),
            ]
        })
    });
    view! {
        <div class="day-buttons">
            <button
                class="button second small"
                type="button"
                id=TOGGLE
                on:click=move |_| player.update(|player| *player = player.toggle())
            >
                {toggle}
            </button>
            {others}
        </div>
    }
}

/// What is told of the telling itself: that it has stopped, or is over.
#[component]
fn Spoken(day: StoredValue<NextDay>, player: RwSignal<Player>) -> impl IntoView {
    let sentence = Memo::new(move |_| {
        let player = player.get();
        match player.pace {
            Pace::Stopped => words::STOPPED.to_owned(),
            Pace::List => String::new(),
            _ if player.is_over() => {
                let harm = day.with_value(|day| words::harm_in_all(&day.whole_outcome()));
                format!("{} {harm}", words::OVER)
            }
            Pace::Playing | Pace::Waiting => String::new(),
        }
    });
    view! {
        <p class="visually-hidden" role="status">
            {sentence}
        </p>
    }
}
