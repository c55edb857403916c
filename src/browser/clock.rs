//! The phone's clock.

use chrono::{DateTime, FixedOffset, NaiveDate, Offset, Utc};
use js_sys::Promise;
use wasm_bindgen_futures::JsFuture;

use super::window;

/// Now, with the phone's own offset from UTC.
pub fn now() -> DateTime<FixedOffset> {
    let date = js_sys::Date::new_0();
    // Milliseconds and minutes that a Date can hold fit well within these integers.
    #[allow(
        clippy::cast_possible_truncation,
        reason = "a Date's range is far within i64 and i32"
    )]
    let (millis, behind_utc) = (date.get_time() as i64, date.get_timezone_offset() as i32);
    let offset = FixedOffset::west_opt(behind_utc.saturating_mul(60)).unwrap_or(Utc.fix());
    DateTime::from_timestamp_millis(millis)
        .unwrap_or_default()
        .with_timezone(&offset)
}

/// Seconds since 1970 began, in UTC.
pub fn unix_seconds() -> i64 {
    now().timestamp()
}

/// Milliseconds since 1970 began, in UTC.
pub fn unix_millis() -> u64 {
    now().timestamp_millis().unsigned_abs()
}

/// Today, where the phone is.
pub fn today() -> NaiveDate {
    now().date_naive()
}

/// Lets the browser draw and listen before a long work goes on.
pub async fn breathe() {
    let soon = Promise::new(&mut |resolve, _| {
        if let Some(window) = window() {
            // Without a timer the work goes on only when the page is closed; there always is one.
            let _ = window.set_timeout_with_callback(&resolve);
        }
    });
    // Nothing rejects it.
    let _ = JsFuture::from(soon).await;
}

/// Lets so many milliseconds pass.
pub async fn wait(milliseconds: i32) {
    let later = Promise::new(&mut |resolve, _| {
        if let Some(window) = window() {
            // As above.
            let _ = window
                .set_timeout_with_callback_and_timeout_and_arguments_0(&resolve, milliseconds);
        }
    });
    let _ = JsFuture::from(later).await;
}

/// A number to start a sandbox with; different from phone to phone.
pub fn seed() -> u64 {
    // Below 2^32, so that it is exact in JSON whoever reads it.
    #[allow(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "a random number from 0 to 2^32 fits"
    )]
    let random = (js_sys::Math::random() * 4_294_967_296.0) as u64;
    random
}
