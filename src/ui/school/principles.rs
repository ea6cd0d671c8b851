//! `/skolen/prinsipper`: the seven, one's own rating, and the spread.

use leptos::prelude::*;
use uuid::Uuid;

use crate::bundle::contribution::Slot;
use crate::bundle::{Digest, Receipt};
use crate::school::handed::freeze_ratings;
use crate::school::principles::{About, Rating, SEVEN, Term, ratings};
use crate::store::{SchoolKey, Sheet};
use crate::text::school::School;
use crate::ui::before_sharing::before_sharing;
use crate::ui::parts::{Icon, PageHeading};
use crate::ui::school::field::{Control, field};
use crate::ui::school::sharing::import_section;
use crate::ui::school::spread::profile;
use crate::ui::state::AppState;
use crate::ui::{edge, refusals};

const KEY: SchoolKey = SchoolKey::Rating;

/// The page.
pub fn page() -> AnyView {
    let app = AppState::get();
    let t = &app.school_texts().principles;
    let now = Term::of(edge::today());
    let scale = (1..)
        .zip(t.scale)
        .map(|(n, words): (u64, _)| (n.to_string(), words.to_owned()));
    let mut options = vec![(String::new(), app.school_texts().common.choose.to_owned())];
    options.extend(scale);
    let rows: Vec<_> = (1..=SEVEN)
        .zip(t.seven)
        .map(|(n, (pupils, community))| {
            let halves = About::ALL.into_iter().zip([(t.pupils, pupils), (t.community, community)]);
            let halves: Vec<_> = halves
                .map(|(about, (heading, words))| {
                    let cell = format!("{}/{}", now.word(), about.cell(n));
                    let label = |what: &str| format!("{what} ({}, {n})", heading.to_lowercase());
                    let control = Control::Choice(options.clone(), String::new());
                    view! {
                        <div class="principle">
                            <h3 class="ds-heading" data-size="2xs">{heading} " " {n}</h3>
                            <p>{words}</p>
                            {field(app, &KEY, &cell, control, &label(t.value), "")}
                            {field(app, &KEY, &format!("{cell}/why"), Control::Line, &label(t.why), "")}
                        </div>
                    }
                })
                .collect();
            view! { <li class="entry principles">{halves}</li> }
        })
        .collect();
    let handed = Memo::new(move |_| app.handed_in());
    let agreed = Memo::new(move |_| app.sheet(&SchoolKey::Principles).is_set("agreed"));
    view! {
        <PageHeading text=t.heading/>
        <p class="lead">{t.lead}</p>
        <p class="quiet">{t.source}</p>
        <section class="block wide" aria-labelledby="min-vurdering">
            <h2 id="min-vurdering" class="ds-heading" data-size="sm">{t.rate}</h2>
            <p>{t.rate_told}</p>
            <ol class="entries">{rows}</ol>
        </section>
        {over_time(app)}
        {give(app, now.clone())}
        <section class="block wide no-print" aria-labelledby="levert">
            <h2 id="levert" class="ds-heading" data-size="sm">{t.staff}</h2>
            <p>{t.staff_told}</p>
            {field(app, &SchoolKey::Principles, "agreed", Control::Check, t.agreed.0, t.agreed.1)}
            {field(app, &SchoolKey::Principles, "term", Control::Choice(terms(app.school_texts()), now.word().to_owned()), t.term, "")}
            {move || handed.with(|h| profile(app, h, agreed.get()))}
        </section>
        {import_section(t.import, "")}
    }
    .into_any()
}

/// This half-year and the five before.
fn terms(t: &School) -> Vec<(String, String)> {
    let mut day = edge::today();
    let mut terms = Vec::new();
    // Natively nobody knows the day.
    if day == chrono::NaiveDate::default() {
        return terms;
    }
    for _ in 0..6 {
        let term = Term::of(day);
        let (year, autumn) = term.parts();
        terms.push((
            term.word().to_owned(),
            (t.principles.term_name)(year, autumn),
        ));
        day = day - chrono::Days::new(182);
    }
    terms.dedup();
    terms
}

