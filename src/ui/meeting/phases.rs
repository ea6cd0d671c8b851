//! How the minutes are spent: a template, or parts of one's own.

use leptos::prelude::*;

use super::fields::{choice, count, entry, input};
use super::form::{Form, number, script};
use crate::course::Mode;
use crate::entry::Asks;
use crate::journal::DeletedKind;
use crate::meeting::phases::{LONGEST, fit};
use crate::meeting::{PlannedPhase, Template};
use crate::ui::parts::Notice;

/// The part of the form about time and groups.
pub fn phases(form: Form) -> AnyView {
    let t = form.app.t();
    let words = &t.meeting().form;
    let no_script = RwSignal::new(false);
    let template = RwSignal::new(0_usize);
    let options = words.templates.iter().enumerate();
    let options = options.map(|(n, label)| (n.to_string(), (*label).to_owned()));
    let templates = choice(
        "plan-template".into(),
        words.template.into(),
        options.collect(),
        Box::new(move || template.get().to_string()),
        Box::new(move |n| template.set(n.parse().unwrap_or_default())),
    );
    let use_it = move |_| {
        let chosen = Template::ALL.get(template.get_untracked()).copied();
        let plan = form.kept.with_untracked(|kept| kept.plan.clone());
        let from = plan.module.as_ref().zip(plan.page.as_ref());
        let of_page = from.map(|(module, page)| script(form.app, module, page));
        let of_page = of_page.unwrap_or_default();
        let chosen = chosen.unwrap_or(Template::Own);
        no_script.set(chosen == Template::Script && of_page.is_empty());
        let found = chosen.phases(words.phase_titles, &of_page, &plan.phases);
        if !found.is_empty() {
            form.edit(|plan| {
                if plan.minutes == 0 {
                    plan.minutes = found.iter().map(|phase| phase.minutes).sum();
                }
                plan.phases = fit(found, plan.minutes);
            });
        }
    };
    let add = move |_| {
        form.edit(|plan| {
            plan.phases
                .push(PlannedPhase::new(Mode::Group, String::new(), 10))
        });
    };
    let minutes = form.field(
        "plan-minutes",
        |p| {
            let minutes = (p.minutes > 0).then(|| p.minutes.to_string());
            minutes.unwrap_or_default()
        },
        |p, text| p.minutes = number(&text, 0, LONGEST).unwrap_or(0),
    );
    let minutes = count(words.available, 0..=LONGEST, minutes);
    let sizes = (3..=8).map(|n: u32| (n.to_string(), n.to_string()));
    let size = choice(
        "plan-group-size".into(),
        words.group_size.into(),
        sizes.collect(),
        form.shown(|p| p.group_size().to_string()),
        Box::new(move |n| form.edit(|p| p.group_size = number(&n, 3, 8))),
    );
    let each = form.field(
        "plan-per-person",
        |p| p.per_person().to_string(),
        |p, n| p.per_person = number(&n, 1, 60),
    );
    let each = count(words.per_person, 1..=60, each);
    // Rows are made anew only when one comes or goes, so that focus stays.
    let many = Memo::new(move |_| form.kept.with(|kept| kept.plan.phases.len()));
    view! {
        <section class="block plan-part">
            <h2 class="ds-heading" data-size="sm">{words.minutes}</h2>
            <div class="plan-row">{minutes}{templates}</div>
            <p class="buttons"><button class="ds-button" data-variant="secondary" type="button" data-use-template on:click=use_it>{words.use_template}</button></p>
            <p class="quiet" aria-live="polite">{move || no_script.get().then_some(words.no_script)}</p>
            <ol class="plan-phases">{move || (0..many.get()).map(|n| row(form, n)).collect::<Vec<_>>()}</ol>
            <p class="buttons"><button class="ds-button" data-variant="tertiary" type="button" on:click=add>{words.add_phase}</button></p>
            <p role="status">{move || form.kept.with(|k| (!k.plan.phases.is_empty()).then(|| (words.sum)(k.plan.planned_minutes(), k.plan.minutes)))}</p>
            <div class="plan-row">{size}{each}</div>
            <div aria-live="polite" data-short-round>{move || warnings(form)}</div>
        </section>
    }
    .into_any()
}

