//! What stands around every page: notices above, the four places below.

use leptos::prelude::*;

use super::components::{NavIcon, Tellings, TroubleBanner, UpdateBanner, live};
use super::pages;
use super::{Place, Route};
use crate::browser::address::{self, Arrival};
use crate::browser::{self, page};
use crate::i18n::app as words;
use crate::state::App;

/// The present route; pages read it, links change it.
#[derive(Clone, Copy)]
pub struct Here(RwSignal<Route>);

impl Here {
    /// The route, followed as it changes.
    pub fn get(self) -> Route {
        self.0.get()
    }
}

/// The whole app.
#[component]
pub fn Layout() -> impl IntoView {
    let here = Here(RwSignal::new(Route::parse(&address::hash())));
    provide_context(here);
    follow_address(here);
    view! {
        <a class="skip-link" href="#title" on:click=|event| {
            // A plain jump would be taken for a route.
            event.prevent_default();
            page::focus("title");
        }>
            {words::SKIP_TO_CONTENT}
        </a>
        <UpdateBanner />
        <TroubleBanner />
        <main class="page">{live(move || pages::page(here.get()))}</main>
        <Tellings />
        <BottomBar here />
    }
}

/// Keeps the route in step with the address; a new page begins at its heading.
fn follow_address(here: Here) {
    let state = expect_context::<App>();
    address::on_link_pressed(move || state.hush());
    address::on_change(move |hash| {
        address::remember_scroll();
        let arrival = address::arrive();
        // Going back and forth is a fresh look. What leads on by itself keeps what it told.
        if arrival != Arrival::New {
            state.hush();
        }
        browser::spawn(async move {
            let route = Route::parse(&hash);
            if pages::fetch(&route).await {
                state.play_again();
            }
            // Somebody may have gone on while the page was on its way.
            if hash == address::hash() {
                show(here, route, arrival);
            }
        });
    });
    Effect::new(move || page::set_title(&words::page_title(&pages::title(&here.get()))));
}

fn show(here: Here, route: Route, arrival: Arrival) {
    here.0.set(route);
    request_animation_frame(move || {
        page::focus("title");
        page::scroll_to(match arrival {
            Arrival::New => 0.0,
            Arrival::Again(down) => down,
        });
    });
}

#[component]
fn BottomBar(here: Here) -> impl IntoView {
    let place = move |route: Route, icon: NavIcon, label: &'static str| {
        let href = route.to_string();
        let current = Memo::new(move |_| same_place(&here.get(), &route));
        view! {
            <a href=href aria-current=move || current.get().then_some("page")>
                {icon}
                {label}
            </a>
        }
    };
    view! {
        <nav class="bottom-bar" aria-label=words::MAIN_PLACES>
            {place(Route::Challenge, NavIcon::Challenge, words::CHALLENGE)}
            {place(Route::Practice(Place::Home), NavIcon::Practice, words::PRACTICE)}
            {place(Route::Write(None), NavIcon::Write, words::WRITE)}
            {place(Route::Me, NavIcon::Me, words::ME)}
        </nav>
    }
}

/// Whether a route belongs to one of the four places.
fn same_place(here: &Route, place: &Route) -> bool {
    match here {
        Route::Step(_) => *place == Route::Challenge,
        Route::Practice(_) => matches!(place, Route::Practice(_)),
        Route::Write(_) => matches!(place, Route::Write(_)),
        Route::Cohorts | Route::NewCohort | Route::BringCohort | Route::Cohort(..) => {
            *place == Route::Me
        }
        other => other == place,
    }
}
