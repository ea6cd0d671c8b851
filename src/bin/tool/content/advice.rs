//! What is pointed out but not refused: long sentences, heavy pages, words that
//! leave somebody out. `exceptions.toml` lists what has been looked at and may
//! stand, with the reason.

use std::path::Path;

use moteklar::course::Audience;
use moteklar::course::markdown::parse;
use moteklar::text::Language;
use serde::Deserialize;

use super::Problem;
use super::reading::{Passage, lix, passages, sentences, term_words, words};
use super::source::{Content, File, PageHead, Words, read_text, toml_problem};

/// A sentence with more words is pointed out.
const LONGEST: usize = 30;
/// A page with a higher LIX is pointed out.
const HEAVIEST: usize = 45;
/// A course with a higher median is refused.
const MEDIAN: usize = 40;

/// Who else works at a school: a page that says «lærere» should know of them.
const STAFF: [&str; 11] = [
    "ansatt",
    "tilsett",
    "tilsatt",
    "assistent",
    "fagarbeider",
    "fagarbeidar",
    "sfo",
    "kolleg",
    "personale",
    "voksne",
    "vaksne",
];

/// What has been looked at.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
struct Exceptions {
    #[serde(default)]
    exception: Vec<Exception>,
}

/// One thing that may stand.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
struct Exception {
    /// The file, below `content/`.
    file: String,
    rule: Rule,
    /// Words of the sentence; absent when the rule is about the page.
    #[serde(default)]
    holds: String,
    reason: String,
}

/// What a piece of advice is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
enum Rule {
    /// A sentence over thirty words.
    Sentence,
    /// A page over LIX 45.
    Lix,
    /// «hen».
    Hen,
    /// Only «lærere», never the others.
    Staff,
}

/// Something pointed out.
struct Advice {
    problem: Problem,
    rule: Rule,
    /// The sentence, for finding its exception.
    text: String,
}

/// What is pointed out, and what is refused about the exceptions and the median.
pub(super) fn look(content: &Content, root: &Path) -> (Vec<Problem>, Vec<Problem>) {
    let mut advice = Vec::new();
    let mut refused = Vec::new();
    for lang in [Language::Nb, Language::Nn] {
        let terms = term_words(&content.glossary.forms(lang));
        let mut weights = Vec::new();
        for source in &content.modules {
            for page in &source.pages {
                let head = &page.nb.head;
                let weight = match page.others.get(&lang) {
                    _ if lang == Language::Nb => {
                        let passages = of_page(head, &page.nb.body);
                        look_at(&page.nb, head.audience, &passages, &terms, &mut advice)
                    }
                    Some(other) => {
                        let passages = of_words(&other.head, &other.body);
                        look_at(other, head.audience, &passages, &terms, &mut advice)
                    }
                    None => continue,
                };
                weights.push(weight);
            }
        }
        weights.sort_unstable();
        if let Some(median) = weights.get(weights.len() / 2)
            && *median > MEDIAN
        {
            let what = format!(
                "half of the pages ({}) are over LIX {median}; {MEDIAN} is the limit",
                lang.code()
            );
            refused.push(Problem::new(&root.join("course.toml"), 1, what));
        }
    }
    let path = root.join("exceptions.toml");
    match read(&path) {
        Ok(exceptions) => {
            let warnings = sift(advice, &exceptions, root, &path, &mut refused);
            (warnings, refused)
        }
        Err(problem) => {
            refused.push(problem);
            (advice.into_iter().map(|a| a.problem).collect(), refused)
        }
    }
}

fn read(path: &Path) -> Result<Exceptions, Problem> {
    if !path.exists() {
        return Ok(Exceptions {
            exception: Vec::new(),
        });
    }
    let raw = read_text(path)?;
    toml::from_str(&raw).map_err(|e| toml_problem(path, &raw, 0, &e))
}

