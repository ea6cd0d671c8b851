//! The glossary, `begreper.<lang>.toml`: structure and bokmål words in one
//! file, words by id in the others.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use moteklar::course::markdown::{destinations, first_forbidden, parse};
use moteklar::course::prose::Target;
use moteklar::course::{Glossary, Link, Source, Term, TermId};
use moteklar::text::Language;
use serde::Deserialize;
use serde::de::DeserializeOwned;

use super::Problem;
use super::check::{link_problems, same_ids};
use super::source::{Content, File, LinkHead, LinkWords, read_text, toml_problem};

/// `begreper.nb.toml`.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct GlossaryHead {
    pub(crate) term: Vec<TermHead>,
}

/// A term as written.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct TermHead {
    pub(crate) id: TermId,
    pub(crate) term: String,
    /// Other forms, for the count of hard words: the beginning is enough.
    #[serde(default)]
    pub(crate) also: Vec<String>,
    pub(crate) text: String,
    #[serde(default)]
    pub(crate) source: Vec<LinkHead>,
}

/// The glossary in another language.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct GlossaryWords {
    pub(crate) term: Vec<TermWords>,
}

/// A term's words.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct TermWords {
    pub(crate) id: String,
    pub(crate) term: String,
    #[serde(default)]
    pub(crate) also: Vec<String>,
    pub(crate) text: String,
    #[serde(default)]
    pub(crate) source: Vec<LinkWords>,
}

/// The glossary in every language.
#[derive(Debug, Clone)]
pub(crate) struct GlossarySource {
    pub(crate) nb: File<GlossaryHead>,
    pub(crate) others: BTreeMap<Language, File<GlossaryWords>>,
}

impl GlossarySource {
    /// Reads the files; every language must be there.
    pub(crate) fn read(root: &Path) -> Result<Self, Problem> {
        let path = |lang: Language| root.join(format!("begreper.{}.toml", lang.code()));
        let nb = read_toml(&path(Language::Nb))?;
        let mut others = BTreeMap::new();
        for lang in [Language::Nn, Language::En] {
            others.insert(lang, read_toml(&path(lang))?);
        }
        Ok(Self { nb, others })
    }

    /// The ids of all terms.
    pub(crate) fn ids(&self) -> BTreeSet<&str> {
        self.nb.head.term.iter().map(|t| t.id.as_str()).collect()
    }

    /// Every form of every term in `lang`.
    pub(crate) fn forms(&self, lang: Language) -> Vec<&str> {
        let forms: Vec<&String> = match self.others.get(&lang) {
            Some(other) => {
                let terms = other.head.term.iter();
                terms.flat_map(|t| t.also.iter().chain([&t.term])).collect()
            }
            None => {
                let terms = self.nb.head.term.iter();
                terms.flat_map(|t| t.also.iter().chain([&t.term])).collect()
            }
        };
        forms.into_iter().map(String::as_str).collect()
    }

    /// What cannot stand.
    pub(crate) fn problems(&self) -> Vec<Problem> {
        let mut problems = Vec::new();
        let file = &self.nb;
        let mut seen = BTreeSet::new();
        for term in &file.head.term {
            let line = file.line_of(&format!("id = \"{}\"", term.id));
            if !seen.insert(&term.id) {
                let what = format!("the term {} stands here twice", term.id);
                problems.push(Problem::new(&file.path, line, what));
            }
            if term.source.is_empty() {
                let what = format!("the term {} has no source", term.id);
                problems.push(Problem::new(&file.path, line, what));
            }
            link_problems(file, &term.source, &mut problems);
            self.text_problems(file, line, &term.text, &mut problems);
        }
        for other in self.others.values() {
            same_ids(
                &other.path,
                &other.raw,
                &file.path,
                file.head.term.iter().map(|t| t.id.as_str()),
                other.head.term.iter().map(|t| t.id.as_str()),
                &mut problems,
            );
            same_ids(
                &other.path,
                &other.raw,
                &file.path,
                sources(&file.head.term),
                other
                    .head
                    .term
                    .iter()
                    .flat_map(|t| t.source.iter().map(|l| l.id.as_str())),
                &mut problems,
            );
            for term in &other.head.term {
                let line = other.line_of(&format!("id = \"{}\"", term.id));
                self.text_problems(other, line, &term.text, &mut problems);
            }
        }
        problems
    }

