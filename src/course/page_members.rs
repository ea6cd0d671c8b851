//! What every page from outside has, a school's own or a foreign course's:
//! its members, and the rules for what stands in them.

use serde_json::{Map, Value};

use super::flaw::clip;
use super::id::{PageId, PromptId};
use super::limits::{BODY, LINE, MINUTES, PROMPTS, TITLE};
use super::markdown;
use super::model::{Page, Prompt};
use super::prose::Target;
use super::{Fields, Reason};
use crate::text::Language;

/// What is read on a page, as it is written.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PageWords {
    /// Why this page, in one sentence.
    pub purpose: String,
    /// What is asked.
    pub prompts: Vec<Prompt>,
    /// The text, in Markdown.
    pub body: String,
}

/// Reads title, purpose, kind, mode, minutes, prompts and text. `prompt_id`
/// makes of a prompt's id the one that it is stored under.
pub(super) fn read(
    from: &mut Fields,
    id: PageId,
    lang: Language,
    prompt_id: impl Fn(String) -> Option<PromptId>,
) -> Result<(Page, PageWords), Reason> {
    let mut page = Page::new(id, lang);
    page.title = from.needed("title")?;
    page.kind = from.kind()?;
    page.mode = from.mode()?;
    page.groups = from.groups()?;
    page.audience = from.audience()?;
    let minutes = from.number("minutes")?.ok_or(Reason::Missing("minutes"))?;
    page.minutes = u32::try_from(minutes).map_err(|_| Reason::Minutes(minutes))?;
    let mut prompts = Vec::new();
    for mut prompt in from.list("prompts")? {
        let id = prompt.needed("id")?;
        let clipped = clip(&id);
        prompts.push(Prompt::new(
            prompt_id(id).ok_or(Reason::Id(clipped))?,
            prompt.needed("text")?,
            prompt.text("use")?.unwrap_or_default(),
        ));
    }
    let words = PageWords {
        purpose: from.text("purpose")?.unwrap_or_default(),
        prompts,
        body: from.text("body")?.unwrap_or_default(),
    };
    Ok((page, words))
}

/// The members of the page itself.
pub(super) fn write(to: &mut Map<String, Value>, page: &Page) {
    let mut put = |name: &str, value: Value| drop(to.insert(name.to_owned(), value));
    put("title", page.title.as_str().into());
    put("kind", page.kind.word().into());
    put("mode", page.mode.word().into());
    put("minutes", page.minutes.into());
    put("audience", page.audience.word().into());
    if let Some(groups) = page.groups {
        put("groups", groups.word().into());
    }
}

/// The members of its words, but for the text.
pub(super) fn write_words(to: &mut Map<String, Value>, words: &PageWords) {
    let mut put = |name: &str, value: Value| drop(to.insert(name.to_owned(), value));
    if !words.purpose.is_empty() {
        put("purpose", words.purpose.as_str().into());
    }
    let prompts = words.prompts.iter().map(|prompt| {
        let mut map = Map::new();
        map.insert("id".into(), prompt.id.as_str().into());
        map.insert("text".into(), prompt.text.as_str().into());
        if !prompt.use_for.is_empty() {
            map.insert("use".into(), prompt.use_for.as_str().into());
        }
        Value::Object(map)
    });
    let prompts: Vec<Value> = prompts.collect();
    if !prompts.is_empty() {
        put("prompts", prompts.into());
    }
}

/// The first rule that a page breaks.
pub(super) fn flaw(page: &Page, words: &PageWords) -> Option<Reason> {
    let prompts = words.prompts.iter();
    let texts = prompts.flat_map(|p| {
        let empty = p
            .text
            .trim()
            .is_empty()
            .then_some(Reason::Missing("prompt"));
        [
            empty,
            too_long("prompt", &p.text, LINE),
            too_long("use", &p.use_for, LINE),
        ]
    });
    let count = words.prompts.len();
    let fixed = [
        untitled(&page.title),
        (!(1..=MINUTES).contains(&page.minutes)).then(|| Reason::Minutes(page.minutes.into())),
        too_long("purpose", &words.purpose, LINE),
        (count > PROMPTS).then_some(Reason::TooMany {
            what: "prompts",
            count,
            limit: PROMPTS,
        }),
    ];
    fixed
        .into_iter()
        .chain(texts)
        .flatten()
        .next()
        .or_else(|| text_flaw("body", &words.body, BODY))
}

/// A title that is missing, too long, or more than a line.
pub(super) fn untitled(title: &str) -> Option<Reason> {
    if title.trim().is_empty() {
        Some(Reason::Missing("title"))
    } else if title.contains(|c: char| c.is_control() || turns(c)) {
        Some(Reason::Malformed("title"))
    } else {
        too_long("title", title, TITLE)
    }
}

/// What turns the letters around it, so that they read as something else.
fn turns(c: char) -> bool {
    matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// A text that is too long.
pub(super) fn too_long(member: &'static str, text: &str, limit: usize) -> Option<Reason> {
    let units = text.encode_utf16().count();
    (units > limit).then_some(Reason::TooLong {
        member,
        units,
        limit,
    })
}

/// What a Markdown text may not hold.
pub(super) fn text_flaw(member: &'static str, body: &str, limit: usize) -> Option<Reason> {
    too_long(member, body, limit)
        .or_else(|| match markdown::first_forbidden(body)?.1 {
            "HTML" => Some(Reason::Html),
            _ => Some(Reason::Image),
        })
        .or_else(|| {
            let links = markdown::destinations(body).into_iter();
            // A page from outside has no list of links that `lenke:` could name.
            let bad = |to: &String| matches!(markdown::target(to), None | Some(Target::Link(_)));
            let mut bad_links = links.map(|(_, to)| to).filter(bad);
            bad_links.next().map(|to| Reason::Link(clip(&to)))
        })
}
