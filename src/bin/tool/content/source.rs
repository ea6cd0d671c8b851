//! Reads `content/` as it is written: TOML heads and Markdown bodies.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use moteklar::course::{
    Audience, Film, Form, Groups, Kind, Link, Mode, ModuleId, OrderRule, PageId, Part, PartId,
    Phase, Prompt, Prose, Strength, Tip,
};
use moteklar::text::Language;
use serde::Deserialize;
use serde::de::DeserializeOwned;

use super::Problem;
use super::glossary::GlossarySource;

/// A file: its head, its body and the line the body begins on.
#[derive(Debug, Clone)]
pub(crate) struct File<H> {
    pub(crate) path: PathBuf,
    pub(crate) head: H,
    pub(crate) body: String,
    pub(crate) body_line: usize,
    pub(crate) raw: String,
}

impl<H> File<H> {
    /// The line on which `needle` first stands, else the first.
    pub(crate) fn line_of(&self, needle: &str) -> usize {
        self.raw.find(needle).map_or(1, |at| line_at(&self.raw, at))
    }

    /// The line of a byte offset in the body.
    pub(crate) fn body_line_at(&self, offset: usize) -> usize {
        self.body_line + line_at(&self.body, offset) - 1
    }
}

fn line_at(text: &str, offset: usize) -> usize {
    text.as_bytes()[..offset.min(text.len())]
        .iter()
        .filter(|b| **b == b'\n')
        .count()
        + 1
}

/// `course.toml`.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct CourseHead {
    pub(crate) id: String,
    pub(crate) version: String,
    pub(crate) modules: Vec<ModuleId>,
    pub(crate) title: BTreeMap<Language, String>,
    pub(crate) time: TimeHead,
    #[serde(default)]
    pub(crate) order: Vec<RuleHead>,
}

/// The course's time, in `course.toml`.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct TimeHead {
    /// Hours a module takes on average, from–to.
    pub(crate) average_hours: [u32; 2],
    /// No module takes less.
    pub(crate) least_hours: u32,
    /// Modules that are no working cycle and are not counted.
    pub(crate) without: Vec<ModuleId>,
}

/// A rule in `course.toml`.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RuleHead {
    first: Vec<ModuleId>,
    then: Vec<ModuleId>,
    in_2019: Strength,
    today: Strength,
    reason: BTreeMap<Language, String>,
}

impl RuleHead {
    /// The rule with its reason in `lang`, in bokmål where that is missing.
    pub(crate) fn in_language(&self, lang: Language) -> OrderRule {
        OrderRule {
            first: self.first.clone(),
            then: self.then.clone(),
            in_2019: self.in_2019,
            today: self.today,
            reason: worded(&self.reason, lang).to_owned(),
        }
    }
}

/// A text in `lang`, in bokmål where that is missing.
pub(crate) fn worded(texts: &BTreeMap<Language, String>, lang: Language) -> &str {
    let text = texts.get(&lang).or_else(|| texts.get(&Language::Nb));
    text.map_or("", String::as_str)
}

/// `_modul.nb.md`.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct ModuleHead {
    pub(crate) id: ModuleId,
    pub(crate) title: String,
    pub(crate) short: String,
    pub(crate) purpose: String,
    pub(crate) weeks: [u32; 2],
    pub(crate) leader_weeks: Option<[u32; 2]>,
    pub(crate) hours: [u32; 2],
    #[serde(default)]
    pub(crate) part: Vec<Part>,
}

/// A page's head in bokmål: structure and words.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct PageHead {
    pub(crate) id: PageId,
    pub(crate) title: String,
    pub(crate) number: Option<String>,
    pub(crate) order: u32,
    pub(crate) kind: Kind,
    pub(crate) mode: Mode,
    pub(crate) groups: Option<Groups>,
    pub(crate) audience: Audience,
    pub(crate) minutes: u32,
    pub(crate) part: Option<PartId>,
    #[serde(default)]
    pub(crate) purpose: String,
    pub(crate) film: Option<FilmHead>,
    #[serde(default)]
    pub(crate) links: Vec<LinkHead>,
    #[serde(default)]
    pub(crate) prompt: Vec<Prompt>,
    pub(crate) form: Option<Form>,
    #[serde(default)]
    pub(crate) phase: Vec<Phase>,
    #[serde(default)]
    pub(crate) tip: Vec<Tip>,
}

/// A film as written; TOML dates become text later.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct FilmHead {
    pub(crate) title: String,
    pub(crate) url: String,
    pub(crate) length: Option<String>,
    pub(crate) watch_for: String,
    pub(crate) checked: toml::value::Datetime,
    #[serde(default)]
    pub(crate) login: bool,
}

