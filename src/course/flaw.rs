//! Why a page from outside is not taken in.

/// Which page, and the reason. Strings in it come from outside and are clipped;
/// show them as foreign text.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{page}: {reason}")]
pub struct PackFlaw {
    /// The page's title, else its id, else its place in the file.
    pub page: String,
    /// What is wrong with it.
    pub reason: Reason,
}

impl PackFlaw {
    /// A flaw of `page`.
    #[must_use]
    pub fn new(page: &str, reason: Reason) -> Self {
        let page = clip(page);
        Self { page, reason }
    }
}

/// What is wrong.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Reason {
    /// A member is missing or empty.
    #[error("{0} is missing")]
    Missing(&'static str),
    /// A member is not what it should be.
    #[error("{0} is something else than it should be")]
    Malformed(&'static str),
    /// A text is too long.
    #[error("{member} has {units} units, at most {limit} are read")]
    TooLong {
        /// Which.
        member: &'static str,
        /// Its UTF-16 units.
        units: usize,
        /// The most that is read.
        limit: usize,
    },
    /// Too many of something.
    #[error("{count} {what}, at most {limit} are read")]
    TooMany {
        /// Of what: `prompts`, `pages`, `modules`.
        what: &'static str,
        /// How many there are.
        count: usize,
        /// The most that is read.
        limit: usize,
    },
    /// More than the app can keep and read at every start.
    #[error("{size} bytes, at most {limit} are kept")]
    TooLarge {
        /// Bytes.
        size: usize,
        /// The most that is kept.
        limit: usize,
    },
    /// Minutes outside 1–600.
    #[error("{0} minutes")]
    Minutes(u64),
    /// A word that the format does not know.
    #[error("{member} {word:?} is not known")]
    Word {
        /// `kind`, `mode` …
        member: &'static str,
        /// The word.
        word: String,
    },
    /// HTML in the text.
    #[error("the text holds HTML")]
    Html,
    /// A picture in the text.
    #[error("the text holds a picture")]
    Image,
    /// A link with a scheme that is not allowed.
    #[error("the link {0:?} is not allowed")]
    Link(String),
    /// An id of the built-in course.
    #[error("{0:?} belongs to the built-in course")]
    BuiltIn(String),
    /// No id, or not one that stands here.
    #[error("{0:?} is no id for this")]
    Id(String),
    /// A module that is not there.
    #[error("there is no module {0:?}")]
    NoModule(String),
    /// A page that is not there.
    #[error("there is no page {0:?}")]
    NoPage(String),
    /// The same id twice.
    #[error("{0:?} is there twice")]
    Twice(String),
    /// A record of a type that this pack cannot have.
    #[error("the record type {0:?} does not belong here")]
    Type(String),
    /// Made for another course.
    #[error("made for the course {0:?}")]
    OtherCourse(String),
    /// Nothing in it.
    #[error("nothing is in it")]
    Nothing,
}

/// The beginning of a text from outside.
pub(super) fn clip(text: &str) -> String {
    let mut clipped: String = text.chars().take(80).collect();
    if clipped.len() < text.len() {
        clipped.push('…');
    }
    clipped
}
