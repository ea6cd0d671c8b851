//! What a page must have: links that lead somewhere, minutes, prompts, no HTML.

use std::collections::BTreeSet;

use moteklar::course::markdown::{destinations, first_forbidden};
use moteklar::course::prose::Target;
use moteklar::course::{Audience, Kind, Mode, TipKind};
use moteklar::text::Language;

use super::source::{File, LinkHead, ModuleSource, PageHead, Worded};
use super::{Content, Problem};

/// Kinds of page on which one has something to write.
const TASKS: [Kind; 7] = [
    Kind::Film,
    Kind::Sound,
    Kind::Reflection,
    Kind::Discussion,
    Kind::TryOut,
    Kind::Exercise,
    Kind::Form,
];

/// Every refusal of `content` but those about ids and words.
pub(super) fn problems(content: &Content) -> Vec<Problem> {
    let mut problems = Vec::new();
    let pages: BTreeSet<&str> = content
        .modules
        .iter()
        .flat_map(|m| &m.pages)
        .map(|p| p.nb.head.id.as_str())
        .collect();
    let refs = References {
        pages,
        terms: content.glossary.ids(),
    };
    let prompts: BTreeSet<&str> = content
        .modules
        .iter()
        .flat_map(|m| &m.pages)
        .flat_map(|p| &p.nb.head.prompt)
        .map(|p| p.id.as_str())
        .collect();
    for source in &content.modules {
        let module = &source.module;
        refs.check(&module.nb, &[], &mut problems);
        for other in module.others.values() {
            refs.check(other, &[], &mut problems);
            same_ids(
                &other.path,
                &other.raw,
                &module.nb.path,
                module.nb.head.part.iter().map(|p| p.id.as_str()),
                other.head.part.iter().map(|p| p.id.as_str()),
                &mut problems,
            );
        }
        for page in &source.pages {
            page_problems(source, page, &refs, &mut problems);
            then_problems(page, &prompts, &mut problems);
            form_problems(source, page, &mut problems);
            alone_problems(page, &mut problems);
        }
        if !content.course.time.without.contains(&module.nb.head.id) {
            cycle_problems(source, &mut problems);
        }
        tip_problems(source, &mut problems);
        minutes_problems(source, &mut problems);
    }
    time_problems(content, &mut problems);
    problems.extend(content.glossary.problems());
    for file in content.standing.values() {
        link_problems(file, &file.head.links, &mut problems);
        refs.check(file, &file.head.links, &mut problems);
    }
    for (name, lang) in content.standing.keys() {
        for other in Language::ALL {
            if !content.standing.contains_key(&(name.clone(), other)) {
                let path = &content.standing[&(name.clone(), *lang)].path;
                let what = format!("{name}.{}.md is missing beside it", other.code());
                problems.push(Problem::new(path, 1, what));
            }
        }
    }
    problems
}

/// What a link may point to.
struct References<'a> {
    pages: BTreeSet<&'a str>,
    terms: BTreeSet<&'a str>,
}

impl References<'_> {
    fn check<H>(&self, file: &File<H>, links: &[LinkHead], problems: &mut Vec<Problem>) {
        if let Some((at, what)) = first_forbidden(&file.body) {
            let what = format!("raw {what} is not allowed in the text");
            problems.push(Problem::new(&file.path, file.body_line_at(at), what));
        }
        for (at, dest) in destinations(&file.body) {
            self.link(file, &dest, file.body_line_at(at), links, problems);
        }
        self.head(file, problems);
    }

    /// Links in a head: the script and the tips are Markdown too. They have no
    /// addresses of their own.
    fn head<H>(&self, file: &File<H>, problems: &mut Vec<Problem>) {
        let head = &file.raw[..file.raw.len() - file.body.len()];
        for (at, _) in head.match_indices("](") {
            let dest = head[at + 2..].split(')').next().unwrap_or_default();
            let line = head[..at].matches('\n').count() + 1;
            self.link(file, dest, line, &[], problems);
        }
    }

    fn link<H>(
        &self,
        file: &File<H>,
        dest: &str,
        line: usize,
        links: &[LinkHead],
        problems: &mut Vec<Problem>,
    ) {
        let mut refuse = |what: String| problems.push(Problem::new(&file.path, line, what));
        match Target::parse(dest) {
            None => refuse(format!("the link {dest:?} has a form that is not allowed")),
            Some(Target::Https(_)) => refuse(format!(
                "{dest} stands bare in the text: put it under [[links]] with its date and link to it as `lenke:<id>`"
            )),
            Some(Target::Page(id)) if !self.pages.contains(id.as_str()) => {
                refuse(format!("there is no page {id}"));
            }
            Some(Target::Link(id)) if !links.iter().any(|l| l.id == id) => {
                refuse(format!("there is no [[links]] entry {id} on this page"));
            }
            Some(Target::Term(id)) if !self.terms.contains(id.as_str()) => {
                refuse(format!("there is no term {id} in the glossary"));
            }
            Some(_) => {}
        }
    }
}

