//! An address that leads nowhere.

use leptos::prelude::*;

use crate::i18n::app as words;
use crate::ui::Route;
use crate::ui::components::PageTop;

/// Says so kindly, and leads home.
#[component]
pub fn UnknownPage() -> impl IntoView {
    view! {
        <PageTop title=words::UNKNOWN_TITLE />
        <p>{words::UNKNOWN_TEXT}</p>
        <p>
            <a class="button" href=Route::Challenge.to_string()>{words::TO_CHALLENGE}</a>
        </p>
    }
}
