//! A post's text with its handles and hashtags as links within the sandbox.

use leptos::prelude::*;

use crate::domain::text::{EntityKind, Network, entities};
use crate::state::App;
use crate::ui::{Place, Route};

/// The text of a post. Web addresses are marked but lead nowhere: all of them are invented.
#[component]
pub fn RichText(
    /// The text as written.
    #[prop(into)]
    text: String,
) -> impl IntoView {
    let pack = expect_context::<App>().pack();
    let mut pieces: Vec<AnyView> = Vec::new();
    let mut done = 0;
    for entity in entities(&text, Network::X) {
        let piece = entity.of(&text).to_owned();
        let bare = piece.chars().skip(1).collect::<String>();
        let place = match entity.kind {
            EntityKind::Hashtag => Some(Place::Tag(bare)),
            EntityKind::Mention => {
                let who = pack.scenario.by_handle(&bare);
                who.map(|character| Place::Person(character.id.clone()))
            }
            EntityKind::Url | EntityKind::List | EntityKind::Cashtag => None,
        };
        pieces.push(
            text.get(done..entity.span.start)
                .unwrap_or_default()
                .to_owned()
                .into_any(),
        );
        done = entity.span.end;
        pieces.push(match place {
            Some(place) => {
                let href = Route::Practice(place).to_string();
                view! { <a href=href>{piece}</a> }.into_any()
            }
            None => view! { <span class="rich-text-plain-link">{piece}</span> }.into_any(),
        });
    }
    pieces.push(text.get(done..).unwrap_or_default().to_owned().into_any());
    view! { <p class="rich-text" dir="auto">{pieces}</p> }
}
