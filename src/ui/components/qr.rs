//! A QR code as a picture: dark on white in both themes, with the quiet zone it needs.

use leptos::prelude::*;

use crate::codec::qr::Matrix;
use crate::i18n::codes as words;

/// Light modules on each side, as the standard asks.
const QUIET_ZONE: usize = 4;

/// The QR code, told by a screen reader as what it leads to.
#[component]
pub fn Qr(
    /// What it holds.
    matrix: Matrix,
    /// What that is.
    label: String,
) -> impl IntoView {
    let side = matrix.size + 2 * QUIET_ZONE;
    view! {
        <svg class="qr" viewBox=format!("-{QUIET_ZONE} -{QUIET_ZONE} {side} {side}") role="img"
            aria-label=words::qr_of(&label)>
            <rect class="qr-light" x=format!("-{QUIET_ZONE}") y=format!("-{QUIET_ZONE}")
                width=side.to_string() height=side.to_string() />
            <path class="qr-dark" d=matrix.path() />
        </svg>
    }
}
