//! A link in a private message: first where it leads, then the choice.

use leptos::prelude::*;

use crate::domain::MessageId;
use crate::domain::sandbox::{Action, Link};
use crate::i18n::messages as words;
use crate::state::App;
use crate::ui::components::live;
use crate::ui::{Place, Route};

/// A link, closed until somebody asks where it leads.
#[component]
pub fn MessageLink(id: MessageId, link: Link) -> impl IntoView {
    let state = expect_context::<App>();
    let is_asked = RwSignal::new(false);
    let message = StoredValue::new(id);
    let link = StoredValue::new(link);
    let is_opened = Memo::new(move |_| {
        let play = state.play();
        play.with(|play| message.with_value(|id| play.world().opened_links.contains(id)))
    });
    let part = move || {
        if is_opened.get() {
            opened().into_any()
        } else if is_asked.get() {
            let open = move |_| {
                state.act(Action::OpenLink(message.get_value()));
            };
            view! {
                {link.with_value(whereabouts)}
                <p>{words::PAUSE}</p>
                <p class="row">
                    <button class="button small" on:click=move |_| is_asked.set(false)>
                        {words::LEAVE_LINK}
                    </button>
                    <button class="button second small" on:click=open>
                        {words::OPEN_LINK}
                    </button>
                </p>
            }
            .into_any()
        } else {
            view! {
                <p>{words::LINK}</p>
                <button class="button second small" on:click=move |_| is_asked.set(true)>
                    {words::WHERE}
                </button>
            }
            .into_any()
        }
    };
    view! {
        <div class="message-link" aria-live="polite">
            {live(part)}
        </div>
    }
}

/// The address before what the page says of itself: the one can't lie.
fn whereabouts(link: &Link) -> AnyView {
    view! {
        <p>
            {words::LEADS_TO} " " <b class="message-address">{link.url.clone()}</b>
        </p>
        <p>{words::address_called(&link.title)}</p>
    }
    .into_any()
}

fn opened() -> impl IntoView {
    view! {
        <p>{words::LINK_OPENED}</p>
        <a class="button second small" href=Route::Practice(Place::Account).to_string()>
            {words::TO_ACCOUNT}
        </a>
    }
}