impl From<&FilmHead> for Film {
    fn from(head: &FilmHead) -> Self {
        Self {
            title: head.title.clone(),
            url: head.url.clone(),
            length: head.length.clone(),
            watch_for: head.watch_for.clone(),
            checked: head.checked.to_string(),
            login: head.login,
        }
    }
}

/// A link as written.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct LinkHead {
    pub(crate) id: String,
    pub(crate) title: String,
    pub(crate) url: String,
    pub(crate) checked: toml::value::Datetime,
    #[serde(default)]
    pub(crate) login: bool,
}

impl From<&LinkHead> for Link {
    fn from(head: &LinkHead) -> Self {
        Self {
            id: head.id.clone(),
            title: head.title.clone(),
            url: head.url.clone(),
            checked: head.checked.to_string(),
            login: head.login,
        }
    }
}

/// A standing page's head.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct StandingHead {
    pub(crate) title: String,
    pub(crate) updated: Option<toml::value::Datetime>,
    #[serde(default)]
    pub(crate) links: Vec<LinkHead>,
}

/// Words of a page or module in another language: nothing structural.
#[derive(Debug, Clone, Deserialize, Default)]
#[serde(deny_unknown_fields)]
pub(crate) struct Words {
    pub(crate) title: String,
    pub(crate) short: Option<String>,
    #[serde(default)]
    pub(crate) purpose: String,
    #[serde(default)]
    pub(crate) part: Vec<PartWords>,
    pub(crate) film: Option<FilmWords>,
    #[serde(default)]
    pub(crate) links: Vec<LinkWords>,
    #[serde(default)]
    pub(crate) prompt: Vec<PromptWords>,
    pub(crate) form: Option<FormWords>,
    #[serde(default)]
    pub(crate) phase: Vec<PhaseWords>,
    #[serde(default)]
    pub(crate) tip: Vec<Tip>,
}

/// A part's words.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct PartWords {
    pub(crate) id: PartId,
    pub(crate) title: String,
    #[serde(default)]
    pub(crate) purpose: String,
    #[serde(default)]
    pub(crate) catch_up: String,
}

/// A film's words.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct FilmWords {
    pub(crate) title: String,
    pub(crate) length: Option<String>,
    pub(crate) watch_for: String,
}

/// A link's words.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct LinkWords {
    pub(crate) id: String,
    pub(crate) title: String,
}

/// A prompt's words.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct PromptWords {
    pub(crate) id: String,
    pub(crate) text: String,
    #[serde(default, rename = "use")]
    pub(crate) use_for: String,
    #[serde(default)]
    pub(crate) alone: String,
}

/// A form's words.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct FormWords {
    pub(crate) bring: String,
    pub(crate) beside: String,
    pub(crate) alone: Option<String>,
}

/// A phase's words, in the order of the bokmål file.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct PhaseWords {
    pub(crate) title: String,
    pub(crate) text: Prose,
}

/// Something written in bokmål, and its words in other languages.
#[derive(Debug, Clone)]
pub(crate) struct Worded<H> {
    pub(crate) nb: File<H>,
    pub(crate) others: BTreeMap<Language, File<Words>>,
}

/// A module's folder.
#[derive(Debug, Clone)]
pub(crate) struct ModuleSource {
    pub(crate) module: Worded<ModuleHead>,
    /// In the order of the module.
    pub(crate) pages: Vec<Worded<PageHead>>,
}

/// The whole folder.
#[derive(Debug, Clone)]
pub(crate) struct Content {
    pub(crate) course: CourseHead,
    pub(crate) modules: Vec<ModuleSource>,
    /// Standing pages by name and language.
    pub(crate) standing: BTreeMap<(String, Language), File<StandingHead>>,
    pub(crate) glossary: GlossarySource,
}

impl Content {
    /// Reads the folder; refuses what cannot be read at all.
    pub(crate) fn read(root: &Path) -> Result<Self, Vec<Problem>> {
        let course_path = root.join("course.toml");
        let raw = read_text(&course_path).map_err(|p| vec![p])?;
        let course: CourseHead =
            toml::from_str(&raw).map_err(|e| vec![toml_problem(&course_path, &raw, 0, &e)])?;
        let mut problems = Vec::new();
        let mut modules = Vec::new();
        for id in &course.modules {
            match read_module(&root.join(id.as_str())) {
                Ok(module) => modules.push(module),
                Err(more) => problems.extend(more),
            }
        }
        let standing = read_standing(&root.join("sider"), &mut problems);
        let glossary = GlossarySource::read(root).map_err(|p| problems.push(p));
        match glossary {
            Ok(glossary) if problems.is_empty() => Ok(Self {
                course,
                modules,
                standing,
                glossary,
            }),
            _ => Err(problems),
        }
    }
}