/// One's own ratings, half-year by half-year.
fn over_time(app: AppState) -> AnyView {
    let t = &app.school_texts().principles;
    let sheet = app.sheet_signal(KEY);
    let body = move || {
        let sheet = sheet.get();
        let mut found: Vec<Term> = sheet
            .cells()
            .keys()
            .filter_map(|name| Term::parse(name.split('/').next()?))
            .collect();
        found.dedup();
        if found.len() < 2 {
            return None;
        }
        let rows: Vec<_> = found
            .iter()
            .map(|term| {
                let (year, autumn) = term.parts();
                let given = ratings(&sheet, &format!("{}/", term.word()));
                let cells: Vec<_> = About::ALL
                    .into_iter()
                    .flat_map(|about| (1..=SEVEN).map(move |n| (about, n)))
                    .map(|(about, n)| {
                        let one = given.iter().find(|r| r.about == about && r.principle == n);
                        view! { <td>{one.map(|r| r.value)}</td> }
                    })
                    .collect();
                view! { <tr><th scope="row">{(t.term_name)(year, autumn)}</th>{cells}</tr> }
            })
            .collect();
        let head =
            [t.pupils, t.community].map(|w| view! { <th scope="colgroup" colspan="7">{w}</th> });
        let view = view! {
            <section class="block wide">
                <h2 class="ds-heading" data-size="sm">{t.own_over_time}</h2>
                <div class="table-frame" tabindex="0" role="group" aria-label=t.own_over_time>
                    <table class="ds-table">
                        <thead><tr><td></td>{head.into_iter().collect::<Vec<_>>()}</tr></thead>
                        <tbody>{rows}</tbody>
                    </table>
                </div>
                <ul class="trends">{trends(app, &sheet, &found)}</ul>
            </section>
        };
        Some(view)
    };
    view! { {body} }.into_any()
}

/// How one's rating of each principle has gone, as a line and in words, with the
/// reasons of the time. The table above has the same numbers.
fn trends(app: AppState, sheet: &Sheet, terms: &[Term]) -> Vec<AnyView> {
    let t = &app.school_texts().principles;
    let by_term: Vec<(String, Vec<Rating>)> = terms
        .iter()
        .map(|term| {
            let (year, autumn) = term.parts();
            let given = ratings(sheet, &format!("{}/", term.word()));
            ((t.term_name)(year, autumn), given)
        })
        .collect();
    let mut all = Vec::new();
    for (about, heading) in About::ALL.into_iter().zip([t.pupils, t.community]) {
        for (n, (pupils, community)) in (1..=SEVEN).zip(t.seven) {
            let words = match about {
                About::Pupils => pupils,
                About::Community => community,
            };
            let one = |given: &[Rating]| {
                let mut given = given.iter();
                given
                    .find(|r| r.about == about && r.principle == n)
                    .cloned()
            };
            let points: Vec<(usize, &str, Rating)> = by_term
                .iter()
                .enumerate()
                .filter_map(|(at, (when, given))| Some((at, when.as_str(), one(given)?)))
                .collect();
            if points.is_empty() {
                continue;
            }
            let told = points
                .iter()
                .map(|(_, when, r)| format!("{when}: {}", r.value));
            let told = told.collect::<Vec<_>>().join(", ");
            let place = |at: usize, value: u64| {
                let step = 270 / by_term.len().saturating_sub(1).max(1);
                (15 + at * step, 90 - value * 15)
            };
            let line = points.iter().map(|(at, _, r)| {
                let (x, y) = place(*at, r.value);
                format!("{x},{y}")
            });
            let line = line.collect::<Vec<_>>().join(" ");
            let dots = points.iter().map(|(at, _, r)| {
                let (x, y) = place(*at, r.value);
                let above = y.saturating_sub(9).to_string();
                view! {
                    <circle cx=x.to_string() cy=y.to_string() r="5"/>
                    <text x=x.to_string() y=above aria-hidden="true">{r.value}</text>
                }
            });
            let dots: Vec<_> = dots.collect();
            let reasons = points.iter().filter(|(.., r)| !r.why.trim().is_empty());
            let reasons = reasons.map(|(_, when, r)| view! { <li>{*when} ": " <span dir="auto">{r.why.clone()}</span></li> });
            let reasons: Vec<_> = reasons.collect();
            all.push(
                view! {
                    <li class="trend" data-trend=about.cell(n)>
                        <h3 class="ds-heading" data-size="2xs">{heading} " " {n} ". " {words}</h3>
                        <svg class="trend-svg" viewBox="0 0 300 90" role="img"><title>{told}</title><polyline points=line/>{dots}</svg>
                        {(!reasons.is_empty()).then(|| view! { <ul class="ds-list">{reasons}</ul> })}
                    </li>
                }
                .into_any(),
            );
        }
    }
    all
}

