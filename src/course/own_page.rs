//! A page that a school has made itself, and a remark of its own: as they are
//! written. What is read of them is [`Tailoring`]'s.

use serde_json::{Map, Value};

use super::flaw::clip;
use super::id::{ModuleId, PageId, PromptId};
use super::limits::ANNOTATION;
use super::page_members::PageWords;
use super::{Fields, Kind, Mode, Page, Prompt, Reason, Tailoring, markdown, page_members};
use crate::store::prompt_field;
use crate::text::Language;

/// The member that holds words as they are shown.
const PROSE: &str = "prose";

/// One field of a page of the school's own, as it is written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PageField {
    /// The title.
    Title,
    /// What kind of page it is.
    Kind,
    /// With whom.
    Mode,
    /// How long.
    Minutes,
    /// The built-in page that it comes after.
    Place,
    /// The text.
    Body,
    /// A question, and those that stand after it on the page.
    Prompt(PromptId, Vec<PromptId>),
}

impl PageField {
    /// Its name.
    #[must_use]
    pub fn name(&self) -> String {
        let name = match self {
            Self::Title => "title",
            Self::Kind => "kind",
            Self::Mode => "mode",
            Self::Minutes => "minutes",
            Self::Place => "after",
            Self::Body => "body",
            Self::Prompt(id, _) => return prompt_field(id.as_str()),
        };
        name.to_owned()
    }

    /// It holds words of somebody's own: they are never written over unseen.
    #[must_use]
    pub fn is_text(&self) -> bool {
        matches!(self, Self::Title | Self::Body | Self::Prompt(..))
    }
}

/// A page of the school's own, and where it stands.
#[derive(Clone, Debug, PartialEq)]
pub struct OwnPage {
    /// The module it belongs to.
    pub module: ModuleId,
    /// The built-in page it comes after; nothing at the module's beginning.
    pub after: Option<PageId>,
    /// The order among pages after the same one.
    pub rank: u64,
    /// The page. Its part and its audience follow from where it stands.
    pub page: Page,
    /// Its words. What is asked stands here, and not in the page.
    pub words: PageWords,
    /// Members of newer versions.
    pub extra: Map<String, Value>,
}

impl OwnPage {
    /// An empty page at the end of a module.
    #[must_use]
    pub fn new(id: PageId, module: ModuleId, after: Option<PageId>, lang: Language) -> Self {
        Self {
            module,
            after,
            rank: u64::from(u32::MAX),
            page: Page::new(id, lang),
            words: PageWords::default(),
            extra: Map::new(),
        }
    }

    /// Reads the members of a record. Whether the rules are kept is for
    /// [`OwnPage::flaw`].
    ///
    /// # Errors
    /// When a member is missing or something else than it should be.
    pub fn read(members: &Map<String, Value>) -> Result<Self, Reason> {
        let mut from = Fields::new(members.clone());
        let id = own(from.needed("page")?, PageId::new, PageId::is_own)?;
        let module = from.needed("module")?;
        let module = ModuleId::new(&module).map_err(|_| Reason::Id(clip(&module)))?;
        let after = match from.text("after")? {
            Some(id) => Some(PageId::new(&id).map_err(|_| Reason::Id(clip(&id)))?),
            None => None,
        };
        let rank = from.number("rank")?.unwrap_or(0);
        let lang = from.lang()?;
        let prompt_id = |id| own(id, PromptId::new, PromptId::is_own).ok();
        let (page, words) = page_members::read(&mut from, id, lang, prompt_id)?;
        let mut extra = from.rest();
        // Made of the rest, here and nowhere else.
        extra.remove(PROSE);
        extra.remove("removed");
        Ok(Self {
            module,
            after,
            rank,
            page,
            words,
            extra,
        })
    }

