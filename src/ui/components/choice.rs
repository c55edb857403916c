//! One of a few: radio buttons that look like a segmented switch.

use leptos::prelude::*;

/// A named group of radio buttons, one of which is on, or none yet.
#[component]
pub fn Choice<T>(
    /// What is asked.
    legend: &'static str,
    /// Name of the group, unique on the page.
    name: &'static str,
    /// The values with their labels.
    options: Vec<(T, &'static str)>,
    /// The value that is on.
    #[prop(into)]
    chosen: Signal<Option<T>>,
    /// Called with the value pressed.
    on_choose: impl Fn(T) + Copy + Send + Sync + 'static,
    /// Whether the options stand below each other.
    #[prop(optional)]
    is_tall: bool,
    /// Whether the question is read aloud only.
    #[prop(optional)]
    is_legend_hidden: bool,
) -> impl IntoView
where
    T: Clone + PartialEq + Send + Sync + 'static,
{
    let radio = move |(value, label): (T, &'static str)| {
        let wanted = value.clone();
        let is_on = Memo::new(move |_| chosen.with(|it| it.as_ref() == Some(&wanted)));
        view! {
            <label class="choice-option">
                <input type="radio" name=name prop:checked=is_on
                    on:change=move |_| on_choose(value.clone()) />
                <span>{label}</span>
            </label>
        }
    };
    view! {
        <fieldset class="choice" class:tall=is_tall>
            <legend class:visually-hidden=is_legend_hidden>{legend}</legend>
            <div class="choice-options">{options.into_iter().map(radio).collect_view()}</div>
        </fieldset>
    }
}
