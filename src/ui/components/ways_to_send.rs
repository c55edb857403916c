//! A code in five ways: link, share sheet, code, QR code, file.

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::{Qr, live};
use crate::browser::{address, files, share};
use crate::codec::{Code, qr};
use crate::i18n::codes as words;
use crate::state::App;

/// The largest version of a QR code that cameras of phones read from a screen.
const LARGEST_QR: u8 = 27;

/// Everything needed to hand a code on. Nothing leaves the phone but by the person's press.
#[component]
pub fn WaysToSend(
    /// The code.
    code: Code,
    /// What it is, as a label: “Invitation to Autumn cohort”.
    #[prop(into)]
    label: String,
    /// Name of the file, with its ending.
    #[prop(into)]
    file: String,
    /// Words that go before the link in the share sheet; may be empty.
    #[prop(optional, into)]
    message: String,
    /// What the ids on the page begin with, where there are two of these.
    #[prop(default = "code")]
    id: &'static str,
) -> impl IntoView {
    let page = address::page();
    let link = code.link(&page);
    let matrix = qr::of_link(&code, &page).filter(|it| it.version <= LARGEST_QR);
    let picture = match matrix {
        Some(matrix) => view! {
            <p class="quiet">{words::QR_HINT}</p>
            <Qr matrix label=label.clone() />
        }
        .into_any(),
        None => view! { <p class="quiet">{words::QR_TOO_LONG}</p> }.into_any(),
    };
    let shared = format!("{message}\n{link}").trim().to_owned();
    let share_sheet = share::is_possible().then(|| {
        let share = move |_| {
            let text = shared.clone();
            spawn_local(async move { share::share(&text).await });
        };
        view! { <button type="button" class="button second" on:click=share>{words::SHARE}</button> }
    });
    view! {
        <div class="ways-to-send">
            <CopyField id=format!("{id}-link") label=words::LINK hint=words::LINK_HINT
                copy=words::COPY_LINK text=link />
            {share_sheet}
            <CopyField id=format!("{id}-text") label=words::CODE hint=words::CODE_HINT
                copy=words::COPY_CODE text=code.text() />
            <details>
                <summary><h3>{words::QR}</h3></summary>
                {picture}
            </details>
            <SaveFile name=file text=code.file() />
        </div>
    }
}

/// A text to read and to copy.
#[component]
pub fn CopyField(
    /// Id on the page.
    #[prop(into)]
    id: String,
    /// What it is.
    #[prop(into)]
    label: String,
    /// What it is good for; may be empty.
    #[prop(optional, into)]
    hint: String,
    /// What the button says.
    copy: &'static str,
    /// The text.
    text: String,
    /// Lines to show.
    #[prop(default = 3)]
    rows: u32,
) -> impl IntoView {
    let state = expect_context::<App>();
    let hint_id = format!("{id}-hint");
    let copied = text.clone();
    let press = move |_| {
        let text = copied.clone();
        spawn_local(async move { state.copy_text(&text).await });
    };
    let hint =
        (!hint.is_empty()).then(|| view! { <span class="quiet" id=hint_id.clone()>{hint}</span> });
    view! {
        <div class="field copy-field">
            <label for=id.clone()>{label}</label>
            {hint}
            <textarea id=id readonly rows=rows.to_string() spellcheck="false" autocomplete="off"
                aria-describedby=hint_id prop:value=text></textarea>
            <button type="button" class="button second" on:click=press>{copy}</button>
        </div>
    }
}

#[component]
fn SaveFile(name: String, text: String) -> impl IntoView {
    let has_failed = RwSignal::new(false);
    let save = move |_| has_failed.set(!files::offer(&name, &text));
    let failed = move || {
        has_failed
            .get()
            .then(|| view! { <p role="alert" class="editor-error">{words::FILE_FAILED}</p> })
    };
    view! {
        <p class="ways-to-send-file"><b>{words::FILE}</b></p>
        <p class="quiet">{words::FILE_HINT}</p>
        {live(failed)}
        <button type="button" class="button second" on:click=save>{words::SAVE_FILE}</button>
    }
}