    /// What stands in a field.
    #[must_use]
    pub fn field(&self, field: &PageField) -> String {
        match field {
            PageField::Title => self.page.title.clone(),
            PageField::Kind => self.page.kind.word().to_owned(),
            PageField::Mode => self.page.mode.word().to_owned(),
            PageField::Minutes => match self.page.minutes {
                0 => String::new(),
                minutes => minutes.to_string(),
            },
            PageField::Place => self
                .after
                .as_ref()
                .map(ToString::to_string)
                .unwrap_or_default(),
            PageField::Body => self.words.body.clone(),
            PageField::Prompt(id, _) => {
                let prompt = self.words.prompts.iter().find(|prompt| prompt.id == *id);
                prompt.map(|prompt| prompt.text.clone()).unwrap_or_default()
            }
        }
    }

    /// Writes a field. A question that asks nothing is none; what a choice does
    /// not know changes nothing.
    pub fn set_field(&mut self, field: &PageField, text: &str) {
        match field {
            PageField::Title => self.page.title = text.to_owned(),
            PageField::Kind => self.page.kind = Kind::from_word(text).unwrap_or(self.page.kind),
            PageField::Mode => self.page.mode = Mode::from_word(text).unwrap_or(self.page.mode),
            PageField::Minutes => self.page.minutes = text.parse().unwrap_or(0),
            PageField::Place => {
                self.after = PageId::new(text).ok();
                self.rank = u64::from(u32::MAX);
            }
            PageField::Body => self.words.body = text.to_owned(),
            PageField::Prompt(id, after) => {
                let prompts = &mut self.words.prompts;
                let at = prompts.iter().position(|prompt| prompt.id == *id);
                match (at, text.trim().is_empty()) {
                    (Some(at), true) => drop(prompts.remove(at)),
                    (Some(at), false) => {
                        if let Some(prompt) = prompts.get_mut(at) {
                            prompt.text = text.to_owned();
                        }
                    }
                    (None, true) => {}
                    (None, false) => {
                        let next = prompts.iter().position(|prompt| after.contains(&prompt.id));
                        let prompt = Prompt::new(id.clone(), text.to_owned(), String::new());
                        prompts.insert(next.unwrap_or(prompts.len()), prompt);
                    }
                }
            }
        }
    }

    /// What is kept of it: [`OwnPage::members`], and of a finished page its
    /// words as they are shown, so that reading it takes no Markdown.
    #[must_use]
    pub fn data(&self) -> Map<String, Value> {
        let mut map = self.members();
        if self.flaw().is_none() {
            map.insert(
                PROSE.to_owned(),
                markdown::parse_foreign(&self.words.body).to_json(),
            );
        }
        map
    }

    /// What [`OwnPage::read`] reads.
    #[must_use]
    pub fn members(&self) -> Map<String, Value> {
        let mut map = self.extra.clone();
        page_members::write(&mut map, &self.page);
        page_members::write_words(&mut map, &self.words);
        map.insert("body".into(), self.words.body.as_str().into());
        map.insert("page".into(), self.page.id.to_string().into());
        map.insert("module".into(), self.module.to_string().into());
        if let Some(after) = &self.after {
            map.insert("after".into(), after.to_string().into());
        }
        map.insert("rank".into(), self.rank.into());
        map.insert("lang".into(), self.page.lang.code().into());
        map
    }

    /// The first rule that the page breaks. Until there is none it is nobody's
    /// page but its author's.
    #[must_use]
    pub fn flaw(&self) -> Option<Reason> {
        page_members::flaw(&self.page, &self.words)
    }
}

impl Tailoring {
    /// What a remark may not hold.
    #[must_use]
    pub fn annotation_flaw(text: &str) -> Option<Reason> {
        page_members::text_flaw("text", text, ANNOTATION)
    }

    /// What is kept of a remark: as [`OwnPage::data`].
    #[must_use]
    pub fn annotation_data(text: &str) -> Map<String, Value> {
        let mut map = Map::from_iter([("text".to_owned(), text.into())]);
        if Self::annotation_flaw(text).is_none() && !text.trim().is_empty() {
            map.insert(PROSE.to_owned(), markdown::parse_foreign(text).to_json());
        }
        map
    }
}

fn own<T, E>(
    id: String,
    new: impl FnOnce(String) -> Result<T, E>,
    is_own: impl FnOnce(&T) -> bool,
) -> Result<T, Reason> {
    let clipped = clip(&id);
    new(id).ok().filter(is_own).ok_or(Reason::Id(clipped))
}
