//! Writes the packs: one index and one file per module and language.

use std::collections::BTreeMap;
use std::path::Path;
use std::{fs, io};

use moteklar::course::markdown::parse;
use moteklar::course::{
    Form, Index, Link, Module, ModulePack, Page, PageText, Part, Phase, Prompt, Standing,
};
use moteklar::text::Language;
use serde::Serialize;

use super::glossary::glossary;
use super::source::{Content, File, ModuleHead, ModuleSource, PageHead, Worded, Words, worded};

/// Writes every pack to `out`.
pub(super) fn write(content: &Content, out: &Path) -> io::Result<()> {
    if out.exists() {
        fs::remove_dir_all(out)?;
    }
    fs::create_dir_all(out)?;
    for lang in Language::ALL {
        let code = lang.code();
        json(
            &out.join(format!("course.{code}.json")),
            &index(content, lang),
        )?;
        let pages = content.modules.iter().flat_map(|module| &module.pages);
        let prompts: Vec<Prompt> = pages.flat_map(|page| prompts(page, lang)).collect();
        json(&out.join(format!("sporsmal.{code}.json")), &prompts)?;
        for source in &content.modules {
            let name = format!("{}.{code}.json", source.module.nb.head.id);
            let mut pack = module_pack(source, lang);
            for prompt in pack.pages.values_mut().flat_map(|page| &mut page.prompts) {
                let then = prompts
                    .iter()
                    .find(|asked| Some(&asked.id) == prompt.then.as_ref());
                prompt.then_asked = then.map(|asked| asked.text.clone()).unwrap_or_default();
            }
            json(&out.join(name), &pack)?;
        }
        let standing: BTreeMap<&str, Standing> = content
            .standing
            .iter()
            .filter(|((_, its), _)| *its == lang)
            .map(|((name, _), file)| {
                let text = PageText {
                    lang,
                    purpose: String::new(),
                    body: parse(&file.body),
                    prompts: Vec::new(),
                    film: None,
                    links: file.head.links.iter().map(Link::from).collect(),
                    phases: Vec::new(),
                    tips: Vec::new(),
                };
                let updated = file.head.updated.as_ref().map(ToString::to_string);
                (
                    name.as_str(),
                    Standing {
                        title: file.head.title.clone(),
                        updated,
                        text,
                    },
                )
            })
            .collect();
        json(&out.join(format!("sider.{code}.json")), &standing)?;
        json(
            &out.join(format!("begreper.{code}.json")),
            &glossary(content, lang),
        )?;
    }
    Ok(())
}

fn json(path: &Path, value: &impl Serialize) -> io::Result<()> {
    fs::write(path, serde_json::to_string(value)?)
}

fn index(content: &Content, lang: Language) -> Index {
    Index {
        id: content.course.id.clone(),
        version: content.course.version.clone(),
        title: worded(&content.course.title, lang).to_owned(),
        modules: content.modules.iter().map(|m| module(m, lang)).collect(),
        order: content
            .course
            .order
            .iter()
            .map(|r| r.in_language(lang))
            .collect(),
    }
}

/// The words in `lang`, if there are any.
fn words<H>(source: &Worded<H>, lang: Language) -> Option<&File<Words>> {
    source.others.get(&lang)
}

fn module(source: &ModuleSource, lang: Language) -> Module {
    let head: &ModuleHead = &source.module.nb.head;
    let words = words(&source.module, lang).map(|f| &f.head);
    let parts = head.part.iter().map(|part| {
        let other = words.and_then(|w| w.part.iter().find(|p| p.id == part.id));
        other.map_or_else(
            || part.clone(),
            |p| Part {
                id: part.id.clone(),
                title: p.title.clone(),
                purpose: p.purpose.clone(),
                catch_up: p.catch_up.clone(),
            },
        )
    });
    Module {
        id: head.id.clone(),
        title: words.map_or(&head.title, |w| &w.title).clone(),
        short: words
            .and_then(|w| w.short.as_ref())
            .unwrap_or(&head.short)
            .clone(),
        purpose: words.map_or(&head.purpose, |w| &w.purpose).clone(),
        weeks: head.weeks,
        leader_weeks: head.leader_weeks,
        hours: head.hours,
        parts: parts.collect(),
        pages: source.pages.iter().map(|p| page(p, lang)).collect(),
        lang: if words.is_some() { lang } else { Language::Nb },
    }
}

