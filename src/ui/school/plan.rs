//! `/skolen/plan`: the ten fields, who was asked, and other schools' plans.

use std::collections::BTreeSet;

use leptos::prelude::*;

use crate::formats::markdown as md;
use crate::school::plan::{Field, Party, decided_too_early};
use crate::school::share::{self, Share};
use crate::store::{SchoolKey, Sheet};
use crate::ui::before_sharing::{Leaving, before_sharing};
use crate::ui::edge;
use crate::ui::parts::{Icon, PageHeading};
use crate::ui::school::cells::new_id;
use crate::ui::school::field::{Control, field};
use crate::ui::school::sharing::{import_section, share_box, warning};
use crate::ui::school::told::told;
use crate::ui::school::words;
use crate::ui::state::AppState;

const KEY: SchoolKey = SchoolKey::Plan;

/// The page.
pub fn page() -> AnyView {
    let app = AppState::get();
    let t = &app.school_texts().plan;
    let sheet = app.sheet_signal(KEY);
    let fields: Vec<_> = Field::ALL
        .into_iter()
        .zip(t.fields)
        .map(|(one, (label, example))| {
            view! {
                {field(app, &KEY, one.cell(), Control::Area, label, "")}
                <details class="ds-details no-print">
                    <summary>{t.example} <span class="ds-sr-only">": " {label}</span></summary>
                    <div><p>{example}</p></div>
                </details>
            }
        })
        .collect();
    view! {
        <PageHeading text=t.heading/>
        <p class="lead no-print">{t.lead}</p>
        <section class="block plan-fields">{fields}</section>
        {asked(app, sheet)}
        {before_sharing(app, move || sheet.with(|sheet| {
            let (name, lines) = told(app, &KEY, sheet);
            vec![(name, lines.join("\n"))]
        }))}
        <p class="buttons no-print">
            <button class="ds-button" type="button" on:click=move |_| edge::print()>
                <Icon name="PrinterSmall"/> {app.school_texts().common.print}
            </button>
            <button class="ds-button" data-variant="secondary" type="button" data-export="markdown"
                on:click=move |_| save_markdown(app)>
                <Icon name="Files"/> {app.school_texts().common.markdown}
            </button>
        </p>
        {shared(app, sheet)}
        {others(app, sheet)}
        {import_section(t.import, app.school_texts().desk.import_told)}
    }
    .into_any()
}

/// Who has had a say.
fn asked(app: AppState, sheet: Memo<Sheet>) -> AnyView {
    let t = &app.school_texts().plan;
    let parties: Vec<_> = Party::ALL
        .into_iter()
        .zip(t.parties)
        .map(|(party, name)| {
            let cell = party.cell();
            let label = |words: &str| format!("{name}: {}", words.to_lowercase());
            let more = |member: &str| format!("{cell}/{member}");
            view! {
                <li class="entry">
                    {field(app, &KEY, cell, Control::Check, &label(t.party_asked), "")}
                    <div class="school-numbers">
                        {field(app, &KEY, &more("when"), Control::Date, &label(t.party_when), "")}
                        {field(app, &KEY, &more("how"), Control::Line, &label(t.party_how), "")}
                    </div>
                </li>
            }
        })
        .collect();
    let early = move || {
        let early = sheet.with(decided_too_early);
        let names = Party::ALL.into_iter().zip(t.parties);
        let names: Vec<&str> = names
            .filter(|(party, _)| early.contains(party))
            .map(|(_, name)| name)
            .collect();
        (!names.is_empty()).then(|| warning((t.too_early)(&names.join(", "))))
    };
    view! {
        <section class="block" aria-labelledby="spurt">
            <h2 id="spurt" class="ds-heading" data-size="sm">{t.asked}</h2>
            <p class="no-print">{t.asked_told}</p>
            <ul class="entries">{parties}</ul>
            {field(app, &KEY, "decided", Control::Date, t.decided.0, t.decided.1)}
            <div aria-live="polite">{early}</div>
        </section>
    }
    .into_any()
}