/// Takes out what may stand; an exception that excepts nothing is pointed out.
fn sift(
    mut advice: Vec<Advice>,
    exceptions: &Exceptions,
    root: &Path,
    path: &Path,
    refused: &mut Vec<Problem>,
) -> Vec<Problem> {
    let mut warnings = Vec::new();
    for exception in &exceptions.exception {
        if exception.reason.trim().is_empty() {
            let what = format!("the exception for {} gives no reason", exception.file);
            refused.push(Problem::new(path, 1, what));
        }
        let file = root.join(&exception.file);
        let before = advice.len();
        advice.retain(|a| {
            let same = a.rule == exception.rule && a.problem.file == file;
            !(same && a.text.contains(&exception.holds))
        });
        if advice.len() == before {
            let what = format!(
                "the exception for {} excepts nothing any more",
                exception.file
            );
            warnings.push(Problem::new(path, 1, what));
        }
    }
    warnings.extend(advice.into_iter().map(|a| a.problem));
    warnings.sort();
    warnings
}

/// Everything a reader reads on a page.
fn of_page(head: &PageHead, body: &str) -> Vec<Passage> {
    let mut found = passages(&parse(body));
    let phases = head.phase.iter().map(|p| &p.text);
    let tips = head.tip.iter().map(|t| &t.text);
    found.extend(phases.chain(tips).flat_map(passages));
    let prompts = head
        .prompt
        .iter()
        .flat_map(|p| [&p.text, &p.use_for, &p.alone]);
    let lines = prompts.chain([&head.purpose]);
    found.extend(lines.map(|text| Passage {
        text: text.clone(),
        running: true,
    }));
    found
}

fn of_words(head: &Words, body: &str) -> Vec<Passage> {
    let mut found = passages(&parse(body));
    let phases = head.phase.iter().map(|p| &p.text);
    let tips = head.tip.iter().map(|t| &t.text);
    found.extend(phases.chain(tips).flat_map(passages));
    let prompts = head
        .prompt
        .iter()
        .flat_map(|p| [&p.text, &p.use_for, &p.alone]);
    let lines = prompts.chain([&head.purpose]);
    found.extend(lines.map(|text| Passage {
        text: text.clone(),
        running: true,
    }));
    found
}

/// Adds what is to be said about a page; gives its LIX.
fn look_at<H>(
    file: &File<H>,
    audience: Audience,
    passages: &[Passage],
    terms: &[Vec<String>],
    advice: &mut Vec<Advice>,
) -> usize {
    let mut add = |rule, line, what, text: &str| {
        advice.push(Advice {
            problem: Problem::new(&file.path, line, what),
            rule,
            text: text.to_owned(),
        });
    };
    let mut teachers = None;
    let mut staff = false;
    for passage in passages {
        for sentence in sentences(&passage.text) {
            let words = words(sentence);
            if words.len() > LONGEST {
                let what = format!("a sentence of {} words: {sentence}", words.len());
                add(Rule::Sentence, line_of(file, sentence), what, sentence);
            }
            for word in &words {
                let word = word.to_lowercase();
                if word == "hen" {
                    let what = format!("«hen» is not used here: {sentence}");
                    add(Rule::Hen, line_of(file, sentence), what, sentence);
                }
                if matches!(word.as_str(), "lærere" | "lærerne" | "lærarar" | "lærarane") {
                    teachers.get_or_insert(sentence);
                }
                staff |= STAFF.iter().any(|known| word.contains(known));
            }
        }
    }
    if let Some(sentence) = teachers
        && audience == Audience::All
        && !staff
    {
        let what = format!("only «lærere»: say «dere» or «ansatte» too: {sentence}");
        add(Rule::Staff, line_of(file, sentence), what, sentence);
    }
    let weight = lix(passages, terms);
    if weight > HEAVIEST {
        let what = format!("the page has LIX {weight}; {HEAVIEST} is heavy");
        add(Rule::Lix, 1, what, "");
    }
    weight
}

/// The line a sentence begins on, as near as its marks allow.
fn line_of<H>(file: &File<H>, sentence: &str) -> usize {
    let words: Vec<&str> = sentence.split_whitespace().collect();
    (1..=4.min(words.len()))
        .rev()
        .map(|n| file.line_of(&words[..n].join(" ")))
        .find(|line| *line > 1)
        .unwrap_or(1)
}