fn warnings(form: Form) -> Option<AnyView> {
    let words = &form.app.t().meeting().form;
    let told: Vec<String> = form.kept.with(|kept| {
        let plan = &kept.plan;
        let needs = plan.group_size().saturating_mul(plan.per_person());
        let short = plan.short_rounds().into_iter();
        let short = short.filter_map(|n| plan.phases.get(n));
        short
            .map(|phase| (words.short_round)(&phase.title, phase.minutes, needs))
            .collect()
    });
    let lines = |told: Vec<String>| {
        let lines = told.into_iter().map(|line| view! { <p>{line}</p> });
        lines.collect::<Vec<_>>()
    };
    (!told.is_empty()).then(|| view! { <Notice color="warning">{lines(told)}</Notice> }.into_any())
}

/// One part of the meeting.
fn row(form: Form, n: usize) -> AnyView {
    let t = form.app.t();
    let words = &t.meeting().form;
    let edit = move |change: fn(&mut PlannedPhase, String)| {
        move |text: String| {
            form.edit(|plan| {
                if let Some(phase) = plan.phases.get_mut(n) {
                    change(phase, text);
                }
            });
        }
    };
    let read = move |read: fn(&PlannedPhase) -> String| {
        form.shown(move |p| p.phases.get(n).map(read).unwrap_or_default())
    };
    let field =
        |id: String, shown: fn(&PlannedPhase) -> String, change: fn(&mut PlannedPhase, String)| {
            form.field(
                &id,
                move |p| p.phases.get(n).map(shown).unwrap_or_default(),
                move |p, text| {
                    if let Some(phase) = p.phases.get_mut(n) {
                        change(phase, text);
                    }
                },
            )
        };
    let title = field(
        format!("phase-title-{n}"),
        |phase| phase.title.clone(),
        |phase, text| phase.title = text,
    );
    let length = field(
        format!("phase-minutes-{n}"),
        |phase| phase.minutes.to_string(),
        |phase, text| phase.minutes = number(&text, 1, LONGEST).unwrap_or(phase.minutes),
    );
    let modes = [
        (Mode::Individual, t.mode.individual),
        (Mode::Group, t.mode.group),
        (Mode::Plenary, t.mode.plenary),
    ];
    let modes = modes.map(|(mode, label)| (mode.word().to_owned(), label.to_owned()));
    let mode = choice(
        format!("phase-mode-{n}"),
        words.phase_mode.into(),
        modes.to_vec(),
        read(|phase| phase.mode.word().to_owned()),
        Box::new(edit(|phase, word| {
            let mode = Mode::ALL.iter().find(|mode| mode.word() == word);
            phase.mode = mode.copied().unwrap_or(phase.mode);
        })),
    );
    let remove = move |_| {
        let title = form
            .plan_now()
            .phases
            .get(n)
            .map(|phase| phase.title.clone());
        let what = (DeletedKind::Phase, title.unwrap_or_default());
        form.delete(what, move |plan| {
            if n < plan.phases.len() {
                plan.phases.remove(n);
            }
        });
    };
    view! {
        <li>
            <fieldset class="ds-fieldset plan-row">
                <legend class="ds-label">{(words.phase)(n + 1)}</legend>
                {input("text", words.phase_title.into_any(), title)}
                {mode}
                {entry(Asks::Number(1..=LONGEST.into()), words.phase_minutes.into_any(), length)}
                <button class="ds-button" data-variant="tertiary" type="button" on:click=remove>
                    {words.remove}<span class="ds-sr-only">" " {(words.phase)(n + 1)}</span>
                </button>
            </fieldset>
        </li>
    }
    .into_any()
}
