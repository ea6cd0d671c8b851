//! When on a day.

use std::fmt;

use serde_json::Value;

use crate::bundle::shape::{Shape, malformed};
use crate::bundle::{Expected, Refusal};

/// Hours and minutes, as the clock on the wall shows them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TimeOfDay {
    minutes: u16,
}

impl TimeOfDay {
    /// Reads `14:30`, the form that time fields give.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let (hours, minutes) = text.split_once(':')?;
        let number = |text: &str, end: u16| {
            let digits = text.len() == 2 && text.bytes().all(|b| b.is_ascii_digit());
            text.parse().ok().filter(|n: &u16| digits && *n < end)
        };
        let minutes = number(hours, 24)? * 60 + number(minutes, 60)?;
        Some(Self { minutes })
    }

    /// Hour and minute.
    #[must_use]
    pub fn parts(self) -> (u32, u32) {
        (u32::from(self.minutes / 60), u32::from(self.minutes % 60))
    }
}

impl fmt::Display for TimeOfDay {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (hours, minutes) = self.parts();
        write!(f, "{hours:02}:{minutes:02}")
    }
}

impl Shape for TimeOfDay {
    fn read(value: Value, path: &str) -> Result<Self, Refusal> {
        let time = value.as_str().and_then(Self::parse);
        time.ok_or_else(|| malformed(path, Expected::Time))
    }

    fn to_value(&self) -> Value {
        self.to_string().into()
    }
}
