//! Own notes in the order of the course, searched and filtered.

use std::ops::Range;

use leptos::prelude::With;

use crate::course::{ModuleId, PageId};
use crate::formats::markdown as md;
use crate::journal::search;
use crate::meeting::is_own;
use crate::store::TextKey;
use crate::ui::state::AppState;

/// The notes of a module, or those without a place in the course.
#[derive(Clone, Debug, PartialEq)]
pub struct Group {
    /// Heading.
    pub title: String,
    /// These have no place in the course any more.
    pub orphans: bool,
    /// In the order of the course.
    pub entries: Vec<Entry>,
}

/// One note.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    /// The record.
    pub key: TextKey,
    /// The question as it is asked now, else as it was when answered.
    pub prompt: String,
    /// Where it stands.
    pub page: Option<(ModuleId, PageId)>,
    /// The round.
    pub round: u32,
    /// What was written.
    pub text: String,
    /// When, RFC 3339.
    pub at: String,
    /// Where the words searched for stand, as byte ranges of `text`.
    pub hits: Vec<Range<usize>>,
}

impl Entry {
    /// The prompt it answers; empty for a free note.
    #[must_use]
    pub fn prompt_id(&self) -> String {
        match &self.key {
            TextKey::Answer(answer) => answer.prompt.to_string(),
            TextKey::Note(_) => String::new(),
        }
    }
}

/// Notes as Markdown, under `title`. What was written stays text: nothing in it
/// becomes a heading or a link.
#[must_use]
pub fn markdown(title: &str, groups: &[Group]) -> String {
    let mut text = format!("# {}\n", md::heading(title));
    for group in groups {
        text.push_str(&format!("\n## {}\n", md::heading(&group.title)));
        for entry in &group.entries {
            let (prompt, said) = (md::heading(&entry.prompt), md::text(&entry.text));
            text.push_str(&format!("\n### {prompt}\n\n{said}"));
        }
    }
    text
}

/// Every note that holds all `words`, of one module or of all.
#[must_use]
pub fn found(app: &AppState, words: &str, only: Option<&ModuleId>) -> Vec<Group> {
    let mut entries: Vec<(usize, Entry)> = app.journal.with(|journal| {
        journal
            .texts()
            .filter_map(|(key, text)| {
                let (place, prompt, page) = app.place_of(&key);
                let prompt = prompt.unwrap_or_else(|| text.prompt_text.clone());
                let hits = search::hits(words, &text.text, &prompt)?;
                let round = match &key {
                    TextKey::Answer(answer) => answer.round.get(),
                    TextKey::Note(note) => note.round.get(),
                };
                let (text, at) = (text.text, text.at);
                Some((
                    place,
                    Entry {
                        key,
                        prompt,
                        page,
                        round,
                        text,
                        at,
                        hits,
                    },
                ))
            })
            .collect()
    });
    entries.sort_by(|(a, x), (b, y)| (a, x.round, &x.key).cmp(&(b, y.round, &y.key)));
    let mut groups: Vec<((Option<ModuleId>, bool), Group)> = Vec::new();
    for (_, entry) in entries {
        let module = entry.page.as_ref().map(|(module, _)| module.clone());
        if only.is_some() && only != module.as_ref() {
            continue;
        }
        let place = (module, of_meeting(&entry.key));
        if groups.last().is_none_or(|(last, _)| *last != place) {
            let elsewhere = if place.1 {
                app.t().meeting().list.heading
            } else {
                app.own().notes.orphans
            };
            let title = place
                .0
                .as_ref()
                .and_then(|m| app.module(m))
                .map_or_else(|| elsewhere.to_owned(), |m| m.numbered());
            let group = Group {
                title,
                orphans: place.0.is_none() && !place.1,
                entries: Vec::new(),
            };
            groups.push((place, group));
        }
        if let Some((_, group)) = groups.last_mut() {
            group.entries.push(entry);
        }
    }
    groups.into_iter().map(|(_, group)| group).collect()
}

/// An answer to a question of a meeting's own, which no page has.
fn of_meeting(key: &TextKey) -> bool {
    matches!(key, TextKey::Answer(answer) if is_own(&answer.prompt))
}

impl AppState {
    /// A note's place in the course (for sorting), its question, its page.
    fn place_of(&self, key: &TextKey) -> (usize, Option<String>, Option<(ModuleId, PageId)>) {
        let found = self.library.with(|library| {
            let mut place = 0;
            for module in library.all(self.lang_now()).flat_map(|c| &c.modules) {
                for page in &module.pages {
                    let at = || Some((module.id.clone(), page.id.clone()));
                    for prompt in &page.prompts {
                        place += 1;
                        if matches!(key, TextKey::Answer(a) if a.prompt == *prompt) {
                            return Some((place, self.prompt(prompt).map(|p| p.text), at()));
                        }
                    }
                    place += 1;
                    if matches!(key, TextKey::Note(n) if n.page == page.id) {
                        return Some((place, Some(page.title.clone()), at()));
                    }
                }
            }
            None
        });
        let last = usize::MAX - usize::from(of_meeting(key));
        found.unwrap_or((last, None, None))
    }
}