fn page_problems(
    source: &ModuleSource,
    page: &Worded<PageHead>,
    refs: &References<'_>,
    problems: &mut Vec<Problem>,
) {
    let file = &page.nb;
    let head = &file.head;
    refs.check(file, &head.links, problems);
    link_problems(file, &head.links, problems);
    let mut refuse =
        |line: usize, what: String| problems.push(Problem::new(&file.path, line, what));
    if head.minutes == 0 || head.minutes > 600 {
        refuse(
            file.line_of("\nminutes") + 1,
            "minutes must be between 1 and 600".into(),
        );
    }
    if TASKS.contains(&head.kind) && head.prompt.is_empty() {
        let what = format!(
            "a page of kind {} needs at least one [[prompt]]",
            head.kind.word()
        );
        refuse(file.line_of("\nkind") + 1, what);
    }
    if matches!(head.kind, Kind::Film | Kind::Sound) && head.film.is_none() {
        refuse(
            file.line_of("\nkind") + 1,
            "a film or sound page needs a [film] table".into(),
        );
    }
    if let Some(film) = &head.film
        && !is_web_address(&film.url)
    {
        refuse(
            file.line_of(&film.url),
            format!("{} is no https address", film.url),
        );
    }
    if let Some(part) = &head.part
        && !source.module.nb.head.part.iter().any(|p| &p.id == part)
    {
        refuse(
            file.line_of("\npart") + 1,
            format!("the module has no part {part}"),
        );
    }
    for prompt in &head.prompt {
        let line = file.line_of(&format!("id = \"{}\"", prompt.id));
        if prompt.text.trim().is_empty() {
            refuse(line, format!("the prompt {} has no text", prompt.id));
        }
        if prompt.use_for.trim().is_empty() && prompt.alone.trim().is_empty() {
            refuse(
                line,
                format!(
                    "the prompt {} does not say what its answer is used for",
                    prompt.id
                ),
            );
        }
    }
    if head.kind == Kind::Meeting {
        let sum: u32 = head.phase.iter().map(|p| p.minutes).sum();
        if sum != head.minutes {
            let what = format!(
                "the phases add up to {sum} minutes, the page says {}",
                head.minutes
            );
            refuse(file.line_of("\nminutes") + 1, what);
        }
        for mode in Mode::ALL {
            if !head.phase.iter().any(|p| p.mode == *mode) {
                refuse(
                    1,
                    format!("the meeting's script has no phase «{}»", mode.word()),
                );
            }
        }
        if head.groups.is_none() {
            refuse(
                1,
                "a meeting says how groups are put together (groups)".into(),
            );
        }
    }
    for other in page.others.values() {
        refs.check(other, &head.links, problems);
        same_ids(
            &other.path,
            &other.raw,
            &file.path,
            head.prompt.iter().map(|p| p.id.as_str()),
            other.head.prompt.iter().map(|p| p.id.as_str()),
            problems,
        );
        same_ids(
            &other.path,
            &other.raw,
            &file.path,
            head.links.iter().map(|l| l.id.as_str()),
            other.head.links.iter().map(|l| l.id.as_str()),
            problems,
        );
        for (what, ours, theirs) in [
            ("phases", head.phase.len(), other.head.phase.len()),
            ("tips", head.tip.len(), other.head.tip.len()),
            (
                "films",
                usize::from(head.film.is_some()),
                usize::from(other.head.film.is_some()),
            ),
            (
                "forms",
                usize::from(head.form.is_some()),
                usize::from(other.head.form.is_some()),
            ),
        ] {
            if ours != theirs {
                let what = format!("has {theirs} {what}, the bokmål file has {ours}");
                problems.push(Problem::new(&other.path, 1, what));
            }
        }
    }
}