pub(super) fn read_text(path: &Path) -> Result<String, Problem> {
    fs::read_to_string(path).map_err(|e| Problem::new(path, 0, format!("cannot be read: {e}")))
}

pub(super) fn toml_problem(
    path: &Path,
    head: &str,
    lines_before: usize,
    e: &toml::de::Error,
) -> Problem {
    let line = e.span().map_or(1, |span| line_at(head, span.start));
    Problem::new(path, lines_before + line, e.message())
}

/// Splits and parses a file.
fn read_file<H: DeserializeOwned>(path: &Path) -> Result<File<H>, Problem> {
    let raw = read_text(path)?;
    let Some((head, body)) = raw
        .strip_prefix("+++\n")
        .and_then(|rest| rest.split_once("\n+++\n"))
    else {
        return Err(Problem::new(
            path,
            1,
            "a head between two lines of +++ is missing",
        ));
    };
    let parsed = toml::from_str(head).map_err(|e| toml_problem(path, head, 1, &e))?;
    let (head, body) = (head.to_owned(), body.to_owned());
    Ok(File {
        path: path.to_path_buf(),
        head: parsed,
        body,
        body_line: head.lines().count() + 3,
        raw,
    })
}

/// `verdiloftet.nb.md` → (`verdiloftet`, bokmål).
fn name_and_language(path: &Path) -> Option<(String, Language)> {
    let name = path.file_name()?.to_str()?.strip_suffix(".md")?;
    let (stem, code) = name.rsplit_once('.')?;
    Some((stem.to_owned(), Language::from_code(code)?))
}

fn markdown_files(folder: &Path) -> Result<BTreeMap<(String, Language), PathBuf>, Problem> {
    let entries = fs::read_dir(folder)
        .map_err(|e| Problem::new(folder, 0, format!("cannot be read: {e}")))?;
    let mut files = BTreeMap::new();
    for entry in entries.flatten() {
        let path = entry.path();
        let named = name_and_language(&path)
            .ok_or_else(|| Problem::new(&path, 0, "is not named <name>.<nb|nn|en>.md"))?;
        files.insert(named, path);
    }
    Ok(files)
}

fn read_module(folder: &Path) -> Result<ModuleSource, Vec<Problem>> {
    let files = markdown_files(folder).map_err(|p| vec![p])?;
    let mut problems = Vec::new();
    let mut module = None;
    let mut pages = Vec::new();
    for ((name, lang), path) in &files {
        if *lang != Language::Nb {
            if !files.contains_key(&(name.clone(), Language::Nb)) {
                problems.push(Problem::new(path, 1, "has no bokmål file beside it"));
            }
            continue;
        }
        let mut others = BTreeMap::new();
        for lang in [Language::Nn, Language::En] {
            if let Some(path) = files.get(&(name.clone(), lang)) {
                match read_file(path) {
                    Ok(file) => drop(others.insert(lang, file)),
                    Err(problem) => problems.push(problem),
                }
            }
        }
        if name == "_modul" {
            match read_file(path) {
                Ok(nb) => module = Some(Worded { nb, others }),
                Err(problem) => problems.push(problem),
            }
        } else {
            match read_file::<PageHead>(path) {
                Ok(nb) => pages.push(Worded { nb, others }),
                Err(problem) => problems.push(problem),
            }
        }
    }
    pages.sort_by(|a, b| (a.nb.head.order, &a.nb.head.id).cmp(&(b.nb.head.order, &b.nb.head.id)));
    match module {
        Some(module) if problems.is_empty() => Ok(ModuleSource { module, pages }),
        Some(_) => Err(problems),
        None => {
            problems.push(Problem::new(&folder.join("_modul.nb.md"), 0, "is missing"));
            Err(problems)
        }
    }
}

fn read_standing(
    folder: &Path,
    problems: &mut Vec<Problem>,
) -> BTreeMap<(String, Language), File<StandingHead>> {
    let files = markdown_files(folder).unwrap_or_else(|problem| {
        problems.push(problem);
        BTreeMap::new()
    });
    files
        .into_iter()
        .filter_map(|(named, path)| match read_file(&path) {
            Ok(file) => Some((named, file)),
            Err(problem) => {
                problems.push(problem);
                None
            }
        })
        .collect()
}
