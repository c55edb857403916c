//! Icons of the bottom bar, drawn in the colour of the text beside them.

use leptos::prelude::*;

/// One of the four places.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NavIcon {
    /// A path that climbs.
    Challenge,
    /// A speech bubble.
    Practice,
    /// A pencil.
    Write,
    /// A person.
    Me,
}

impl NavIcon {
    fn path(self) -> &'static str {
        match self {
            Self::Challenge => "M4 19c5 0 4-7 8-7s3-7 7-7m0 0h.01",
            Self::Practice => "M4 5h16v11H9l-5 4z",
            Self::Write => "M4 20l4-1L19 8l-3-3L5 16z",
            Self::Me => "M12 4a4 4 0 1 1 0 8 4 4 0 0 1 0-8zM4 21c1-6 15-6 16 0",
        }
    }
}

impl IntoRender for NavIcon {
    type Output = AnyView;

    fn into_render(self) -> Self::Output {
        view! {
            <svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
                <path d=self.path() />
            </svg>
        }
        .into_any()
    }
}
