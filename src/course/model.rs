//! Modules, parts, pages and prompts.

use super::id::{ModuleId, PageId, PartId, PromptId};
use super::prose::Prose;
use crate::text::Language;

macro_rules! words {
    ($(#[$doc:meta])* $name:ident { $($(#[$vdoc:meta])* $variant:ident = $word:literal),+ $(,)? }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[cfg_attr(feature = "ssr", derive(serde::Serialize, serde::Deserialize))]
        pub enum $name {
            $($(#[$vdoc])* #[cfg_attr(feature = "ssr", serde(rename = $word))] $variant),+
        }

        impl $name {
            /// Every value, in the order of the content format.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// The value with this word.
            #[must_use]
            pub fn from_word(word: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|value| value.word() == word)
            }

            /// The word of the content files.
            #[must_use]
            pub fn word(self) -> &'static str {
                match self {
                    $(Self::$variant => $word),+
                }
            }
        }
    };
}

words!(
    /// What one does on a page.
    Kind {
        /// See a film and take notes.
        Film = "film",
        /// Listen.
        Sound = "lyd",
        /// Read.
        Reading = "tekst",
        /// Think and write.
        Reflection = "refleksjon",
        /// Discuss with colleagues.
        Discussion = "diskusjon",
        /// Try something out in class and log it.
        TryOut = "utprøving",
        /// The staff meeting, with the leader's script.
        Meeting = "fellesmøte",
        /// An exercise.
        Exercise = "øvelse",
        /// A form to fill in.
        Form = "skjema",
        /// Support for whoever leads.
        LeaderSupport = "lederstøtte",
    }
);
words!(
    /// Alone, in groups, or all together.
    Mode {
        /// Alone.
        Individual = "individuelt",
        /// In groups.
        Group = "gruppe",
        /// All together.
        Plenary = "plenum",
    }
);
words!(
    /// How groups are put together.
    Groups {
        /// Across subjects and grades.
        Across = "på-tvers",
        /// By subject.
        Subject = "fag",
        /// The teams that exist.
        Team = "team",
        /// The leaders.
        Leaders = "ledelse",
    }
);
words!(
    /// Whom a page is written for. A view, never a gate.
    Audience {
        /// All staff.
        All = "alle",
        /// School leaders.
        Leader = "leder",
        /// School owners.
        Owner = "eier",
    }
);
words!(
    /// The six kinds of tip to whoever leads a module.
    TipKind {
        /// How tasks hang together.
        Connections = "sammenheng",
        /// Method and time.
        Time = "tid",
        /// Which tasks are demanding, and why.
        Demanding = "krevende",
        /// Groups.
        Groups = "grupper",
        /// Other ways of working.
        Alternatives = "andre-måter",
        /// Further reading.
        Literature = "litteratur",
    }
);

/// A question that one answers in private.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "ssr", derive(serde::Serialize, serde::Deserialize))]
pub struct Prompt {
    /// Never changes.
    pub id: PromptId,
    /// The question.
    pub text: String,
    /// What the answer is used for, and where.
    #[cfg_attr(
        feature = "ssr",
        serde(default, rename = "use", skip_serializing_if = "String::is_empty")
    )]
    pub use_for: String,
    /// What it is used for by somebody alone in the subject, where that differs.
    /// A prompt with this and no other use is asked only of her.
    #[cfg_attr(
        feature = "ssr",
        serde(default, skip_serializing_if = "String::is_empty")
    )]
    pub alone: String,
    /// An earlier prompt: her answer to it is shown above this one's field.
    #[cfg_attr(
        feature = "ssr",
        serde(default, skip_serializing_if = "Option::is_none")
    )]
    pub then: Option<PromptId>,
    /// What that earlier prompt asked; empty where it is not known.
    #[cfg_attr(
        feature = "ssr",
        serde(default, skip_serializing_if = "String::is_empty")
    )]
    pub then_asked: String,
    /// The question in the other languages: a change of language changes no
    /// question.
    #[cfg_attr(feature = "ssr", serde(default, skip_serializing_if = "Vec::is_empty"))]
    pub elsewhere: Vec<String>,
}

