//! Out of the app, each way only on the person's press.

use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::browser::share;
use crate::domain::text::{Network, compose_link, measure};
use crate::i18n::{app, networks, write as words};
use crate::state::{App, Coached};
use crate::storage::Draft;
use crate::ui::components::Instance;

/// Copy, the share sheet, or the network's own page with the text filled in.
#[component]
pub fn SendOn(draft: RwSignal<Draft>, coached: Coached) -> impl IntoView {
    let state = expect_context::<App>();
    let text = move || draft.with_untracked(|draft| draft.text.clone());
    let copy = move |_| spawn_local(async move { state.copy_text(&text()).await });
    let network = Memo::new(move |_| draft.with(|draft| draft.network));
    let link = move || {
        let instance = state.settings().with(|settings| settings.instance.clone());
        draft.with(|draft| compose_link(draft.network, &draft.text, Some(instance.as_str())))
    };
    let fits = Memo::new(move |_| {
        draft.with(|draft| measure(&draft.text, draft.network.into()).remaining >= 0)
    });
    let share_sheet = share::is_possible().then(|| {
        view! {
            <button
                class="button second"
                on:click=move |_| spawn_local(async move { share::share(&text()).await })
            >
                {words::SHARE}
            </button>
        }
    });
    let open = move || {
        if !fits.get() {
            return view! { <p class="quiet">{words::TOO_LONG_TO_OPEN}</p> }.into_any();
        }
        if coached.must_check() {
            return view! { <p class="quiet">{words::CHECK_TO_OPEN}</p> }.into_any();
        }
        let name = networks::name(network.get());
        let open = link().map(|link| {
            view! {
                <a class="button second" href=link target="_blank" rel="noopener noreferrer">
                    {words::open_in(name)}
                    " "
                    <span aria-hidden="true">"↗"</span>
                    <span class="visually-hidden">{app::NEW_TAB}</span>
                </a>
            }
        });
        open.into_any()
    };
    let instance = move || (network.get() == Network::Mastodon).then(|| view! { <Instance /> });
    view! {
        <section class="card">
            <h2>{words::SEND_ON}</h2>
            <p>{words::SEND_ON_TEXT}</p>
            <button class="button second" on:click=copy>
                {words::COPY}
            </button>
            {share_sheet}
            {instance}
            {open}
        </section>
    }
}
