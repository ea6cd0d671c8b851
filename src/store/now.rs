//! The time, as an argument.

use chrono::{DateTime, SecondsFormat, Utc};

/// The moment something is written. Comes from `browser`; shown to people and
/// used for intervals, never to decide which text wins.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Now(DateTime<Utc>);

impl Now {
    /// From milliseconds since 1970, as browsers count.
    #[must_use]
    pub fn from_unix_ms(ms: i64) -> Self {
        Self(DateTime::from_timestamp_millis(ms).unwrap_or_default())
    }

    /// Milliseconds since 1970; never before that.
    #[must_use]
    pub fn unix_ms(&self) -> u64 {
        self.0.timestamp_millis().try_into().unwrap_or_default()
    }

    /// From RFC 3339.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let time = DateTime::parse_from_rfc3339(text).ok()?;
        Some(Self(time.with_timezone(&Utc)))
    }

    /// RFC 3339 in UTC, whole seconds.
    #[must_use]
    pub fn rfc3339(&self) -> String {
        self.0.to_rfc3339_opts(SecondsFormat::Secs, true)
    }

    /// Whole minutes since `at`; negative when the clock went backwards,
    /// nothing when `at` is no time.
    #[must_use]
    pub fn minutes_since(&self, at: &str) -> Option<i64> {
        Some((self.0 - Self::parse(at)?.0).num_minutes())
    }
}