/// The plan as Markdown.
fn save_markdown(app: AppState) {
    app.flush();
    let t = &app.school_texts().plan;
    let sheet = app.journal.with_untracked(|j| j.sheet(&KEY));
    let mut text = format!("# {}\n", t.heading);
    for (one, (label, _)) in Field::ALL.into_iter().zip(t.fields) {
        let said = md::text(sheet.text(one.cell()));
        text.push_str(&format!("\n## {label}\n\n{said}"));
    }
    text.push_str(&format!("\n## {}\n\n", t.asked));
    for (party, name) in Party::ALL.into_iter().zip(t.parties) {
        let mark = if sheet.is_set(party.cell()) { "x" } else { " " };
        let when = md::line(sheet.text(&format!("{}/when", party.cell())));
        let how = md::line(sheet.text(&format!("{}/how", party.cell())));
        text.push_str(&format!("- [{mark}] {name} {when} {how}\n"));
    }
    if let Some(decided) = crate::school::day(sheet.text("decided")) {
        let decided = words::date(app, decided);
        text.push_str(&format!("\n{}: {decided}\n", t.decided.0));
    }
    edge::save_as("moteklar-skoleplan.md", "text/markdown", text.as_bytes());
}

/// Plans with the schools' names, one's own first, and the id of those that came.
type Plans = Vec<(String, Option<String>, Sheet)>;

fn side_by_side(app: AppState, own: &Sheet) -> Plans {
    let t = &app.school_texts().plan;
    let mut plans = Plans::new();
    if crate::school::plan::filled(own) > 0 {
        plans.push((t.ours.to_owned(), None, own.clone()));
    }
    for (id, plan) in app.handed_in().plans {
        let first = plan.text(Field::School.cell()).lines().next().unwrap_or("");
        let name: String = first.chars().take(60).collect();
        let name = if name.trim().is_empty() {
            t.nameless.to_owned()
        } else {
            name
        };
        plans.push((name, Some(id), plan));
    }
    plans
}

/// The plans beside each other as Markdown: field by field, school by school.
fn save_others(app: AppState, sheet: Memo<Sheet>) {
    app.flush();
    let t = &app.school_texts().plan;
    let plans = side_by_side(app, &sheet.get_untracked());
    let mut text = format!("# {}\n", t.others);
    for (one, place) in order() {
        let label = t.fields.get(place).map_or("", |(label, _)| label);
        let label = if one == Field::Owner {
            t.expects
        } else {
            label
        };
        text.push_str(&format!("\n## {label}\n"));
        for (name, _, plan) in &plans {
            let said = plan.text(one.cell());
            if !said.trim().is_empty() {
                let (name, said) = (md::heading(name), md::text(said));
                text.push_str(&format!("\n### {name}\n\n{said}"));
            }
        }
    }
    edge::save_as("moteklar-skoleplaner.md", "text/markdown", text.as_bytes());
}

/// The fields to share, then the file.
fn shared(app: AppState, sheet: Memo<Sheet>) -> AnyView {
    let t = &app.school_texts().plan;
    let chosen = RwSignal::new(BTreeSet::from(Field::ALL));
    let choices: Vec<_> = Field::ALL
        .into_iter()
        .zip(t.fields)
        .map(|(one, (label, _))| {
            let id = format!("del-{}", one.cell().replace('/', "-"));
            view! {
                <div class="ds-field">
                    <input class="ds-input" type="checkbox" id=id.clone()
                        prop:checked=move || chosen.with(|c| c.contains(&one))
                        on:change:target=move |ev| chosen.update(|c| {
                            if ev.target().checked() { c.insert(one); } else { c.remove(&one); }
                        })/>
                    <label class="ds-label" data-weight="regular" for=id>{label}</label>
                </div>
            }
        })
        .collect();
    // A plan that leaves gets an id of its own, so that its next edition takes its place.
    let named = move || {
        sheet.with(|s| s.text("id").is_empty()).then(|| {
            let give = move |_| {
                let id = new_id();
                app.edit(&KEY, &|sheet| sheet.set("id", id.as_str()));
            };
            view! {
                <p class="buttons">
                    <button class="ds-button" data-variant="secondary" type="button" data-share-begin on:click=give>{t.share}</button>
                </p>
            }
        })
    };
    let file = move || {
        let (named, says) = sheet.with(|s| {
            let says = chosen.with(|c| c.iter().any(|f| !s.text(f.cell()).trim().is_empty()));
            (!s.text("id").is_empty(), says)
        });
        named.then(|| {
            if says {
                let content = move || share::for_schools(&app.sheet(&KEY), &chosen.get());
                share_box(app, Share::Schools, t.share_save, content)
            } else {
                view! { <p>{t.share_none}</p> }.into_any()
            }
        })
    };
    view! {
        <section class="block no-print" aria-labelledby="del">
            <h2 id="del" class="ds-heading" data-size="sm">{t.share}</h2>
            <p>{t.share_told}</p>
            <fieldset class="ds-fieldset">
                <legend class="ds-sr-only">{t.share_told}</legend>
                {choices}
            </fieldset>
            {named}
            {file}
        </section>
    }
    .into_any()
}

