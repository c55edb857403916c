//! A field for the file of a challenge, which is tried out before it is taken.

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::live;
use crate::browser::{clock, files, page};
use crate::domain::cohort::PackRef;
use crate::i18n::{member, packs as words};
use crate::state::{App, PackRefusal};
use crate::storage::Trouble;

/// The field, and what is wrong with the file that was chosen.
#[component]
pub fn ChallengeFile(
    /// Id on the page.
    id: &'static str,
    /// What is asked.
    #[prop(default = words::CHOOSE)]
    label: &'static str,
    /// How to answer.
    #[prop(default = words::CHOOSE_HINT)]
    hint: &'static str,
    /// The only one that will do, if one is.
    #[prop(optional)]
    wanted: Option<PackRef>,
    /// Called with the one that was taken.
    on_taken: impl Fn(PackRef) + Copy + Send + Sync + 'static,
) -> impl IntoView {
    let app = expect_context::<App>();
    let wanted = StoredValue::new(wanted);
    let is_reading = RwSignal::new(false);
    let trouble = RwSignal::new(None::<String>);
    let choose = move |event: leptos::ev::Event| {
        let field = event_target(&event);
        let wanted = wanted.get_value();
        trouble.set(None);
        is_reading.set(true);
        spawn_local(async move {
            let text = files::chosen(field).await.unwrap_or_default();
            // Trying it out takes a moment: that it is tried out is to be seen before.
            clock::breathe().await;
            let taken = app.take_challenge(&text, wanted.as_ref());
            // The page may have been left in the meantime.
            is_reading.try_set(false);
            match taken {
                Ok(pack) => on_taken(pack),
                Err(refusal) => {
                    trouble.try_set(Some(sentence(&refusal, wanted.as_ref())));
                    page::focus(id);
                }
            }
        });
    };
    let hint_id = format!("{id}-hint");
    let error_id = format!("{id}-error");
    let described = format!("{hint_id} {error_id}");
    let told = move || {
        trouble.get().map(|trouble| {
            view! {
                <span class="editor-error" id=error_id.clone() role="alert">{trouble}</span>
            }
        })
    };
    let reading = move || is_reading.get().then_some(words::READING);
    view! {
        <p class="field" class:is-wrong=move || trouble.with(Option::is_some)>
            <label for=id>{label}</label>
            <span class="quiet" id=hint_id>{hint}</span>
            {live(told)}
            <input id=id type="file" accept=".json,application/json" aria-describedby=described
                on:change=choose />
            <span class="quiet" role="status">{live(reading)}</span>
        </p>
    }
}

fn sentence(refusal: &PackRefusal, wanted: Option<&PackRef>) -> String {
    let sentence = match refusal {
        PackRefusal::Faults(count, first) => return words::faulty(*count, &first.to_string()),
        PackRefusal::AnotherOne => {
            return words::another_one(wanted.map_or("", |it| it.title.as_str()));
        }
        PackRefusal::NotAPack => words::NOT_A_PACK,
        PackRefusal::OtherVersion => words::OTHER_VERSION,
        PackRefusal::TooLong => words::TOO_LONG,
        PackRefusal::Trouble(Trouble::Full) => member::NO_ROOM,
        PackRefusal::Trouble(_) => member::BLOCKED,
    };
    sentence.to_owned()
}
