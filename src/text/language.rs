//! The languages of the interface and of the course.

/// A written language. Bokmål is the source; the others may lack a page.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "ssr", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "ssr", serde(rename_all = "lowercase"))]
pub enum Language {
    /// Bokmål, at `/…`.
    #[default]
    Nb,
    /// Nynorsk, at `/nn/…`.
    Nn,
    /// English, at `/en/…`.
    En,
}

impl Language {
    /// In the order of the language switch.
    pub const ALL: [Self; 3] = [Self::Nb, Self::Nn, Self::En];

    /// The BCP 47 tag, also the file name part and the path prefix.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Nb => "nb",
            Self::Nn => "nn",
            Self::En => "en",
        }
    }

    /// The language's own name.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Nb => "Bokmål",
            Self::Nn => "Nynorsk",
            Self::En => "English",
        }
    }

    /// The language with this tag.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|l| l.code() == code)
    }
}