/// A form that is shared whole, and laid beside the ones of colleagues.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "ssr", derive(serde::Serialize, serde::Deserialize))]
pub struct Form {
    /// The meeting it is brought to.
    pub meeting: PageId,
    /// The button that chooses every field.
    pub bring: String,
    /// The heading above one's own and the colleagues', side by side.
    pub beside: String,
    /// «I am alone in the subject»: the choice, where the form has that variant.
    #[cfg_attr(
        feature = "ssr",
        serde(default, skip_serializing_if = "Option::is_none")
    )]
    pub alone: Option<String>,
}

/// A page's place in the course, without its long text.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "ssr", derive(serde::Serialize, serde::Deserialize))]
pub struct Page {
    /// Never changes.
    pub id: PageId,
    /// The page's number in the original package (`0.6`), where it has one.
    #[cfg_attr(
        feature = "ssr",
        serde(default, skip_serializing_if = "Option::is_none")
    )]
    pub number: Option<String>,
    /// Title.
    pub title: String,
    /// What one does.
    pub kind: Kind,
    /// With whom.
    pub mode: Mode,
    /// How groups are put together, on collective pages.
    #[cfg_attr(
        feature = "ssr",
        serde(default, skip_serializing_if = "Option::is_none")
    )]
    pub groups: Option<Groups>,
    /// For whom.
    pub audience: Audience,
    /// Minutes it takes.
    pub minutes: u32,
    /// The part of the module; absent for pages of the whole module.
    #[cfg_attr(
        feature = "ssr",
        serde(default, skip_serializing_if = "Option::is_none")
    )]
    pub part: Option<PartId>,
    /// The prompts, in order; their words are with the page's text.
    #[cfg_attr(feature = "ssr", serde(default, skip_serializing_if = "Vec::is_empty"))]
    pub prompts: Vec<PromptId>,
    /// The prompts are one form that travels whole.
    #[cfg_attr(
        feature = "ssr",
        serde(default, skip_serializing_if = "Option::is_none")
    )]
    pub form: Option<Form>,
    /// The language the words are in.
    pub lang: Language,
    /// The school has put it aside. No pack says so: see `Tailoring`.
    #[cfg_attr(feature = "ssr", serde(skip))]
    pub hidden: bool,
}

/// A part of a module.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "ssr", derive(serde::Serialize, serde::Deserialize))]
pub struct Part {
    /// Never changes.
    pub id: PartId,
    /// Title.
    pub title: String,
    /// What it is for.
    #[cfg_attr(feature = "ssr", serde(default))]
    pub purpose: String,
    /// Ten minutes for somebody who was away.
    #[cfg_attr(feature = "ssr", serde(default))]
    pub catch_up: String,
}

/// A module.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "ssr", derive(serde::Serialize, serde::Deserialize))]
pub struct Module {
    /// Never changes.
    pub id: ModuleId,
    /// Full title.
    pub title: String,
    /// Title on the trail map.
    pub short: String,
    /// One sentence to repeat to a colleague.
    pub purpose: String,
    /// Weeks at least, from–to.
    pub weeks: [u32; 2],
    /// Weeks for leaders and owners, where they differ.
    #[cfg_attr(
        feature = "ssr",
        serde(default, skip_serializing_if = "Option::is_none")
    )]
    pub leader_weeks: Option<[u32; 2]>,
    /// Hours for one teacher, from–to.
    pub hours: [u32; 2],
    /// Parts, in order.
    pub parts: Vec<Part>,
    /// Pages, in order. Empty while a module is not yet part of this edition.
    pub pages: Vec<Page>,
    /// The language the words are in.
    pub lang: Language,
}

