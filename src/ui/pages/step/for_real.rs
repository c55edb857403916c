//! The card that leads to the network of the learner's choice, on their press only.

use leptos::prelude::*;

use crate::domain::challenge::Step;
use crate::domain::text::{Network, instance_host};
use crate::i18n::{app, networks, step as words, time};
use crate::state::App;
use crate::ui::components::{Choice, Instance};
use crate::ui::pages::step::LaterCard;

/// The networks a pack has instructions for.
const NETWORKS: [Network; 3] = [Network::X, Network::Bluesky, Network::Mastodon];

/// Do the step for real.
#[component]
pub fn ForRealCard(step: Step) -> impl IntoView {
    let state = expect_context::<App>();
    let id = StoredValue::new(step.id.clone());
    let step = StoredValue::new(step);
    let network = Memo::new(move |_| state.settings().with(|settings| settings.network));
    let for_real = Memo::new(move |_| {
        state
            .progress()
            .with(|it| it.record(&id.get_value()).for_real)
    });
    view! {
        <LaterCard number="2" title=words::FOR_REAL id=id.get_value()>
            <NetworkChoice />
            {move || match network.get() {
                Some(network) => view! { <Instructions step=step.get_value() network /> }.into_any(),
                None => view! { <p>{words::PRACTICE_ONLY_TEXT}</p> }.into_any(),
            }}
            <label class="check">
                <input type="checkbox" prop:checked=move || for_real.get().is_some()
                    on:change=move |event| {
                        state.mark_for_real(&id.get_value(), event_target_checked(&event));
                    } />
                <span>{words::DONE_FOR_REAL}</span>
            </label>
            {move || for_real.get().map(|day| view! {
                <p class="done-line">"✓ " {words::for_real_on(&time::day(day))}</p>
            })}
        </LaterCard>
    }
}

/// Which network the learner uses, or none.
#[component]
pub fn NetworkChoice() -> impl IntoView {
    let state = expect_context::<App>();
    let mut options: Vec<_> = NETWORKS.map(|one| (Some(one), networks::name(one))).into();
    options.push((None, words::PRACTICE_ONLY));
    let chosen = Signal::derive(move || Some(state.settings().with(|settings| settings.network)));
    view! {
        <Choice legend=words::WHICH_NETWORK name="network" options chosen
            on_choose=move |network| state.choose(|settings| settings.network = network) />
    }
}

#[component]
fn Instructions(step: Step, network: Network) -> impl IntoView {
    let state = expect_context::<App>();
    let Some(how) = step.for_real_on(network).cloned() else {
        return ().into_any();
    };
    let needs_instance = how.link.contains("{instance}");
    let link = Memo::new(move |_| {
        let host = state
            .settings()
            .with(|settings| instance_host(&settings.instance));
        match (needs_instance, host) {
            (false, _) => Some(how.link.clone()),
            (true, Some(host)) => Some(how.link.replace("{instance}", &host)),
            (true, None) => None,
        }
    });
    let open = move || {
        link.get().map(|link| {
            view! {
                <a class="button second" href=link target="_blank" rel="noopener noreferrer">
                    {words::open_network(networks::name(network))} " "
                    <span aria-hidden="true">"↗"</span>
                    <span class="visually-hidden">{app::NEW_TAB}</span>
                </a>
            }
        })
    };
    view! {
        <p>{how.text}</p>
        {needs_instance.then(|| view! { <Instance /> })}
        {open}
    }
    .into_any()
}