    /// A definition has words, no HTML, and leads to other terms and the app only.
    fn text_problems<H>(
        &self,
        file: &File<H>,
        line: usize,
        text: &str,
        problems: &mut Vec<Problem>,
    ) {
        let mut refuse = |what: String| problems.push(Problem::new(&file.path, line, what));
        if text.trim().is_empty() {
            refuse("a term without a definition".into());
        }
        if let Some((_, what)) = first_forbidden(text) {
            refuse(format!("raw {what} is not allowed in the text"));
        }
        for (_, dest) in destinations(text) {
            match Target::parse(&dest) {
                Some(Target::Term(id)) if self.ids().contains(id.as_str()) => {}
                Some(Target::Page(_) | Target::Route(_)) => {}
                _ => refuse(format!("the link {dest:?} does not belong in a definition")),
            }
        }
    }

    /// The terms in `lang`, in alphabetical order.
    fn terms(&self, lang: Language) -> Vec<Term> {
        let words = self.others.get(&lang).map(|f| &f.head.term);
        let mut terms: Vec<Term> = self
            .nb
            .head
            .term
            .iter()
            .map(|head| {
                let own = words.and_then(|w| w.iter().find(|t| t.id == head.id.as_str()));
                Term {
                    id: head.id.clone(),
                    term: own.map_or(&head.term, |t| &t.term).clone(),
                    text: parse(own.map_or(&head.text, |t| &t.text)),
                    sources: head
                        .source
                        .iter()
                        .map(|link| {
                            let title = own.and_then(|t| t.source.iter().find(|l| l.id == link.id));
                            Link {
                                title: title.map_or(&link.title, |l| &l.title).clone(),
                                ..Link::from(link)
                            }
                        })
                        .collect(),
                }
            })
            .collect();
        terms.sort_by_key(|t| in_norwegian(&t.term));
        terms
    }
}

fn sources(terms: &[TermHead]) -> impl Iterator<Item = &str> {
    let sources = terms.iter().flat_map(|t| &t.source);
    sources.map(|link| link.id.as_str())
}

fn read_toml<H: DeserializeOwned>(path: &Path) -> Result<File<H>, Problem> {
    let raw = read_text(path)?;
    let head = toml::from_str(&raw).map_err(|e| toml_problem(path, &raw, 0, &e))?;
    Ok(File {
        path: path.to_path_buf(),
        head,
        body: String::new(),
        body_line: 1,
        raw,
    })
}

/// A key that sorts as Norwegian does: æ, ø and å after z.
fn in_norwegian(word: &str) -> String {
    let place = |c: char| match c {
        'æ' => '{',
        'ø' => '|',
        'å' => '}',
        c => c,
    };
    word.to_lowercase().chars().map(place).collect()
}

/// Terms and sources in `lang`, for the pack.
pub(crate) fn glossary(content: &Content, lang: Language) -> Glossary {
    let terms = content.glossary.terms(lang);
    let mut found = BTreeMap::<String, Source>::new();
    for source in &content.modules {
        for page in &source.pages {
            let head = &page.nb.head;
            let words = page.others.get(&lang).map(|f| &f.head);
            let links = head.links.iter().map(|link| {
                let own = words.and_then(|w| w.links.iter().find(|l| l.id == link.id));
                titled(link, own.map(|l| &l.title))
            });
            let film = head.film.iter().map(|film| {
                let own = words.and_then(|w| w.film.as_ref());
                Link {
                    id: String::new(),
                    title: own.map_or(&film.title, |f| &f.title).clone(),
                    url: film.url.clone(),
                    checked: film.checked.to_string(),
                    login: film.login,
                }
            });
            for link in links.chain(film) {
                let place = &mut at(&mut found, link).pages;
                if !place.contains(&head.id) {
                    place.push(head.id.clone());
                }
            }
        }
    }
    for term in &terms {
        for link in &term.sources {
            at(&mut found, link.clone()).terms.push(term.id.clone());
        }
    }
    for ((name, its), file) in &content.standing {
        if *its == lang {
            for link in &file.head.links {
                let place = &mut at(&mut found, Link::from(link)).standing;
                if !place.contains(name) {
                    place.push(name.clone());
                }
            }
        }
    }
    let mut sources: Vec<Source> = found.into_values().collect();
    sources.sort_by_key(|s| (s.host().to_owned(), in_norwegian(&s.link.title)));
    Glossary { terms, sources }
}

fn titled(link: &LinkHead, title: Option<&String>) -> Link {
    Link {
        title: title.unwrap_or(&link.title).clone(),
        ..Link::from(link)
    }
}

/// The entry of an address: the first title found, the newest check, a login
/// where any place says so.
fn at(found: &mut BTreeMap<String, Source>, link: Link) -> &mut Source {
    let (checked, login) = (link.checked.clone(), link.login);
    let key = link.url.trim_end_matches('/').to_owned();
    let source = found.entry(key).or_insert_with(|| Source {
        link,
        pages: Vec::new(),
        terms: Vec::new(),
        standing: Vec::new(),
    });
    source.link.login |= login;
    if source.link.checked < checked {
        source.link.checked = checked;
    }
    source
}
