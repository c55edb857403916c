//! What stands around every page: notices above, the four places below.

use leptos::prelude::*;
use leptos::task::tick;

use super::components::{NavIcon, UpdateBanner, live};
use super::pages;
use super::{Place, Route};
use crate::browser::address::{self, Arrival};
use crate::browser::{self, page};
use crate::i18n::app as words;
use crate::state::Home;

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
pub fn Layout(
    /// Whether something stands in the way of keeping things, which only the open app can tell.
    has_trouble: bool,
) -> impl IntoView {
    let home = expect_context::<Home>();
    let here = Here(RwSignal::new(Route::parse(&address::hash())));
    let is_coming = RwSignal::new(false);
    provide_context(here);
    follow_address(here, home, is_coming);
    if pages::is_later(&here.0.get_untracked()) {
        pages::open(home);
    } else if has_trouble {
        let owner = Owner::current();
        browser::spawn(async move { open_app(home, owner).await });
    }
    view! {
        <a class="skip-link" href="#title" on:click=|event| {
            // A plain jump would be taken for a route.
            event.prevent_default();
            page::focus("title");
        }>
            {words::SKIP_TO_CONTENT}
        </a>
        <UpdateBanner />
        {live(move || pages::above(home))}
        <main class="page">{live(move || pages::page(here.get(), home))}</main>
        {live(move || pages::below(home))}
        {live(move || is_coming.get().then(coming))}
        <BottomBar here />
    }
}

/// Told while a press waits for the second file, which takes seconds on a slow line.
fn coming() -> AnyView {
    view! {
        <div class="telling">
            <p role="status">{words::COMING}</p>
        </div>
    }
    .into_any()
}

/// Fetches the app behind the home page and opens it, unless it is open.
async fn open_app(home: Home, owner: Option<Owner>) {
    if home.is_open().get_untracked() {
        return;
    }
    pages::fetch().await;
    if let Some(owner) = owner {
        owner.with(|| pages::open(home));
    }
}

/// Keeps the route in step with the address; a new page begins at its heading.
fn follow_address(here: Here, home: Home, is_coming: RwSignal<bool>) {
    let owner = Owner::current();
    address::on_link_pressed(move || home.leave());
    address::on_change(move |hash| {
        address::remember_scroll();
        let arrival = address::arrive();
        // Going back and forth is a fresh look. What leads on by itself keeps what it told.
        if arrival != Arrival::New {
            home.leave();
        }
        let owner = owner.clone();
        browser::spawn(async move {
            let route = Route::parse(&hash);
            if pages::is_later(&route) {
                is_coming.set(!home.is_open().get_untracked());
                open_app(home, owner).await;
                is_coming.set(false);
            }
            // Somebody may have gone on while the page was on its way.
            if hash == address::hash() {
                show(here, route, arrival).await;
            }
        });
    });
    Effect::new(move || {
        page::set_title(&words::page_title(&pages::title(&here.get(), home)));
    });
}

/// Shows a page from its top, or from where it was left; the focus begins at its heading.
async fn show(here: Here, route: Route, arrival: Arrival) {
    here.0.set(route);
    // The page is there a turn later. No frame is waited for: on a busy phone it comes so late that
    // somebody has begun to read or to type by then, and would lose their place.
    tick().await;
    page::focus("title");
    page::scroll_to(match arrival {
        Arrival::New => 0.0,
        Arrival::Again(down) => down,
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
        Route::Journal
        | Route::Documents
        | Route::Document(_)
        | Route::Confidence
        | Route::Cohorts
        | Route::NewCohort
        | Route::BringCohort
        | Route::Cohort(..)
        | Route::Open(_)
        | Route::Report(_)
        | Route::Review(_) => *place == Route::Me,
        Route::Practice(_) => matches!(place, Route::Practice(_)),
        Route::Write(_) => matches!(place, Route::Write(_)),
        other => other == place,
    }
}