fn page(source: &Worded<PageHead>, lang: Language) -> Page {
    let head = &source.nb.head;
    let words = words(source, lang).map(|f| &f.head);
    Page {
        id: head.id.clone(),
        number: head.number.clone(),
        title: words.map_or(&head.title, |w| &w.title).clone(),
        kind: head.kind,
        mode: head.mode,
        groups: head.groups,
        audience: head.audience,
        minutes: head.minutes,
        part: head.part.clone(),
        prompts: head.prompt.iter().map(|p| p.id.clone()).collect(),
        form: head.form.as_ref().map(|form| {
            let own = words.and_then(|w| w.form.as_ref());
            Form {
                meeting: form.meeting.clone(),
                bring: own.map_or(&form.bring, |f| &f.bring).clone(),
                beside: own.map_or(&form.beside, |f| &f.beside).clone(),
                alone: own.map_or(&form.alone, |f| &f.alone).clone(),
            }
        }),
        lang: if words.is_some() { lang } else { Language::Nb },
        hidden: false,
    }
}

/// A prompt's words in `lang`, and beside them its question in the others.
fn prompt_in(source: &Worded<PageHead>, prompt: &Prompt, lang: Language) -> Prompt {
    let mut chosen = prompt.clone();
    for (other, file) in &source.others {
        let words = file.head.prompt.iter().find(|p| p.id == prompt.id.as_str());
        let Some(words) = words else { continue };
        if *other == lang {
            let nb = std::mem::replace(&mut chosen.text, words.text.clone());
            chosen.elsewhere.push(nb);
            chosen.use_for.clone_from(&words.use_for);
            chosen.alone.clone_from(&words.alone);
        } else {
            chosen.elsewhere.push(words.text.clone());
        }
    }
    chosen
}

fn module_pack(source: &ModuleSource, lang: Language) -> ModulePack {
    let intro = words(&source.module, lang);
    ModulePack {
        whole: true,
        intro: Some(PageText {
            lang: if intro.is_some() { lang } else { Language::Nb },
            purpose: String::new(),
            body: parse(intro.map_or(&source.module.nb.body, |f| &f.body)),
            prompts: Vec::new(),
            film: None,
            links: Vec::new(),
            phases: Vec::new(),
            tips: Vec::new(),
        }),
        pages: source
            .pages
            .iter()
            .map(|p| (p.nb.head.id.clone(), page_text(p, lang)))
            .collect(),
    }
}

/// The words of a page's prompts.
fn prompts(source: &Worded<PageHead>, lang: Language) -> impl Iterator<Item = Prompt> {
    let prompts = source.nb.head.prompt.iter();
    prompts.map(move |prompt| prompt_in(source, prompt, lang))
}

fn page_text(source: &Worded<PageHead>, lang: Language) -> PageText {
    let head = &source.nb.head;
    let Some(other) = words(source, lang) else {
        return PageText {
            lang: Language::Nb,
            purpose: head.purpose.clone(),
            body: parse(&source.nb.body),
            prompts: prompts(source, lang).collect(),
            film: head.film.as_ref().map(Into::into),
            links: head.links.iter().map(Link::from).collect(),
            phases: head.phase.clone(),
            tips: head.tip.clone(),
        };
    };
    let links = head.links.iter().map(|link| {
        let title = other.head.links.iter().find(|l| l.id == link.id);
        Link {
            title: title.map_or(&link.title, |l| &l.title).clone(),
            ..Link::from(link)
        }
    });
    let film = head.film.as_ref().map(|film| {
        let mut film = moteklar::course::Film::from(film);
        if let Some(words) = &other.head.film {
            film.title.clone_from(&words.title);
            film.watch_for.clone_from(&words.watch_for);
            film.length.clone_from(&words.length);
        }
        film
    });
    let phases = head
        .phase
        .iter()
        .zip(&other.head.phase)
        .map(|(phase, words)| Phase {
            title: words.title.clone(),
            text: words.text.clone(),
            ..phase.clone()
        });
    PageText {
        lang,
        purpose: other.head.purpose.clone(),
        body: parse(&other.body),
        prompts: prompts(source, lang).collect(),
        film,
        links: links.collect(),
        phases: phases.collect(),
        tips: other.head.tip.clone(),
    }
}