/// An earlier prompt that a later one shows is there, and is not itself.
fn then_problems(page: &Worded<PageHead>, prompts: &BTreeSet<&str>, problems: &mut Vec<Problem>) {
    for prompt in &page.nb.head.prompt {
        let Some(then) = &prompt.then else { continue };
        if !prompts.contains(then.as_str()) || *then == prompt.id {
            let line = page.nb.line_of(&format!("then = \"{then}\""));
            let what = format!("there is no earlier prompt {then} to show");
            problems.push(Problem::new(&page.nb.path, line, what));
        }
    }
}

/// A form that travels whole names its meeting, on a page of kind «skjema».
fn form_problems(source: &ModuleSource, page: &Worded<PageHead>, problems: &mut Vec<Problem>) {
    let Some(form) = &page.nb.head.form else {
        return;
    };
    let line = page.nb.line_of("[form]");
    let mut refuse = |what: String| problems.push(Problem::new(&page.nb.path, line, what));
    if page.nb.head.kind != Kind::Form {
        refuse(format!(
            "[form] belongs on a page of kind {}",
            Kind::Form.word()
        ));
    }
    let mut pages = source.pages.iter().map(|p| &p.nb.head);
    if !pages.any(|p| p.id == form.meeting && p.kind == Kind::Meeting) {
        refuse(format!("the module has no meeting {}", form.meeting));
    }
}

/// A form for somebody alone in her subject has the choice and what it changes,
/// and the same in every language.
fn alone_problems(page: &Worded<PageHead>, problems: &mut Vec<Problem>) {
    let head = &page.nb.head;
    let choice = head.form.as_ref().and_then(|f| f.alone.as_ref());
    let changed: Vec<_> = head.prompt.iter().filter(|p| !p.alone.is_empty()).collect();
    let file = &page.nb;
    match (choice, changed.first()) {
        (None, Some(prompt)) => {
            let line = file.line_of(&format!("id = \"{}\"", prompt.id));
            let what = format!("{} has words for one alone, [form] has no alone", prompt.id);
            problems.push(Problem::new(&file.path, line, what));
        }
        (Some(_), None) => {
            let what = "[form] has alone, and no prompt has words for it".to_owned();
            problems.push(Problem::new(&file.path, file.line_of("[form]"), what));
        }
        _ => {}
    }
    for other in page.others.values() {
        let theirs = other.head.form.as_ref().and_then(|f| f.alone.as_ref());
        if theirs.is_some() != choice.is_some() {
            let what = "alone of [form] differs from the bokmål file".to_owned();
            problems.push(Problem::new(&other.path, other.line_of("[form]"), what));
        }
        for prompt in &head.prompt {
            let id = prompt.id.as_str();
            let Some(words) = other.head.prompt.iter().find(|p| p.id == id) else {
                continue;
            };
            let says = |(use_for, alone): (&str, &str)| (use_for.is_empty(), alone.is_empty());
            let ours = says((&prompt.use_for, &prompt.alone));
            if says((&words.use_for, &words.alone)) != ours {
                let what = format!("use and alone of {id} differ from the bokmål file");
                let line = other.line_of(&format!("id = \"{id}\""));
                problems.push(Problem::new(&other.path, line, what));
            }
        }
    }
}

/// A translation names exactly the ids of its bokmål file.
pub(super) fn same_ids<'a>(
    path: &std::path::Path,
    raw: &str,
    nb: &std::path::Path,
    ours: impl Iterator<Item = &'a str>,
    theirs: impl Iterator<Item = &'a str>,
    problems: &mut Vec<Problem>,
) {
    let ours: BTreeSet<_> = ours.collect();
    let theirs: BTreeSet<_> = theirs.collect();
    for id in ours.difference(&theirs) {
        let what = format!("lacks {id}, which stands in {}", nb.display());
        problems.push(Problem::new(path, 1, what));
    }
    for id in theirs.difference(&ours) {
        let line = raw
            .lines()
            .position(|l| l.contains(id))
            .map_or(1, |n| n + 1);
        let what = format!("has {id}, which does not stand in {}", nb.display());
        problems.push(Problem::new(path, line, what));
    }
}

pub(super) fn link_problems<H>(file: &File<H>, links: &[LinkHead], problems: &mut Vec<Problem>) {
    let mut seen = BTreeSet::new();
    for link in links {
        if !is_web_address(&link.url) {
            let what = format!("{} is no https address", link.url);
            problems.push(Problem::new(&file.path, file.line_of(&link.url), what));
        }
        if !seen.insert(&link.id) {
            let what = format!("the link id {} is used twice on this page", link.id);
            problems.push(Problem::new(&file.path, file.line_of(&link.id), what));
        }
    }
}