/// Several schools' plans beside each other.
fn others(app: AppState, sheet: Memo<Sheet>) -> AnyView {
    let t = &app.school_texts().plan;
    let body = move || {
        let plans = side_by_side(app, &sheet.get());
        if plans.iter().all(|(_, id, _)| id.is_none()) {
            return view! { <p>{t.others_none}</p> }.into_any();
        }
        let beside: Leaving = plans
            .iter()
            .flat_map(|(name, _, plan)| {
                order().map(move |(one, _)| (name.clone(), plan.text(one.cell()).to_owned()))
            })
            .collect();
        let heads: Vec<_> = plans
            .iter()
            .map(|(name, ..)| view! { <th scope="col"><bdi>{name.clone()}</bdi></th> })
            .collect();
        let rows: Vec<_> = order()
            .map(|(one, place)| {
                let label = if one == Field::Owner {
                    t.expects
                } else {
                    t.fields.get(place).map_or("", |(label, _)| label)
                };
                let cells: Vec<_> = plans
                    .iter()
                    .map(|(.., plan)| view! { <td class="written" dir="auto">{plan.text(one.cell()).to_owned()}</td> })
                    .collect();
                view! { <tr><th scope="row">{label}</th>{cells}</tr> }
            })
            .collect();
        let forget: Vec<_> = plans
            .iter()
            .filter_map(|(name, id, _)| {
                let (id, name) = (id.clone()?, name.clone());
                let words = app.school_texts().common.remove;
                let title = name.clone();
                Some(view! {
                    <button class="ds-button" data-variant="tertiary" data-size="sm" type="button"
                        on:click=move |_| app.forget_handed(&id, &title)>
                        <Icon name="Trash"/> {words} ": " <bdi>{name}</bdi>
                    </button>
                })
            })
            .collect();
        view! {
            <p class="quiet">{t.others_told}</p>
            <div class="table-frame" tabindex="0" role="group" aria-label=t.others>
                <table class="ds-table plans-table" data-plans=plans.len().to_string()>
                    <thead><tr><td></td>{heads}</tr></thead>
                    <tbody>{rows}</tbody>
                </table>
            </div>
            {before_sharing(app, move || beside.clone())}
            <p class="buttons no-print">
                <button class="ds-button" data-variant="secondary" type="button" data-print-plans on:click=|_| edge::print_as("plans")>
                    <Icon name="PrinterSmall"/> {app.school_texts().common.print}
                </button>
                <button class="ds-button" data-variant="tertiary" type="button" data-export="plans" on:click=move |_| save_others(app, sheet)>
                    <Icon name="Download"/> {app.school_texts().common.markdown}
                </button>
                {forget}
            </p>
        }
        .into_any()
    };
    view! {
        <section class="block wide plans-beside" aria-labelledby="andre">
            <h2 id="andre" class="ds-heading" data-size="sm">{t.others}</h2>
            {body}
        </section>
    }
    .into_any()
}

/// The fields as they are compared: what one expects of the owner last.
fn order() -> impl Iterator<Item = (Field, usize)> {
    let all = || Field::ALL.into_iter().zip(0..);
    let first = all().filter(|(field, _)| *field != Field::Owner);
    first.chain(all().filter(|(field, _)| *field == Field::Owner))
}
