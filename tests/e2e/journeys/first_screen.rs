//! The first screen of the app.

use crate::journey::Journey;

/// Journeys of this file.
pub const ALL: &[Journey] = &[Journey::new(
    "app: the first screen is there, fits and is accessible",
    |phone| {
        phone.open("");
        phone.see_title("Fledge");
        phone.see_no_sideways_scrolling();
        phone.see_no_axe_violations();
    },
)];