/// `https`, a host with a dot, nothing that could be read as something else.
fn is_web_address(url: &str) -> bool {
    let Some(rest) = url.strip_prefix("https://") else {
        return false;
    };
    let host = rest.split('/').next().unwrap_or_default();
    host.contains('.')
        && host
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || matches!(c, '.' | '-'))
        && !url.chars().any(|c| c.is_whitespace() || c.is_control())
}

/// Every part of a module that counts is a working cycle.
fn cycle_problems(source: &ModuleSource, problems: &mut Vec<Problem>) {
    let module = &source.module.nb;
    if source.pages.is_empty() {
        return;
    }
    for part in &module.head.part {
        let kinds: BTreeSet<Kind> = source
            .pages
            .iter()
            .filter(|p| p.nb.head.part.as_ref() == Some(&part.id))
            .map(|p| p.nb.head.kind)
            .collect();
        let has = |any: &[Kind]| any.iter().any(|kind| kinds.contains(kind));
        for (what, any) in [
            (
                "something to see, hear or read",
                &[Kind::Film, Kind::Sound, Kind::Reading][..],
            ),
            (
                "a prompt to answer alone",
                &[Kind::Film, Kind::Sound, Kind::Reflection, Kind::Form][..],
            ),
            ("a fellesmøte", &[Kind::Meeting][..]),
            ("an utprøving", &[Kind::TryOut, Kind::Form][..]),
        ] {
            if !has(any) {
                let line = module.line_of(&format!("\"{}\"", part.id));
                let what = format!("the part {} lacks {what}", part.id);
                problems.push(Problem::new(&module.path, line, what));
            }
        }
    }
}

/// Whoever leads a module gets all six kinds of tip.
fn tip_problems(source: &ModuleSource, problems: &mut Vec<Problem>) {
    let module = &source.module.nb;
    if source.pages.is_empty() {
        return;
    }
    for kind in TipKind::ALL {
        let given = source
            .pages
            .iter()
            .any(|p| p.nb.head.tip.iter().any(|t| t.kind == *kind));
        if !given {
            let what = format!("no leader tip of kind «{}»", kind.word());
            problems.push(Problem::new(&module.path, 1, what));
        }
    }
}

/// The pages' minutes agree with the module's hours, give or take a tenth.
fn minutes_problems(source: &ModuleSource, problems: &mut Vec<Problem>) {
    let module = &source.module.nb;
    if source.pages.is_empty() {
        return;
    }
    let minutes = minutes_of(source);
    let [from, to] = module.head.hours;
    if minutes * 10 < from * 60 * 9 || minutes * 10 > to * 60 * 11 {
        let what = format!("the pages take {minutes} minutes, the module says {from}–{to} hours");
        problems.push(Problem::new(
            &module.path,
            module.line_of("\nhours") + 1,
            what,
        ));
    }
}

/// Minutes of the pages for all staff.
fn minutes_of(source: &ModuleSource) -> u32 {
    let pages = source.pages.iter().map(|p| &p.nb.head);
    let for_all = pages.filter(|p| p.audience == Audience::All);
    for_all.map(|p| p.minutes).sum()
}

/// The modules take so and so long on average, and none is a trifle.
fn time_problems(content: &Content, problems: &mut Vec<Problem>) {
    let time = &content.course.time;
    let counted: Vec<&ModuleSource> = content
        .modules
        .iter()
        .filter(|m| !m.pages.is_empty() && !time.without.contains(&m.module.nb.head.id))
        .collect();
    let mut sum = 0;
    for source in &counted {
        let minutes = minutes_of(source);
        sum += minutes;
        if minutes < time.least_hours * 60 {
            let module = &source.module.nb;
            let least = time.least_hours;
            let what = format!("the pages take {minutes} minutes, less than {least} hours");
            problems.push(Problem::new(
                &module.path,
                module.line_of("\nhours") + 1,
                what,
            ));
        }
    }
    let count = u32::try_from(counted.len()).unwrap_or(u32::MAX);
    let [from, to] = time.average_hours;
    if count > 0 && (sum < from * 60 * count || sum > to * 60 * count) {
        let module = &counted[0].module.nb;
        let average = sum / count;
        let what = format!(
            "the modules take {average} minutes on average, course.toml says {from}–{to} hours"
        );
        problems.push(Problem::new(
            &module.path,
            module.line_of("\nhours") + 1,
            what,
        ));
    }
}
