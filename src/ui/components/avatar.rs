//! Initials in a coloured circle: no pictures to load, none to mistake for a real person's.

use leptos::prelude::*;

/// How many colours there are in `style/avatar.css`.
const COLOURS: usize = 8;

/// Two initials; the colour follows from the id, so that it stays with the person.
#[component]
pub fn Avatar(
    /// Stable id of the person.
    #[prop(into)]
    id: String,
    /// Display name.
    #[prop(into)]
    name: String,
) -> impl IntoView {
    let colour = id.bytes().map(usize::from).sum::<usize>() % COLOURS;
    view! {
        <span class=format!("avatar avatar-{colour}") aria-hidden="true">
            {initials(&name)}
        </span>
    }
}

fn initials(name: &str) -> String {
    let mut letters = name
        .split_whitespace()
        .filter_map(|word| word.chars().find(|one| one.is_alphanumeric()));
    let first = letters.next();
    first
        .into_iter()
        .chain(letters.next_back())
        .collect::<String>()
        .to_uppercase()
}
