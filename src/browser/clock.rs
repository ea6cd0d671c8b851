//! The clock and the local time of day.

use chrono::{DateTime, Datelike, Local, NaiveDate, Timelike};

use crate::store::Now;

/// The moment.
#[must_use]
pub fn now() -> Now {
    // Milliseconds since 1970 fit an i64 for the next 290 million years.
    #[allow(clippy::cast_possible_truncation)]
    Now::from_unix_ms(js_sys::Date::now() as i64)
}

/// Today's date, where the person is.
#[must_use]
pub fn today() -> NaiveDate {
    Local::now().date_naive()
}

fn local(rfc3339: &str) -> Option<DateTime<Local>> {
    Some(
        DateTime::parse_from_rfc3339(rfc3339)
            .ok()?
            .with_timezone(&Local),
    )
}

/// «14.32», where the person is; the text itself when it is no time.
#[must_use]
pub fn time_of_day(rfc3339: &str) -> String {
    local(rfc3339).map_or_else(
        || rfc3339.to_owned(),
        |at| format!("{:02}.{:02}", at.hour(), at.minute()),
    )
}

/// «23.11.2026, 14.32», where the person is: the same in all our languages.
#[must_use]
pub fn date_and_time(rfc3339: &str) -> String {
    local(rfc3339).map_or_else(
        || rfc3339.to_owned(),
        |at| {
            let (day, month, year) = (at.day(), at.month(), at.year());
            format!("{day}.{month}.{year}, {}", time_of_day(rfc3339))
        },
    )
}