/// Handing the rating in: drawn once, the same file until the rating changes.
fn give(app: AppState, term: Term) -> AnyView {
    let t = &app.school_texts().principles;
    let name = RwSignal::new(String::new());
    let said = RwSignal::new(None::<String>);
    let words = RwSignal::new(None::<Receipt>);
    let prefix = format!("{}/", term.word());
    let save = {
        let prefix = prefix.clone();
        move |_| {
            app.flush();
            let sheet = app.journal.with_untracked(|j| j.sheet(&KEY));
            let given = ratings(&sheet, &prefix);
            words.set(None);
            if given.is_empty() {
                return said.set(Some(t.give_none.to_owned()));
            }
            match frozen(app, &sheet, &prefix, &given, name.get_untracked().trim()) {
                Ok((file_name, bytes, receipt)) => {
                    edge::save_file(&file_name, &bytes);
                    words.set(Some(receipt));
                    let saved = app.school_texts().common.saved_file;
                    said.set(Some(format!("{file_name} {saved}")));
                }
                Err(why) => said.set(Some(why)),
            }
        }
    };
    let leaving = {
        let prefix = prefix.clone();
        move || {
            let given = ratings(&app.sheet(&KEY), &prefix).into_iter();
            let reasons = given.map(|r| (t.heading.to_owned(), r.why));
            reasons
                .chain([(t.give_name.0.to_owned(), name.get())])
                .collect()
        }
    };
    let holds = move || {
        let given = ratings(&app.sheet(&KEY), &prefix);
        let items: Vec<_> = given
            .into_iter()
            .map(|r| {
                let place = usize::try_from(r.principle - 1).unwrap_or(0);
                let (pupils, community) = t.seven.get(place).copied().unwrap_or_default();
                let (heading, words) = match r.about {
                    About::Pupils => (t.pupils, pupils),
                    About::Community => (t.community, community),
                };
                view! { <li>{heading} ": " {words} ": " <strong>{r.value}</strong> " " <span dir="auto">{r.why}</span></li> }
            })
            .collect();
        view! { <ul class="ds-list">{items}</ul> }
    };
    view! {
        <section class="block no-print" aria-labelledby="levere">
            <h2 id="levere" class="ds-heading" data-size="sm">{t.give}</h2>
            <p>{t.give_told}</p>
            <div class="ds-field">
                <label class="ds-label" for="rating-name">{t.give_name.0}</label>
                <p class="quiet" id="rating-name-hint">{t.give_name.1}</p>
                <input class="ds-input" id="rating-name" type="text" autocomplete=move || app.autofill("name") maxlength="200" aria-describedby="rating-name-hint"
                    prop:value=name.get_untracked() on:input:target=move |ev| name.set(ev.target().value())/>
            </div>
            <details class="ds-details">
                <summary>{app.school_texts().common.file_holds}</summary>
                <div>{holds} <p>{move || name.get()}</p></div>
            </details>
            {before_sharing(app, leaving)}
            <p class="buttons">
                <button class="ds-button" type="button" data-export="contribution" on:click=save>
                    <Icon name="Download"/> {t.give_save}
                </button>
            </p>
            <div role="status">
                <p>{move || said.get()}</p>
                {move || words.get().map(|receipt| view! {
                    <p>{t.receipt} ": " <strong lang="nb">{receipt.words().join(" ")}</strong></p>
                })}
            </div>
        </section>
    }
    .into_any()
}

/// The file of a rating, kept in the sheet so that saving again saves the same.
fn frozen(
    app: AppState,
    sheet: &Sheet,
    prefix: &str,
    given: &[Rating],
    name: &str,
) -> Result<(String, Vec<u8>, Receipt), String> {
    let cell = |member: &str| format!("{prefix}{member}");
    let mut content = format!("{name}\u{0}");
    for r in given {
        let why = r.why.trim();
        content.push_str(&format!(
            "{}\u{0}{}\u{0}{why}\u{0}",
            r.about.cell(r.principle),
            r.value
        ));
    }
    let content = Digest::of(content.as_bytes()).to_string();
    let kept = sheet.text(&cell("file"));
    let read = |bytes: &[u8]| match crate::bundle::read(bytes) {
        Ok(crate::bundle::Reading::Bundle(found)) => Some(found.receipt()),
        _ => None,
    };
    if sheet.text(&cell("file-of")) == content
        && let Some(receipt) = read(kept.as_bytes())
    {
        let name = sheet.text(&cell("file-name")).to_owned();
        return Ok((name, kept.as_bytes().to_vec(), receipt));
    }
    // A slot is drawn for each half-year, and in it one for what is signed and one for
    // what is not: nothing links two of them. There was one for both once.
    let of_signed = !name.is_empty();
    let (in_slot, in_edition) = if of_signed {
        (cell("slot-signed"), cell("edition-signed"))
    } else {
        (cell("slot"), cell("edition"))
    };
    let was_signed = kept.starts_with("{\"author\"") && sheet.text(&cell("slot-signed")).is_empty();
    let slot = match (
        Uuid::parse_str(sheet.text(&in_slot)),
        sheet.number(&in_edition),
    ) {
        (Ok(id), Some(edition)) if !was_signed => Slot { id, edition }.next(),
        _ => Slot::draw(&mut edge::random),
    };
    let file = freeze_ratings(given, slot, name, &app.course_ref(), &mut edge::random)
        .map_err(|refusal| refusals::words(app.own(), &refusal))?;
    let (file_name, receipt) = (file.file_name(), file.receipt());
    let text = String::from_utf8_lossy(&file.bytes).into_owned();
    app.edit(&KEY, &|sheet| {
        sheet.set(&cell("file"), text.as_str());
        sheet.set(&cell("file-of"), content.as_str());
        sheet.set(&cell("file-name"), file_name.as_str());
        sheet.set(&in_slot, slot.id.to_string());
        sheet.set(&in_edition, slot.edition);
    });
    Ok((file_name, file.bytes, receipt))
}
