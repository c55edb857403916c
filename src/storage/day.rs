//! Days as text.

use chrono::NaiveDate;

/// The day of a text as ISO 8601 writes it, `2026-11-22`. chrono's own reader knows every other
/// form, too, which weighs.
pub fn day_of(text: &str) -> Option<NaiveDate> {
    // From the end: the year may have a sign.
    let mut parts = text.rsplitn(3, '-');
    let day = parts.next()?.parse().ok()?;
    let month = parts.next()?.parse().ok()?;
    let year = parts.next()?.parse().ok()?;
    NaiveDate::from_ymd_opt(year, month, day)
}
