//! A picture that goes with a draft, with its description open from the start.

use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::browser::picture;
use crate::i18n::write as words;
use crate::storage::{Draft, Media};

/// Adds a picture, describes it, takes it out.
#[component]
pub fn Picture(draft: RwSignal<Draft>) -> impl IntoView {
    let has_picture = Memo::new(move |_| draft.with(|draft| draft.media.is_some()));
    let choose = move |event: leptos::ev::Event| {
        let field = event_target(&event);
        spawn_local(async move {
            if let Some((_, thumbnail)) = picture::chosen(field).await {
                draft.update(|draft| {
                    let alt = draft
                        .media
                        .take()
                        .map(|media| media.alt)
                        .unwrap_or_default();
                    draft.media = Some(Media { alt, thumbnail });
                });
            }
        });
    };
    view! {
        <section>
            <p class="field">
                <label for="picture">{words::ADD_PICTURE}</label>
                <span class="quiet" id="picture-hint">
                    {words::PICTURE_STAYS}
                </span>
                <input
                    id="picture"
                    type="file"
                    accept="image/*"
                    aria-describedby="picture-hint"
                    on:change=choose
                />
            </p>
            {move || has_picture.get().then(|| view! { <Description draft /> })}
        </section>
    }
}

#[component]
fn Description(draft: RwSignal<Draft>) -> impl IntoView {
    let media = move || draft.with(|draft| draft.media.clone().unwrap_or_default());
    let is_undescribed = Memo::new(move |_| media().alt.trim().is_empty());
    let write = move |event: leptos::ev::Event| {
        let text = event_target_value(&event);
        draft.update(|draft| {
            if let Some(media) = &mut draft.media {
                media.alt = text;
            }
        });
    };
    let thumbnail = Memo::new(move |_| media().thumbnail);
    view! {
        <div class="picture">
            {move || {
                let thumbnail = thumbnail.get();
                (!thumbnail.is_empty()).then(|| view! { <img src=thumbnail alt="" /> })
            }}
            <p class="field">
                <label for="alt">{words::DESCRIBE}</label>
                <span class="quiet" id="alt-hint">
                    {words::DESCRIBE_HINT}
                </span>
                <textarea
                    id="alt"
                    rows="2"
                    aria-describedby="alt-hint alt-missing"
                    prop:value=media().alt
                    on:input=write
                ></textarea>
                {move || {
                    is_undescribed
                        .get()
                        .then(|| {
                            view! {
                                <span class="quiet" id="alt-missing">
                                    {words::UNDESCRIBED}
                                </span>
                            }
                        })
                }}
            </p>
            <button class="link-button" on:click=move |_| draft.update(|draft| draft.media = None)>
                {words::REMOVE_PICTURE}
            </button>
        </div>
    }
}
