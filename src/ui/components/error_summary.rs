//! What has to be mended in a form: told above it, with a way to each field, and again at the field.

use leptos::prelude::*;

use super::live;
use crate::browser::page;
use crate::i18n::cohorts as words;

/// One thing to mend: the id of the field, and what to do.
pub type Problem = (&'static str, &'static str);

/// Id of the summary, which takes the focus.
const ID: &str = "error-summary";

/// The summary of a form's problems; nothing while there are none.
#[component]
pub fn ErrorSummary(problems: RwSignal<Vec<Problem>>) -> impl IntoView {
    let line = |(field, sentence): Problem| {
        let go = move |event: leptos::ev::MouseEvent| {
            // A plain jump would be taken for a route.
            event.prevent_default();
            page::focus(field);
        };
        view! { <li><a href=format!("#{field}") on:click=go>{sentence}</a></li> }
    };
    let summary = move || {
        let problems = problems.get();
        (!problems.is_empty()).then(|| {
            view! {
                <div class="banner stop error-summary" id=ID role="alert" tabindex="-1"
                    aria-labelledby="error-summary-title">
                    <h2 id="error-summary-title">{words::PROBLEM}</h2>
                    <ul>{problems.into_iter().map(line).collect_view()}</ul>
                </div>
            }
        })
    };
    live(summary)
}

/// Shows problems, and leads there.
pub fn show_problems(problems: RwSignal<Vec<Problem>>, found: Vec<Problem>) {
    let is_wrong = !found.is_empty();
    problems.set(found);
    if is_wrong {
        request_animation_frame(|| {
            page::focus(ID);
            page::scroll_to_element(ID);
        });
    }
}

/// A field of a form, with its hint and what is wrong with it.
#[component]
pub fn Field(
    /// Id on the page.
    id: &'static str,
    /// What is asked.
    label: &'static str,
    /// How to answer; may be empty.
    #[prop(optional)]
    hint: &'static str,
    /// The answer.
    value: RwSignal<String>,
    /// What is wrong in the form.
    problems: RwSignal<Vec<Problem>>,
    /// Type of the input.
    #[prop(default = "text")]
    kind: &'static str,
    /// Lines, where there may be several.
    #[prop(optional)]
    rows: Option<&'static str>,
) -> impl IntoView {
    let wrong = Memo::new(move |_| {
        problems.with(|all| all.iter().find(|(field, _)| *field == id).map(|it| it.1))
    });
    let (hint_id, error_id) = (format!("{id}-hint"), format!("{id}-error"));
    let described = format!("{hint_id} {error_id}");
    let set = move |event: leptos::ev::Event| value.set(event_target_value(&event));
    let error = move || {
        let error_id = error_id.clone();
        wrong
            .get()
            .map(|it| view! { <span class="editor-error" id=error_id>{it}</span> })
    };
    let is_wrong = move || wrong.get().map(|_| "true");
    let input = match rows {
        Some(rows) => view! {
            <textarea id=id rows=rows aria-describedby=described aria-invalid=is_wrong
                prop:value=value on:input=set></textarea>
        }
        .into_any(),
        None => view! {
            <input id=id type=kind autocomplete="off" aria-describedby=described
                aria-invalid=is_wrong prop:value=value on:input=set />
        }
        .into_any(),
    };
    let hint = (!hint.is_empty()).then(|| view! { <span class="quiet" id=hint_id>{hint}</span> });
    view! {
        <div class="field" class:is-wrong=move || wrong.get().is_some()>
            <label for=id>{label}</label>
            {hint}
            {live(error)}
            {input}
        </div>
    }
}

/// A question to be ticked.
#[component]
pub fn Tick(
    /// What is asked.
    label: &'static str,
    /// The answer.
    value: RwSignal<bool>,
) -> impl IntoView {
    view! {
        <label class="check">
            <input type="checkbox" prop:checked=value
                on:change=move |event| value.set(event_target_checked(&event)) />
            <span>{label}</span>
        </label>
    }
}