impl Page {
    /// An empty page to read, for one person.
    #[must_use]
    pub fn new(id: PageId, lang: Language) -> Self {
        Self {
            id,
            number: None,
            title: String::new(),
            kind: Kind::Reading,
            mode: Mode::Individual,
            groups: None,
            audience: Audience::All,
            minutes: 15,
            part: None,
            prompts: Vec::new(),
            form: None,
            lang,
            hidden: false,
        }
    }
}

impl Prompt {
    /// A question in one language.
    #[must_use]
    pub fn new(id: PromptId, text: String, use_for: String) -> Self {
        Self {
            id,
            text,
            use_for,
            alone: String::new(),
            then: None,
            then_asked: String::new(),
            elsewhere: Vec::new(),
        }
    }

    /// Asked only of somebody alone in the subject.
    #[must_use]
    pub fn is_for_one_alone(&self) -> bool {
        self.use_for.is_empty() && !self.alone.is_empty()
    }
}

impl Module {
    /// The page with this id.
    #[must_use]
    pub fn page(&self, id: &str) -> Option<&Page> {
        self.pages.iter().find(|p| p.id.as_str() == id)
    }

    /// The module's number: the digit its id begins with. A foreign one may
    /// have none.
    #[must_use]
    pub fn number(&self) -> &str {
        let first = self.id.local().split('-').next().unwrap_or_default();
        let digits = first.bytes().all(|b| b.is_ascii_digit());
        if digits { first } else { "" }
    }

    /// Number, where there is one, and title.
    #[must_use]
    pub fn numbered(&self) -> String {
        format!("{} {}", self.number(), self.title)
            .trim_start()
            .to_owned()
    }

    /// A part's title, numbered by `words` where there are more than one.
    #[must_use]
    pub fn part_title(&self, part: &Part, words: fn(usize, &str) -> String) -> String {
        match self.parts.iter().position(|p| p.id == part.id) {
            Some(at) if self.parts.len() > 1 => words(at + 1, &part.title),
            _ => part.title.clone(),
        }
    }

    /// The pages that the school has not put aside.
    pub fn shown(&self) -> impl Iterator<Item = &Page> {
        self.pages.iter().filter(|p| !p.hidden)
    }

    /// Minutes of the pages for all staff.
    #[must_use]
    pub fn minutes(&self) -> u32 {
        let for_all = self.shown().filter(|p| p.audience == Audience::All);
        for_all.map(|p| p.minutes).sum()
    }
}

/// A film or recording elsewhere. Linked, never embedded.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "ssr", derive(serde::Serialize, serde::Deserialize))]
pub struct Film {
    /// Title.
    pub title: String,
    /// `https` address.
    pub url: String,
    /// Length in words, where known.
    #[cfg_attr(
        feature = "ssr",
        serde(default, skip_serializing_if = "Option::is_none")
    )]
    pub length: Option<String>,
    /// What to look for.
    pub watch_for: String,
    /// The day beside the address, `YYYY-MM-DD`: when it was put in.
    pub checked: String,
    /// One must log in there.
    #[cfg_attr(feature = "ssr", serde(default))]
    pub login: bool,
}

/// An address elsewhere, with the day it was put in.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "ssr", derive(serde::Serialize, serde::Deserialize))]
pub struct Link {
    /// Never changes.
    pub id: String,
    /// Title.
    pub title: String,
    /// `https` address.
    pub url: String,
    /// `YYYY-MM-DD`.
    pub checked: String,
    /// One must log in there.
    #[cfg_attr(feature = "ssr", serde(default))]
    pub login: bool,
}

/// A step of the leader's script.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "ssr", derive(serde::Serialize, serde::Deserialize))]
pub struct Phase {
    /// With whom.
    pub mode: Mode,
    /// Minutes.
    pub minutes: u32,
    /// Title.
    pub title: String,
    /// What the leader says and does.
    pub text: Prose,
}

/// A tip to whoever leads.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "ssr", derive(serde::Serialize, serde::Deserialize))]
pub struct Tip {
    /// Which of the six.
    pub kind: TipKind,
    /// What it says.
    pub text: Prose,
}
